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
            model: id of the model; a string, `gpt-3.5-turbo-instruct`, `davinci-002` or
                `babbage-002`.
            prompt: what to make, in words; a string, a list of strings, a list of integers, a list
                of lists of integers or None, at least 1 item; default `<|endoftext|>`.
            stream: whether to get events while the answer is made; a boolean or None; default
                `False`.
            **keywords: call options, and:
                best_of: an integer or None, 0 to 20; default 1.
                echo: a boolean or None; default `False`.
                frequency_penalty: a number or None, -2 to 2; default 0.
                logit_bias: a mapping or None; default `None`.
                logprobs: an integer or None, 0 to 5; default `None`.
                max_tokens: an integer or None, at least 0; default 16.
                n: an integer or None, 1 to 128; default 1.
                presence_penalty: a number or None, -2 to 2; default 0.
                seed: a number that makes repeated calls give similar results; an integer or None.
                stop: `StopConfiguration` or None.
                stream_options: `ChatCompletionStreamOptions` or None.
                suffix: text to add to the name of the fine-tuned model; a string or None; default
                    `None`.
                temperature: how random the answer is; a number or None, 0 to 2; default 1.
                top_p: the share of the most likely tokens to choose from; a number or None, 0 to 1;
                    default 1.
                user: your id of the end user; a string.

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
