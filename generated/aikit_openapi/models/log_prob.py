# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import TopLogProbDict
    from .top_log_prob import TopLogProb


@model
class LogProb(_Model):
    """`LogProb` of the API."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[TopLogProb]

    _required = ("token", "logprob", "bytes", "top_logprobs")
    _decoders = {
        "top_logprobs": many(one("TopLogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            logprob: float,
            bytes: Sequence[int],
            top_logprobs: Sequence[TopLogProb | TopLogProbDict | Mapping[str, Any]],
        ) -> None: ...
