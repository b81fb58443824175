"""Run the benchmarks (`make bench`): take the figures, print the tables, and write them to a folder."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks import bulk, report, soak
from benchmarks.behaviour import outcomes
from benchmarks.chart import draw
from benchmarks.harness import Results, run
from benchmarks.measures import MEASURES
from benchmarks.peers import PEERS, QUICK
from benchmarks.replay import ROOT

RESULTS = ROOT / "benchmarks" / "results"
# For runs that are not the whole comparison.
PARTIAL = ROOT / "build" / "benchmarks"
# Measures no speed: it runs only if you name it, for `--minutes`.
SOAK = "soak"
# Measures none either: what each client does when something goes wrong.
BEHAVIOUR = "behaviour"
# Many requests from a file: these clients differ in more than the client.
BULK = "bulk"
_ROUNDS = 5
_QUICK_ROUNDS = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the selected measures; return 1 if one of them failed, otherwise 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help=f"a measure: {', '.join(MEASURES)} (default: all of these); or {SOAK}; or {BEHAVIOUR}; or {BULK}",
    )
    parser.add_argument("--peers", nargs="+", choices=PEERS, metavar="PEER", help=f"only these of {', '.join(PEERS)}")
    parser.add_argument("--rounds", type=int, help=f"how often each figure is taken (default: {_ROUNDS})")
    parser.add_argument("--quick", action="store_true", help="fewer peers, rounds and calls")
    parser.add_argument("--chart", action="store_true", help="draw a chart too")
    parser.add_argument("--again", action="store_true", help="write the tables of the last whole run again")
    parser.add_argument("--remark", default="", help="a sentence about the run, for the results")
    parser.add_argument("--minutes", type=float, default=5, help=f"how long {SOAK} makes calls (default: 5)")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in MEASURES and name not in (SOAK, BEHAVIOUR, BULK)]
    rounds = options.rounds or (_QUICK_ROUNDS if options.quick else _ROUNDS)
    if unknown or rounds < 1:
        parser.error(f"no such measure: {', '.join(unknown)}" if unknown else "at least one round")
    if options.names == [SOAK]:
        soaked = soak.run(options.minutes * 60)
        print(soaked.table(), flush=True)
        return int(not soaked.is_clean)
    if options.names == [BEHAVIOUR]:
        taken = outcomes.take(_progress)
        _progress("")
        taken.write()
        outcomes.quote(taken, Results.read(RESULTS / "results.json"))
        print(outcomes.table(taken, of_trouble=True), outcomes.table(taken, of_trouble=False), sep="\n", flush=True)
        return 0
    if options.names == [BULK]:
        return _compare_bulk(rounds, quick=options.quick, chart=options.chart, remark=options.remark)
    for alone in (SOAK, BEHAVIOUR, BULK):
        if alone in options.names:
            parser.error(f"{alone} runs alone")

    if options.again:
        results = Results.read(RESULTS / "results.json")
    else:
        peers = options.peers or (QUICK if options.quick else PEERS)
        results = run(options.names or list(MEASURES), list(peers), rounds, quick=options.quick, report=_progress)
        _progress("")
    results.remark = options.remark or results.remark
    is_whole = options.again or not (options.names or options.peers or options.quick)
    folder = RESULTS if is_whole else PARTIAL
    write(results, folder, chart=options.chart)
    if is_whole:
        report.quote(results)
        outcomes.quote(outcomes.Outcomes.read(), results)
    print(report.notes(results))
    print(report.bounds_table(results))
    print(report.medians_table(results))
    print(f"The ratios, with quartiles, are in {(folder / 'README.md').relative_to(ROOT)}.")
    return int(bool(results.failed))


def _compare_bulk(rounds: int, *, quick: bool, chart: bool, remark: str) -> int:
    """Compare bulk runs, and write the page."""
    # So many that the start of a run, about a third of a second, counts little, as in the runs that people make.
    count, folder = (500, PARTIAL) if quick else (20_000, RESULTS)
    figures = bulk.take(count, rounds, 0.0, _progress)
    _progress("")
    folder.mkdir(parents=True, exist_ok=True)
    if chart:
        bulk.draw(figures, folder / "bulk.svg")
    facts = f"{count:,} requests, {rounds} rounds; {remark}" if remark else f"{count:,} requests, {rounds} rounds"
    (folder / "bulk.md").write_text(
        bulk.page(figures, facts, has_chart=(folder / "bulk.svg").exists()), encoding="utf-8"
    )
    print(bulk.table(figures), flush=True)
    return 0


def write(results: Results, folder: Path, *, chart: bool) -> None:
    """Write the figures and the tables into a folder, and draw the chart."""
    results.write(folder / "results.json")
    if chart:
        draw(results, folder)
    has_chart = (folder / "chart-light.svg").exists()
    (folder / "README.md").write_text(report.page(results, has_chart=has_chart), encoding="utf-8")


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
    elif text:
        print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
