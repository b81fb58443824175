"""No secret reaches the file of a cassette, and what is not secret stays as it was."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit import AuthenticationError, AzureOpenAI, OpenAI
from aikit.testing import Cassette, CassetteError, Server
from aikit.testing.cassettes.concealing import Concealer
from aikit.testing.cassettes.tape import _concealed
from tests.drivers.servers import ANYTHING, STREAM_HEAD, Connection, RawServer, answer, chunk, raw_server

# Each contains this word, and nothing else does.
MARK = "hush"
KEY = f"test-{MARK}-0123456789"
MESSAGES = [{"role": "user", "content": "Hello"}]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a cassette that does not exist yet."""
    return tmp_path / "cassette.yaml"


Calls = Callable[[str], None]


def tool_calls(base_url: str) -> None:
    """Calls with credentials of tools, of pictures and of the account."""
    with OpenAI(
        KEY,
        base_url,
        organization=f"org-{MARK}",
        project=f"proj-{MARK}",
        default_headers={"X-Tenant-Token": f"{MARK}-1", "Cookie": f"a={MARK}"},
        default_query={"api-key": f"{MARK}-2", "api-version": "7"},
    ) as client:
        client.responses.create(
            input=[
                {
                    "role": "user",
                    "content": [
                        {"type": "input_text", "text": f"my key is sk-{MARK}-0123456789 and Bearer {MARK}.0123456789"},
                        {"type": "input_image", "image_url": f"https://u:{MARK}@x.test/a.png?se=1&sig={MARK}"},
                    ],
                }
            ],
            model="m",
            tools=[
                {
                    "type": "mcp",
                    "server_label": "l",
                    "server_url": f"https://x.test/mcp?token={MARK}",
                    "authorization": f"{MARK}-3",
                    "headers": {"X-Any": f"{MARK}-4", "Accept": "text/plain"},
                }
            ],
        )
        client.chat.completions.create(
            [
                *MESSAGES,
                {
                    "role": "tool",
                    "tool_call_id": "c",
                    "content": json.dumps({"password": f"{MARK}-5", "env": [{"name": "API_KEY", "value": MARK}]}),
                },
            ],
            model="m",
            extra_body={
                "custom": {"client_secret": {"value": f"{MARK}-6", "size": 3}, "pwd": 1234, f"sk-{MARK}-0123456789": 1}
            },
        )


def uploads(base_url: str) -> None:
    """A file with a secret."""
    with OpenAI(KEY, base_url) as client:
        client.files.create(("x.json", json.dumps({"api_key": f"{MARK}-8"}).encode()), "user_data")


def azure(base_url: str) -> None:
    """The header of Azure's keys."""
    with AzureOpenAI(api_key=KEY, azure_endpoint=base_url, api_version="2024-10-21") as client:
        client.chat.completions.create(MESSAGES, model="m")


def echoing(server: RawServer, connection: Connection) -> None:
    """Answer with everything that may be secret in an answer."""
    while request := connection.read_request():
        server.requests.append(request)
        body = json.loads(ANYTHING)
        body["echo"] = {
            "tools": [{"authorization": f"{MARK}-9"}],
            "url": f"https://x.test/y?X-Amz-Signature={MARK}&a=1",
        }
        body["account"] = f"org-{MARK}0123456789abcdef and {KEY} and {json.dumps(KEY)}"
        head = {"set_cookie": f"a={MARK}", "openai_organization": f"{MARK}-corp", "location": f"/a?sig={MARK}&b=1"}
        connection.send(answer(json.dumps(body).encode(), **head))


@pytest.mark.parametrize("calls", [tool_calls, uploads, azure])
def test_no_secret_is_written(path: Path, calls: Calls) -> None:
    """Neither of requests nor of answers; and yet the cassette plays."""
    with raw_server(echoing) as server:
        with Cassette(path):
            calls(server.base_url)
        assert any(MARK.encode() in each for each in server.requests)
        text = path.read_text(encoding="utf-8")
        assert MARK not in text
        assert "1234" not in text.partition("pwd")[2][:20]
        with Cassette(path, "none", require_all=True):
            calls(server.base_url)


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_a_key_that_the_service_refuses_is_not_written(path: Path, encoding: str) -> None:
    """Its error repeats it; a gateway's page may be no UTF-8."""

    def refuse(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            message = {"error": {"message": f"Incorrect API key provided: {KEY}. Tschüß", "code": "invalid_api_key"}}
            content = json.dumps(message, ensure_ascii=False).encode(encoding)
            connection.send(answer(content, "401 Unauthorized"))

    with raw_server(refuse) as server:
        for mode in ("once", "none"):
            with (
                Cassette(path, mode) as cassette,
                OpenAI(KEY, server.base_url) as client,
                pytest.raises(AuthenticationError, match=r"Incorrect API key provided: \*\*\*"),
            ):
                client.models.list()
    assert MARK not in path.read_text(encoding="utf-8")
    assert b"provided: ***" in cassette.exchanges[0].body


def test_a_stream_keeps_its_pieces_when_a_secret_is_removed(path: Path) -> None:
    """The ends of the pieces move with the text."""
    first = (
        f'data: {{"id": "c", "choices": [], "api_key": "{MARK}-0123456789012345678901234567890123456789"}}\n\n'.encode()
    )
    second = b'data: {"id": "c", "choices": [{"index": 0, "delta": {"content": "x"}, "finish_reason": "stop"}]}\n\n'

    def stream(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            connection.send(STREAM_HEAD + chunk(first[:40]))
            time.sleep(0.05)  # else they arrive together
            connection.send(chunk(first[40:] + second[:10]))
            time.sleep(0.05)
            connection.send(chunk(second[10:]) + chunk(b"data: [DONE]\n\n") + chunk(b""))

    with raw_server(stream) as server:
        for mode in ("once", "none"):
            with Cassette(path, mode) as cassette, OpenAI(KEY, server.base_url) as client:
                events = client.chat.completions.create(MESSAGES, model="m", stream=True)
                assert [each.choices[0].delta.content for each in events if each.choices] == ["x"]
            interaction = cassette._tape.tracks[0].interaction
            assert sum(interaction.chunks) == len(interaction.body)
            assert interaction.body.endswith(second + b"data: [DONE]\n\n")
            assert b"***" in interaction.body


PARTS = st.sampled_from(
    ["data: ", '{"api_key": "hush-0123456789"}', '{"a": 1}', "\n", "\r\n\r\n", "ü", " Bearer hush-0123456789 ", " "]
)


@settings(max_examples=30)
@given(st.lists(PARTS).map("".join), st.data())
def test_pieces_always_make_up_the_body(text: str, data: st.DataObject) -> None:
    """Wherever they end, and whatever is removed."""
    body = text.encode()
    ends = sorted({0, len(body), *data.draw(st.lists(st.integers(0, len(body))))})
    shown, sizes = _concealed(body, [b - a for a, b in pairwise(ends)], Concealer())
    assert MARK.encode() not in shown
    assert sum(sizes) == len(shown)
    assert all(size > 0 for size in sizes)
    if MARK not in text:
        assert (shown, sizes) == (body, tuple(b - a for a, b in pairwise(ends)))


def test_texts_of_your_own_are_not_written(openai_server: Server, path: Path) -> None:
    """Wherever they stand, and the cassette still plays."""
    for mode in ("once", "none"):
        with (
            Cassette(path, mode, hide=["Jane Doe"]) as cassette,
            OpenAI(openai_server.api_key, openai_server.base_url, default_headers={"X-User": "Jane Doe"}) as client,
        ):
            client.chat.completions.create([{"role": "user", "content": "I am Jane Doe"}], model="gpt-4o-mini")
            client.files.create(("Jane Doe.txt", b"content"), "user_data")
    assert "Jane" not in path.read_text(encoding="utf-8")
    assert cassette.exchanges[0].request_body == (
        '{"messages":[{"role":"user","content":"I am ***"}],"model":"gpt-4o-mini"}'
    )


def test_the_error_shows_no_secret(path: Path) -> None:
    """Neither the one that was asked with nor one of a cassette that others recorded without a filter."""
    path.write_text(
        "interactions:\n- request: {method: POST, uri: 'https://x.test/v1/chat/completions?key="
        + f'{MARK}\', body: \'{{"api_key": "{MARK}"}}\', headers: {{authorization: [Bearer {MARK}]}}}}\n'
        "  response: {status: {code: 200, message: OK}, headers: {}, body: {string: ''}}\nversion: 1\n",
        encoding="utf-8",
    )
    cassette = Cassette(path, "none")
    with (
        OpenAI(KEY, "https://x.test/v1", http_agent=cassette, default_query={"key": MARK}) as client,
        pytest.raises(CassetteError) as caught,
    ):
        client.chat.completions.create(MESSAGES, model="m", extra_body={"api_key": MARK})
    assert "number 1" in f"{caught.value}"
    assert MARK not in f"{caught.value}"
    assert MARK not in repr(cassette.exchanges)


def data() -> Iterator[Any]:
    """Yield values that look like secrets and are none."""
    image = base64.b64encode(bytes(range(256)) * 40).decode()
    # As it may occur in the data of an image: where a word could begin, the start of a key.
    yield {"b64_json": f"{image}/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9{image}"}
    yield {"image_url": {"url": f"data:image/png;base64,{image}/AIzaSyA0123456789{image}"}}
    yield {"logprobs": {"content": [{"token": " secret", "logprob": -1.5, "bytes": [1, 2]}]}}
    yield {"usage": {"prompt_tokens": 5, "completion_tokens": 6}, "author": "me", "max_output_tokens": 7}
    yield {"text": "https://x.test/search?q=cats&page=2#top and https://docs.test/keys", "obfuscation": "a1b2c3d4e5f6"}
    yield {
        "session_id": None,
        "authenticated": True,
        "prompt_cache_key": "mine",
        "token_type": "x",
        "n": 12345678901234567890,
    }


@pytest.mark.parametrize("value", list(data()), ids=lambda value: next(iter(value)))
def test_what_is_no_secret_stays_byte_for_byte(value: Any) -> None:
    """Also if it is nested, or the data of an event, and in the spelling that it had."""
    text = json.dumps({"data": [value]}, indent=1)
    assert Concealer().body(text) == text
    lines = f"event: x\ndata: {json.dumps(value)}\r\n\r\n"
    assert Concealer().body(lines) == lines


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("https://x.test/a?b=1&sig=abcdef", "https://x.test/a?***"),
        ("https://x.test/a?X-Amz-Signature=a&X-Amz-Date=b", "https://x.test/a?***"),
        ("https://x.test/a?b=1&key=abcdef", "https://x.test/a?b=1&key=***"),
        ("https://me:abcdef@x.test/a?b=1", "https://***@x.test/a?b=1"),
        ("https://x.test/projects/proj_0123456789abcdef/a", "https://x.test/projects/proj_***/a"),
    ],
)
def test_urls_keep_what_is_no_secret(given: str, shown: str) -> None:
    """The same in a request, in an answer and in a text, so that a download is found again."""
    concealer = Concealer()
    assert concealer.url(given) == shown
    assert concealer.url(shown) == shown
    assert concealer.body(json.dumps({"url": given})) == json.dumps({"url": shown}, separators=(",", ":"))
    assert concealer.body(f"see ({given})\nand more") == f"see ({shown})\nand more"


def test_forms_in_the_encoding_of_urls_are_filtered() -> None:
    """A token exchange sends one."""
    assert Concealer().form("grant_type=x&client_secret=abc%26def&scope=a%20b") == (
        "grant_type=x&client_secret=***&scope=a%20b"
    )
    assert Concealer().form("a=1&b=") == "a=1&b="
