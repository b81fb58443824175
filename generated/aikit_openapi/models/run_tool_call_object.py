# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_tool_call_object_function import RunToolCallObjectFunction


@model
class RunToolCallObject(_Model):
    """`RunToolCallObject` of the API."""

    id: str
    type: Literal["function"]
    function: RunToolCallObjectFunction

    _required = ("id", "function")
    _constants = {"type": "function"}
    _decoders = {
        "function": one("RunToolCallObjectFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            function: RunToolCallObjectFunction | Mapping[str, Any],
            type: Literal["function"] | Unset = ...,
        ) -> None: ...
