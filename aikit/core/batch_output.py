"""Reads the output file of a batch: the result of each request, line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from aikit.errors import APIError, DecodingError, error_of_status

from .decoding import decode_json
from .steps import Exchange
from .wire import Answer, Headers

__all__ = ["answered_lines"]


def answered_lines(content: str, file_id: str, decode: Callable[[Any], Any]) -> Iterator[tuple[str, Exchange]]:
    """Return the `custom_id` of each line of a file, and the exchange that the line describes.

    Args:
        content: the file.
        file_id: its ID, for error messages.
        decode: decodes the body of a successful answer into its type.

    Raises:
        DecodingError: if a line can't be decoded.
    """
    for number, line in enumerate(content.split("\n"), 1):
        if not line.strip():
            continue
        try:
            told = decode_json(line.encode())
            custom_id, done = told["custom_id"], _exchange(told, decode)
        except (ValueError, TypeError, KeyError, AttributeError):
            message = f"line {number} of {file_id} is not what a batch answers with; it begins with {line[:80]!r}"
            raise DecodingError(message, data=line.encode("utf-8", "surrogatepass")) from None
        yield custom_id, done


def _exchange(told: Mapping[str, Any], decode: Callable[[Any], Any]) -> Exchange:
    response: Any = told.get("response")
    if not response:
        # The request was never carried out: the batch expired or was cancelled before.
        error: Any = told["error"]
        return Exchange(None, error=APIError(f"{error['code']}: {error['message']}", body=error))
    request_id = (response.get("request_id") or "").encode()
    answer = Answer(response["status_code"], Headers([(b"x-request-id", request_id)]))
    if answer.is_success:
        return Exchange(None, answer=answer, decoded=decode(response["body"]))
    done = Exchange(None, answer=answer)
    assert done.response is not None
    return done.with_error(error_of_status(done.response, response["body"]))
