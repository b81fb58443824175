"""TLS without I/O, so that no layer below holds back bytes or hides how a connection ends, and TLS fits into TLS."""

from __future__ import annotations

import ssl

__all__ = ["Encryption"]

_READ_BYTES = 64 * 1024


class Encryption:
    """One layer of TLS: a tunnel through an https proxy has two.

    Attributes:
        ssl: the object of OpenSSL.
        error: what was wrong with the bytes of the server, or None.
        is_ended: whether the server has said that it sends nothing more (close_notify).
    """

    __slots__ = ("_incoming", "_outgoing", "error", "is_ended", "ssl")

    def __init__(self, context: ssl.SSLContext, host: str | None) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.ssl = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self.error: ssl.SSLError | None = None
        self.is_ended = False

    @property
    def has_rest(self) -> bool:
        """Whether there are bytes that are not a whole message yet."""
        return self._incoming.pending > 0

    @property
    def has_answer(self) -> bool:
        """Whether TLS itself has something to say, which `encrypt` returns."""
        return self._outgoing.pending > 0

    def shake_hands(self, data: bytes) -> bool:
        """Take bytes of the server, none at first, and return whether the handshake is done.

        Raises:
            ssl.SSLError: if they or the certificate are not valid.
        """
        self._incoming.write(data)
        try:
            self.ssl.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def encrypt(self, data: bytes | memoryview) -> bytes:
        """Return bytes as they are to be sent, after what TLS itself has to say.

        Raises:
            ssl.SSLError: if the server has ended TLS.
        """
        view = memoryview(data)
        while view:
            view = view[self.ssl.write(view) :]
        return self._outgoing.read()

    def decrypt(self, data: bytes) -> bytes:
        """Return what bytes of the server mean; what is wrong with them is in `error`."""
        pieces = []
        try:
            self._incoming.write(data)
            while piece := self.ssl.read(_READ_BYTES):
                pieces.append(piece)
            self.is_ended = True
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLError as error:
            self.error = error
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def end(self) -> None:
        """Note that no more bytes will arrive."""
        self._incoming.write_eof()
