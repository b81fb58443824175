"""The lines of the output: those of the batch endpoint, with the answer as received and one more key, `aikit`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import orjson

__all__ = ["Record", "answer_line", "attempts_of", "failure_line", "noted_line", "record_of"]

_KEY: Final = "aikit"


class Record(NamedTuple):
    """A line of the output.

    Attributes:
        custom_id: the ID of the request.
        print: the fingerprint of the request; None in a line that another program wrote.
        status: the HTTP status; None without an answer.
        line: the line of the input, from 1; None if it is not known.
        whole: the decoded line.
    """

    custom_id: str
    print: int | None
    status: int | None
    line: int | None
    whole: dict[str, Any]

    @property
    def is_success(self) -> bool:
        """Whether the request was answered. The status says so, never just `error: null`."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def body(self) -> Any:
        """The body of the answer; None if there is none."""
        response = self.whole.get("response")
        return response.get("body") if isinstance(response, dict) else None

    @property
    def tier(self) -> str | None:
        """The service tier, `batch`, of an answer of the batch endpoint; None for what the answer says."""
        notes = self.whole.get(_KEY)
        return "batch" if isinstance(notes, dict) and notes.get("batch") else None


def answer_line(custom_id: str, status: int, request_id: str | None, content: bytes, notes: Mapping[str, Any]) -> bytes:
    """Return the line for an answer, its body byte for byte as it came if it is JSON in one line.

    Args:
        custom_id: the ID of the request.
        status: the HTTP status.
        request_id: the API's ID of the request.
        content: the body, which is JSON.
        notes: what goes under the key `aikit`.
    """
    if b"\n" in content or b"\r" in content:
        content = orjson.dumps(orjson.loads(content))
    return b"".join(
        (
            b'{"id":',
            orjson.dumps(f"batch_req_{notes.get('hash', '')}"),
            b',"custom_id":',
            orjson.dumps(custom_id),
            b',"response":{"status_code":%d,"request_id":' % status,
            orjson.dumps(request_id),
            b',"body":',
            content,
            b'},"error":null,"aikit":',
            orjson.dumps(notes),
            b"}\n",
        )
    )


def noted_line(line: bytes, notes: Mapping[str, Any]) -> bytes:
    """Return a line of the batch endpoint with notes under the key `aikit`, and otherwise as received."""
    return b"".join((line.strip()[:-1], b',"aikit":', orjson.dumps(notes), b"}\n"))


def failure_line(
    custom_id: str,
    status: int | None,
    request_id: str | None,
    body: Any,
    error: Mapping[str, Any] | None,
    notes: Mapping[str, Any],
) -> bytes:
    """Return the line for a failure: with the last answer if there was one, else with the error."""
    response = None if status is None else {"status_code": status, "request_id": request_id, "body": body}
    line = {
        "id": f"batch_req_{notes.get('hash', '')}",
        "custom_id": custom_id,
        "response": response,
        "error": error,
        _KEY: notes,
    }
    return orjson.dumps(line) + b"\n"


def record_of(line: bytes) -> Record:
    """Read a line of the output.

    Raises:
        ValueError: it is not such a line.
    """
    whole = orjson.loads(line)
    if not isinstance(whole, dict) or not isinstance(whole.get("custom_id"), str):
        raise ValueError("it has no custom_id")
    response, notes = whole.get("response"), whole.get(_KEY)
    status = response.get("status_code") if isinstance(response, dict) else None
    notes = notes if isinstance(notes, dict) else {}
    text, number = notes.get("hash"), notes.get("line")
    return Record(
        whole["custom_id"],
        int(text, 16) if isinstance(text, str) else None,
        status if isinstance(status, int) else None,
        number if isinstance(number, int) else None,
        whole,
    )


def attempts_of(attempts: Sequence[Any]) -> list[dict[str, Any]]:
    """Return what is noted of each attempt of a failure."""
    return [
        {
            "status": each.status,
            "reason": each.reason,
            "seconds": round(each.seconds, 4),
            "wait_seconds": round(each.wait_seconds, 4),
            "request_id": each.request_id,
        }
        for each in attempts
    ]
