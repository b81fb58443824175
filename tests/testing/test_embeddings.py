"""Embeddings of the embedded server."""

from __future__ import annotations

import base64
import math
import struct
from typing import Any

import httpx
import pytest

from tests.testing.calls import answered, refused


def embed(http: httpx.Client, given: Any, **parameters: Any) -> list[Any]:
    """Return the vectors of an input."""
    body = {"model": "text-embedding-3-small", "input": given, **parameters}
    data = answered("createEmbedding", http.post("/embeddings", json=body))["data"]
    assert [item["index"] for item in data] == list(range(len(data)))
    return [item["embedding"] for item in data]


def product(left: list[float], right: list[float]) -> float:
    """Return the dot product, which is the similarity of unit vectors."""
    return math.fsum(a * b for a, b in zip(left, right, strict=True))


def test_the_same_text_has_the_same_vector(http: httpx.Client) -> None:
    """A vector depends only on its text, not on the other inputs."""
    assert embed(http, "a cat") == embed(http, ["a dog", "a cat"])[1:]


def test_vectors_have_length_one(http: httpx.Client) -> None:
    """Every vector is a unit vector without zeros."""
    (vector,) = embed(http, "a cat on a mat")
    assert len(vector) == 1536
    assert product(vector, vector) == pytest.approx(1)
    assert all(vector)


def test_similar_texts_have_similar_vectors(http: httpx.Client) -> None:
    """Texts with similar words are closer than texts with different words."""
    first, like, other = embed(http, ["The cat sits here.", "A cat sat here", "Shares fell sharply"])
    assert product(first, like) > 0.5 > 0.2 > product(first, other)


@pytest.mark.parametrize("dimensions", [1, 256])
def test_dimensions_are_as_requested(http: httpx.Client, dimensions: int) -> None:
    """A shorter vector is still a unit vector."""
    (vector,) = embed(http, "a cat", dimensions=dimensions)
    assert len(vector) == dimensions
    assert product(vector, vector) == pytest.approx(1)


def test_base64_holds_little_endian_floats(http: httpx.Client) -> None:
    """Decoded base64 is the same vector in single precision."""
    (vector,) = embed(http, "a cat")
    # The description of the response allows only numbers.
    body = {"model": "text-embedding-3-small", "input": "a cat", "encoding_format": "base64"}
    text = http.post("/embeddings", json=body).json()["data"][0]["embedding"]
    assert struct.unpack("<1536f", base64.b64decode(text)) == pytest.approx(vector, abs=1e-7)


@pytest.mark.parametrize(("given", "count"), [([1, 2, 3], 1), ([[1, 2], [3]], 2)], ids=["tokens", "lists of tokens"])
def test_tokens_are_embedded_like_texts(http: httpx.Client, given: Any, count: int) -> None:
    """A list of numbers is one input, and a list of lists is several."""
    assert len(embed(http, given)) == count


def test_an_empty_text_is_refused(http: httpx.Client) -> None:
    """An empty text has no vector."""
    error = refused(http.post("/embeddings", json={"model": "text-embedding-3-small", "input": ["a", ""]}), 400)
    assert error["param"] == "input"
