# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_tool_call_object import RunToolCallObject


@model
class RunObjectRequiredActionSubmitToolOutputs(_Model):
    """`RunObjectRequiredActionSubmitToolOutputs` of the API."""

    tool_calls: list[RunToolCallObject]

    _required = ("tool_calls",)
    _decoders = {
        "tool_calls": many(one("RunToolCallObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_calls: Sequence[RunToolCallObject | Mapping[str, Any]],
        ) -> None: ...
