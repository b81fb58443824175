# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BatchError(_Model):
    """`BatchError` of the API."""

    code: str | None
    message: str | None
    param: str | None
    line: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | Unset = ...,
            message: str | Unset = ...,
            param: str | None | Unset = ...,
            line: int | None | Unset = ...,
        ) -> None: ...
