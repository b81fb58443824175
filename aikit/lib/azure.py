"""The clients for Azure."""

from aikit.aio.azure import AsyncAzureOpenAI
from aikit.clients.azure import AzureOpenAI

__all__ = ["AsyncAzureOpenAI", "AzureOpenAI"]
