# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.fine_tuning import (
        GraderMultiDict,
        GraderPythonDict,
        GraderScoreModelDict,
        GraderTextSimilarityDict,
    )
    from ..typed_dicts.shared import GraderStringCheckDict
    from ..types import Unset
    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


@model
class ValidateGraderResponse(_Model):
    """`ValidateGraderResponse` of the API."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti | None

    _decoders = {
        "grader": union(
            "type",
            {
                "string_check": "GraderStringCheck",
                "text_similarity": "GraderTextSimilarity",
                "python": "GraderPython",
                "score_model": "GraderScoreModel",
                "multi": "GraderMulti",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grader: GraderStringCheck
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
            | Unset = ...,
        ) -> None: ...
