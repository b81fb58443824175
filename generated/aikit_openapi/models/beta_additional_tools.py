# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_message_role import BetaMessageRole
    from .beta_tool import BetaTool, BetaToolInput


@model
class BetaAdditionalTools(_Model):
    """`BetaAdditionalTools` of the API."""

    agent: BetaAgentTag | None
    type: Literal["additional_tools"]
    """Default `additional_tools`."""
    id: str
    role: BetaMessageRole
    tools: list[BetaTool]

    _required = ("id", "role", "tools")
    _constants = {"type": "additional_tools"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "tools": many(named("BetaTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            role: BetaMessageRole,
            tools: Sequence[BetaToolInput],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["additional_tools"] | Unset = ...,
        ) -> None: ...
