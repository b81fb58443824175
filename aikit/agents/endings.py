"""How an answer of httpcore ended: whether extra data followed it, and whether the server ended it.

httpcore reports neither, so both are read from its internals. An HTTP/1 connection with unknown internals counts as
having extra data: it is closed instead of reused.
"""

from __future__ import annotations

import ssl
from typing import Any

from .failures import unconfirmed_end

__all__ = ["check_end", "has_leftover"]


def _parser_of(stream: Any) -> Any:
    """Return the parser of the HTTP/1 connection that a body comes from; None for anything else."""
    while stream is not None:
        connection = getattr(stream, "_connection", None)
        if connection is not None:
            return getattr(connection, "_h11_state", None)
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    return None


def has_leftover(stream: Any, extensions: Any) -> bool:
    """Whether extra data followed the answer, which would be mistaken for the next answer.

    Args:
        stream: the body, as httpcore or httpx made it.
        extensions: the extensions of the response.
    """
    connection = extensions.get("network_stream")
    if connection is None or not extensions.get("http_version", b"").startswith(b"HTTP/1"):
        return False
    parser = _parser_of(stream)
    return parser is None or bool(parser.trailing_data[0]) or _has_buffered(connection)


def _has_buffered(connection: Any) -> bool:
    """Whether received bytes are still unread, in TLS buffers or in anyio's queue."""
    while connection is not None:
        encrypted = getattr(connection, "_read_bio", None) or getattr(connection, "_incoming", None)
        if encrypted is not None and encrypted.pending:
            return True
        protocol = getattr(connection, "_protocol", None)
        if protocol is not None and getattr(protocol, "read_queue", None):
            return True
        connection = getattr(connection, "_stream", None) or getattr(connection, "transport_stream", None)
    return False


def check_end(stream: Any, extensions: Any) -> None:
    """Check the end of a body that was read completely.

    Args:
        stream: the body, as httpcore or httpx made it.
        extensions: the extensions of the response.

    Raises:
        TransportError: if only the end of the connection ended the body, without a close_notify of TLS to confirm it.
    """
    parser = _parser_of(stream)
    if parser is None or not parser.trailing_data[1]:
        return
    encrypted = extensions["network_stream"].get_extra_info("ssl_object")
    if encrypted is None:
        return
    try:
        encrypted.read(1)  # it has ended: this only fails without a close_notify
    except ssl.SSLError as error:
        raise unconfirmed_end() from error
