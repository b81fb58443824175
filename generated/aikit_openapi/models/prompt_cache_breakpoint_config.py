# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class PromptCacheBreakpointConfig(_Model):
    """`PromptCacheBreakpointConfig` of the API."""

    mode: Literal["explicit"]
    """Default `explicit`."""

    _constants = {"mode": "explicit"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: Literal["explicit"] | Unset = ...,
        ) -> None: ...
