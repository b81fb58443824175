"""`OpenAIVision` and `OpenAIVisionHelper` in the order of their pages, and their twins."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from base64 import b64decode
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy
import pytest
from PIL import Image

from aikit import AsyncOpenAI, BadRequestError, OpenAI, OpenAIError, OpenAIVisionHelper, Stream
from aikit.core.image_formats import media_type_of
from aikit.testing import Server

URL = "https://example.org/cat.png"


def encoded(kind: str, size: tuple[int, int] = (4, 3)) -> bytes:
    """Return the bytes of an image file of this kind."""
    target = BytesIO()
    Image.new("RGB", size, "teal").save(target, kind)
    return target.getvalue()


PNG = encoded("PNG")


def sent(server: Server) -> list[Any]:
    """Return the parts of the last message sent."""
    parts: list[Any] = server.requests[-1].body["messages"][0]["content"]
    return parts


def picture_of(part: Any) -> tuple[str, Image.Image]:
    """Return media type and picture of a part with a data URI."""
    head, _, data = part["image_url"]["url"].partition(";base64,")
    return head.removeprefix("data:"), Image.open(BytesIO(b64decode(data)))


def test_create_asks_about_an_image_at_a_url(client: OpenAI, openai_server: Server) -> None:
    """It uses low detail and the default model."""
    openai_server.script(text="A cat.")
    helper = client.chat.vision.create(URL)
    assert isinstance(helper, OpenAIVisionHelper)
    result = helper.prompt("What is this?")
    assert result.choice.text == "A cat."
    assert openai_server.requests[-1].body == {
        "model": "gpt-4o-mini",
        "messages": [
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": URL, "detail": "low"}},
                ],
            }
        ],
    }


def test_prompt_takes_parameters_and_streams(client: OpenAI, openai_server: Server) -> None:
    """Parameters may be a mapping or keywords; each question is independent."""
    helper = client.chat.vision.create(URL, detail="high")
    helper.prompt("What is this?", {"temperature": 0.1}, model="gpt-4o")
    body = openai_server.requests[-1].body
    assert (body["temperature"], body["model"], sent(openai_server)[1]["image_url"]["detail"]) == (
        0.1,
        "gpt-4o",
        "high",
    )
    openai_server.script(text="A small cat.")
    stream = helper.prompt("And this?", stream=True)
    assert isinstance(stream, Stream)
    assert "".join(chunk.choice.text for chunk in stream if chunk.choice) == "A small cat."
    assert len(openai_server.requests[-1].body["messages"]) == 1


@pytest.mark.parametrize(
    ("url", "error", "complaint"),
    [
        ("cat.png", ValueError, "must begin with http://, https:// or data:, got 'cat.png'; for files use `from_file`"),
        ("", ValueError, "must begin with"),
        (PNG, TypeError, "must be a str, got bytes; for pictures use `from_picture`"),
    ],
)
def test_an_invalid_url_is_refused_at_once(client: OpenAI, url: Any, error: type[Exception], complaint: str) -> None:
    """The error says which method fits the given value."""
    with pytest.raises(error, match=complaint):
        client.chat.vision.create(url)


@pytest.mark.parametrize(
    ("kind", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("GIF", "image/gif"), ("WEBP", "image/webp")]
)
def test_from_file_sends_a_file_with_its_true_media_type(
    client: OpenAI, openai_server: Server, tmp_path: Path, kind: str, media_type: str
) -> None:
    """The media type comes from the content, not the name, and the bytes are unchanged."""
    file = tmp_path / "picture.png"
    file.write_bytes(encoded(kind))
    client.chat.vision.from_file(file).prompt("What is this?")
    url = sent(openai_server)[1]["image_url"]["url"]
    assert url.startswith(f"data:{media_type};base64,")
    assert b64decode(url.partition(",")[2]) == file.read_bytes()
    assert media_type_of(file.read_bytes()) == media_type


@pytest.mark.parametrize(
    ("name", "error", "complaint"),
    [
        ("missing.png", FileNotFoundError, "missing.png"),
        ("folder", OSError, "folder"),
        ("empty.png", ValueError, r"empty.png is not an image that the API takes .*: it is empty"),
        (
            "text.png",
            ValueError,
            r"text.png is not an image that the API takes \(PNG, JPEG, WebP or GIF\): it begins with b'Hello",
        ),
        ("/dev/zero", ValueError, "`path` is a device, /dev/zero, which may have no end"),
        ("large.png", ValueError, "large.png has 20,000,001 bytes, and the API takes 20,000,000 an image"),
    ],
)
def test_an_unusable_file_is_refused_before_anything_is_sent(
    client: OpenAI, openai_server: Server, tmp_path: Path, name: str, error: type[Exception], complaint: str
) -> None:
    """The error names the file; with `throw=False` the failed result has it."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.png").touch()
    (tmp_path / "text.png").write_text("Hello, world")
    with open(tmp_path / "large.png", "wb") as large:
        large.truncate(20_000_001)
    file = tmp_path / name
    with pytest.raises(error, match=complaint):
        client.chat.vision.from_file(file)
    quiet = client.with_options(throw=False)
    for helper in (quiet.chat.vision.from_file(file), client.chat.vision.from_file(file, throw=False)):
        result = helper.prompt("What is this?")
        assert not result.success
        assert isinstance(result.errors[0], OpenAIError)
        assert isinstance(result.errors[0].__cause__, error)
        assert name in str(result.errors[0])
        with pytest.raises(OpenAIError, match=name):
            helper.prompt("What is this?", throw=True)
    assert openai_server.requests == []


def test_the_fromfile_of_the_documentation_works(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """All documented spellings work; an unknown name is an error with a suggestion."""
    file = tmp_path / "cat.png"
    file.write_bytes(PNG)
    vision: Any = client.chat.vision
    assert vision.fromFile(str(file)).prompt("What is this?").success
    assert vision.fromPicture(PNG).prompt("What is this?").success
    with pytest.raises(AttributeError, match="has no attribute 'from_fil'; did you mean 'from_file'"):
        _ = vision.from_fil
    with pytest.raises(TypeError, match="`path` must be the path of a file, got bytes"):
        vision.from_file(PNG)
    with pytest.raises(ValueError, match="Expected a non-empty value for `path`"):
        vision.from_file("")


def test_from_picture_sends_bytes_unchanged(client: OpenAI, openai_server: Server) -> None:
    """This holds for every format that the API accepts."""
    client.chat.vision.from_picture(encoded("WEBP")).prompt("What is this?")
    assert picture_of(sent(openai_server)[1])[0] == "image/webp"
    with pytest.raises(ValueError, match="the picture is not an image that the API takes"):
        client.chat.vision.from_picture(encoded("BMP"))


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "F", "LAB"])
def test_from_picture_sends_pillow_images_as_png(client: OpenAI, openai_server: Server, mode: str) -> None:
    """Every mode works."""
    client.chat.vision.from_picture(Image.new(mode, (4, 3))).prompt("What is this?")
    media_type, picture = picture_of(sent(openai_server)[1])
    assert (media_type, picture.size, picture.format) == ("image/png", (4, 3), "PNG")


def test_from_picture_sends_numpy_arrays_as_png(client: OpenAI, openai_server: Server) -> None:
    """Greyscale and colour arrays arrive pixel for pixel."""
    for shape in ((3, 4), (3, 4, 3), (3, 4, 4)):
        array = numpy.arange(numpy.prod(shape), dtype=numpy.uint8).reshape(shape)
        client.chat.vision.from_picture(array).prompt("What is this?")
        media_type, picture = picture_of(sent(openai_server)[1])
        assert media_type == "image/png"
        assert (numpy.asarray(picture) == array).all()


@pytest.mark.parametrize(
    ("picture", "error", "complaint"),
    [
        (numpy.zeros((3, 4)), ValueError, "8-bit numbers of 0 to 255 to be a picture, its type is '<f8'"),
        (numpy.zeros((3, 4, 7), dtype=numpy.uint8), ValueError, r"must have the shape .*, got \(3, 4, 7\)"),
        ("cat.png", TypeError, "a picture must be a Pillow image, the bytes of an image file, or an array, got str"),
        (None, TypeError, "got NoneType"),
    ],
)
def test_an_invalid_picture_is_refused_at_once(
    client: OpenAI, picture: Any, error: type[Exception], complaint: str
) -> None:
    """The error says what was expected."""
    with pytest.raises(error, match=complaint):
        client.chat.vision.from_picture(picture)


def test_one_question_may_be_about_several_images(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """They keep their order and may be of different kinds."""
    file = tmp_path / "cat.png"
    file.write_bytes(PNG)
    helper = client.chat.vision.create(URL, URL).add_file(file).add_picture(encoded("JPEG")).add_image_url(URL)
    helper.prompt("What do they have in common?")
    kinds = [part["image_url"]["url"].partition(";")[0] for part in sent(openai_server)[1:]]
    assert kinds == [URL, URL, "data:image/png", "data:image/jpeg", URL]
    client.chat.vision.from_file(file, file).prompt("Are they the same?")
    client.chat.vision.from_picture(PNG, PNG, PNG).prompt("Are they the same?")
    assert len(sent(openai_server)) == 4


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"max_images": 2}, "there are 3 images, and the API takes 2 a request"),
        ({"max_request_bytes": 3 * len(PNG) - 10}, "the images have .* bytes, and the API takes .* a request"),
        ({"detail": "medium"}, "`detail` must be one of 'auto', 'low', 'high', got 'medium'"),
    ],
)
def test_exceeding_a_limit_is_refused_before_anything_is_sent(
    client: OpenAI, openai_server: Server, options: dict[str, Any], complaint: str
) -> None:
    """The error names the limit, and so does a failed result."""
    helper = client.chat.vision.from_picture(PNG, PNG, PNG, **options)
    with pytest.raises(ValueError, match=complaint):
        helper.prompt("What is this?")
    result = helper.prompt("What is this?", throw=False)
    assert complaint.partition(" .*")[0] in str(result.errors[0])
    with pytest.raises(ValueError, match="no image to ask about"):
        client.chat.vision.create().prompt("What is this?")
    with pytest.raises(ValueError, match=r"the picture has .* bytes, and the API takes 10 an image"):
        client.chat.vision.from_picture(PNG, max_image_bytes=10)
    with pytest.raises(TypeError, match="`prompt` must be a str, got int"):
        helper.prompt(5)  # type: ignore[call-overload]  # deliberately wrong
    assert openai_server.requests == []


def test_limits_can_be_raised_for_services_that_take_more(client: OpenAI, tmp_path: Path) -> None:
    """They can be removed too."""
    file = tmp_path / "large.gif"
    with open(file, "wb") as large:
        large.write(b"GIF89a")
        large.truncate(20_000_001)
    assert len(client.chat.vision.from_file(file, max_image_bytes=None).images) == 1


def test_an_api_error_is_raised_or_in_the_result(client: OpenAI, openai_server: Server) -> None:
    """This works as in every call."""
    openai_server.fail(400, times=2)
    helper = client.chat.vision.create(URL)
    with pytest.raises(BadRequestError):
        helper.prompt("What is this?")
    assert isinstance(helper.prompt("What is this?", throw=False).errors[0], BadRequestError)


def test_the_asynchronous_twin_works_too(openai_server: Server, tmp_path: Path) -> None:
    """It accepts URLs, files and pictures, and returns failed results."""
    file = tmp_path / "cat.png"
    file.write_bytes(PNG)

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            vision = client.chat.vision
            for helper in (vision.create(URL), vision.from_file(file), vision.from_picture(PNG)):
                openai_server.script(text="A cat.")
                result = await helper.prompt("What is this?")
                assert result.choice.text == "A cat."
            failed = await vision.from_file(tmp_path / "missing", throw=False).prompt("What is this?")
            assert not failed.success
            chunks = await vision.create(URL).prompt("What is this?", stream=True)
            assert "".join([chunk.choice.text async for chunk in chunks if chunk.choice]).startswith("What is this?")

    asyncio.run(main())


def test_pillow_and_numpy_are_imported_only_when_needed() -> None:
    """URLs, files and bytes don't need them."""
    code = (
        "import sys\nfrom aikit import OpenAI\n"
        f"helper = OpenAI('sk-test-not-real').chat.vision.from_picture({PNG!r}).add_image_url('{URL}')\n"
        "print([name for name in ('PIL', 'numpy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
