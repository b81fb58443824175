# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class EvalRunOutputItemSampleInputItem(_Model):
    """`EvalRunOutputItemSampleInputItem` of the API."""

    role: str
    content: str

    _required = ("role", "content")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: str,
            content: str,
        ) -> None: ...
