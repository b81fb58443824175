# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ChatSessionRateLimits(_Model):
    """`ChatSessionRateLimits` of the API."""

    max_requests_per_1_minute: int

    _required = ("max_requests_per_1_minute",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_requests_per_1_minute: int,
        ) -> None: ...
