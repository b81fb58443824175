"""Replace media types that openapi-python-client does not know: `video/mp4`, `application/zip`, `application/sdp`, ...

A response that is neither JSON nor text becomes `application/octet-stream` with a binary schema, and
`x-aikit-accept` keeps the real media types. A response that is JSON or binary counts as binary, because the JSON is
for failures.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.media import JSON, bare, is_json
from generator.transforms.streams import EVENTS_STATUS
from generator.walk import map_operations

_BINARY = "application/octet-stream"


def unify_media_types(document: Spec) -> tuple[Spec, int]:
    """Give each response exactly one media type: JSON, plain text or octet-stream."""
    count = 0

    def change(operation: Spec) -> Spec:
        nonlocal count
        result = {**operation, "responses": dict(operation["responses"])}
        for status, answer in operation["responses"].items():
            content = answer.get("content")
            if not content or status == EVENTS_STATUS:
                continue
            unified, accept = _unify(content)
            if accept != JSON:
                result.setdefault("x-aikit-accept", accept)
            if unified != content:
                count += 1
                result["responses"][status] = {**answer, "content": unified}
        return result

    return map_operations(document, change), count


def _unify(content: Spec) -> tuple[Spec, str]:
    """Return the only media type of a response, and the media types to request."""
    plain = {bare(media_type): media for media_type, media in content.items()}
    if binary := [name for name, media in plain.items() if _is_binary(name, media)]:
        return {_BINARY: {"schema": {"type": "string", "format": "binary"}}}, ", ".join(binary)
    if json := sorted(filter(is_json, plain), key=lambda name: name != JSON):
        return {JSON: plain[json[0]]}, json[0]
    name, media = next(iter(plain.items()))
    return {"text/plain": {"schema": media.get("schema", {"type": "string"})}}, name


def _is_binary(name: str, media: Spec) -> bool:
    if is_json(name):
        return False
    return media.get("schema", {}).get("format") == "binary" or not name.startswith("text/")
