# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .realtime_session_create_response_ga_audio_input import RealtimeSessionCreateResponseGAAudioInput
    from .realtime_session_create_response_ga_audio_output import RealtimeSessionCreateResponseGAAudioOutput


@model
class RealtimeSessionCreateResponseGAAudio(_Model):
    """`RealtimeSessionCreateResponseGAAudio` of the API."""

    input: RealtimeSessionCreateResponseGAAudioInput | None
    output: RealtimeSessionCreateResponseGAAudioOutput | None

    _decoders = {
        "input": one("RealtimeSessionCreateResponseGAAudioInput"),
        "output": one("RealtimeSessionCreateResponseGAAudioOutput"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeSessionCreateResponseGAAudioInput | Mapping[str, Any] | Unset = ...,
            output: RealtimeSessionCreateResponseGAAudioOutput | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
