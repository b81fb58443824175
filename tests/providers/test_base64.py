"""Vectors and audio in base64, in the variants that services send."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from typing import Any

import pytest

from aikit import AsyncOpenAI, DecodingError, OpenAI
from aikit.core.base64_text import standard_base64
from aikit_openapi.api.chat import create_chat_completion
from tests.providers.payloads import ASK, chunk, chunks_of, completed, final, in_both_clients, plain, serving, whole

# The floats -1.75, 2.5 and 0.5. Their base64 has the characters that differ between the two alphabets.
PACKED = bytes.fromhex("0000e0bf 00002040 0000003f")
SOUND = b"\xfb\xef\xbe\xff\xff"
TEXT = b64encode(SOUND).decode()


def forms(content: bytes) -> dict[str, str]:
    """Return some bytes in every base64 variant that services send."""
    text = b64encode(content).decode()
    return {
        "plain": text,
        "without padding": text.rstrip("="),
        "too much padding": text.rstrip("=") + "===",
        "lines": f"{text[:4]}\r\n{text[4:]}\n",
        "URL-safe": urlsafe_b64encode(content).decode(),
        "data URI": f"data:application/octet-stream;base64,{text}",
    }


def vectors_of(packed: str) -> list[list[float]]:
    """Return the vectors of a response that has one vector."""
    body = {"object": "list", "data": [{"index": 0, "embedding": packed}], "model": "m"}

    async def create(client: AsyncOpenAI) -> list[list[float]]:
        return [list(each) for each in (await client.embeddings.create("cat", "m")).vectors]

    def use(client: OpenAI) -> list[list[float]]:
        return [list(each) for each in client.embeddings.create("cat", "m").vectors]

    made: list[list[float]] = in_both_clients((plain(body),), use, create)
    return made


def said(data: Any) -> dict[str, Any]:
    """Return a message with audio."""
    return {"role": "assistant", "content": None, "audio": {"id": "a", "data": data, "transcript": "hi"}}


@pytest.mark.parametrize("packed", forms(PACKED).values(), ids=list(forms(PACKED)))
def test_a_vector_is_read_in_every_variant(packed: str) -> None:
    """All variants give the same numbers."""
    assert vectors_of(packed) == [[-1.75, 2.5, 0.5]]


@pytest.mark.parametrize("packed", ["!!!!", "data:x;base64,!", "AAAAAA==AAAAAA==", "\ud800"])
def test_a_vector_with_invalid_base64_is_a_decoding_error(packed: str) -> None:
    """No part of it is skipped silently."""
    with pytest.raises(DecodingError, match="the vector can't be decoded"):
        vectors_of(packed)


@pytest.mark.parametrize("data", forms(SOUND).values(), ids=list(forms(SOUND)))
def test_the_audio_of_a_completion_is_standard_base64(data: str) -> None:
    """Every variant is converted."""
    assert completed(whole(said(data))).choices[0].message.audio.data == TEXT


@pytest.mark.parametrize("text", [TEXT, "QQ==", "QUE=", "QUFB"])
def test_standard_base64_is_unchanged(text: str) -> None:
    """There is nothing to convert, however it is padded."""
    assert standard_base64(text) == text


@pytest.mark.parametrize(
    ("text", "standard"),
    [("QQ", "QQ=="), ("QUE", "QUE="), ("QQ=", "QQ=="), ("QUFB\n", "QUFB"), ("Q_-_", "Q/+/")],
)
def test_other_base64_is_converted(text: str, standard: str) -> None:
    """Padding, white space and the other alphabet."""
    assert standard_base64(text) == standard


def test_long_base64_is_checked_to_its_end() -> None:
    """A white space or a padding anywhere makes it another form."""
    text = b64encode(bytes(199_998)).decode()
    assert standard_base64(text) is text
    for at in (32_768, 100_000, len(text) - 4):
        assert standard_base64(f"{text[: at - 4]}AA\nA\nA{text[at + 1 :]}A") == text
        with pytest.raises(ValueError, match="it is not valid base64"):
            standard_base64(f"{text[: at - 4]}AA=={text[at:]}")


@pytest.mark.parametrize("text", ["QQ==QQ==", "====", "QÜFB", ""])
def test_what_is_not_base64_is_refused(text: str) -> None:
    """It looks a little like it."""
    with pytest.raises(ValueError, match="it is"):
        standard_base64(text)


def test_the_audio_of_a_low_level_response_is_standard_base64() -> None:
    """The generated functions convert it like the resources."""
    with (
        serving(plain(whole(said(f"data:audio/wav;base64,{TEXT}")))) as server,
        OpenAI("key", server.base_url) as client,
    ):
        body: Any = {"model": "m", "messages": ASK}
        made: Any = create_chat_completion.sync(client=client, body=body)
    assert made.choices[0].message.audio.data == TEXT


@pytest.mark.parametrize("data", [None, "", "!!!", 5])
def test_audio_that_cannot_be_decoded_is_unchanged(data: Any) -> None:
    """The transcript is still usable."""
    audio = completed(whole(said(data))).choices[0].message.audio
    assert (audio.data, audio.transcript) == (data, "hi")


def audio_chunks(*pieces: str) -> list[dict[str, Any]]:
    """Return a stream of audio."""
    return [*(chunk({"audio": {"id": "a", "data": each}}) for each in pieces), chunk({}, "stop")]


@pytest.mark.parametrize(
    "pieces",
    [
        (TEXT[:3], TEXT[3:]),
        (f"data:audio/wav;base64,{TEXT[:3]}", TEXT[3:]),
        (f"{urlsafe_b64encode(SOUND[:3]).decode()}\n", TEXT[4:]),
        (b64encode(SOUND[:1]).decode(), b64encode(SOUND[1:3]).decode(), b64encode(SOUND[3:]).decode()),
    ],
    ids=["cut anywhere", "data URI", "URL-safe", "padded each"],
)
def test_audio_in_chunks_is_joined_as_standard_base64(pieces: tuple[str, ...]) -> None:
    """The result does not depend on how the service splits and encodes it."""
    assert final(*audio_chunks(*pieces)).choices[0].message.audio.data == TEXT


def test_a_chunk_of_audio_has_no_data_uri_prefix() -> None:
    """You can decode each chunk when it arrives."""
    chunks = chunks_of(*audio_chunks(f"data:audio/wav;base64,{TEXT}"))
    assert chunks[0].choices[0].delta.audio["data"] == TEXT


def test_a_null_choice_is_skipped() -> None:
    """It has no content."""
    made = completed({**whole({"content": "a"}), "choices": [None, whole({"content": "a"})["choices"][0]]})
    assert [each.text for each in made.choices] == ["a"]
