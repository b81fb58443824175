# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .beta_response_error_code import BetaResponseErrorCode


@model
class BetaResponseError(_Model):
    """`BetaResponseError` of the API."""

    code: BetaResponseErrorCode
    message: str

    _required = ("code", "message")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: BetaResponseErrorCode,
            message: str,
        ) -> None: ...
