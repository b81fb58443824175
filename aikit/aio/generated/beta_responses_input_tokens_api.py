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
            **keywords: call options, and:
                model: id of the model; a string or None.
                input: what the model answers to; a string, a list of `BetaInputItem` or None, at
                    most 10485760 characters.
                previous_response_id: id of the previous response; a string or None.
                tools: the tools that the model may call; a list of `BetaTool` or None.
                text: `BetaResponseTextParam` or None.
                reasoning: `BetaReasoning` or None.
                truncation: `BetaTruncationEnum`. Deprecated.
                instructions: how the model should behave, as its system message; a string or None.
                personality: `BetaPersonalityEnum`.
                conversation: `BetaConversationParam` or None.
                tool_choice: which tools the model may or must call; `BetaToolChoiceParam` or None.
                parallel_tool_calls: whether the model may call several tools at once; a boolean or
                    None.

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
