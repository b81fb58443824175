# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .shell_call_output_delta import ShellCallOutputDelta


@model
class ResponseShellCallOutputContentDeltaStreamingEvent(_Model):
    """`ResponseShellCallOutputContentDeltaStreamingEvent` of the API."""

    type: Literal["response.shell_call_output_content.delta"]
    """Default `response.shell_call_output_content.delta`."""
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta

    _required = ("sequence_number", "item_id", "output_index", "command_index", "delta")
    _constants = {"type": "response.shell_call_output_content.delta"}
    _decoders = {
        "delta": one("ShellCallOutputDelta"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            item_id: str,
            output_index: int,
            command_index: int,
            delta: ShellCallOutputDelta | Mapping[str, Any],
            type: Literal["response.shell_call_output_content.delta"] | Unset = ...,
        ) -> None: ...
