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
class BetaProgram(_Model):
    """`BetaProgram` of the API."""

    agent: BetaAgentTag | None
    type: Literal["program"]
    """Default `program`."""
    id: str
    call_id: str
    code: str
    fingerprint: str

    _required = ("id", "call_id", "code", "fingerprint")
    _constants = {"type": "program"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            code: str,
            fingerprint: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["program"] | Unset = ...,
        ) -> None: ...
