"""Files to upload are sent whole, or refused before anything is sent."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aikit.core.file_sources import FileSource


def content_of(content: Any) -> bytes:
    """Read the bytes to send, checked against the announced length."""
    source = FileSource(content, "file")
    sent = b"".join(source)
    assert source.length in (None, len(sent))
    return sent


def write_buffer(path: Path) -> Any:
    """A buffer that was just written."""
    buffer = io.BytesIO()
    buffer.write(b"report")
    return buffer


def write_file(path: Path) -> Any:
    """A file that was just written, still in Python's buffer."""
    file = path.open("w+b")
    file.write(b"report")
    return file


def write_temporary_file(path: Path) -> Any:
    """The same with a temporary file, which wraps another object."""
    file = tempfile.NamedTemporaryFile()  # noqa: SIM115  # the test closes it
    file.write(b"report")
    return file


def read_file(path: Path) -> Any:
    """A file that was read to its end."""
    path.write_bytes(b"report")
    file = path.open("rb")
    file.read()
    return file


@pytest.mark.parametrize("make", [write_buffer, write_file, write_temporary_file, read_file])
def test_a_file_at_its_end_is_sent_completely(make: Callable[[Path], Any], tmp_path: Path) -> None:
    """Its position is where writing or reading ended, and it was not rewound."""
    with make(tmp_path / "x") as file:
        assert content_of(file) == b"report"


def test_a_file_that_was_read_in_part_is_sent_from_there() -> None:
    """The caller chose the position by reading the beginning."""
    buffer = io.BytesIO(b"head:report")
    buffer.read(5)
    assert content_of(buffer) == b"report"


@pytest.mark.parametrize("is_open", [False, True], ids=["path", "open"])
@pytest.mark.parametrize("name", ["/proc/version", "/proc/self/mountinfo"])
def test_files_that_claim_to_be_empty_are_sent_completely(name: str, is_open: bool) -> None:
    """Files under /proc have a size of 0, whatever they contain."""
    expected = Path(name).read_bytes()
    assert expected
    if not is_open:
        assert content_of(Path(name)) == expected
        return
    with open(name, "rb") as file:
        assert content_of(file) == expected


def test_a_large_file_that_claims_to_be_empty_is_sent_completely(tmp_path: Path) -> None:
    """It is read while it is sent, because its length is unknown."""

    class Claiming(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return super().seek(0 if whence == os.SEEK_END else offset, 0)

    content = os.urandom(200_000)
    source = FileSource(Claiming(content), "file")
    assert source.length is None
    assert [b"".join(source), b"".join(source)] == [content, content]


def test_a_descriptor_named_by_a_path_is_sent_completely(tmp_path: Path) -> None:
    """Shells pass `<(program)` as /dev/fd/N; the descriptor may be a pipe or a file."""
    path = tmp_path / "x"
    path.write_bytes(b"from a file")
    read, write = os.pipe()
    os.write(write, b"from a pipe")
    os.close(write)
    file = os.open(path, os.O_RDONLY)
    try:
        assert content_of(Path(f"/dev/fd/{read}")) == b"from a pipe"
        assert content_of(Path(f"/dev/fd/{file}")) == b"from a file"
    finally:
        os.close(read)
        os.close(file)


def test_a_named_pipe_is_not_opened_before_it_is_sent(tmp_path: Path) -> None:
    """Opening it would wait for a writer; it can be sent once."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    source = FileSource(path, "file")
    assert (source.name, source.length, source.is_repeatable) == ("pipe", None, False)


def test_a_pipe_that_has_no_data_yet_yields_an_empty_piece() -> None:
    """`read` of a non-blocking pipe returns None then; it is not the end."""
    read, write = os.pipe()
    os.set_blocking(read, False)
    with open(read, "rb", buffering=0) as pipe:
        pieces = iter(FileSource(pipe, "file"))
        assert next(pieces) == b""
        os.write(write, b"late")
        assert next(pieces) == b"late"
        os.close(write)
        assert list(pieces) == []


class Asynchronous:
    """An object like those of aiofiles and web frameworks."""

    async def read(self, size: int = -1) -> bytes:
        return b"x"


class Awaitable:
    """An object whose `read` is an ordinary function that returns a coroutine."""

    def read(self, size: int = -1) -> Any:
        return Asynchronous().read(size)

    def tell(self) -> int:
        return 0

    def seek(self, offset: int, whence: int = 0) -> int:
        return 1_000_000


class Silent:
    """An object without a descriptor whose `read` returns nothing."""

    def read(self, size: int = -1) -> None:
        return None


def open_spooled_text() -> Any:
    """A file in text mode that is not a `TextIOBase`."""
    file = tempfile.SpooledTemporaryFile(mode="w+")  # noqa: SIM115  # it has no descriptor
    file.write("report")
    return file


@pytest.mark.parametrize(
    ("make", "error", "match"),
    [
        (Asynchronous, TypeError, "`file` has an asynchronous `read`: pass its bytes"),
        (Awaitable, TypeError, "`file` has an asynchronous `read`: pass its bytes"),
        (Silent, TypeError, r"`file`: read\(\) must return bytes, got NoneType"),
        (lambda: io.StringIO("report"), TypeError, "`file` must be opened in binary mode"),
        (lambda: io.TextIOWrapper(io.BytesIO(b"report")), TypeError, "`file` must be opened in binary mode"),
        (open_spooled_text, TypeError, "`file` returns text: open the file in binary mode"),
        (lambda: Path("/dev/zero"), ValueError, "`file` is a device, /dev/zero, which may have no end"),
        (lambda: Path("/dev/null"), ValueError, "`file` is a device, /dev/null"),
        (lambda: open("/dev/zero", "rb"), ValueError, "`file` is a device, zero"),  # noqa: SIM115  # the test closes it
    ],
)
def test_a_file_that_cannot_be_sent_completely_is_refused_before_anything_is_sent(
    make: Callable[[], Any], error: type[Exception], match: str
) -> None:
    """The error names the argument and says what to pass."""
    content = make()
    with pytest.raises(error, match=match):
        FileSource(content, "file")
    if hasattr(content, "close"):
        content.close()
