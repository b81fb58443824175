# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class GraderStringCheck(_Model):
    """`GraderStringCheck` of the API."""

    type: Literal["string_check"]
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]

    _required = ("name", "input", "reference", "operation")
    _constants = {"type": "string_check"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            input: str,
            reference: str,
            operation: Literal["eq", "ne", "like", "ilike"],
            type: Literal["string_check"] | Unset = ...,
        ) -> None: ...
