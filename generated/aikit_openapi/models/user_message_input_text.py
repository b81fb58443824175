# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UserMessageInputText(_Model):
    """`UserMessageInputText` of the API."""

    type: Literal["input_text"]
    """Default `input_text`."""
    text: str

    _required = ("text",)
    _constants = {"type": "input_text"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["input_text"] | Unset = ...,
        ) -> None: ...
