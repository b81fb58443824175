# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ChatCompletionStreamOptions(_Model):
    """Default `None`."""

    include_usage: bool | None
    """Whether the last chunk has the token usage of the whole request."""
    include_obfuscation: bool | None
    """Whether chunks have random characters that hide the length of the model's output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include_usage: bool | Unset = ...,
            include_obfuscation: bool | Unset = ...,
        ) -> None: ...
