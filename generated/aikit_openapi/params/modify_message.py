# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /threads/{thread_id}/messages/{message_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.metadata import MetadataInput


class ModifyMessageParams(TypedDict, total=False):
    """Body fields and query parameters of POST /threads/{thread_id}/messages/{message_id}. Omitted ones are not sent."""

    metadata: MetadataInput | None
    """`Metadata` or None."""
