# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag


@model
class BetaResponseFunctionCallArgumentsDoneEvent(_Model):
    """`BetaResponseFunctionCallArgumentsDoneEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str

    _required = ("item_id", "name", "output_index", "sequence_number", "arguments")
    _constants = {"type": "response.function_call_arguments.done"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            name: str,
            output_index: int,
            sequence_number: int,
            arguments: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.function_call_arguments.done"] | Unset = ...,
        ) -> None: ...
