# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseStreamOptions(_Model):
    """Default `None`."""

    include_obfuscation: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include_obfuscation: bool | Unset = ...,
        ) -> None: ...
