"""Reads the output file of a batch: the result of each request, line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from aikit.errors import APIError, DecodingError, error_of_status

from .decoding import decode_json
from .steps import Exchange
from .wire import Answer, Headers

__all__ = ["OutputLines", "exchange_of"]


class OutputLines:
    """Reads the lines of a file from the pieces of its download.

    Attributes:
        _chunks: the pieces.
    """

    # Any: the body of a download, blocking or not, and the type of an answer
    def __init__(self, body: Any, file_id: str, decode: Callable[[Any], Any]) -> None:
        """Begin with the first line.

        Args:
            body: the body of the download.
            file_id: the ID of the file, for error messages.
            decode: decodes the body of a successful answer into its type.
        """
        self._chunks = body.iter_bytes()
        self._file_id, self._decode = file_id, decode
        self._kept: list[bytes] = []
        self._number = 0

    def feed(self, piece: bytes) -> Iterator[tuple[str, Exchange]]:
        """Add a piece, and yield the `custom_id` of each line that is whole now, and the exchange that it describes.

        Raises:
            DecodingError: if a line can't be decoded.
        """
        *lines, last = piece.split(b"\n")
        for line in lines:
            yield from self._read(b"".join([*self._kept, line]))
            self._kept.clear()
        self._kept.append(last)

    def rest(self) -> Iterator[tuple[str, Exchange]]:
        """Read the last line, which may have no line ending."""
        return self._read(b"".join(self._kept))

    def _read(self, line: bytes) -> Iterator[tuple[str, Exchange]]:
        self._number += 1
        if not line.strip():
            return
        try:
            told = decode_json(line)
            custom_id, done = told["custom_id"], exchange_of(told, self._decode)
        except (ValueError, TypeError, KeyError, AttributeError):
            start = line[:80].decode("utf-8", "replace")
            message = (
                f"line {self._number} of {self._file_id} is not what a batch answers with; it begins with {start!r}"
            )
            raise DecodingError(message, data=line) from None
        yield custom_id, done


def exchange_of(told: Mapping[str, Any], decode: Callable[[Any], Any]) -> Exchange:
    """Return the exchange that a line describes.

    Args:
        told: the decoded line.
        decode: decodes the body of a successful answer.
    """
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
