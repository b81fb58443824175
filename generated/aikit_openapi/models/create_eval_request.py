# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.evals import (
        CreateEvalCustomDataSourceConfigDict,
        CreateEvalLabelModelGraderDict,
        CreateEvalLogsDataSourceConfigDict,
        CreateEvalStoredCompletionsDataSourceConfigDict,
        EvalGraderPythonDict,
        EvalGraderScoreModelDict,
        EvalGraderTextSimilarityDict,
    )
    from ..types import Unset
    from .create_eval_custom_data_source_config import CreateEvalCustomDataSourceConfig
    from .create_eval_label_model_grader import CreateEvalLabelModelGrader
    from .create_eval_logs_data_source_config import CreateEvalLogsDataSourceConfig
    from .create_eval_stored_completions_data_source_config import CreateEvalStoredCompletionsDataSourceConfig
    from .eval_grader_python import EvalGraderPython
    from .eval_grader_score_model import EvalGraderScoreModel
    from .eval_grader_string_check import EvalGraderStringCheck, EvalGraderStringCheckInput
    from .eval_grader_text_similarity import EvalGraderTextSimilarity
    from .metadata import Metadata, MetadataInput


@model
class CreateEvalRequest(_Model):
    """`CreateEvalRequest` of the API."""

    name: str | None
    metadata: Metadata | None
    data_source_config: (
        CreateEvalCustomDataSourceConfig
        | CreateEvalLogsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfig
    )
    testing_criteria: list[
        CreateEvalLabelModelGrader
        | EvalGraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
    ]

    _required = ("data_source_config", "testing_criteria")
    _decoders = {
        "data_source_config": union(
            "type",
            {
                "custom": "CreateEvalCustomDataSourceConfig",
                "logs": "CreateEvalLogsDataSourceConfig",
                "stored_completions": "CreateEvalStoredCompletionsDataSourceConfig",
            },
        ),
        "testing_criteria": many(
            union(
                "type",
                {
                    "label_model": "CreateEvalLabelModelGrader",
                    "string_check": "GraderStringCheck",
                    "text_similarity": "EvalGraderTextSimilarity",
                    "python": "EvalGraderPython",
                    "score_model": "EvalGraderScoreModel",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data_source_config: CreateEvalCustomDataSourceConfig
            | CreateEvalCustomDataSourceConfigDict
            | CreateEvalLogsDataSourceConfig
            | CreateEvalLogsDataSourceConfigDict
            | CreateEvalStoredCompletionsDataSourceConfig
            | CreateEvalStoredCompletionsDataSourceConfigDict
            | Mapping[str, Any],
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
            ],
            name: str | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
