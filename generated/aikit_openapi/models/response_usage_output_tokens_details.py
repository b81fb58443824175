# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ResponseUsageOutputTokensDetails(_Model):
    """`ResponseUsageOutputTokensDetails` of the API."""

    reasoning_tokens: int

    _required = ("reasoning_tokens",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reasoning_tokens: int,
        ) -> None: ...
