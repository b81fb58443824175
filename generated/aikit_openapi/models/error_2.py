# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class Error2(_Model):
    """`Error2` of the API."""

    code: str
    message: str

    _required = ("code", "message")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            message: str,
        ) -> None: ...
