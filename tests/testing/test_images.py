"""Images of the embedded server: real files that show the prompt."""

from __future__ import annotations

import base64
import io
from typing import Any

import httpx
import pytest
from PIL import Image

from tests.testing.calls import answered, refused, streamed

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def generate(http: httpx.Client, **parameters: Any) -> Any:
    """Generate an image and return the response."""
    return answered("createImage", http.post("/images/generations", json={"prompt": "A red fox", **parameters}))


def opened(content: bytes) -> Image.Image:
    """Return the fully decoded picture of a file."""
    picture = Image.open(io.BytesIO(content))
    picture.load()
    return picture


def decoded(image: Any) -> bytes:
    """Return the file of a base64 image."""
    return base64.b64decode(image["b64_json"])


@pytest.mark.parametrize("form", ["png", "jpeg", "webp"])
def test_the_file_has_the_requested_format(http: httpx.Client, form: str) -> None:
    """The content of the file is PNG, JPEG or WebP."""
    answer = generate(http, model="gpt-image-1", output_format=form)
    assert opened(decoded(answer["data"][0])).format == form.upper()
    assert answer["output_format"] == form


@pytest.mark.parametrize("size", ["256x256", "1024x1536"])
def test_the_picture_has_the_requested_size(http: httpx.Client, size: str) -> None:
    """Width and height are as requested."""
    (image,) = generate(http, size=size, response_format="b64_json")["data"]
    assert "{}x{}".format(*opened(decoded(image)).size) == size


def test_the_picture_shows_the_prompt(http: httpx.Client) -> None:
    """The same prompt gives the same picture, another prompt another; the text is drawn on the background."""
    first, again, other = (
        decoded(generate(http, prompt=prompt, response_format="b64_json", size="256x256")["data"][0])
        for prompt in ("fox", "fox", "owl")
    )
    assert first == again != other
    assert (255, 255, 255) in [colour for _, colour in opened(first).getcolors(1 << 16) or ()]


def test_an_image_behind_a_url_needs_no_key(http: httpx.Client) -> None:
    """The URL points to the server itself, and you can fetch the file without a key."""
    (image,) = generate(http)["data"]
    response = httpx.get(image["url"], trust_env=False)
    assert response.headers["content-type"] == "image/png"
    assert opened(response.content).format == "PNG"
    assert httpx.get(image["url"] + ".none", trust_env=False).status_code == 404


def test_n_images_are_returned(http: httpx.Client) -> None:
    """There are as many images as requested, all different."""
    images = generate(http, n=3, response_format="b64_json", size="256x256")["data"]
    assert len({image["b64_json"] for image in images}) == 3


def test_newer_models_have_no_urls(http: httpx.Client) -> None:
    """Newer models always return base64; `dall-e-3` adds the revised prompt."""
    assert set(generate(http, model="gpt-image-1")["data"][0]) == {"b64_json"}
    assert set(generate(http, model="dall-e-3")["data"][0]) == {"url", "revised_prompt"}


def test_an_invalid_size_is_refused(http: httpx.Client) -> None:
    """The error names a size that is not in pixels."""
    response = http.post("/images/generations", json={"prompt": "x", "size": "large"})
    assert refused(response, 400)["param"] == "size"


def test_an_edit_accepts_files(http: httpx.Client) -> None:
    """You can upload one image or several, and the result shows the prompt."""
    for files in ([("image", ("a.png", PNG))], [("image[]", ("a.png", PNG)), ("image[]", ("b.png", PNG))]):
        response = http.post("/images/edits", data={"prompt": "bluer", "model": "gpt-image-1"}, files=files)
        assert opened(decoded(answered("createImageEdit", response)["data"][0])).format == "PNG"


def test_a_variation_accepts_a_file(http: httpx.Client) -> None:
    """Numbers in the form are read as numbers."""
    response = http.post("/images/variations", data={"n": "2"}, files={"image": ("a.png", PNG)})
    assert len(answered("createImageVariation", response)["data"]) == 2


@pytest.mark.parametrize(
    ("path", "kind"), [("/images/generations", "image_generation"), ("/images/edits", "image_edit")]
)
def test_partial_images_come_before_the_final_one(http: httpx.Client, path: str, kind: str) -> None:
    """The stream has the requested number of partial images, then the final one with the usage."""
    body: dict[str, Any] = {"prompt": "a red fox", "stream": True, "partial_images": 2, "model": "gpt-image-1"}
    if kind == "image_edit":
        body["images"] = [{"image_url": "https://example.com/a.png"}]
    operation = "createImage" if kind == "image_generation" else "createImageEdit"
    received = streamed(operation, http.post(path, json=body))
    assert [event["type"] for event in received] == [f"{kind}.partial_image"] * 2 + [f"{kind}.completed"]
    assert len({opened(decoded(event)).tobytes() for event in received}) == 3
    assert received[-1]["usage"]["total_tokens"] > 0
