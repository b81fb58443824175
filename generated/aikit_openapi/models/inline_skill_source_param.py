# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class InlineSkillSourceParam(_Model):
    """`InlineSkillSourceParam` of the API."""

    type: Literal["base64"]
    """Default `base64`."""
    media_type: Literal["application/zip"]
    """Default `application/zip`."""
    data: str
    """1 to 70254592 characters."""

    _required = ("data",)
    _constants = {"type": "base64", "media_type": "application/zip"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            type: Literal["base64"] | Unset = ...,
            media_type: Literal["application/zip"] | Unset = ...,
        ) -> None: ...
