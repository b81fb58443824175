"""Measure the upload of a large file: time, and memory beyond what the process uses anyway.

The harness runs `python -m benchmarks.uploading PEER BASE_URL FILE`, which measures one peer and prints its figures.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path

from benchmarks.calling import KEY
from benchmarks.harness import Column, Figures, Peer, measure, table
from benchmarks.replay import FILE_ID, replaying

Upload = Callable[[Path], str]

MEGABYTES = 200
_COLUMNS = (
    Column("cpu_ms", f"{MEGABYTES} MB, CPU ms", 0, references=("openai",)),
    Column("mb_s", "MB/s by the clock", 0),
    Column("peak_mb", "peak MB over rest"),
)


@contextmanager
def in_official_words(package: str, base_url: str) -> Iterator[Upload]:
    """Yield the upload of the official package or of aikit, which run the same code."""
    client = import_module(package).OpenAI(api_key=KEY, base_url=base_url)

    def upload(path: Path) -> str:
        with path.open("rb") as file:  # given a path, the official package would read the whole file first
            return str(client.files.create(file=file, purpose="user_data").id)

    with client:
        yield upload


@contextmanager
def with_httpx(base_url: str) -> Iterator[Upload]:
    """Yield the upload with httpx alone."""
    import httpx

    client = httpx.Client(base_url=base_url, headers={"Authorization": f"Bearer {KEY}"})

    def upload(path: Path) -> str:
        with path.open("rb") as file:
            answer = client.post("/files", files={"file": file}, data={"purpose": "user_data"})
        return str(answer.raise_for_status().json()["id"])

    with client:
        yield upload


PEERS: dict[str, Callable[[str], AbstractContextManager[Upload]]] = {
    "openai": partial(in_official_words, "openai"),
    "httpx": with_httpx,
    "aikit": partial(in_official_words, "aikit"),
}


def benchmark(rounds: int, report: Callable[[str], None]) -> tuple[str, Figures]:
    """Measure all peers; return the table and the figures."""
    with replaying() as base_url, tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "upload"
        with file.open("wb") as opened:
            opened.truncate(MEGABYTES * 1_000_000)  # a sparse file of zeros, which takes no space on the disk
        peers = [Peer(name, ("-m", "benchmarks.uploading", name, base_url, str(file))) for name in PEERS]
        figures = measure(peers, rounds, report)
    return table("upload", peers, _COLUMNS, figures), figures


def time_upload(upload: Upload, file: Path) -> dict[str, float]:
    """Return time and memory of one upload, after a small one that loads the modules and connects.

    Raises:
        ValueError: an upload returned another id than the server sent.
    """
    for path in (Path(__file__), file):
        rest = _rest_at_peak()
        clock, cpu = time.perf_counter(), time.process_time()
        id_ = upload(path)
        clock, cpu = time.perf_counter() - clock, time.process_time() - cpu
        if id_ != FILE_ID:
            raise ValueError(f"the upload gives {id_!r} instead of {FILE_ID!r}")
    megabytes = file.stat().st_size / 1_000_000
    return {"cpu_ms": cpu * 1000, "mb_s": megabytes / clock, "peak_mb": _peak() - rest}


def _rest_at_peak() -> float:
    """Return the megabytes in memory now, and reset the peak; without Linux's /proc, return the peak so far."""
    clear = Path("/proc/self/clear_refs")
    if clear.exists():
        clear.write_text("5", encoding="ascii")  # resets the peak
    return _peak()


def _peak() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    with PEERS[sys.argv[1]](sys.argv[2]) as made:
        print(json.dumps(time_upload(made, Path(sys.argv[3]))))
