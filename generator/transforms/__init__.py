"""Normalise the pinned document: one transform for each defect that would break the generator or the package.

`TRANSFORMS` gives the order. Each transform is a pure function that returns a new document and the number of places
that it changed. None modifies its argument. In the result:

- Each object with fields is a component whose key is the name of its class. All other components are aliases: named
  unions, lists, maps or scalars. Objects without fields stay inline.
- Unions are `anyOf`, flat and without duplicates; null is a member `{type: null}`; enums are unions of `{type, const}`.
- There is no `allOf`, `oneOf`, `enum`, `nullable`, `title`, `default` or `discriminator`. Annotations next to a `$ref`
  (description, deprecated, x-aikit-default) are kept.
- The bodies of all webhooks are one union, the component `WebhookEvent`.
- Each operation has one tag, inline parameters with a schema, one successful response with at most one media type
  (application/json, text/plain or application/octet-stream), and, if it can stream, its events as status 299.

Extensions that our own code reads:

- `x-aikit-types`, `x-aikit-kept` (document): the type names of the official package, and the components that these
  need; see `generator/type_names.py`.
- `x-aikit-default` (schema): the documented default, which is never sent.
- `x-aikit-title` (schema): the documented title, used only to derive names.
- `x-aikit-reference` (operation): the end of the link to the API reference; the pin keeps it.
- `x-aikit-tag` (schema): true for the field that a union's `discriminator` names.
- `x-aikit-style` (parameter): how to write a query parameter that does not repeat its name: `json`, or the separator
  of its items.
- `x-aikit-accept` (operation): media types to accept if the response is not `application/json`, joined by ", ".
- `x-aikit-query` (operation): constant query parameters, by name.
- `x-aikit-path` (operation): the path without its constant query.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.documents import Spec
from generator.transforms.alternatives import unify_alternatives
from generator.transforms.answers import keep_one_success
from generator.transforms.bodies import put_json_first
from generator.transforms.circles import open_circles
from generator.transforms.constants import turn_single_enums_into_constants
from generator.transforms.dates import drop_date_format
from generator.transforms.defaults import set_defaults_aside
from generator.transforms.discriminators import turn_discriminators_into_constants
from generator.transforms.enums import turn_enums_into_unions
from generator.transforms.headers import turn_header_lists_into_text
from generator.transforms.hoisting import hoist_inline_objects
from generator.transforms.intersections import merge_intersections
from generator.transforms.media_types import unify_media_types
from generator.transforms.names import rename_components
from generator.transforms.nullable_components import push_null_to_uses
from generator.transforms.nulls import spell_out_null
from generator.transforms.pruning import drop_unreachable
from generator.transforms.queries import set_constant_queries_aside
from generator.transforms.recursion import replace_recursive_references
from generator.transforms.references import inline_references
from generator.transforms.requirements import drop_conditional_requirements
from generator.transforms.streams import set_events_aside
from generator.transforms.styles import note_styles
from generator.transforms.tags import tag_operations
from generator.transforms.titles import set_titles_aside
from generator.transforms.types import complete_types
from generator.transforms.unions import flatten_unions
from generator.transforms.webhooks import gather_webhook_events

__all__ = ["TRANSFORMS", "Transform", "normalise"]


@dataclass(frozen=True)
class Transform:
    """One step of the normalisation.

    Attributes:
        name: the name of its module.
        function: takes a document and returns a new one and the number of changed places.
    """

    name: str
    function: Callable[[Spec], tuple[Spec, int]]


TRANSFORMS: tuple[Transform, ...] = (
    # Webhooks: gather their events before unreachable components are removed.
    Transform("webhooks", gather_webhook_events),
    # Operations: everything inline, one response, one tag.
    Transform("references", inline_references),
    Transform("answers", keep_one_success),
    Transform("streams", set_events_aside),
    Transform("media_types", unify_media_types),
    Transform("bodies", put_json_first),
    Transform("tags", tag_operations),
    Transform("queries", set_constant_queries_aside),
    Transform("styles", note_styles),
    # Schemas: one notation for each meaning.
    Transform("recursion", replace_recursive_references),
    Transform("discriminators", turn_discriminators_into_constants),
    Transform("names", rename_components),
    Transform("titles", set_titles_aside),
    Transform("defaults", set_defaults_aside),
    Transform("dates", drop_date_format),
    Transform("alternatives", unify_alternatives),
    Transform("types", complete_types),
    Transform("nulls", spell_out_null),
    Transform("constants", turn_single_enums_into_constants),
    Transform("enums", turn_enums_into_unions),
    Transform("requirements", drop_conditional_requirements),
    # Structure: no intersections, flat unions, a name for each object.
    Transform("intersections", merge_intersections),
    Transform("nullable_components", push_null_to_uses),
    Transform("unions", flatten_unions),
    Transform("circles", open_circles),
    Transform("headers", turn_header_lists_into_text),
    Transform("pruning", drop_unreachable),
    Transform("hoisting", hoist_inline_objects),
)


def normalise(document: Spec) -> tuple[Spec, dict[str, int]]:
    """Apply all transforms in order.

    Args:
        document: the pinned facts with the overlay applied, which are not modified.

    Returns:
        The normalised document, and the number of places that each transform changed.

    Raises:
        GeneratorError: names collide after normalising, or a schema refers only to itself.
    """
    counts: dict[str, int] = {}
    for transform in TRANSFORMS:
        document, counts[transform.name] = transform.function(document)
    return document, counts
