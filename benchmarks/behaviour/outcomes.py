"""The outcomes of all situations with all clients: taken, kept as JSON, and shown as the tables of the page."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path

from benchmarks.behaviour.clients import CLIENTS
from benchmarks.behaviour.server import misbehaving
from benchmarks.behaviour.situations import NONE, SITUATIONS
from benchmarks.harness import Results
from benchmarks.measures import MEASURES
from benchmarks.peers import PEERS
from benchmarks.replay import ROOT
from benchmarks.report import figure

FILE = ROOT / "benchmarks" / "results" / "behaviour.json"
PAGE = ROOT / "docs" / "comparison.md"
# The rows and columns of the figures.
_MEASURES = ("import", "chat", "chat-async", "chunk", "conversation", "embeddings", "image", "upload", "kept-results")
_PEERS = ("aikit", "aikit-fast", "openai", "litellm", "pydantic-ai", "httpx")


@dataclass
class Outcomes:
    """The outcomes of a run.

    Attributes:
        versions: the version of each client.
        outcomes: what a program sees, by situation and client.
    """

    versions: dict[str, str] = field(default_factory=dict)
    outcomes: dict[str, dict[str, str]] = field(default_factory=dict)

    @classmethod
    def read(cls) -> Outcomes:
        """Read the kept outcomes."""
        return cls(**json.loads(FILE.read_text(encoding="utf-8")))

    def write(self) -> None:
        """Keep the outcomes."""
        FILE.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")


def outcome(situation: str, client: str) -> str:
    """Return what a program sees in a situation with a client, from a fresh server."""
    chosen = SITUATIONS[situation]
    with misbehaving() as (url, server):
        return chosen.outcome(CLIENTS[client], f"{url}/{chosen.path}/v1", server)


def take(report: Callable[[str], None]) -> Outcomes:
    """Put every client into every situation.

    Raises:
        PackageNotFoundError: a client is not installed.
    """
    # litellm would ask the network for its list of prices.
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    taken = Outcomes({name: version(name) for client in CLIENTS.values() for name in client.packages})
    for situation in SITUATIONS:
        taken.outcomes[situation] = {}
        for client in CLIENTS:
            report(f"{situation}: {client}")
            taken.outcomes[situation][client] = outcome(situation, client)
    return taken


def table(taken: Outcomes, *, of_trouble: bool) -> str:
    """Format what happens when something goes wrong, or what each client can do."""
    head = "when this happens" if of_trouble else "what a client can do"
    lines = [[head, *CLIENTS], ["---"] * (len(CLIENTS) + 1)]
    for name, situation in SITUATIONS.items():
        if situation.is_trouble == of_trouble:
            cells = [taken.outcomes[name][client] for client in CLIENTS]
            proof = situation.proof.partition("::")[0]
            lines.append([f"[{situation.title}](../{proof})", *cells])
    return _rows(lines)


def figures(results: Results) -> str:
    """Format the figures of all clients that the page compares."""
    lines = [["median", *(PEERS[peer].title for peer in _PEERS)], ["---", *["---:"] * len(_PEERS)]]
    for name in _MEASURES:
        if results.values.get(name):
            spreads = [figure(results, name, peer) for peer in _PEERS]
            cells = [f"{each.middle:,.{MEASURES[name].digits}f}" if each else NONE for each in spreads]
            lines.append([MEASURES[name].title, *cells])
    return _rows(lines)


def quote(taken: Outcomes, results: Results, page: Path = PAGE) -> None:
    """Write the tables into the page again."""
    versions = ", ".join(f"{name} {number}" for name, number in taken.versions.items())
    parts = {
        "trouble": table(taken, of_trouble=True),
        "abilities": table(taken, of_trouble=False),
        "figures": figures(results),
        "versions": f"Versions: {versions}.\n",
    }
    text = page.read_text(encoding="utf-8")
    for name, part in parts.items():
        start = f"<!-- {name} -->\n"
        before, _, after = text.partition(start)
        text = f"{before}{start}{part}<!-- end -->{after.partition('<!-- end -->')[2]}"
    page.write_text(text, encoding="utf-8")


def _rows(lines: Iterable[Iterable[str]]) -> str:
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
