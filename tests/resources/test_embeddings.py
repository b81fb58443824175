"""`OpenAIEmbeddingsAPI`, in the order of its page."""

from __future__ import annotations

import json
import subprocess
import sys

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
        assert isinstance(result.vector, list)
        assert isinstance(result.vector[0], float)
        assert [each.index for each in result.embeddings] == [each.index for each in result.data] == [0, 1]
        assert result.embedding.object == "embedding"
        assert result.embedding.embedding is result.vectors[0]
        assert result.usage.total_tokens > 0


def test_the_same_text_gives_the_same_vector(client: OpenAI) -> None:
    """This holds within a call and between calls; another text has another vector."""
    cat, dog, again = client.embeddings.create(["cat", "dog", "cat"], MODEL).vectors
    assert cat == again == client.embeddings.create("cat", MODEL).vector
    assert cat != dog


def test_every_encoding_gives_the_same_list(client: OpenAI) -> None:
    """It does not matter how the vectors travel."""
    floats = client.embeddings.create("cat", MODEL, encoding_format="float", dimensions=8).vector
    assert isinstance(floats, list)
    for options in ({}, {"encoding_format": "base64"}):
        packed = client.embeddings.create("cat", MODEL, {"dimensions": 8, **options}).vector
        assert isinstance(packed, list)
        assert packed == pytest.approx(floats, abs=1e-6)


def test_to_numpy_returns_arrays_that_share_the_memory_of_the_answer(client: OpenAI) -> None:
    """They are of float32; a list of numbers is copied."""
    for options in ({}, {"encoding_format": "float"}):
        result = client.embeddings.create(["cat", "dog"], MODEL, {"dimensions": 8, **options})
        first, second = result.to_numpy()
        assert (first.dtype, first.shape) == (numpy.float32, (8,))
        assert first.tolist() == pytest.approx(result.vectors[0], abs=1e-6)
        assert second.tolist() == result.embeddings[1].to_numpy().tolist()
        if not options:
            assert numpy.shares_memory(first, result.data[0].to_numpy())
            assert not first.flags.writeable


def test_dumps_hold_the_numbers(client: OpenAI, openai_server: Server) -> None:
    """They show what a program reads, not what travelled."""
    result = client.embeddings.create(["cat", "dog"], MODEL, dimensions=8)
    for dumped in (result.to_dict(), result.model_dump(), json.loads(result.to_json())):
        assert [each["embedding"] for each in dumped["data"]] == result.vectors
    assert result.data[1].to_dict() == {"object": "embedding", "index": 1, "embedding": result.vectors[1]}
    openai_server.fail(500)
    assert client.embeddings.create("cat", MODEL, throw=False).to_dict() is None


def test_a_server_that_does_not_send_base64_is_understood(client: OpenAI, openai_server: Server) -> None:
    """Compatible servers may not support base64."""
    openai_server.script(body={"object": "list", "data": [{"index": 0, "embedding": [1.0, 2.0]}], "model": "m"})
    assert client.embeddings.create("cat", MODEL).vector == [1.0, 2.0]


def test_to_numpy_without_numpy_names_the_extra() -> None:
    """A list needs no package."""
    code = (
        "import sys; sys.modules['numpy'] = None\n"
        "from aikit.core.vectors import as_numpy, unpack_floats\n"
        "import struct; print(unpack_floats(struct.pack('<3f', 1.5, -2.0, 0.25)))\n"
        "try: as_numpy(bytes(4))\n"
        "except ImportError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    message = "to_numpy() needs numpy: pip install 'aikit-client[numpy]'"
    assert done.stdout.splitlines() == ["[1.5, -2.0, 0.25]", message]


def test_numpy_is_loaded_by_to_numpy_only(openai_server: Server) -> None:
    """Reading a vector does not load it."""
    code = (
        "import sys; from aikit import OpenAI\n"
        f"with OpenAI({openai_server.api_key!r}, {openai_server.base_url!r}) as client:\n"
        f"    result = client.embeddings.create('cat', {MODEL!r})\n"
        "    print(len(result.vector) > 0, 'numpy' in sys.modules)\n"
        "    print(len(result.to_numpy()) > 0, 'numpy' in sys.modules)\n"
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
    for read in (lambda: result.vector, result.to_numpy):
        with pytest.raises(DecodingError, match=match) as caught:
            read()
        assert caught.value.data == packed.encode()


def test_a_vector_with_half_a_number_is_an_error() -> None:
    """Half a number is not decoded."""
    assert unpack_floats(bytes(8)) == [0.0, 0.0]
    with pytest.raises(ValueError, match="7 bytes are not a whole number"):
        unpack_floats(bytes(7))


def test_a_failure_has_no_vectors(client: OpenAI, openai_server: Server) -> None:
    """Its lists are empty."""
    openai_server.fail(500)
    result = client.embeddings.create("cat", MODEL, throw=False)
    assert (result.vectors, result.embeddings) == ([], [])
    with pytest.raises(TypeError, match="missing required argument 'model'"):
        client.embeddings.create("cat")
