# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import WebSearchLocationDict
    from ..types import Unset
    from .web_search_location import WebSearchLocation


@model
class CreateChatCompletionRequestWebSearchOptionsUserLocation(_Model):
    """`CreateChatCompletionRequestWebSearchOptionsUserLocation` of the API."""

    type: Literal["approximate"]
    approximate: WebSearchLocation

    _required = ("approximate",)
    _constants = {"type": "approximate"}
    _decoders = {
        "approximate": one("WebSearchLocation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            approximate: WebSearchLocation | WebSearchLocationDict | Mapping[str, Any],
            type: Literal["approximate"] | Unset = ...,
        ) -> None: ...
