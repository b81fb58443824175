# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UsageImagesResult(_Model):
    """`UsageImagesResult` of the API."""

    object: Literal["organization.usage.images.result"]
    images: int
    num_model_requests: int
    source: str | None
    size: str | None
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None

    _required = ("images", "num_model_requests")
    _constants = {"object": "organization.usage.images.result"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            images: int,
            num_model_requests: int,
            object: Literal["organization.usage.images.result"] | Unset = ...,
            source: str | None | Unset = ...,
            size: str | None | Unset = ...,
            project_id: str | None | Unset = ...,
            user_id: str | None | Unset = ...,
            api_key_id: str | None | Unset = ...,
            model: str | None | Unset = ...,
        ) -> None: ...
