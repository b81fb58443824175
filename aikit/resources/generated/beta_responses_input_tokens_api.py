# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.responses.input_tokens`: token counts of inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import BetaTokenCountsResource
    from aikit_openapi.params.beta_get_input_token_counts import BetaGetInputTokenCountsParams

    class BetaTokenCountsResourceResult(OpenAIResult, BetaTokenCountsResource): ...

    class CountKeywords(BetaGetInputTokenCountsParams, CallKeywords, total=False):
        """Keywords of `beta.responses.input_tokens.count`."""

    class CountCallbackKeywords(CountKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    BetaTokenCountsResourceResult = OpenAIResult

__all__ = ["BetaResponsesInputTokensAPI"]


class BetaResponsesInputTokensAPI(Resource):
    """Token counts of inputs."""

    path: ClassVar[str] = "beta.responses.input_tokens"

    @overload
    def count(
        self, *, betas: Sequence[str] | None = None, **keywords: Unpack[CountKeywords]
    ) -> BetaTokenCountsResourceResult: ...

    @overload
    def count(
        self,
        *,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CountCallbackKeywords[BetaTokenCountsResourceResult]],
    ) -> Future[BetaTokenCountsResourceResult]: ...

    def count(
        self, *, betas: Sequence[str] | None = None, **keywords: Any
    ) -> BetaTokenCountsResourceResult | Future[BetaTokenCountsResourceResult]:
        """Count the tokens of an input.

        Args:
            betas: features to switch on, by name and date.
            **keywords: `model`, `input`, `previous_response_id`, `tools`, `text`, `reasoning`,
                `truncation`, `instructions`, `personality`, `conversation`, `tool_choice`,
                `parallel_tool_calls` and call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses
        """
        return self._run(
            self._call(
                operations.beta_get_input_token_counts,
                "count",
                BetaTokenCountsResourceResult._of,
                keywords=keywords,
                headers={"openai-beta": betas},
            )
        )
