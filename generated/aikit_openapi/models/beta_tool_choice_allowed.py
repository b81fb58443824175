# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset


@model
class BetaToolChoiceAllowed(_Model):
    """`BetaToolChoiceAllowed` of the API."""

    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: list[dict[str, Any]]

    _required = ("mode", "tools")
    _constants = {"type": "allowed_tools"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: Literal["auto", "required"],
            tools: Sequence[Mapping[str, Any]],
            type: Literal["allowed_tools"] | Unset = ...,
        ) -> None: ...
