"""What the service does and its description leaves out or tells wrong.

The same corrections as in `openapi/overlay.yaml`, which is not part of an installed package.
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


# Answers by operation, media type -> schema; these take the place of what is described.
REPLACED: Mapping[str, Mapping[str, Any]] = {
    "downloadFile": _BINARY,
    "RetrieveContainerFileContent": _BINARY,
    "deleteResponse": _deletion("response", "response.deleted"),
    "beta_deleteResponse": _deletion("response", "response.deleted"),
    "DeleteContainer": _deletion("container.deleted"),
    "DeleteContainerFile": _deletion("container.file.deleted"),
}
# These come beside what is described.
ADDED: Mapping[str, Mapping[str, Any]] = {
    "createCompletion": {"text/event-stream": {"$ref": "#/components/schemas/CreateCompletionResponse"}},
    "createThreadAndRun": _RUN_EVENTS,
    "createRun": _RUN_EVENTS,
    "submitToolOuputsToRun": _RUN_EVENTS,
    "getResponse": {"text/event-stream": {"$ref": "#/components/schemas/ResponseStreamEvent"}},
    "beta_getResponse": {"text/event-stream": {"$ref": "#/components/schemas/BetaResponseStreamEvent"}},
}
# Fields that the service does without and the description asks for, by component.
OPTIONAL: Mapping[str, frozenset[str]] = {
    "InputImageContent": frozenset({"detail"}),
    "BetaInputImageContent": frozenset({"detail"}),
}
