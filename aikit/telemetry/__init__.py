"""OpenTelemetry: spans and metrics of calls and tools, by the conventions for generative AI (extra `otel`).

from aikit import OpenAI
from aikit.telemetry import instrument

client = instrument(OpenAI())
"""

from __future__ import annotations

from .instrumentation import instrument, uninstrument
from .spans import Telemetry

__all__ = ["Telemetry", "instrument", "uninstrument"]
