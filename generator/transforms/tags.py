"""Tag operations without a tag, which openapi-python-client would put into one folder `default`.

The tag comes from the path. The first of several tags is kept, because an operation has one module.
"""

from __future__ import annotations

import re

from generator.documents import Spec
from generator.walk import map_paths

# First segments without meaning: the next segment names the group.
_PREFIXES = ("organization", "projects")


def tag_operations(document: Spec) -> tuple[Spec, int]:
    """Give each operation exactly one tag."""
    count = 0

    def change(path: str, operation: Spec) -> Spec:
        nonlocal count
        tags = operation.get("tags") or []
        if len(tags) == 1:
            return operation
        count += 1
        return {**operation, "tags": [str(tags[0]) if tags else path_tag(path)]}

    return map_paths(document, change), count


def path_tag(path: str) -> str:
    """Return the tag for an operation without one: the first meaningful segment of its path."""
    segments = [part for part in path.partition("?")[0].split("/") if part and not part.startswith("{")]
    while len(segments) > 1 and segments[0] in _PREFIXES:
        segments.pop(0)
    words = re.sub(r"[^A-Za-z0-9]+", " ", segments[0] if segments else "").strip()
    return words[:1].upper() + words[1:] if words else "Default"
