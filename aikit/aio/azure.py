# Written from aikit/clients/azure.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""The clients of Azure OpenAI: the same resources, with deployments, versions of the API, and tokens of Entra."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aikit.aio.client import AsyncOpenAI
from aikit.clients.azure import _AzureOptions

if TYPE_CHECKING:
    pass
__all__ = ["AsyncAzureOpenAI"]

# A request carries one of them. In the environment, a token takes precedence over a key.
# These variables configure the service itself.


class AsyncAzureOpenAI(_AzureOptions, AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]  # no `provider`
    """A client of a resource of Azure OpenAI, for the versions of its API that are named by their dates.

    It has the resources, methods and options of `OpenAI`, without `provider`. Models are named by their deployments.
    For the newer form of the service, whose address ends with `/openai/v1`, the plain `OpenAI` is enough.

    Attributes:
        azure_endpoint: address of the resource, `https://<resource>.openai.azure.com`; `$AZURE_OPENAI_ENDPOINT`.
        azure_deployment: a deployment that answers whatever model is named; None for one named as the model.
        api_version: version of the API, a date; `$OPENAI_API_VERSION`.
        api_key: the key, or what gives one, or a coroutine function, before each request; `$AZURE_OPENAI_API_KEY`.
        azure_ad_token: a token of Entra, in the place of a key; `$AZURE_OPENAI_AD_TOKEN`.
        azure_ad_token_provider: what gives such a token, or a coroutine function, before each request.

    Raises:
        TypeError: for more than one of key, token and provider of tokens, and as `OpenAI` does.
        ValueError: without endpoint or version, and as `OpenAI` does.
    """
