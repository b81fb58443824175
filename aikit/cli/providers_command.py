"""`aikit providers`: the services that aikit knows by name, and whether they answer."""

from __future__ import annotations

import os
import time
from typing import Annotated, Any

from cyclopts import App, Parameter

from aikit import OpenAI, OpenAIError, OpenAIProviders
from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.exit_codes import ExitCode, error_line
from aikit.cli.progress_bars import waiting
from aikit.cli.terminal import print_json, print_rows

app = App(
    name="providers",
    help="List the services known by name, and check them.",
    help_epilogue="""Examples:
  aikit providers list
  aikit providers check
  aikit providers check ollama mistral""",
)


@app.command(name="list")
def list_providers(*, common: CommonOptions = DEFAULTS) -> None:
    """List the services: those of your providers file, and those that aikit knows."""
    rows = [_facts(name) for name in _names()]
    if common.json:
        print_json(rows)
    else:
        headings = ("name", "address", "key", "supports")
        print_rows(headings, [[row[heading] for heading in headings] for row in rows])


@app.command(name="check")
def try_providers(
    *names: Annotated[str, Parameter(name="NAME", help="The services; without names, all that have a key.")],
    common: CommonOptions = DEFAULTS,
) -> int:
    """Ask services for their models, to see whether they answer and accept your key."""
    chosen = list(names) or [name for name in _names() if str(_facts(name)["key"]).startswith("set")]
    rows: list[dict[str, Any]] = []
    for name in chosen:
        with waiting(f"asking {name}"):
            rows.append(_check(name, common))
    if common.json:
        print_json(rows)
    else:
        headings = ("name", "answer", "seconds")
        print_rows(headings, [[row[heading] for heading in headings] for row in rows])
    return ExitCode.OK if all(row["works"] for row in rows) else ExitCode.CHECK


def _names() -> list[str]:
    providers = OpenAIProviders()
    return list(dict.fromkeys([*providers, *providers.known()]))


def _facts(name: str) -> dict[str, str]:
    try:
        provider = OpenAIProviders().get(name)
    except OpenAIError as error:
        return {"name": name, "address": "", "key": str(error).partition(", ")[0], "supports": ""}
    assert provider is not None
    variable = provider.key_variable
    if variable is not None:
        key = f"set in ${variable}" if os.environ.get(variable) else f"${variable} is not set"
    else:
        key = "set in the providers file" if provider.api_key else "none needed"
    return {"name": name, "address": provider.base_url, "key": key, "supports": " ".join(provider.supports)}


def _check(name: str, common: CommonOptions) -> dict[str, Any]:
    begun = time.monotonic()
    try:
        with OpenAI(provider=name, timeout=common.timeout or 10, max_retries=common.max_retries or 0) as client:
            found = len(client.models.list().models)
        answer, works = f"{found} models", True
    except (OpenAIError, ValueError) as error:
        answer, works = error_line(error), False
    return {"name": name, "answer": answer, "seconds": f"{time.monotonic() - begun:.2f}", "works": works}
