# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class EvalRunOutputItemResult(_Model):
    """`EvalRunOutputItemResult` of the API."""

    name: str
    type: str | None
    score: float
    passed: bool
    sample: dict[str, Any] | None

    _required = ("name", "score", "passed")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            score: float,
            passed: bool,
            type: str | Unset = ...,
            sample: Mapping[str, Any] | None | Unset = ...,
        ) -> None: ...
