# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.responses`: responses, with features that may still change."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.aio.generated.beta_responses_input_items_api import AsyncBetaResponsesInputItemsAPI
    from aikit.aio.generated.beta_responses_input_tokens_api import AsyncBetaResponsesInputTokensAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.beta_responses_api import (
        BetaCompactResourceResult,
        BetaResponseResult,
        CompactCallbackKeywords,
        CompactKeywords,
        CreateCallbackKeywords,
        CreateKeywords,
        CreateStreamKeywords,
        DeletedResponseResult,
        RetrieveCallbackKeywords,
        RetrieveKeywords,
        RetrieveStreamKeywords,
    )
    from aikit.streams.stream import AsyncStream
    from aikit_openapi.models import (
        BetaModelIdsCompaction,
        BetaResponseStreamEvent,
        BetaToolsArrayInput,
    )

else:
    BetaResponseResult = OpenAIResult
    BetaCompactResourceResult = OpenAIResult
    DeletedResponseResult = OpenAIResult

__all__ = ["AsyncBetaResponsesAPI"]


class AsyncBetaResponsesAPI(AsyncResource):
    """Responses, with features that may still change."""

    path: ClassVar[str] = "beta.responses"

    @cached_property
    def input_items(self) -> AsyncBetaResponsesInputItemsAPI:
        """Input items of responses."""
        from aikit.aio.generated.beta_responses_input_items_api import AsyncBetaResponsesInputItemsAPI

        return AsyncBetaResponsesInputItemsAPI(self._client)

    @cached_property
    def input_tokens(self) -> AsyncBetaResponsesInputTokensAPI:
        """Token counts of inputs."""
        from aikit.aio.generated.beta_responses_input_tokens_api import AsyncBetaResponsesInputTokensAPI

        return AsyncBetaResponsesInputTokensAPI(self._client)

    @overload
    async def cancel(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Unpack[CallKeywords]
    ) -> BetaResponseResult: ...

    @overload
    async def cancel(
        self,
        response_id: str,
        *,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CallbackKeywords[BetaResponseResult]],
    ) -> Task[BetaResponseResult]: ...

    async def cancel(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Any
    ) -> BetaResponseResult | Task[BetaResponseResult]:
        """Stop a response that is created in the background.

        Args:
            response_id: id of the response; must not be empty.
            betas: features to switch on, by name and date.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses
        """
        return await self._run(
            self._call(
                operations.beta_cancel_response,
                "cancel",
                BetaResponseResult._of,
                path=(response_id,),
                keywords=keywords,
                headers={"openai-beta": betas},
            )
        )

    @overload
    async def compact(
        self,
        *,
        model: BetaModelIdsCompaction | None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CompactKeywords],
    ) -> BetaCompactResourceResult: ...

    @overload
    async def compact(
        self,
        *,
        model: BetaModelIdsCompaction | None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CompactCallbackKeywords[BetaCompactResourceResult]],
    ) -> Task[BetaCompactResourceResult]: ...

    async def compact(
        self, *, model: BetaModelIdsCompaction | None, betas: Sequence[str] | None = None, **keywords: Any
    ) -> BetaCompactResourceResult | Task[BetaCompactResourceResult]:
        """Shorten a long conversation to what the model needs to continue.

        Args:
            model: id of the model; `BetaModelIdsCompaction` or None.
            betas: features to switch on, by name and date.
            **keywords: call options, and:
                input: what the model answers to; a string, a list of `BetaInputItem` or None, at
                    most 10485760 characters.
                previous_response_id: id of the previous response; a string or None.
                instructions: how the model should behave, as its system message; a string or None.
                prompt_cache_key: a string or None, at most 64 characters.
                prompt_cache_retention: `BetaPromptCacheRetentionEnum` or None.
                prompt_cache_options: `BetaPromptCacheOptionsParam` or None.
                service_tier: `BetaServiceTierEnum` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses
        """
        return await self._run(
            self._call(
                operations.beta_compact_conversation,
                "compact",
                BetaCompactResourceResult._of,
                explicit={"model": model},
                keywords=keywords,
                headers={"openai-beta": betas},
            )
        )

    @overload
    async def create(
        self,
        *,
        tools: BetaToolsArrayInput | None = None,
        stream: Literal[False] | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateKeywords],
    ) -> BetaResponseResult: ...

    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        tools: BetaToolsArrayInput | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateCallbackKeywords[BetaResponseResult]],
    ) -> AsyncStream[BetaResponseStreamEvent]: ...

    @overload
    async def create(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        *,
        stream: bool,
        tools: BetaToolsArrayInput | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateKeywords],
    ) -> BetaResponseResult | AsyncStream[BetaResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        tools: BetaToolsArrayInput | None = None,
        stream: Literal[False] | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateCallbackKeywords[BetaResponseResult]],
    ) -> Task[BetaResponseResult]: ...

    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        tools: BetaToolsArrayInput | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateStreamKeywords[BetaResponseResult, BetaResponseStreamEvent]],
    ) -> Task[BetaResponseResult]: ...

    async def create(
        self,
        *,
        tools: BetaToolsArrayInput | None = None,
        stream: bool | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Any,
    ) -> BetaResponseResult | AsyncStream[BetaResponseStreamEvent] | Task[BetaResponseResult]:
        """Create a response of a model.

        Args:
            tools: tools that the model may call: your functions, built-in tools and MCP servers.
            stream: whether to stream events while the response is generated; default `False`.
            betas: features to switch on, by name and date.
            **keywords: call options, and:
                metadata: your own texts by name; `BetaMetadata` or None.
                top_logprobs: an integer, 0 to 20.
                temperature: how random the answer is; a number or None, 0 to 2; default 1.
                top_p: the share of the most likely tokens to choose from; a number or None, 0 to 1;
                    default 1.
                user: your id of the end user; a string. Deprecated.
                safety_identifier: a string or None, at most 64 characters.
                prompt_cache_key: a string or None.
                prompt_cache_retention: `in_memory`, `24h` or None. Deprecated.
                prompt_cache_options: `BetaPromptCacheOptionsParam`.
                previous_response_id: id of the response to continue.
                model: id of the model to use.
                background: whether to generate the response in the background and retrieve it
                    later; default `False`.
                max_tool_calls: maximum total number of calls to built-in tools.
                text: options for text output: plain text, JSON or a JSON schema, and its verbosity.
                tool_choice: whether the model calls tools: none, auto, required, or a specific
                    tool.
                prompt: a stored prompt and the values of its variables.
                service_tier: `BetaServiceTierResponses` or None.
                truncation: whether input that exceeds the context window is truncated (`auto`) or
                    refused (`disabled`): `auto`, `disabled` or None. Deprecated.
                reasoning: options for reasoning models, such as effort and summaries.
                input: input for the model: a text, or a list of messages, images, files and tool
                    outputs.
                include: additional data to include in the response.
                parallel_tool_calls: whether the model may call several tools at once; default
                    `True`.
                store: whether to store the response so that you can retrieve or continue it later;
                    default `True`.
                instructions: instructions for the model, placed at the start of its context. They
                    are not carried over from a previous response.
                moderation: whether and how the service moderates the conversation.
                stream_options: options for the stream.
                conversation: the stored conversation that the response belongs to. Its items
                    precede the input.
                context_management: how the service keeps a long conversation within the model's
                    context window, at least 1 item.
                max_output_tokens: maximum number of tokens to generate, including reasoning tokens.
                    At least 16.
                multi_agent: `BetaMultiAgentParam` or None.

        Returns:
            The result, with the fields of the answer. With `stream=True`, a stream of events.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses/create
        """
        call = self._call(
            operations.beta_create_response,
            "create",
            BetaResponseResult._of,
            optional={"tools": tools, "stream": stream},
            keywords=keywords,
            headers={"openai-beta": betas},
        )
        if stream:
            return await self._stream(call)
        return await self._run(call)

    @overload
    async def delete(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Unpack[CallKeywords]
    ) -> DeletedResponseResult: ...

    @overload
    async def delete(
        self,
        response_id: str,
        *,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CallbackKeywords[DeletedResponseResult]],
    ) -> Task[DeletedResponseResult]: ...

    async def delete(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Any
    ) -> DeletedResponseResult | Task[DeletedResponseResult]:
        """Delete a response.

        Args:
            response_id: id of the response; must not be empty.
            betas: features to switch on, by name and date.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses
        """
        return await self._run(
            self._call(
                operations.beta_delete_response,
                "delete",
                DeletedResponseResult._of,
                path=(response_id,),
                keywords=keywords,
                headers={"openai-beta": betas},
            )
        )

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveKeywords],
    ) -> BetaResponseResult: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveCallbackKeywords[BetaResponseResult]],
    ) -> AsyncStream[BetaResponseStreamEvent]: ...

    @overload
    async def retrieve(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        response_id: str,
        *,
        stream: bool,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveKeywords],
    ) -> BetaResponseResult | AsyncStream[BetaResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveCallbackKeywords[BetaResponseResult]],
    ) -> Task[BetaResponseResult]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveStreamKeywords[BetaResponseResult, BetaResponseStreamEvent]],
    ) -> Task[BetaResponseResult]: ...

    async def retrieve(
        self, response_id: str, *, stream: bool | None = None, betas: Sequence[str] | None = None, **keywords: Any
    ) -> BetaResponseResult | AsyncStream[BetaResponseStreamEvent] | Task[BetaResponseResult]:
        """Retrieve a response.

        Args:
            response_id: id of the response; must not be empty.
            stream: whether to stream the response's events again instead of returning the response.
            betas: features to switch on, by name and date.
            **keywords: call options, and:
                include: additional data to include in the response.
                starting_after: sequence number of the last event that you received. The stream
                    continues after it.
                include_obfuscation: whether events have random characters that hide the length of
                    the model's output.

        Returns:
            The result, with the fields of the answer. With `stream=True`, a stream of events.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses
        """
        call = self._call(
            operations.beta_get_response,
            "retrieve",
            BetaResponseResult._of,
            path=(response_id,),
            optional={"stream": stream},
            keywords=keywords,
            headers={"openai-beta": betas},
        )
        if stream:
            return await self._stream(call)
        return await self._run(call)
