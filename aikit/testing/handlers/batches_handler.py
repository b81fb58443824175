"""Batches: run the requests of a file as if each had been sent. A batch advances when it is retrieved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from aikit.testing.handlers import files_handler as files
from aikit.testing.handlers.pages import page
from aikit.testing.server.error_answers import APIError
from aikit.testing.server.exchange import Call, Reply
from aikit.testing.server.script import Rule
from aikit.testing.server.state import Store

_STEPS = ("validating", "in_progress", "finalizing", "completed")
# A step is also done after this much of the server's time.
_STEP_SECONDS = 60
_DAY_SECONDS = 24 * 60 * 60
_JSON = "application/json"
_TAKEN = "taken"
_DONE = "done"


def create(call: Call) -> Reply:
    """Answer `createBatch`: the batch is being validated."""
    now = call.state.now()
    batch: dict[str, Any] = {
        "id": call.state.new_id("batch_"),
        "object": "batch",
        "endpoint": call.body["endpoint"],
        "input_file_id": call.body["input_file_id"],
        "completion_window": call.body["completion_window"],
        "status": "validating",
        "created_at": now,
        "expires_at": now + _DAY_SECONDS,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": call.body.get("metadata"),
        _TAKEN: files.read(call, call.body["input_file_id"]),
        _DONE: 0,
    }
    _store(call).put(batch["id"], batch)
    return Reply(_public(batch))


def retrieve(call: Call) -> Reply:
    """Answer `retrieveBatch`. Each request advances the batch by a step."""
    return Reply(_public(_advance(call, _store(call).get(call.path_values["batch_id"]), looks=1)))


def cancel(call: Call) -> Reply:
    """Answer `cancelBatch`. The batch is cancelled at the next request, unless it has ended."""
    batch = _advance(call, _store(call).get(call.path_values["batch_id"]), looks=0)
    if batch["status"] not in (*_STEPS[:-1], "cancelling"):
        raise APIError(409, f"Cannot cancel a batch with status '{batch['status']}'.")
    batch |= {"status": "cancelling", "cancelling_at": call.state.now()}
    return Reply(_public(batch))


def list_all(call: Call) -> Reply:
    """Answer `listBatches`, newest first."""
    batches = [_public(_advance(call, batch, looks=0)) for batch in _store(call)]
    return Reply(page(batches, call.query, newest_first=True))


def _store(call: Call) -> Store:
    return call.state.store("batch", "batch_id", lambda identifier: _sample(call, identifier))


def _sample(call: Call, identifier: str) -> dict[str, Any]:
    return {
        "id": identifier,
        "object": "batch",
        "endpoint": "/v1/chat/completions",
        "input_file_id": "file-sample",
        "completion_window": "24h",
        "status": "completed" if identifier.endswith("completed") else "in_progress",
        "created_at": call.state.now(),
        "request_counts": {"total": 1, "completed": 0, "failed": 0},
        "metadata": None,
        _TAKEN: b"",
        _DONE: 0,
    }


def _public(batch: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in batch.items() if key not in (_TAKEN, _DONE)}


def _advance(call: Call, batch: dict[str, Any], *, looks: int) -> dict[str, Any]:
    """Advance a batch to its current state."""
    batch[_DONE] += looks
    now = call.state.now()
    if batch["status"] == "cancelling" and looks:
        batch |= {"status": "cancelled", "cancelled_at": now}
        _leave(call, batch)
    reached = min(batch[_DONE] + (now - batch["created_at"]) // _STEP_SECONDS, len(_STEPS) - 1)
    while batch["status"] in _STEPS[:reached]:
        batch["status"] = _STEPS[_STEPS.index(batch["status"]) + 1]
        batch[f"{batch['status']}_at"] = now
        if batch["status"] == "in_progress":
            _begin(batch, now)
        elif batch["status"] == "completed":
            _carry_out(call, batch)
    return batch


def _begin(batch: dict[str, Any], now: int) -> None:
    """Check the input file. If it can't be read, the batch fails."""
    errors = list(_complaints(batch))
    batch["request_counts"]["total"] = len(_lines(batch))
    if errors:
        del batch["in_progress_at"]
        batch |= {"status": "failed", "failed_at": now, "errors": {"object": "list", "data": errors}}


def _lines(batch: Mapping[str, Any]) -> list[bytes]:
    return [line for line in batch[_TAKEN].splitlines() if line.strip()]


def _complaints(batch: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the problems of the input file, line by line."""
    lines = _lines(batch)
    if not lines:
        yield {"code": "empty_file", "message": "The input file is empty.", "param": None, "line": None}
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        found = _complaint(line, batch["endpoint"], seen)
        if found is not None:
            code, message, param = found
            yield {"code": code, "message": message, "param": param, "line": number}


def _complaint(line: bytes, endpoint: str, seen: set[str]) -> tuple[str, str, str | None] | None:
    """Return code, message and field of a problem of one line, or None."""
    try:
        request = json.loads(line)
    except ValueError:
        request = None
    if not isinstance(request, dict):
        return "invalid_json_line", "This line is not parseable as valid JSON.", None
    missing = [name for name in ("custom_id", "method", "url", "body") if name not in request]
    if missing:
        return "missing_required_parameter", f"The line lacks {missing[0]!r}.", missing[0]
    if request["url"] != endpoint:
        return "mismatched_endpoint", "The URL of the line is not the endpoint of the batch.", "url"
    if request["custom_id"] in seen:
        return "duplicate_custom_id", "Another line has this `custom_id`.", "custom_id"
    seen.add(request["custom_id"])
    return None


def _carry_out(call: Call, batch: dict[str, Any]) -> None:
    """Run each request, and add its response to the output file or the error file."""
    answered: list[dict[str, Any]] = []
    failed: list[dict[str, Any]] = []
    for line in _lines(batch):
        request = json.loads(line)
        status, body = _answer(call, batch["endpoint"].removeprefix("/v1"), request["body"])
        number = len(answered) + len(failed)
        response = {"status_code": status, "request_id": f"req_{batch['id']}_{number}", "body": body}
        told = {"id": f"batch_req_{number}", "custom_id": request["custom_id"], "response": response, "error": None}
        (answered if status < 300 else failed).append(told)
    batch["request_counts"] |= {"completed": len(answered), "failed": len(failed)}
    _keep_lines(call, batch, "output_file_id", answered)
    _keep_lines(call, batch, "error_file_id", failed)


def _leave(call: Call, batch: dict[str, Any]) -> None:
    """Write the error file of a batch that was cancelled before it answered a request."""
    told: list[dict[str, Any]] = []
    for number, line in enumerate(_lines(batch)):
        if _complaint(line, batch["endpoint"], set()) is None:
            error = {"code": "batch_cancelled", "message": "This request was not executed before the batch ended."}
            custom_id = json.loads(line)["custom_id"]
            told.append({"id": f"batch_req_{number}", "custom_id": custom_id, "response": None, "error": error})
    _keep_lines(call, batch, "error_file_id", told)


def _keep_lines(call: Call, batch: dict[str, Any], field: str, lines: list[dict[str, Any]]) -> None:
    if lines:
        content = "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines).encode()
        batch[field] = files.keep(call, f"{batch['id']}_{field.partition('_')[0]}.jsonl", "batch_output", content)


def _answer(call: Call, path: str, body: Any) -> tuple[int, Any]:
    """Return status and body of the response to one of the requests."""
    (operation_id,) = [id for method, known, id in call.document.routes() if (method, known) == ("POST", path)]
    operation = call.document.operation(operation_id)
    try:
        call.validator.body(operation, _JSON, body)
        made = replace(call, operation=operation, path_values={}, query={}, body=body, rule=Rule())
        reply = call.respond(made)
    except APIError as error:
        return error.status, error.body
    return reply.status or 200, reply.body
