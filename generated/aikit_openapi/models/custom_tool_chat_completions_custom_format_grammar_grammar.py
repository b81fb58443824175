# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model


@model
class CustomToolChatCompletionsCustomFormatGrammarGrammar(_Model):
    """`CustomToolChatCompletionsCustomFormatGrammarGrammar` of the API."""

    definition: str
    syntax: Literal["lark", "regex"]

    _required = ("definition", "syntax")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            definition: str,
            syntax: Literal["lark", "regex"],
        ) -> None: ...
