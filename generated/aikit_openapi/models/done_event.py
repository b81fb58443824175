# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DoneEvent(_Model):
    """`DoneEvent` of the API."""

    event: Literal["done"]
    data: Literal["[DONE]"]

    _constants = {"event": "done", "data": "[DONE]"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: Literal["done"] | Unset = ...,
            data: Literal["[DONE]"] | Unset = ...,
        ) -> None: ...
