# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .input_message_content_list import InputMessageContentList, InputMessageContentListInput


@model
class InputMessage(_Model):
    """`InputMessage` of the API."""

    type: Literal["message"] | None
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    content: InputMessageContentList

    _required = ("role", "content")
    _decoders = {
        "content": named("InputMessageContentList"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "system", "developer"],
            content: InputMessageContentListInput,
            type: Literal["message"] | Unset = ...,
            status: Literal["in_progress", "completed", "incomplete"] | Unset = ...,
        ) -> None: ...
