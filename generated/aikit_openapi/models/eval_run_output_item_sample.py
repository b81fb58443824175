# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_api_error import EvalApiError
    from .eval_run_output_item_sample_input_item import EvalRunOutputItemSampleInputItem
    from .eval_run_output_item_sample_output_item import EvalRunOutputItemSampleOutputItem
    from .eval_run_output_item_sample_usage import EvalRunOutputItemSampleUsage


@model
class EvalRunOutputItemSample(_Model):
    """`EvalRunOutputItemSample` of the API."""

    input: list[EvalRunOutputItemSampleInputItem]
    output: list[EvalRunOutputItemSampleOutputItem]
    finish_reason: str
    model: str
    usage: EvalRunOutputItemSampleUsage
    error: EvalApiError
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int

    _required = (
        "input",
        "output",
        "finish_reason",
        "model",
        "usage",
        "error",
        "temperature",
        "max_completion_tokens",
        "top_p",
        "seed",
    )
    _decoders = {
        "input": many(one("EvalRunOutputItemSampleInputItem")),
        "output": many(one("EvalRunOutputItemSampleOutputItem")),
        "usage": one("EvalRunOutputItemSampleUsage"),
        "error": one("EvalApiError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: Sequence[EvalRunOutputItemSampleInputItem | Mapping[str, Any]],
            output: Sequence[EvalRunOutputItemSampleOutputItem | Mapping[str, Any]],
            finish_reason: str,
            model: str,
            usage: EvalRunOutputItemSampleUsage | Mapping[str, Any],
            error: EvalApiError | Mapping[str, Any],
            temperature: float,
            max_completion_tokens: int,
            top_p: float,
            seed: int,
        ) -> None: ...
