# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import CreateChatCompletionRequestWebSearchOptionsUserLocationDict
    from ..types import Unset
    from .create_chat_completion_request_web_search_options_user_location import (
        CreateChatCompletionRequestWebSearchOptionsUserLocation,
    )
    from .web_search_context_size import WebSearchContextSize


@model
class CreateChatCompletionRequestWebSearchOptions(_Model):
    """`CreateChatCompletionRequestWebSearchOptions` of the API."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | None
    search_context_size: WebSearchContextSize | None

    _decoders = {
        "user_location": one("CreateChatCompletionRequestWebSearchOptionsUserLocation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation
            | CreateChatCompletionRequestWebSearchOptionsUserLocationDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            search_context_size: WebSearchContextSize | Unset = ...,
        ) -> None: ...
