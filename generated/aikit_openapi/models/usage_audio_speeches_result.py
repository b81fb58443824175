# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UsageAudioSpeechesResult(_Model):
    """`UsageAudioSpeechesResult` of the API."""

    object: Literal["organization.usage.audio_speeches.result"]
    characters: int
    num_model_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None

    _required = ("characters", "num_model_requests")
    _constants = {"object": "organization.usage.audio_speeches.result"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            characters: int,
            num_model_requests: int,
            object: Literal["organization.usage.audio_speeches.result"] | Unset = ...,
            project_id: str | None | Unset = ...,
            user_id: str | None | Unset = ...,
            api_key_id: str | None | Unset = ...,
            model: str | None | Unset = ...,
        ) -> None: ...
