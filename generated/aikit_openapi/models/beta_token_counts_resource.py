# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaTokenCountsResource(_Model):
    """`BetaTokenCountsResource` of the API."""

    object: Literal["response.input_tokens"]
    """Default `response.input_tokens`."""
    input_tokens: int

    _required = ("input_tokens",)
    _constants = {"object": "response.input_tokens"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            object: Literal["response.input_tokens"] | Unset = ...,
        ) -> None: ...
