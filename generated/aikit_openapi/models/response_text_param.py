# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .text_response_format_configuration import (
        TextResponseFormatConfiguration,
        TextResponseFormatConfigurationInput,
    )
    from .verbosity import Verbosity


@model
class ResponseTextParam(_Model):
    """`ResponseTextParam` of the API."""

    format: TextResponseFormatConfiguration | None
    verbosity: Verbosity | None

    _decoders = {
        "format": named("TextResponseFormatConfiguration"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: TextResponseFormatConfigurationInput | Unset = ...,
            verbosity: Verbosity | None | Unset = ...,
        ) -> None: ...
