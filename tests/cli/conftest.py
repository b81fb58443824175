"""Runs `aikit` in a terminal and in pipes, against the embedded API server."""

from __future__ import annotations

import fcntl
import json
import os
import select
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyte
import pytest

from aikit.testing import Server

COLUMNS, LINES = 100, 40
SECONDS = 20
"""A command that takes longer than this hangs."""


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait for something outside of the terminal."""
    until = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < until, "it never happens"
        time.sleep(0.01)


@dataclass(frozen=True)
class Done:
    """How a command in pipes ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return the output as JSON."""
        return json.loads(self.out)


class Terminal:
    """A terminal in which a command runs: what its screen shows, and keys to type."""

    def __init__(self, master: int, aikit: Aikit) -> None:
        self._master = master
        self._aikit = aikit
        self._screen = pyte.HistoryScreen(COLUMNS, LINES, history=1000)
        self._stream = pyte.ByteStream(self._screen)
        self._code: int | None = None
        self._is_closed = False
        self.bytes = b""

    @property
    def lines(self) -> list[str]:
        """Return the lines above the screen and on it, without spaces at their ends."""
        above = ["".join(line[column].data for column in range(COLUMNS)) for line in self._screen.history.top]
        return [line.rstrip() for line in (*above, *self._screen.display)]

    @property
    def text(self) -> str:
        """Return what the screen shows."""
        return "\n".join(self.lines).rstrip()

    @property
    def title(self) -> str:
        """Return the title that the command has given to the terminal."""
        return str(self._screen.title)

    @property
    def has_ended(self) -> bool:
        """Return whether the command has ended."""
        return self._code is not None

    @property
    def is_cursor_hidden(self) -> bool:
        """Return whether the cursor is hidden."""
        return bool(self._screen.cursor.hidden)

    def style(self, text: str) -> Any:
        """Return the style of the first character of a text on the screen."""
        (row,) = [number for number, line in enumerate(self._screen.display) if text in line][:1]
        return self._screen.buffer[row][self._screen.display[row].index(text)]

    def cell(self, line: str, column: int) -> Any:
        """Return the style of one place in the last line of the screen that is like this one."""
        row = max(number for number, text in enumerate(self._screen.display) if text.rstrip() == line)
        return self._screen.buffer[row][column]

    def type(self, keys: str) -> None:
        """Type keys; `\\r` is Enter and `\\x03` Ctrl-C."""
        os.write(self._master, keys.encode())

    def wait_for(self, text: str, *, at_the_end: bool = False) -> None:
        """Read until the screen shows a text, or ends with it."""
        shows = (lambda: self.text.endswith(text)) if at_the_end else (lambda: text in self.text)
        self._read(shows, f"the screen never shows {text!r}")

    def wait(self) -> int:
        """Read until the command ends. Returns its exit code."""
        # The terminal may hand over the last lines after the command has ended.
        self._read(lambda: self._code is not None and self._is_closed, "the command does not end")
        assert self._code is not None
        return self._code

    def _read(self, is_done: Any, complaint: str) -> None:
        until = time.monotonic() + SECONDS
        while not is_done():
            if (self._code is not None and self._is_closed) or time.monotonic() > until:
                raise AssertionError(f"{complaint}; it shows:\n{self.text}")
            ends = ((self._is_closed, self._master), (self._code is not None, self._aikit.zygote))
            open_files = [file for is_at_its_end, file in ends if not is_at_its_end]
            ready, _, _ = select.select(open_files, [], [], 1)
            if self._master in ready:
                try:
                    data = os.read(self._master, 1 << 16)
                except OSError:  # Linux raises it if the other end is closed
                    data = b""
                self._is_closed = not data
                self.bytes += data
                self._stream.feed(data)
            elif self._aikit.zygote in ready:
                self._code = self._aikit.code()


class Aikit:
    """The command line."""

    def __init__(self, zygote: socket.socket, environment: Mapping[str, str], folder: Path) -> None:
        self.zygote = zygote
        self.environment = dict(environment)
        self.folder = folder

    def code(self) -> int:
        """Return the exit code of the command that has just ended."""
        return int(self.zygote.recv(64))

    def run(self, *arguments: str | Path, given: str | bytes = "", **environment: str) -> Done:
        """Run a command in pipes, with a text as its input."""
        with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            source.write(given if isinstance(given, bytes) else given.encode())
            source.seek(0)
            self._start(arguments, environment, [source.fileno(), out.fileno(), err.fileno()], is_terminal=False)
            code = self.code()
            texts = [(file.seek(0), file.read().decode())[1] for file in (out, err)]
            return Done(code, *texts)

    @contextmanager
    def terminal(self, *arguments: str | Path, **environment: str) -> Iterator[Terminal]:
        """Start a command in a terminal."""
        master, slave = os.openpty()
        terminal = Terminal(master, self)
        try:
            fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
            self._start(arguments, {"TERM": "xterm-256color", **environment}, [slave] * 3, is_terminal=True)
            os.close(slave)
            yield terminal
        finally:
            os.close(master)  # hangs up: a command that still runs ends
            if not terminal.has_ended:
                self.code()

    def show(self, *arguments: str | Path, code: int = 0, **environment: str) -> Terminal:
        """Run a command in a terminal to its end."""
        with self.terminal(*arguments, **environment) as terminal:
            assert terminal.wait() == code, terminal.text
        return terminal

    def start_with(self, arguments: list[str], files: list[int]) -> int:
        """Run a command with the given files as its input, output and error output. Returns its exit code."""
        self._start(arguments, {}, files, is_terminal=False)
        return self.code()

    def _start(self, arguments: Any, environment: Mapping[str, str], files: list[int], *, is_terminal: bool) -> None:
        request = {
            "arguments": [str(each) for each in arguments],
            "environment": {**self.environment, **environment},
            "folder": str(self.folder),
            "is_terminal": is_terminal,
        }
        socket.send_fds(self.zygote, [json.dumps(request).encode()], files)


@pytest.fixture(scope="session")
def zygote() -> Iterator[socket.socket]:
    """Start the program that forks for each command."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with ours, subprocess.Popen([sys.executable, str(Path(__file__).with_name("zygote.py"))], stdin=theirs) as process:
        theirs.close()
        ours.settimeout(60)
        assert ours.recv(64) == b"ready"
        yield ours
        ours.close()
        process.wait(SECONDS)


@pytest.fixture
def aikit(zygote: socket.socket, openai_server: Server, tmp_path: Path) -> Aikit:
    """Return the command line in an empty folder, with the embedded API server in place of the service."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("AIKIT_", "OPENAI_"))}
    environment = {
        **inherited,
        "HOME": str(tmp_path),
        "OPENAI_API_KEY": openai_server.api_key,
        "OPENAI_BASE_URL": openai_server.base_url,
    }
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        environment.pop(name, None)
    return Aikit(zygote, environment, tmp_path)
