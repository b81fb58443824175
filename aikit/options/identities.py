"""Workload identities: what a program shows instead of a key, and the checks of the option `workload_identity`.

Only a client that has one loads this module.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, Final, Literal, NotRequired, TypeAlias, TypedDict

from .checks import check_url

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "X509WorkloadIdentity",
    "check_identity",
    "is_x509",
]


class SubjectTokenProvider(TypedDict):
    """Where the tokens come from that prove who the program is.

    Attributes:
        token_type: `jwt` for a token of Kubernetes or Entra, `id` for an OpenID Connect ID token.
        get_token: returns such a token; called for each exchange, by the asynchronous client in a thread. There it may
            also be a coroutine function.
    """

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], Any]


class WorkloadIdentity(TypedDict):
    """An identity that a token of another service proves.

    Attributes:
        identity_provider_id: the ID of the identity provider in the settings of the organization.
        service_account_id: the ID of the service account to act as.
        provider: where the tokens come from.
        refresh_buffer_seconds: seconds before its end at which an access token is renewed; default 1200, and at most
            half of its life.
        token_exchange_url: the URL that exchanges tokens; by default that of OpenAI.
    """

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]
    token_exchange_url: NotRequired[str]


SubjectTokenWorkloadIdentity: TypeAlias = WorkloadIdentity
"""The official package's other name of `WorkloadIdentity`."""


class X509WorkloadIdentity(TypedDict):
    """An identity that the client certificate of the connection proves.

    Attributes:
        type: `x509`.
        identity_provider_id: as in `WorkloadIdentity`.
        service_account_id: as in `WorkloadIdentity`.
        refresh_buffer_seconds: as in `WorkloadIdentity`.
        token_exchange_url: as in `WorkloadIdentity`.
    """

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]
    token_exchange_url: NotRequired[str]


_TOKEN_TYPES: Final = ("jwt", "id")


def is_x509(identity: Mapping[str, Any]) -> bool:
    """Whether a client certificate proves the identity."""
    return identity.get("type") == "x509"


def check_identity(name: str, value: Any) -> dict[str, Any]:
    """A copy of a mapping that has the form of a workload identity.

    Raises:
        TypeError, ValueError: what is wrong with which field.
    """
    if not isinstance(value, Mapping):
        raise TypeError(f"`{name}` must be a mapping such as an aikit.auth.WorkloadIdentity, got {_kind(value)}")
    known = {"identity_provider_id", "service_account_id", "refresh_buffer_seconds", "token_exchange_url", "type"}
    if not is_x509(value):
        known.add("provider")
    for field in value:
        if field not in known:
            raise ValueError(f"`{name}` has no field {field!r}; its fields are {', '.join(sorted(known))}")
    for field in ("identity_provider_id", "service_account_id"):
        if not isinstance(value.get(field), str) or not value[field]:
            raise TypeError(f"`{name}`: {field!r} must be a non-empty str, got {_kind(value.get(field))}")
    if value.get("type", "x509") != "x509":
        raise ValueError(f"`{name}`: 'type' must be 'x509', got {value['type']!r}; leave it out to use a 'provider'")
    if not is_x509(value):
        _check_provider(name, value.get("provider"))
    seconds = value.get("refresh_buffer_seconds", 0)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise TypeError(f"`{name}`: 'refresh_buffer_seconds' must be a number, got {_kind(seconds)}")
    if not isfinite(seconds) or seconds < 0:
        raise ValueError(f"`{name}`: 'refresh_buffer_seconds' must be 0 or more, got {seconds!r}")
    if "token_exchange_url" in value:
        check_url(f"{name}.token_exchange_url", value["token_exchange_url"])
    return dict(value)


def _check_provider(name: str, provider: Any) -> None:
    if not isinstance(provider, Mapping):
        raise TypeError(
            f"`{name}`: 'provider' must be what a function of aikit.auth such as"
            f" `k8s_service_account_token_provider()` returns, got {_kind(provider)}"
        )
    if provider.get("token_type") not in _TOKEN_TYPES:
        raise ValueError(f"`{name}`: 'token_type' of the provider must be 'jwt' or 'id'")
    if not callable(provider.get("get_token")):
        raise TypeError(f"`{name}`: 'get_token' of the provider must be callable")


def _kind(value: object) -> str:
    return "nothing" if value is None else type(value).__name__
