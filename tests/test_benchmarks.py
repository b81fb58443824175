"""The benchmarks measure what they say: fresh processes in turns, right decoders, ratios within a round."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import importing
from benchmarks.decoding import Decoders, check, decode_aikit, decode_json, decode_openai, decode_orjson
from benchmarks.harness import Column, Figures, Peer, measure, table
from benchmarks.payloads import PAYLOADS


def printing(figures: str) -> tuple[str, ...]:
    """Arguments of a process that prints this."""
    return ("-c", f"print({figures!r})")


def test_each_peer_runs_in_a_process_of_its_own_and_each_round_begins_with_another(tmp_path: Path) -> None:
    """Three peers in three rounds and the one before give twelve processes, in turns."""
    log = tmp_path / "log"
    script = "import os, sys; open(sys.argv[2], 'a').write(f'{sys.argv[1]} {os.getpid()}\\n'); print('{\"n\": 1}')"
    peers = [Peer(name, ("-c", script, name, str(log))) for name in "abc"]
    figures = measure(peers, 3, lambda text: None)
    names, pids = zip(*(line.split() for line in log.read_text().splitlines()), strict=True)
    assert "".join(names) == "abc" + "bca" + "cab" + "abc"
    assert len(set(pids)) == 12
    assert figures.values == {name: {"n": [1, 1, 1]} for name in "abc"}


@pytest.mark.parametrize("script", ["raise SystemExit('out of order')", "print('out of order')"])
def test_a_peer_that_fails_is_named_and_left_out(script: str) -> None:
    """A process that ends with an error or prints no figures is told below the table, and the others go on."""
    peers = [Peer("good", printing('{"n": 2}')), Peer("bad", ("-c", script))]
    figures = measure(peers, 2, lambda text: None)
    assert figures.values == {"good": {"n": [2, 2]}}
    assert list(figures.failed) == ["bad"]
    assert "\nbad was left out: " in table("title", peers, [Column("n", "n")], figures)


def test_the_table_shows_medians_and_ratios_of_the_same_round() -> None:
    """A round that was slow for all of them changes no ratio."""
    peers = [Peer("ours", ()), Peer("theirs", ()), Peer("gone", ())]
    figures = Figures({"ours": {"us": [1, 20, 3]}, "theirs": {"us": [10, 200, 30]}})
    assert table("decode", peers, [Column("us", "CPU us", references=("theirs", "gone"))], figures) == (
        "| decode | CPU us | to theirs | to gone |\n"
        "| --- | ---: | ---: | ---: |\n"
        "| ours | 3.0 | 0.10 | - |\n"
        "| theirs | 30.0 | 1.00 | - |\n"
    )


@pytest.mark.parametrize("decoders", [decode_json, decode_orjson, decode_openai, decode_aikit])
def test_a_decoder_that_is_measured_reads_every_payload_right(
    decoders: Callable[[], Decoders],
) -> None:
    """Whoever is timed has done the work: a value deep inside reads as it was sent."""
    for payload, decode in decoders().items():
        check(payload, decode(payload.data))


def test_a_decoder_that_reads_wrong_is_not_measured() -> None:
    """A decoder that lost a value raises instead of giving a figure."""
    with pytest.raises(ValueError, match="completion reads"):
        check(PAYLOADS[0], {"choices": [{"message": {"tool_calls": [{}, {}, {"function": {"arguments": "{}"}}]}}]})


def test_an_import_is_counted_without_what_the_script_itself_imports() -> None:
    """Nothing imported is nothing counted; a module of ours is counted as ours."""
    peers = [
        Peer("nothing", ("-c", importing.SCRIPT.format(statement="pass"))),
        Peer("ours", ("-c", importing.SCRIPT.format(statement="import aikit_openapi.operation"))),
    ]
    figures = measure(peers, 1, lambda text: None)
    assert figures.values["nothing"]["modules"] == [0]
    assert figures.values["nothing"]["ours"] == [0]
    assert figures.values["ours"]["ours"][0] > 0
    assert figures.values["ours"]["modules"][0] >= figures.values["ours"]["ours"][0]
