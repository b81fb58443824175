# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class Image(_Model):
    """`Image` of the API."""

    b64_json: str | None
    """The image in base64."""
    url: str | None
    """URL of the image, valid for one hour."""
    revised_prompt: str | None
    """The prompt that was used, if the model revised it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            b64_json: str | Unset = ...,
            url: str | Unset = ...,
            revised_prompt: str | Unset = ...,
        ) -> None: ...
