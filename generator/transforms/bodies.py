"""Normalise the names and the order of a body's media types, which determine how it is sent.

JSON comes first, because mappings are sent as JSON. JSON and forms lose the parameters of their media type: JSON is
always UTF-8, and the boundary of a form is created when it is sent. A body without a schema may be anything.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.media import FORMS, JSON, bare, is_json
from generator.walk import map_operations

_ORDER = (JSON, *FORMS)


def put_json_first(document: Spec) -> tuple[Spec, int]:
    """Remove the parameters of each body's media types, and order them: JSON, forms, then the others."""
    count = 0

    def change(operation: Spec) -> Spec:
        nonlocal count
        content = operation.get("requestBody", {}).get("content", {})
        named: Spec = {}
        for name, media in content.items():
            plain = bare(name) if is_json(name) or bare(name) in FORMS else name
            named.setdefault(plain, media if "schema" in media else {**media, "schema": _anything(plain)})
        # The first of several JSON media types is sent; they share one schema.
        first, *others = sorted((name for name in named if is_json(name)), key=lambda name: name != JSON) or [JSON]
        ordered = {name: named[name] for name in (first, *_ORDER, *named) if name in named and name not in others}
        if list(ordered.items()) == list(content.items()):
            return operation
        count += 1
        return {**operation, "requestBody": {**operation["requestBody"], "content": ordered}}

    return map_operations(document, change), count


def _anything(media_type: str) -> Spec:
    """Return a schema for a body without one, because openapi-python-client would omit the operation."""
    if is_json(media_type):
        return {}
    return {"type": "object"} if media_type in FORMS else {"type": "string", "format": "binary"}
