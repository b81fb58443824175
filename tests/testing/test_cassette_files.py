"""The files of cassettes: those of vcrpy play, vcrpy plays ours, and texts come back as they were."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import httpx
import httpx2
import openai
import pytest
import vcr
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit import OpenAI
from aikit.testing import Cassette, CassetteError, Server
from aikit.testing.cassettes.cassette_files import Interaction, read, write
from tests.drivers.servers import MODELS, always, answer, raw_server

KEY = "sk-test-not-real"
MESSAGES: list[Any] = [{"role": "user", "content": "Grüße"}]
MODEL = "gpt-4o-mini"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a cassette that does not exist yet."""
    return tmp_path / "cassette.yaml"


def program(client: Any) -> tuple[Any, ...]:
    """A program that runs with the official package and with aikit."""
    done = client.chat.completions.create(messages=MESSAGES, model=MODEL)
    with client.chat.completions.create(messages=MESSAGES, model=MODEL, stream=True) as stream:
        pieces = [each.choices[0].delta.content for each in stream]
    speech = client.audio.speech.create(input="Hello", model="tts-1", voice="alloy")
    file = client.files.create(file=("x.txt", b"content"), purpose="user_data")
    return done.choices[0].message.content, pieces, speech.read(), file.id, [each.id for each in client.models.list()]


def test_what_vcrpy_recorded_with_the_official_package_plays(openai_server: Server, path: Path) -> None:
    """Plain answers, streams, bytes and uploads: the file stays as it is, and aikit gets the same answers."""
    with (
        httpx2.Client() as http,
        openai.OpenAI(api_key=KEY, base_url=openai_server.base_url, http_client=http) as client,
        vcr.use_cassette(str(path), record_mode="once"),
    ):
        recorded = program(client)
    written = path.read_text(encoding="utf-8")
    assert "!!binary" in written  # the speech
    sent = len(openai_server.requests)
    with Cassette(path, "none", require_all=True), OpenAI(KEY, openai_server.base_url) as client:
        assert program(client) == recorded
    assert len(openai_server.requests) == sent
    assert path.read_text(encoding="utf-8") == written


@pytest.mark.parametrize("decodes", [False, True], ids=["as received", "decompressed"])
def test_compressed_answers_that_vcrpy_recorded_play(path: Path, decodes: bool) -> None:
    """In the file they are gzip in base64, or a text whose header still says gzip."""
    packed = answer(gzip.compress(MODELS), content_encoding="gzip")
    with raw_server(always(packed)) as server:
        with vcr.use_cassette(str(path), decode_compressed_response=decodes), httpx.Client() as http:
            assert http.get(f"{server.base_url}/models").json()
        assert ("!!binary" in path.read_text(encoding="utf-8")) is not decodes
        with Cassette(path, "none"), OpenAI(KEY, server.base_url) as client:
            assert client.models.list().models[0].id == "m"
        assert len(server.requests) == 1


def test_vcrpy_plays_and_extends_our_cassettes(openai_server: Server, path: Path) -> None:
    """It ignores our key, and keeps it when it adds an exchange."""
    with Cassette(path), OpenAI(KEY, openai_server.base_url) as client:
        recorded = program(client)
    pieces = read(path)[0][1].chunks
    sent = len(openai_server.requests)
    with (
        vcr.use_cassette(str(path), record_mode="new_episodes", match_on=("method", "uri", "body")) as tape,
        httpx.Client(headers={"Authorization": f"Bearer {KEY}"}) as http,
    ):
        url = f"{openai_server.base_url}/chat/completions"
        body = {"messages": MESSAGES, "model": MODEL}
        encoded = [
            json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in (body, {**body, "stream": True})
        ]
        plain, stream = (http.post(url, content=each, headers={"content-type": "application/json"}) for each in encoded)
        assert plain.json()["choices"][0]["message"]["content"] == recorded[0]
        assert stream.text.count("data: ") > 2
        assert tape.play_count == 2
        assert len(openai_server.requests) == sent
        http.get(f"{openai_server.base_url}/batches")
    assert len(openai_server.requests) == sent + 1
    assert read(path)[0][1].chunks == pieces
    with Cassette(path, "none"), OpenAI(KEY, openai_server.base_url) as client:
        assert program(client) == recorded
        client.batches.list()


INTERACTION = """
interactions:
- request:
    method: GET
    uri: https://api.openai.com/v1/models
    body: {body}
    headers: {{}}
  response:
{response}
version: 1
"""
MODELS_TEXT = MODELS.decode()


@pytest.mark.parametrize(
    ("body", "response"),
    [
        (
            "null",
            f"    status: {{code: 200, message: OK}}\n    headers: {{Content-Type: [application/json]}}\n"
            f"    body: {{string: '{MODELS_TEXT}'}}",
        ),
        (
            "''",
            "    status: {code: 200, message: null}\n    headers: {content-type: application/json}\n"
            f"    body: {{string: !!python/unicode '{MODELS_TEXT}'}}",
        ),
        (
            "!!python/object/new:_io.BytesIO {state: !!python/tuple [!!binary '', 0, null]}",
            "    status_code: 200\n    headers: !!python/tuple [] \n    http_version: HTTP/1.1\n"
            f"    content: '{MODELS_TEXT}'",
        ),
        (
            "!!python/object/apply:builtins.iter {args: [[!!binary '', '']]}",
            f"    status: {{code: 200, message: OK}}\n    headers: {{content-encoding: [gzip]}}\n"
            f"    body: {{string: '{MODELS_TEXT}'}}",
        ),
        (
            "null\n    parsed_body: null",
            "    status: {code: 200, message: OK}\n    headers: {content-type: [application/json]}\n"
            f"    parsed_body: {MODELS_TEXT}",
        ),
    ],
    ids=["of today", "of Python 2", "of httpx in old releases", "of an iterator", "with a parsed body"],
)
def test_files_of_old_releases_of_vcrpy_play(path: Path, body: str, response: str) -> None:
    """With the tags that its safe loader accepts; nothing in a file is executed."""
    text = INTERACTION.format(body=body, response=response).replace(
        "!!python/tuple [] ", "{content-type: [application/json]}"
    )
    path.write_text(text, encoding="utf-8")
    with Cassette(path, "none"), OpenAI(KEY) as client:
        assert client.models.list().models[0].id == "m"


def test_a_cassette_in_json_plays(openai_server: Server, path: Path) -> None:
    """vcrpy has a serializer for it, and JSON is YAML."""
    with (
        vcr.use_cassette(str(path), serializer="json"),
        httpx.Client(headers={"Authorization": f"Bearer {openai_server.api_key}"}) as http,
    ):
        http.get(f"{openai_server.base_url}/models")
    with Cassette(path, "none"), OpenAI(KEY, openai_server.base_url) as client:
        assert client.models.list().models


@pytest.mark.parametrize(
    "content",
    [
        "just a text",
        "interactions: [{request: {}}]",
        "interactions: []\nversion: 2",
        "a: [",
        "interactions: [{request: !!python/object/apply:os.getcwd [], response: {}}]",
        "interactions: 7",
        "\x00",
    ],
)
def test_other_files_are_refused_with_their_name(path: Path, content: str) -> None:
    """A file that is damaged, or would execute something."""
    path.write_text(content, encoding="utf-8")
    with pytest.raises(
        CassetteError, match=r"can't read the cassette .*cassette.yaml: .*; delete it and record it again"
    ):
        Cassette(path)


def test_an_empty_file_is_like_none(openai_server: Server, path: Path) -> None:
    """It is recorded, as by vcrpy."""
    path.write_text("\n", encoding="utf-8")
    with Cassette(path), OpenAI(KEY, openai_server.base_url) as client:
        client.models.list()
    assert len(read(path)[0]) == 1


def test_what_others_wrote_into_a_file_stays(openai_server: Server, path: Path) -> None:
    """Keys at the top and in an exchange, when another exchange is added."""
    text = INTERACTION.format(
        body="null", response="    status: {code: 200, message: OK}\n    headers: {}\n    body: {string: x}"
    )
    path.write_text(
        f"{text}metadata: {{seed: 7}}\n".replace("- request", "- recorded_at: today\n  request"), encoding="utf-8"
    )
    with Cassette(path, "new"), OpenAI(KEY, openai_server.base_url) as client:
        client.models.list()
    interactions, rest = read(path)
    assert rest == {"metadata": {"seed": 7}}
    assert interactions[0].source is not None
    assert interactions[0].source["recorded_at"] == "today"
    assert len(interactions) == 2


TEXTS = st.text(st.characters(codec="utf-8")) | st.lists(st.text("a b:#-|>'\"\\\t"), min_size=1).map("\n".join)


@settings(max_examples=30)
@given(request=st.none() | TEXTS, body=TEXTS.map(str.encode) | st.binary())
def test_bodies_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, request: str | None, body: bytes
) -> None:
    """Any text, readable where YAML allows it, and any bytes."""
    path = tmp_path_factory.getbasetemp() / "bodies.yaml"
    write(path, [Interaction("POST", "http://x/", {}, request, 200, {"A": ["b"]}, body, (len(body),))], {})
    (found,) = read(path)[0]
    assert (found.request_body, found.body, found.headers) == (request, body, {"A": ["b"]})


def test_events_are_readable_lines(openai_server: Server, path: Path) -> None:
    """A reviewer sees each event of a stream on a separate line, and the sizes of the pieces in one line."""
    openai_server.script("createChatCompletion", times=2, piece_delay_seconds=0.02)  # else they arrive together
    with Cassette(path), OpenAI(KEY, openai_server.base_url) as client:
        program(client)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert any(line.startswith("      string: |") for line in lines)
    assert sum(line.startswith('        data: {"id"') for line in lines) >= 3
    assert any(line.startswith("      chunks: [") for line in lines)
