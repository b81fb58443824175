# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .beta_text_response_format_configuration import (
        BetaTextResponseFormatConfiguration,
        BetaTextResponseFormatConfigurationInput,
    )
    from .beta_verbosity import BetaVerbosity


@model
class BetaResponseTextParam(_Model):
    """`BetaResponseTextParam` of the API."""

    format: BetaTextResponseFormatConfiguration | None
    verbosity: BetaVerbosity | None

    _decoders = {
        "format": named("BetaTextResponseFormatConfiguration"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: BetaTextResponseFormatConfigurationInput | Unset = ...,
            verbosity: BetaVerbosity | None | Unset = ...,
        ) -> None: ...
