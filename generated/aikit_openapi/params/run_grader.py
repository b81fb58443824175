# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /fine_tuning/alpha/graders/run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.grader_multi import GraderMulti
    from ..models.grader_python import GraderPython
    from ..models.grader_score_model import GraderScoreModel
    from ..models.grader_string_check import GraderStringCheck
    from ..models.grader_text_similarity import GraderTextSimilarity
    from ..typed_dicts.fine_tuning import (
        GraderMultiDict,
        GraderPythonDict,
        GraderScoreModelDict,
        GraderTextSimilarityDict,
    )
    from ..typed_dicts.shared import GraderStringCheckDict


class RunGraderOptions(TypedDict, total=False):
    """`RunGraderParams` without `grader`, `model_sample`, for methods that name these arguments."""

    item: Mapping[str, Any]
    """A mapping."""


class RunGraderParams(RunGraderOptions, total=False):
    """Body fields and query parameters of POST /fine_tuning/alpha/graders/run. Omitted ones are not sent."""

    grader: (
        GraderStringCheck
        | GraderStringCheckDict
        | GraderTextSimilarity
        | GraderTextSimilarityDict
        | GraderPython
        | GraderPythonDict
        | GraderScoreModel
        | GraderScoreModelDict
        | GraderMulti
        | GraderMultiDict
        | Mapping[str, Any]
    )
    """`GraderStringCheck`, `GraderTextSimilarity`, `GraderPython`, `GraderScoreModel` or
    `GraderMulti`.
    """
    model_sample: str
    """A string."""
