# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /evals/{eval_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from ..models.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource
    from ..models.create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
    from ..models.metadata import MetadataInput
    from ..typed_dicts.evals import (
        CreateEvalCompletionsRunDataSourceDict,
        CreateEvalJsonlRunDataSourceDict,
        CreateEvalResponsesRunDataSourceDict,
    )


class CreateEvalRunOptions(TypedDict, total=False):
    """`CreateEvalRunParams` without `data_source`, for methods that name these arguments."""

    name: str
    """A string."""
    metadata: MetadataInput | None
    """`Metadata` or None."""


class CreateEvalRunParams(CreateEvalRunOptions, total=False):
    """Body fields and query parameters of POST /evals/{eval_id}/runs. Omitted ones are not sent."""

    data_source: (
        CreateEvalJsonlRunDataSource
        | CreateEvalJsonlRunDataSourceDict
        | CreateEvalCompletionsRunDataSource
        | CreateEvalCompletionsRunDataSourceDict
        | CreateEvalResponsesRunDataSource
        | CreateEvalResponsesRunDataSourceDict
        | Mapping[str, Any]
    )
    """`CreateEvalJsonlRunDataSource`, `CreateEvalCompletionsRunDataSource` or
    `CreateEvalResponsesRunDataSource`.
    """
