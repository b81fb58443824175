# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .metadata import Metadata, MetadataInput


@model
class ModifyRunRequest(_Model):
    """`ModifyRunRequest` of the API."""

    metadata: Metadata | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
