"""The models: a few well-known ones, and a fine-tuned one that can be deleted."""

from __future__ import annotations

from typing import Any

from aikit.testing.server.error_answers import APIError
from aikit.testing.server.exchange import Call, Reply
from aikit.testing.server.state import Store

_CREATED = 1_720_000_000
_KNOWN = (
    ("gpt-4o", "system"),
    ("gpt-4o-mini", "system"),
    ("gpt-image-1", "system"),
    ("dall-e-2", "system"),
    ("omni-moderation-latest", "system"),
    ("text-embedding-3-small", "system"),
    ("tts-1", "openai-internal"),
    ("whisper-1", "openai-internal"),
    ("ft:gpt-4o-mini:aikit::sample", "aikit"),
)


def _model(identifier: str, owner: str = "aikit") -> dict[str, Any]:
    return {"id": identifier, "object": "model", "created": _CREATED, "owned_by": owner}


def _store(call: Call) -> Store:
    fresh = "model" not in call.state.stores
    store = call.state.store("model", "model", _model)
    if fresh:
        for identifier, owner in _KNOWN:
            store.put(identifier, _model(identifier, owner))
    return store


def list_all(call: Call) -> Reply:
    """Answer `listModels`."""
    return Reply({"object": "list", "data": list(_store(call))})


def retrieve(call: Call) -> Reply:
    """Answer `retrieveModel`."""
    return Reply(_store(call).get(call.path_values["model"]))


def delete(call: Call) -> Reply:
    """Answer `deleteModel`. Only fine-tuned models can be deleted."""
    identifier = call.path_values["model"]
    store = _store(call)
    if store.get(identifier)["owned_by"] != "aikit":
        raise APIError(403, f"The model {identifier!r} may not be deleted.", param="model")
    store.remove(identifier)
    return Reply({"id": identifier, "object": "model", "deleted": True})
