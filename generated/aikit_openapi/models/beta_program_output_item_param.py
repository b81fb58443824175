# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagParamDict
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_program_output_item_status import BetaProgramOutputItemStatus


@model
class BetaProgramOutputItemParam(_Model):
    """`BetaProgramOutputItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str
    type: Literal["program_output"]
    """Default `program_output`."""
    call_id: str
    """1 to 64 characters."""
    result: str
    """At most 10485760 characters."""
    status: BetaProgramOutputItemStatus

    _required = ("id", "call_id", "result", "status")
    _constants = {"type": "program_output"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            result: str,
            status: BetaProgramOutputItemStatus,
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["program_output"] | Unset = ...,
        ) -> None: ...
