# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class RealtimeTurnDetectionServerVad(_Model):
    """`RealtimeTurnDetectionServerVad` of the API."""

    type: Literal["server_vad"]
    """Default `server_vad`."""
    threshold: float | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    create_response: bool | None
    """Default `True`."""
    interrupt_response: bool | None
    """Default `True`."""
    idle_timeout_ms: int | None
    """5000 to 30000."""

    _constants = {"type": "server_vad"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["server_vad"] | Unset = ...,
            threshold: float | Unset = ...,
            prefix_padding_ms: int | Unset = ...,
            silence_duration_ms: int | Unset = ...,
            create_response: bool | Unset = ...,
            interrupt_response: bool | Unset = ...,
            idle_timeout_ms: int | None | Unset = ...,
        ) -> None: ...
