# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class AdminApiKeysCreateRequest(_Model):
    """`AdminApiKeysCreateRequest` of the API."""

    name: str
    expires_in_seconds: int | None
    """1 to 31536000."""

    _required = ("name",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            expires_in_seconds: int | Unset = ...,
        ) -> None: ...
