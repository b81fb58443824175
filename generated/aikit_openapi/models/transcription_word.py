# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class TranscriptionWord(_Model):
    """`TranscriptionWord` of the API."""

    word: str
    start: float
    end: float

    _required = ("word", "start", "end")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            word: str,
            start: float,
            end: float,
        ) -> None: ...
