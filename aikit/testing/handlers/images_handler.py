"""Images that show their prompt, as real PNG, JPEG and WebP files."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import textwrap
from collections.abc import Iterator
from typing import Any

from aikit.testing.handlers.text import tokens
from aikit.testing.server.error_answers import APIError
from aikit.testing.server.exchange import Call, Reply, typed_events

CONTENT_PATH = "/-/content/"

_SIZE = re.compile(r"(\d{2,4})x(\d{2,4})\Z")
_OUTPUT_SIZES = ("1024x1024", "1024x1536", "1536x1024")
_QUALITIES = ("low", "medium", "high")


def generate(call: Call) -> Reply:
    """Answer `createImage`."""
    return _respond(call, call.body["prompt"], "image_generation")


def edit(call: Call) -> Reply:
    """Answer `createImageEdit`; the image shows the prompt of the edit."""
    return _respond(call, call.body["prompt"], "image_edit")


def vary(call: Call) -> Reply:
    """Answer `createImageVariation`."""
    return _respond(call, f"variation of {call.body['image'].name}", "image_variation")


def draw(prompt: str, width: int, height: int, form: str) -> bytes:
    """Draw the text of a prompt. The same prompt always has the same colors.

    Args:
        prompt: the text to draw.
        width: pixels.
        height: pixels.
        form: `png`, `jpeg` or `webp`.
    """
    from PIL import Image, ImageDraw, ImageFont  # lazy: slow, and only needed for images

    red, green, blue = (64 + byte // 2 for byte in hashlib.sha256(prompt.encode()).digest()[:3])
    picture = Image.new("RGB", (width, height), (red, green, blue))
    size = max(10, min(width, height) // 16)
    lines = textwrap.fill(prompt, max(8, width * 2 // size - 4))
    ImageDraw.Draw(picture).multiline_text((size, size), lines, fill="white", font=ImageFont.load_default(size))
    buffer = io.BytesIO()
    picture.save(buffer, form, **({"compress_level": 1} if form == "png" else {}))
    return buffer.getvalue()


def _respond(call: Call, prompt: str, kind: str) -> Reply:
    width, height = _size(call)
    form = call.body.get("output_format") or "png"
    if call.streamed:
        return Reply(events=typed_events(_events(call, prompt, kind, width, height, form)), media="text/event-stream")
    count = call.body.get("n") or 1
    images = [draw(prompt if not i else f"{prompt} ({i + 1})", width, height, form) for i in range(count)]
    size = f"{width}x{height}"
    answer: dict[str, Any] = {
        "created": call.state.now(),
        "data": [_image(call, content, form, prompt) for content in images],
        "background": "opaque",
        "output_format": form,
        "quality": _quality(call, "high"),
        "usage": _usage(prompt, count, with_output_details=True),
    }
    if size in _OUTPUT_SIZES:
        answer["size"] = size
    return Reply(answer)


def _size(call: Call) -> tuple[int, int]:
    text = call.body.get("size") or "auto"
    match = _SIZE.match("1024x1024" if text == "auto" else text)
    if match is None:
        raise APIError(
            400, f"Invalid size {text!r}: expected WIDTHxHEIGHT in pixels.", param="size", code="invalid_value"
        )
    return int(match[1]), int(match[2])


def _quality(call: Call, default: str) -> str:
    quality = call.body.get("quality")
    return quality if quality in _QUALITIES else default


def _image(call: Call, content: bytes, form: str, prompt: str) -> dict[str, Any]:
    """Return one image in the requested form. Newer models have no URLs."""
    model = call.body.get("model") or "dall-e-2"
    entry: dict[str, Any] = {"revised_prompt": prompt} if model == "dall-e-3" else {}
    if call.body.get("response_format") == "b64_json" or not model.startswith("dall-e"):
        return {**entry, "b64_json": base64.b64encode(content).decode("ascii")}
    name = f"{call.state.new_id('img-')}.{form}"
    call.state.keep_blob(name, f"image/{form}", content)
    return {**entry, "url": f"{call.origin}{CONTENT_PATH}{name}"}


def _events(call: Call, prompt: str, kind: str, width: int, height: int, form: str) -> Iterator[dict[str, Any]]:
    size = f"{width}x{height}"
    shared = {
        "created_at": call.state.now(),
        "size": size if size in _OUTPUT_SIZES else "auto",
        "quality": _quality(call, "auto"),
        "background": "opaque",
        "output_format": form,
    }
    words = prompt.split() or [""]
    partial = call.body.get("partial_images") or 0
    for index in range(partial):
        shown = " ".join(words[: max(1, len(words) * (index + 1) // (partial + 1))])
        content = base64.b64encode(draw(shown, width, height, form)).decode("ascii")
        yield {"type": f"{kind}.partial_image", "b64_json": content, **shared, "partial_image_index": index}
    content = base64.b64encode(draw(prompt, width, height, form)).decode("ascii")
    usage = _usage(prompt, 1, with_output_details=False)
    yield {"type": f"{kind}.completed", "b64_json": content, **shared, "usage": usage}


def _usage(prompt: str, count: int, *, with_output_details: bool) -> dict[str, Any]:
    asked, answered = len(tokens(prompt)), 1056 * count
    usage: dict[str, Any] = {
        "total_tokens": asked + answered,
        "input_tokens": asked,
        "output_tokens": answered,
        "input_tokens_details": {"text_tokens": asked, "image_tokens": 0},
    }
    if with_output_details:
        usage["output_tokens_details"] = {"text_tokens": 0, "image_tokens": answered}
    return usage
