# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .response_prompt_variables import ResponsePromptVariables, ResponsePromptVariablesInput


@model
class Prompt(_Model):
    """`Prompt` of the API."""

    id: str
    version: str | None
    variables: ResponsePromptVariables | None

    _required = ("id",)
    _decoders = {
        "variables": named("ResponsePromptVariables"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            version: str | None | Unset = ...,
            variables: ResponsePromptVariablesInput | None | Unset = ...,
        ) -> None: ...
