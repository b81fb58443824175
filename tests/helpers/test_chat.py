"""`OpenAIChatHelper` in the order of its page (prompts, history, tools, streams, files, usage), and its twin."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from pathlib import Path
from types import NoneType
from typing import Any

import attrs
import msgspec
import pytest

from aikit import (
    APIConnectionError,
    AsyncOpenAI,
    BadRequestError,
    IncompleteStreamError,
    InternalServerError,
    OpenAI,
    OpenAIChatCompletionsResult,
    OpenAIChatHelper,
    OpenAIMessage,
    OpenAITool,
    ToolCallError,
    ToolRoundsError,
    omit,
    tool,
)
from aikit.testing import Server
from aikit_openapi.models import ChatCompletionRequestUserMessage

CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER: dict[str, Any] = {"name": "weather", "description": "The weather in a city.", "parameters": CITY}
ASKED = {"name": "weather", "arguments": {"city": "Paris"}}


def sunny(arguments: Mapping[str, Any]) -> str:
    """Handle a tool call."""
    return f"Sunny in {arguments['city']}."


def roles(helper: Any) -> list[str]:
    """Return the roles of the messages in the history."""
    return [message.role for message in helper.messages]


def tool_results(server: Server) -> list[str]:
    """Return the tool results in the last request."""
    return [each["content"] for each in server.requests[-1].body["messages"] if each["role"] == "tool"]


# The conversation


def test_create_starts_a_conversation_with_a_system_prompt_and_parameters(client: OpenAI) -> None:
    """You can pass parameters as a mapping, as keywords, or both; the other defaults are the documented ones."""
    helper = client.chat.create("Be brief.", {"temperature": 0.5}, model="gpt-4o")
    assert isinstance(helper, OpenAIChatHelper)
    assert helper.chat is client.chat
    assert helper.system_prompt == {"role": "system", "content": "Be brief."}
    assert helper.parameters == {"temperature": 0.5, "model": "gpt-4o"}
    assert (helper.number_of_messages, helper.auto_handle_tool_calls, helper.max_tool_rounds) == (15, True, 10)
    assert (helper.messages, helper.tools, helper.last_errors, helper.last_turn) == ([], [], [], [])


def test_prompt_sends_the_system_prompt_and_the_history(client: OpenAI, openai_server: Server) -> None:
    """The history then includes the answer."""
    helper = client.chat.create("Be brief.", model="gpt-4o", temperature=0.5)
    result = helper.prompt("Hi")
    assert isinstance(result, OpenAIChatCompletionsResult)
    assert result.choice.text == "Hi"
    helper.prompt("Ho")
    history = [
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": "Hi"},
        {"role": "user", "content": "Ho"},
    ]
    assert openai_server.requests[-1].body == {
        "messages": [{"role": "system", "content": "Be brief."}, *history],
        "model": "gpt-4o",
        "temperature": 0.5,
    }
    assert helper.messages == [*history, {"role": "assistant", "content": "Ho"}]
    assert helper.last_turn == helper.messages[2:]


@pytest.mark.parametrize(
    ("prompt", "sent"),
    [
        ("Hi", [{"role": "user", "content": "Hi"}]),
        (OpenAIMessage(role="developer", content="Hi"), [{"role": "developer", "content": "Hi"}]),
        ({"role": "user", "content": "Hi", "name": "Ann"}, [{"role": "user", "content": "Hi", "name": "Ann"}]),
        (ChatCompletionRequestUserMessage(content="Hi"), [{"role": "user", "content": "Hi"}]),
        ([{"type": "text", "text": "Hi"}], [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}]),
        (
            [OpenAIMessage(role="user", content="Hi"), {"role": "user", "content": "Ho"}],
            [{"role": "user", "content": "Hi"}, {"role": "user", "content": "Ho"}],
        ),
    ],
    ids=["text", "message", "mapping", "model", "parts", "messages"],
)
def test_a_prompt_is_a_text_a_message_parts_or_messages(
    client: OpenAI, openai_server: Server, prompt: Any, sent: list[Any]
) -> None:
    """Every form of a message is accepted."""
    helper = client.chat.create()
    helper.prompt(prompt)
    assert openai_server.requests[-1].body["messages"] == sent
    assert helper.messages[:-1] == sent


@pytest.mark.parametrize(
    ("prompt", "complaint"), [(5, "must be a mapping, got int"), ([], "empty list"), (None, "got")]
)
def test_an_invalid_prompt_is_refused_before_anything_is_sent(
    client: OpenAI, openai_server: Server, prompt: Any, complaint: str
) -> None:
    """The error says what was expected."""
    with pytest.raises((TypeError, ValueError), match=complaint):
        client.chat.create().prompt(prompt)
    with pytest.raises(TypeError, match="takes no `messages`"):
        client.chat.create().prompt("Hi", {"messages": []})
    with pytest.raises(TypeError, match="`on_terminate` must be callable, got str"):
        client.chat.create(None, {"formula": "print"}).prompt("Hi")
    assert openai_server.requests == []


def test_parameters_of_a_prompt_take_precedence(client: OpenAI, openai_server: Server) -> None:
    """They override the conversation's for this prompt only, in every spelling; `omit` drops one."""
    helper = client.chat.create(None, {"temperature": 0.5, "maxRetries": 0}, model="gpt-4o")
    helper.prompt("Hi", {"temperature": 0.1}, model="gpt-4o-mini", max_retries=1)
    assert (openai_server.requests[-1].body["temperature"], openai_server.requests[-1].body["model"]) == (
        0.1,
        "gpt-4o-mini",
    )
    helper.prompt("Hi", temperature=omit)
    assert openai_server.requests[-1].body.keys() == {"messages", "model"}
    helper.parameters = {"model": "gpt-4.1", "extra_headers": {"X-Test": "yes"}}
    helper.prompt("Hi")
    assert openai_server.requests[-1].body["model"] == "gpt-4.1"
    assert openai_server.requests[-1].headers["x-test"] == "yes"
    with pytest.raises(TypeError, match="unexpected argument 'temprature'; did you mean 'temperature'"):
        helper.prompt("Hi", {"temprature": 1})


def test_the_system_prompt_may_change_during_the_conversation(client: OpenAI, openai_server: Server) -> None:
    """It may be a string, a message or None."""
    helper: Any = client.chat.create("Be brief.")
    assert helper.systemPrompt.text == "Be brief."
    helper.systemPrompt = {"role": "developer", "content": "Be kind."}
    helper.prompt("Hi")
    assert openai_server.requests[-1].body["messages"][0] == {"role": "developer", "content": "Be kind."}
    helper.system_prompt = ""
    assert helper.system_prompt is None
    helper.prompt("Hi")
    assert [each["role"] for each in openai_server.requests[-1].body["messages"]] == ["user", "assistant", "user"]


def test_the_history_is_limited_to_number_of_messages(client: OpenAI, openai_server: Server) -> None:
    """The system prompt does not count; messages that are mappings do."""
    helper = client.chat.create("Be brief.", number_of_messages=4)
    helper.messages.append({"role": "user", "content": "0"})
    for number in range(1, 4):
        helper.prompt(str(number))
    assert [message.text for message in helper.messages] == ["2", "2", "3", "3"]
    assert [each["content"] for each in openai_server.requests[-1].body["messages"]] == [
        "Be brief.",
        "1",
        "2",
        "2",
        "3",
    ]
    helper.number_of_messages = None
    for number in range(4, 12):
        helper.prompt(str(number))
    assert len(helper.messages) == 20
    helper.number_of_messages = 0
    helper.prompt("last")
    assert helper.messages == []
    assert openai_server.requests[-1].body["messages"][1:] == [{"role": "user", "content": "last"}]


def test_trimming_never_leaves_a_tool_result_without_its_call(client: OpenAI, openai_server: Server) -> None:
    """The API and the embedded server refuse such a history, so complete sequences are removed first."""
    helper = client.chat.create(number_of_messages=5)
    helper.register_tool(WEATHER, sunny)
    for number in range(6):
        helper.prompt(f"weather {number}")
        helper.prompt(f"thanks {number}")
        assert len(helper.messages) <= 5
    assert all(request.status == 200 for request in openai_server.requests)
    assert roles(helper) == ["assistant", "user", "assistant", "user", "assistant"]


# Tools


def test_tools_run_until_the_model_answers(client: OpenAI, openai_server: Server) -> None:
    """Their results are sent back with the ids of the calls."""
    helper = client.chat.create()
    seen: list[Any] = []

    def note(arguments: Any) -> str:
        seen.append(arguments)
        return "Sunny."

    helper.register_tool(WEATHER, note)
    openai_server.script(tool_calls=[ASKED])
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {"city": "Rome"}}])
    openai_server.script(text="Sunny in both.")
    result = helper.prompt("How is the weather in Paris and in Rome?")
    assert result.choice.text == "Sunny in both."
    assert seen == [{"city": "Paris"}, {"city": "Rome"}]
    assert roles(helper) == ["user", "assistant", "tool", "assistant", "tool", "assistant"]
    (call,) = helper.messages[1].tool_calls
    assert helper.messages[2].tool_call_id == call.id == call["id"]
    assert call.function.name == "weather"
    assert openai_server.requests[0].body["tools"] == [{"type": "function", "function": WEATHER}]
    assert helper.last_errors == []


class Forecaster:
    """An object with methods named like the tools."""

    def __init__(self) -> None:
        self.tools = [WEATHER, {"type": "function", "function": {"name": "time"}}]

    def weather(self, arguments: Mapping[str, Any]) -> str:
        """Handle `weather`."""
        return f"Sunny in {arguments['city']}."

    def time(self, arguments: Mapping[str, Any]) -> str:
        """Handle `time`."""
        return "noon"


API_FORM = {"type": "function", "function": WEATHER}
FORMS: dict[str, Callable[[OpenAIChatHelper], None]] = {
    "short form, separate handler": lambda helper: helper.register_tool(WEATHER, sunny),
    "API's form, separate handler": lambda helper: helper.register_tool(API_FORM, sunny),
    "short form, handler inside": lambda helper: helper.register_tool({**WEATHER, "handler": sunny}),
    "API's form, handler inside": lambda helper: helper.register_tool({**API_FORM, "handler": sunny}),
    "OpenAITool, separate handler": lambda helper: helper.register_tool(OpenAITool(WEATHER), sunny),
    "OpenAITool, handler inside": lambda helper: helper.register_tool(OpenAITool(WEATHER, handler=sunny)),
    "tool and handler in one": lambda helper: helper.register_tool({"tool": WEATHER, "handler": sunny}),
    "object with the method": lambda helper: helper.register_tool(WEATHER, Forecaster()),
    "list of tools": lambda helper: helper.register_tools([{**WEATHER, "handler": sunny}]),
    "list of tool and handler": lambda helper: helper.register_tools([{"tool": API_FORM, "handler": Forecaster()}]),
    "mapping of tools": lambda helper: helper.register_tools({"weather": {**WEATHER, "handler": sunny}}),
    "mapping of tools without names": lambda helper: helper.register_tools(
        {"weather": {"description": WEATHER["description"], "parameters": CITY, "handler": sunny}}
    ),
    "mapping of tool and handler": lambda helper: helper.register_tools(
        {"weather": {"tool": OpenAITool(WEATHER), "handler": sunny}}
    ),
    "object with tools": lambda helper: helper.register_tools(Forecaster()),
    "mapping with tools": lambda helper: helper.register_tools({"tools": [WEATHER], "weather": sunny}),
}


@pytest.mark.parametrize("register", FORMS.values(), ids=FORMS.keys())
def test_tools_are_registered_in_every_documented_form(
    client: OpenAI, openai_server: Server, register: Callable[[OpenAIChatHelper], None]
) -> None:
    """Every form sends the same request and runs the same handler."""
    helper = client.chat.create()
    register(helper)
    openai_server.script(tool_calls=[ASKED])
    result = helper.prompt("How is the weather in Paris?")
    assert result.choice.text == "Sunny in Paris."
    assert openai_server.requests[0].body["tools"][0] == API_FORM
    assert helper.tools[0].name == "weather"


def test_a_python_function_is_a_tool(client: OpenAI, openai_server: Server) -> None:
    """The function's parameters become the tool's arguments."""

    def weather(city: str, days: int = 1) -> dict[str, Any]:
        """The weather in a city."""
        return {"city": city, "days": days}

    helper = client.chat.create()
    helper.register_tool(weather)
    openai_server.script(tool_calls=[ASKED])
    helper.prompt("How is the weather in Paris?")
    assert tool_results(openai_server) == ['{"city":"Paris","days":1}']
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {"city": "Paris", "days": "many"}}])
    helper.prompt("And the days after?")
    assert "days" in tool_results(openai_server)[-1]
    assert tool_results(openai_server)[-1].startswith("Error: ")


def test_a_decorated_function_may_handle_a_tool_with_another_description(client: OpenAI, openai_server: Server) -> None:
    """Its arguments are converted as usual."""

    @tool
    def degrees(city: str) -> int:
        """The temperature in a city."""
        return len(city)

    helper = client.chat.create()
    helper.register_tool(WEATHER, degrees)
    openai_server.script(tool_calls=[ASKED])
    helper.prompt("How is the weather in Paris?")
    assert tool_results(openai_server) == ["5"]


def test_tools_may_come_with_the_parameters(client: OpenAI, openai_server: Server) -> None:
    """They apply to this prompt, in addition to the registered tools, and may be functions or have handlers."""

    def time() -> str:
        """The time."""
        return "noon"

    helper = client.chat.create(tools=[{**WEATHER, "handler": sunny}])
    openai_server.script(tool_calls=[ASKED, {"name": "time"}])
    helper.prompt("How is the weather, and what time is it?", tools=[time, {**WEATHER, "handler": sunny}])
    assert tool_results(openai_server) == ["Sunny in Paris.", "noon"]
    helper.prompt("Thanks.")
    assert [each["function"]["name"] for each in openai_server.requests[-1].body["tools"]] == ["weather"]
    assert helper.tools == []


@pytest.mark.parametrize(
    ("register", "complaint"),
    [
        (lambda helper: helper.register_tool(5), "must be a mapping"),
        (lambda helper: helper.register_tool({"description": "x"}), "needs a `name`"),
        (lambda helper: helper.register_tools(WEATHER), "'name' is a str, which is not a tool"),
        (lambda helper: helper.register_tools(OpenAITool(WEATHER)), "for one tool use `register_tool`"),
        (lambda helper: helper.register_tools(5), "got int"),
        (lambda helper: helper.register_tools({"time": {"tool": WEATHER}}), "given as 'time' calls itself 'weather'"),
        (lambda helper: helper.register_tools([WEATHER, {"name": 5}]), "`name` must be a str"),
    ],
)
def test_an_invalid_tool_is_an_error_that_names_it(
    client: OpenAI, register: Callable[[OpenAIChatHelper], None], complaint: str
) -> None:
    """Nothing is registered."""
    helper = client.chat.create()
    with pytest.raises((TypeError, ValueError), match=complaint):
        register(helper)
    assert helper.tools == []


@attrs.define
class Sky:
    """A possible return value of a handler."""

    colour: str
    clouds: list[Sky] = attrs.field(factory=list)


class Wind(msgspec.Struct, rename="camel"):
    """The same from another library."""

    from_north: bool


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("Sunny.", "Sunny."),
        (Sky("blue", [Sky("white")]), '{"colour":"blue","clouds":[{"colour":"white","clouds":[]}]}'),
        (Wind(True), '{"fromNorth":true}'),
        ({"sky": "blue"}, '{"sky":"blue"}'),
        ([1, 2.5], "[1,2.5]"),
        (None, "null"),
        (True, "true"),
    ],
)
def test_a_tool_result_is_sent_as_text_or_json(client: OpenAI, openai_server: Server, value: Any, answer: str) -> None:
    """A string is sent unchanged, and any other return value as JSON."""
    helper = client.chat.create()
    helper.register_tool(WEATHER, lambda arguments: value)
    openai_server.script(tool_calls=[ASKED])
    helper.prompt("How is the weather in Paris?")
    assert tool_results(openai_server) == [answer]


def raising(arguments: Any) -> Any:
    """Fail as a handler."""
    raise KeyError("no such city")


@pytest.mark.parametrize(
    ("handler", "call", "complaint", "cause"),
    [
        (sunny, {"name": "wether", "arguments": {}}, "unknown tool 'wether'; the tools are: 'weather'", NoneType),
        (
            sunny,
            {"name": "weather", "arguments": '{"city": "Par'},
            "the arguments of 'weather' are not valid JSON",
            ValueError,
        ),
        (sunny, {"name": "weather", "arguments": "[1]"}, "the arguments of 'weather' must be a JSON object", NoneType),
        (object(), ASKED, "a object has no method 'weather'", LookupError),
        (None, ASKED, "the tool 'weather' has no handler here", NoneType),
        (raising, ASKED, "the call of 'weather' failed: KeyError: 'no such city'", KeyError),
        (lambda arguments: object(), ASKED, "the answer of 'weather' can't be sent to the model", TypeError),
    ],
    ids=["unknown", "cut JSON", "no object", "no method", "no handler", "raises", "no JSON"],
)
def test_tool_errors_are_sent_to_the_model(
    client: OpenAI, openai_server: Server, handler: Any, call: Any, complaint: str, cause: type
) -> None:
    """The conversation continues, and `last_errors` lists the errors."""
    helper = client.chat.create()
    helper.register_tool(WEATHER, handler)
    openai_server.script(tool_calls=[call])
    result = helper.prompt("How is the weather in Paris?")
    assert result.success
    assert tool_results(openai_server)[0].startswith("Error: ")
    assert complaint in tool_results(openai_server)[0]
    (error,) = helper.last_errors
    assert isinstance(error, ToolCallError)
    assert error.tool == call["name"]
    assert isinstance(error.__cause__, cause)
    helper.prompt("Never mind.")
    assert helper.last_errors == []


def test_a_failing_tool_is_logged_without_its_message(
    client: OpenAI, openai_server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """An exception's message may contain sensitive data."""
    helper = client.chat.create()
    helper.register_tool(WEATHER, raising)
    openai_server.script(tool_calls=[ASKED])
    with caplog.at_level("INFO", "aikit"):
        helper.prompt("How is the weather in Paris?")
    assert "tool 'weather' failed (KeyError); the model gets the error" in caplog.text
    assert "no such city" not in caplog.text


def test_several_calls_run_one_after_the_other_and_are_answered_in_order(client: OpenAI, openai_server: Server) -> None:
    """They run in the calling thread unless you set `tool_threads`."""
    helper = client.chat.create()
    threads = set()

    def note(arguments: Mapping[str, Any]) -> str:
        threads.add(threading.current_thread())
        return str(arguments["city"])

    helper.register_tool(WEATHER, note)
    calls = [{"name": "weather", "arguments": {"city": city}} for city in ("Paris", "Rome", "Oslo")]
    openai_server.script(tool_calls=calls)
    helper.prompt("How is the weather?")
    assert tool_results(openai_server) == ["Paris", "Rome", "Oslo"]
    assert threads == {threading.current_thread()}


def test_several_calls_run_concurrently_with_tool_threads(client: OpenAI, openai_server: Server) -> None:
    """All run at the same time, or they would wait for each other forever; a failing one does not affect the others."""
    helper = client.chat.create(tool_threads=3)
    meeting = threading.Barrier(3, timeout=10)

    def meet(arguments: Mapping[str, Any]) -> str:
        meeting.wait()
        if arguments["city"] == "Rome":
            raise ValueError("closed")
        return str(arguments["city"])

    helper.register_tool(WEATHER, meet)
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {"city": c}} for c in ("Paris", "Rome", "Oslo")])
    helper.prompt("How is the weather?")
    assert tool_results(openai_server) == ["Paris", "Error: the call of 'weather' failed: ValueError: closed", "Oslo"]


def test_a_tool_of_the_blocking_helper_may_be_asynchronous(client: OpenAI, openai_server: Server) -> None:
    """This also works when an event loop is running in this thread, as in a notebook."""

    async def later(arguments: Mapping[str, Any]) -> str:
        await asyncio.sleep(0)
        return f"Sunny in {arguments['city']}."

    helper = client.chat.create()
    helper.register_tool(WEATHER, later)
    openai_server.script(tool_calls=[ASKED], times=1)
    helper.prompt("How is the weather?")
    assert tool_results(openai_server) == ["Sunny in Paris."]

    asyncio.run(notebook(openai_server, helper))
    assert tool_results(openai_server)[-1] == "Sunny in Paris."


async def notebook(server: Server, helper: Any) -> None:
    """Prompt in a thread that has an event loop."""
    server.script(tool_calls=[ASKED], times=1)
    TRACE.set("of the notebook")
    helper.prompt("And now?")


TRACE: ContextVar[str] = ContextVar("TRACE", default="lost")


def test_an_asynchronous_tool_sees_the_context_of_the_prompt(client: OpenAI, openai_server: Server) -> None:
    """The context is the same even if the tool has to run in another thread."""

    async def trace(arguments: Mapping[str, Any]) -> str:
        return TRACE.get()

    helper = client.chat.create()
    helper.register_tool(WEATHER, trace)
    asyncio.run(notebook(openai_server, helper))
    assert tool_results(openai_server) == ["of the notebook"]


def test_a_cancelled_asynchronous_tool_does_not_end_the_program(client: OpenAI, openai_server: Server) -> None:
    """The model gets an error, with or without an event loop in this thread."""

    async def cancelled(arguments: Mapping[str, Any]) -> str:
        raise asyncio.CancelledError

    helper = client.chat.create()
    helper.register_tool(WEATHER, cancelled)
    openai_server.script(tool_calls=[ASKED], times=1)
    helper.prompt("How is the weather?")
    asyncio.run(notebook(openai_server, helper))
    assert tool_results(openai_server) == ["Error: the call of 'weather' failed: RuntimeError: it was cancelled"] * 2


def test_tools_other_than_functions_are_passed_through(client: OpenAI, openai_server: Server) -> None:
    """The handler of a custom tool gets the model's text."""
    helper = client.chat.create()
    custom = {"type": "custom", "custom": {"name": "shell", "format": {"type": "text"}}}
    helper.register_tool(custom, lambda text: f"ran: {text}")
    openai_server.script(tool_calls=[{"name": "shell", "arguments": "ls -l"}])
    helper.prompt("What is in the folder?")
    assert openai_server.requests[0].body["tools"] == [custom]
    assert tool_results(openai_server) == ["ran: ls -l"]
    helper.unregister_tool("shell")
    helper.register_tools([{"type": "web_search", "filters": {}}])
    assert [tool.to_dict() for tool in helper.tools] == [{"type": "web_search", "filters": {}}]
    helper.unregister_tool("web_search")
    assert helper.tools == []


def test_a_forced_call_is_forced_once(client: OpenAI, openai_server: Server) -> None:
    """Otherwise the model could never answer."""
    helper = client.chat.create()
    helper.register_tool(WEATHER, sunny)
    helper.prompt("Go.", tool_choice="required")
    assert [request.body["tool_choice"] for request in openai_server.requests] == ["required", "auto"]
    helper.prompt("Go.", tool_choice={"type": "function", "function": {"name": "weather"}})
    assert openai_server.requests[-1].body["tool_choice"] == "auto"


def test_a_handler_may_change_the_tools(client: OpenAI, openai_server: Server) -> None:
    """The next request sends the tools that are registered by then."""
    helper = client.chat.create()

    def unlock(arguments: Any) -> str:
        helper.register_tool(WEATHER, sunny)
        helper.unregister_tool("unlock")
        return "unlocked"

    helper.register_tool({"name": "unlock"}, unlock)
    openai_server.script(tool_calls=[{"name": "unlock"}])
    openai_server.script(tool_calls=[ASKED])
    helper.prompt("How is the weather?")
    assert tool_results(openai_server) == ["unlocked", "Sunny in Paris."]
    assert [len(request.body["tools"]) for request in openai_server.requests] == [1, 1, 1]


def test_a_model_that_never_stops_calling_tools_is_stopped(client: OpenAI, openai_server: Server) -> None:
    """After `max_tool_rounds` an error is raised, and the history keeps the prompt."""
    helper = client.chat.create(max_tool_rounds=3)
    helper.register_tool(WEATHER, sunny)
    openai_server.script(tool_calls=[ASKED], times=None)
    with pytest.raises(ToolRoundsError, match="after 3 rounds of tool calls the model still calls 'weather'") as caught:
        helper.prompt("How is the weather?")
    assert caught.value.rounds == 3
    assert helper.last_errors == [caught.value]
    assert helper.messages == [{"role": "user", "content": "How is the weather?"}]
    assert len(helper.last_turn) == 8
    result = helper.prompt("How is the weather?", throw=False)
    assert not result.success
    assert isinstance(result.errors[0], ToolRoundsError)
    assert helper.last_errors == result.errors
    assert helper.messages == [{"role": "user", "content": "How is the weather?"}]
    helper.max_tool_rounds = 0
    with pytest.raises(ToolRoundsError, match="after 0 rounds"):
        helper.prompt("How is the weather?")


def test_the_default_limit_is_ten_rounds(client: OpenAI, openai_server: Server) -> None:
    """The eleventh round is an error."""
    helper = client.chat.create()
    helper.register_tool(WEATHER, sunny)
    openai_server.script(tool_calls=[ASKED], times=10)
    assert helper.prompt("How is the weather?").success
    openai_server.script(tool_calls=[ASKED], times=11)
    with pytest.raises(ToolRoundsError, match="after 10 rounds"):
        helper.prompt("How is the weather?")


def test_the_caller_may_handle_tool_calls(client: OpenAI, openai_server: Server) -> None:
    """The caller answers them with messages of the role `tool`, all in one prompt."""
    helper = client.chat.create(auto_handle_tool_calls=False)
    helper.register_tool(WEATHER, raising)
    openai_server.script(tool_calls=[ASKED, ASKED])
    result = helper.prompt("How is the weather?")
    calls = result.choice.message.tool_calls or []
    assert len(openai_server.requests) == 1
    answers = [OpenAIMessage(role="tool", tool_call_id=call.id, content="Sunny.") for call in calls]
    with pytest.raises(ValueError, match=f"the calls '{calls[1].id}' of the model wait for an answer"):
        helper.prompt(answers[0])
    with pytest.raises(ValueError, match="wait for an answer"):
        helper.prompt("Never mind.")
    assert len(openai_server.requests) == 1
    helper.prompt(answers)
    assert roles(helper) == ["user", "assistant", "tool", "tool", "assistant"]


# Failures


def test_a_failed_prompt_can_be_repeated(client: OpenAI, openai_server: Server) -> None:
    """The history keeps the prompt once, without tool results; `last_turn` has those."""
    helper = client.chat.create()
    helper.register_tool(WEATHER, sunny)
    helper.prompt("Hi")
    before = list(helper.messages)
    openai_server.script(tool_calls=[ASKED])
    openai_server.fail(500)
    with pytest.raises(InternalServerError) as caught:
        helper.prompt("How is the weather?")
    assert helper.last_errors == [caught.value]
    assert helper.messages == [*before, {"role": "user", "content": "How is the weather?"}]
    assert [message.role for message in helper.last_turn] == ["user", "assistant", "tool"]
    assert helper.prompt("How is the weather?").success
    assert [each["role"] for each in openai_server.requests[-1].body["messages"][:4]] == [*roles(helper)[:4]]
    assert roles(helper) == ["user", "assistant", "user", "assistant", "tool", "assistant"]


def test_another_prompt_may_follow_a_failed_one(client: OpenAI, openai_server: Server) -> None:
    """The failed prompt is sent again, because the model has not seen it."""
    helper = client.chat.create()
    for _ in range(2):
        openai_server.fail(500)
        with pytest.raises(InternalServerError):
            helper.prompt("Hi")
    assert helper.messages == [{"role": "user", "content": "Hi"}]
    helper.prompt("Are you there?")
    assert openai_server.requests[-1].body["messages"] == [
        {"role": "user", "content": "Hi"},
        {"role": "user", "content": "Are you there?"},
    ]
    assert roles(helper) == ["user", "user", "assistant"]
    helper.prompt("Are you there?")
    assert roles(helper) == ["user", "user", "assistant", "user", "assistant"]


def test_a_rejected_prompt_is_replaced_by_the_next(client: OpenAI, openai_server: Server) -> None:
    """Otherwise each later request would be rejected too."""
    helper = client.chat.create()
    helper.prompt("Hi")
    openai_server.fail(400)
    with pytest.raises(BadRequestError):
        helper.prompt("Look at this file that you can't read")
    assert roles(helper) == ["user", "assistant", "user"]
    helper.prompt("Never mind")
    assert [each["content"] for each in openai_server.requests[-1].body["messages"][::2]] == ["Hi", "Never mind"]
    assert roles(helper) == ["user", "assistant"] * 2


@pytest.mark.parametrize("change", ["cleared", "extended"])
def test_the_history_may_be_changed_after_a_failed_call(client: OpenAI, openai_server: Server, change: str) -> None:
    """Repeating the prompt then adds a message."""
    helper = client.chat.create()
    openai_server.fail(400)
    with pytest.raises(BadRequestError):
        helper.prompt("Hi")
    if change == "cleared":
        helper.messages = []
    else:
        helper.messages.append({"role": "assistant", "content": "Hello"})
    helper.prompt("Hi")
    assert roles(helper) == ["user", "assistant", "user", "assistant"][0 if change == "extended" else 2 :]


def test_throw_false_returns_a_failed_result(client: OpenAI, openai_server: Server) -> None:
    """You can set `throw` on the prompt, the conversation or the client."""
    for helper, options in (
        (client.chat.create(), {"throw": False}),
        (client.chat.create(throw=False), {}),
        (client.with_options(throw=False).chat.create(), {}),
    ):
        openai_server.fail(500)
        result = helper.prompt("Hi", options)
        assert not result.success
        assert helper.last_errors == result.errors
        assert isinstance(result.errors[0], InternalServerError)
        assert helper.messages == [{"role": "user", "content": "Hi"}]
    openai_server.fail(500)
    with pytest.raises(InternalServerError):
        client.chat.create(throw=False).prompt("Hi", throw=True)


def test_an_empty_answer_leaves_the_history_unchanged(client: OpenAI, openai_server: Server) -> None:
    """Services that filter prompts send such answers."""
    helper = client.chat.create()
    openai_server.script(body={"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": []})
    result = helper.prompt("Hi")
    assert result.success
    assert result.choices == []
    assert helper.messages == []


# Streams


def test_a_stream_yields_the_chunks_and_completes_the_history(client: OpenAI, openai_server: Server) -> None:
    """The history has the answer once the stream has been read, and not before."""
    helper = client.chat.create("Be brief.")
    openai_server.script(text="Hello there, friend")
    stream = helper.prompt("Hi", stream=True)
    texts = [chunk.choice.text for chunk in stream]
    assert "".join(texts) == "Hello there, friend"
    assert len(texts) > 2
    assert helper.messages == [
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": "Hello there, friend"},
    ]
    assert stream.result is not None
    assert stream.result.choice.text == "Hello there, friend"
    assert stream.result.request_id == stream.result.headers["x-request-id"]


def test_a_stream_runs_the_tools(client: OpenAI, openai_server: Server) -> None:
    """Calls are assembled by their index, and the next answer follows in the same stream."""
    helper = client.chat.create()
    helper.register_tools([{**WEATHER, "handler": sunny}, {"name": "time", "handler": lambda arguments: "noon"}])
    openai_server.script(tool_calls=[ASKED, {"name": "time"}, {"name": "weather", "arguments": {"city": "Rome"}}])
    openai_server.script(text="All is well.")
    with helper.prompt("How is the weather?", stream=True) as stream:
        assert "".join(stream.text_deltas()) == "All is well."
    assert tool_results(openai_server) == ["Sunny in Paris.", "noon", "Sunny in Rome."]
    assert roles(helper) == ["user", "assistant", "tool", "tool", "tool", "assistant"]
    assert len(openai_server.requests) == 2
    assert all(request.body["stream"] is True for request in openai_server.requests)
    assert helper.usage.requests == 2


def chunk(delta: Any, finish_reason: str | None = None, index: int = 0) -> dict[str, Any]:
    """Return a chunk as the API sends it."""
    choice = {"index": index, "delta": delta, "finish_reason": finish_reason}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def part_of_call(index: int, arguments: str, name: str | None = None) -> dict[str, Any]:
    """Return the fragment of a call in a chunk; the first one has id and name."""
    head = {} if name is None else {"id": f"call_{index}", "type": "function"}
    function = {"arguments": arguments} if name is None else {"name": name, "arguments": arguments}
    return {"tool_calls": [{"index": index, **head, "function": function}]}


def test_a_streamed_message_is_assembled_by_the_documented_rule(client: OpenAI, openai_server: Server) -> None:
    """Text is joined, parts and calls match by index, numbers are added, objects merged, other values replaced."""
    helper = client.chat.create()
    helper.register_tool(WEATHER, sunny)
    openai_server.script(
        events=[
            chunk({"role": "assistant", "content": "One "}),
            chunk({"role": "assistant", "content": "moment.", "extra": {"count": 1, "words": {"a": 1}}}),
            chunk({"extra": {"count": 2, "words": {"b": 2}}}),
            chunk(part_of_call(0, "", "weather")),
            chunk(part_of_call(1, '{"city": ', "weather")),
            chunk(part_of_call(0, '{"city": "Pa')),
            chunk(part_of_call(1, '"Rome"}')),
            chunk(part_of_call(0, 'ris"}')),
            chunk({}, "tool_calls"),
            "[DONE]",
        ]
    )
    helper.prompt("How is the weather?", stream=True).until_done()
    said = helper.messages[1]
    assert (said.role, said.content, said["extra"]) == (
        "assistant",
        "One moment.",
        {"count": 3, "words": {"a": 1, "b": 2}},
    )
    assert [(call["id"], call["function"]["arguments"]) for call in said.tool_calls] == [
        ("call_0", '{"city": "Paris"}'),
        ("call_1", '{"city": "Rome"}'),
    ]
    assert [message.text for message in helper.messages[2:4]] == ["Sunny in Paris.", "Sunny in Rome."]


def test_a_stream_and_a_plain_prompt_leave_the_same_history(client: OpenAI, openai_server: Server) -> None:
    """Only the ids of the calls differ."""
    histories = []
    for stream in (False, True):
        openai_server.reset()
        helper = client.chat.create()
        helper.register_tool(WEATHER, sunny)
        openai_server.script(tool_calls=[ASKED])
        result: Any = helper.prompt("How is the weather?", {"stream": stream})
        final = result.get_final_completion() if stream else result
        histories.append((helper.messages, final.choice.text, helper.usage.to_dict()))
    assert histories[0] == histories[1]


def test_an_abandoned_stream_leaves_the_history_unchanged(client: OpenAI, openai_server: Server) -> None:
    """Its transfer ends, and the conversation can continue."""
    helper = client.chat.create()
    openai_server.script(text="one two three four five six", piece_delay_seconds=0.01)
    with helper.prompt("Count.", stream=True) as stream:
        next(stream)
    assert helper.messages == []
    assert list(stream) == []
    with pytest.raises(RuntimeError, match="the stream was closed before its end"):
        stream.get_final_completion()
    helper.prompt("Hi")
    assert len(helper.messages) == 2
    with helper.prompt("Ho", stream=True) as whole:
        whole.until_done()
    assert whole.get_final_completion() is whole.result
    assert len(helper.messages) == 4


def test_a_tool_may_close_the_stream_that_runs_it(client: OpenAI, openai_server: Server) -> None:
    """No further request is sent, and the history is unchanged."""
    helper = client.chat.create()
    streams: list[Any] = []
    helper.register_tool(WEATHER, lambda arguments: streams[0].close())
    openai_server.script(tool_calls=[ASKED])
    streams.append(helper.prompt("How is the weather?", stream=True))
    streams[0].until_done()
    assert (len(openai_server.requests), helper.messages) == (1, [])


def test_an_interrupted_stream_raises_and_keeps_the_prompt(client: OpenAI, openai_server: Server) -> None:
    """`last_errors` has the error."""
    helper = client.chat.create()
    openai_server.script(text="one two three four five six", cut_after_bytes=900)
    stream = helper.prompt("Count.", stream=True)
    with pytest.raises(IncompleteStreamError) as caught:
        stream.until_done()
    assert helper.last_errors == [caught.value]
    assert helper.messages == [{"role": "user", "content": "Count."}]
    assert isinstance(caught.value, APIConnectionError)


def test_a_stream_whose_second_request_fails_raises_or_has_a_failed_result(
    client: OpenAI, openai_server: Server
) -> None:
    """With `throw=False` it ends, and its result has failed."""
    helper = client.chat.create()
    helper.register_tool(WEATHER, sunny)
    for throw in (True, False):
        openai_server.script(tool_calls=[ASKED])
        openai_server.fail(500)
        stream = helper.prompt("How is the weather?", stream=True, throw=throw)
        if throw:
            with pytest.raises(InternalServerError):
                stream.until_done()
        else:
            stream.until_done()
            assert stream.result is not None
            assert not stream.result.success
            assert stream.get_final_completion() is stream.result
        assert isinstance(helper.last_errors[-1], InternalServerError)
        assert helper.messages == [{"role": "user", "content": "How is the weather?"}]
    openai_server.fail(500)
    result: Any = helper.prompt("How is the weather?", stream=True, throw=False)
    assert isinstance(result.errors[0], InternalServerError)
    assert helper.last_errors == result.errors


def test_streams_request_usage_unless_the_server_refuses_it(client: OpenAI, openai_server: Server) -> None:
    """You see the chunk with the usage only if you requested it."""
    helper = client.chat.create(stream=True)
    for options, asked, is_given in (
        ({}, {"include_usage": True}, False),
        ({"stream_options": {"include_usage": True}}, {"include_usage": True}, True),
        ({"stream_options": omit}, None, False),
    ):
        stream: Any = helper.prompt("Hi", options)
        chunks = list(stream)
        assert openai_server.requests[-1].body.get("stream_options") == asked
        assert (chunks[-1].choices == []) is is_given
    assert helper.usage.requests == 2


# Totals


def test_tokens_are_added_up_over_the_conversation(client: OpenAI, openai_server: Server) -> None:
    """They are counted per model, with the cost at the given prices; a failed turn counts too."""
    helper = client.chat.create(model="gpt-4o", prices={"gpt-4o": {"input": 2.5, "output": 10}})
    first, second = helper.prompt("Hi"), helper.prompt("How are you?")
    assert first.usage is not None
    assert second.usage is not None
    total = first.usage.total_tokens + second.usage.total_tokens
    assert helper.usage.total_tokens == total
    assert helper.usage.cost == pytest.approx(
        (helper.usage.prompt_tokens * 2.5 + helper.usage.completion_tokens * 10) / 1e6
    )
    helper.register_tool(WEATHER, sunny)
    openai_server.script(tool_calls=[ASKED])
    openai_server.fail(500)
    helper.prompt("How is the weather?", throw=False)
    assert helper.usage.requests == 3
    helper.prompt("Hi", model="gpt-4o-mini")
    assert set(helper.usage.by_model) == {"gpt-4o", "gpt-4o-mini"}
    assert helper.usage.cost is None
    helper.prices = {"gpt-4o": {"input": 2.5, "output": 10}, "gpt-4o-mini": {"input": 0.15, "output": 0.6}}
    assert helper.usage.cost is not None
    with pytest.raises(ValueError, match="has no 'output'"):
        helper.prices = {"gpt-4o": {"input": 1}}


# Files


def test_a_conversation_is_saved_and_loaded(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """It continues where it stopped, in a helper with the tools registered again."""
    file = tmp_path / "talk.json"
    helper = client.chat.create("Be brief.", model="gpt-4o", number_of_messages=9, extra_headers={"X-Key": "secret"})
    helper.register_tool(WEATHER, sunny)
    openai_server.script(tool_calls=[ASKED])
    helper.prompt([{"type": "text", "text": "How is the weather in Zürich?"}])
    helper.save(file)
    assert "secret" not in file.read_text(encoding="utf-8")
    assert "Zürich" in file.read_text(encoding="utf-8")
    other = client.chat.create("Be long.", temperature=1, timeout=7)
    other.load(str(file))
    assert other.messages == helper.messages
    assert all(isinstance(message, OpenAIMessage) for message in other.messages)
    assert (other.system_prompt, other.number_of_messages) == (helper.system_prompt, 9)
    assert other.parameters == {"model": "gpt-4o", "timeout": 7}
    assert other.usage.to_dict() == helper.usage.to_dict()
    other.prompt("Thanks.")
    assert len(openai_server.requests[-1].body["messages"]) == 1 + 4 + 1
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), "number_of_messages": None}))
    other.load(file)
    assert other.number_of_messages is None


def test_a_conversation_is_saved_completely_or_not_at_all(client: OpenAI, tmp_path: Path) -> None:
    """When it can't be written, the existing file stays."""
    file = tmp_path / "talk.json"
    helper = client.chat.create()
    helper.prompt("Hi")
    helper.save(file)
    before = file.read_bytes()
    helper.messages.append({"role": "user", "content": object()})
    with pytest.raises(TypeError, match=r"messages\[2\].content can't be sent as JSON"):
        helper.save(file)
    assert file.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["talk.json"]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("{", "invalid JSON, not a conversation that `save` wrote"),
        ("[]", "not a conversation that `save` wrote"),
        ('{"messages": []}', "not a conversation that `save` wrote"),
        ('{"format": "aikit conversation", "version": 9, "messages": []}', "uses version 9 of the file format"),
        ('{"format": "aikit conversation", "version": 1}', "`messages` must be a list"),
        ('{"format": "aikit conversation", "version": 1, "messages": [{}]}', "a message needs a `role`"),
        ('{"format": "aikit conversation", "version": 1, "messages": [], "usage": {"m": {"x": 1}}}', "'x'"),
    ],
)
def test_a_file_without_a_conversation_is_named(client: OpenAI, tmp_path: Path, content: str, complaint: str) -> None:
    """The conversation is unchanged."""
    file = tmp_path / "other.json"
    file.write_text(content)
    helper = client.chat.create("Be brief.")
    helper.prompt("Hi")
    with pytest.raises(ValueError, match=f"other.json: .*{complaint}"):
        helper.load(file)
    assert (len(helper.messages), helper.system_prompt) == (2, {"role": "system", "content": "Be brief."})
    with pytest.raises(FileNotFoundError):
        helper.load(tmp_path / "missing.json")


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        ({"usage": [1]}, "`usage` must be a mapping, got list"),
        ({"usage": {"gpt-4o": {"requests": "a"}}}, "`usage` must count in whole numbers"),
        ({"usage": {"gpt-4o": {"requests": -1}}}, "`usage` must count in whole numbers"),
        ({"usage": {"gpt-4o": [1]}}, "must be a mapping"),
        ({"messages": [["Hi"]]}, "a message must be a mapping, got list"),
        ({"messages": [{"role": "assistant", "tool_calls": 5}]}, "`tool_calls` of a message must be a list"),
        ({"messages": [{"role": "assistant", "tool_calls": ["x"]}]}, "`tool_calls` of a message must be a list"),
        ({"parameters": [1]}, "the parameters must be a mapping, got list"),
        ({"number_of_messages": -1}, "`number_of_messages` must be 0 or more"),
    ],
)
def test_a_manipulated_file_is_refused_as_a_whole(
    client: OpenAI, tmp_path: Path, changed: dict[str, Any], complaint: str
) -> None:
    """The error names the fault and the file, and the conversation is unchanged."""
    file = tmp_path / "talk.json"
    helper = client.chat.create("Be brief.", model="gpt-4o")
    helper.prompt("Hi")
    helper.save(file)
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), **changed}), encoding="utf-8")
    other = client.chat.create("Be long.")
    other.prompt("Ho")
    before = ([*other.messages], other.system_prompt, dict(other.parameters), other.usage.to_dict())
    with pytest.raises(ValueError, match=f"talk.json: .*{complaint}.*changed by hand"):
        other.load(file)
    assert ([*other.messages], other.system_prompt, dict(other.parameters), other.usage.to_dict()) == before


def test_a_file_cannot_set_call_options(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """Headers, `throw` and the like come from the program that loads the file, in either spelling."""
    file = tmp_path / "talk.json"
    client.chat.create().save(file)
    planted = {
        "temperature": 1,
        "extraHeaders": {"X-Planted": "yes"},
        "throw": False,
        "http_agent": "x",
        "onTerminate": "x",
        "tools": [{"name": "planted"}],
        "messages": [],
    }
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), "parameters": planted}))
    helper = client.chat.create(timeout=7)
    helper.load(file)
    assert helper.parameters == {"temperature": 1, "timeout": 7}
    helper.prompt("Hi")
    assert "X-Planted" not in openai_server.requests[-1].headers


# Taking back


def test_reset_drops_messages_and_tools_and_keeps_prompt_and_parameters(client: OpenAI) -> None:
    """The usage starts again at zero."""
    helper = client.chat.create("Be brief.", model="gpt-4o")
    helper.register_tool(WEATHER, sunny)
    helper.prompt("Hi")
    helper.reset()
    assert (helper.messages, helper.tools, helper.last_turn, helper.usage.total_tokens) == ([], [], [], 0)
    assert (helper.system_prompt, helper.parameters) == (
        {"role": "system", "content": "Be brief."},
        {"model": "gpt-4o"},
    )


def test_tools_are_unregistered_by_name_or_all_at_once(client: OpenAI, openai_server: Server) -> None:
    """An unknown name is an error with a suggestion; registering a name again replaces the tool."""
    helper = client.chat.create()
    helper.register_tools(Forecaster())
    with pytest.raises(ValueError, match="no tool 'wether' is registered; did you mean 'weather'"):
        helper.unregister_tool("wether")
    helper.unregister_tool("weather")
    assert [tool.name for tool in helper.tools] == ["time"]
    helper.register_tool({"name": "time", "description": "Anew."}, sunny)
    assert [tool.description for tool in helper.tools] == ["Anew."]
    helper.unregister_tools()
    helper.prompt("Hi")
    assert "tools" not in openai_server.requests[-1].body


def test_the_documented_spellings_work(client: OpenAI) -> None:
    """They can be read, set and called; an unknown name is an error with a suggestion."""
    helper: Any = client.chat.create("Be brief.")
    chat: Any = client.chat
    for given in (
        chat.create("Be brief.", {"numberOfMessages": 3, "maxRetries": 1}),
        chat.create("Be brief.", {"maxRetries": 1}, numberOfMessages=3),
    ):
        assert (given.number_of_messages, given.parameters) == (3, {"max_retries": 1})
    helper.numberOfMessages, helper.autoHandleToolCalls = 3, False
    assert (helper.number_of_messages, helper.auto_handle_tool_calls, helper.lastErrors) == (3, False, [])
    helper.registerTool(WEATHER, sunny)
    helper.registerTools([{"name": "time"}])
    helper.unregisterTool("time")
    helper.unregisterTools()
    assert helper.tools == []
    with pytest.raises(AttributeError, match="has no attribute 'numberOfMesages'; did you mean 'number_of_messages'"):
        _ = helper.numberOfMesages
    with pytest.raises(
        AttributeError, match="nothing to set as 'number_of_message'; did you mean 'number_of_messages'"
    ):
        helper.number_of_message = 5


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("number_of_messages", -1, "`number_of_messages` must be 0 or more, got -1"),
        ("number_of_messages", 1.5, "`number_of_messages` must be a whole number, got 1.5"),
        ("number_of_messages", float("inf"), "`number_of_messages` must be a whole number, got inf"),
        ("max_tool_rounds", "3", "`max_tool_rounds` must be a whole number, got '3'"),
        ("auto_handle_tool_calls", 1, "`auto_handle_tool_calls` must be True or False, got int"),
        ("parameters", [1], "the parameters must be a mapping, got list"),
        ("system_prompt", 5, "a message must be a mapping, got int"),
    ],
)
def test_an_invalid_setting_is_named(client: OpenAI, name: str, value: Any, complaint: str) -> None:
    """This holds when you set it and when the conversation starts."""
    with pytest.raises((TypeError, ValueError), match=complaint):
        client.chat.create(**{name: value})
    with pytest.raises((TypeError, ValueError), match=complaint):
        setattr(client.chat.create(), name, value)


# The asynchronous helper


def run(server: Server, talk: Callable[[AsyncOpenAI], Any]) -> Any:
    """Run a conversation with an asynchronous client."""

    async def main() -> Any:
        async with AsyncOpenAI(server.api_key, server.base_url, max_retries=0) as client:
            return await talk(client)

    return asyncio.run(main())


def test_the_asynchronous_helper_talks_and_runs_tools(openai_server: Server) -> None:
    """It works both plain and streamed."""

    async def talk(client: AsyncOpenAI) -> None:
        helper = client.chat.create("Be brief.")
        helper.register_tool(WEATHER, sunny)
        openai_server.script(tool_calls=[ASKED])
        result = await helper.prompt("How is the weather?")
        assert result.choice.text == "Sunny in Paris."
        openai_server.script(tool_calls=[ASKED])
        async with await helper.prompt("And now?", stream=True) as stream:
            assert "".join([text async for text in stream.text_deltas()]) == "Sunny in Paris."
        assert roles(helper) == ["user", "assistant", "tool", "assistant"] * 2
        final = await (await helper.prompt("Thanks.", stream=True)).get_final_completion()
        assert final.choice.text == "Thanks."
        left = await helper.prompt("Count.", stream=True)
        await anext(left)
        await left.close()
        assert [chunk async for chunk in left] == []
        assert len(helper.messages) == 10

    run(openai_server, talk)


def test_the_asynchronous_helper_runs_the_tools_of_one_answer_concurrently(openai_server: Server) -> None:
    """Coroutines run in the event loop, blocking handlers in threads; a failing one does not affect the others."""
    blocking = threading.Barrier(2, timeout=10)

    async def talk(client: AsyncOpenAI) -> None:
        helper = client.chat.create()
        arrived, everybody = [], asyncio.Event()

        async def meet(arguments: Mapping[str, Any]) -> str:
            arrived.append(arguments["city"])
            if len(arrived) == 2:
                everybody.set()
            await asyncio.wait_for(everybody.wait(), 10)
            if arguments["city"] == "Rome":
                raise ValueError("closed")
            return str(arguments["city"])

        def block(arguments: Any) -> str:
            blocking.wait()
            return threading.current_thread().name

        helper.register_tool(WEATHER, meet)
        helper.register_tool({"name": "block"}, block)
        cities = [{"name": "weather", "arguments": {"city": city}} for city in ("Paris", "Rome")]
        openai_server.script(tool_calls=[*cities, {"name": "block"}, {"name": "block"}])
        await helper.prompt("Meet.")
        answers = tool_results(openai_server)
        assert answers[:2] == ["Paris", "Error: the call of 'weather' failed: ValueError: closed"]
        assert threading.current_thread().name not in answers

    run(openai_server, talk)


def test_a_cancelled_prompt_leaves_the_history_unchanged(openai_server: Server) -> None:
    """Its tools are cancelled too."""

    async def talk(client: AsyncOpenAI) -> None:
        helper = client.chat.create()
        started, was_cancelled = asyncio.Event(), asyncio.Event()

        async def hang(arguments: Any) -> None:
            started.set()
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                was_cancelled.set()
                raise

        helper.register_tool(WEATHER, hang)
        openai_server.script(tool_calls=[ASKED])
        task = asyncio.create_task(helper.prompt("Wait."))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert was_cancelled.is_set()
        assert helper.messages == []
        assert (await helper.prompt("Hi")).success

    run(openai_server, talk)


def test_the_asynchronous_helper_limits_concurrent_tools(openai_server: Server) -> None:
    """At most `tool_threads` run at once."""

    async def talk(client: AsyncOpenAI) -> int:
        helper = client.chat.create(tool_threads=2)
        running, most = 0, 0
        lock = threading.Lock()

        def count(arguments: Any) -> str:
            nonlocal running, most
            with lock:
                running += 1
                most = max(most, running)
            time.sleep(0.01)
            with lock:
                running -= 1
            return ""

        helper.register_tool(WEATHER, count)
        openai_server.script(tool_calls=[ASKED] * 6)
        await helper.prompt("Count.")
        return most

    assert run(openai_server, talk) == 2
