"""The clients for Azure OpenAI: the same resources, with deployments, API versions and Entra tokens."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, overload

from aikit.core.request import Builder
from aikit.options.settings import AZURE_OPTIONS, CLIENT_OPTIONS, AzureAttributes, check_option, resolve
from aikit.options.table import OPTIONS
from aikit.providers.azure_paths import AzureBuilder, deployment_in_path
from aikit.providers.providers_file import Provider

from .client import OpenAI, _Configured

if TYPE_CHECKING:
    from typing import Self, Unpack

    from aikit.options.option_types import AzureCopyOptions, AzureOptions
    from aikit.options.settings import ApiKey
__all__ = ["AzureOpenAI"]

# A request carries one of them. In the environment, a token takes precedence over a key.
_CREDENTIALS = {
    "azure_ad_token_provider": None,
    "azure_ad_token": OPTIONS["azure_ad_token"].variable,
    "api_key": "AZURE_OPENAI_API_KEY",
}
_INSTEAD = {
    "workload_identity": "pass `azure_ad_token_provider`",
    "data_residency": "the resource of `azure_endpoint` has a region",
}
# These variables configure the service itself.
_NOT_OURS = ("OPENAI_API_KEY", "OPENAI_BASE_URL")


class _AzureOptions(AzureAttributes, _Configured):
    """The options of Azure OpenAI, shared by the blocking and the asynchronous client."""

    _OPTIONS = CLIENT_OPTIONS - {"provider"} | AZURE_OPTIONS

    if TYPE_CHECKING:

        @overload
        def __init__(
            self, key: ApiKey | None = None, url: str | None = None, /, **options: Unpack[AzureOptions]
        ) -> None: ...
        @overload
        def __init__(
            self, key: ApiKey | None, options: AzureOptions | Mapping[str, Any], /, **more: Unpack[AzureOptions]
        ) -> None: ...
        @overload
        def __init__(
            self, options: AzureOptions | Mapping[str, Any] | os.PathLike[str], /, **more: Unpack[AzureOptions]
        ) -> None: ...
        def __init__(self, *arguments: Any, **options: Any) -> None: ...

        def with_options(  # type: ignore[override]  # without `provider`
            self, *arguments: ApiKey | Mapping[str, Any] | os.PathLike[str] | None, **options: Unpack[AzureCopyOptions]
        ) -> Self: ...

        copy = with_options  # type: ignore[assignment]

    def _build(self, given: dict[str, Any], provider: Provider | None) -> Builder:
        environment = {name: value for name, value in os.environ.items() if name not in _NOT_OURS}
        for name in ("workload_identity", "data_residency"):
            if given.get(name) is not None:
                raise TypeError(f"`{name}` is an option of OpenAI, not of Azure OpenAI: {_INSTEAD[name]}")
        version = given.get("api_version") or environment.get("OPENAI_API_VERSION")
        if not version:
            raise ValueError(
                "Azure OpenAI needs a version of its API: pass `api_version`, or set the environment variable"
                " OPENAI_API_VERSION"
            )
        endpoint, base_url, resource = _addresses(given, environment)
        kind, credential = _credential(given, environment)
        own = {name: value for name, value in given.items() if name not in AZURE_OPTIONS and name != "api_key"}
        own["base_url"] = base_url
        own["default_query"] = {**given.get("default_query", {}), "api-version": check_option("api_version", version)}
        if credential is not None:
            own["api_key"] = credential
        headers = {name.lower() for name, value in given.get("custom_headers", {}).items() if value is not None}
        is_shown = not headers.isdisjoint(("authorization", "api-key"))
        settings = resolve(own, environment=environment, key_variable=None if is_shown else _CREDENTIALS["api_key"])
        self._azure = {
            "api_version": version,
            "azure_endpoint": endpoint,
            "azure_deployment": given.get("azure_deployment"),
            **{name: credential if name == kind else None for name in _CREDENTIALS},
        }
        builder = AzureBuilder(settings, resource=resource, shows_token=kind != "api_key")
        builder.provider = "azure"
        return builder

    def _option(self, name: str) -> Any:
        if name in self._azure:
            return self._azure[name]
        return super()._option(name)

    def _changed(self, given: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
        kept = dict(given)
        for group in (_CREDENTIALS, ("base_url", "azure_endpoint")):
            if any(name in changes for name in group):
                for name in group:
                    kept.pop(name, None)
        if "base_url" in changes:
            kept.pop("azure_deployment", None)
        return {**kept, **changes}


class AzureOpenAI(_AzureOptions, OpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]  # no `provider`
    """A client for an Azure OpenAI resource that uses a dated API version.

    It has the resources, methods and options of `OpenAI`, except `provider`. Pass the name of a deployment as the
    model. For the newer endpoints that end with `/openai/v1`, use `OpenAI` instead.

    Attributes:
        azure_endpoint: URL of the resource, `https://<resource>.openai.azure.com`; defaults to
            `$AZURE_OPENAI_ENDPOINT`.
        azure_deployment: the deployment for all requests; default None, which uses the one named like the model.
        api_version: version of the API, a date; defaults to `$OPENAI_API_VERSION`.
        api_key: the API key, or a callable that returns one before each request;
            defaults to `$AZURE_OPENAI_API_KEY`.
        azure_ad_token: an Entra token to use instead of a key; defaults to `$AZURE_OPENAI_AD_TOKEN`.
        azure_ad_token_provider: a callable that returns an Entra token before each request.

    Raises:
        TypeError: more than one of key, token and token provider, or an argument that `OpenAI` refuses.
        ValueError: no endpoint or version, or a value that `OpenAI` refuses.
    """


def _addresses(given: Mapping[str, Any], environment: Mapping[str, str]) -> tuple[str | None, str, str]:
    """Return the endpoint, the base URL, and the base URL for requests without a deployment."""
    endpoint, base_url, deployment = (given.get(name) for name in ("azure_endpoint", "base_url", "azure_deployment"))
    if base_url is not None:
        if endpoint is not None or deployment is not None:
            other = "azure_endpoint" if endpoint is not None else "azure_deployment"
            raise ValueError(f"`base_url` and `{other}` can't both say where the requests go: pass one of them")
        return None, base_url, base_url
    if endpoint is None:
        if not environment.get("AZURE_OPENAI_ENDPOINT"):
            raise ValueError(
                "Azure OpenAI needs the address of your resource: pass `azure_endpoint`, such as"
                " https://<resource>.openai.azure.com, or set the environment variable AZURE_OPENAI_ENDPOINT"
            )
        endpoint = check_option("azure_endpoint", environment["AZURE_OPENAI_ENDPOINT"])
    resource = f"{endpoint}/openai"
    base_url = resource if deployment is None else f"{resource}/deployments/{deployment_in_path(deployment)}"
    return endpoint, base_url, resource


def _credential(given: Mapping[str, Any], environment: Mapping[str, str]) -> tuple[str, Any]:
    """Return the option's name for the credential to send, and the credential, or None if there is none."""
    named = [name for name in _CREDENTIALS if given.get(name) is not None]
    if len(named) > 1:
        raise TypeError(f"`{named[0]}` and `{named[1]}` can't both be shown: pass one of them")
    if named:
        return named[0], given[named[0]]
    for name, variable in _CREDENTIALS.items():
        if variable is not None and environment.get(variable):
            return name, check_option(name, environment[variable])
    return "api_key", None
