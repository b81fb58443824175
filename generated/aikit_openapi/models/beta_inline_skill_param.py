# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaInlineSkillSourceParamDict
    from ..types import Unset
    from .beta_inline_skill_source_param import BetaInlineSkillSourceParam


@model
class BetaInlineSkillParam(_Model):
    """`BetaInlineSkillParam` of the API."""

    type: Literal["inline"]
    """Default `inline`."""
    name: str
    description: str
    source: BetaInlineSkillSourceParam

    _required = ("name", "description", "source")
    _constants = {"type": "inline"}
    _decoders = {
        "source": one("BetaInlineSkillSourceParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str,
            source: BetaInlineSkillSourceParam | BetaInlineSkillSourceParamDict | Mapping[str, Any],
            type: Literal["inline"] | Unset = ...,
        ) -> None: ...
