# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ChatCompletionMessageCustomToolCallCustom(_Model):
    """`ChatCompletionMessageCustomToolCallCustom` of the API."""

    name: str
    input: str

    _required = ("name", "input")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            input: str,
        ) -> None: ...
