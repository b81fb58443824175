# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class RealtimeTurnDetectionSemanticVad(_Model):
    """`RealtimeTurnDetectionSemanticVad` of the API."""

    type: Literal["semantic_vad"]
    eagerness: Literal["low", "medium", "high", "auto"] | None
    """Default `auto`."""
    create_response: bool | None
    """Default `True`."""
    interrupt_response: bool | None
    """Default `True`."""

    _constants = {"type": "semantic_vad"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["semantic_vad"] | Unset = ...,
            eagerness: Literal["low", "medium", "high", "auto"] | Unset = ...,
            create_response: bool | Unset = ...,
            interrupt_response: bool | Unset = ...,
        ) -> None: ...
