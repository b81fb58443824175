# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ComputerScreenshotImage(_Model):
    """`ComputerScreenshotImage` of the API."""

    type: Literal["computer_screenshot"]
    """Default `computer_screenshot`."""
    image_url: str | None
    file_id: str | None

    _constants = {"type": "computer_screenshot"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_screenshot"] | Unset = ...,
            image_url: str | Unset = ...,
            file_id: str | Unset = ...,
        ) -> None: ...
