# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class AuditLogLoginFailed(_Model):
    """`AuditLogLoginFailed` of the API."""

    error_code: str | None
    error_message: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error_code: str | Unset = ...,
            error_message: str | Unset = ...,
        ) -> None: ...
