# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import FileTypes


@model
class CreateVideoCharacterBody(_Model):
    """`CreateVideoCharacterBody` of the API."""

    video: FileTypes
    name: str
    """1 to 80 characters."""

    _required = ("video", "name")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            video: FileTypes,
            name: str,
        ) -> None: ...
