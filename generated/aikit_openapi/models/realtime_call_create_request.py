# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import RealtimeSessionCreateRequestGADict
    from ..types import Unset
    from .realtime_session_create_request_ga import RealtimeSessionCreateRequestGA


@model
class RealtimeCallCreateRequest(_Model):
    """`RealtimeCallCreateRequest` of the API."""

    sdp: str
    session: RealtimeSessionCreateRequestGA | None

    _required = ("sdp",)
    _decoders = {
        "session": one("RealtimeSessionCreateRequestGA"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sdp: str,
            session: RealtimeSessionCreateRequestGA
            | RealtimeSessionCreateRequestGADict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
