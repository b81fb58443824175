# Written from aikit/resources/embeddings.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.embeddings`: vectors of texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.core import operations
from aikit.core.call import expect_text
from aikit.options.settings import NOT_GIVEN
from aikit.resources.embeddings import OpenAIEmbedding, OpenAIEmbeddingsResult

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.core.keywords import (
        EmbeddingCallbackKeywords,
        EmbeddingKeywords,
    )


else:
    pass

__all__ = ["AsyncOpenAIEmbeddingsAPI", "OpenAIEmbedding", "OpenAIEmbeddingsResult"]


class AsyncOpenAIEmbeddingsAPI(AsyncResource):
    """Creates embeddings of texts."""

    path: ClassVar[str] = "embeddings"

    @overload
    async def create(
        self,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] = ...,
        model: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[EmbeddingKeywords],
    ) -> OpenAIEmbeddingsResult: ...

    @overload
    async def create(
        self,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] = ...,
        model: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[EmbeddingCallbackKeywords[OpenAIEmbeddingsResult]],
    ) -> Task[OpenAIEmbeddingsResult]: ...

    async def create(
        self,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] = NOT_GIVEN,
        model: str = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIEmbeddingsResult | Task[OpenAIEmbeddingsResult]:
        """Create the embedding vectors of texts.

        Vectors travel as base64, a quarter of the size, unless you set `encoding_format`. You always get
        lists of numbers.

        Args:
            input: a text, a list of texts, or tokens.
            model: name of the model, such as `text-embedding-3-small`.
            parameters: `encoding_format`, `dimensions` and call options, as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The vectors: `.vector`, `.vectors`, `.embeddings`, `.usage`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/embeddings/create
        """
        call = self._call(
            operations.create_embedding,
            "create",
            OpenAIEmbeddingsResult._of,
            explicit={"input": input, "model": model},
            parameters=parameters,
            keywords=keywords,
        )
        expect_text(call.request.body, "model")
        call.request.body.setdefault("encoding_format", "base64")
        return await self._run(call)
