# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.evals import (
        CreateEvalCompletionsRunDataSourceDict,
        CreateEvalJsonlRunDataSourceDict,
        CreateEvalResponsesRunDataSourceDict,
    )
    from ..types import Unset
    from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource
    from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
    from .eval_api_error import EvalApiError
    from .eval_run_per_model_usage_item import EvalRunPerModelUsageItem
    from .eval_run_per_testing_criteria_results_item import EvalRunPerTestingCriteriaResultsItem
    from .eval_run_result_counts import EvalRunResultCounts
    from .metadata import Metadata, MetadataInput


@model
class EvalRun(_Model):
    """`EvalRun` of the API."""

    object: Literal["eval.run"]
    """Default `eval.run`."""
    id: str
    eval_id: str
    status: str
    model: str
    name: str
    created_at: int
    """Unix time in seconds."""
    report_url: str
    result_counts: EvalRunResultCounts
    per_model_usage: list[EvalRunPerModelUsageItem]
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem]
    data_source: (
        CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
    )
    metadata: Metadata | None
    error: EvalApiError

    _required = (
        "id",
        "eval_id",
        "status",
        "model",
        "name",
        "created_at",
        "report_url",
        "result_counts",
        "per_model_usage",
        "per_testing_criteria_results",
        "data_source",
        "metadata",
        "error",
    )
    _constants = {"object": "eval.run"}
    _decoders = {
        "result_counts": one("EvalRunResultCounts"),
        "per_model_usage": many(one("EvalRunPerModelUsageItem")),
        "per_testing_criteria_results": many(one("EvalRunPerTestingCriteriaResultsItem")),
        "data_source": union(
            "type",
            {
                "jsonl": "CreateEvalJsonlRunDataSource",
                "completions": "CreateEvalCompletionsRunDataSource",
                "responses": "CreateEvalResponsesRunDataSource",
            },
        ),
        "error": one("EvalApiError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            eval_id: str,
            status: str,
            model: str,
            name: str,
            created_at: int,
            report_url: str,
            result_counts: EvalRunResultCounts | Mapping[str, Any],
            per_model_usage: Sequence[EvalRunPerModelUsageItem | Mapping[str, Any]],
            per_testing_criteria_results: Sequence[EvalRunPerTestingCriteriaResultsItem | Mapping[str, Any]],
            data_source: CreateEvalJsonlRunDataSource
            | CreateEvalJsonlRunDataSourceDict
            | CreateEvalCompletionsRunDataSource
            | CreateEvalCompletionsRunDataSourceDict
            | CreateEvalResponsesRunDataSource
            | CreateEvalResponsesRunDataSourceDict
            | Mapping[str, Any],
            metadata: MetadataInput | None,
            error: EvalApiError | Mapping[str, Any],
            object: Literal["eval.run"] | Unset = ...,
        ) -> None: ...
