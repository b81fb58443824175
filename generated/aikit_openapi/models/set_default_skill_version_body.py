# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class SetDefaultSkillVersionBody(_Model):
    """`SetDefaultSkillVersionBody` of the API."""

    default_version: str

    _required = ("default_version",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            default_version: str,
        ) -> None: ...
