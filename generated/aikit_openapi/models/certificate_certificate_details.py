# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class CertificateCertificateDetails(_Model):
    """`CertificateCertificateDetails` of the API."""

    valid_at: int | None
    """Unix time in seconds."""
    expires_at: int | None
    """Unix time in seconds."""
    content: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            valid_at: int | Unset = ...,
            expires_at: int | Unset = ...,
            content: str | Unset = ...,
        ) -> None: ...
