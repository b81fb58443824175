# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DeletedSkillResource(_Model):
    """`DeletedSkillResource` of the API."""

    object: Literal["skill.deleted"]
    """Default `skill.deleted`."""
    deleted: bool
    id: str

    _required = ("deleted", "id")
    _constants = {"object": "skill.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            object: Literal["skill.deleted"] | Unset = ...,
        ) -> None: ...
