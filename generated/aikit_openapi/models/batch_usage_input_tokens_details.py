# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class BatchUsageInputTokensDetails(_Model):
    """`BatchUsageInputTokensDetails` of the API."""

    cached_tokens: int

    _required = ("cached_tokens",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_tokens: int,
        ) -> None: ...
