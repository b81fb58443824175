# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class SkillResource(_Model):
    """`SkillResource` of the API."""

    id: str
    object: Literal["skill"]
    """Default `skill`."""
    name: str
    description: str
    created_at: int
    """Unix time in seconds."""
    default_version: str
    latest_version: str

    _required = ("id", "name", "description", "created_at", "default_version", "latest_version")
    _constants = {"object": "skill"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            description: str,
            created_at: int,
            default_version: str,
            latest_version: str,
            object: Literal["skill"] | Unset = ...,
        ) -> None: ...
