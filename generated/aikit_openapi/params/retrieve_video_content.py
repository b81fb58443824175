# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /videos/{video_id}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.video_content_variant import VideoContentVariant


class RetrieveVideoContentParams(TypedDict, total=False):
    """Body fields and query parameters of GET /videos/{video_id}/content. Omitted ones are not sent."""

    variant: VideoContentVariant
    """`VideoContentVariant`."""
