# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import FileTypes


@model
class CreateContentProvenanceBody(_Model):
    """`CreateContentProvenanceBody` of the API."""

    file: FileTypes

    _required = ("file",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileTypes,
        ) -> None: ...
