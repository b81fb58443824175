# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .beta_response_prompt_variables import BetaResponsePromptVariables, BetaResponsePromptVariablesInput


@model
class BetaPrompt(_Model):
    """`BetaPrompt` of the API."""

    id: str
    version: str | None
    variables: BetaResponsePromptVariables | None

    _required = ("id",)
    _decoders = {
        "variables": named("BetaResponsePromptVariables"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            version: str | None | Unset = ...,
            variables: BetaResponsePromptVariablesInput | None | Unset = ...,
        ) -> None: ...
