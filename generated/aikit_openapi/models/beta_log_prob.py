# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaTopLogProbDict
    from .beta_top_log_prob import BetaTopLogProb


@model
class BetaLogProb(_Model):
    """`BetaLogProb` of the API."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[BetaTopLogProb]

    _required = ("token", "logprob", "bytes", "top_logprobs")
    _decoders = {
        "top_logprobs": many(one("BetaTopLogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            logprob: float,
            bytes: Sequence[int],
            top_logprobs: Sequence[BetaTopLogProb | BetaTopLogProbDict | Mapping[str, Any]],
        ) -> None: ...
