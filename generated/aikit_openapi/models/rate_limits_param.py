# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class RateLimitsParam(_Model):
    """`RateLimitsParam` of the API."""

    max_requests_per_1_minute: int | None
    """At least 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_requests_per_1_minute: int | Unset = ...,
        ) -> None: ...
