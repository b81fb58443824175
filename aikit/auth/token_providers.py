"""Providers of the tokens that prove a workload's identity, for Kubernetes, Azure and Google Cloud."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from aikit.errors import SubjectTokenProviderError
from aikit.options.credentials import SecretText
from aikit.options.identities import SubjectTokenProvider, X509WorkloadIdentity

if TYPE_CHECKING:
    import httpx
    import httpx2

__all__ = [
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]

KUBERNETES_TOKEN_FILE: Final = "/var/run/secrets/kubernetes.io/serviceaccount/token"
# Both addresses are local to the machine. The variables are those of Azure's and Google's own libraries.
AZURE_ADDRESS: Final = "http://169.254.169.254"
AZURE_VARIABLE: Final = "AZURE_POD_IDENTITY_AUTHORITY_HOST"
GOOGLE_HOST: Final = "metadata.google.internal"
GOOGLE_VARIABLE: Final = "GCE_METADATA_HOST"
_MOST_BYTES: Final = 1024 * 1024


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """Describe an identity that the client certificate of the connection proves.

    Args:
        identity_provider_id: the ID of the identity provider in the settings of the organization.
        service_account_id: the ID of the service account to act as.
        refresh_buffer_seconds: seconds before its end at which an access token is renewed; default 1200.

    Returns:
        The value for `workload_identity`. The client also needs an `http_agent` with the certificate.
    """
    identity: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity


def k8s_service_account_token_provider(
    token_file_path: str | os.PathLike[str] = KUBERNETES_TOKEN_FILE,
) -> SubjectTokenProvider:
    """Provide the token of a pod's service account. Kubernetes replaces the file; each exchange reads it again.

    Args:
        token_file_path: the file with the token; by default where Kubernetes mounts it.

    Returns:
        The value for `provider` in a workload identity. It raises `SubjectTokenProviderError`.
    """

    def get_token() -> str:
        try:
            with open(token_file_path, encoding="utf-8") as file:
                token = SecretText(file.read().strip())
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
            raise SubjectTokenProviderError(
                f"can't read the service account's token from {os.fspath(token_file_path)}: {reason}"
            ) from None
        if not token:
            raise SubjectTokenProviderError(f"the service account's token file {os.fspath(token_file_path)} is empty")
        return token

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: httpx.Client | httpx2.Client | None = None,
) -> SubjectTokenProvider:
    """Provide a token of Azure's managed identity, from the metadata service of the machine.

    Args:
        resource: the URI of the resource that the token is for; by default Azure Resource Manager.
        object_id: the object ID of the identity, if the machine has several.
        client_id: the client ID of the identity, likewise.
        msi_res_id: the resource ID of the identity, likewise.
        api_version: the version of the metadata service.
        timeout: seconds for the request, default 10.
        http_client: sends the request; by default a new connection without a proxy.

    Returns:
        The value for `provider` in a workload identity. It raises `SubjectTokenProviderError`.
    """
    given = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query = {"api-version": api_version, "resource": resource}
    query |= {name: value for name, value in given.items() if value is not None}

    def get_token() -> str:
        address = os.environ.get(AZURE_VARIABLE, "").rstrip("/") or AZURE_ADDRESS
        url = f"{address}/metadata/identity/oauth2/token"
        return _fetch("Azure's metadata service", url, query, {"Metadata": "true"}, timeout, http_client, _access_token)

    return {"token_type": "jwt", "get_token": get_token}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1",
    *,
    timeout: float = 10.0,
    http_client: httpx.Client | httpx2.Client | None = None,
) -> SubjectTokenProvider:
    """Provide an ID token of Google Cloud, from the metadata server of the machine.

    Args:
        audience: the audience that the identity provider expects; by default `https://api.openai.com/v1`.
        timeout: seconds for the request, default 10.
        http_client: sends the request; by default a new connection without a proxy.

    Returns:
        The value for `provider` in a workload identity. It raises `SubjectTokenProviderError`.
    """

    def get_token() -> str:
        host = os.environ.get(GOOGLE_VARIABLE) or GOOGLE_HOST
        url = f"http://{host}/computeMetadata/v1/instance/service-accounts/default/identity"
        headers = {"Metadata-Flavor": "Google"}
        return _fetch("Google's metadata server", url, {"audience": audience}, headers, timeout, http_client, _text)

    return {"token_type": "id", "get_token": get_token}


def _text(content: bytes) -> str:
    return SecretText(content.decode("utf-8").strip())


def _access_token(content: bytes) -> str:
    from json import loads  # lazy: only Azure answers with JSON

    fields = loads(content)
    token = fields.get("access_token") if isinstance(fields, Mapping) else None
    return SecretText(token) if isinstance(token, str) else ""


def _fetch(
    whose: str,
    url: str,
    query: Mapping[str, str],
    headers: Mapping[str, str],
    timeout: float,
    http_client: Any,
    token_of: Callable[[bytes], str],
) -> str:
    """Return the token of a metadata service.

    Raises:
        SubjectTokenProviderError: no answer with a token arrived. Neither it nor its causes show one.
    """
    token, response, reason = _ask(url, query, headers, timeout, http_client, token_of)
    if not token:
        raise SubjectTokenProviderError(f"no token from {whose} at {url}: {reason}", response=response)
    return token


def _ask(
    url: str,
    query: Mapping[str, str],
    headers: Mapping[str, str],
    timeout: float,
    http_client: Any,
    token_of: Callable[[bytes], str],
) -> tuple[str, Any, str]:
    """Return the token, or else nothing, the response of the HTTP client if there is one, and the reason."""
    response = None
    try:
        if http_client is None:
            status, content = _get(url, query, headers, timeout)
        else:
            response = http_client.get(url, params=dict(query), headers=dict(headers), timeout=timeout)
            status, content = response.status_code, response.content
        if status != 200:
            return "", response, f"it answered with status {status}"
        return token_of(content), response, "its answer has no token"
    except ValueError:
        return "", response, "its answer has no token"
    except Exception as error:  # of the network, or of the HTTP client that the user passed
        return "", response, str(error) or type(error).__name__


def _get(url: str, query: Mapping[str, str], headers: Mapping[str, str], timeout: float) -> tuple[int, bytes]:
    """Send a GET request without a proxy, which must never see what is local to the machine."""
    from http.client import HTTPConnection, HTTPSConnection  # lazy: as above
    from urllib.parse import urlsplit  # lazy: as above

    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.netloc, timeout=timeout)
    try:
        connection.request("GET", f"{parts.path}?{urlencode(query)}", headers=dict(headers))
        answer = connection.getresponse()
        return answer.status, answer.read(_MOST_BYTES)
    finally:
        connection.close()
