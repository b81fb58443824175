"""Adds telemetry to a client, and removes it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .spans import Telemetry

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

__all__ = ["instrument", "uninstrument", "with_telemetry"]

ClientT = TypeVar("ClientT")


def instrument(
    client: ClientT,
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    capture_content: bool | None = None,
    traceparent: bool | None = None,
) -> ClientT:
    """Add spans and metrics to the calls of a client. A client that has them gets the new settings.

    Args:
        client: an `OpenAI`, an `AsyncOpenAI`, or one of their Azure or Bedrock kinds. Copies made later have them too.
        tracer_provider: takes the spans; default None, the global one.
        meter_provider: takes the metrics; default None, the global one.
        capture_content: whether spans contain messages, and the arguments and answers of tools; default None, which is
            what `OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT` says, else False.
        traceparent: whether requests carry the header `traceparent`, and `tracestate` if there is one; default None,
            which is True only if `OTEL_PROPAGATORS` contains `tracecontext`.

    Returns:
        The client.

    Raises:
        ImportError: OpenTelemetry is not installed.
    """
    telemetry = Telemetry(
        tracer_provider=tracer_provider,
        meter_provider=meter_provider,
        capture_content=capture_content,
        traceparent=traceparent,
    )
    changed: Any = client
    changed.observers = [*_others(changed.observers), telemetry]
    return client


def uninstrument(client: ClientT) -> ClientT:
    """Remove the spans and metrics of `instrument`, or those that the environment switched on, from a client.

    Args:
        client: the client.

    Returns:
        The client.
    """
    changed: Any = client
    changed.observers = _others(changed.observers)
    return client


def with_telemetry(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options of a client with telemetry, if the environment asks for it and OpenTelemetry is there."""
    observers = options.get("observers", ())
    disabled = {name.strip() for name in os.environ.get("OTEL_PYTHON_DISABLED_INSTRUMENTATIONS", "").split(",")}
    is_off = os.environ.get("OTEL_SDK_DISABLED", "").strip().lower() == "true" or "aikit" in disabled
    if is_off or any(isinstance(each, Telemetry) for each in observers):
        return dict(options)
    try:
        return {**options, "observers": (*observers, Telemetry())}
    except ImportError:  # the variables may be meant for another program
        return dict(options)


def _others(observers: Any) -> list[Any]:
    return [each for each in observers if not isinstance(each, Telemetry)]
