# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.alpha.graders`: graders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Mapping
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.fine_tuning_alpha_graders_api import (
        RunCallbackKeywords,
        RunGraderResponseResult,
        RunKeywords,
        ValidateGraderResponseResult,
    )
    from aikit_openapi.models import (
        GraderMulti,
        GraderPython,
        GraderScoreModel,
        GraderStringCheck,
        GraderTextSimilarity,
    )
    from aikit_openapi.typed_dicts.fine_tuning import (
        GraderMultiDict,
        GraderPythonDict,
        GraderScoreModelDict,
        GraderTextSimilarityDict,
    )
    from aikit_openapi.typed_dicts.shared import GraderStringCheckDict

else:
    RunGraderResponseResult = OpenAIResult
    ValidateGraderResponseResult = OpenAIResult

__all__ = ["AsyncFineTuningAlphaGradersAPI"]


class AsyncFineTuningAlphaGradersAPI(AsyncResource):
    """Graders."""

    path: ClassVar[str] = "fine_tuning.alpha.graders"

    @overload
    async def run(
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
    async def run(
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
    ) -> Task[RunGraderResponseResult]: ...

    async def run(
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
    ) -> RunGraderResponseResult | Task[RunGraderResponseResult]:
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
        return await self._run(
            self._call(
                operations.run_grader,
                "run",
                RunGraderResponseResult._of,
                explicit={"grader": grader, "model_sample": model_sample},
                keywords=keywords,
            )
        )

    @overload
    async def validate(
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
    async def validate(
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
    ) -> Task[ValidateGraderResponseResult]: ...

    async def validate(
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
    ) -> ValidateGraderResponseResult | Task[ValidateGraderResponseResult]:
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
        return await self._run(
            self._call(
                operations.validate_grader,
                "validate",
                ValidateGraderResponseResult._of,
                explicit={"grader": grader},
                keywords=keywords,
            )
        )
