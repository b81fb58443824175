# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model


@model
class MessageObjectIncompleteDetails(_Model):
    """`MessageObjectIncompleteDetails` of the API."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]

    _required = ("reason",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"],
        ) -> None: ...
