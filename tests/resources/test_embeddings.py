"""`OpenAIEmbeddingsAPI`, in the order of its page."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy
import pytest

from aikit import DecodingError, OpenAI
from aikit.core.vectors import unpack_floats
from aikit.testing import Server

MODEL = "text-embedding-3-small"


def test_create_turns_texts_into_vectors(client: OpenAI, openai_server: Server) -> None:
    """The model may be the second argument or a keyword, the rest a mapping or keywords; vectors are sent as base64."""
    for result in (
        client.embeddings.create(["cat", "dog"], MODEL, {"dimensions": 8}),
        client.embeddings.create(input=["cat", "dog"], model=MODEL, dimensions=8),
    ):
        assert openai_server.requests[-1].body == {
            "input": ["cat", "dog"], "model": MODEL, "dimensions": 8, "encoding_format": "base64",
        }  # fmt: skip
        assert (result.model, len(result.vectors), len(result.vector)) == (MODEL, 2, 8)
        assert isinstance(result.vector, numpy.ndarray)
        assert [each.index for each in result.embeddings] == [each.index for each in result.data] == [0, 1]
        assert result.embedding.object == "embedding"
        assert result.embedding.embedding is result.vectors[0]
        assert result.usage.total_tokens > 0


def test_the_same_text_gives_the_same_vector(client: OpenAI) -> None:
    """This holds within a call and between calls; another text has another vector."""
    cat, dog, again = client.embeddings.create(["cat", "dog", "cat"], MODEL).vectors
    assert numpy.array_equal(cat, again)
    assert numpy.array_equal(cat, client.embeddings.create("cat", MODEL).vector)
    assert not numpy.array_equal(cat, dog)


def test_lists_of_numbers_are_returned_on_request(client: OpenAI) -> None:
    """They are the same numbers."""
    floats = client.embeddings.create("cat", MODEL, encoding_format="float", dimensions=8).vector
    assert isinstance(floats, list)
    packed = client.embeddings.create("cat", MODEL, dimensions=8).vector
    assert packed.tolist() == pytest.approx(floats, abs=1e-6)


def test_a_server_that_does_not_send_base64_is_understood(client: OpenAI, openai_server: Server) -> None:
    """Compatible servers may not support base64."""
    openai_server.script(body={"object": "list", "data": [{"index": 0, "embedding": [1.0, 2.0]}], "model": "m"})
    assert client.embeddings.create("cat", MODEL).vector == [1.0, 2.0]


def test_without_numpy_a_vector_is_an_array_of_the_same_numbers() -> None:
    """It takes as little memory, and has the length of a list."""
    code = (
        "import sys; sys.modules['numpy'] = None\n"
        "from aikit.core.vectors import unpack_floats\n"
        "import struct; print(unpack_floats(struct.pack('<3f', 1.5, -2.0, 0.25)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "array('f', [1.5, -2.0, 0.25])"


def test_numpy_is_loaded_with_the_first_vector_that_is_read(openai_server: Server) -> None:
    """A program that only counts tokens does not load it."""
    code = (
        "import sys; from aikit import OpenAI\n"
        f"with OpenAI({openai_server.api_key!r}, {openai_server.base_url!r}) as client:\n"
        f"    result = client.embeddings.create('cat', {MODEL!r})\n"
        "    print(result.usage.total_tokens > 0, 'numpy' in sys.modules)\n"
        "    print(len(result.vector) > 0, 'numpy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["True", "False", "True", "True"]


@pytest.mark.parametrize(("packed", "match"), [("AAAA", "3 bytes are not a whole number"), ("AA!AAAAA", "base64")])
def test_a_vector_that_cannot_be_read_is_an_error(
    client: OpenAI, openai_server: Server, packed: str, match: str
) -> None:
    """The error has what arrived; no other numbers are made up."""
    openai_server.script(body={"object": "list", "data": [{"index": 0, "embedding": packed}], "model": "m"})
    result = client.embeddings.create("cat", MODEL)
    with pytest.raises(DecodingError, match=match) as caught:
        _ = result.vector
    assert caught.value.data == packed.encode()


def test_a_vector_is_writable_and_a_broken_one_is_an_error() -> None:
    """Half a number is not decoded."""
    vector: Any = unpack_floats(bytes(8))
    vector[0] = 1.5
    assert vector.tolist() == [1.5, 0.0]
    with pytest.raises(ValueError, match="7 bytes are not a whole number"):
        unpack_floats(bytes(7))


def test_a_failure_has_no_vectors(client: OpenAI, openai_server: Server) -> None:
    """Its lists are empty."""
    openai_server.fail(500)
    result = client.embeddings.create("cat", MODEL, throw=False)
    assert (result.vectors, result.embeddings) == ([], [])
    with pytest.raises(TypeError, match="missing required argument 'model'"):
        client.embeddings.create("cat")
