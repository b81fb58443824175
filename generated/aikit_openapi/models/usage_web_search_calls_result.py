# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UsageWebSearchCallsResult(_Model):
    """`UsageWebSearchCallsResult` of the API."""

    object: Literal["organization.usage.web_searches.result"]
    num_model_requests: int
    num_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None
    context_level: str | None

    _required = ("num_model_requests", "num_requests")
    _constants = {"object": "organization.usage.web_searches.result"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            num_model_requests: int,
            num_requests: int,
            object: Literal["organization.usage.web_searches.result"] | Unset = ...,
            project_id: str | None | Unset = ...,
            user_id: str | None | Unset = ...,
            api_key_id: str | None | Unset = ...,
            model: str | None | Unset = ...,
            context_level: str | None | Unset = ...,
        ) -> None: ...
