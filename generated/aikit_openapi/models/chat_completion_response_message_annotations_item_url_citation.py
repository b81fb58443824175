# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ChatCompletionResponseMessageAnnotationsItemUrlCitation(_Model):
    """`ChatCompletionResponseMessageAnnotationsItemUrlCitation` of the API."""

    end_index: int
    start_index: int
    url: str
    title: str

    _required = ("end_index", "start_index", "url", "title")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_index: int,
            start_index: int,
            url: str,
            title: str,
        ) -> None: ...
