"""`client.embeddings`: vectors of texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.core import operations
from aikit.core.base64_text import decode_base64
from aikit.core.call import expect_text
from aikit.core.vectors import as_numpy, check_floats, unpack_floats
from aikit.errors import DecodingError
from aikit.options.settings import NOT_GIVEN
from aikit.results.empty_results import first_of
from aikit.results.result import OpenAIResult, View, views

from .resource import Resource

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    import numpy
    from numpy.typing import NDArray

    from aikit.core.keywords import (
        EmbeddingCallbackKeywords,
        EmbeddingKeywords,
    )
    from aikit.core.operations import CreateEmbeddingResponse, CreateEmbeddingResponseUsage, Embedding

    class _Embedding(View, Embedding): ...

    class _Embeddings(OpenAIResult, CreateEmbeddingResponse):
        usage: CreateEmbeddingResponseUsage
        status: int | None

else:
    _Embedding = View
    _Embeddings = OpenAIResult

__all__ = ["OpenAIEmbedding", "OpenAIEmbeddingsAPI", "OpenAIEmbeddingsResult"]


class OpenAIEmbedding(_Embedding):
    """The vector of one text, with `index`, `embedding` and `object`."""

    if TYPE_CHECKING:
        embedding: list[float]
        """The vector."""
    else:
        __slots__ = ("__dict__",)

        @cached_property
        def embedding(self) -> list[float]:
            """The vector."""
            vector = self._decoded_vector()
            return unpack_floats(vector) if isinstance(vector, bytes) else vector

        def _dumped(self) -> Any:
            return self._model.model_copy(update={"embedding": self.embedding})

    @cached_property
    def _vector(self) -> Any:
        """The packed floats, whose memory numpy arrays share, or the list if the service doesn't pack them."""
        return self._decoded_vector()

    def _decoded_vector(self) -> Any:
        """Return the packed floats as bytes, or the list if the service doesn't pack them."""
        vector: Any = self._model.embedding
        if not isinstance(vector, str):
            return vector
        try:
            return check_floats(decode_base64(vector))
        except ValueError as error:
            raise DecodingError(
                f"the vector can't be decoded: {error}", data=vector.encode("utf-8", "surrogatepass")
            ) from None

    def to_numpy(self) -> NDArray[numpy.float32]:
        """Return the vector as a numpy array of float32, which shares the memory of the answer and can't be written to.

        Raises:
            ImportError: numpy is not installed (extra `numpy`).
            DecodingError: the vector can't be decoded.
        """
        return as_numpy(self._vector)


class OpenAIEmbeddingsResult(_Embeddings):
    """The vectors of texts: `.vectors`, `.vector` (the first), `.embeddings`, `.model`, `.usage`."""

    @cached_property
    def embeddings(self) -> list[OpenAIEmbedding]:
        """The vectors with their indices, in the order of the texts; empty if the call failed."""
        return views(OpenAIEmbedding, _in_order(getattr(self._exchange.decoded, "data", None)))

    @property
    def data(self) -> list[OpenAIEmbedding]:  # type: ignore[override]  # the same embeddings with unpacked vectors
        """The same as `embeddings`, under the API's name."""
        return self.embeddings

    @property
    def embedding(self) -> OpenAIEmbedding:
        """The first vector with its index.

        Raises:
            EmptyResultError: there is none; the message says why.
        """
        return first_of(self.embeddings, "embedding", "data", self._exchange)

    @property
    def vectors(self) -> list[list[float]]:
        """The vectors, in the order of the texts; empty if the call failed."""
        return [each.embedding for each in self.embeddings]

    def to_numpy(self) -> list[NDArray[numpy.float32]]:
        """Return the vectors as numpy arrays of float32, in the order of the texts.

        They share the memory of the answer and can't be written to; `numpy.stack(…)` copies them into one array.

        Raises:
            ImportError: numpy is not installed (extra `numpy`).
            DecodingError: a vector can't be decoded.
        """
        return [each.to_numpy() for each in self.embeddings]

    def _repr_html_(self) -> str | None:
        """Return a table of the vectors' beginnings, for notebooks; None if there are none."""
        from aikit.results.notebooks import table  # lazy: only a notebook needs it

        rows = [(each.index, len(vector := each.embedding), *vector[:5]) for each in self.embeddings]
        return table(["index", "dimensions", *map(str, range(5))], rows) if rows else None

    if not TYPE_CHECKING:

        def _dumped(self) -> Any:
            if not self.embeddings:
                return self._model
            return self._model.model_copy(update={"data": [each._dumped() for each in self.embeddings]})

    @property
    def vector(self) -> list[float]:
        """The first vector.

        Raises:
            EmptyResultError: there is none; the message says why.
        """
        return first_of(self.embeddings, "vector", "data", self._exchange).embedding


def _in_order(data: Any) -> Any:
    """Sort the vectors by index if the indices are the places of the texts; otherwise keep their order."""
    places: list[Any] = [getattr(each, "index", None) for each in data or ()]
    numbers = list(range(len(places)))
    if places == numbers or any(not isinstance(each, int | float) for each in places) or sorted(places) != numbers:
        return data
    return sorted(data, key=lambda each: each.index)


class OpenAIEmbeddingsAPI(Resource):
    """Creates embeddings of texts."""

    path: ClassVar[str] = "embeddings"

    @overload
    def create(
        self,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] = ...,
        model: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[EmbeddingKeywords],
    ) -> OpenAIEmbeddingsResult: ...

    @overload
    def create(
        self,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] = ...,
        model: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[EmbeddingCallbackKeywords[OpenAIEmbeddingsResult]],
    ) -> Future[OpenAIEmbeddingsResult]: ...

    def create(
        self,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] = NOT_GIVEN,
        model: str = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIEmbeddingsResult | Future[OpenAIEmbeddingsResult]:
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
        return self._run(call)
