# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagParamDict
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_tool import BetaTool, BetaToolInput


@model
class BetaAdditionalToolsItemParam(_Model):
    """`BetaAdditionalToolsItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    type: Literal["additional_tools"]
    """Default `additional_tools`."""
    role: Literal["developer"]
    """Default `developer`."""
    tools: list[BetaTool]

    _required = ("tools",)
    _constants = {"type": "additional_tools", "role": "developer"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "tools": many(named("BetaTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tools: Sequence[BetaToolInput],
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            type: Literal["additional_tools"] | Unset = ...,
            role: Literal["developer"] | Unset = ...,
        ) -> None: ...
