"""Corrections where the API description leaves things out or differs from the service.

They repeat those in `openapi/overlay.yaml`, which is not part of an installed package.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_BINARY = {"application/octet-stream": {"type": "string", "format": "binary"}}
_RUN_EVENTS = {"text/event-stream": {"$ref": "#/components/schemas/AssistantStreamEvent"}}


def _deletion(*kinds: str) -> Mapping[str, Any]:
    properties = {
        "id": {"type": "string"},
        "object": {"type": "string", "enum": list(kinds)},
        "deleted": {"type": "boolean"},
    }
    return {"application/json": {"type": "object", "required": list(properties), "properties": properties}}


# Responses by operation, as media type -> schema. They replace the described ones.
REPLACED: Mapping[str, Mapping[str, Any]] = {
    "downloadFile": _BINARY,
    "RetrieveContainerFileContent": _BINARY,
    "deleteResponse": _deletion("response", "response.deleted"),
    "beta_deleteResponse": _deletion("response", "response.deleted"),
    "DeleteContainer": _deletion("container.deleted"),
    "DeleteContainerFile": _deletion("container.file.deleted"),
}
# These are added to the described ones.
ADDED: Mapping[str, Mapping[str, Any]] = {
    "createCompletion": {"text/event-stream": {"$ref": "#/components/schemas/CreateCompletionResponse"}},
    "createThreadAndRun": _RUN_EVENTS,
    "createRun": _RUN_EVENTS,
    "submitToolOuputsToRun": _RUN_EVENTS,
    "getResponse": {"text/event-stream": {"$ref": "#/components/schemas/ResponseStreamEvent"}},
    "beta_getResponse": {"text/event-stream": {"$ref": "#/components/schemas/BetaResponseStreamEvent"}},
}
# Fields that the description requires but the service doesn't, by component.
OPTIONAL: Mapping[str, frozenset[str]] = {
    "InputImageContent": frozenset({"detail"}),
    "BetaInputImageContent": frozenset({"detail"}),
}
