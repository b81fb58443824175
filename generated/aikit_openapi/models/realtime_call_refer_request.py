# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class RealtimeCallReferRequest(_Model):
    """`RealtimeCallReferRequest` of the API."""

    target_uri: str

    _required = ("target_uri",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target_uri: str,
        ) -> None: ...
