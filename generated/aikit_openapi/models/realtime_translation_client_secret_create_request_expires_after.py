# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class RealtimeTranslationClientSecretCreateRequestExpiresAfter(_Model):
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter` of the API."""

    anchor: Literal["created_at"] | None
    """Default `created_at`."""
    seconds: int | None
    """10 to 7200; default 600."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: Literal["created_at"] | Unset = ...,
            seconds: int | Unset = ...,
        ) -> None: ...
