# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.alpha.graders`: graders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import (
        GraderMulti,
        GraderPython,
        GraderScoreModel,
        GraderStringCheck,
        GraderTextSimilarity,
        RunGraderResponse,
        ValidateGraderResponse,
    )
    from aikit_openapi.params.run_grader import RunGraderOptions
    from aikit_openapi.typed_dicts.fine_tuning import (
        GraderMultiDict,
        GraderPythonDict,
        GraderScoreModelDict,
        GraderTextSimilarityDict,
    )
    from aikit_openapi.typed_dicts.shared import GraderStringCheckDict

    class RunGraderResponseResult(OpenAIResult, RunGraderResponse): ...

    class ValidateGraderResponseResult(OpenAIResult, ValidateGraderResponse): ...

    class RunKeywords(RunGraderOptions, CallKeywords, total=False):
        """Keywords of `fine_tuning.alpha.graders.run`."""

    class RunCallbackKeywords(RunKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    RunGraderResponseResult = OpenAIResult
    ValidateGraderResponseResult = OpenAIResult

__all__ = ["FineTuningAlphaGradersAPI"]


class FineTuningAlphaGradersAPI(Resource):
    """Graders."""

    path: ClassVar[str] = "fine_tuning.alpha.graders"

    @overload
    def run(
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
        | Mapping[str, Any],
        model_sample: str,
        **keywords: Unpack[RunKeywords],
    ) -> RunGraderResponseResult: ...

    @overload
    def run(
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
        | Mapping[str, Any],
        model_sample: str,
        **keywords: Unpack[RunCallbackKeywords[RunGraderResponseResult]],
    ) -> Future[RunGraderResponseResult]: ...

    def run(
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
        | Mapping[str, Any],
        model_sample: str,
        **keywords: Any,
    ) -> RunGraderResponseResult | Future[RunGraderResponseResult]:
        """Run a grader on a sample.

        Args:
            grader: `GraderStringCheck`, `GraderTextSimilarity`, `GraderPython`, `GraderScoreModel`
                or `GraderMulti`.
            model_sample: a string.
            **keywords: call options, and:
                item: a mapping.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/graders
        """
        return self._run(
            self._call(
                operations.run_grader,
                "run",
                RunGraderResponseResult._of,
                explicit={"grader": grader, "model_sample": model_sample},
                keywords=keywords,
            )
        )

    @overload
    def validate(
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
        | Mapping[str, Any],
        **keywords: Unpack[CallKeywords],
    ) -> ValidateGraderResponseResult: ...

    @overload
    def validate(
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
        | Mapping[str, Any],
        **keywords: Unpack[CallbackKeywords[ValidateGraderResponseResult]],
    ) -> Future[ValidateGraderResponseResult]: ...

    def validate(
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
        | Mapping[str, Any],
        **keywords: Any,
    ) -> ValidateGraderResponseResult | Future[ValidateGraderResponseResult]:
        """Validate a grader.

        Args:
            grader: `GraderStringCheck`, `GraderTextSimilarity`, `GraderPython`, `GraderScoreModel`
                or `GraderMulti`.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/graders
        """
        return self._run(
            self._call(
                operations.validate_grader,
                "validate",
                ValidateGraderResponseResult._of,
                explicit={"grader": grader},
                keywords=keywords,
            )
        )
