"""Middleware: objects that wrap calls, to answer from a cache, keep to a budget, or change what is sent.

from aikit import OpenAI
from aikit.middleware import Budget, ResponseCache

client = OpenAI(middleware=[ResponseCache("answers.db"), Budget(usd=5)])
"""

from __future__ import annotations

from aikit.core.layers import CallAnswer, CallRequest, Middleware

from .budget import Budget, BudgetExceededError
from .response_cache import ResponseCache

__all__ = ["Budget", "BudgetExceededError", "CallAnswer", "CallRequest", "Middleware", "ResponseCache"]
