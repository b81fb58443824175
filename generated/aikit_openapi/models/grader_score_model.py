# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.fine_tuning import GraderScoreModelSamplingParamsDict
    from ..typed_dicts.shared import EvalItemDict
    from ..types import Unset
    from .eval_item import EvalItem
    from .grader_score_model_sampling_params import GraderScoreModelSamplingParams


@model
class GraderScoreModel(_Model):
    """`GraderScoreModel` of the API."""

    type: Literal["score_model"]
    name: str
    model: str
    sampling_params: GraderScoreModelSamplingParams | None
    input: list[EvalItem]
    range: list[float] | None

    _required = ("name", "model", "input")
    _constants = {"type": "score_model"}
    _decoders = {
        "sampling_params": one("GraderScoreModelSamplingParams"),
        "input": many(one("EvalItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            model: str,
            input: Sequence[EvalItem | EvalItemDict | Mapping[str, Any]],
            type: Literal["score_model"] | Unset = ...,
            sampling_params: GraderScoreModelSamplingParams
            | GraderScoreModelSamplingParamsDict
            | Mapping[str, Any]
            | Unset = ...,
            range: Sequence[float] | Unset = ...,
        ) -> None: ...
