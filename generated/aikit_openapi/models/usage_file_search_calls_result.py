# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UsageFileSearchCallsResult(_Model):
    """`UsageFileSearchCallsResult` of the API."""

    object: Literal["organization.usage.file_searches.result"]
    num_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    vector_store_id: str | None

    _required = ("num_requests",)
    _constants = {"object": "organization.usage.file_searches.result"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            num_requests: int,
            object: Literal["organization.usage.file_searches.result"] | Unset = ...,
            project_id: str | None | Unset = ...,
            user_id: str | None | Unset = ...,
            api_key_id: str | None | Unset = ...,
            vector_store_id: str | None | Unset = ...,
        ) -> None: ...
