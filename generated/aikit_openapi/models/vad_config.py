# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class VadConfig(_Model):
    """`VadConfig` of the API."""

    type: Literal["server_vad"]
    prefix_padding_ms: int | None
    """Default 300."""
    silence_duration_ms: int | None
    """Default 200."""
    threshold: float | None
    """Default 0.5."""

    _constants = {"type": "server_vad"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["server_vad"] | Unset = ...,
            prefix_padding_ms: int | Unset = ...,
            silence_duration_ms: int | Unset = ...,
            threshold: float | Unset = ...,
        ) -> None: ...
