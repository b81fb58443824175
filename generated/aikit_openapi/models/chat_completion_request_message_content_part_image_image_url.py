# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ChatCompletionRequestMessageContentPartImageImageUrl(_Model):
    """`ChatCompletionRequestMessageContentPartImageImageUrl` of the API."""

    url: str
    detail: Literal["auto", "low", "high"] | None
    """Default `auto`."""

    _required = ("url",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            detail: Literal["auto", "low", "high"] | Unset = ...,
        ) -> None: ...
