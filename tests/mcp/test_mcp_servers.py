"""Tools of MCP servers: real processes over stdio and streamable HTTP, which also die, hang and change."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mcp import types

from aikit import AsyncOpenAI, OpenAI, ToolCallError
from aikit.mcp import MCPError, MCPServer
from aikit.mcp.tool_names import api_names
from aikit.mcp.tool_outputs import tool_output
from aikit.testing import Server

FOLDER = Path(__file__).parent
TOOLS = [sys.executable, FOLDER / "tool_server.py"]
PLAIN = [sys.executable, FOLDER / "plain_server.py"]


@pytest.fixture(scope="module")
def stdio() -> Iterator[MCPServer]:
    """An open server over stdio."""
    with MCPServer(TOOLS, env={"OWN_VARIABLE": "secret-of-mine"}, timeout=20) as server:
        yield server


@pytest.fixture(scope="module")
def http() -> Iterator[tuple[MCPServer, subprocess.Popen[bytes]]]:
    """An open server over HTTP, and its process."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen([*TOOLS, str(port)])
    try:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.05)
        headers = {"Authorization": "Bearer secret-of-mine"}
        with MCPServer(f"http://127.0.0.1:{port}/mcp?token=another-secret", headers=headers, timeout=20) as server:
            yield server, process
    finally:
        process.kill()
        process.wait()


def threads() -> list[str]:
    """Return the threads of MCP servers."""
    return [each.name for each in threading.enumerate() if each.name.startswith("aikit-mcp")]


def test_all_pages_of_tools_are_listed(stdio: MCPServer) -> None:
    """Names that the API refuses are changed, and stay different."""
    names = [tool["name"] for tool in stdio.tools]
    assert names[:9] == ["weather", "picture", "sound", "files", "table", "fails", "slow", "dies", "grow"]
    assert {name[:11] for name in names[9:11]} == {"files_read_"}
    assert len(set(names)) == len(names)
    assert len(names[11]) == 64
    assert stdio.call(names[9]) == "files.read ran"
    assert stdio.call(names[10]) == "files/read ran"
    assert stdio.call(names[11]).startswith("a_very_long_name_")
    assert stdio.tools[0]["parameters"]["required"] == ["city"]
    assert stdio.tools[1]["parameters"] == {"type": "object", "properties": {}}


def test_names_do_not_depend_on_other_tools() -> None:
    """A name that is fine stays as it is; a changed one gets a hash only where another tool would have it too."""
    assert api_names(["a.b"], "") == {"a.b": "a_b"}
    both = api_names(["a.b", "a_b"], "")
    assert both["a_b"] == "a_b"
    assert both["a.b"].startswith("a_b_")
    assert api_names(["a"], "x." * 40)["a"].endswith(api_names(["a"], "x." * 50)["a"][-9:])
    assert api_names(["é"], "files_") == {"é": "files__"}


def test_contents_of_every_kind_become_text(stdio: MCPServer) -> None:
    """Those that can't be text are described, or follow in a message."""
    assert stdio.call("weather", '{"city": "Oslo"}') == "sunny in Oslo"
    assert stdio.call("picture") == "here it is\n[image 1: see the next message]"
    assert stdio.call("sound") == "[audio/wav, 30 bytes, not shown]"
    assert stdio.call("files").splitlines() == [
        "[resource 'report' (text/plain) at file:///report.txt: of May]",
        "[resource at file:///a.txt]",
        "the text",
        "[application/zip at file:///b.zip, 30 bytes, not shown]",
        "[image/tiff, 30 bytes, not shown]",
    ]
    assert json.loads(stdio.call("table")) == {"rows": [[1, 2.5], ["é", None]]}


def test_a_server_gets_few_variables(stdio: MCPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the API key of the program, but those that it was given."""
    assert "OPENAI_API_KEY" not in os.environ or stdio.call("variable", {"name": "OPENAI_API_KEY"}) == "unset"
    assert stdio.call("variable", {"name": "PYTEST_CURRENT_TEST"}) == "unset"
    assert stdio.call("variable", {"name": "OWN_VARIABLE"}) == "secret-of-mine"


def test_failures_are_errors(stdio: MCPServer) -> None:
    """Of the tool, of its name, and of its arguments."""
    with pytest.raises(MCPError, match=r"^there is no city 'Atlantis'$"):
        stdio.call("fails")
    with pytest.raises(MCPError, match=r"the MCP server 'python.*' has no tool 'Weather'; its tools are: 'weather', "):
        stdio.call("Weather")
    with pytest.raises(MCPError, match="the arguments of 'weather' are not valid JSON"):
        stdio.call("weather", '{"city": ')
    with pytest.raises(MCPError, match="the arguments of 'weather' must be an object, got list"):
        stdio.call("weather", "[1]")


def test_a_conversation_runs_the_tools(stdio: MCPServer, openai_server: Server) -> None:
    """Answers, an image after them, errors, unknown tools, and a tool that is new after a call."""
    calls: list[Any] = [
        {"name": "weather", "arguments": {"city": "Oslo"}},
        {"name": "picture", "arguments": {}},
        {"name": "fails", "arguments": {}},
        {"name": "nothing", "arguments": {}},
        {"name": "grow", "arguments": {"name": "fresh"}},
    ]
    openai_server.script(tool_calls=calls)
    openai_server.script(tool_calls=[{"name": "fresh", "arguments": {}}])
    openai_server.script(text="Done.")
    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        helper = client.chat.create(model="gpt-4o-mini", tool_threads=3)
        assert helper.register_mcp(stdio) is stdio
        assert helper.prompt("Hello").choice.text == "Done."
        helper.close()
        assert stdio.call("weather", {"city": "Rome"}) == "sunny in Rome", "it is the test's own server"
    told = [message.content for message in helper.messages if message.role == "tool"]
    assert told[0] == "sunny in Oslo"
    assert told[2] == "Error: the call of 'fails' failed: there is no city 'Atlantis'"
    assert "unknown tool 'nothing'" in str(told[3])
    assert told[4:] == ["grown", "fresh ran"]
    (shown,) = [message.content for message in helper.messages[1:] if message.role == "user"]
    assert [part["type"] for part in shown] == ["text", "image_url"]
    assert [type(error) for error in helper.last_errors] == [ToolCallError, ToolCallError]
    before, after = (len(request.body["tools"]) for request in openai_server.requests[:2])
    assert after == before + 1


def test_registered_tools_can_be_chosen_and_renamed(stdio: MCPServer, openai_server: Server) -> None:
    """A name that is taken is refused, and nothing is registered."""
    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        helper = client.chat.create()
        helper.register_tool({"name": "weather"})
        with pytest.raises(ValueError, match=r"the tool 'weather' of the MCP server .* pass a `prefix`"):
            helper.register_mcp(stdio)
        assert len(helper.tools) == 1
        with pytest.raises(TypeError, match="pass 'allow' to MCPServer"):
            helper.register_mcp(stdio, allow=["weather"])
        helper.register_mcp(PLAIN, allow=["echo", "wait"], prefix="plain_")
        assert [tool.name for tool in helper.tools] == ["weather", "plain_echo", "plain_wait"]
        with pytest.raises(MCPError, match=r"has no tool 'ecko'; did you mean 'echo'\?; its tools are: 'echo', 'wait'"):
            helper.register_mcp(PLAIN, allow=["ecko"], prefix="other_")
        helper.unregister_tools()
        assert helper.tools == []


def test_the_end_of_a_client_or_a_conversation_ends_its_servers(openai_server: Server) -> None:
    """Their processes and threads too; a server that the program forgets ends as well."""
    before = threads()
    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        with client.chat.create() as helper:
            helper.register_mcp(PLAIN)
            assert len(helper.tools) == 4
        assert helper.tools == []
        assert threads() == before
        server = client.chat.create().register_mcp(PLAIN)
        assert server.call("echo", {"a": 1}) == "{'a': 1}"
    assert threads() == before
    with pytest.raises(MCPError, match="is closed"):
        server._call("echo", {})
    forgotten = MCPServer(PLAIN).open()
    (thread,) = [each for each in threading.enumerate() if each.name == "aikit-mcp"][len(before) :]
    del forgotten
    gc.collect()
    thread.join(20)
    assert not thread.is_alive()


def test_the_asynchronous_conversation_does_the_same(openai_server: Server) -> None:
    """Calls don't block the event loop, and end with their task."""
    openai_server.script(tool_calls=[{"name": "echo", "arguments": {"n": 1}}])
    openai_server.script(text="Done.")
    before = threads()

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            async with client.chat.create(model="gpt-4o-mini") as helper:
                server = await helper.register_mcp(PLAIN, timeout=20)
                assert (await helper.prompt("Hello")).choice.text == "Done."
                assert [each.content for each in helper.messages if each.role == "tool"] == ["{'n': 1}"]
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.1):
                        await server.call_async("wait")
                assert await server.call_async("echo", "") == "{}"
                with pytest.raises(MCPError, match="can't run 'odd'"):
                    await server.call_async("odd")
                with pytest.raises(ValueError, match="pass a `prefix`"):
                    await helper.register_mcp(PLAIN)
            assert threads() == before
            left = client.chat.create()
            await left.register_mcp(PLAIN)
        assert threads() == before
        async with MCPServer(PLAIN) as server:
            assert await server.call_async("echo") == "{}"
        with pytest.raises(MCPError, match="has no tool 'nope'"):
            async with MCPServer(PLAIN, allow=["nope"]):
                pass

    asyncio.run(main())
    assert threads() == before


def test_a_server_that_is_late_or_ends_is_an_error() -> None:
    """The next calls say so too, and opening it again starts it again."""
    with MCPServer(PLAIN, timeout=0.2) as server:
        with pytest.raises(MCPError, match=r"the MCP server 'python.*' did not answer within 0.2 s"):
            server.call("wait")
        assert server.call("echo") == "{}"
        with pytest.raises(MCPError, match="can't run 'odd'"):
            server.call("odd")
        for name in ("die", "echo"):
            with pytest.raises(MCPError, match=f"can't run '{name}': it has ended, or closed the connection"):
                server.call(name)
        server.close()
        assert "closed" in repr(server)
        with server:
            assert server.call("echo", {"b": 2}) == "{'b': 2}"
            assert "4 tools" in repr(server)


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["/nowhere/program"], "can't be used: .*No such file"),
        ([sys.executable, "-c", "raise SystemExit(3)"], "it has ended, or closed the connection"),
        ([sys.executable, "-c", "import sys; sys.stdin.read()"], "did not start within 0.5 s"),
        ([*PLAIN, "endless"], "lists its tools in more than 200 pages"),
        ("http://127.0.0.1:9/mcp", "can't be used"),
    ],
)
def test_a_server_that_does_not_start_is_an_error(command: Any, message: str) -> None:
    """It leaves neither a thread nor a process."""
    before = threads()
    with pytest.raises(MCPError, match=message):
        MCPServer(command, start_timeout=0.5 if "read()" in command[-1] else 30).open()
    assert threads() == before


def test_a_server_over_http_does_the_same(http: tuple[MCPServer, subprocess.Popen[bytes]]) -> None:
    """A hanging one is given up; once its process is gone, calls fail, and no error or repr has a credential."""
    server, process = http
    assert server.name.startswith("http://127.0.0.1:")
    assert server.call("weather", {"city": "Oslo"}) == "sunny in Oslo"
    server.call("grow", {"name": "fresh"})
    until = time.monotonic() + 20
    while server.tools[-1]["name"] != "fresh" and time.monotonic() < until:
        time.sleep(0.02)
    assert server.call("fresh") == "fresh ran"
    with MCPServer(f"{server.name}/mcp", timeout=0.3) as impatient:
        process.send_signal(signal.SIGSTOP)
        with pytest.raises(MCPError, match=r"did not answer within 0.3 s"):
            impatient.call("weather", {"city": "Oslo"})
        process.send_signal(signal.SIGCONT)
        assert impatient.call("weather", {"city": "Oslo"}) == "sunny in Oslo"
    process.kill()
    process.wait()
    with pytest.raises(MCPError, match="can't run 'weather'") as caught:
        server.call("weather", {"city": "Oslo"})
    assert "secret" not in f"{caught.value} {caught.value.__cause__} {server!r}"
    server.close()


def test_a_call_ends_when_another_thread_closes_the_server() -> None:
    """It fails at once, and does not wait for its time limit."""
    server = MCPServer(PLAIN, timeout=None).open()
    errors: list[Exception] = []

    def wait() -> None:
        try:
            server.call("wait")
        except MCPError as error:
            errors.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    server.call("echo")  # the server answers in order, so the call before may be under way
    time.sleep(0.1)
    server.close()
    thread.join(20)
    assert "can't run 'wait': the connection was closed" in str(errors[0]) or "has ended" in str(errors[0])


def test_contents_go_where_the_program_wants_them() -> None:
    """Sounds only if it says so, and images not if it doesn't; a kind that is new is named."""
    sound = types.AudioContent(data="AAAA", mime_type="audio/wav")
    picture = types.ImageContent(data="AAAA", mime_type="image/png")
    output = tool_output(types.CallToolResult(content=[sound, picture]), {"audio"})
    assert output.text == "[audio 1: see the next message]\n[image/png, 3 bytes, not shown]"
    assert output.parts == ({"type": "input_audio", "input_audio": {"data": "AAAA", "format": "wav"}},)
    new: Any = SimpleNamespace(content=[SimpleNamespace(type="smell")], structured_content=None)
    assert tool_output(new, {"image"}).text == "[content of the unknown kind 'smell']"


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    monkeypatch.setitem(sys.modules, "mcp", None)
    with pytest.raises(ImportError, match=r"need the extra `mcp`: pip install \"aikit-client\[mcp\]\""):
        MCPServer(["x"])


def test_invalid_servers_are_refused() -> None:
    """The message says what is wrong."""
    for server, options, message in (
        ("server.py", {}, "must be a URL, or a program and its arguments as a list"),
        ([], {}, "an empty list"),
        (3, {}, "got int"),
        (["x"], {"headers": {}}, "`headers` are for a URL"),
        ("http://127.0.0.1", {"env": {}}, "`env` and `cwd` are for a program"),
        (["x"], {"allow": "x"}, "a list of names"),
        (["x"], {"media": ["video"]}, "got 'video'"),
        (["x"], {"timeout": 0}, "more than 0 seconds"),
    ):
        given: Any = server
        more: Any = options
        with pytest.raises((TypeError, ValueError), match=message):
            MCPServer(given, **more)
    assert MCPServer(["x"]).tools == []
    with pytest.raises(MCPError, match="has no tool 'a'; its tools are: none"):
        MCPServer(["x"]).call("a")


def test_responses_take_the_tools(stdio: MCPServer, openai_server: Server) -> None:
    """They are function tools, without their handlers."""
    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        client.responses.create(input="Hello", model="gpt-4o-mini", tools=stdio.tools)
    sent = openai_server.requests[-1].body["tools"][0]
    assert (sent["type"], sent["name"]) == ("function", "weather")
    assert "handler" not in sent


INTERRUPTED = """
import signal, sys
from aikit.mcp import MCPServer
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may start the tests with SIGINT ignored
server = MCPServer(sys.argv[1:], cwd=".").open()
try:
    server.call("wait")
except KeyboardInterrupt:
    print("interrupted", server.call("echo"), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_an_interrupt_ends_the_call_and_the_exit_ends_the_server() -> None:
    """The server gets a cancellation, and ends with the program."""
    program = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, *map(str, PLAIN)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stderr is not None
    assert program.stderr.readline() == "waiting\n"
    time.sleep(0.2)  # the program still has to begin to wait
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=60)
    assert out == "interrupted {}\n"
    # Reading to the end means that the server, which has the same stderr, has ended too.
    assert err == "cancelled\n"
    assert program.returncode == 0
