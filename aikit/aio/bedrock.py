# Written from aikit/clients/bedrock.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""The clients for Amazon Bedrock: the same resources, with a region and credentials of AWS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aikit.aio.client import AsyncOpenAI
from aikit.clients.bedrock import _BedrockOptions

if TYPE_CHECKING:
    pass

__all__ = ["AsyncBedrockOpenAI"]


class AsyncBedrockOpenAI(_BedrockOptions, AsyncOpenAI):
    """A client for the models of Amazon Bedrock, whose API is compatible with OpenAI's."""
