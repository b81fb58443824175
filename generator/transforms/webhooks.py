"""Make webhook events reachable, because they belong to no operation.

The bodies of all webhooks become one component, a union discriminated by `type`. Their models are then generated,
and one decoder reads all of them.
"""

from __future__ import annotations

from typing import Any

from generator.documents import Spec
from generator.errors import GeneratorError
from generator.pointers import resolve
from generator.walk import METHODS, component_schemas, with_schemas

EVENT = "WebhookEvent"


def gather_webhook_events(document: Spec) -> tuple[Spec, int]:
    """Combine the bodies of all webhooks in one component, and drop the webhooks themselves."""
    bodies = [body for item in document.get("webhooks", {}).values() for body in _bodies(document, item)]
    rest = {key: value for key, value in document.items() if key != "webhooks"}
    if not bodies:
        return rest, 0
    schemas = component_schemas(document)
    if EVENT in schemas:
        raise GeneratorError(
            f"a component is called {EVENT!r}, as the union of all webhooks' bodies is to be",
            pointer=f"#/components/schemas/{EVENT}",
            cure="rename it in openapi/overlay.yaml",
        )
    return with_schemas(rest, {**schemas, EVENT: {"anyOf": bodies}}), len(bodies)


def _bodies(document: Spec, item: Spec) -> list[Any]:
    """Yield the schemas of the JSON that one webhook receives."""
    item = _follow(document, item)
    requests = [_follow(document, item[method].get("requestBody", {})) for method in METHODS if method in item]
    media = [request.get("content", {}).get("application/json", {}) for request in requests]
    return [each["schema"] for each in media if "schema" in each]


def _follow(document: Spec, value: Spec) -> Spec:
    while "$ref" in value:
        value = resolve(document, value["$ref"])
    return value
