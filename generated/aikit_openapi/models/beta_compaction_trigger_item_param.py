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
class BetaCompactionTriggerItemParam(_Model):
    """`BetaCompactionTriggerItemParam` of the API."""

    agent: BetaAgentTagParam | None
    type: Literal["compaction_trigger"]
    """Default `compaction_trigger`."""

    _constants = {"type": "compaction_trigger"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["compaction_trigger"] | Unset = ...,
        ) -> None: ...
