# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .function_parameters import FunctionParameters, FunctionParametersInput


@model
class FunctionObject(_Model):
    """`FunctionObject` of the API."""

    description: str | None
    name: str
    parameters: FunctionParameters | None
    strict: bool | None
    """Default `False`."""

    _required = ("name",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | Unset = ...,
            parameters: FunctionParametersInput | Unset = ...,
            strict: bool | None | Unset = ...,
        ) -> None: ...
