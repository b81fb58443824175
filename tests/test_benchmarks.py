"""The benchmarks measure correctly: fresh processes in turns, verified decoders, ratios within a round."""

from __future__ import annotations

import asyncio
import http.client
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from benchmarks import calling, importing, uploading
from benchmarks.decoding import Decoders, check, decode_aikit, decode_json, decode_openai, decode_orjson
from benchmarks.harness import Column, Figures, Peer, measure, table
from benchmarks.payloads import PAYLOADS
from benchmarks.replay import TEXT, replaying


def printing(figures: str) -> tuple[str, ...]:
    """Return the arguments of a process that prints this."""
    return ("-c", f"print({figures!r})")


def test_each_peer_runs_in_its_own_process_and_each_round_starts_with_another(tmp_path: Path) -> None:
    """Three peers in three rounds and a warm-up round give twelve processes, in turns."""
    log = tmp_path / "log"
    script = "import os, sys; open(sys.argv[2], 'a').write(f'{sys.argv[1]} {os.getpid()}\\n'); print('{\"n\": 1}')"
    peers = [Peer(name, ("-c", script, name, str(log))) for name in "abc"]
    figures = measure(peers, 3, lambda text: None)
    names, pids = zip(*(line.split() for line in log.read_text().splitlines()), strict=True)
    assert "".join(names) == "abc" + "bca" + "cab" + "abc"
    assert len(set(pids)) == 12
    assert figures.values == {name: {"n": [1, 1, 1]} for name in "abc"}


@pytest.mark.parametrize("script", ["raise SystemExit('out of order')", "print('out of order')"])
def test_a_failing_peer_is_named_and_left_out(script: str) -> None:
    """A process that fails or prints no figures is reported below the table, and the others continue."""
    peers = [Peer("good", printing('{"n": 2}')), Peer("bad", ("-c", script))]
    figures = measure(peers, 2, lambda text: None)
    assert figures.values == {"good": {"n": [2, 2]}}
    assert list(figures.failed) == ["bad"]
    assert "\nbad was left out: " in table("title", peers, [Column("n", "n")], figures)


def test_the_table_shows_medians_and_ratios_of_the_same_round() -> None:
    """A round that was slow for every peer does not change the ratios."""
    peers = [Peer("ours", ()), Peer("theirs", ()), Peer("gone", ())]
    figures = Figures({"ours": {"us": [1, 20, 3]}, "theirs": {"us": [10, 200, 30]}})
    assert table("decode", peers, [Column("us", "CPU us", references=("theirs", "gone"))], figures) == (
        "| decode | CPU us | to theirs | to gone |\n"
        "| --- | ---: | ---: | ---: |\n"
        "| ours | 3.0 | 0.10 | - |\n"
        "| theirs | 30.0 | 1.00 | - |\n"
    )


@pytest.mark.parametrize("decoders", [decode_json, decode_orjson, decode_openai, decode_aikit])
def test_every_measured_decoder_reads_every_payload_correctly(
    decoders: Callable[[], Decoders],
) -> None:
    """Every measured decoder really does the work: a deeply nested value is as it was sent."""
    for payload, decode in decoders().items():
        check(payload, decode(payload.data))


def test_an_incorrect_decoder_is_not_measured() -> None:
    """A decoder that loses a value raises an error and gets no figure."""
    with pytest.raises(ValueError, match="completion reads"):
        check(PAYLOADS[0], {"choices": [{"message": {"tool_calls": [{}, {}, {"function": {"arguments": "{}"}}]}}]})


def test_an_import_is_counted_without_what_the_script_itself_imports() -> None:
    """Without an import the count is zero, and our modules are counted as ours."""
    peers = [
        Peer("nothing", ("-c", importing.SCRIPT.format(statement="pass"))),
        Peer("ours", ("-c", importing.SCRIPT.format(statement="import aikit_openapi.operation"))),
    ]
    figures = measure(peers, 1, lambda text: None)
    assert figures.values["nothing"]["modules"] == [0]
    assert figures.values["nothing"]["ours"] == [0]
    assert figures.values["ours"]["ours"][0] > 0
    assert figures.values["ours"]["modules"][0] >= figures.values["ours"]["ours"][0]


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    """Start the server that always sends the same response, in a separate process."""
    with replaying() as url:
        yield url


@pytest.mark.parametrize("peer", calling.PEERS)
def test_a_measured_call_returns_what_the_server_sent(peer: str, base_url: str) -> None:
    """Every peer makes every kind of call and reads texts, ids and chunks as they were sent."""

    async def call_all() -> dict[str, object]:
        async with calling.PEERS[peer](base_url) as (blocking, asynchronous):
            given = {name: call() for name, call in blocking.items()}
            return given | {name: await call() for name, call in asynchronous.items()}

    given = asyncio.run(call_all())
    assert given.keys() == calling.SCENARIOS.keys()
    for name, value in given.items():
        calling.check(name, value)


def test_an_incorrect_call_is_not_measured() -> None:
    """A peer that loses a chunk of a stream raises an error and gets no figure."""
    with pytest.raises(ValueError, match="stream gives ' trains trains"):
        calling.check("stream", calling.STREAMED[:-1])


def test_times_are_per_call_and_per_chunk() -> None:
    """The time is divided by the number of calls, and for a stream also by the number of chunks."""
    times = asyncio.run(calling.time_calls({"chat": lambda: spin(TEXT), "stream": lambda: spin(calling.STREAMED)}, {}))
    assert 5_000 < times["chat"] < 50_000
    assert times["stream"] < times["chat"] / 10


def spin(value: object) -> object:
    """Return the value after 5 ms of CPU time."""
    end = time.process_time() + 0.005
    while time.process_time() < end:
        pass
    return value


@pytest.mark.parametrize("peer", uploading.PEERS)
def test_a_measured_upload_arrives(peer: str, base_url: str, tmp_path: Path) -> None:
    """Every peer sends the whole file and reads the id in the response."""
    file = tmp_path / "upload"
    file.write_bytes(os.urandom(3_000_000))
    with uploading.PEERS[peer](base_url) as upload:
        assert uploading.time_upload(upload, file)["cpu_ms"] > 0


def test_an_upload_that_reads_the_file_into_memory_is_noticed(tmp_path: Path) -> None:
    """The peak is exactly the memory held during the upload."""
    file = tmp_path / "upload"
    file.write_bytes(bytes(30_000_000))
    # In a fresh process, because a process that has run for a while reuses memory that it already has.
    code = (
        "import sys\nfrom pathlib import Path\nfrom benchmarks import uploading\n"
        "before = bytearray(b'x') * 60_000_000\ndel before\n"
        "def upload(path):\n"
        "    return uploading.FILE_ID if path.read_bytes().count(b'x') < path.stat().st_size else ''\n"
        "print(uploading.time_upload(upload, Path(sys.argv[1]))['peak_mb'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, file], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1]
    )
    assert 25 < float(done.stdout) < 50
    with pytest.raises(ValueError, match="gives 'file-1'"):
        uploading.time_upload(lambda path: "file-1", file)


def test_the_server_refuses_unknown_requests_and_ends_with_its_parent() -> None:
    """Another path is a 404, a body without a length is refused, and nothing listens afterwards."""
    with replaying() as url:
        address = urlsplit(url).netloc
        connection = http.client.HTTPConnection(address, timeout=10)
        connection.request("GET", "/v1/files")
        assert connection.getresponse().read() == b""
        connection.putrequest("POST", "/v1/files")
        connection.putheader("Transfer-Encoding", "chunked")
        connection.endheaders()
        assert connection.getresponse().status == 411
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection(address, timeout=10).connect()
