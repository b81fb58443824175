# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .beta_moderation_mode import BetaModerationMode


@model
class BetaModerationConfigParam(_Model):
    """`BetaModerationConfigParam` of the API."""

    mode: BetaModerationMode

    _required = ("mode",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: BetaModerationMode,
        ) -> None: ...
