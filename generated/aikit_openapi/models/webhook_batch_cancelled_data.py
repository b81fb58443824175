# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class WebhookBatchCancelledData(_Model):
    """`WebhookBatchCancelledData` of the API."""

    id: str

    _required = ("id",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
        ) -> None: ...
