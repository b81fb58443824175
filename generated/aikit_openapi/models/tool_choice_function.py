# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ToolChoiceFunction(_Model):
    """`ToolChoiceFunction` of the API."""

    type: Literal["function"]
    name: str

    _required = ("name",)
    _constants = {"type": "function"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: Literal["function"] | Unset = ...,
        ) -> None: ...
