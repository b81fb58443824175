# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .eval_item_content import EvalItemContent, EvalItemContentInput


@model
class EvalItem(_Model):
    """`EvalItem` of the API."""

    role: Literal["user", "assistant", "system", "developer"]
    content: EvalItemContent
    type: Literal["message"] | None

    _required = ("role", "content")
    _decoders = {
        "content": named("EvalItemContent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant", "system", "developer"],
            content: EvalItemContentInput,
            type: Literal["message"] | Unset = ...,
        ) -> None: ...
