# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaCodeInterpreterOutputLogs(_Model):
    """`BetaCodeInterpreterOutputLogs` of the API."""

    type: Literal["logs"]
    """Default `logs`."""
    logs: str

    _required = ("logs",)
    _constants = {"type": "logs"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            logs: str,
            type: Literal["logs"] | Unset = ...,
        ) -> None: ...
