# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /realtime/calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
    from ..typed_dicts.realtime import RealtimeSessionCreateRequestGADict


class CreateRealtimeCallOptions(TypedDict, total=False):
    """`CreateRealtimeCallParams` without `sdp`, for methods that name these arguments."""

    session: RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict | Mapping[str, Any]
    """`RealtimeSessionCreateRequestGA`."""


class CreateRealtimeCallParams(CreateRealtimeCallOptions, total=False):
    """Body fields and query parameters of POST /realtime/calls. Omitted ones are not sent."""

    sdp: str
    """A string."""
