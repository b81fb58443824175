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


@model
class BetaProgramItemParam(_Model):
    """`BetaProgramItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str
    type: Literal["program"]
    """Default `program`."""
    call_id: str
    """1 to 64 characters."""
    code: str
    """At most 10485760 characters."""
    fingerprint: str
    """At most 10485760 characters."""

    _required = ("id", "call_id", "code", "fingerprint")
    _constants = {"type": "program"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            code: str,
            fingerprint: str,
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["program"] | Unset = ...,
        ) -> None: ...
