"""`OpenAIImagesAPI`, `OpenAIImagesResult` and `OpenAIImage`, in the order of their pages."""

from __future__ import annotations

import asyncio
import pickle
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, DecodingError, EmptyResultError, OpenAI, OpenAIError
from aikit.agents.pooled import PooledAgent
from aikit.core.wire import Outgoing, Reply
from aikit.testing import Server


@pytest.fixture
def picture(client: OpenAI) -> bytes:
    """A small PNG file."""
    made = client.images.generate("a cat", model="dall-e-2", size="256x256", response_format="b64_json")
    return made.image.as_blob()


def test_generate_makes_images_from_a_prompt(client: OpenAI, openai_server: Server) -> None:
    """The parameters may be a mapping or keywords."""
    for result in (
        client.images.generate("a cat", {"model": "dall-e-2", "n": 2, "size": "256x256"}),
        client.images.generate(prompt="a cat", model="dall-e-2", n=2, size="256x256"),
    ):
        assert len(result.images) == len(result.data or []) == 2
        assert result.image == result.images[0]
        assert openai_server.requests[-1].body == {"prompt": "a cat", "model": "dall-e-2", "n": 2, "size": "256x256"}
    with pytest.raises(TypeError, match="`prompt` must be a str, got list"):
        client.images.generate(["a cat"])
    with pytest.raises(TypeError, match="missing required argument 'prompt'"):
        client.images.generate(model="dall-e-2")


def test_an_image_is_read_as_bytes_from_base64_or_from_its_url(client: OpenAI, openai_server: Server) -> None:
    """A URL is downloaded without credentials."""
    by_url = client.images.generate("a cat", model="dall-e-2", size="256x256").image
    assert by_url is not None
    assert by_url.url is not None
    assert by_url.b64_json is None
    assert by_url.as_blob().startswith(b"\x89PNG")
    assert by_url.asBlob() == by_url.as_blob()


def test_an_image_is_read_with_pillow(client: OpenAI) -> None:
    """It is a Pillow image."""
    image = client.images.generate("a cat", model="dall-e-2", size="256x256").image
    assert image is not None
    assert image.as_picture().size == (256, 256)


def test_a_download_sends_nothing_of_the_client(client: OpenAI) -> None:
    """It has neither the key nor the organization nor the client's custom headers."""
    client.custom_headers = {"X-Team": "a"}
    client.organization = "org-test"
    image = client.images.generate("a cat", model="dall-e-2", size="256x256").image
    assert image is not None
    seen: list[Outgoing] = []

    class Watching(PooledAgent):
        def perform(self, outgoing: Outgoing) -> Reply:
            seen.append(outgoing)
            return super().perform(outgoing)

    client.http_agent = agent = Watching()
    image.as_blob()
    agent.close()
    (outgoing,) = seen
    assert outgoing.is_foreign
    assert {name.lower() for name, _ in outgoing.headers} == {b"accept", b"accept-encoding", b"user-agent"}


def test_an_image_is_saved_completely_with_the_suffix_of_its_type(
    client: OpenAI, tmp_path: Path, picture: bytes
) -> None:
    """If the name has a suffix, it is kept."""
    image = client.images.generate("a cat", model="dall-e-2", size="256x256").image
    assert image is not None
    assert image.save_to_disk(tmp_path / "cat") is True
    assert image.saveToDisk(str(tmp_path / "other.dat")) is True
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cat.png", "other.dat"]
    assert (tmp_path / "cat.png").read_bytes() == picture


@pytest.mark.parametrize(("form", "suffix"), [("png", ".png"), ("jpeg", ".jpg"), ("webp", ".webp")])
def test_images_are_saved_to_a_folder(client: OpenAI, tmp_path: Path, form: str, suffix: str) -> None:
    """They are named `prefix0`, `prefix1`, …, with the suffix of their actual type; the folder is created."""
    result = client.images.generate("a cat", model="gpt-image-1-mini", n=2, output_format=form)
    assert result.save_images_to_disk(tmp_path / "new", "cat") is True
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [f"cat0{suffix}", f"cat1{suffix}"]


def test_an_image_that_cannot_be_saved_is_named_and_the_others_are_saved(
    client: OpenAI, openai_server: Server, tmp_path: Path, picture: bytes
) -> None:
    """No truncated file is left."""
    good = {"b64_json": b64encode(picture).decode()}
    openai_server.script(body={"created": 1, "data": [good, {}, {"url": "ftp://x/y.png"}, good]})
    with pytest.raises(OpenAIError, match=r"2 of 4 images could not be saved; cat1: .*neither.*cat2: only http"):
        client.images.generate("a cat").save_images_to_disk(tmp_path, "cat")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cat0.png", "cat3.png"]


def test_a_prefix_cannot_leave_the_folder(client: OpenAI, tmp_path: Path) -> None:
    """It is the beginning of a file name, and not a path."""
    with pytest.raises(ValueError, match="beginning of a file name"):
        client.images.generate("a cat").save_images_to_disk(tmp_path, "../cat")


def test_partial_images_stream(client: OpenAI) -> None:
    """They arrive as events; the finished image is last."""
    stream = client.images.generate("a cat", model="gpt-image-1-mini", stream=True, partial_images=2)
    assert [event.type for event in stream] == [
        "image_generation.partial_image",
        "image_generation.partial_image",
        "image_generation.completed",
    ]


def test_images_are_edited(client: OpenAI, openai_server: Server, tmp_path: Path, picture: bytes) -> None:
    """The input is one or more files in any form, with a mask, or ids and URLs as JSON."""
    path = tmp_path / "cat.png"
    path.write_bytes(picture)
    for image in (path, str(path), picture, ("cat.png", picture), [path, ("b.png", picture, "image/png")]):
        assert client.images.edit("a hat", image=image, model="gpt-image-1", mask=str(path)).images
        request = openai_server.requests[-1]
        assert {part.name for part in request.parts if part.size} <= {"image", "image[]", "mask"}
        assert {part.size for part in request.parts if part.size} == {len(picture)}
    assert client.images.edit("a hat", images=[{"image_url": "https://x.test/y.png"}], model="gpt-image-1").images
    assert openai_server.requests[-1].headers["content-type"] == "application/json"
    stream = client.images.edit("a hat", image=path, model="gpt-image-1", stream=True)
    assert [event.type for event in stream][-1] == "image_edit.completed"


def test_variations_are_made(client: OpenAI, picture: bytes) -> None:
    """The input is one image."""
    assert len(client.images.create_variation(("cat.png", picture), n=2).images) == 2


@pytest.mark.parametrize(
    ("image", "error"), [(5, TypeError), ("/no/such/file.png", FileNotFoundError), ([5], TypeError)]
)
def test_an_invalid_image_is_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, image: Any, error: type[Exception]
) -> None:
    """The error names the argument."""
    with pytest.raises(error, match="`image"):
        client.images.edit("a hat", image=image)
    if not isinstance(image, list):
        with pytest.raises(error, match="`image"):
            client.images.create_variation(image)
    assert openai_server.requests == []


def test_an_image_that_was_pickled_keeps_its_bytes_and_says_when_it_needs_a_client(client: OpenAI) -> None:
    """The client is not pickled."""
    one = pickle.loads(pickle.dumps(client.images.generate("x", model="dall-e-2", response_format="b64_json")))
    assert one.image.as_blob().startswith(b"\x89PNG")
    other = pickle.loads(pickle.dumps(client.images.generate("x", model="dall-e-2")))
    with pytest.raises(OpenAIError, match="has no client to download it"):
        other.image.as_blob()


def test_the_asynchronous_client_reads_and_saves_images(openai_server: Server, tmp_path: Path) -> None:
    """They are read as Pillow images and saved with the suffix of their type; an error names those that fail."""
    picture = b64encode(as_png()).decode()

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            made = await client.images.generate("a cat", n=2)
            assert (await made.image.as_picture()).size[0] > 0
            assert await made.save_images_to_disk(tmp_path / "new", "cat") is True
            with pytest.raises(ValueError, match="beginning of a file name"):
                await made.save_images_to_disk(tmp_path, "../cat")
            openai_server.script(body={"created": 1, "data": [{}, {"url": f"data:image/png;base64,{picture}"}]})
            odd = await client.images.generate("a cat")
            with pytest.raises(OpenAIError, match=r"1 of 2 images could not be saved; odd0: .*neither"):
                await odd.save_images_to_disk(tmp_path / "new", "odd")
            assert await odd.images[1].as_blob() == as_png()
            openai_server.script(body={"created": 1, "data": [{"url": "data:image/png;base64,AAAA"}]})
            none = (await client.images.generate("a cat")).image
            assert none is not None
            with pytest.raises(DecodingError, match="does not hold an image"):
                await none.as_blob()
            openai_server.script(status=500, body={"error": {"message": "no"}})
            failed = await client.images.generate("a cat", throw=False, max_retries=0)
            assert failed.images == []
            with pytest.raises(EmptyResultError, match="the call failed: 500"):
                _ = failed.image

    asyncio.run(main())
    assert sorted(each.name for each in (tmp_path / "new").iterdir()) == ["cat0.png", "cat1.png", "odd1.png"]


def as_png() -> bytes:
    """A small image."""
    from io import BytesIO

    from PIL import Image

    content = BytesIO()
    Image.new("RGB", (2, 2)).save(content, "PNG")
    return content.getvalue()
