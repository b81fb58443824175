# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.evals import (
        EvalGraderPythonDict,
        EvalGraderScoreModelDict,
        EvalGraderTextSimilarityDict,
    )
    from ..types import Unset
    from .eval_custom_data_source_config import EvalCustomDataSourceConfig
    from .eval_grader_label_model import EvalGraderLabelModel, EvalGraderLabelModelInput
    from .eval_grader_python import EvalGraderPython
    from .eval_grader_score_model import EvalGraderScoreModel
    from .eval_grader_string_check import EvalGraderStringCheck, EvalGraderStringCheckInput
    from .eval_grader_text_similarity import EvalGraderTextSimilarity
    from .eval_logs_data_source_config import EvalLogsDataSourceConfig
    from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
    from .metadata import Metadata, MetadataInput


@model
class Eval(_Model):
    """`Eval` of the API."""

    object: Literal["eval"]
    """Default `eval`."""
    id: str
    name: str
    data_source_config: (
        EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig
    )
    testing_criteria: list[
        EvalGraderLabelModel
        | EvalGraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
    ]
    created_at: int
    """Unix time in seconds."""
    metadata: Metadata | None

    _required = ("id", "name", "data_source_config", "testing_criteria", "created_at", "metadata")
    _constants = {"object": "eval"}
    _decoders = {
        "data_source_config": union(
            "type",
            {
                "custom": "EvalCustomDataSourceConfig",
                "logs": "EvalLogsDataSourceConfig",
                "stored_completions": "EvalStoredCompletionsDataSourceConfig",
            },
        ),
        "testing_criteria": many(
            union(
                "type",
                {
                    "label_model": "GraderLabelModel",
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
            id: str,
            name: str,
            data_source_config: EvalCustomDataSourceConfig
            | EvalLogsDataSourceConfig
            | EvalStoredCompletionsDataSourceConfig
            | Mapping[str, Any],
            testing_criteria: Sequence[
                EvalGraderLabelModelInput
                | EvalGraderStringCheckInput
                | EvalGraderTextSimilarity
                | EvalGraderTextSimilarityDict
                | EvalGraderPython
                | EvalGraderPythonDict
                | EvalGraderScoreModel
                | EvalGraderScoreModelDict
                | Mapping[str, Any]
            ],
            created_at: int,
            metadata: MetadataInput | None,
            object: Literal["eval"] | Unset = ...,
        ) -> None: ...
