# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .moderation_mode import ModerationMode


@model
class ModerationConfigParam(_Model):
    """`ModerationConfigParam` of the API."""

    mode: ModerationMode

    _required = ("mode",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: ModerationMode,
        ) -> None: ...
