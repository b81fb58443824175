"""Certificates that the client's own agents trust: those that the environment names, or else certifi's."""

from __future__ import annotations

import os
import ssl

from aikit.core.wire import TransportError

__all__ = ["create_ssl_context"]


def create_ssl_context() -> ssl.SSLContext:
    """Create a context that trusts `$SSL_CERT_FILE` or `$SSL_CERT_DIR`, or else certifi, as httpx does.

    Raises:
        TransportError: if the certificates can't be read; the error names the variable.
    """
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if folder and not file and not any(map(os.path.isdir, folder.split(os.pathsep))):
        raise _unusable("SSL_CERT_DIR", folder, "it is not a folder")
    try:
        context = _create(file, folder)
        # A server may not start a second handshake in the middle of a connection, as in TLS 1.3 and HTTP/2.
        context.options |= ssl.OP_NO_RENEGOTIATION
        return context
    except OSError as error:
        key_log = os.environ.get("SSLKEYLOGFILE")
        # Only the error about this file names it.
        if key_log and error.filename == key_log:
            raise _unusable("SSLKEYLOGFILE", key_log, f"it can't be written: {error.strerror}") from error
        if file:
            reason = "it holds no certificates in PEM" if isinstance(error, ssl.SSLError) else error.strerror
            raise _unusable("SSL_CERT_FILE", file, f"{reason}") from error
        raise


def _create(file: str | None, folder: str | None) -> ssl.SSLContext:
    if file or folder:
        return ssl.create_default_context(cafile=file or None, capath=None if file else folder)
    from certifi import where  # lazy: not for a server without TLS

    return ssl.create_default_context(cafile=where())


def _unusable(variable: str, value: str, reason: str) -> TransportError:
    return TransportError(
        f"{variable} names {value!r}, which can't be used: {reason}; correct the variable or unset it",
        phase="connect",
        is_refused=True,
    )
