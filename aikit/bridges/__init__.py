"""HTTP clients for other libraries, such as the official package, whose requests an aikit client sends.

import openai

from aikit import OpenAI, bridges

client = openai.OpenAI(api_key="unused", http_client=bridges.httpx2_client(OpenAI(deadline=30)))
"""

from __future__ import annotations

from .http_clients import httpx2_async_client, httpx2_client, httpx_async_client, httpx_client

__all__ = ["httpx2_async_client", "httpx2_client", "httpx_async_client", "httpx_client"]
