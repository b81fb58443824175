# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .beta_response_log_prob_top_logprobs_item import BetaResponseLogProbTopLogprobsItem


@model
class BetaResponseLogProb(_Model):
    """`BetaResponseLogProb` of the API."""

    token: str
    logprob: float
    top_logprobs: list[BetaResponseLogProbTopLogprobsItem] | None

    _required = ("token", "logprob")
    _decoders = {
        "top_logprobs": many(one("BetaResponseLogProbTopLogprobsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            logprob: float,
            top_logprobs: Sequence[BetaResponseLogProbTopLogprobsItem | Mapping[str, Any]] | Unset = ...,
        ) -> None: ...
