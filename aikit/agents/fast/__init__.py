"""The fast agent: HTTP/1.1 over sockets and asyncio, with llhttp as its parser (extra `fast`)."""

from __future__ import annotations

from .asynchronous import AsyncFastAgent
from .blocking import FastAgent

__all__ = ["AsyncFastAgent", "FastAgent"]
