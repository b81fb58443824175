# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.completions`: completions of a text, the predecessor of chat completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

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
        DataOptions,
        EventT,
        ResultT,
    )
    from aikit.streams.stream import Stream
    from aikit_openapi.models import CreateCompletionResponse
    from aikit_openapi.params.create_completion import CreateCompletionOptions

    class CreateCompletionResponseResult(OpenAIResult, CreateCompletionResponse): ...

    class CreateKeywords(CreateCompletionOptions, CallKeywords, total=False):
        """Keywords of `completions.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class CreateStreamKeywords(CreateCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """The same with a callback for each event."""

else:
    CreateCompletionResponseResult = OpenAIResult

__all__ = ["CompletionsAPI"]


class CompletionsAPI(Resource):
    """Completions of a text, the predecessor of chat completions."""

    path: ClassVar[str] = "completions"

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[False] | None = None,
        **keywords: Unpack[CreateKeywords],
    ) -> CreateCompletionResponseResult: ...

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[True],
        **keywords: Unpack[CreateCallbackKeywords[CreateCompletionResponseResult]],
    ) -> Stream[CreateCompletionResponse]: ...

    @overload
    def create(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: bool,
        **keywords: Unpack[CreateKeywords],
    ) -> CreateCompletionResponseResult | Stream[CreateCompletionResponse]: ...

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[False] | None = None,
        **keywords: Unpack[CreateCallbackKeywords[CreateCompletionResponseResult]],
    ) -> Future[CreateCompletionResponseResult]: ...

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[True],
        **keywords: Unpack[CreateStreamKeywords[CreateCompletionResponseResult, CreateCompletionResponse]],
    ) -> Future[CreateCompletionResponseResult]: ...

    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: bool | None = None,
        **keywords: Any,
    ) -> CreateCompletionResponseResult | Stream[CreateCompletionResponse] | Future[CreateCompletionResponseResult]:
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
            return self._stream(call)
        return self._run(call)
