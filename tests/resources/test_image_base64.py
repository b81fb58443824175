"""Images that an answer holds as base64, in the forms that services write."""

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

# Its base64 has both letters that the alphabets differ in, and two characters of padding.
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
    """Have the server answer with this image."""
    server.script(body={"created": 1, "data": [image]})


@pytest.mark.parametrize("text", FORMS.values(), ids=list(FORMS))
def test_base64_in_any_usual_form_is_decoded(client: OpenAI, openai_server: Server, text: str) -> None:
    """To the bytes of the image."""
    answered(openai_server, {"b64_json": text})
    image = client.images.generate("a cat").image
    assert image is not None
    assert image.as_blob() == PNG


def test_the_asynchronous_client_decodes_it_too(openai_server: Server) -> None:
    """A data URI from either field."""

    async def blobs() -> list[bytes]:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
            result = await client.images.generate("a cat")
            return [await each.as_blob() for each in result.images]

    uri = FORMS["data URI"]
    openai_server.script(body={"created": 1, "data": [{"b64_json": uri}, {"url": uri}]})
    assert asyncio.run(blobs()) == [PNG, PNG]


@pytest.mark.parametrize("form", [each for each in FORMS if each.startswith("data URI") and "capitals" not in each])
def test_a_data_uri_as_url_is_decoded_without_a_download(client: OpenAI, openai_server: Server, form: str) -> None:
    """One request is made, the one for the image."""
    answered(openai_server, {"url": FORMS[form]})
    image = client.images.generate("a cat").image
    assert image is not None
    assert image.as_blob() == PNG
    assert len(openai_server.requests) == 1


@pytest.mark.parametrize("text", HOPELESS, ids=json.dumps)
def test_base64_that_cannot_be_decoded_is_a_typed_error(
    client: OpenAI, openai_server: Server, text: Any, tmp_path: Path
) -> None:
    """It names the field, and nothing is saved."""
    answered(openai_server, {"b64_json": text})
    with pytest.raises(OpenAIError, match="b64_json"):
        client.images.generate("a cat").save_images_to_disk(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_data_uri_as_url_that_holds_no_image_is_a_typed_error(client: OpenAI, openai_server: Server) -> None:
    """As a download of it would be."""
    answered(openai_server, {"url": "data:text/html,<html>no</html>"})
    image = client.images.generate("a cat").image
    assert image is not None
    with pytest.raises(DecodingError, match="does not hold an image"):
        image.as_blob()
