# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .function_parameters import FunctionParameters, FunctionParametersInput


@model
class ChatCompletionFunctions(_Model):
    """Deprecated."""

    description: str | None
    name: str
    parameters: FunctionParameters | None

    _required = ("name",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | Unset = ...,
            parameters: FunctionParametersInput | Unset = ...,
        ) -> None: ...
