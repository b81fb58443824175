# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .metadata import Metadata, MetadataInput


@model
class UpdateChatCompletionRequest(_Model):
    """`UpdateChatCompletionRequest` of the API."""

    metadata: Metadata | None
    """The new metadata, which replaces all existing metadata."""

    _required = ("metadata",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: MetadataInput | None,
        ) -> None: ...
