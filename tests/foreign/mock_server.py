"""A mock server that we did not write, and what it takes to run it.

It checks each request against an OpenAPI document by an implementation of its own. It comes from npm, by name and exact
version, into a temporary folder, and runs with upstream's own document, whose prose and samples this repository does
not hold. Where the server can't read the document, it gets other words for the same (`_WRAPPED_OBJECTS`).

`python -m tests.foreign.mock_server` ends with 0 where it can run; elsewhere it says in one line why not, and ends
with 1.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PACKAGE = "@stdy/cli"
VERSION = "0.22.2"
ROOT = Path(__file__).parents[2]

STREAM_COUNT = 5  # events of each stream
# The document leaves open how lists and objects are spelled in forms and queries, for want of `encoding` and `style`.
# The samples in its own prose have `image[]=@…`, `expires_after[anchor]=…`: the server is told so.
_SETTINGS = (
    "--validator-form-array-format=brackets",
    "--validator-form-object-format=brackets",
    "--validator-query-object-format=brackets",
    f"--stream-count={STREAM_COUNT}",
    "--stream-interval=1",
)
# An `allOf` of one object: the server takes the field for a text, and so never decodes the part in JSON that the
# document's own `encoding` describes. The object itself means the same.
_WRAPPED_OBJECTS = (("RealtimeCallCreateRequest", "session"),)
_INSTALL_SECONDS = 100
_START_SECONDS = 15
_STOP_SECONDS = 5


def upstream_document() -> Path:
    """Upstream's document of the pinned commit: what `SPEC` names, else beside the checkout."""
    pin = tomllib.loads((ROOT / "openapi" / "pin.toml").read_text(encoding="utf-8"))
    beside = ROOT.parent / "shared" / "upstream" / f"openapi-{pin['commit'][:7]}.json"
    return Path(os.environ.get("SPEC") or beside)


def what_lacks() -> str | None:
    """What the server needs and this machine has not; None when it can run."""
    lacking = [f"`{name}` is not on PATH" for name in ("node", "npm") if not shutil.which(name)]
    document = upstream_document()
    if not document.is_file():
        lacking.append(f"there is no {document.name} (name upstream's document with SPEC=<path>)")
    return "; ".join(lacking) or None


@contextmanager
def running() -> Iterator[str]:
    """Install the server, start it and give its base URL.

    Raises:
        RuntimeError: it can't be installed or does not start.
    """
    if lacking := what_lacks():
        raise RuntimeError(f"no foreign server here: {lacking}")
    with tempfile.TemporaryDirectory(prefix="aikit-foreign-") as name:
        folder = Path(name)
        program = _install(folder)
        with socket.socket() as probe:  # the server does not tell which port it got when it may choose
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [
            str(program),
            "--host",
            "127.0.0.1",
            "--port",
            str(port),
            "--quiet",
            *_SETTINGS,
            str(_prepare_document(folder)),
        ]
        log = folder / "log"
        with log.open("wb") as output:
            # A group of its own: what npm puts on the path is a starter of the server proper.
            process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            _await_start(process, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            _stop(process)


def _prepare_document(folder: Path) -> Path:
    document = json.loads(upstream_document().read_bytes())
    for schema, name in _WRAPPED_OBJECTS:
        properties = document["components"]["schemas"][schema]["properties"]
        (properties[name],) = properties[name]["allOf"]
    prepared = folder / "openapi.json"
    prepared.write_text(json.dumps(document), encoding="utf-8")
    return prepared


def _install(folder: Path) -> Path:
    # Nothing of the package runs while it is installed, and nothing is written outside of the folder.
    flags = ("--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
    command = ["npm", "install", "--prefix", str(folder), *flags, f"{PACKAGE}@{VERSION}"]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=_INSTALL_SECONDS)
    except subprocess.CalledProcessError as error:
        raise RuntimeError(f"npm can't install {PACKAGE} {VERSION}: {error.stderr.strip()}") from None
    return folder / "node_modules" / ".bin" / "steady"


def _await_start(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    said = log.read_text(encoding="utf-8", errors="replace")[-2000:]
    raise RuntimeError(f"{PACKAGE} {VERSION} does not start; it said:\n{said}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    for ending in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, ending)
            process.wait(_STOP_SECONDS)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


if __name__ == "__main__":
    if lacking := what_lacks():
        sys.exit(f"not checked against a foreign server: {lacking}")
