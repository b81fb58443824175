# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /chat/completions/{completion_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.metadata import MetadataInput


class UpdateChatCompletionOptions(TypedDict, total=False):
    """`UpdateChatCompletionParams` without `metadata`, for methods that name these arguments."""


class UpdateChatCompletionParams(UpdateChatCompletionOptions, total=False):
    """Body fields and query parameters of POST /chat/completions/{completion_id}. Omitted ones are not sent."""

    metadata: MetadataInput | None
    """The new metadata, which replaces all existing metadata."""
