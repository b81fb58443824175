# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UsageModerationsResult(_Model):
    """`UsageModerationsResult` of the API."""

    object: Literal["organization.usage.moderations.result"]
    input_tokens: int
    num_model_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None

    _required = ("input_tokens", "num_model_requests")
    _constants = {"object": "organization.usage.moderations.result"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            num_model_requests: int,
            object: Literal["organization.usage.moderations.result"] | Unset = ...,
            project_id: str | None | Unset = ...,
            user_id: str | None | Unset = ...,
            api_key_id: str | None | Unset = ...,
            model: str | None | Unset = ...,
        ) -> None: ...
