"""Files, kept in memory until they are deleted or expire."""

from __future__ import annotations

from typing import Any

from aikit.testing.description.samples import SAMPLE_FILE_CONTENT
from aikit.testing.handlers.pages import page
from aikit.testing.server.error_answers import not_found
from aikit.testing.server.exchange import Call, Reply
from aikit.testing.server.state import Store, Upload

_PAGE_LIMIT = 10_000
_CONTENT = "content"


def create(call: Call) -> Reply:
    """Answer `createFile`. The file is still being processed, and is ready at the next request."""
    upload: Upload = call.body["file"]
    identifier = keep(call, upload.name, call.body["purpose"], upload.content)
    file = _store(call).get(identifier)
    if "expires_after" in call.body:
        file["expires_at"] = file["created_at"] + call.body["expires_after"]["seconds"]
    return Reply({**_public(file), "status": "uploaded"})


def keep(call: Call, name: str, purpose: str, content: bytes) -> str:
    """Store a file and return its id."""
    file: dict[str, Any] = {
        "id": call.state.new_id("file-"),
        "object": "file",
        "bytes": len(content),
        "created_at": call.state.now(),
        "filename": name,
        "purpose": purpose,
        "status": "processed",
        _CONTENT: content,
    }
    _store(call).put(file["id"], file)
    return str(file["id"])


def read(call: Call, identifier: str) -> bytes:
    """Return the content of a file.

    Raises:
        APIError: 404 if no file has this id.
    """
    return bytes(_get(call, identifier)[_CONTENT])


def list_all(call: Call) -> Reply:
    """Answer `listFiles`, newest first, optionally filtered by purpose."""
    purpose = call.query.get("purpose")
    files = [
        _public(file) for file in _store(call) if purpose in (None, file["purpose"]) and not _is_expired(call, file)
    ]
    return Reply(page(files, call.query, newest_first=True, limit=_PAGE_LIMIT))


def retrieve(call: Call) -> Reply:
    """Answer `retrieveFile`."""
    return Reply(_public(_get(call, call.path_values["file_id"])))


def delete(call: Call) -> Reply:
    """Answer `deleteFile`."""
    identifier = _get(call, call.path_values["file_id"])["id"]
    _store(call).remove(identifier)
    return Reply({"id": identifier, "object": "file", "deleted": True})


def download(call: Call) -> Reply:
    """Answer `downloadFile` with the bytes of the file."""
    return Reply(content=read(call, call.path_values["file_id"]), media="application/octet-stream")


def _store(call: Call) -> Store:
    return call.state.store("File object", "id", lambda identifier: _sample(call, identifier))


def _sample(call: Call, identifier: str) -> dict[str, Any]:
    return {
        "id": identifier,
        "object": "file",
        "bytes": len(SAMPLE_FILE_CONTENT),
        "created_at": call.state.now(),
        "filename": "sample.txt",
        "purpose": "user_data",
        "status": "processed",
        _CONTENT: SAMPLE_FILE_CONTENT,
    }


def _get(call: Call, identifier: str) -> dict[str, Any]:
    file = _store(call).get(identifier)
    if _is_expired(call, file):
        _store(call).remove(identifier)
        raise not_found("File object", identifier)
    return file


def _is_expired(call: Call, file: dict[str, Any]) -> bool:
    return "expires_at" in file and call.state.now() >= file["expires_at"]


def _public(file: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in file.items() if key != _CONTENT}
