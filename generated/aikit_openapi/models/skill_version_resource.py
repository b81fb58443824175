# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class SkillVersionResource(_Model):
    """`SkillVersionResource` of the API."""

    object: Literal["skill.version"]
    """Default `skill.version`."""
    id: str
    skill_id: str
    version: str
    created_at: int
    """Unix time in seconds."""
    name: str
    description: str

    _required = ("id", "skill_id", "version", "created_at", "name", "description")
    _constants = {"object": "skill.version"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            skill_id: str,
            version: str,
            created_at: int,
            name: str,
            description: str,
            object: Literal["skill.version"] | Unset = ...,
        ) -> None: ...
