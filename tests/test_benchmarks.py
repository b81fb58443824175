"""The benchmarks measure correctly: fresh processes in turns, checked values, ratios within a round."""

from __future__ import annotations

import http.client
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from inspect import iscoroutinefunction
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from benchmarks import bulk, chart, harness, own_part, report, timing, worker
from benchmarks.__main__ import RESULTS, main
from benchmarks.harness import Results, command, describe_machine, run
from benchmarks.measures import MEASURES, Bound
from benchmarks.peers import PEERS, QUICK, REFERENCE
from benchmarks.replay import TEXT, Server, replaying
from benchmarks.timing import Subject

ROOT = Path(__file__).parents[1]
# The others are only in the environment of `make bench`.
INSTALLED = [name for name in PEERS if name not in ("litellm", "pydantic-ai", "aiohttp", "openai-aiohttp")]
OPERATIONS = {measure.operation: name for name, measure in MEASURES.items() if measure.take}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Start the server that always sends the same answers, in a separate process."""
    with replaying() as started:
        yield started


def results_of(**figures: Mapping[str, Sequence[float | None]]) -> Results:
    """Return results with these figures, by measure and peer."""
    values = {name: {peer: list(each) for peer, each in peers.items()} for name, peers in figures.items()}
    return Results("2026-11-28", "a machine", {"openai": "3.57.0"}, 3, load=[1.0, 2.0], values=values)


def is_ready(peer: str, operation: str) -> bool:
    """Return whether the peer can do this, here."""
    method = getattr(PEERS[peer], operation, None)
    return method is not None and (peer != "aikit-fast" or not iscoroutinefunction(method))


@pytest.mark.parametrize(
    ("peer", "operation"),
    [(peer, operation) for peer in INSTALLED for operation in OPERATIONS if is_ready(peer, operation)],
)
def test_a_measured_operation_returns_what_the_server_sent(
    peer: str, operation: str, server: Server, tmp_path: Path
) -> None:
    """Every installed peer does every operation that it has, and the measure finds its value right."""
    measure = MEASURES[OPERATIONS[operation]]
    made = PEERS[peer](server.plain + measure.place + "/v1")
    arguments = (measure.first_arguments or measure.arguments)(tmp_path)
    subject = Subject(getattr(made, operation), arguments, measure.is_right)
    try:
        subject.first()
    finally:
        worker.close(made, subject)


def test_a_tiny_round_runs_in_fresh_processes_in_turns() -> None:
    """Two peers in two rounds, each round beginning with the other, over a real socket."""
    turns: list[str] = []
    results = run(["chat", "chats-100", "decode-chat"], ["aikit", "floor"], 2, quick=True, report=turns.append)
    assert [turn.partition(": ")[2] for turn in turns if turn.startswith("round")] == [
        *(
            "chat, aikit",
            "chat, floor",
            "chats-100, aikit",
            "chats-100, floor",
            "decode-chat, aikit",
            "decode-chat, floor",
        ),
        *("chat, floor", "chat, aikit", "chats-100, floor", "chats-100, aikit"),
    ]
    assert (results.missing, results.failed) == ({}, {})
    assert {name: {peer: len(each) for peer, each in peers.items()} for name, peers in results.values.items()} == {
        "chat": {"aikit": 2, "floor": 2},
        "chats-100": {"aikit": 2, "floor": 2},
        "decode-chat": {"aikit": 1, "floor": 1},  # a quick run takes a figure without a bound once
    }
    ours, floor = (report.figure(results, "chat", peer) for peer in ("aikit", "floor"))
    assert ours
    assert floor
    assert ours.middle > floor.middle > 1
    assert len(results.load) == 3
    assert {"aikit-client", "orjson"} <= results.versions.keys()


def test_a_missing_peer_is_named_and_the_others_are_measured() -> None:
    """Without aiohttp, the results say so, and the floor has figures."""
    if find_spec("aiohttp"):
        pytest.skip("aiohttp is installed")
    results = run(["import", "chat-async"], ["aiohttp", "floor"], 1, quick=True)
    assert results.missing == {"aiohttp": "ModuleNotFoundError: No module named 'aiohttp'"}
    assert [list(peers) for peers in results.values.values()] == [["floor"], ["floor"]]
    assert "\n- not measured: aiohttp (ModuleNotFoundError: No module named 'aiohttp')\n" in report.notes(results)


def test_a_failing_peer_has_no_figures_and_runs_no_more(server: Server) -> None:
    """A measure that fails in a later round loses its earlier figures, and the reason is named."""
    results = results_of(chat={"floor": [20.0], "openai": [1000.0]})
    nowhere = Server("http://127.0.0.1:9", "https://127.0.0.1:9", server.authority)
    for number in (1, 2):
        harness.take(results, "chat", "floor", number, nowhere)
    assert results.values == {"chat": {"openai": [1000.0]}}
    assert list(results.failed) == ["chat, floor"]
    assert "- failed: chat, floor (ConnectionRefusedError:" in report.notes(results)


def test_a_figure_belongs_to_its_round(server: Server) -> None:
    """A peer that starts in a later round is compared with the others in that round."""
    results = results_of(models={"openai": [1e9, 1.0]})
    results.is_quick = True
    harness.take(results, "models", "floor", 1, server)
    none, figure = results.values["models"]["floor"]
    assert none is None
    assert figure is not None
    assert report.ratio(results, "models", "floor") == report.figure(results, "models", "floor")
    assert report.figure(results, "models", "floor") == report.Spread(figure, figure, figure)


def test_the_first_call_over_tls_counts_the_connection(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every client that is measured trusts the certificate of the server."""
    monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
    for peer in INSTALLED:
        assert 1 < worker.take("first-chat-tls", peer, server.secure, quick=True) < 60_000


def test_a_delayed_answer_takes_the_latency(server: Server) -> None:
    """The time by the clock has the latency in it."""
    assert 20 <= worker.take("chat-latency", "floor", server.plain, quick=True) < 2_000


def test_many_calls_at_once_are_one_figure(server: Server) -> None:
    """A quick run makes a tenth of the calls."""
    assert 0 < worker.take("streams-1000", "floor", server.plain, quick=True) < 10


def test_an_import_is_timed_in_an_interpreter_that_has_loaded_nothing(server: Server) -> None:
    """The command has the peer's own statement, and without one it takes next to nothing."""
    assert PEERS["aikit"].statement in command("import", "aikit", server, quick=False)[-1]
    script = harness.IMPORT_SCRIPT.format(statement="pass")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 5


def spin(value: str) -> str:
    """Return the value after 2 ms of CPU time."""
    end = time.process_time() + 0.002
    while time.process_time() < end:
        pass
    return value


async def spin_async(value: str) -> str:
    """Return the value after 2 ms of CPU time."""
    return spin(value)


def is_text(value: object) -> bool:
    """Return whether this is the text, or several times the text."""
    return value in (TEXT, [TEXT] * 10)


@pytest.mark.parametrize(("operation", "at_once"), [(spin, False), (spin_async, False), (spin_async, True)])
def test_times_are_per_call(operation: Callable[[str], object], at_once: bool) -> None:
    """The time is divided by the number of calls, whether they run one after the other or at once."""
    subject = Subject(operation, (TEXT,), is_text, size=10, at_once=at_once, seconds=0.02)
    try:
        assert 0.002 <= timing.cpu_each(lambda: subject) < 0.02
        assert timing.wall_once(lambda: subject) >= timing.cpu_once(lambda: subject) / 2 > 0
        assert timing.wall_each(lambda: subject) >= (0.02 if at_once else 0.002)
    finally:
        subject.close()


@pytest.mark.parametrize("take", [timing.cpu_each, timing.wall_each, timing.cold, timing.peak_memory])
def test_a_wrong_value_is_not_measured(take: timing.Take) -> None:
    """A peer that returns another text raises an error and gets no figure."""
    with pytest.raises(ValueError, match="spin returns a wrong value: 'no trains'"):
        take(lambda: Subject(spin, ("no trains",), is_text))


def test_memory_is_what_a_call_holds_at_most() -> None:
    """The peak is exactly the memory held during the call, and a kept result takes what it is long."""
    # In a fresh process, because a process that has run for a while reuses memory that it already has.
    code = (
        "from benchmarks.timing import Subject, kept_memory, peak_memory\n"
        "before = bytearray(b'x') * 60_000_000\ndel before\n"
        "subject = Subject(lambda size: bytearray(b'x') * size, (30_000_000,), len, first_arguments=(1,))\n"
        "print(peak_memory(lambda: subject))\n"
        "kept = Subject(lambda: bytearray(b'x') * 5_000, (), len, size=4_000)\n"
        "print(kept_memory(lambda: kept))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    peak, kept = map(float, done.stdout.split())
    assert 25e6 < peak < 50e6
    assert 4_500 < kept < 7_000


def test_the_server_refuses_unknown_requests_and_ends_with_its_parent() -> None:
    """Another path is a 404, a body without a length is refused, and nothing listens afterwards."""
    with replaying() as started:
        address = urlsplit(started.plain).netloc
        connection = http.client.HTTPConnection(address, timeout=10)
        for path in ("/v1/files", "/v2/models", "/chunks/x/v1/models"):
            connection.request("GET", path)
            answer = connection.getresponse()
            assert (answer.status, answer.read()) == (404, b"")
        connection.putrequest("POST", "/v1/files")
        connection.putheader("Transfer-Encoding", "chunked")
        connection.endheaders()
        assert connection.getresponse().status == 411
        connection.close()
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection(address, timeout=10).connect()


def test_ratios_are_taken_within_a_round() -> None:
    """A round that was slow for every peer does not change the ratios."""
    results = results_of(chat={"openai": [10, 200, 30], "aikit": [2, 42, 6.6], "aikit-fast": [1]})
    ratio = report.ratio(results, "chat", "aikit")
    assert ratio
    assert [round(each, 3) for each in (ratio.middle, ratio.low, ratio.high)] == [0.21, 0.205, 0.215]
    assert report.ratio(results, "chat", "aikit-fast") == report.Spread(0.1, 0.1, 0.1)
    assert report.ratio(results, "chat", "httpx") is None


@pytest.mark.parametrize(
    ("name", "ours", "expected"),
    [
        ("chat", 224, ("0.22", "yes")),
        ("chat", 226, ("0.22", "**no**")),
        ("upload-memory", 1.04, ("1 MB", "yes")),
        ("upload-memory", 1.06, ("1 MB", "**no**")),
        ("models", 1, ("-", "-")),
    ],
)
def test_a_bound_is_met_if_the_shown_figure_is_not_above_it(name: str, ours: float, expected: tuple[str, str]) -> None:
    """A bound without a unit is a ratio to the official package."""
    results = results_of(**{name: {"openai": [1000.0], "aikit": [ours]}})
    assert report.judge(results, name, "aikit") == expected
    assert report.judge(results, name, "aikit-fast")[1] == "-"


def test_the_tables_show_every_measure_with_figures() -> None:
    """The bounds compare aikit with openai, the other tables all peers; a single round has no spread."""
    results = results_of(
        chat={"openai": [1000.0, 2000.0], "httpx": [400.0, 1600.0], "aikit": [200.0, 480.0], "aikit-fast": [100.0]},
        models={"openai": [3000.0]},
    )
    assert report.bounds_table(results).splitlines()[2:] == [
        "| small chat, CPU µs | 1,500 | 340 | 0.22 (0.21-0.23) | 0.22 | yes | 100 | 0.10 | 0.09 | **no** |",
        "| list of 100 models, CPU µs | 3,000 | - | - | - | - | - | - | - | - |",
    ]
    assert report.medians_table(results).splitlines()[0] == "| measure | openai | httpx | aikit | aikit, fast agent |"
    assert report.ratios_table(results).splitlines()[2] == (
        "| small chat, CPU µs | 0.60 (0.50-0.70) | 0.22 (0.21-0.23) | 0.10 |"
    )
    assert "3 rounds; load average 1 to 2\n" in report.page(results, has_chart=False)


def test_every_bound_has_both_agents_and_every_quick_peer_exists() -> None:
    """The tables of measures and of peers fit together."""
    assert {REFERENCE, "aikit", "aikit-fast"} < set(QUICK) < set(PEERS)
    assert all(isinstance(measure.bound, Bound | None) for measure in MEASURES.values())
    assert {operation for operation in OPERATIONS if not hasattr(PEERS["aikit"], operation)} == set()


def test_results_can_be_written_and_read(tmp_path: Path) -> None:
    """Reading returns the same results."""
    results = results_of(chat={"openai": [1.5]})
    results.write(tmp_path / "deep" / "results.json")
    assert Results.read(tmp_path / "deep" / "results.json") == results
    assert "CPUs" in describe_machine()


def test_the_pages_quote_the_results() -> None:
    """The README and the page about benchmarks show the stored figures; `make bench ARGS=--again` writes them again."""
    results = Results.read(RESULTS / "results.json")
    assert not results.is_quick
    for file in report.PAGES:
        quotations = report.QUOTATION.findall(file.read_text(encoding="utf-8"))
        assert quotations == [report.quotation(results)], file.name
    page = (RESULTS / "README.md").read_text(encoding="utf-8")
    assert page == report.page(results, has_chart=(RESULTS / "chart-light.svg").exists())


def test_a_quotation_is_written_again(tmp_path: Path) -> None:
    """What stood between the two marks goes, the rest of the page stays."""
    page = tmp_path / "page.md"
    page.write_text("Before\n<!-- measured -->\n| old |\n<!-- end -->\nAfter\n", encoding="utf-8")
    results = results_of(chat={"openai": [1000.0], "aikit": [200.0]})
    report.quote(results, [page])
    assert page.read_text(encoding="utf-8") == (
        f"Before\n<!-- measured -->\n{report.quotation(results)}<!-- end -->\nAfter\n"
    )
    assert "| small chat, CPU µs | 1,000 | 200 | 0.20 | - | - |\n" in report.quotation(results)


def test_the_chart_is_drawn_for_light_and_dark_pages(tmp_path: Path) -> None:
    """Both files show the same bars, and drawing them again changes nothing."""
    results = results_of(chat={"openai": [1000.0], "aikit": [200.0]})
    chart.draw(results, tmp_path)
    first = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    chart.draw(results, tmp_path)
    assert first == {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert first.keys() == {"chart-light.svg", "chart-dark.svg"}
    assert b"small chat" in first["chart-light.svg"]


def test_a_partial_run_prints_its_tables_and_leaves_the_results_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """The command exits with 0 when nothing failed, and names the file that has more."""
    before = {file: file.read_bytes() for file in RESULTS.glob("*")}
    arguments = ["models", "--peers", "floor", "--quick", "--rounds", "1", "--remark", "The machine was busy."]
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    assert "| list of 100 models, CPU µs | " in printed
    assert "\n- The machine was busy.\n" in printed
    assert {file: file.read_bytes() for file in RESULTS.glob("*")} == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["chatter"], "no such measure: chatter"),
        (["chat", "--rounds", "-1"], "at least one round"),
        (["soak", "chat"], "soak runs alone"),
        (["chat", "behaviour"], "behaviour runs alone"),
        (["chat", "bulk"], "bulk runs alone"),
    ],
)
def test_wrong_arguments_are_refused(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The message says what is wrong."""
    with pytest.raises(SystemExit):
        main(arguments)
    assert message in capsys.readouterr().err


def test_the_own_part_is_measured_with_the_answers_of_the_server() -> None:
    """The agent returns the same head, text and events as the server, each event in a separate piece."""
    agent = own_part.Agent(b"/chunks/5/v1/chat/completions", streams=True)
    assert (b"content-type", b"text/event-stream") in agent.headers
    assert [piece[:7] for piece in agent.pieces] == [b"data: {"] * 5 + [b"data: ["]
    assert TEXT.encode() in own_part.Agent(b"/v1/chat/completions", streams=False).pieces[0]
    figures = own_part.figures(calls=2, repetitions=1)
    assert len(figures) == 5
    assert min(figures["chat"], figures["asynchronous chat"], figures["stream of 2 chunks"]) > 0
    waited = own_part.figures_after_waits(calls=2, repetitions=1)
    assert waited["floor and own part"] > waited["floor"] > 0
    assert waited["asynchronous floor and own part"] > waited["asynchronous floor"] > 0


def test_bulk_runs_are_compared_with_the_official_loop_and_its_fastest_way() -> None:
    """A client that failed has no figures."""
    figures = bulk.take(30, 1, 0.0, lambda text: None, ["aikit bulk"])
    ours = figures["aikit bulk"]
    assert ours is not None
    loop, fastest = bulk.Figures(10.0, 5.0, 1.0), bulk.Figures(20.0, 5.0, 1.0)
    told = bulk.table({"openai, gather": loop, "openai, workers": fastest, "litellm, gather": None, **figures})
    assert f"| {ours.per_second / 10:.1f} | {ours.per_second / 20:.1f} |" in told
    assert "| litellm, gather | not installed, or it failed |" in told
    assert bulk.version_of("aikit-client") is not None
    assert bulk.version_of("no-such-distribution") is None
    assert f"- 30 requests\n\n{told}" in bulk.page(
        {"openai, gather": loop, "openai, workers": fastest, "litellm, gather": None, **figures},
        "30 requests",
        has_chart=False,
    )
