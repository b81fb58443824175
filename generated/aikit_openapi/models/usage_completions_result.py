# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UsageCompletionsResult(_Model):
    """`UsageCompletionsResult` of the API."""

    object: Literal["organization.usage.completions.result"]
    input_tokens: int
    input_cached_tokens: int | None
    input_cache_write_tokens: int | None
    input_uncached_tokens: int | None
    output_tokens: int
    input_text_tokens: int | None
    output_text_tokens: int | None
    input_cached_text_tokens: int | None
    input_audio_tokens: int | None
    input_cached_audio_tokens: int | None
    output_audio_tokens: int | None
    input_image_tokens: int | None
    input_cached_image_tokens: int | None
    output_image_tokens: int | None
    num_model_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None
    batch: bool | None
    service_tier: str | None

    _required = ("input_tokens", "output_tokens", "num_model_requests")
    _constants = {"object": "organization.usage.completions.result"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            output_tokens: int,
            num_model_requests: int,
            object: Literal["organization.usage.completions.result"] | Unset = ...,
            input_cached_tokens: int | Unset = ...,
            input_cache_write_tokens: int | Unset = ...,
            input_uncached_tokens: int | Unset = ...,
            input_text_tokens: int | Unset = ...,
            output_text_tokens: int | Unset = ...,
            input_cached_text_tokens: int | Unset = ...,
            input_audio_tokens: int | Unset = ...,
            input_cached_audio_tokens: int | Unset = ...,
            output_audio_tokens: int | Unset = ...,
            input_image_tokens: int | Unset = ...,
            input_cached_image_tokens: int | Unset = ...,
            output_image_tokens: int | Unset = ...,
            project_id: str | None | Unset = ...,
            user_id: str | None | Unset = ...,
            api_key_id: str | None | Unset = ...,
            model: str | None | Unset = ...,
            batch: bool | None | Unset = ...,
            service_tier: str | None | Unset = ...,
        ) -> None: ...
