# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.evals import EvalGraderScoreModelSamplingParamsDict
    from ..typed_dicts.shared import EvalItemDict
    from ..types import Unset
    from .eval_grader_score_model_sampling_params import EvalGraderScoreModelSamplingParams
    from .eval_item import EvalItem


@model
class EvalGraderScoreModel(_Model):
    """`EvalGraderScoreModel` of the API."""

    type: Literal["score_model"]
    name: str
    model: str
    sampling_params: EvalGraderScoreModelSamplingParams | None
    input: list[EvalItem]
    range: list[float] | None
    pass_threshold: float | None

    _required = ("name", "model", "input")
    _constants = {"type": "score_model"}
    _decoders = {
        "sampling_params": one("EvalGraderScoreModelSamplingParams"),
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
            sampling_params: EvalGraderScoreModelSamplingParams
            | EvalGraderScoreModelSamplingParamsDict
            | Mapping[str, Any]
            | Unset = ...,
            range: Sequence[float] | Unset = ...,
            pass_threshold: float | Unset = ...,
        ) -> None: ...
