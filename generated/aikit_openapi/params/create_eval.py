# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /evals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.create_eval_custom_data_source_config import CreateEvalCustomDataSourceConfig
    from ..models.create_eval_label_model_grader import CreateEvalLabelModelGrader
    from ..models.create_eval_logs_data_source_config import CreateEvalLogsDataSourceConfig
    from ..models.create_eval_stored_completions_data_source_config import (
        CreateEvalStoredCompletionsDataSourceConfig,
    )
    from ..models.eval_grader_python import EvalGraderPython
    from ..models.eval_grader_score_model import EvalGraderScoreModel
    from ..models.eval_grader_string_check import EvalGraderStringCheckInput
    from ..models.eval_grader_text_similarity import EvalGraderTextSimilarity
    from ..models.metadata import MetadataInput
    from ..typed_dicts.evals import (
        CreateEvalCustomDataSourceConfigDict,
        CreateEvalLabelModelGraderDict,
        CreateEvalLogsDataSourceConfigDict,
        CreateEvalStoredCompletionsDataSourceConfigDict,
        EvalGraderPythonDict,
        EvalGraderScoreModelDict,
        EvalGraderTextSimilarityDict,
    )


class CreateEvalOptions(TypedDict, total=False):
    """`CreateEvalParams` without `data_source_config`, `testing_criteria`, for methods that name these arguments."""

    name: str
    """A string."""
    metadata: MetadataInput | None
    """`Metadata` or None."""


class CreateEvalParams(CreateEvalOptions, total=False):
    """Body fields and query parameters of POST /evals. Omitted ones are not sent."""

    data_source_config: (
        CreateEvalCustomDataSourceConfig
        | CreateEvalCustomDataSourceConfigDict
        | CreateEvalLogsDataSourceConfig
        | CreateEvalLogsDataSourceConfigDict
        | CreateEvalStoredCompletionsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfigDict
        | Mapping[str, Any]
    )
    """`CreateEvalCustomDataSourceConfig`, `CreateEvalLogsDataSourceConfig` or
    `CreateEvalStoredCompletionsDataSourceConfig`.
    """
    testing_criteria: Sequence[
        CreateEvalLabelModelGrader
        | CreateEvalLabelModelGraderDict
        | EvalGraderStringCheckInput
        | EvalGraderTextSimilarity
        | EvalGraderTextSimilarityDict
        | EvalGraderPython
        | EvalGraderPythonDict
        | EvalGraderScoreModel
        | EvalGraderScoreModelDict
        | Mapping[str, Any]
    ]
    """A list of `CreateEvalLabelModelGrader`, `EvalGraderStringCheck`, `EvalGraderTextSimilarity`,
    `EvalGraderPython` or `EvalGraderScoreModel`.
    """
