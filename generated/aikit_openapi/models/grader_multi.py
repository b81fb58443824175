# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.fine_tuning import (
        GraderLabelModelDict,
        GraderPythonDict,
        GraderScoreModelDict,
        GraderTextSimilarityDict,
    )
    from ..typed_dicts.shared import GraderStringCheckDict
    from ..types import Unset
    from .grader_label_model import GraderLabelModel
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


@model
class GraderMulti(_Model):
    """`GraderMulti` of the API."""

    type: Literal["multi"]
    """Default `multi`."""
    name: str
    graders: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel
    calculate_output: str

    _required = ("name", "graders", "calculate_output")
    _constants = {"type": "multi"}
    _decoders = {
        "graders": union(
            "type",
            {
                "string_check": "GraderStringCheck",
                "text_similarity": "GraderTextSimilarity",
                "python": "GraderPython",
                "score_model": "GraderScoreModel",
                "label_model": "GraderLabelModel",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            graders: GraderStringCheck
            | GraderStringCheckDict
            | GraderTextSimilarity
            | GraderTextSimilarityDict
            | GraderPython
            | GraderPythonDict
            | GraderScoreModel
            | GraderScoreModelDict
            | GraderLabelModel
            | GraderLabelModelDict
            | Mapping[str, Any],
            calculate_output: str,
            type: Literal["multi"] | Unset = ...,
        ) -> None: ...
