"""Reading an upstream document from files, URLs and commits, as untrusted JSON or YAML."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.documents import parse, read_document
from generator.errors import GeneratorError

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@contextmanager
def serving(files: dict[str, bytes | int]) -> Iterator[str]:
    """Serve these files or statuses on 127.0.0.1 and yield the base URL."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = files.get(self.path, 404)
            self.send_response(found if isinstance(found, int) else 200)
            if isinstance(found, int) and 300 <= found < 400:
                self.send_header("Location", "/elsewhere.json")
            body = found if isinstance(found, bytes) else b"{}"
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Keep the server's log out of the test output."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_file_is_recorded_with_name_and_checksum(tmp_path: Path) -> None:
    """A document from a file has the file's name and the checksum of its bytes, and no commit."""
    file = tmp_path / "some.json"
    file.write_text('{"openapi": "3.1.0"}')
    found = read_document(str(file))
    assert (found.name, found.commit, found.date) == ("some.json", "", "")
    assert found.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert found.content == {"openapi": "3.1.0"}


def test_json_and_yaml_of_one_document_are_equal() -> None:
    """The same content gives the same document in both formats."""
    text = '{"a": {"b": [1, 2.5, true, null, "x"], "200": {}}}'
    assert parse(text.encode(), "x.json") == parse(b"a:\n  b: [1, 2.5, true, null, x]\n  200: {}\n", "x.yaml")


def test_yaml_is_read_as_version_1_2() -> None:
    """Words and dates that YAML 1.1 reads as booleans and times stay strings, and all keys are strings."""
    text = b"""
answers: [no, on, Yes, off, 2026-08-21, 12:30:45, 1_000, 010, 0x1F, 0o17, 1e3, +5, ~, Null, TRUE, =]
on: {404: x, no: y, null: z, 1.5: w}
"""
    found = parse(text, "x.yaml")
    assert found["answers"] == [
        *("no", "on", "Yes", "off", "2026-08-21", "12:30:45", "1_000"),
        *(10, 31, 15, 1000.0, 5, None, None, True, "="),
    ]
    assert found["on"] == {"404": "x", "no": "y", "null": "z", "1.5": "w"}


def test_a_byte_order_mark_is_ignored() -> None:
    """A byte order mark at the start of a file changes nothing."""
    # Two escapes for one character are valid in JSON and invalid in YAML.
    assert parse(b"\xef\xbb\xbf" + rb'{"a": "\ud83d\ude00"}', "x.json") == {"a": "\U0001f600"}


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b'{"a": 1', "neither JSON nor YAML"),
        (b'{"a": NaN}', "NaN is not valid JSON"),
        (b'{"a": 1, "b": {"c": 1, "c": 2}}', "'c' stands twice"),
        (b"a: 1\na: 2\n", "'a' stands twice"),
        (b"a: [1", "neither JSON nor YAML"),
        (b"? [a]\n: b\n", "a key is not a string"),
        (b"a: !!python/object/apply:os.getcwd []\n", "neither JSON nor YAML"),
        (b"a: &a [*a]\n", "recursive"),
        (b"[1, 2]", "holds a list"),
        (b"just words", "holds a text"),
        (b"", "holds nothing"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[" * 100_000, "neither JSON nor YAML"),
        (
            b"a: &a [x, x, x, x, x, x, x, x, x, x]\n"
            + b"".join(
                f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n".encode()
                for before, name in zip("abcdefgh", "bcdefghi", strict=True)
            ),
            "aliases expanded",
        ),
    ],
    ids=lambda value: value[:20] if isinstance(value, bytes) else None,
)
def test_an_invalid_document_is_refused(data: bytes, complaint: str) -> None:
    """Broken, ambiguous, hostile and unrelated content is an error that names the file and the remedy."""
    with pytest.raises(GeneratorError, match=complaint) as caught:
        parse(data, "upstream.yaml")
    assert caught.value.pointer == "upstream.yaml"
    assert caught.value.cure


@pytest.mark.parametrize("source", ["missing.json", "0123abc"])
def test_a_missing_file_is_an_error(source: str) -> None:
    """A source that is neither a file nor a full commit is an error that lists the accepted sources."""
    with pytest.raises(GeneratorError, match="can't be read") as caught:
        read_document(source)
    assert caught.value.pointer == source
    assert "upstream commit" in caught.value.cure
    assert ("40 digits" in caught.value.cure) == (source == "0123abc")


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/openapi.json", "file:///etc/hostname", "ftp://127.0.0.1/x"])
def test_only_https_is_fetched(url: str) -> None:
    """A URL with any other scheme is refused before anything is fetched."""
    with pytest.raises(GeneratorError, match="only fetched over https") as caught:
        read_document(url)
    assert caught.value.pointer == url


def test_an_https_url_without_a_server_is_an_error() -> None:
    """When a document can't be fetched, the error says what to do without a network."""
    with pytest.raises(GeneratorError, match="can't be fetched: ConnectError") as caught:
        read_document("https://127.0.0.1:1/openapi.json")
    assert "download the file" in caught.value.cure


def test_a_commit_is_fetched_with_its_date() -> None:
    """A commit provides upstream's JSON file, its checksum and the date of the commit."""
    data = b'{"openapi": "3.1.0"}'
    day = json.dumps({"commit": {"committer": {"date": "2026-06-05T10:11:12Z"}}}).encode()
    with serving({f"/{COMMIT}/openapi.json": data, f"/commits/{COMMIT}": day}) as base:
        found = read_document(COMMIT, raw_base=base, api_base=base)
    assert (found.commit, found.date) == (COMMIT, "2026-06-05")
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert found.content == {"openapi": "3.1.0"}


def test_an_old_commit_is_read_from_its_yaml_file() -> None:
    """A commit without a JSON file is read from its YAML file, even if its date is unknown."""
    with serving({f"/{COMMIT}/openapi.yaml": b"openapi: 3.1.0\n"}) as base:
        found = read_document(COMMIT, raw_base=base, api_base=base)
    assert found.content == {"openapi": "3.1.0"}
    assert found.date == ""


@pytest.mark.parametrize("day", [b"[]", b"{", b'{"commit": {"committer": {"date": "yesterday"}}}'])
def test_an_invalid_commit_date_counts_as_unknown(day: bytes) -> None:
    """When the response about the commit is invalid, the date stays empty."""
    with serving({f"/{COMMIT}/openapi.json": b"{}", f"/commits/{COMMIT}": day}) as base:
        assert read_document(COMMIT, raw_base=base, api_base=base).date == ""


@pytest.mark.parametrize("status", [404, 500, 302])
def test_an_unsuccessful_response_is_an_error(status: int) -> None:
    """A status other than 200 is an error, and redirects are not followed because they could leave https."""
    files: dict[str, bytes | int] = {f"/{COMMIT}/openapi.json": status, "/elsewhere.json": b'{"openapi": "3.1.0"}'}
    with serving(files) as base, pytest.raises(GeneratorError, match=f"status {status}"):
        read_document(COMMIT, raw_base=base, api_base=base)


def test_an_endless_response_is_cut_off() -> None:
    """A response larger than 64 MiB is refused while it arrives."""
    data = b" " * (64 * 1024 * 1024 + 1)
    with serving({f"/{COMMIT}/openapi.json": data}) as base, pytest.raises(GeneratorError, match="larger than"):
        read_document(COMMIT, raw_base=base, api_base=base)
