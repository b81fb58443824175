"""Programs of the official package run with aikit when only their imports are changed.

They are our own, in the call forms of that package's README and API reference, and stand in `official/`. Each is run
as it is, with the official package, and with aikit in its imports: what it prints and what the server gets must be
the same. So what is claimed of them is what that package really does.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aikit.testing import RecordedRequest, Server, serve

PROGRAMS = sorted((Path(__file__).parent / "official").glob("*.py"))
# The classes that `official/helpers.py` asks for.
CLASSES = ("Solution", "GetWeather")
SECONDS = 60
"""A program that takes longer hangs."""


def prepare_failures(server: Server) -> None:
    """What `official/failures.py` says that the server has ready for it."""
    for status in (400, 401, 403, 404, 409, 422, 429, 500):
        server.fail(status, operation="getChatCompletion")
    for operation in ("createModeration", "createImage"):
        server.fail(503, operation=operation, times=2, headers={"retry-after-ms": "1"})
    server.fail(503, operation="createEmbedding")
    prepare_slowness(server)


def prepare_slowness(server: Server) -> None:
    """One answer that is slow to come, or two."""
    server.script("getResponse", delay_seconds=1.0, times=2)


PREPARATIONS: dict[str, Callable[[Server], None]] = {"failures": prepare_failures, "asynchronous": prepare_slowness}


def with_aikit(program: str) -> str:
    """The same program with aikit in its imports, and nothing else changed."""
    program = re.sub(r"^import openai$", "import aikit as openai", program, flags=re.MULTILINE)
    return re.sub(r"^from openai import", "from aikit import", program, flags=re.MULTILINE)


def run(program: str, name: str, server: Server, folder: Path) -> str:
    """Run a program in an empty folder, with every warning an error; what it prints."""
    folder.mkdir()
    (folder / name).write_text(program, encoding="utf-8")
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(("OPENAI_", "AIKIT_"))}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", name],
        cwd=folder,
        env={**inherited, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": server.api_key},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"{name}\n{done.stdout}{done.stderr}"
    assert not done.stderr, done.stderr
    return done.stdout


def body_of(request: RecordedRequest) -> str:
    """The body of a request, which must be the same; of one with the schema of a class, the names of its fields."""
    if request.parts:
        return ""
    written = json.dumps(request.body, sort_keys=True)
    # Each package writes the schema of a class in its own way; the official `parse` also says that it does not stream.
    is_of_class = any(f'"{name}"' in written for name in CLASSES)
    return str(sorted(request.body.keys() - {"stream"})) if is_of_class else written


def sent(request: RecordedRequest) -> str:
    """What of a request must be the same whoever makes it."""
    headers = sorted(
        (name, value.partition(";")[0])
        for name, value in request.headers.items()
        if name == "authorization"
        or re.match(r"openai-|x-(?!stainless)", name)
        # That package names a type also where there is no body.
        or (name == "content-type" and (request.body is not None or request.parts))
    )
    parts = sorted((part.name, part.value or "", part.filename or "", part.sha256 or "") for part in request.parts)
    # Nobody waits for the slow answer, which may or may not be over when the program is.
    status = "slow" if request.path.endswith("/resp_slow") else request.status
    return f"{request.method} {request.path} {sorted(request.query)} {headers} {body_of(request)} {parts} -> {status}"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """The embedded API server, for all programs one after another."""
    with serve() as running:
        yield running


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_a_program_of_the_official_package_does_the_same_with_aikit(
    program: Path, server: Server, tmp_path: Path
) -> None:
    """It prints the same and sends the same, when its imports are all that was changed."""
    official = program.read_text(encoding="utf-8")
    ours = with_aikit(official)
    assert sum(one != other for one, other in zip(official.splitlines(), ours.splitlines(), strict=True)) in (1, 2)
    seen = {}
    for package, code in (("openai", official), ("aikit", ours)):
        server.reset()
        PREPARATIONS.get(program.stem, lambda _: None)(server)
        printed = run(code, program.name, server, tmp_path / package)
        # Calls that are made side by side arrive in any order.
        seen[package] = printed.splitlines(), sorted(map(sent, server.requests))
    assert all(seen["openai"])
    for aikits, officials in zip(seen["aikit"], seen["openai"], strict=True):
        assert aikits == officials
