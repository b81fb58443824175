# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import (
        RealtimeSessionCreateRequestGAAudioInputDict,
        RealtimeSessionCreateRequestGAAudioOutputDict,
    )
    from ..types import Unset
    from .realtime_session_create_request_ga_audio_input import RealtimeSessionCreateRequestGAAudioInput
    from .realtime_session_create_request_ga_audio_output import RealtimeSessionCreateRequestGAAudioOutput


@model
class RealtimeSessionCreateRequestGAAudio(_Model):
    """`RealtimeSessionCreateRequestGAAudio` of the API."""

    input: RealtimeSessionCreateRequestGAAudioInput | None
    output: RealtimeSessionCreateRequestGAAudioOutput | None

    _decoders = {
        "input": one("RealtimeSessionCreateRequestGAAudioInput"),
        "output": one("RealtimeSessionCreateRequestGAAudioOutput"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeSessionCreateRequestGAAudioInput
            | RealtimeSessionCreateRequestGAAudioInputDict
            | Mapping[str, Any]
            | Unset = ...,
            output: RealtimeSessionCreateRequestGAAudioOutput
            | RealtimeSessionCreateRequestGAAudioOutputDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
