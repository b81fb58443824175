"""`aikit models`: list the models of a service, or show one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from cyclopts import App, Parameter

from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.terminal import print_json, print_rows

app = App(
    name="models",
    help="List the models of a service, or show one.",
    help_epilogue="""Examples:
  aikit models list
  aikit models list --provider ollama
  aikit models show gpt-4o-mini --json""",
)


@app.command(name="list")
def list_models(
    pattern: Annotated[str, Parameter(help="Only ids that contain this text.")] = "",
    /,
    *,
    common: CommonOptions = DEFAULTS,
) -> None:
    """List the models, the newest first."""
    with common.client() as client:
        found = [model.to_dict() for model in client.models.list().models if pattern in model.id]
    found.sort(key=lambda model: (-(model.get("created") or 0), model["id"]))
    if common.json:
        print_json(found)
    else:
        print_rows(("id", "owner", "created"), [(model["id"], model.get("owned_by"), day(model)) for model in found])


@app.command(name="show")
def show_model(
    model: Annotated[str, Parameter(help="The model's id.")], /, *, common: CommonOptions = DEFAULTS
) -> None:
    """Show what the service says about a model."""
    with common.client() as client:
        found = client.models.retrieve(model).to_dict()
    if common.json:
        print_json(found)
    else:
        print_rows(("field", "value"), [(name, day(found) if name == "created" else found[name]) for name in found])


def day(item: dict[str, Any]) -> str:
    """Return the day on which something was created, or an empty text."""
    created = item.get("created") or item.get("created_at")
    return datetime.fromtimestamp(created, UTC).date().isoformat() if created else ""
