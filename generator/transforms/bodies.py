"""Cures the names and the order of a body's media types, which decide what it is sent as.

JSON comes first: it is what a plain mapping is sent as. JSON and forms lose the parameters of their media type: JSON is
UTF-8 in any case, and the boundary of a form is made when it is sent. A body that nothing is said of may be anything.
"""

from __future__ import annotations

from generator.documents import Spec
from generator.media import FORMS, JSON, bare, is_json
from generator.walk import map_operations

_ORDER = (JSON, *FORMS)


def put_json_first(document: Spec) -> tuple[Spec, int]:
    """Name the media types of each body without parameters, and order them: JSON, forms, then the rest as it comes."""
    count = 0

    def change(operation: Spec) -> Spec:
        nonlocal count
        content = operation.get("requestBody", {}).get("content", {})
        named: Spec = {}
        for name, media in content.items():
            plain = bare(name) if is_json(name) or bare(name) in FORMS else name
            named.setdefault(plain, media if "schema" in media else {**media, "schema": _anything(plain)})
        # Of several names for JSON the first one is sent; they have one schema.
        first, *others = sorted((name for name in named if is_json(name)), key=lambda name: name != JSON) or [JSON]
        ordered = {name: named[name] for name in (first, *_ORDER, *named) if name in named and name not in others}
        if list(ordered.items()) == list(content.items()):
            return operation
        count += 1
        return {**operation, "requestBody": {**operation["requestBody"], "content": ordered}}

    return map_operations(document, change), count


def _anything(media_type: str) -> Spec:
    """The schema of a body that has none, without which openapi-python-client leaves the operation out."""
    if is_json(media_type):
        return {}
    return {"type": "object"} if media_type in FORMS else {"type": "string", "format": "binary"}
