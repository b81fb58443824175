# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import EvalItemDict
    from ..types import Unset
    from .eval_item import EvalItem


@model
class GraderLabelModel(_Model):
    """`GraderLabelModel` of the API."""

    type: Literal["label_model"]
    name: str
    model: str
    input: list[EvalItem]
    labels: list[str]
    passing_labels: list[str]

    _required = ("name", "model", "input", "labels", "passing_labels")
    _constants = {"type": "label_model"}
    _decoders = {
        "input": many(one("EvalItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            model: str,
            input: Sequence[EvalItem | EvalItemDict | Mapping[str, Any]],
            labels: Sequence[str],
            passing_labels: Sequence[str],
            type: Literal["label_model"] | Unset = ...,
        ) -> None: ...
