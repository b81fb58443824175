"""A program that has imported the command line and forks a copy of itself for each command.

A fork takes a few milliseconds, and a new process with all imports half a second. Each command still has a process, an
environment, and its own terminal or pipes. Requests come through the socket on the standard input: JSON with the
arguments, next to the three files of the command; its exit code goes back.
"""

from __future__ import annotations

import fcntl
import gc
import importlib
import json
import os
import signal
import socket
import sys
import termios

import aikit
import aikit_openapi.operations
from aikit.__main__ import main
from aikit.cli.command_line import COMMANDS
from aikit.testing.description.document import load


def warm_up() -> None:
    """Import what commands use."""
    for place, _ in COMMANDS.values():
        importlib.import_module(place.partition(":")[0])
    rich = [f"rich.{name}" for name in ("console", "live", "markdown", "progress", "table")]
    for name in (*rich, "PIL.Image", "readline", "cyclopts.help", "cyclopts.help.formatters.default"):
        importlib.import_module(name)
    importlib.import_module("aikit.agents.pooled")  # what the first request loads
    # Operations and their answers are loaded when they are first used.
    with aikit.OpenAI(api_key="none") as client:
        for resource in (client.chat.completions, client.images, client.audio.speech, client.audio.transcriptions):
            dir(resource)
        dir((client.models, client.moderations, client.embeddings, client.files))
    for operation in ("list_models", "create_chat_completion", "create_image", "create_embedding", "list_files"):
        getattr(aikit_openapi.operations, operation).decode({})
    load()
    gc.freeze()


def child(request: dict[str, object], files: list[int]) -> None:
    """Become the command."""
    if request["is_terminal"]:
        os.setsid()
        fcntl.ioctl(files[0], termios.TIOCSCTTY, 0)
    for number, file in enumerate(files):
        os.dup2(file, number)
    os.closerange(3, max(files) + 1)
    # The files that the interpreter opened belong to the zygote.
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", buffering=1 if number else -1)  # noqa: SIM115
        for number, mode in enumerate("rww")
    )
    os.environ.clear()
    os.environ.update(request["environment"])  # type: ignore[call-overload]
    os.chdir(str(request["folder"]))
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.argv[:] = ["aikit", *request["arguments"]]  # type: ignore[misc]
    status = 1
    try:
        main()
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def serve() -> None:
    """Fork for each request until the tests close the socket."""
    requests = socket.socket(fileno=0)
    warm_up()
    requests.send(b"ready")
    while True:
        try:
            message, files, _, _ = socket.recv_fds(requests, 1 << 20, 3)
        except ConnectionResetError:  # a test failed before it had read an exit code
            return
        if not message:
            return
        pid = os.fork()
        if not pid:
            child(json.loads(message), files)
        for file in files:
            os.close(file)
        _, status = os.waitpid(pid, 0)
        requests.send(str(os.waitstatus_to_exitcode(status)).encode())


if __name__ == "__main__":
    serve()
