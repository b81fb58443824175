# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class CreateTranslationResponseJson(_Model):
    """`CreateTranslationResponseJson` of the API."""

    text: str

    _required = ("text",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
        ) -> None: ...
