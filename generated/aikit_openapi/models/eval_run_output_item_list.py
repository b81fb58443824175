# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .eval_run_output_item import EvalRunOutputItem


@model
class EvalRunOutputItemList(_Model):
    """`EvalRunOutputItemList` of the API."""

    object: Literal["list"]
    """Default `list`."""
    data: list[EvalRunOutputItem]
    first_id: str
    last_id: str
    has_more: bool

    _required = ("data", "first_id", "last_id", "has_more")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("EvalRunOutputItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[EvalRunOutputItem | Mapping[str, Any]],
            first_id: str,
            last_id: str,
            has_more: bool,
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
