"""`OpenAIFilesAPI`, in the order of its page."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from aikit import APIConnectionError, APITimeoutError, AsyncOpenAI, NotFoundError, OpenAI
from aikit.testing import Server

CONTENT = b'{"a": 1}\n'


def test_create_uploads_a_file_in_every_form(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """A path, the path as a string, an open file, bytes, and tuples with a name."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(CONTENT)
    with path.open("rb") as opened:
        for file, name in (
            (path, "a.jsonl"),
            (str(path), "a.jsonl"),
            (opened, "a.jsonl"),
            (CONTENT, "upload"),
            (("b.jsonl", CONTENT), "b.jsonl"),
            (("b.jsonl", path, "application/jsonl"), "b.jsonl"),
            (("b.jsonl", io.BytesIO(CONTENT)), "b.jsonl"),
        ):
            result = client.files.create(file, "user_data")
            assert (result.file.filename, result.file.bytes, result.purpose) == (name, len(CONTENT), "user_data")
            assert (result.id, result.object) == (result.file.id, "file")


def test_expiry_is_sent_as_nested_fields(client: OpenAI, openai_server: Server) -> None:
    """It may be a mapping or a keyword."""
    expiry = {"anchor": "created_at", "seconds": 3600}
    for result in (
        client.files.create(("a.txt", b"x"), "user_data", {"expires_after": expiry}),
        client.files.create(file=("a.txt", b"x"), purpose="user_data", expires_after=expiry),
    ):
        assert result.expires_at == result.created_at + 3600
        names = [part.name for part in openai_server.requests[-1].parts]
        assert names == ["file", "purpose", "expires_after[anchor]", "expires_after[seconds]"]


@pytest.mark.parametrize(
    ("arguments", "error", "match"),
    [
        ((b"x", ""), ValueError, "Expected a non-empty value for `purpose`"),
        ((b"x", 5), TypeError, "`purpose` must be a str, got int"),
        ((b"x",), TypeError, "missing required argument 'purpose'"),
        ((5, "batch"), TypeError, "`file` must be a path.* got int"),
        ((("a", 5), "batch"), TypeError, "`file` must be a path.* got tuple"),
        (("", "batch"), ValueError, "Expected a non-empty value for `file`"),
        (("/no/such/file", "batch"), FileNotFoundError, "`file` can't be read"),
        ((Path("/"), "batch"), IsADirectoryError, "`file` can't be read"),
        ((io.StringIO("x"), "batch"), TypeError, "binary mode"),
    ],
)
def test_an_invalid_upload_is_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, arguments: Any, error: type[Exception], match: str
) -> None:
    """The error names the argument and says what was expected."""
    with pytest.raises(error, match=match):
        client.files.create(*arguments)
    assert openai_server.requests == []


def test_an_open_file_that_cannot_be_read_is_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, tmp_path: Path
) -> None:
    """It may be closed, or opened only for writing."""
    with (tmp_path / "a.txt").open("wb") as file, pytest.raises(ValueError, match="`file` must be opened for reading"):
        client.files.create(file, "batch")
    for closed in (file, ("a.txt", file)):
        with pytest.raises(ValueError, match="`file` can't be read: the file is closed"):
            client.files.create(closed, "batch")
    assert openai_server.requests == []


def test_an_empty_id_is_an_error_before_anything_is_sent(client: OpenAI, openai_server: Server) -> None:
    """Every method that takes an id is covered."""
    files = client.files
    for act in (files.retrieve, files.delete, files.content, files.wait_for_processing):
        with pytest.raises(ValueError, match="Expected a non-empty value for `file_id`"):
            act("")
    assert openai_server.requests == []


def test_the_next_page_starts_after_the_last_file(client: OpenAI, openai_server: Server) -> None:
    """It has the same parameters; each page is fetched when you reach it."""
    ids = [client.files.create((f"{n}.txt", b"x"), "user_data").id for n in range(3)]
    page = client.files.list(limit=2, order="asc", purpose="user_data")
    following = page.next_page()
    assert following is not None
    assert [file.id for file in following.data] == ids[2:]
    assert sorted(openai_server.requests[-1].query) == [
        ("after", ids[1]), ("limit", "2"), ("order", "asc"), ("purpose", "user_data"),
    ]  # fmt: skip
    assert (following.has_more, following.next_page()) == (False, None)
    asked = len(openai_server.requests)
    assert next(iter(client.files.list(limit=1))).id in ids
    assert len(openai_server.requests) == asked + 1


def test_pages_work_as_in_the_official_package(client: OpenAI) -> None:
    """You can fetch them one by one, or iterate over them; after the last one there is an error that says so."""
    ids = [client.files.create((f"{n}.txt", b"x"), "user_data").id for n in range(3)]
    page = client.files.list(limit=2, order="asc")
    info = page.next_page_info()
    assert (page.has_next_page(), info and info.params) == (True, {"after": ids[1]})
    last = page.get_next_page()
    assert ([file.id for file in last.data], last.has_next_page(), last.next_page_info()) == (ids[2:], False, None)
    with pytest.raises(RuntimeError, match="this is the last page"):
        last.get_next_page()
    assert [[file.id for file in each.files] for each in page.iter_pages()] == [ids[:2], ids[2:]]


def test_files_are_retrieved_listed_and_deleted(client: OpenAI) -> None:
    """Lists have pages; the result of a deletion has a bool."""
    ids = [client.files.create((f"{n}.txt", b"x"), "user_data").id for n in range(3)]
    assert client.files.retrieve(ids[0]).file.filename == "0.txt"
    page = client.files.list(limit=2, order="asc")
    assert ([file.id for file in page.files], page.has_more) == (ids[:2], True)
    assert (page.first_id, page.last_id) == (ids[0], ids[1])
    assert [file.id for file in client.files.list({"limit": 1, "order": "asc"})] == ids
    assert [file.id for file in client.files.list(after=ids[1], order="asc", purpose="user_data")] == ids[2:]
    result = client.files.delete(ids[0])
    assert result.deleted is True
    assert (result.id, result.object) == (ids[0], "file")
    with pytest.raises(NotFoundError):
        client.files.retrieve(ids[0])


def test_content_is_read_at_once_in_pieces_or_into_a_file(client: OpenAI, tmp_path: Path) -> None:
    """In each case the file appears only when it is complete."""
    content = bytes(range(256)) * 1000
    file_id = client.files.create(("x.bin", content), "user_data").id
    assert client.files.content(file_id).read() == client.files.content(file_id).content == content
    pieces = list(client.files.content(file_id).iter_bytes(1000))
    assert (b"".join(pieces), {len(piece) for piece in pieces}) == (content, {1000})
    target = tmp_path / "out.bin"
    target.write_bytes(b"old")
    client.files.content(file_id).write_to_file(target)
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (content, [target])
    with client.files.content(file_id) as body:
        assert body.status_code == 200
        assert body.headers["content-length"] == str(len(content))
    assert client.files.content(client.files.create(("x.txt", "é".encode()), "user_data").id).text == "é"


def test_a_download_that_breaks_off_leaves_the_old_file(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """A truncated file is not left either."""
    target = tmp_path / "out.bin"
    target.write_bytes(b"old")
    file_id = client.files.create(("x.bin", bytes(100_000)), "user_data").id
    openai_server.script("downloadFile", cut_after_bytes=50_000)
    with pytest.raises(APIConnectionError, match="in the middle of the body"):
        client.files.content(file_id).write_to_file(target)
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (b"old", [target])


def test_a_body_is_read_once(client: OpenAI) -> None:
    """A body that was read completely can be read again."""
    file_id = client.files.create(("x.txt", b"content"), "user_data").id
    body = client.files.content(file_id)
    assert body.read() == body.read() == b"".join(body.iter_bytes(3)) == b"content"
    body = client.files.content(file_id)
    assert b"".join(body.iter_bytes()) == b"content"
    with pytest.raises(RuntimeError, match="read already"):
        list(body.iter_bytes())
    with pytest.raises(ValueError, match="`chunk_size` must be 1 or more"):
        next(client.files.content(file_id).iter_bytes(0))


def test_missing_content_is_an_error(client: OpenAI) -> None:
    """Without `throw`, it is a failed result."""
    with pytest.raises(NotFoundError):
        client.files.content("nope")
    failed: Any = client.files.content("nope", throw=False)
    assert (failed.success, type(failed.errors[0])) == (False, NotFoundError)


def test_wait_for_processing_returns_the_processed_file(client: OpenAI, openai_server: Server) -> None:
    """The file is polled until processing has ended, or the time limit is reached."""
    file_id = client.files.create(("x.txt", b"x"), "user_data").id
    waiting = {**client.files.retrieve(file_id).to_dict(), "status": "uploaded"}
    openai_server.script("retrieveFile", body=waiting, times=2)
    assert client.files.wait_for_processing(file_id, poll_interval=0.01).status == "processed"
    openai_server.script("retrieveFile", body=waiting, times=None)
    with pytest.raises(APITimeoutError, match=f"processing {file_id} took more than 0.05 s"):
        client.files.wait_for_processing(file_id, poll_interval=0.02, max_wait_seconds=0.05)


@pytest.mark.parametrize("name", ["poll_interval", "max_wait_seconds"])
@pytest.mark.parametrize(("value", "error"), [(-1, ValueError), (float("nan"), ValueError), ("5", TypeError)])
def test_an_invalid_wait_is_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, name: str, value: Any, error: type[Exception]
) -> None:
    """The error names the argument."""
    with pytest.raises(error, match=f"`{name}` must be"):
        client.files.wait_for_processing("file-1", **{name: value})
    assert openai_server.requests == []


def test_a_large_upload_takes_constant_memory(openai_server: Server, tmp_path: Path) -> None:
    """200 MB are sent with at most 2 MB more memory than before, from a path and from an open file."""
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    # Counted by the interpreter: the peak that the system reports for a process includes that of its parent.
    code = f"""
import tracemalloc
from aikit import OpenAI
with OpenAI({openai_server.api_key!r}, {openai_server.base_url!r}) as client, open({str(path)!r}, "rb") as opened:
    client.files.create(("x.bin", b"x"), "user_data")
    tracemalloc.start()
    for file in ({str(path)!r}, opened):
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        assert client.files.create(file, "user_data").bytes == 200_000_000
        print(tracemalloc.get_traced_memory()[1] - before)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    assert [int(grown) < 2_000_000 for grown in done.stdout.split()] == [True, True], done.stdout


def test_a_binary_answer_of_the_asynchronous_client_is_read_by_pieces_of_text(openai_server: Server) -> None:
    """You may await the iterator first; before `aread()` there is no content, and afterwards it is plain data."""

    async def run() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            made = await client.files.create(file=b'["one",\n2]', purpose="batch")
            answer = await client.files.content(made.id)
            with pytest.raises(RuntimeError, match=r"still on the wire: read it first, with `await answer.aread\(\)`"):
                _ = answer.content
            assert (answer.is_closed, answer.encoding) == (False, "utf-8")
            await answer.aread()
            assert (answer.json(), answer.text, answer.is_closed) == (["one", 2], '["one",\n2]', True)
            assert [each async for each in answer.aiter_text(4)] == ['["on', 'e",\n', "2]"]
            assert [each async for each in await answer.aiter_lines()] == ['["one",', "2]"]
            openai_server.script("downloadFile", content=b"\xe9", headers={"content-type": "text/x; charset=Latin-1"})
            other = await client.files.content(made.id)
            assert other.encoding == "latin-1"
            await other.response.aclose()
            assert other.is_closed

    asyncio.run(run())
