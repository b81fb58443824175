# Written from aikit/clients/azure.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""The clients for Azure OpenAI: the same resources, with deployments, API versions and Entra tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aikit.aio.client import AsyncOpenAI
from aikit.clients.azure import _AzureOptions

if TYPE_CHECKING:
    pass
__all__ = ["AsyncAzureOpenAI"]


class AsyncAzureOpenAI(_AzureOptions, AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]  # no `provider`
    """A client for an Azure OpenAI resource that uses a dated API version.

    It has the resources, methods and options of `OpenAI`, except `provider`. Pass the name of a deployment as the
    model. For the newer endpoints that end with `/openai/v1`, use `OpenAI` instead.

    Attributes:
        azure_endpoint: URL of the resource, `https://<resource>.openai.azure.com`; defaults to
            `$AZURE_OPENAI_ENDPOINT`.
        azure_deployment: the deployment for all requests; default None, which uses the one named like the model.
        api_version: version of the API, a date; defaults to `$OPENAI_API_VERSION`.
        api_key: the API key, or a callable or coroutine function that returns one before each request;
            defaults to `$AZURE_OPENAI_API_KEY`.
        azure_ad_token: an Entra token to use instead of a key; defaults to `$AZURE_OPENAI_AD_TOKEN`.
        azure_ad_token_provider: a callable or coroutine function that returns an Entra token before each request.

    Raises:
        TypeError: more than one of key, token and token provider, or an argument that `OpenAI` refuses.
        ValueError: no endpoint or version, or a value that `OpenAI` refuses.
    """
