"""Forms are streamed, with known length, can be read again for a retry, and no file can break out of its part."""

from __future__ import annotations

import gzip
import io
import os
import tracemalloc
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest

from aikit.core.multipart import FileBody, MultipartBody, holds_files
from aikit.options.settings import NOT_GIVEN
from aikit_openapi.models import ChatCompletionRequestUserMessage

JSON = "application/json"


def parse(body: MultipartBody) -> list[tuple[Any, str | None, str, bytes]]:
    """Name, file name, media type and content of each part, read by the standard library's parser."""
    content = b"".join(body)
    assert body.length is None or body.length == len(content)
    head = f"Content-Type: {body.content_type}\r\n\r\n".encode()
    message: Message = BytesParser(policy=HTTP).parsebytes(head + content)
    parts: list[Any] = message.get_payload()
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in parts
    ]


def test_fields_and_files_become_parts() -> None:
    """Texts, numbers, booleans, nested mappings and lists each have their form."""
    form = MultipartBody(
        {
            "file": ("talk.jsonl", b"{}", "application/jsonl"),
            "purpose": "batch",
            "expires_after": {"anchor": "created_at", "seconds": 3600},
            "include": ["a", "b"],
            "stream": True,
            "left": NOT_GIVEN,
            "none": None,
        }
    )
    assert parse(form) == [
        ("file", "talk.jsonl", "application/jsonl", b"{}"),
        ("purpose", None, "text/plain", b"batch"),
        ("expires_after[anchor]", None, "text/plain", b"created_at"),
        ("expires_after[seconds]", None, "text/plain", b"3600"),
        ("include[]", None, "text/plain", b"a"),
        ("include[]", None, "text/plain", b"b"),
        ("stream", None, "text/plain", b"true"),
    ]


def test_a_field_with_its_own_media_type_is_one_part() -> None:
    """JSON keeps numbers, nulls and models; text stays text; an omitted field has no part."""
    types = {"session": JSON, "model": JSON, "sdp": "application/sdp", "left": JSON, "none": "application/sdp"}
    fields = {
        "session": {"type": "realtime", "speed": 1.5, "tools": [], "voice": None, "left": NOT_GIVEN},
        "model": ChatCompletionRequestUserMessage(content="é"),
        "sdp": "v=0\r\n",
        "plain": {"a": 1},
        "left": NOT_GIVEN,
        "none": None,
    }
    assert parse(MultipartBody(fields, types)) == [
        ("session", None, JSON, b'{"type":"realtime","speed":1.5,"tools":[],"voice":null}'),
        ("model", None, JSON, '{"role":"user","content":"é"}'.encode()),
        ("sdp", None, "application/sdp", b"v=0\r\n"),
        ("plain[a]", None, "text/plain", b"1"),
    ]


def test_a_file_for_such_a_field_has_the_described_type(tmp_path: Path) -> None:
    """The caller can name another type; the file is still streamed."""
    path = tmp_path / "offer.txt"
    path.write_bytes(b"v=0")
    types = {"sdp": "application/sdp", "other": "application/sdp"}
    assert parse(MultipartBody({"sdp": path, "other": ("x", b"y", "text/html")}, types)) == [
        ("sdp", "offer.txt", "application/sdp", b"v=0"),
        ("other", "x", "text/html", b"y"),
    ]


@pytest.mark.parametrize(
    ("value", "media_type", "error", "match"),
    [
        ({"speed": float("nan")}, "application/json", ValueError, r"field\.speed is nan"),
        ({"tools": [object()]}, "application/json", TypeError, r"field\.tools\[0\] can't be sent as JSON"),
        (5, "application/sdp", TypeError, "`field` must be text or a file of application/sdp, got int"),
        ("x", "application/sdp\r\nX-Evil: 1", ValueError, "line break"),
    ],
)
def test_an_invalid_value_in_such_a_field_is_an_error_that_names_its_place(
    value: Any, media_type: str, error: type[Exception], match: str
) -> None:
    """It is raised before anything is sent."""
    with pytest.raises(error, match=match):
        MultipartBody({"field": value}, {"field": media_type})


def test_every_form_of_a_file_is_accepted(tmp_path: Path) -> None:
    """A path, an open file, bytes, and tuples that name them; by default the media type follows the name."""
    path = tmp_path / "cat.png"
    path.write_bytes(b"png")
    with path.open("rb") as opened:
        form = MultipartBody(
            {"image": [path, opened, b"raw", ("x.webp", path), (None, b"y"), ("z", b"z", "a/b", {"X-Part": "1"})]}
        )
        assert [part[1:] for part in parse(form)] == [
            ("cat.png", "image/png", b"png"),
            ("cat.png", "image/png", b"png"),
            ("upload", "application/octet-stream", b"raw"),
            ("x.webp", "image/webp", b"png"),
            ("upload", "application/octet-stream", b"y"),
            ("z", "a/b", b"z"),
        ]


def test_a_form_can_be_read_again_for_another_attempt(tmp_path: Path) -> None:
    """This also holds for an open file that was not at its start."""
    path = tmp_path / "x.bin"
    path.write_bytes(b"0123456789")
    with path.open("rb") as opened:
        opened.seek(4)
        form = MultipartBody({"file": opened})
        assert form.is_repeatable
        assert [parse(form)[0][3], parse(form)[0][3]] == [b"456789", b"456789"]


def test_a_source_that_cannot_be_rewound_is_read_once() -> None:
    """Its length is unknown, and it says so before a retry."""
    read, write = os.pipe()
    os.write(write, b"piped")
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        form = MultipartBody({"file": pipe})
        assert (form.is_repeatable, form.length) == (False, None)
        assert parse(form)[0][3] == b"piped"
        with pytest.raises(ValueError, match="was read already"):
            b"".join(form)


def test_a_compressed_file_object_is_read_through_its_own_methods(tmp_path: Path) -> None:
    """The form contains what the object returns, not what is on the disk."""
    with gzip.open(tmp_path / "x.gz", "wb") as packed:
        packed.write(b"plain" * 100)
    with gzip.open(tmp_path / "x.gz", "rb") as packed:
        assert parse(MultipartBody({"file": ("x.txt", packed)}))[0][3] == b"plain" * 100


def test_a_file_that_holds_a_boundary_stays_one_part() -> None:
    """The boundary is random: a file can't contain it, by chance or on purpose."""
    content = b'--+++\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nevil\r\n--+++--\r\n'
    one, other = MultipartBody({"file": content}), MultipartBody({"file": content})
    assert one.content_type != other.content_type
    assert [part[3] for part in parse(one)] == [content]


@pytest.mark.parametrize("name", ['a"; filename="b', "a\r\nX-Evil: 1", "a\nb"])
def test_names_cannot_break_out_of_their_header(name: str) -> None:
    """Quotes and line ends in the names of fields and files are escaped, as browsers do it."""
    form = MultipartBody({"field": (name, b"x"), name: "y"})
    head = b"".join(form)
    assert b"X-Evil" not in [line.partition(b":")[0] for line in head.split(b"\r\n")]
    assert len(parse(form)) == 2


def test_a_line_break_in_a_part_header_is_refused() -> None:
    """A media type can't add further headers."""
    with pytest.raises(ValueError, match="line break"):
        MultipartBody({"file": ("x", b"x", "text/plain\r\nX-Evil: 1")})


@pytest.mark.parametrize(
    ("value", "error", "match"),
    [
        (Path("/nowhere/at/all"), FileNotFoundError, "`file` can't be read"),
        (io.StringIO("text"), TypeError, "binary mode"),
        (("x", b"x", 5), TypeError, "media type must be a str"),
        (("x", b"x", None, 5), TypeError, "headers of the file must be a mapping"),
        (object(), TypeError, "file can't be sent"),
    ],
)
def test_an_invalid_upload_is_an_error_before_anything_is_sent(value: Any, error: type[Exception], match: str) -> None:
    """The error names the argument and what is wrong with it."""
    with pytest.raises(error, match=match):
        MultipartBody({"file": value})


def test_a_file_that_shrinks_while_it_is_sent_is_an_error(tmp_path: Path) -> None:
    """The announced length can't be met, and no bytes are made up to fill it."""
    path = tmp_path / "x.bin"
    path.write_bytes(b"0123456789")
    form = MultipartBody({"file": path})
    path.write_bytes(b"01234")
    with pytest.raises(ValueError, match="5 bytes shorter"):
        b"".join(form)


def test_a_file_that_grows_while_it_is_sent_is_cut_at_its_announced_length(tmp_path: Path) -> None:
    """More than was announced would run into the next request."""
    path = tmp_path / "x.bin"
    path.write_bytes(b"01234")
    form = MultipartBody({"file": path})
    path.write_bytes(b"0123456789")
    assert parse(form)[0][3] == b"01234"


def test_a_large_file_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    """It is sent in pieces of bounded size."""
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    form = MultipartBody({"file": path})
    tracemalloc.start()
    total = sum(len(piece) for piece in form)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert total == form.length
    assert peak < 1_000_000


def test_files_in_a_body_are_found_wherever_they_are() -> None:
    """A body with files is sent as a form and one without as JSON."""
    assert holds_files({"a": [{"b": b"x"}]})
    assert holds_files({"a": ("name", b"x")})
    assert not holds_files({"a": [1, "x", {"b": None}], "c": ("x", "y")})


def test_a_body_that_is_a_file_is_streamed(tmp_path: Path) -> None:
    """It has its length, and can be sent again."""
    path = tmp_path / "x.sdp"
    path.write_bytes(b"v=0")
    body = FileBody(path)
    assert (body.length, body.is_repeatable, b"".join(body), b"".join(body)) == (3, True, b"v=0", b"v=0")


def test_a_form_that_nests_too_deeply_is_an_error_that_names_the_field() -> None:
    """The same limit applies to a JSON body."""
    value: dict[str, Any] = {}
    for _ in range(3000):
        value = {"a": value}
    with pytest.raises(ValueError, match="metadata nests too deeply to be sent in a form"):
        MultipartBody({"metadata": value})
