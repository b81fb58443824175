# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import FileTypes, Unset


@model
class CreateContainerFileBody(_Model):
    """`CreateContainerFileBody` of the API."""

    file_id: str | None
    file: FileTypes | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str | Unset = ...,
            file: FileTypes | Unset = ...,
        ) -> None: ...
