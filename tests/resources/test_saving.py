"""Downloads, images and conversations are saved completely or not at all, wherever a path leads."""

from __future__ import annotations

import asyncio
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from aikit import APIConnectionError, AsyncOpenAI, OpenAI
from aikit.testing import Server

KEY = "sk-test-not-real"
CONTENT = bytes(range(256)) * 1000

# Functions that write to a path and return the expected content.
Save = Callable[[Server, Path], bytes]


def download(server: Server, path: Path) -> bytes:
    """Save the content of a file."""
    with OpenAI(KEY, server.base_url) as client:
        client.files.content(client.files.create(("x.bin", CONTENT), "user_data").id).write_to_file(path)
    return CONTENT


def download_async(server: Server, path: Path) -> bytes:
    """Save the content of a file with the asynchronous client."""

    async def main() -> None:
        async with AsyncOpenAI(KEY, server.base_url) as client:
            uploaded = await client.files.create(("x.bin", CONTENT), "user_data")
            await (await client.files.content(uploaded.id)).write_to_file(path)

    asyncio.run(main())
    return CONTENT


def image(server: Server, path: Path) -> bytes:
    """Save an image."""
    with OpenAI(KEY, server.base_url) as client:
        made = client.images.generate("a hat").image
        assert made is not None
        made.save_to_disk(path)
        return made.as_blob()


def image_async(server: Server, path: Path) -> bytes:
    """Save an image with the asynchronous client."""

    async def main() -> bytes:
        async with AsyncOpenAI(KEY, server.base_url) as client:
            made = (await client.images.generate("a hat")).image
            assert made is not None
            await made.save_to_disk(path)
            return await made.as_blob()

    return asyncio.run(main())


SAVERS = pytest.mark.parametrize("save", [download, download_async, image, image_async], ids=lambda save: save.__name__)


@SAVERS
def test_a_file_keeps_its_mode(openai_server: Server, tmp_path: Path, save: Save) -> None:
    """A private file stays private, and an executable script stays executable."""
    path = tmp_path / "saved.bin"
    path.write_bytes(b"old")
    path.chmod(0o740)
    assert save(openai_server, path) == path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o740
    assert list(tmp_path.iterdir()) == [path]


@SAVERS
def test_a_hard_link_stays_a_hard_link(openai_server: Server, tmp_path: Path, save: Save) -> None:
    """Both names have the new content, even if the old content was longer."""
    path, other = tmp_path / "saved.bin", tmp_path / "other"
    other.write_bytes(bytes(1_000_000))
    os.link(other, path)
    assert save(openai_server, path) == other.read_bytes() == path.read_bytes()
    assert path.samefile(other)
    assert len(list(tmp_path.iterdir())) == 2


@SAVERS
@pytest.mark.parametrize("exists", [True, False])
def test_a_symbolic_link_stays_a_link(openai_server: Server, tmp_path: Path, save: Save, exists: bool) -> None:
    """Its target is written, in the target's own folder, whether it exists yet or not."""
    (tmp_path / "elsewhere").mkdir()
    target = tmp_path / "elsewhere" / "target.bin"
    if exists:
        target.write_bytes(b"old")
    link = tmp_path / "saved.bin"
    link.symlink_to("elsewhere/target.bin")
    assert save(openai_server, link) == target.read_bytes()
    assert link.is_symlink()
    assert list(target.parent.iterdir()) == [target]


@SAVERS
def test_a_fifo_is_written_to(openai_server: Server, tmp_path: Path, save: Save) -> None:
    """The reader of the fifo gets the content."""
    fifo, copy = tmp_path / "fifo", tmp_path / "copy"
    os.mkfifo(fifo)
    read = "import shutil, sys; shutil.copyfileobj(open(sys.argv[1], 'rb'), open(sys.argv[2], 'wb'))"
    reader = subprocess.Popen([sys.executable, "-c", read, str(fifo), str(copy)])
    try:
        content = save(openai_server, fifo)
        assert reader.wait(30) == 0
    finally:
        reader.kill()
    assert copy.read_bytes() == content
    assert stat.S_ISFIFO(fifo.stat().st_mode)


@SAVERS
def test_a_device_is_written_to(openai_server: Server, tmp_path: Path, save: Save) -> None:
    """The test uses a link, so that a fault can't replace the device of this machine."""
    link = tmp_path / "null"
    link.symlink_to("/dev/null")
    save(openai_server, link)
    assert link.is_symlink()
    assert stat.S_ISCHR(link.stat().st_mode)
    assert list(tmp_path.iterdir()) == [link]


@SAVERS
def test_an_open_descriptor_is_written_to(openai_server: Server, tmp_path: Path, save: Save) -> None:
    """`/dev/fd/N` is the file that the program has open, even if it has no name."""
    with (tmp_path / "open.bin").open("w+b") as file:
        content = save(openai_server, Path(f"/dev/fd/{file.fileno()}"))
    assert (tmp_path / "open.bin").read_bytes() == content


@SAVERS
def test_a_name_may_be_as_long_as_the_file_system_allows(openai_server: Server, tmp_path: Path, save: Save) -> None:
    """The limit is 255 bytes, and a character may take four."""
    path = tmp_path / ("é" * 125 + ".bin")
    assert save(openai_server, path) == path.read_bytes()


def test_a_conversation_keeps_mode_and_links(openai_server: Server, tmp_path: Path) -> None:
    """It is saved like a download."""
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_bytes(b"old")
    target.chmod(0o600)
    link.symlink_to(target)
    with OpenAI(KEY, openai_server.base_url) as client:
        client.chat.create("Be brief.").save(link)
    assert link.is_symlink()
    assert b"Be brief." in target.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_download_that_fails_leaves_a_linked_file(openai_server: Server, tmp_path: Path) -> None:
    """Its content and its names are unchanged, and there are no other files."""
    path, other = tmp_path / "saved.bin", tmp_path / "other"
    path.write_bytes(b"old")
    os.link(path, other)
    with OpenAI(KEY, openai_server.base_url) as client:
        file_id = client.files.create(("x.bin", CONTENT), "user_data").id
        openai_server.script("downloadFile", cut_after_bytes=50_000)
        with pytest.raises(APIConnectionError):
            client.files.content(file_id).write_to_file(path)
    assert path.read_bytes() == other.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 2


@SAVERS
def test_a_folder_is_refused(openai_server: Server, tmp_path: Path, save: Save) -> None:
    """The error names it before anything is written."""
    folder = tmp_path / "folder.bin"
    folder.mkdir()
    with pytest.raises(IsADirectoryError, match=r"folder\.bin.*is a folder; add a file name"):
        save(openai_server, folder)
    assert list(tmp_path.iterdir()) == [folder]
