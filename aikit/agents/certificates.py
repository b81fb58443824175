"""Certificates that the client's own agents trust: those that the environment names, or else the operating system's."""

from __future__ import annotations

import os
import re
import ssl
import sys

from aikit.core.wire import TransportError

__all__ = ["create_ssl_context"]

# Where Linux and the BSDs keep their certificates. A Python that was built elsewhere may look in other places.
_FOLDERS = ("/etc/ssl/certs", "/etc/pki/tls/certs")
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
    "/usr/local/share/certs/ca-root-nss.crt",
)


def create_ssl_context() -> ssl.SSLContext:
    """Create a context that trusts `$SSL_CERT_FILE` or `$SSL_CERT_DIR`, or else what the operating system trusts.

    Raises:
        TransportError: if the certificates can't be read; the error names the variable.
    """
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if folder and not file and not any(map(os.path.isdir, folder.split(os.pathsep))):
        raise _unusable("SSL_CERT_DIR", folder, "it is not a folder")
    try:
        if file or folder:
            context = ssl.create_default_context(cafile=file or None, capath=None if file else folder)
        else:
            context = _of_the_system()
    except OSError as error:
        key_log = os.environ.get("SSLKEYLOGFILE")
        # Only the error about this file names it.
        if key_log and error.filename == key_log:
            raise _unusable("SSLKEYLOGFILE", key_log, f"it can't be written: {error.strerror}") from error
        if file:
            reason = "it holds no certificates in PEM" if isinstance(error, ssl.SSLError) else error.strerror
            raise _unusable("SSL_CERT_FILE", file, f"{reason}") from error
        raise
    # A server may not start a second handshake in the middle of a connection, as in TLS 1.3 and HTTP/2.
    context.options |= ssl.OP_NO_RENEGOTIATION
    return context


def _of_the_system() -> ssl.SSLContext:
    if sys.platform in ("darwin", "win32"):
        from truststore import SSLContext  # lazy: not for a server without TLS

        return SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # Elsewhere OpenSSL reads the certificates itself. In a folder it looks up one by its name, which saves reading all.
    paths = ssl.get_default_verify_paths()
    for folders, bundles in (([paths.openssl_capath], [paths.openssl_cafile]), (_FOLDERS, _BUNDLES)):
        if folder := next(filter(_has_certificates, folders), None):
            return ssl.create_default_context(capath=folder)
        if bundle := next(filter(os.path.isfile, bundles), None):
            return ssl.create_default_context(cafile=bundle)
    from certifi import where  # lazy: httpx brings it; only a system without certificates needs it

    return ssl.create_default_context(cafile=where())


def _has_certificates(folder: str) -> bool:
    """Whether OpenSSL finds certificates in a folder: their file names are hashes."""
    try:
        with os.scandir(folder) as entries:
            return any(re.fullmatch(r"[0-9a-f]{8}\.\d", each.name) for each in entries)
    except OSError:
        return False


def _unusable(variable: str, value: str, reason: str) -> TransportError:
    return TransportError(
        f"{variable} names {value!r}, which can't be used: {reason}; correct the variable or unset it",
        phase="connect",
        is_refused=True,
    )
