"""Cassettes record real exchanges and play them: modes, streams, retries, errors, both worlds, all agents."""

from __future__ import annotations

import asyncio
import functools
import gc
import gzip
import io
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

from aikit import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenAI,
    IncompleteStreamError,
    InternalServerError,
    OpenAI,
    OpenAIError,
)
from aikit.core.wire import Outgoing, TransportError
from aikit.options.settings import Timeouts
from aikit.testing import Cassette, CassetteError, CassetteMode, Server
from tests.drivers.servers import (
    MODELS,
    STREAM_HEAD,
    Connection,
    RawServer,
    always,
    answer,
    chunk,
    event,
    raw_server,
    refusing_address,
)

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hello there"}]
MODEL = "gpt-4o-mini"
SENT = {"model": MODEL}
AGENTS = ("default", "fast")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a cassette that does not exist yet."""
    return tmp_path / "folder" / "cassette.yaml"


def client_of(server: Server | RawServer, **options: Any) -> OpenAI:
    """Create a client of a server."""
    return OpenAI(**{"api_key": KEY, "base_url": server.base_url, "max_retries": 0, **options})


def say(client: OpenAI, text: str = "Hello there") -> str:
    """Return the answer to a message."""
    return client.chat.completions.create([{"role": "user", "content": text}], model=MODEL).choice.text


def error_of(cassette: Cassette, program: Callable[[], Any]) -> str:
    """Return the message of the error of a program that runs with this cassette."""
    with pytest.raises(CassetteError) as caught, cassette:
        program()
    return f"{caught.value}"


def pieces_of(client: OpenAI) -> list[str | None]:
    """Return the pieces of a streamed answer."""
    with client.chat.completions.create(MESSAGES, model=MODEL, stream=True) as stream:
        return [each.choices[0].delta.content for each in stream]


@pytest.mark.parametrize("agent", AGENTS)
def test_inside_its_block_all_clients_record_and_play(openai_server: Server, path: Path, agent: str) -> None:
    """The program under test creates its own clients, and nothing reaches the server when the answers are played."""

    def program() -> tuple[Any, ...]:
        with client_of(openai_server, http_agent=agent) as client:
            return say(client), pieces_of(client), client.models.list().models[0].id

    with Cassette(path):
        recorded = program()
    assert len(openai_server.requests) == 3
    with Cassette(path, "none") as cassette:
        assert program() == recorded
        assert [(each.method, each.status, each.plays) for each in cassette.exchanges] == [
            ("POST", 200, 1),
            ("POST", 200, 1),
            ("GET", 200, 1),
        ]
    assert len(openai_server.requests) == 3


@pytest.mark.parametrize("agent", AGENTS)
def test_the_asynchronous_client_records_and_plays_too(openai_server: Server, path: Path, agent: str) -> None:
    """Plain calls, streams and uploads, by tasks that share the cassette."""

    async def program() -> tuple[Any, ...]:
        async with AsyncOpenAI(KEY, openai_server.base_url, http_agent=agent) as client:
            upload = ("x.txt", io.BytesIO(b"content"))
            texts = await asyncio.gather(
                *(client.chat.completions.create([{"role": "user", "content": f"{n}"}], model=MODEL) for n in range(5))
            )
            async with await client.chat.completions.create(MESSAGES, model=MODEL, stream=True) as stream:
                pieces = [each.choices[0].delta.content async for each in stream]
            file = await client.files.create(upload, "user_data")
            return [each.choice.text for each in texts], pieces, file.id

    async def recorded_and_played() -> None:
        async with Cassette(path):
            recorded = await program()
        assert recorded[0] == list("01234")
        async with Cassette(path, "none", require_all=True):
            assert await program() == recorded

    asyncio.run(recorded_and_played())
    assert len(openai_server.requests) == 7


@pytest.mark.parametrize(
    ("blocking", "asynchronous"),
    [(httpx.Client, httpx.AsyncClient), (httpx2.Client, httpx2.AsyncClient), (lambda: "fast", lambda: "fast")],
    ids=["httpx", "httpx2", "fast"],
)
def test_a_cassette_is_an_agent(
    openai_server: Server, path: Path, blocking: Callable[[], Any], asynchronous: Callable[[], Any]
) -> None:
    """Passed as `http_agent`, it only concerns that client, and sends with the agent below it."""
    below = blocking()
    with Cassette(path, http_agent=below) as cassette, client_of(openai_server, http_agent=cassette) as client:
        recorded = say(client), pieces_of(client)
    if below != "fast":
        below.close()

    async def more() -> None:
        cassette = Cassette(path, "new", http_agent=asynchronous())
        async with AsyncOpenAI(KEY, openai_server.base_url, http_agent=cassette) as client:
            assert (await client.chat.completions.create(MESSAGES, model=MODEL)).choice.text == recorded[0]
            assert (await client.models.list()).models
        await cassette.aclose()
        if not isinstance(cassette._given, str):
            await cassette._given.aclose()

    asyncio.run(more())
    played = Cassette(path, "none")
    with client_of(openai_server, http_agent=played) as client:
        assert (say(client), pieces_of(client)) == recorded
        assert client.models.list().models
    assert len(openai_server.requests) == 3


def test_none_opens_no_connection(path: Path) -> None:
    """Not even for a request that is not recorded, which is an error; a server counts the connections."""
    with raw_server(always(answer(MODELS))) as server:
        with client_of(server) as client:
            assert "nothing is recorded" in error_of(Cassette(path, "none"), client.models.list)
        assert server.connections == 0
        assert not path.exists()


def test_none_uses_no_socket(openai_server: Server, path: Path, tmp_path: Path) -> None:
    """The interpreter itself watches: no socket is created, and no name is looked up, by either world."""
    with Cassette(path), client_of(openai_server) as client:
        say(client)
        client.images.generate("a cat", size="256x256").image.save_to_disk(tmp_path / "recorded.png")
    code = f"""
import asyncio, sys
from aikit import AsyncOpenAI, OpenAI
from aikit.testing import Cassette
options = {{"api_key": "other", "base_url": {openai_server.base_url!r}}}
async def main():
    seen.clear()  # the event loop has its own pair of sockets
    async with AsyncOpenAI(**options) as client:
        print((await client.chat.completions.create({MESSAGES!r}, model={MODEL!r})).choice.text, seen)
seen = []
sys.addaudithook(lambda name, arguments: seen.append(name) if name.startswith("socket.") else None)
with Cassette({os.fspath(path)!r}, "none", allow_repeats=True):
    with OpenAI(**options) as client:
        print(client.chat.completions.create({MESSAGES!r}, model={MODEL!r}).choice.text)
        client.images.generate("a cat", size="256x256").image.save_to_disk({os.fspath(tmp_path / "played.png")!r})
        print(seen)
    asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == ["Hello there", "[]", "Hello there []"]
    assert (tmp_path / "played.png").read_bytes() == (tmp_path / "recorded.png").read_bytes()


@pytest.mark.parametrize(
    ("mode", "sent", "kept"),
    [("once", 0, 1), ("none", 0, 1), ("new", 1, 2), ("new_episodes", 1, 2), ("all", 2, 2)],
)
def test_a_mode_says_what_is_sent(openai_server: Server, path: Path, mode: CassetteMode, sent: int, kept: int) -> None:
    """There is a recorded exchange; the program asks for it and for another one."""
    with Cassette(path), client_of(openai_server) as client:
        say(client, "one")
    openai_server.reset()
    cassette = Cassette(path, mode)
    with client_of(openai_server, http_agent=cassette) as client:
        assert say(client, "one") == "one"
        if sent:
            assert say(client, "two") == "two"
        else:
            with pytest.raises(CassetteError, match="number 1"):
                say(client, "two")
    cassette.close()
    assert len(openai_server.requests) == sent
    assert len(Cassette(path, "none").exchanges) == kept


def test_all_keeps_the_file_if_nothing_was_recorded(openai_server: Server, path: Path) -> None:
    """A run that fails before its first request loses nothing."""
    with Cassette(path), client_of(openai_server) as client:
        say(client)
    before = path.read_bytes()
    with Cassette(path, "all"):
        pass
    assert path.read_bytes() == before


def test_vcrpys_modes_are_accepted_and_others_are_not(path: Path) -> None:
    """Its enumeration, too."""
    from vcr.record_mode import RecordMode

    assert Cassette(path, RecordMode.NEW_EPISODES)._tape.may_send  # type: ignore[arg-type]  # another enumeration
    with pytest.raises(ValueError, match="`mode` must be 'once', 'new', 'none' or 'all', got 'rewrite'"):
        Cassette(path, "rewrite")  # type: ignore[arg-type]  # deliberately wrong
    with pytest.raises(ValueError, match="`match_on` must be a tuple of 'method', 'url'"):
        Cassette(path, match_on=("uri",))
    with pytest.raises(ValueError, match="`match_on` must be"):
        Cassette(path, match_on="body")


def in_steps(steps: list[bytes], go_on: threading.Event) -> Callable[[RawServer, Connection], None]:
    """Stream the steps, the second only when the first has arrived."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            connection.send(STREAM_HEAD)
            for each in steps:
                connection.send(chunk(each))
                go_on.wait(30)
            connection.send(chunk(b""))

    return handle


def outgoing(server: RawServer) -> Outgoing:
    """Create a request as a driver hands it to an agent."""
    headers = [(b"Content-Type", b"application/json"), (b"Content-Length", b"2")]
    return Outgoing("POST", f"{server.base_url}/chat/completions", headers, b"{}", Timeouts(5, 5, 5, 5))


@pytest.mark.parametrize("agent", AGENTS)
def test_a_stream_is_played_in_the_pieces_in_which_it_came(path: Path, agent: str) -> None:
    """Even if a piece ends in the middle of an event, or of a character."""
    body = event("Grüße") + event("x", "stop") + b"data: [DONE]\n\n"
    middle = body.index(b"\xc3") + 1
    go_on = threading.Event()
    with raw_server(in_steps([body[:middle], body[middle:]], go_on)) as server:

        def read(cassette: Cassette) -> list[bytes]:
            reply, pieces = cassette.agent.perform(outgoing(server)), []
            for piece in reply:
                pieces.append(piece)
                go_on.set()
            reply.close()
            return pieces

        with Cassette(path, http_agent=agent) as cassette:
            recorded = read(cassette)
        assert recorded[0] == body[:middle]
        assert b"".join(recorded) == body
        with Cassette(path, "none") as cassette:
            assert read(cassette) == recorded


def test_a_stream_that_the_program_leaves_is_recorded_as_far_as_it_came(path: Path) -> None:
    """It is played that far; a program that then reads on gets an error instead of an end."""
    go_on = threading.Event()
    events = [event("one"), event("two", "stop") + b"data: [DONE]\n\n"]
    with raw_server(in_steps(events, go_on)) as server, Cassette(path), client_of(server) as client:
        stream = client.chat.completions.create(MESSAGES, model=MODEL, stream=True)
        assert next(stream).choices[0].delta.content == "one"
        stream.close()
        go_on.set()
    with Cassette(path, "none", allow_repeats=True), client_of(server) as client:
        stream = client.chat.completions.create(MESSAGES, model=MODEL, stream=True)
        assert next(stream).choices[0].delta.content == "one"
        with pytest.raises(IncompleteStreamError, match="the recording ends here"):
            next(stream)
        stream = client.chat.completions.create(MESSAGES, model=MODEL, stream=True)
        closed = client.chat.completions.create(MESSAGES, model=MODEL, stream=True)
        closed.close()
        with pytest.raises(TransportError, match="was closed by the program"):
            next(iter(closed._reply))


def test_retries_are_recorded_as_they_happened(openai_server: Server, path: Path) -> None:
    """A played call has the same attempts."""

    def attempts() -> list[int | None]:
        with client_of(openai_server, max_retries=2) as client:
            return [each.status for each in client.models.list().attempts]

    openai_server.fail(429, headers={"retry-after": "0.01"})
    openai_server.fail(503, headers={"retry-after": "0.01"})
    with Cassette(path):
        assert attempts() == [429, 503, 200]
    with Cassette(path, "none", require_all=True):
        assert attempts() == [429, 503, 200]
    assert len(openai_server.requests) == 3


def test_errors_of_the_service_are_played(openai_server: Server, path: Path) -> None:
    """The same exception, with the same message."""
    openai_server.fail(500, message="a fuse blew", times=None)
    for mode in ("once", "none"):
        with (
            Cassette(path, mode),
            client_of(openai_server) as client,
            pytest.raises(InternalServerError, match="a fuse blew"),
        ):
            client.models.list()
    assert len(openai_server.requests) == 1


def test_an_exchange_without_an_answer_is_not_recorded(path: Path) -> None:
    """A refused connection, or an answer that breaks off, is the usual error; only complete answers are written."""
    host, port = refusing_address()
    with (
        Cassette(path),
        OpenAI(KEY, f"http://{host}:{port}/v1", max_retries=0) as client,
        pytest.raises(APIConnectionError),
    ):
        client.models.list()
    assert not path.exists()

    async def refused() -> None:
        async with Cassette(path), AsyncOpenAI(KEY, f"http://{host}:{port}/v1", max_retries=0) as client:
            with pytest.raises(APIConnectionError):
                await client.models.list()

    asyncio.run(refused())
    assert not path.exists()

    def cut(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(answer(MODELS)[:-9] if server.connections == 1 else answer(MODELS))

    with raw_server(cut) as server, Cassette(path), client_of(server, max_retries=1) as client:
        assert [each.status for each in client.models.list().attempts][-1] == 200
    with Cassette(path, "none") as cassette, client_of(server) as client:
        assert len(client.models.list().attempts) == len(cassette.exchanges) == 1


def test_each_answer_is_played_once_unless_you_say_otherwise(openai_server: Server, path: Path) -> None:
    """Equal requests get their answers in the recorded order; `allow_repeats` plays the last one again."""
    for text in ("one", "two"):
        openai_server.script(text=text)
    with Cassette(path), client_of(openai_server) as client:
        assert [say(client), say(client)] == ["one", "two"]
    with client_of(openai_server) as client:
        message = error_of(Cassette(path, "none"), lambda: [say(client) for _ in range(3)])
    assert "2 exchanges, 2 of them played" in message
    assert "nothing, but each answer is played once" in message
    with Cassette(path, "none", allow_repeats=True), client_of(openai_server) as client:
        assert [say(client) for _ in range(4)] == ["one", "two", "two", "two"]


def test_answers_that_nobody_asked_for_are_an_error_on_request(openai_server: Server, path: Path) -> None:
    """By default they are not; `require_all` names them."""
    with Cassette(path), client_of(openai_server) as client:
        say(client, "one")
        say(client, "two")
    with client_of(openai_server) as client:
        with Cassette(path, "none"):
            say(client, "one")
        message = error_of(Cassette(path, "none", require_all=True), lambda: say(client, "one"))
    assert re.fullmatch(r"1 answers .* were not played, to:\n  POST .*two.*", message)


def test_the_error_says_what_was_asked_what_is_recorded_and_what_differs(openai_server: Server, path: Path) -> None:
    """And how to record, without the key."""
    with Cassette(path), client_of(openai_server) as client:
        say(client, "Good morning")
        client.models.list()
    with client_of(openai_server) as client:
        message = error_of(
            Cassette(path, "none"),
            lambda: client.chat.completions.create(
                [{"role": "user", "content": "Good evening"}], model=MODEL, temperature=0.5
            ),
        )
    where = f"POST {openai_server.base_url}/chat/completions"
    asked = '{"messages":[{"role":"user","content":"Good %s"}],"model":"gpt-4o-mini"%s}'
    assert message.splitlines() == [
        "the cassette has no answer for this request, and mode 'none' sends none",
        f"  asked:     {where} " + asked % ("evening", ',"temperature":0.5'),
        f"  cassette:  {path}: 2 exchanges, 0 of them played",
        f"  nearest:   number 1, {where} " + asked % ("morning", ""),
        "  differs:   body.messages[0].content: asked 'Good evening', recorded 'Good morning'",
        "  differs:   body.temperature: asked 0.5, recorded nothing",
        '  to record: Cassette(…, mode="new") adds what is missing, mode="all" records everything again',
    ]


def test_a_program_can_not_swallow_the_error(openai_server: Server, path: Path) -> None:
    """It is not an `OpenAIError`, and leaving the block raises it again if the program has handled it."""
    assert not issubclass(CassetteError, OpenAIError)

    def program() -> None:
        with client_of(openai_server) as client, suppress(Exception):
            say(client)

    assert "nothing is recorded" in error_of(Cassette(path, "none"), program)


@pytest.mark.parametrize(
    ("match_on", "is_same"),
    [
        (("method", "url"), True),
        (("method", "path"), True),
        (("host", "query"), True),
        (("method", "url", "body"), False),
    ],
)
def test_you_choose_what_makes_requests_the_same(
    openai_server: Server, path: Path, match_on: tuple[str, ...], is_same: bool
) -> None:
    """Without the body, a changed prompt still gets the recorded answer."""
    with Cassette(path), client_of(openai_server) as client:
        say(client, "one")
    cassette = Cassette(path, "none", match_on=match_on)
    with client_of(openai_server, http_agent=cassette) as client:
        if is_same:
            assert say(client, "changed") == "one"
        else:
            with pytest.raises(CassetteError):
                say(client, "changed")


def test_bodies_are_compared_by_what_they_say(openai_server: Server, path: Path) -> None:
    """The order of fields and parameters and the boundary of a form make no difference; a file's content does."""

    def upload(client: OpenAI, content: bytes) -> str:
        return client.files.create(("x.bin", content), "user_data").id

    with Cassette(path), client_of(openai_server) as client:
        client.post("/moderations", body={"input": "a", "model": "m"}, cast_to=dict)
        client.get("/files?limit=2&purpose=batch", cast_to=dict)
        file = upload(client, b"\xff" * 50_000)
    assert len(path.read_bytes()) < 10_000  # the file's size and checksum are enough
    with client_of(openai_server) as client:
        with Cassette(path, "none"):
            client.post("/moderations", body={"model": "m", "input": "a"}, cast_to=dict)
            client.get("/files?purpose=batch&limit=2", cast_to=dict)
            assert upload(client, b"\xff" * 50_000) == file
        message = error_of(Cassette(path, "none"), lambda: upload(client, b"\xfe" * 50_000))
    assert re.search(r"body\[0\].content: asked '<50000 bytes, SHA-256 \w+>', recorded '<50000 bytes", message)


def test_an_upload_that_can_be_read_once_is_sent_and_recorded(openai_server: Server, path: Path) -> None:
    """Its content is kept for the request."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self._rest = [b"some ", b"content"]

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return self._rest.pop(0) if self._rest else b""

    def upload(client: OpenAI) -> str:
        return client.files.create(("x.txt", Pipe()), "user_data").id

    def contents() -> list[bytes | None]:
        return [part.content for each in openai_server.requests for part in each.parts if part.filename]

    with Cassette(path), client_of(openai_server) as client:
        file = upload(client)
    assert contents() == [b"some content"]

    async def again() -> str:
        async with Cassette(path, "new"), AsyncOpenAI(KEY, openai_server.base_url) as client:
            first = (await client.files.create(("x.txt", Pipe()), "user_data")).id
            await client.files.create(("y.txt", Pipe()), "user_data")
            return first

    assert asyncio.run(again()) == file
    assert contents() == [b"some content"] * 2


def test_other_bodies_are_compared_too(path: Path) -> None:
    """Forms in the encoding of URLs by their fields, bytes by their checksum, and hosts and paths on request."""

    def request(url: str, kind: bytes, body: bytes) -> Outgoing:
        return Outgoing("POST", url, [(b"Content-Type", kind)], body, Timeouts(5, 5, 5, 5))

    form, binary = b"application/x-www-form-urlencoded", b"application/octet-stream"
    below = httpx.MockTransport(lambda request: httpx.Response(200))
    with Cassette(path, http_agent=below) as cassette:
        for each in (request("https://x.test/a", form, b"a=%31&b=2"), request("https://x.test/b", binary, b"\xff")):
            assert b"".join(cassette.agent.perform(each)) == b""
    assert cassette.exchanges[1].request_body is not None
    assert cassette.exchanges[1].request_body.startswith("<1 bytes, SHA-256 a8100ae6aa")
    with Cassette(path, "none") as cassette:
        cassette.agent.perform(request("https://x.test/a", form, b"a=1&b=2"))
        cassette.agent.perform(request("https://x.test/b", binary, b"\xff"))
    for match_on, message in (
        (("host",), "differs:   host: asked y.test, recorded x.test"),
        (("path",), "differs:   path: asked /c, recorded /a"),
        (("url",), "differs:   url: asked https://y.test/c, recorded https://x.test/a"),
        (("body",), "differs:   body[1][1]: asked '3', recorded '2'"),
    ):
        other = Cassette(path, "none", match_on=match_on)
        asked = request("https://y.test/c", form, b"a=1&b=3")
        assert message in error_of(other, functools.partial(other.agent.perform, asked))


def test_threads_may_share_a_cassette(openai_server: Server, path: Path) -> None:
    """Each request gets its own answer, and each answer is played once."""
    texts = [f"text {n}" for n in range(12)]
    for mode in ("once", "none"):
        with Cassette(path, mode, require_all=True), client_of(openai_server) as client, ThreadPoolExecutor(4) as pool:
            assert list(pool.map(lambda text: say(client, text), texts)) == texts
    assert len(openai_server.requests) == 12


def test_the_file_is_written_in_one_step_and_at_the_latest_when_the_program_ends(
    openai_server: Server, path: Path
) -> None:
    """Without a block, what was recorded is written when the cassette is collected; no other file stays."""
    with client_of(openai_server, http_agent=Cassette(path)) as client:
        say(client)
        assert not path.exists()
    del client
    gc.collect()
    assert [each.name for each in path.parent.iterdir()] == ["cassette.yaml"]
    before = path.stat().st_ino
    with Cassette(path, "new") as cassette, client_of(openai_server) as client:
        say(client, "another")
        cassette.save()
        assert path.stat().st_ino != before  # a new file took its place
        stream = client.chat.completions.create(MESSAGES, model=MODEL, stream=True)
    assert [each.status for each in Cassette(path, "none").exchanges] == [200, 200, 200]
    stream.close()


def test_after_its_end_a_cassette_answers_nothing(openai_server: Server, path: Path) -> None:
    """A client that still has it gets an error; other clients use the network again."""
    with Cassette(path) as cassette:
        pass
    with client_of(openai_server, http_agent=cassette) as client, pytest.raises(CassetteError, match="is closed"):
        say(client)
    with client_of(openai_server) as client:
        assert say(client) == "Hello there"
    assert repr(cassette) == f"<aikit.testing.Cassette {path}>"


def test_bulk_runs_record_and_play(openai_server: Server, path: Path, tmp_path: Path) -> None:
    """They have their own agents, and send many requests at once."""
    lines = [
        {"custom_id": f"{n}", "body": {"model": MODEL, "messages": [{"role": "user", "content": f"{n}"}]}}
        for n in range(9)
    ]
    source = tmp_path / "input.jsonl"
    source.write_text("".join(f"{json.dumps(each)}\n" for each in lines), encoding="utf-8")
    for mode in ("once", "none"):
        with Cassette(path, mode, require_all=True), client_of(openai_server) as client:
            assert client.bulk.run(source, tmp_path / f"{mode}.jsonl").wait().answered == 9
    assert len(openai_server.requests) == 9


def test_the_inner_of_two_blocks_counts(openai_server: Server, tmp_path: Path) -> None:
    """After it, the outer one does."""
    with Cassette(tmp_path / "outer.yaml") as outer, client_of(openai_server) as client:
        with Cassette(tmp_path / "inner.yaml") as inner:
            say(client, "one")
        say(client, "two")
    assert [len(each.exchanges) for each in (outer, inner)] == [1, 1]


def test_compressed_answers_are_recorded_readable(path: Path) -> None:
    """The client reads them as before, and the cassette holds the text."""
    packed = answer(gzip.compress(MODELS), content_encoding="gzip")
    with raw_server(always(packed)) as server, Cassette(path), client_of(server) as client:
        assert client.models.list().models[0].id == "m"
    assert b'"owned_by": "x"' in path.read_bytes()
    with Cassette(path, "none"), client_of(server) as client:
        assert client.models.list().models[0].id == "m"


def test_time_limits_hold_while_recording(path: Path) -> None:
    """With an agent of ours below, and with a user's; in both worlds."""
    go_on = threading.Event()
    limits = {"deadline": 5, "stream_idle_timeout": 0.3}

    async def read(cassette: Cassette) -> None:
        async with AsyncOpenAI(KEY, server.base_url, http_agent=cassette, max_retries=0, **limits) as client:
            async for _ in await client.chat.completions.create(MESSAGES, model=MODEL, stream=True):
                pass

    with raw_server(in_steps([event("one"), b""], go_on)) as server, httpx.Client() as below:
        for agent in ("default", below):
            cassette = Cassette(path, http_agent=agent)
            with client_of(server, http_agent=cassette, **limits) as client:
                stream = client.chat.completions.create(MESSAGES, model=MODEL, stream=True)
                with pytest.raises(APITimeoutError):
                    list(stream)
            cassette.close()
        cassette = Cassette(path)
        with pytest.raises(APITimeoutError):
            asyncio.run(read(cassette))
        go_on.set()
    assert cassette.exchanges == []
    assert not path.exists()


@pytest.mark.parametrize("is_async", [False, True], ids=["blocking", "asynchronous"])
def test_a_picture_is_played_under_its_signed_url(path: Path, tmp_path: Path, is_async: bool) -> None:
    """The program downloads it from the URL in the played answer, which has no signature anymore."""
    url = "https://93.184.215.14/cat.png?se=2030-01-01&sig=not-real"
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
    asked: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.url}")
        if request.url.path.endswith(".png"):
            return httpx.Response(200, content=picture, headers={"content-type": "image/png"})
        return httpx.Response(200, json={"created": 1, "data": [{"url": url}]})

    async def generate(cassette: Cassette, file: Path) -> None:
        async with AsyncOpenAI(KEY, http_agent=cassette) as client:
            await (await client.images.generate("a cat")).image.save_to_disk(file)

    for mode in ("once", "none"):
        cassette = Cassette(path, mode, http_agent=httpx.MockTransport(respond), require_all=True)
        file = tmp_path / f"{mode}.png"
        with cassette:
            if is_async:
                asyncio.run(generate(cassette, file))
            else:
                with OpenAI(KEY, http_agent=cassette) as client:
                    client.images.generate("a cat").image.save_to_disk(file)
        assert file.read_bytes() == picture
        # As if the host were one that downloads may not go to: nothing is resolved, and nothing goes there.
        path.write_text(path.read_text(encoding="utf-8").replace("93.184.215.14", "192.168.0.1"), encoding="utf-8")
    assert asked == ["https://api.openai.com/v1/images/generations", url]
    assert "https://192.168.0.1/cat.png?***" in path.read_text(encoding="utf-8")
    assert "not-real" not in path.read_text(encoding="utf-8")


def test_a_compression_that_nobody_asked_for_is_recorded_as_it_came(path: Path) -> None:
    """The client refuses it when it is played, as it did before."""
    with raw_server(always(answer(b"\x8b\x00", content_encoding="br"))) as server:
        for mode in ("once", "none"):
            with Cassette(path, mode), client_of(server) as client:
                assert "compressed with 'br'" in f"{client.models.list(throw=False).errors[0]}"
    assert len(server.requests) == 1


@pytest.fixture(autouse=True)
def _nothing_stays_in_force() -> Iterator[None]:
    """A test that fails inside a block leaves no cassette for the next one."""
    from aikit.agents import INTERCEPTION

    yield
    assert INTERCEPTION.current is None
