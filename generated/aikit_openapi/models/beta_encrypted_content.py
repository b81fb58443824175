# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaEncryptedContent(_Model):
    """`BetaEncryptedContent` of the API."""

    type: Literal["encrypted_content"]
    """Default `encrypted_content`."""
    encrypted_content: str

    _required = ("encrypted_content",)
    _constants = {"type": "encrypted_content"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            encrypted_content: str,
            type: Literal["encrypted_content"] | Unset = ...,
        ) -> None: ...
