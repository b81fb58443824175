"""Spans and metrics of calls and tools, collected by the SDK of OpenTelemetry."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.semconv._incubating.attributes import (
    error_attributes,
    gen_ai_attributes,
    openai_attributes,
    server_attributes,
)
from opentelemetry.semconv._incubating.metrics import gen_ai_metrics
from opentelemetry.semconv.schemas import Schemas
from opentelemetry.trace import SpanKind, StatusCode

import aikit.telemetry
from aikit import AsyncOpenAI, OpenAI, OpenAIError
from aikit.telemetry import Telemetry, instrument, uninstrument
from aikit.telemetry.spans import SCHEMA_URL
from aikit.testing import Server

MESSAGES = [{"role": "user", "content": "Say hello."}]
DURATION, TOKENS = "gen_ai.client.operation.duration", "gen_ai.client.token.usage"
FIRST, NEXT = "gen_ai.client.operation.time_to_first_chunk", "gen_ai.client.operation.time_per_output_chunk"


class Collected:
    """Everything that was exported, and the providers that export it."""

    def __init__(self) -> None:
        self._exporter, self._reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers, self.meters = TracerProvider(), MeterProvider([self._reader])
        self.tracers.add_span_processor(SimpleSpanProcessor(self._exporter))

    @property
    def spans(self) -> list[ReadableSpan]:
        """The spans that have ended, oldest first."""
        return list(self._exporter.get_finished_spans())

    @property
    def metrics(self) -> dict[str, list[Any]]:
        """The points of each metric, by its name."""
        data = self._reader.get_metrics_data()
        scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics] if data else []
        return {metric.name: list(metric.data.data_points) for scope in scopes for metric in scope.metrics}

    def instrument(self, client: Any, **options: Any) -> Any:
        """Instrument a client with the providers."""
        return instrument(client, tracer_provider=self.tracers, meter_provider=self.meters, **options)


def attributes_of(span: ReadableSpan) -> dict[str, Any]:
    """The attributes of a span."""
    return dict(span.attributes or {})


@pytest.fixture
def collected() -> Collected:
    """The spans and metrics of a test."""
    return Collected()


@pytest.fixture
def client(openai_server: Server, collected: Collected) -> Iterator[OpenAI]:
    """An instrumented client of the embedded server."""
    with OpenAI(openai_server.api_key, openai_server.base_url) as made:
        yield collected.instrument(made)


def test_a_call_is_a_span_with_the_facts_of_request_and_answer(
    client: OpenAI, collected: Collected, openai_server: Server
) -> None:
    """It covers all attempts; their waits are its events. By default, it has no content."""
    openai_server.fail(503, headers={"retry-after-ms": "1"})
    done = client.chat.completions.create(MESSAGES, model="gpt-4o-mini", temperature=1, max_tokens=50, n=2, stop="x")
    (span,) = collected.spans
    assert (span.name, span.kind, span.status.status_code) == ("chat gpt-4o-mini", SpanKind.CLIENT, StatusCode.UNSET)
    assert attributes_of(span) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-4o-mini",
        "gen_ai.request.temperature": 1.0,
        "gen_ai.request.max_tokens": 50,
        "gen_ai.request.choice.count": 2,
        "gen_ai.request.stop_sequences": ("x",),
        "gen_ai.response.id": done.id,
        "gen_ai.response.model": "gpt-4o-mini",
        "gen_ai.response.finish_reasons": ("stop", "stop"),
        "gen_ai.usage.input_tokens": done.usage.prompt_tokens,
        "gen_ai.usage.output_tokens": done.usage.completion_tokens,
        "server.address": "127.0.0.1",
        "server.port": int(openai_server.base_url.split(":")[2].split("/")[0]),
    }
    (waiting,) = span.events
    assert dict(waiting.attributes or {})["aikit.waiting.reason"] == "status 503"
    assert span.instrumentation_scope is not None
    assert (span.instrumentation_scope.name, span.instrumentation_scope.schema_url) == ("aikit", SCHEMA_URL)


def test_a_call_has_metrics(client: OpenAI, collected: Collected) -> None:
    """Its duration, and its tokens by their type, with the model and the provider."""
    done = client.embeddings.create("a text", model="text-embedding-3-small", dimensions=8)
    (duration,) = collected.metrics[DURATION]
    assert (duration.count, duration.attributes["gen_ai.operation.name"]) == (1, "embeddings")
    assert duration.attributes["gen_ai.response.model"] == "text-embedding-3-small"
    tokens = {point.attributes["gen_ai.token.type"]: point.sum for point in collected.metrics[TOKENS]}
    assert tokens == {"input": done.usage.prompt_tokens, "output": 0}
    assert max(collected.metrics[TOKENS][0].explicit_bounds) == 4**13
    assert attributes_of(collected.spans[0])["gen_ai.embeddings.dimension.count"] == 8


def test_a_stream_is_a_span_until_its_end(client: OpenAI, collected: Collected) -> None:
    """With the time to the first chunk, and between two of them."""
    with client.chat.completions.create(MESSAGES, stream=True, stream_options={"include_usage": True}) as stream:
        next(stream)
        assert collected.spans == []
        count = 1 + len(list(stream))
    told = attributes_of(collected.spans[0])
    assert told["gen_ai.request.stream"] is True
    assert told["gen_ai.response.finish_reasons"] == ("stop",)
    assert told["gen_ai.usage.output_tokens"] > 0
    assert 0 < told["gen_ai.response.time_to_first_chunk"] < 60
    assert (collected.metrics[FIRST][0].count, collected.metrics[NEXT][0].count) == (1, count - 1)
    with client.chat.completions.create(MESSAGES, stream=True) as stream:
        next(stream)
    assert "error.type" not in attributes_of(collected.spans[1])


def test_an_asynchronous_call_and_a_response_are_spans_too(openai_server: Server, collected: Collected) -> None:
    """Their parent is the span that the program is in."""

    async def work() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            collected.instrument(client)
            with collected.tracers.get_tracer("program").start_as_current_span("work"):
                await client.responses.create(input="Say hello.", model="gpt-4o-mini")
                async for _ in await client.responses.create(input="Hello.", model="gpt-4o-mini", stream=True):
                    pass

    asyncio.run(work())
    *calls, parent = collected.spans
    assert [each.name for each in calls] == ["chat gpt-4o-mini"] * 2
    for each in calls:
        assert each.parent is not None
        assert each.parent.span_id == parent.context.span_id
        assert attributes_of(each)["gen_ai.response.finish_reasons"] == ("completed",)
        assert attributes_of(each)["gen_ai.usage.input_tokens"] > 0


def test_a_failure_has_its_type_and_its_message(client: OpenAI, collected: Collected, openai_server: Server) -> None:
    """The status, or the name of the error's class."""
    openai_server.fail(404)
    with pytest.raises(OpenAIError) as caught:
        client.chat.completions.create(MESSAGES, max_retries=0)
    client.with_options(base_url="http://127.0.0.1:1/v1", max_retries=0).models.list(throw=False)
    first, second = collected.spans
    assert (first.status.status_code, first.status.description) == (StatusCode.ERROR, str(caught.value))
    assert attributes_of(first)["error.type"] == "404"
    assert (second.name, attributes_of(second)["error.type"]) == ("list_models", "APIConnectionError")
    (duration,) = collected.metrics[DURATION]  # no model works when models are listed
    assert duration.attributes["error.type"] == "404"


@pytest.mark.parametrize("captures", [False, True])
def test_a_conversation_with_tools_is_a_trace(
    client: OpenAI, collected: Collected, openai_server: Server, captures: bool
) -> None:
    """Its calls and its tools have the same parent, and what a tool does is below the tool. Content is opt-in."""
    collected.instrument(client, capture_content=captures)
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}])
    openai_server.script("createEmbedding")
    openai_server.script(text="Sunny.")

    def weather(city: str) -> str:
        """Tell the weather."""
        client.embeddings.create(city, model="text-embedding-3-small")
        return f"sun in {city}"

    with collected.tracers.get_tracer("program").start_as_current_span("conversation"):
        helper = client.chat.create("Be brief.", model="gpt-4o-mini")
        helper.register_tool(weather)
        helper.prompt("Weather in Oslo?")
    first, inside, tool, second, root = collected.spans
    names = ["chat gpt-4o-mini", "embeddings text-embedding-3-small", "execute_tool weather", "chat gpt-4o-mini"]
    assert [each.name for each in collected.spans] == [*names, "conversation"]
    for each, parent in ((first, root), (inside, tool), (tool, root), (second, root)):
        assert each.parent is not None
        assert each.parent.span_id == parent.context.span_id
    told = attributes_of(tool)
    assert (told["gen_ai.tool.name"], told["gen_ai.tool.type"]) == ("weather", "function")
    assert told["gen_ai.tool.description"] == "Tell the weather."
    asked = json.loads(attributes_of(first).get("gen_ai.input.messages", "[]"))
    assert ("gen_ai.tool.call.result" in told, len(asked)) == ((True, 2) if captures else (False, 0))
    contents = {
        "gen_ai.input.messages",
        "gen_ai.output.messages",
        "gen_ai.tool.call.arguments",
        "gen_ai.tool.call.result",
    }
    contents |= {"gen_ai.tool.definitions", "gen_ai.system_instructions"}
    found = contents.intersection(*[{name for span in collected.spans for name in attributes_of(span)}])
    assert len(found) == (5 if captures else 0)
    if captures:
        assert json.loads(told["gen_ai.tool.call.arguments"]) == {"city": "Oslo"}
        assert told["gen_ai.tool.call.result"] == "sun in Oslo"
        said = json.loads(attributes_of(first)["gen_ai.output.messages"])[0]
        call = said["parts"][0]
        assert (said["role"], said["finish_reason"], call["type"]) == ("assistant", "tool_calls", "tool_call")
        assert (call["name"], call["arguments"]) == ("weather", {"city": "Oslo"})
        last = json.loads(attributes_of(second)["gen_ai.input.messages"])[-1]
        assert last == {
            "role": "tool",
            "parts": [{"type": "tool_call_response", "id": call["id"], "response": "sun in Oslo"}],
        }


def test_the_content_of_responses_is_captured_in_parts(
    client: OpenAI, collected: Collected, openai_server: Server
) -> None:
    """Texts, calls of functions and their outputs; of pictures only that they are there."""
    collected.instrument(client, capture_content=True)
    picture = {"type": "input_image", "image_url": "data:image/png;base64,iVBORw0KGgo=", "detail": "low"}
    given: Any = [
        {"role": "user", "content": [{"type": "input_text", "text": "What is it?"}, picture]},
        {"type": "function_call", "call_id": "call_1", "name": "look", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "call_1", "output": "a cat"},
    ]
    openai_server.script(text="A cat.")
    client.responses.create(input=given, model="gpt-4o-mini", instructions="Be brief.")
    client.responses.create(input="Hello", model="gpt-4o-mini", stream=True).close()
    client.models.list()
    told = attributes_of(collected.spans[0])
    assert [each["parts"] for each in json.loads(told["gen_ai.input.messages"])] == [
        [{"type": "text", "content": "What is it?"}, {"type": "input_image"}],
        [{"type": "tool_call", "id": "call_1", "name": "look", "arguments": {}}],
        [{"type": "tool_call_response", "id": "call_1", "response": "a cat"}],
    ]
    assert json.loads(told["gen_ai.system_instructions"]) == [{"type": "text", "content": "Be brief."}]
    (said,) = json.loads(told["gen_ai.output.messages"])
    assert (said["parts"], said["finish_reason"]) == ([{"type": "text", "content": "A cat."}], "completed")
    assert not any("gen_ai.input" in name for name in attributes_of(collected.spans[2]))


def test_a_failing_tool_has_the_type_of_its_error(client: OpenAI, collected: Collected, openai_server: Server) -> None:
    """Its message may hold anything, so it counts as content."""
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {}}])
    openai_server.script(text="Sorry.")

    def weather() -> str:
        raise LookupError("a private text")

    helper = client.chat.create()
    helper.register_tool(weather)
    helper.prompt("Weather?")
    tool = next(each for each in collected.spans if each.name == "execute_tool weather")
    assert attributes_of(tool)["error.type"] == "LookupError"
    assert (tool.status.status_code, tool.status.description) == (StatusCode.ERROR, "LookupError")


def test_traceparent_is_sent_on_request(client: OpenAI, collected: Collected, openai_server: Server) -> None:
    """It names the span of the call; baggage is never sent."""
    client.models.list()
    collected.instrument(client, traceparent=True)
    client.models.list()
    first, second = [request.headers for request in openai_server.requests]
    assert "traceparent" not in first
    context = collected.spans[1].context
    assert second["traceparent"] == f"00-{context.trace_id:032x}-{context.span_id:016x}-{context.trace_flags:02x}"
    assert "baggage" not in second


def test_instrument_replaces_and_uninstrument_removes(client: OpenAI, collected: Collected) -> None:
    """Copies have the telemetry of their client."""
    collected.instrument(client)
    assert sum(isinstance(each, Telemetry) for each in client.observers) == 1
    client.with_options(timeout=5).models.list()
    assert uninstrument(client) is client
    client.models.list()
    assert len(collected.spans) == 1


def test_every_name_is_one_of_the_newest_conventions() -> None:
    """The package with the names is of the release that the schema URL names, or older where `make lowest` runs."""
    source = "".join(path.read_text(encoding="utf-8") for path in Path(aikit.telemetry.__file__).parent.glob("*.py"))
    used = set(re.findall(r'"((?:gen_ai|openai|server|error)\.[a-z_.]+)"', source))
    modules = (gen_ai_attributes, openai_attributes, server_attributes, error_attributes, gen_ai_metrics)
    known = {value for module in modules for value in vars(module).values() if isinstance(value, str)}
    assert len(used) > 25
    assert used - known == set()
    newest, ours = (
        [int(part) for part in url.split("/")[-1].split(".")] for url in (list(Schemas)[-1].value, SCHEMA_URL)
    )
    assert newest <= ours


@pytest.mark.parametrize(
    ("variables", "is_on"),
    [
        ({}, False),
        ({"OTEL_TRACES_EXPORTER": "otlp"}, True),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}, True),
        ({"OTEL_TRACES_EXPORTER": "none", "OTEL_METRICS_EXPORTER": "none"}, False),
        ({"OTEL_TRACES_EXPORTER": "otlp", "OTEL_SDK_DISABLED": "true"}, False),
        ({"OTEL_TRACES_EXPORTER": "otlp", "OTEL_PYTHON_DISABLED_INSTRUMENTATIONS": "httpx, aikit"}, False),
    ],
)
def test_the_environment_asks_for_telemetry(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], is_on: bool
) -> None:
    """A client then has it from the start; your own settings take precedence."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    client = OpenAI("sk-test-not-real")
    assert [type(each) for each in client.observers] == ([Telemetry] if is_on else [])
    own = Telemetry()
    assert OpenAI("sk-test-not-real", observers=[own]).observers == (own,)
    assert uninstrument(client).observers == ()


def test_the_environment_asks_for_content_and_traceparent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are off by default."""
    assert (Telemetry()._captures, Telemetry()._propagates) == (False, False)
    monkeypatch.setenv("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "true")
    monkeypatch.setenv("OTEL_PROPAGATORS", "tracecontext,baggage")
    assert (Telemetry()._captures, Telemetry()._propagates) == (True, True)


def test_without_opentelemetry_the_error_says_what_to_install() -> None:
    """The variables of another program's telemetry break nothing."""
    code = (
        "import sys, os\nsys.modules['opentelemetry'] = None\nos.environ['OTEL_TRACES_EXPORTER'] = 'otlp'\n"
        "from aikit import OpenAI\nfrom aikit.telemetry import instrument\nclient = OpenAI('sk-test-not-real')\n"
        "assert client.observers == ()\n"
        "try:\n    instrument(client)\nexcept ImportError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "telemetry needs opentelemetry-api: pip install 'aikit-client[otel]'"


def test_the_global_providers_are_the_default(client: OpenAI) -> None:
    """Without an SDK they record nothing, and calls work."""
    instrument(client)
    client.models.list()
    assert trace.get_current_span().get_span_context().is_valid is False
