# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class CreateTranscriptionResponseJsonLogprobsItem(_Model):
    """`CreateTranscriptionResponseJsonLogprobsItem` of the API."""

    token: str | None
    logprob: float | None
    bytes: list[float] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str | Unset = ...,
            logprob: float | Unset = ...,
            bytes: Sequence[float] | Unset = ...,
        ) -> None: ...
