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
class BetaCompactionSummaryItemParam(_Model):
    """`BetaCompactionSummaryItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    type: Literal["compaction"]
    """Default `compaction`."""
    encrypted_content: str
    """At most 20971520 characters."""

    _required = ("encrypted_content",)
    _constants = {"type": "compaction"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            encrypted_content: str,
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            type: Literal["compaction"] | Unset = ...,
        ) -> None: ...
