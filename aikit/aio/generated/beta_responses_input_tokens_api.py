# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.responses.input_tokens`: token counts of inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.resources.generated.beta_responses_input_tokens_api import (
        BetaTokenCountsResourceResult,
        CountCallbackKeywords,
        CountKeywords,
    )

else:
    BetaTokenCountsResourceResult = OpenAIResult

__all__ = ["AsyncBetaResponsesInputTokensAPI"]


class AsyncBetaResponsesInputTokensAPI(AsyncResource):
    """Token counts of inputs."""

    path: ClassVar[str] = "beta.responses.input_tokens"

    @overload
    async def count(
        self, *, betas: Sequence[str] | None = None, **keywords: Unpack[CountKeywords]
    ) -> BetaTokenCountsResourceResult: ...

    @overload
    async def count(
        self,
        *,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CountCallbackKeywords[BetaTokenCountsResourceResult]],
    ) -> Task[BetaTokenCountsResourceResult]: ...

    async def count(
        self, *, betas: Sequence[str] | None = None, **keywords: Any
    ) -> BetaTokenCountsResourceResult | Task[BetaTokenCountsResourceResult]:
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
        return await self._run(
            self._call(
                operations.beta_get_input_token_counts,
                "count",
                BetaTokenCountsResourceResult._of,
                keywords=keywords,
                headers={"openai-beta": betas},
            )
        )
