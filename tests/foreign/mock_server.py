"""A mock server that we did not write, and what it takes to run it.

It checks each request against an OpenAPI document with its own implementation. It is installed from npm, by name and
exact version, into a temporary folder, and reads upstream's own document, because ours has no prose and no samples. The
parts that it can't read are rewritten without a change of meaning (`_WRAPPED_OBJECTS`).

`python -m tests.foreign.mock_server` exits with 0 if the server can run here; otherwise it prints one line that says
why not, and exits with 1.
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

STREAM_COUNT = 5  # events in each stream
# The document does not say how forms and queries spell lists and objects, because it lacks `encoding` and `style`.
# Its own samples use `image[]=@…` and `expires_after[anchor]=…`, so the server is started with these rules.
_SETTINGS = (
    "--validator-form-array-format=brackets",
    "--validator-form-object-format=brackets",
    "--validator-query-array-format=brackets",
    "--validator-query-object-format=brackets",
    f"--stream-count={STREAM_COUNT}",
    "--stream-interval=1",
)
# The server reads an `allOf` of one object as a string, and so never decodes the JSON part that the document's own
# `encoding` describes. The object without the `allOf` means the same.
_WRAPPED_OBJECTS = (("RealtimeCallCreateRequest", "session"),)
_INSTALL_SECONDS = 100
_START_SECONDS = 15
_STOP_SECONDS = 5


def upstream_document() -> Path:
    """The path of upstream's document at the pinned commit: `SPEC`, or else the file next to the checkout."""
    pin = tomllib.loads((ROOT / "openapi" / "pin.toml").read_text(encoding="utf-8"))
    default = ROOT.parent / "shared" / "upstream" / f"openapi-{pin['commit'][:7]}.json"
    return Path(os.environ.get("SPEC") or default)


def missing_requirements() -> str | None:
    """List what the server needs and this machine lacks; None if it can run."""
    lacking = [f"`{name}` is not on PATH" for name in ("node", "npm") if not shutil.which(name)]
    document = upstream_document()
    if not document.is_file():
        lacking.append(f"{document.name} is missing (pass the path of upstream's document as SPEC=<path>)")
    return "; ".join(lacking) or None


@contextmanager
def running() -> Iterator[str]:
    """Install the server, start it and yield its base URL.

    Raises:
        RuntimeError: the server can't be installed or does not start.
    """
    if lacking := missing_requirements():
        raise RuntimeError(f"the foreign server can't run here: {lacking}")
    with tempfile.TemporaryDirectory(prefix="aikit-foreign-") as name:
        folder = Path(name)
        program = _install(folder)
        with socket.socket() as probe:  # the server does not say which port it chose
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
            # A separate process group: npm's executable only starts the real server.
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
    # The package's scripts don't run during the installation, and nothing is written outside the folder.
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
    raise RuntimeError(f"{PACKAGE} {VERSION} does not start; its output:\n{said}")


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
    if lacking := missing_requirements():
        sys.exit(f"requests were not checked against a foreign server: {lacking}")
