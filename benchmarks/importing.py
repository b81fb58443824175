"""Measure imports: CPU time, modules and memory, with each statement in a fresh process."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.harness import Column, Figures, Peer, measure, table

# The script imports only what every interpreter has loaded anyway, nothing that a statement could need.
SCRIPT = """
import sys, time
# With these, httpx and its fork load a command line along; most users have none of them, developers all.
sys.modules.update(dict.fromkeys(("click", "pygments", "rich")))
before = len(sys.modules)
start = time.process_time()
{statement}
taken = time.process_time() - start
after = len(sys.modules)
import json, resource
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
ours = sum(name.partition(".")[0] in ("aikit", "aikit_openapi") for name in sys.modules)
print(json.dumps({{"ms": taken * 1000, "modules": after - before, "ours": ours, "mb": peak}}))
"""
_STATEMENTS = {
    "httpx": "import httpx",
    "openai": "import openai",
    "openai, first resource": "import openai; openai.OpenAI(api_key='sk-test-not-real').chat.completions",
    "aikit_openapi, one operation": "from aikit_openapi.api.chat import create_chat_completion",
    "aikit": "from aikit import OpenAI",
    "aikit, first resource": "from aikit import OpenAI; OpenAI(api_key='sk-test-not-real').chat.completions",
}
_COLUMNS = (
    Column("ms", "CPU ms", references=("httpx", "openai", "openai, first resource")),
    Column("modules", "modules", 0),
    Column("ours", "of them ours", 0),
    Column("mb", "peak MB", 0),
)
PEERS = [Peer(name, ("-c", SCRIPT.format(statement=statement))) for name, statement in _STATEMENTS.items()]


def benchmark(rounds: int, report: Callable[[str], None]) -> tuple[str, Figures]:
    """Measure all statements; return the table and the figures."""
    figures = measure(PEERS, rounds, report)
    return table("import", PEERS, _COLUMNS, figures), figures
