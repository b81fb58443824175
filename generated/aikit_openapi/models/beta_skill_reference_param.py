# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaSkillReferenceParam(_Model):
    """`BetaSkillReferenceParam` of the API."""

    type: Literal["skill_reference"]
    """Default `skill_reference`."""
    skill_id: str
    """1 to 64 characters."""
    version: str | None

    _required = ("skill_id",)
    _constants = {"type": "skill_reference"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            skill_id: str,
            type: Literal["skill_reference"] | Unset = ...,
            version: str | Unset = ...,
        ) -> None: ...
