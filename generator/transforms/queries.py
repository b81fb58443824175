"""Cures paths that carry a query (`/responses?beta=true`): an HTTP client replaces it by the parameters of the call.

The constant part becomes `x-aikit-query` of the operation. The path keeps its key, which must be unique in the
document.
"""

from __future__ import annotations

from urllib.parse import parse_qsl

from generator.documents import Spec


def set_constant_queries_aside(document: Spec) -> tuple[Spec, int]:
    """Note the query of a path as constant query parameters of its operations."""
    count = 0
    paths: Spec = {}
    for path, item in document.get("paths", {}).items():
        plain, _, query = path.partition("?")
        paths[path] = item
        if query:
            count += len(item)
            facts = {"x-aikit-path": plain, "x-aikit-query": dict(parse_qsl(query, keep_blank_values=True))}
            paths[path] = {method: {**operation, **facts} for method, operation in item.items()}
    return {**document, "paths": paths}, count
