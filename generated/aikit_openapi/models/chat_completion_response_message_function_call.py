# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ChatCompletionResponseMessageFunctionCall(_Model):
    """`ChatCompletionResponseMessageFunctionCall` of the API."""

    arguments: str
    name: str

    _required = ("arguments", "name")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str,
            name: str,
        ) -> None: ...
