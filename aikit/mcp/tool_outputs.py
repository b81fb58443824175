"""Turns the result of an MCP tool, with contents of every kind, into what a model gets."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final

from aikit.core.encoding import encode_json
from aikit.core.turns import ToolOutput

__all__ = ["tool_output"]

# What chat completions take as parts of a message.
_IMAGES: Final = frozenset({"image/gif", "image/jpeg", "image/png", "image/webp"})
_SOUNDS: Final = {"audio/mp3": "mp3", "audio/mpeg": "mp3", "audio/wav": "wav", "audio/x-wav": "wav"}


def tool_output(result: Any, media: Collection[str]) -> ToolOutput:
    """Return what the model gets for a result.

    Text is passed on, and links and embedded resources are described. Images and sounds can't be in the answer of a
    tool: they become parts of a message after it, or are described.

    Args:
        result: a `CallToolResult` of the package `mcp`.
        media: the kinds to pass on as parts, of `image` and `audio`.
    """
    texts: list[str] = []
    parts: list[dict[str, Any]] = []
    for content in result.content:
        for each in _pieces(content, media):
            if isinstance(each, str):
                texts.append(each)
            else:
                parts.append(each)
                kind = "image" if each["type"] == "image_url" else "audio"
                texts.append(f"[{kind} {len(parts)}: see the next message]")
    structured = result.structured_content
    # Servers should repeat structured content as text, for clients that don't know it.
    if structured is not None and not any(content.type == "text" for content in result.content):
        texts.append(encode_json(structured).decode())
    return ToolOutput("\n".join(texts), tuple(parts), structured)


def _pieces(content: Any, media: Collection[str]) -> Iterator[str | dict[str, Any]]:
    """Yield the texts and parts for one content."""
    if content.type == "text":
        yield content.text
    elif content.type in ("image", "audio"):
        yield _medium(content.mime_type, content.data, media, "")
    elif content.type == "resource_link":
        kind = f" ({content.mime_type})" if content.mime_type else ""
        about = f": {content.description}" if content.description else ""
        yield f"[resource {content.name!r}{kind} at {content.uri}{about}]"
    elif content.type == "resource":
        resource = content.resource
        if hasattr(resource, "text"):
            yield f"[resource at {resource.uri}]\n{resource.text}"
        else:
            yield _medium(resource.mime_type or "application/octet-stream", resource.blob, media, resource.uri)
    else:
        yield f"[content of the unknown kind {content.type!r}]"


def _medium(mime_type: str, data: str, media: Collection[str], uri: str) -> str | dict[str, Any]:
    """Return the part for bytes in base64, or their description."""
    if mime_type in _IMAGES and "image" in media:
        return {"type": "image_url", "image_url": {"url": f"data:{mime_type};base64,{data}"}}
    if mime_type in _SOUNDS and "audio" in media:
        return {"type": "input_audio", "input_audio": {"data": data, "format": _SOUNDS[mime_type]}}
    where = f" at {uri}" if uri else ""
    return f"[{mime_type}{where}, {len(data) * 3 // 4:,} bytes, not shown]"
