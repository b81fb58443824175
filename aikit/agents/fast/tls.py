"""TLS between an event loop's bytes and ours, so that nobody else buffers bytes or hides how a connection ends."""

from __future__ import annotations

import ssl

__all__ = ["Encryption"]

_READ_BYTES = 64 * 1024


class Encryption:
    """The client's side of TLS.

    Attributes:
        is_ready: whether the handshake is done.
        is_ended: whether the server has said that it sends nothing more (close_notify).
    """

    __slots__ = ("_incoming", "_object", "_outgoing", "is_ended", "is_ready")

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self.is_ready = self.is_ended = False

    @property
    def has_rest(self) -> bool:
        """Whether there are bytes that are not a whole message yet."""
        return self._incoming.pending > 0

    def to_send(self) -> bytes:
        """Return the encrypted bytes that are to be sent now."""
        return self._outgoing.read()

    def encrypt(self, data: memoryview) -> bytes:
        """Return bytes as they are to be sent."""
        while data:
            data = data[self._object.write(data) :]
        return self._outgoing.read()

    def decrypt(self, data: bytes) -> bytes:
        """Return what bytes of the server mean: nothing during the handshake, which no bytes begin.

        Raises:
            ssl.SSLError: if they are not valid, or the certificate is not.
        """
        self._incoming.write(data)
        pieces = []
        try:
            if not self.is_ready:
                self._object.do_handshake()
                self.is_ready = True
            while piece := self._object.read(_READ_BYTES):
                pieces.append(piece)
            self.is_ended = True
        except ssl.SSLWantReadError:
            pass
        return b"".join(pieces)
