# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /realtime/calls/{call_id}/reject."""

from __future__ import annotations

from typing import TypedDict


class RejectRealtimeCallParams(TypedDict, total=False):
    """Body fields and query parameters of POST /realtime/calls/{call_id}/reject. Omitted ones are not sent."""

    status_code: int
    """An integer."""
