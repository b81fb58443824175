# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import InlineSkillSourceParamDict
    from ..types import Unset
    from .inline_skill_source_param import InlineSkillSourceParam


@model
class InlineSkillParam(_Model):
    """`InlineSkillParam` of the API."""

    type: Literal["inline"]
    """Default `inline`."""
    name: str
    description: str
    source: InlineSkillSourceParam

    _required = ("name", "description", "source")
    _constants = {"type": "inline"}
    _decoders = {
        "source": one("InlineSkillSourceParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str,
            source: InlineSkillSourceParam | InlineSkillSourceParamDict | Mapping[str, Any],
            type: Literal["inline"] | Unset = ...,
        ) -> None: ...
