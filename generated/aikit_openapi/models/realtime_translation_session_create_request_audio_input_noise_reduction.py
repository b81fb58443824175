# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .noise_reduction_type import NoiseReductionType


@model
class RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction(_Model):
    """`RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction` of the API."""

    type: NoiseReductionType

    _required = ("type",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: NoiseReductionType,
        ) -> None: ...
