"""One valid request for each operation of the API."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from aikit.testing.description.document import Document, Operation, load
from aikit.testing.description.samples import sample
from aikit.testing.server.forms import flatten

# Ids that exist when the server starts. Any other id that contains "sample" always exists too.
_PATH_VALUES = {
    "model": "gpt-4o-mini",
    "file_id": "file-sample",
    "completion_id": "chatcmpl-sample",
    "response_id": "resp_sample",
}
_TUNED_MODEL = "ft:gpt-4o-mini:aikit::sample"


@dataclass(frozen=True)
class SampleRequest:
    """A valid request, according to the API description.

    `body` is the decoded body: a JSON value for `application/json`; a mapping for `multipart/form-data`, with files
    as `SampleFile`; a text for other media types; None, like `content_type`, if the operation takes no body.
    `part_types` are the media types of form fields that are sent as a single part.
    """

    operation_id: str
    method: str
    template: str
    path_values: Mapping[str, str]
    query: Mapping[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str | None = None
    body: Any = None
    part_types: Mapping[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The path below the base URL, with its values filled in and without the query."""
        return re.sub(r"\{([^}]*)\}", lambda match: quote(self.path_values[match[1]], safe=""), self.template)

    @property
    def url(self) -> str:
        """The path below the base URL with the query. Append it to `base_url`."""
        query = urlencode([(name, value) for name, value in flatten(self.query)])
        return f"{self.path}?{query}" if query else self.path

    @property
    def form(self) -> list[tuple[str, Any]]:
        """The multipart fields. Nested fields have names with brackets or are JSON, as described."""
        as_json = [name for name, media_type in self.part_types.items() if media_type == "application/json"]
        return flatten({name: json.dumps(value) if name in as_json else value for name, value in self.body.items()})


def sample_request(
    operation_id: str,
    *,
    content_type: str | None = None,
    optional: bool = True,
    document: Document | None = None,
) -> SampleRequest:
    """Create a valid request for one operation. The embedded server accepts it.

    Args:
        operation_id: id in the API description, such as `createChatCompletion`.
        content_type: media type of the body; defaults to the operation's first one.
        optional: whether to fill in optional parameters and body fields.
        document: the API description; defaults to the pinned one.

    Raises:
        KeyError: the description doesn't have this operation, or the operation doesn't have this body type.
    """
    document = document or load()
    operation = document.operation(operation_id)
    if content_type is None:
        content_type = next(iter(operation.bodies), None)
    return SampleRequest(
        operation_id=operation_id,
        method=operation.method,
        template=operation.template,
        path_values={p.name: _path_value(operation, p.name) for p in operation.parameters_in("path")},
        query={**operation.fixed_query, **_parameter_values(document, operation, "query", optional)},
        headers={
            name: ",".join(value) if isinstance(value, list) else str(value)
            for name, value in _parameter_values(document, operation, "header", optional).items()
        },
        content_type=content_type,
        body=_body(document, operation, content_type, optional),
        part_types=operation.part_types,
    )


def _path_value(operation: Operation, name: str) -> str:
    if operation.id == "deleteModel":
        return _TUNED_MODEL
    return _PATH_VALUES.get(name, f"{name.removesuffix('_id')}_sample")


def _parameter_values(document: Document, operation: Operation, place: str, optional: bool) -> dict[str, Any]:
    return {
        parameter.name: sample(document.bundle(parameter.schema), optional_depth=1 if optional else 0)
        for parameter in operation.parameters_in(place)
        if parameter.required or optional
    }


def _body(document: Document, operation: Operation, content_type: str | None, optional: bool) -> Any:
    if content_type is None:
        return None
    schema = document.bundle(operation.bodies[content_type])
    if content_type != "multipart/form-data":
        return sample(schema, optional_depth=4 if optional else 0)
    # A form needs at least one field, because HTTP clients send no empty forms.
    return sample(schema, optional_depth=4 if optional else 0, files=True) or sample(schema, files=True)
