# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /responses/{response_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.include_enum import IncludeEnum


class GetResponseOptions(TypedDict, total=False):
    """`GetResponseParams` without `stream`, for methods that name these arguments."""

    include: Sequence[IncludeEnum]
    """Additional data to include in the response."""
    starting_after: int
    """Sequence number of the last event that you received. The stream continues after it."""
    include_obfuscation: bool
    """Whether events have random characters that hide the length of the model's output."""


class GetResponseParams(GetResponseOptions, total=False):
    """Body fields and query parameters of GET /responses/{response_id}. Omitted ones are not sent."""

    stream: bool
    """Whether to stream the response's events again instead of returning the response."""
