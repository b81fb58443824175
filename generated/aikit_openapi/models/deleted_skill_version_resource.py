# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DeletedSkillVersionResource(_Model):
    """`DeletedSkillVersionResource` of the API."""

    object: Literal["skill.version.deleted"]
    """Default `skill.version.deleted`."""
    deleted: bool
    id: str
    version: str

    _required = ("deleted", "id", "version")
    _constants = {"object": "skill.version.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            version: str,
            object: Literal["skill.version.deleted"] | Unset = ...,
        ) -> None: ...
