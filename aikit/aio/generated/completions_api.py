# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.completions`: completions of a text, the predecessor of chat completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.resources.generated.completions_api import (
        CreateCallbackKeywords,
        CreateCompletionResponseResult,
        CreateKeywords,
        CreateStreamKeywords,
    )
    from aikit.streams.stream import AsyncStream
    from aikit_openapi.models import CreateCompletionResponse

else:
    CreateCompletionResponseResult = OpenAIResult

__all__ = ["AsyncCompletionsAPI"]


class AsyncCompletionsAPI(AsyncResource):
    """Completions of a text, the predecessor of chat completions."""

    path: ClassVar[str] = "completions"

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[False] | None = None,
        **keywords: Unpack[CreateKeywords],
    ) -> CreateCompletionResponseResult: ...

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[True],
        **keywords: Unpack[CreateCallbackKeywords[CreateCompletionResponseResult]],
    ) -> AsyncStream[CreateCompletionResponse]: ...

    @overload
    async def create(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: bool,
        **keywords: Unpack[CreateKeywords],
    ) -> CreateCompletionResponseResult | AsyncStream[CreateCompletionResponse]: ...

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[False] | None = None,
        **keywords: Unpack[CreateCallbackKeywords[CreateCompletionResponseResult]],
    ) -> Task[CreateCompletionResponseResult]: ...

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[True],
        **keywords: Unpack[CreateStreamKeywords[CreateCompletionResponseResult, CreateCompletionResponse]],
    ) -> Task[CreateCompletionResponseResult]: ...

    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: bool | None = None,
        **keywords: Any,
    ) -> CreateCompletionResponseResult | AsyncStream[CreateCompletionResponse] | Task[CreateCompletionResponseResult]:
        """Create a completion.

        Args:
            model: a string, `gpt-3.5-turbo-instruct`, `davinci-002` or `babbage-002`.
            prompt: a string, a list of strings, a list of integers, a list of lists of integers or
                None, at least 1 item; default `<|endoftext|>`.
            stream: a boolean or None; default `False`.
            **keywords: `best_of`, `echo`, `frequency_penalty`, `logit_bias`, `logprobs`,
                `max_tokens`, `n`, `presence_penalty`, `seed`, `stop`, `stream_options`, `suffix`,
                `temperature`, `top_p`, `user` and call options.

        Returns:
            The result, with the fields of the answer. With `stream=True`, a stream of events.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/completions
        """
        call = self._call(
            operations.create_completion,
            "create",
            CreateCompletionResponseResult._of,
            explicit={"model": model, "prompt": prompt},
            optional={"stream": stream},
            keywords=keywords,
        )
        if stream:
            return await self._stream(call)
        return await self._run(call)
