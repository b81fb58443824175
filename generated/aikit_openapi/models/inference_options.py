# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tool_choice import ToolChoice


@model
class InferenceOptions(_Model):
    """`InferenceOptions` of the API."""

    tool_choice: ToolChoice | None
    model: str | None

    _required = ("tool_choice", "model")
    _decoders = {
        "tool_choice": one("ToolChoice"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_choice: ToolChoice | Mapping[str, Any] | None,
            model: str | None,
        ) -> None: ...
