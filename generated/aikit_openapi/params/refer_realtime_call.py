# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /realtime/calls/{call_id}/refer."""

from __future__ import annotations

from typing import TypedDict


class ReferRealtimeCallOptions(TypedDict, total=False):
    """`ReferRealtimeCallParams` without `target_uri`, for methods that name these arguments."""


class ReferRealtimeCallParams(ReferRealtimeCallOptions, total=False):
    """Body fields and query parameters of POST /realtime/calls/{call_id}/refer. Omitted ones are not sent."""

    target_uri: str
    """A string."""
