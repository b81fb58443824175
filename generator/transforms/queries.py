"""Separate the query from paths such as `/responses?beta=true`, because an HTTP client replaces it with its own.

The constant part becomes `x-aikit-query` of the operation. The path keeps its key, which must be unique in the
document.
"""

from __future__ import annotations

from urllib.parse import parse_qsl

from generator.documents import Spec
from generator.walk import map_paths


def set_constant_queries_aside(document: Spec) -> tuple[Spec, int]:
    """Store the query of a path as constant query parameters of its operations."""
    count = 0

    def change(path: str, operation: Spec) -> Spec:
        nonlocal count
        plain, _, query = path.partition("?")
        if not query or "x-aikit-query" in operation:
            return operation
        count += 1
        constant = dict(parse_qsl(query, keep_blank_values=True))
        return {**operation, "x-aikit-path": plain, "x-aikit-query": constant}

    return map_paths(document, change), count
