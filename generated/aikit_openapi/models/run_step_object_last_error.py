# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model


@model
class RunStepObjectLastError(_Model):
    """`RunStepObjectLastError` of the API."""

    code: Literal["server_error", "rate_limit_exceeded"]
    message: str

    _required = ("code", "message")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["server_error", "rate_limit_exceeded"],
            message: str,
        ) -> None: ...
