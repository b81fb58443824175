"""An observer that makes spans and metrics of calls and of the tools of conversations."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from aikit.core.observers import (
    AttemptStarted,
    CallEnded,
    CallStarted,
    ObservedCall,
    Observer,
    StreamEnded,
    StreamEvent,
    ToolEnded,
    ToolStarted,
    Waiting,
)
from aikit.errors import APIStatusError
from aikit.options.settings import VERSION

from .contents import input_of, output_of

if TYPE_CHECKING:
    from opentelemetry.context import Context
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider
    from opentelemetry.util.types import AttributeValue

__all__ = ["SCHEMA_URL", "Telemetry"]

SCHEMA_URL: Final = "https://opentelemetry.io/schemas/1.44.0"
"""The release of the semantic conventions that the names follow."""

# The conventions' names of the operations that a model carries out. The others have spans under their own name.
_OPERATIONS: Final = {
    "create_chat_completion": "chat",
    "create_response": "chat",
    "create_completion": "text_completion",
    "create_embedding": "embeddings",
    "create_image": "generate_content",
    "create_image_edit": "generate_content",
    "create_image_variation": "generate_content",
    "create_speech": "generate_content",
    "create_transcription": "generate_content",
    "create_translation": "generate_content",
}
_OUTPUT_TYPES: Final = {
    "create_image": "image",
    "create_image_edit": "image",
    "create_image_variation": "image",
    "create_speech": "speech",
    "create_transcription": "text",
    "create_translation": "text",
}
_PROVIDERS: Final = {
    "azure": "azure.ai.openai",
    "bedrock": "aws.bedrock",
    "gemini": "gcp.gemini",
    "mistral": "mistral_ai",
    "xai": "x_ai",
}
# The parameters of requests that have attributes, with the type of these.
_PARAMETERS: Final[Mapping[str, tuple[str, type]]] = {
    "temperature": ("gen_ai.request.temperature", float),
    "top_p": ("gen_ai.request.top_p", float),
    "top_k": ("gen_ai.request.top_k", int),
    "frequency_penalty": ("gen_ai.request.frequency_penalty", float),
    "presence_penalty": ("gen_ai.request.presence_penalty", float),
    "max_tokens": ("gen_ai.request.max_tokens", int),
    "max_completion_tokens": ("gen_ai.request.max_tokens", int),
    "max_output_tokens": ("gen_ai.request.max_tokens", int),
    "seed": ("gen_ai.request.seed", int),
    "dimensions": ("gen_ai.embeddings.dimension.count", int),
    "service_tier": ("openai.request.service_tier", str),
}
_SECONDS: Final = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
_SHORT: Final = (0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
_TOKENS: Final = tuple(4**power for power in range(14))


class _State:
    """The state of a call between its events."""

    __slots__ = ("attributes", "last", "span")

    def __init__(self, span: Span, attributes: dict[str, AttributeValue]) -> None:
        self.span = span
        self.attributes = attributes
        self.last: float | None = None


class Telemetry(Observer):
    """The observer that `instrument` adds to a client.

    It makes a span for each call and for each tool of a conversation, and these metrics:
    `gen_ai.client.operation.duration`, `gen_ai.client.token.usage`, `gen_ai.client.operation.time_to_first_chunk` and
    `gen_ai.client.operation.time_per_output_chunk`.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        capture_content: bool | None = None,
        traceparent: bool | None = None,
    ) -> None:
        """Create an observer; the arguments are those of `instrument`.

        Raises:
            ImportError: OpenTelemetry is not installed.
        """
        try:
            from opentelemetry import metrics, trace  # lazy: an extra
            from opentelemetry.trace.propagation.tracecontext import (  # lazy: as above
                TraceContextTextMapPropagator,
            )
        except ImportError:
            raise ImportError("telemetry needs opentelemetry-api: pip install 'aikit-client[otel]'") from None
        self._tracer = trace.get_tracer("aikit", VERSION, tracer_provider, SCHEMA_URL)
        meter = metrics.get_meter("aikit", VERSION, meter_provider, SCHEMA_URL)
        self._duration = meter.create_histogram(
            "gen_ai.client.operation.duration",
            "s",
            "GenAI operation duration.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._tokens = meter.create_histogram(
            "gen_ai.client.token.usage",
            "{token}",
            "Number of input and output tokens used.",
            explicit_bucket_boundaries_advisory=_TOKENS,
        )
        self._first_chunk = meter.create_histogram(
            "gen_ai.client.operation.time_to_first_chunk",
            "s",
            "Time from the request to the first chunk.",
            explicit_bucket_boundaries_advisory=_SHORT,
        )
        self._chunk = meter.create_histogram(
            "gen_ai.client.operation.time_per_output_chunk",
            "s",
            "Time between two chunks.",
            explicit_bucket_boundaries_advisory=_SHORT,
        )
        self._captures = _captures_content() if capture_content is None else capture_content
        self._propagates = _propagates() if traceparent is None else traceparent
        self._propagator = TraceContextTextMapPropagator()
        self._states: WeakKeyDictionary[ObservedCall, _State] = WeakKeyDictionary()
        self._tools: WeakKeyDictionary[ObservedCall, tuple[Span, Any]] = WeakKeyDictionary()

    def call_started(self, event: CallStarted) -> None:
        """Start the span of a call."""
        from opentelemetry.trace import SpanKind  # lazy: as above

        call = event.call
        attributes = _attributes_of(call)
        told: dict[str, AttributeValue] = {**attributes, **_request_attributes(call)}
        name = f"{_OPERATIONS.get(call.operation, call.operation)} {call.model}".strip()
        span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=told)
        if self._captures and call.operation in _OPERATIONS and span.is_recording():
            span.set_attributes(input_of(call.body()))
        self._states[call] = _State(span, attributes)

    def attempt_started(self, event: AttemptStarted) -> None:
        """Send the id of the trace, if that is switched on."""
        state = self._states.get(event.call)
        if state is not None and self._propagates and event.call.operation != "download":
            self._propagator.inject(event.headers, self._within(state.span))

    def _within(self, span: Span) -> Context:
        from opentelemetry.trace import set_span_in_context  # lazy: as above

        return set_span_in_context(span)

    def waiting(self, event: Waiting) -> None:
        """Note in the span why a call waits."""
        state = self._states.get(event.call)
        if state is not None:
            told = {"aikit.waiting.kind": event.kind, "aikit.waiting.reason": event.reason}
            state.span.add_event("aikit.waiting", {**told, "aikit.waiting.seconds": event.seconds})

    def call_ended(self, event: CallEnded) -> None:
        """End the span of a call, unless its answer is still arriving."""
        if event.is_open:
            state = self._states.get(event.call)
            if state is not None:
                state.last = event.seconds
        else:
            self._end(event)

    def stream_event(self, event: StreamEvent) -> None:
        """Measure the time to the first chunk, and between two chunks."""
        state = self._states.get(event.call)
        if state is None or event.call.operation not in _OPERATIONS:
            return
        if event.number == 1:
            self._first_chunk.record(event.seconds, state.attributes)
        else:
            self._chunk.record(event.seconds - (state.last or 0.0), state.attributes)
        state.last = event.seconds

    def stream_ended(self, event: StreamEnded) -> None:
        """End the span of a stream."""
        state = self._states.get(event.call)
        if state is not None and event.first_event_seconds is not None:
            state.span.set_attribute("gen_ai.response.time_to_first_chunk", event.first_event_seconds)
        self._end(event)

    def _end(self, event: CallEnded | StreamEnded) -> None:
        from opentelemetry.trace import Status, StatusCode  # lazy: as above

        state = self._states.pop(event.call, None)
        if state is None:
            return
        span, attributes = state.span, state.attributes
        failure = _failure_of(event)
        if failure is not None:
            attributes["error.type"] = failure
            span.set_status(Status(StatusCode.ERROR, str(event.error) if event.error is not None else failure))
        if event.call.operation in _OPERATIONS:
            if event.response_model is not None:
                attributes["gen_ai.response.model"] = event.response_model
            self._duration.record(event.seconds, attributes)
            self._end_answer(span, event, attributes)
        span.set_attributes(attributes)
        span.end()

    def _end_answer(self, span: Span, event: CallEnded | StreamEnded, attributes: Mapping[str, AttributeValue]) -> None:
        if event.response_id is not None:
            span.set_attribute("gen_ai.response.id", event.response_id)
        if event.finish_reasons:
            span.set_attribute("gen_ai.response.finish_reasons", event.finish_reasons)
        usage = event.usage
        if usage is not None and not (isinstance(event, CallEnded) and event.is_cached):
            self._tokens.record(usage.prompt_tokens, {**attributes, "gen_ai.token.type": "input"})
            self._tokens.record(usage.completion_tokens, {**attributes, "gen_ai.token.type": "output"})
            span.set_attribute("gen_ai.usage.input_tokens", usage.prompt_tokens)
            span.set_attribute("gen_ai.usage.output_tokens", usage.completion_tokens)
            if usage.cached_tokens:
                span.set_attribute("gen_ai.usage.cache_read.input_tokens", usage.cached_tokens)
            if usage.reasoning_tokens:
                span.set_attribute("gen_ai.usage.reasoning.output_tokens", usage.reasoning_tokens)
        if self._captures and event.error is None and span.is_recording():
            span.set_attributes(output_of(event.answer()))

    def tool_started(self, event: ToolStarted) -> None:
        """Start the span of a tool. It is the parent of the spans of what the tool does."""
        from opentelemetry import context  # lazy: as above

        told: dict[str, AttributeValue] = {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": event.name,
            "gen_ai.tool.call.id": event.call_id,
            "gen_ai.tool.type": "function",
        }
        if event.description:
            told["gen_ai.tool.description"] = event.description
        if self._captures:
            told["gen_ai.tool.call.arguments"] = event.arguments()
        span = self._tracer.start_span(f"execute_tool {event.name}", attributes=told)
        self._tools[event.call] = span, context.attach(self._within(span))

    def tool_ended(self, event: ToolEnded) -> None:
        """End the span of a tool."""
        from opentelemetry import context  # lazy: as above
        from opentelemetry.trace import Status, StatusCode  # lazy: as above

        found = self._tools.pop(event.call, None)
        if found is None:
            return
        span, token = found
        context.detach(token)
        if event.error is not None:
            kind = type(event.error.__cause__ or event.error).__name__
            span.set_attribute("error.type", kind)
            span.set_status(Status(StatusCode.ERROR, str(event.error) if self._captures else kind))
        if self._captures:
            span.set_attribute("gen_ai.tool.call.result", event.result())
        span.end()


def _attributes_of(call: ObservedCall) -> dict[str, AttributeValue]:
    """Return the attributes that the spans and the metrics of a call share."""
    parts = urlsplit(call.origin)
    provider = call.provider or "openai"  # a server that speaks the language of that service
    found: dict[str, AttributeValue] = {
        "gen_ai.operation.name": _OPERATIONS.get(call.operation, call.operation),
        "gen_ai.provider.name": _PROVIDERS.get(provider, provider),
        "server.address": parts.hostname or "",
        "server.port": parts.port or (80 if parts.scheme == "http" else 443),
    }
    if call.model:
        found["gen_ai.request.model"] = call.model
    return found


def _request_attributes(call: ObservedCall) -> dict[str, AttributeValue]:
    found: dict[str, AttributeValue] = {}
    parameters = call.parameters
    for name, (attribute, kind) in _PARAMETERS.items():
        value = parameters.get(name)
        if isinstance(value, str if kind is str else int | float) and not isinstance(value, bool):
            found[attribute] = kind(value)
    count, stop, formats = parameters.get("n"), parameters.get("stop"), parameters.get("encoding_format")
    if isinstance(count, int) and count != 1:
        found["gen_ai.request.choice.count"] = count
    if isinstance(stop, str | list):
        found["gen_ai.request.stop_sequences"] = [stop] if isinstance(stop, str) else [str(each) for each in stop]
    if formats is not None:
        found["gen_ai.request.encoding_formats"] = [str(formats)]
    if call.is_stream:
        found["gen_ai.request.stream"] = True
    if call.operation in _OUTPUT_TYPES:
        found["gen_ai.output.type"] = _OUTPUT_TYPES[call.operation]
    return found


def _failure_of(event: CallEnded | StreamEnded) -> str | None:
    """Return what the conventions call the type of an error: the status, or the name of its class."""
    error = event.error
    if isinstance(error, APIStatusError) and error.status_code:
        return str(error.status_code)
    if error is not None:
        return type(error).__name__
    return "cancelled" if event.is_cancelled and isinstance(event, CallEnded) else None


def _captures_content() -> bool:
    told = os.environ.get("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "").strip().lower()
    return told in ("true", "1", "span_only", "span_and_event")


def _propagates() -> bool:
    return "tracecontext" in os.environ.get("OTEL_PROPAGATORS", "")
