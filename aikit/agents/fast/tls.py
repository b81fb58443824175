"""What happens on a connection before its first request: TLS and, through a proxy, a tunnel. Without I/O.

We encrypt ourselves, so that no layer below holds back bytes or hides how a connection ends, and TLS fits into TLS.
"""

from __future__ import annotations

import ssl
from collections.abc import Generator

from .http_parsing import AnswerParser
from .routes import Route

__all__ = ["Encryption", "establish"]

_READ_BYTES = 64 * 1024


class Encryption:
    """The client's side of TLS, directly or inside of another one.

    Attributes:
        is_ready: whether the handshake is done.
        is_ended: whether the server has said that it sends nothing more (close_notify).
    """

    __slots__ = ("_incoming", "_object", "_outer", "_outgoing", "is_ended", "is_ready")

    def __init__(self, context: ssl.SSLContext, host: str, outer: Encryption | None) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self._outer = outer
        self.is_ready = self.is_ended = False

    @property
    def has_rest(self) -> bool:
        """Whether there are bytes that are not a whole message yet."""
        return self._incoming.pending > 0

    def encrypt(self, data: bytes | memoryview) -> bytes:
        """Return bytes as they are to be sent, after what TLS itself has to say."""
        view = memoryview(data)
        while view:
            view = view[self._object.write(view) :]
        sent = self._outgoing.read()
        return sent if self._outer is None else self._outer.encrypt(sent)

    def decrypt(self, data: bytes) -> bytes:
        """Return what bytes of the server mean: nothing during the handshake, which no bytes begin.

        Raises:
            ssl.SSLError: if they or the certificate are not valid.
        """
        self._incoming.write(data if self._outer is None else self._outer.decrypt(data))
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


def establish(route: Route) -> Generator[bytes, bytes, tuple[Encryption | None, bytes]]:
    """Prepare a connection: yield what to send, and take what arrives.

    Returns:
        The encryption, or None, and the bytes that have arrived beyond it.

    Raises:
        OSError: if TLS or the proxy refuses.
    """
    tls: Encryption | None = None
    data = b""
    for host, request in ((route.first_tls, route.connect_request), (route.tunnel_tls, None)):
        if host is not None:
            assert route.context is not None
            tls = Encryption(route.context, host, tls)
            data = tls.decrypt(b"")
            while not tls.is_ready:
                data = tls.decrypt((yield tls.encrypt(b"")))
        if request is not None:
            answer = AnswerParser("CONNECT")
            to_send = request if tls is None else tls.encrypt(request)
            while not answer.status:
                data = yield to_send
                answer.feed(data if tls is None else tls.decrypt(data))
                if answer.error is not None:
                    raise OSError(str(answer.error))
                to_send = b""
            if not 200 <= answer.status < 300:
                raise OSError(f"the proxy answered with the status {answer.status}")
            data = b""
    return tls, data
