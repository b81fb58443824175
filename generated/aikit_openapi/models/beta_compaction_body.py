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
class BetaCompactionBody(_Model):
    """`BetaCompactionBody` of the API."""

    agent: BetaAgentTag | None
    type: Literal["compaction"]
    """Default `compaction`."""
    id: str
    encrypted_content: str
    created_by: str | None

    _required = ("id", "encrypted_content")
    _constants = {"type": "compaction"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            encrypted_content: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["compaction"] | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
