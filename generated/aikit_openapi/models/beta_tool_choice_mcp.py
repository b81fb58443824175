# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaToolChoiceMCP(_Model):
    """`BetaToolChoiceMCP` of the API."""

    type: Literal["mcp"]
    server_label: str
    name: str | None

    _required = ("server_label",)
    _constants = {"type": "mcp"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            server_label: str,
            type: Literal["mcp"] | Unset = ...,
            name: str | None | Unset = ...,
        ) -> None: ...
