# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.responses`: responses, with features that may still change."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        DataOptions,
        EventT,
        ResultT,
    )
    from aikit.resources.generated.beta_responses_input_items_api import BetaResponsesInputItemsAPI
    from aikit.resources.generated.beta_responses_input_tokens_api import BetaResponsesInputTokensAPI
    from aikit.streams.stream import Stream
    from aikit_openapi.models import (
        BetaCompactResource,
        BetaModelIdsCompaction,
        BetaResponse,
        BetaResponseStreamEvent,
        BetaToolsArrayInput,
        DeletedResponse,
    )
    from aikit_openapi.params.beta_compact_conversation import BetaCompactConversationOptions
    from aikit_openapi.params.beta_create_response import BetaCreateResponseOptions
    from aikit_openapi.params.beta_get_response import BetaGetResponseOptions

    class BetaResponseResult(OpenAIResult, BetaResponse): ...

    class BetaCompactResourceResult(OpenAIResult, BetaCompactResource): ...

    class DeletedResponseResult(OpenAIResult, DeletedResponse): ...

    class CompactKeywords(BetaCompactConversationOptions, CallKeywords, total=False):
        """Keywords of `beta.responses.compact`."""

    class CompactCallbackKeywords(CompactKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class CreateKeywords(BetaCreateResponseOptions, CallKeywords, total=False):
        """Keywords of `beta.responses.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class CreateStreamKeywords(CreateCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """The same with a callback for each event."""

    class RetrieveKeywords(BetaGetResponseOptions, CallKeywords, total=False):
        """Keywords of `beta.responses.retrieve`."""

    class RetrieveCallbackKeywords(RetrieveKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class RetrieveStreamKeywords(RetrieveCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """The same with a callback for each event."""

else:
    BetaResponseResult = OpenAIResult
    BetaCompactResourceResult = OpenAIResult
    DeletedResponseResult = OpenAIResult

__all__ = ["BetaResponsesAPI"]


class BetaResponsesAPI(Resource):
    """Responses, with features that may still change."""

    path: ClassVar[str] = "beta.responses"

    @cached_property
    def input_items(self) -> BetaResponsesInputItemsAPI:
        """Input items of responses."""
        from aikit.resources.generated.beta_responses_input_items_api import BetaResponsesInputItemsAPI

        return BetaResponsesInputItemsAPI(self._client)

    @cached_property
    def input_tokens(self) -> BetaResponsesInputTokensAPI:
        """Token counts of inputs."""
        from aikit.resources.generated.beta_responses_input_tokens_api import BetaResponsesInputTokensAPI

        return BetaResponsesInputTokensAPI(self._client)

    @overload
    def cancel(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Unpack[CallKeywords]
    ) -> BetaResponseResult: ...

    @overload
    def cancel(
        self,
        response_id: str,
        *,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CallbackKeywords[BetaResponseResult]],
    ) -> Future[BetaResponseResult]: ...

    def cancel(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Any
    ) -> BetaResponseResult | Future[BetaResponseResult]:
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
        return self._run(
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
    def compact(
        self,
        *,
        model: BetaModelIdsCompaction | None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CompactKeywords],
    ) -> BetaCompactResourceResult: ...

    @overload
    def compact(
        self,
        *,
        model: BetaModelIdsCompaction | None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CompactCallbackKeywords[BetaCompactResourceResult]],
    ) -> Future[BetaCompactResourceResult]: ...

    def compact(
        self, *, model: BetaModelIdsCompaction | None, betas: Sequence[str] | None = None, **keywords: Any
    ) -> BetaCompactResourceResult | Future[BetaCompactResourceResult]:
        """Shorten a long conversation to what the model needs to continue.

        Args:
            model: `BetaModelIdsCompaction` or None.
            betas: features to switch on, by name and date.
            **keywords: `input`, `previous_response_id`, `instructions`, `prompt_cache_key`,
                `prompt_cache_retention`, `prompt_cache_options`, `service_tier` and call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses
        """
        return self._run(
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
    def create(
        self,
        *,
        tools: BetaToolsArrayInput | None = None,
        stream: Literal[False] | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateKeywords],
    ) -> BetaResponseResult: ...

    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        tools: BetaToolsArrayInput | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateCallbackKeywords[BetaResponseResult]],
    ) -> Stream[BetaResponseStreamEvent]: ...

    @overload
    def create(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        *,
        stream: bool,
        tools: BetaToolsArrayInput | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateKeywords],
    ) -> BetaResponseResult | Stream[BetaResponseStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        tools: BetaToolsArrayInput | None = None,
        stream: Literal[False] | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateCallbackKeywords[BetaResponseResult]],
    ) -> Future[BetaResponseResult]: ...

    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        tools: BetaToolsArrayInput | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CreateStreamKeywords[BetaResponseResult, BetaResponseStreamEvent]],
    ) -> Future[BetaResponseResult]: ...

    def create(
        self,
        *,
        tools: BetaToolsArrayInput | None = None,
        stream: bool | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Any,
    ) -> BetaResponseResult | Stream[BetaResponseStreamEvent] | Future[BetaResponseResult]:
        """Create a response of a model.

        Args:
            tools: tools that the model may call: your functions, built-in tools and MCP servers.
            stream: whether to stream events while the response is generated; default `False`.
            betas: features to switch on, by name and date.
            **keywords: `metadata`, `top_logprobs`, `temperature`, `top_p`, `user`,
                `safety_identifier`, `prompt_cache_key`, `prompt_cache_retention`,
                `prompt_cache_options`, `previous_response_id`, `model`, `background`,
                `max_tool_calls`, `text`, `tool_choice`, `prompt`, `service_tier`, `truncation`,
                `reasoning`, `input`, `include`, `parallel_tool_calls`, `store`, `instructions`,
                `moderation`, `stream_options`, `conversation`, `context_management`,
                `max_output_tokens`, `multi_agent` and call options.

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
            return self._stream(call)
        return self._run(call)

    @overload
    def delete(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Unpack[CallKeywords]
    ) -> DeletedResponseResult: ...

    @overload
    def delete(
        self,
        response_id: str,
        *,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[CallbackKeywords[DeletedResponseResult]],
    ) -> Future[DeletedResponseResult]: ...

    def delete(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Any
    ) -> DeletedResponseResult | Future[DeletedResponseResult]:
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
        return self._run(
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
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveKeywords],
    ) -> BetaResponseResult: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveCallbackKeywords[BetaResponseResult]],
    ) -> Stream[BetaResponseStreamEvent]: ...

    @overload
    def retrieve(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        response_id: str,
        *,
        stream: bool,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveKeywords],
    ) -> BetaResponseResult | Stream[BetaResponseStreamEvent]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | None = None,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveCallbackKeywords[BetaResponseResult]],
    ) -> Future[BetaResponseResult]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        betas: Sequence[str] | None = None,
        **keywords: Unpack[RetrieveStreamKeywords[BetaResponseResult, BetaResponseStreamEvent]],
    ) -> Future[BetaResponseResult]: ...

    def retrieve(
        self, response_id: str, *, stream: bool | None = None, betas: Sequence[str] | None = None, **keywords: Any
    ) -> BetaResponseResult | Stream[BetaResponseStreamEvent] | Future[BetaResponseResult]:
        """Retrieve a response.

        Args:
            response_id: id of the response; must not be empty.
            stream: whether to stream the response's events again instead of returning the response.
            betas: features to switch on, by name and date.
            **keywords: `include`, `starting_after`, `include_obfuscation` and call options.

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
            return self._stream(call)
        return self._run(call)
