# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .error import Error


@model
class ErrorEvent(_Model):
    """`ErrorEvent` of the API."""

    event: Literal["error"]
    data: Error

    _required = ("data",)
    _constants = {"event": "error"}
    _decoders = {
        "data": one("Error"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Error | Mapping[str, Any],
            event: Literal["error"] | Unset = ...,
        ) -> None: ...
