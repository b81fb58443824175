"""Logs have enough to follow a call, never a credential, and no body at level info."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

import pytest

from aikit import OpenAI
from aikit.core.log_lines import redact
from aikit.testing import Server
from tests.drivers.servers import Connection, RawServer, always, answer, raw_server

MESSAGES = [{"role": "user", "content": "the content of a message"}]


@pytest.fixture
def client(openai_server: Server) -> OpenAI:
    """A client of the embedded server."""
    return OpenAI(openai_server.api_key, openai_server.base_url, max_retries=1, custom_headers={"X-Token": "secret"})


def test_an_attempt_is_one_line_at_info(
    client: OpenAI, openai_server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """It has method, URL without query, status, number, seconds, request id; a wait has its own line and reason."""
    openai_server.fail(503, headers={"retry-after-ms": "1"})
    with caplog.at_level(logging.INFO, logger="aikit"):
        client.chat.completions.list(limit=5)
    first, wait, second = [record.getMessage() for record in caplog.records if record.name == "aikit"]
    assert first.startswith(f"GET {openai_server.base_url}/chat/completions -> 503 (attempt 1, ")
    assert wait == "retrying in 0.00 s: status 503"
    assert second.startswith(f"GET {openai_server.base_url}/chat/completions -> 200 (attempt 2, ")
    assert "request id req_" in second
    assert "limit" not in caplog.text


def test_a_failure_without_an_answer_is_logged_too(caplog: pytest.LogCaptureFixture) -> None:
    """The line says what went wrong."""
    with caplog.at_level(logging.INFO, logger="aikit"):
        OpenAI("sk-test-not-real", "http://127.0.0.1:1/v1", max_retries=0).models.list(throw=False)
    assert "-> failed: no connection" in caplog.text


def test_bodies_and_headers_are_logged_at_debug_without_secrets(
    client: OpenAI, openai_server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """They are not logged at info."""
    with caplog.at_level(logging.INFO, logger="aikit"):
        client.chat.completions.create(MESSAGES)
    assert "the content of a message" not in caplog.text
    with caplog.at_level(logging.DEBUG, logger="aikit"):
        client.chat.completions.create(MESSAGES)
    assert caplog.text.count("the content of a message") == 2
    assert "'authorization': '***'" in caplog.text
    assert openai_server.api_key not in caplog.text
    assert "secret" not in caplog.text


def test_a_body_is_truncated_and_its_secrets_and_files_are_left_out() -> None:
    """These are keys, data URIs, and the base64 of whole images."""
    body = json.dumps(
        {
            "key": "sk-test-0123456789abcdef",
            "image": "data:image/png;base64," + "A" * 500,
            "b64_json": "B" * 5000,
            "text": "words " * 1000,
        }
    ).encode()
    told = redact(body)
    assert "0123456789abcdef" not in told
    assert '"image": "data:…"' in told
    assert "BBBB" not in told
    assert len(told) < 2100
    assert told.endswith(" bytes more)")
    assert redact(b"short") == "short"


@pytest.mark.parametrize(("level", "lines"), [("info", 1), ("debug", 2), ("", 0), ("nonsense", 0)])
def test_the_environment_switches_logging_on(level: str, lines: int) -> None:
    """`AIKIT_LOG` sends it to standard error, without any set-up by the program."""
    code = (
        "from aikit import OpenAI\n"
        "OpenAI('sk-test-not-real', 'http://127.0.0.1:1', max_retries=0).models.list(throw=False)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60, env={"AIKIT_LOG": level}
    )
    assert done.stderr.count(" aikit ") == lines
    assert "sk-test-not-real" not in done.stderr


def test_keys_of_all_kinds_are_left_out_of_bodies() -> None:
    """Keys of projects and organizations are left out too."""
    assert "abcdefgh" not in redact(b'"sk-proj-abcdefgh123", "sk-svcacct-abcdefgh", "sess-abcdefgh"')


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ('{"tools": [{"type": "mcp", "authorization": "MARK"}], "n": 1}', '"authorization": "***"}], "n": 1}'),
        ('{"headers": {"Authorization": "Bearer MARK", "X-Mine": "MARK"}, "n": 1}', '{"headers": {***}, "n": 1}'),
        ('{"password": "a\\"MARK", "max_tokens": 5}', '{"password": "***", "max_tokens": 5}'),
        ('{"client_secret":"MARK","apiKey":"MARK"}', '{"client_secret":"***","apiKey":"***"}'),
        (r'{"arguments": "{\"api_key\": \"MARK\", \"a\": \"b\"}"}', r'\"api_key\": \"***\", \"a\": \"b\"}"}'),
        ('{"password": "MARK', '{"password": "***"'),
        ("grant_type=client_credentials&client_secret=MARK&a=b", "&client_secret=***&a=b"),
        ('{"value": "ek_MARK0123456789"}', '{"value": "ek_***"}'),
        ('{"text": "call it with Bearer MARK-0123456789"}', "with Bearer ***"),
        (r'{"url": "https://x.test/a.png?sig=MARK\u0026b=MARK"}', '"https://x.test/a.png?***"'),
        ('{"url": "https://user:MARK@x.test/a"}', '"https://***@x.test/a"'),
        (r'{"url": "https:\u002f\u002fu:MARK@x.test/a\u003fsig=MARK"}', r'u002f***@x.test/a\u003f***"'),
        ('{"url": "https://x.test/a#access_token=MARK"}', '"https://x.test/a#***"'),
        ('{"domain_secrets": [{"name": "A", "value": "MARK"}], "n": 1}', '"domain_secrets": [***], "n": 1}'),
        ('{"client_secret": {"value": "MARK", "of": {}}, "n": 1}', '"client_secret": {***}, "n": 1}'),
        ('{"headers": {"X-A": "a}\\"]{MARK"}, "n": 1}', '"headers": {***}, "n": 1}'),
        ('{"extra_headers": [["X-A", "MARK"]], "n": 1}', '"extra_headers": [***], "n": 1}'),
        ('{"type": "exec", "env": {"A": "MARK"}, "n": 1}', '"env": {***}, "n": 1}'),
        (r'{"arguments": "{\"headers\": {\"A\": \"}MARK\"}, \"b\": 1}"}', r'\"headers\": {***}, \"b\": 1}"}'),
        ('{"accessToken":"MARK","refresh_token":"MARK","n":1}', '{"accessToken":"***","refresh_token":"***","n":1}'),
        ('{"token": "MARK-0123456789abcdef", "access_tokens": ["MARK"]}', '{"token": "***", "access_tokens": [***]}'),
        ('{"passphrase":"MARK","bearer":"MARK","jwt":"MARK"}', '{"passphrase":"***","bearer":"***","jwt":"***"}'),
        ('{"subscription-key":"MARK","accountKey":"MARK","sig":"MARK"}', '"accountKey":"***","sig":"***"}'),
        ('{"X-Amz-Security-Token":"MARK","Set-Cookie":"a=MARK"}', '{"X-Amz-Security-Token":"***","Set-Cookie":"***"}'),
        ('{"name": "Authorization", "value": "MARK"}', '"value": "***"}'),
        ('{"message": "you sent api-key: MARK and more"}', '"you sent api-key: ***"}'),
    ],
)
def test_credentials_in_bodies_are_left_out(body: str, shown: str) -> None:
    """Credentials of tools, in call arguments, in forms and in URLs are left out; the text around them stays."""
    told = redact(body.encode())
    assert shown in told
    assert "MARK" not in told


@pytest.mark.parametrize(
    "body",
    [
        '{"token": "Hello", "logprob": -0.1, "author": "me"}',
        '{"max_tokens": 5, "usage": {"prompt_tokens_details": {"cached_tokens": 5}}, "stop_token_ids": [1]}',
        '{"password": null, "authorization": false, "tokenizer": "x"}',
    ],
)
def test_fields_with_similar_names_are_logged(body: str) -> None:
    """Tokens of text are not credentials, and knowing whether a credential is set helps with debugging."""
    assert redact(body.encode()) == body


def test_a_key_in_a_header_of_any_name_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    """Its value gives it away where the header's name does not."""
    headers = {"X-Team": "sk-proj-MARK01234567", "X-Via": "Bearer MARK-0123456789"}
    reply = answer(b"{}", x_echo="gsk_MARK01234567", link="<https://u:MARK@x.test/a?sig=MARK>")
    with (
        raw_server(always(reply)) as server,
        caplog.at_level(logging.DEBUG, "aikit"),
        OpenAI("sk-test", server.base_url) as client,
    ):
        client.models.list(extra_headers=headers, throw=False)
    assert "x-echo" in caplog.text
    assert "MARK" not in caplog.text


@pytest.mark.parametrize("level", [logging.INFO, logging.DEBUG])
def test_the_url_of_an_image_is_logged_without_its_credentials(level: int, caplog: pytest.LogCaptureFixture) -> None:
    """The signature in the query and the password before the host never appear, at any level, even after a redirect."""
    picture = answer(b"\x89PNG\r\n\x1a\n", content_type="image/png")
    moved = answer(b"", "302 Found", location="/b.png?sig=MARK")

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            path = request.split(b" ")[1]
            host = server.base_url.partition("//")[2].encode()
            made = answer(b'{"created": 1, "data": [{"url": "http://user:MARK@%b/a.png?sig=MARK"}]}' % host)
            connection.send(moved if path.startswith(b"/a") else picture if path.startswith(b"/b") else made)

    with raw_server(handle) as server, caplog.at_level(level, "aikit"), OpenAI("sk-test", server.base_url) as client:
        image = client.images.generate("x").image
        assert image is not None
        assert image.as_blob()[1:4] == b"PNG"
    assert caplog.text.count("->") == 3
    assert "MARK" not in caplog.text
