"""Services that aikit knows by name: their address, the variable with their key, and the resources they support.

This module holds data only. It is loaded when you name a provider that the providers file does not contain.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

__all__ = ["KNOWN", "Service"]


class Service(NamedTuple):
    """A service with the same interface.

    Attributes:
        base_url: base URL of its API; None if each customer has a different one, which `endpoint_variable` names.
        key_variable: environment variable that holds the key; None for a server on this machine, which needs no key.
        supports: the resources that it is known to support; it may support more.
        endpoint_variable: environment variable that holds the customer's address; None if all have the same.
        path: what follows that address in the base URL.
    """

    base_url: str | None
    key_variable: str | None
    supports: tuple[str, ...]
    endpoint_variable: str | None = None
    path: str = ""


def _service(base_url: str | None, key_variable: str | None, supports: str) -> Service:
    return Service(base_url, key_variable, tuple(supports.split()))


KNOWN: Final[Mapping[str, Service]] = {
    "openai": _service(
        "https://api.openai.com/v1",
        "OPENAI_API_KEY",
        "audio batches chat embeddings files images models moderations responses",
    ),
    "anthropic": _service("https://api.anthropic.com/v1", "ANTHROPIC_API_KEY", "chat models"),
    "azure": _service(None, "AZURE_OPENAI_API_KEY", "audio chat embeddings images responses")._replace(
        endpoint_variable="AZURE_OPENAI_ENDPOINT", path="/openai/v1"
    ),
    "cohere": _service("https://api.cohere.ai/compatibility/v1", "COHERE_API_KEY", "chat embeddings"),
    "deepseek": _service("https://api.deepseek.com", "DEEPSEEK_API_KEY", "chat models"),
    "fireworks": _service("https://api.fireworks.ai/inference/v1", "FIREWORKS_API_KEY", "chat embeddings models"),
    "gemini": _service(
        "https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY", "chat embeddings images models"
    ),
    "groq": _service("https://api.groq.com/openai/v1", "GROQ_API_KEY", "audio batches chat files models responses"),
    "mistral": _service("https://api.mistral.ai/v1", "MISTRAL_API_KEY", "chat embeddings models"),
    "nvidia": _service("https://integrate.api.nvidia.com/v1", "NVIDIA_API_KEY", "chat embeddings models"),
    "openrouter": _service("https://openrouter.ai/api/v1", "OPENROUTER_API_KEY", "chat models"),
    "perplexity": _service("https://api.perplexity.ai", "PERPLEXITY_API_KEY", "chat"),
    "qwen": _service("https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "DASHSCOPE_API_KEY", "chat embeddings"),
    "together": _service("https://api.together.xyz/v1", "TOGETHER_API_KEY", "chat embeddings images"),
    "xai": _service("https://api.x.ai/v1", "XAI_API_KEY", "chat images models responses"),
    "zai": _service("https://api.z.ai/api/paas/v4", "ZAI_API_KEY", "chat"),
    "llamacpp": _service("http://127.0.0.1:8080/v1", None, "chat embeddings models"),
    "lmstudio": _service("http://127.0.0.1:1234/v1", None, "chat embeddings models"),
    "localai": _service("http://127.0.0.1:8080/v1", None, "audio chat embeddings images models"),
    "ollama": _service("http://127.0.0.1:11434/v1", None, "chat embeddings models"),
}
"""The services by name."""
