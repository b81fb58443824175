"""A server that misbehaves: it plays a script of steps to each connection.

A step is either bytes, which are sent, or one of the steps below. A script starts again with the next request on the
same connection, until `calm_down` is called; from then on the server answers correctly.
"""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from tests.drivers.servers import Connection, RawServer

_LONGEST_SECONDS = 20.0


class Step(Enum):
    """A step without an argument."""

    READ = auto()  # read the whole request
    READ_HEAD = auto()  # read its head, and whatever arrived with it of the body
    CLOSE = auto()  # close normally: what was sent arrives
    RESET = auto()  # reset: what was sent last may be lost
    HANG = auto()  # send nothing more, and don't close


@dataclass(frozen=True)
class ReadSome:
    """Read this many bytes."""

    size: int


@dataclass(frozen=True)
class Wait:
    """Do nothing for a while."""

    seconds: float


@dataclass(frozen=True)
class Slowly:
    """Send bytes one by one, with a wait after each."""

    data: bytes
    seconds: float = 0.05


@dataclass(frozen=True)
class Forever:
    """Send the same bytes again and again until the client closes the connection."""

    data: bytes


Script: TypeAlias = tuple["bytes | Step | ReadSome | Wait | Slowly | Forever", ...]


class HostileServer(RawServer):
    """A server that plays a script to each connection; after `calm_down` it answers correctly.

    Attributes:
        played: how many times a script was started.
    """

    def __init__(self, script: Script, answer_well: Callable[[bytes], bytes]) -> None:
        self.played = 0
        self._script = script
        self._answer_well = answer_well
        self._calm = threading.Event()
        self._playing = 0
        self._turn = threading.Condition()
        super().__init__(lambda _, connection: self._talk(connection))

    def _talk(self, connection: Connection) -> None:
        connection.socket.settimeout(_LONGEST_SECONDS)
        connection.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while not self._calm.is_set():
            self.played += 1
            if not self._play_counted(connection):
                return
            # How the connection is answered is decided when the client uses it again.
            if not connection.socket.recv(1, socket.MSG_PEEK):
                return
        while request := connection.read_request():
            connection.send(self._answer_well(request))

    def _play_counted(self, connection: Connection) -> bool:
        with self._turn:
            self._playing += 1
        is_open = False
        try:
            is_open = self._play(connection)
            return is_open
        finally:
            if not is_open:  # now, so that nothing more is sent on it
                connection.socket.close()
            with self._turn:
                self._playing -= 1
                self._turn.notify_all()

    def _play(self, connection: Connection) -> bool:
        """Play the script once; return whether the connection can still be used."""
        for step in self._script:
            if isinstance(step, bytes):
                connection.send(step)
            elif isinstance(step, Slowly):
                for number in step.data:
                    connection.send(bytes((number,)))
                    if self._calm.wait(step.seconds):
                        return False
            elif isinstance(step, Forever):
                while not self._calm.is_set():
                    connection.send(step.data)
                return False
            elif isinstance(step, Wait):
                self._calm.wait(step.seconds)
            elif isinstance(step, ReadSome):
                _read_some(connection, step.size)
            elif not self._act(connection, step):
                return False
        return True

    def _act(self, connection: Connection, step: Step) -> bool:
        if step is Step.READ:
            return bool(connection.read_request())
        if step is Step.READ_HEAD:
            return bool(connection.read_head())
        if step is Step.HANG:
            self._calm.wait(_LONGEST_SECONDS)
        elif step is Step.RESET:
            connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            # Closing with unread bytes would cause a reset.
            connection.socket.shutdown(socket.SHUT_WR)
            while connection.socket.recv(65536):
                pass
        return False

    def calm_down(self) -> None:
        """Answer correctly from now on; when this returns, connections in the middle of a script are closed."""
        self._calm.set()
        with self._turn:
            self._turn.wait_for(lambda: not self._playing, timeout=2)

    def close(self) -> None:
        """Stop the server and close all its connections."""
        self.calm_down()
        super().close()


def _read_some(connection: Connection, size: int) -> None:
    while size > 0:
        piece = connection.socket.recv(min(size, 65536))
        if not piece:
            return
        size -= len(piece)


@contextmanager
def hostile_server(script: Script, answer_well: Callable[[bytes], bytes]) -> Iterator[HostileServer]:
    """Run a server until the context ends."""
    server = HostileServer(script, answer_well)
    try:
        yield server
    finally:
        server.close()
