"""User code that calls other services, checked by mypy and pyright and never run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, assert_type

from aikit import (
    AsyncAzureOpenAI,
    AsyncOpenAIChatAPI,
    AzureOpenAI,
    ModelAlias,
    OpenAI,
    OpenAIChatAPI,
    OpenAIProviders,
    Provider,
)


def providers() -> None:
    """The providers file, and clients of providers."""
    assert_type(OpenAI(provider="mistral"), OpenAI)
    found = OpenAIProviders("providers.json")
    assert_type(found.get("mistral"), Provider | None)
    assert_type(found["mistral"], Provider)
    assert_type("mistral" in found, bool)
    assert_type(found.list(), list[str])
    assert_type(found.model_aliases(), Sequence[ModelAlias])
    assert_type(found.modelAliases(), Sequence[ModelAlias])
    assert_type(found.resolve("mistral:small"), tuple[Provider, str] | None)
    assert_type(found.need("mistral").supports, tuple[str, ...])


def azure() -> None:
    """Clients of Azure OpenAI."""
    client = AzureOpenAI(azure_endpoint="https://x.test", api_version="2024-10-21", azure_ad_token="token")
    assert_type(client, AzureOpenAI)
    assert_type(client.chat, OpenAIChatAPI)
    assert_type(client.with_options(timeout=3), AzureOpenAI)
    assert_type(client.azure_endpoint, str | None)
    assert_type(client.azure_deployment, str | None)
    assert_type(client.api_version, str)
    assert_type(client.azure_ad_token, str | None)
    assert_type(client.azure_ad_token_provider, Callable[[], Any] | None)
    client.api_version = "2025-01-01"
    assert_type(AsyncAzureOpenAI().chat, AsyncOpenAIChatAPI)
