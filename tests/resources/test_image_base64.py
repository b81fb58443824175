"""Images in an answer as base64, in the forms that services send."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode, urlsafe_b64encode
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from aikit import AsyncOpenAI, DecodingError, OpenAI, OpenAIError
from aikit.testing import Server

# Its base64 has both characters in which the alphabets differ, and two characters of padding.
PNG = b"\x89PNG\r\n\x1a\n\xfb\xef\xbe\xff\xff"
TEXT = b64encode(PNG).decode()

FORMS = {
    "plain": TEXT,
    "without padding": TEXT.rstrip("="),
    "too much padding": TEXT.rstrip("=") + "=====",
    "URL-safe": urlsafe_b64encode(PNG).decode(),
    "URL-safe without padding": urlsafe_b64encode(PNG).decode().rstrip("="),
    "lines": "\r\n".join(TEXT[i : i + 4] for i in range(0, len(TEXT), 4)) + "\n",
    "data URI": f"data:image/png;base64,{TEXT}",
    "data URI in capitals": f" DATA:image/png;name=a.png;BASE64,{TEXT}",
    "data URI without type": f"data:;base64,{TEXT}",
    "data URI, percent-encoded": f"data:image/png;base64,{quote(TEXT, safe='')}",
    "data URI without base64": f"data:image/png,{quote(PNG)}",
}
HOPELESS: list[Any] = [
    "!!!",
    "A",
    "é",
    "aGk=aGk=",
    "data:image/png;base64,",
    "data:image/png;base64,A",
    "   ",
    5,
    ["aGk="],
]


def answered(server: Server, image: dict[str, Any]) -> None:
    """Make the server answer with this image."""
    server.script(body={"created": 1, "data": [image]})


@pytest.mark.parametrize("text", FORMS.values(), ids=list(FORMS))
def test_base64_in_any_usual_form_is_decoded(client: OpenAI, openai_server: Server, text: str) -> None:
    """The result is the bytes of the image."""
    answered(openai_server, {"b64_json": text})
    image = client.images.generate("a cat").image
    assert image is not None
    assert image.as_blob() == PNG


def test_the_asynchronous_client_decodes_it_too(openai_server: Server) -> None:
    """A data URI may be in either field."""

    async def blobs() -> list[bytes]:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
            result = await client.images.generate("a cat")
            return [await each.as_blob() for each in result.images]

    uri = FORMS["data URI"]
    openai_server.script(body={"created": 1, "data": [{"b64_json": uri}, {"url": uri}]})
    assert asyncio.run(blobs()) == [PNG, PNG]


@pytest.mark.parametrize("form", [each for each in FORMS if each.startswith("data URI") and "capitals" not in each])
def test_a_data_uri_as_url_is_decoded_without_a_download(client: OpenAI, openai_server: Server, form: str) -> None:
    """Only the request for the image is sent."""
    answered(openai_server, {"url": FORMS[form]})
    image = client.images.generate("a cat").image
    assert image is not None
    assert image.as_blob() == PNG
    assert len(openai_server.requests) == 1


@pytest.mark.parametrize("text", HOPELESS, ids=json.dumps)
def test_base64_that_cannot_be_decoded_is_a_typed_error(
    client: OpenAI, openai_server: Server, text: Any, tmp_path: Path
) -> None:
    """The error names the field, and nothing is saved."""
    answered(openai_server, {"b64_json": text})
    with pytest.raises(OpenAIError, match="b64_json"):
        client.images.generate("a cat").save_images_to_disk(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_data_uri_without_an_image_as_url_is_a_typed_error(client: OpenAI, openai_server: Server) -> None:
    """A download of the same bytes raises the same error."""
    answered(openai_server, {"url": "data:text/html,<html>no</html>"})
    image = client.images.generate("a cat").image
    assert image is not None
    with pytest.raises(DecodingError, match="does not hold an image"):
        image.as_blob()


@pytest.mark.parametrize("text", FORMS.values(), ids=list(FORMS))
def test_the_field_itself_is_standard_base64(client: OpenAI, openai_server: Server, text: str) -> None:
    """Programs can decode it themselves."""
    answered(openai_server, {"b64_json": text})
    image = client.images.generate("a cat").image
    assert image is not None
    assert image.b64_json == TEXT


def made(client: OpenAI, *, stream: bool = False) -> Any:
    """A response, or the stream of one; its items have many types."""
    return client.responses.create(model="m", input="a cat", stream=stream)


def image_events(text: Any) -> list[dict[str, Any]]:
    """A stream of images."""
    first = {"type": "image_generation.partial_image", "partial_image_index": 0, "b64_json": text}
    return [first, {"type": "image_generation.completed", "b64_json": TEXT}]


def call(text: Any) -> dict[str, Any]:
    """An image as an item of a response."""
    return {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": text}


def response(text: Any) -> dict[str, Any]:
    """A response with an image."""
    return {"id": "resp_1", "object": "response", "status": "completed", "output": [call(text)]}


def response_events(text: Any) -> list[dict[str, Any]]:
    """A stream of a response with an image."""
    part = {"item_id": "ig_1", "output_index": 0, "partial_image_index": 0, "partial_image_b64": text}
    return [
        {"type": "response.image_generation_call.partial_image", **part},
        {"type": "response.output_item.done", "output_index": 0, "item": call(text)},
        {"type": "response.completed", "response": response(text)},
    ]


@pytest.mark.parametrize("text", FORMS.values(), ids=list(FORMS))
def test_partial_images_are_standard_base64(client: OpenAI, openai_server: Server, text: str) -> None:
    """This holds for any form that the service sends."""
    openai_server.script(events=image_events(text))
    stream = client.images.generate("a cat", stream=True, partial_images=1)
    assert [event.b64_json for event in stream] == [TEXT, TEXT]


def test_partial_images_of_the_asynchronous_client_are_standard_base64(openai_server: Server) -> None:
    """They are the same as those of the blocking client."""

    async def read() -> list[str]:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
            stream = await client.images.generate("a cat", stream=True, partial_images=1)
            return [event.b64_json async for event in stream]

    openai_server.script(events=image_events(FORMS["data URI"]))
    assert asyncio.run(read()) == [TEXT, TEXT]


@pytest.mark.parametrize("events", [image_events("!!!"), image_events("A")])
def test_a_partial_image_that_cannot_be_decoded_is_a_typed_error(
    client: OpenAI, openai_server: Server, events: list[dict[str, Any]]
) -> None:
    """The error names the field."""
    openai_server.script(events=events)
    with pytest.raises(DecodingError, match="the image in `b64_json` can't be decoded"):
        list(client.images.generate("a cat", stream=True, partial_images=1))


@pytest.mark.parametrize("text", FORMS.values(), ids=list(FORMS))
def test_images_in_responses_are_standard_base64(client: OpenAI, openai_server: Server, text: str) -> None:
    """This covers plain responses, the events of streams, and the responses that they add up to."""
    openai_server.script(body=response(text))
    (item,) = made(client).output
    assert item.result == TEXT
    openai_server.script(events=response_events(text))
    first, second, third = made(client, stream=True)
    assert (first.partial_image_b64, second.item.result, third.response.output[0].result) == (TEXT, TEXT, TEXT)
    openai_server.script(events=response_events(text))
    with client.responses.stream(model="m", input="a cat") as stream:
        final: Any = stream.get_final_response()
    assert final.output[0].result == TEXT


@pytest.mark.parametrize("text", ["!!!", "A", 5])
def test_an_image_in_a_response_that_cannot_be_decoded_is_a_typed_error(
    client: OpenAI, openai_server: Server, text: Any
) -> None:
    """This covers plain and streamed responses; the error has the answer."""
    openai_server.script(body=response(text))
    with pytest.raises(DecodingError, match="the image in `result` can't be decoded") as caught:
        made(client)
    assert b"ig_1" in caught.value.data
    openai_server.script(events=response_events(text)[1:])
    with pytest.raises(DecodingError, match="the image in `result` can't be decoded"):
        list(made(client, stream=True))


@pytest.mark.parametrize("result", [None, "", "https://pictures.example/a.png"])
def test_a_response_without_base64_is_unchanged(client: OpenAI, openai_server: Server, result: Any) -> None:
    """The image may not be made yet, or may be a URL."""
    openai_server.script(body=response(result))
    (item,) = made(client).output
    assert item.result == result
