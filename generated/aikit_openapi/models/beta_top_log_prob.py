# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence


@model
class BetaTopLogProb(_Model):
    """`BetaTopLogProb` of the API."""

    token: str
    logprob: float
    bytes: list[int]

    _required = ("token", "logprob", "bytes")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            logprob: float,
            bytes: Sequence[int],
        ) -> None: ...
