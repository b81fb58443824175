# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProjectRateLimit(_Model):
    """`ProjectRateLimit` of the API."""

    object: Literal["project.rate_limit"]
    id: str
    model: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int | None
    max_audio_megabytes_per_1_minute: int | None
    max_requests_per_1_day: int | None
    batch_1_day_max_input_tokens: int | None

    _required = ("id", "model", "max_requests_per_1_minute", "max_tokens_per_1_minute")
    _constants = {"object": "project.rate_limit"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            model: str,
            max_requests_per_1_minute: int,
            max_tokens_per_1_minute: int,
            object: Literal["project.rate_limit"] | Unset = ...,
            max_images_per_1_minute: int | Unset = ...,
            max_audio_megabytes_per_1_minute: int | Unset = ...,
            max_requests_per_1_day: int | Unset = ...,
            batch_1_day_max_input_tokens: int | Unset = ...,
        ) -> None: ...
