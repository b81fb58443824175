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
    from .beta_program_output_status import BetaProgramOutputStatus


@model
class BetaProgramOutput(_Model):
    """`BetaProgramOutput` of the API."""

    agent: BetaAgentTag | None
    type: Literal["program_output"]
    """Default `program_output`."""
    id: str
    call_id: str
    result: str
    status: BetaProgramOutputStatus

    _required = ("id", "call_id", "result", "status")
    _constants = {"type": "program_output"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            result: str,
            status: BetaProgramOutputStatus,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["program_output"] | Unset = ...,
        ) -> None: ...
