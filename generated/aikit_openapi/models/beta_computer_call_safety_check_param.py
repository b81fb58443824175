# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaComputerCallSafetyCheckParam(_Model):
    """`BetaComputerCallSafetyCheckParam` of the API."""

    id: str
    code: str | None
    message: str | None

    _required = ("id",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            code: str | None | Unset = ...,
            message: str | None | Unset = ...,
        ) -> None: ...
