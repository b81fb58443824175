# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class BetaLocalSkillParam(_Model):
    """`BetaLocalSkillParam` of the API."""

    name: str
    description: str
    path: str

    _required = ("name", "description", "path")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str,
            path: str,
        ) -> None: ...
