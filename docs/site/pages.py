"""Collects the hand-written pages. Links to files that are not pages of the site lead to the repository."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from posixpath import dirname, join, normpath, relpath
from shutil import copy

ROOT = Path(__file__).resolve().parents[2]
TABS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "Home": {"": ["index.md"]},
    "Guides": {
        "": ["quickstart.md", "guides/faq.md"],
        "Coming from": ["coming-from/openai.md", "coming-from/4d.md", "coming-from/litellm.md"],
        "Programs": [
            "guides/streaming-to-a-browser.md",
            "guides/conversation-with-tools.md",
            "guides/images-to-data.md",
            "guides/semantic-search.md",
            "guides/generate-images.md",
            "guides/moderation-pipeline.md",
            "guides/providers-and-fallbacks.md",
            "guides/many-requests.md",
            "guides/bulk-runs.md",
            "guides/testing-your-application.md",
            "guides/low-level-calls.md",
        ],
        "Setting up": [
            "guides/local-servers.md",
            "guides/proxies-and-certificates.md",
            "guides/tracking-the-api.md",
            "guides/troubleshooting.md",
        ],
        "Build with models": [
            "streaming.md",
            "chat.md",
            "tools.md",
            "mcp.md",
            "structured.md",
            "vision.md",
            "audio.md",
            "batches.md",
            "webhooks.md",
        ],
        "Fit it in": [
            "authentication.md",
            "providers.md",
            "callbacks.md",
            "costs.md",
            "frameworks.md",
            "middleware.md",
            "observers.md",
            "telemetry.md",
            "tokens.md",
            "testing.md",
            "cassettes.md",
        ],
    },
    "Reference": {
        "Pages by topic": [
            "client.md",
            "cli.md",
            "resources.md",
            "methods.md",
            "types.md",
            "reliability.md",
            "fast-agent.md",
            "generator.md",
        ],
    },
    "Project": {
        "": [
            "architecture.md",
            "decisions/README.md",
            "comparison.md",
            "performance/index.md",
            "benchmarks.md",
            "contributing.md",
            "security.md",
            "releases/0.2.0.md",
            "changelog.md",
        ]
    },
}
"""The tabs of the site: the sections of each, with their pages. The decisions are reached from their index."""

# Pages that live outside docs/, with their names on the site.
_ELSEWHERE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "benchmarks/README.md": "benchmarks.md",
    "benchmarks/results/README.md": "performance/index.md",
}
_DIAGRAM = re.compile(r"^```mermaid\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# A block with a second word: the name of its file, or `output` for what the page's program prints.
_TITLED = re.compile(r"^```(\w+) ([\w.-]+)$", re.MULTILINE)
# The site's own switch decides between the two charts, and not what the browser prefers.
_PICTURE = re.compile(r'<picture>\s*<source [^>]*srcset="([^"]+)">\s*<img alt="([^"]+)" src="([^"]+)">\s*</picture>')
_LINK = re.compile(r"(?<!`)\]\(([^)#\s]+)(#[^)\s]*)?\)")


def collect(target: Path) -> dict[str, str]:
    """Copy all pages to a folder, with links that fit there. Returns their titles by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    blobs = f"{project['urls']['Repository']}/blob/main/"
    names = {f"docs/{each.relative_to(ROOT / 'docs').as_posix()}": "" for each in (ROOT / "docs").glob("**/*.md")}
    places = {source: source.removeprefix("docs/") for source in names} | _ELSEWHERE
    titles: dict[str, str] = {}
    for source, name in places.items():
        text = (ROOT / source).read_text(encoding="utf-8")
        titles[name] = text.partition("\n")[0].removeprefix("# ")
        page = target / name
        page.parent.mkdir(parents=True, exist_ok=True)
        text = _TITLED.sub(r'```\1 title="\2"', _with_links(text, source, places, blobs))
        if name == "index.md":  # the only page of its tab
            text = f"---\nhide: [navigation]\n---\n\n{text}"
        text = _PICTURE.sub(r"![\2](\3){ .only-light }\n![\2](\1){ .only-dark }", text)
        page.write_text(text, encoding="utf-8")
    for chart in (ROOT / "benchmarks" / "results").glob("*.svg"):
        copy(chart, target / "performance")
    return titles


def _with_links(text: str, source: str, places: Mapping[str, str], blobs: str) -> str:
    """Return a page's text with the links that it needs on the site."""
    here = dirname(places[source])

    def link(found: re.Match[str]) -> str:
        target, anchor = found[1], found[2] or ""
        inside = target.removeprefix(blobs) if target.startswith(blobs) else normpath(join(dirname(source), target))
        if ("://" in target and not target.startswith(blobs)) or target.startswith("mailto:"):
            return found[0]
        if inside in places:
            return f"]({relpath(places[inside], here or '.')}{anchor})"
        return f"]({blobs}{inside}{anchor})"

    return _LINK.sub(link, text)


def draw(folder: Path) -> None:
    """Replace the diagrams on the collected pages with pictures, one for each of the two color schemes."""
    mermaidx = import_module("mermaidx")  # only `make docs` installs it

    def picture(found: re.Match[str]) -> str:
        pictures: list[str] = []
        for scheme, theme in (("light", "neutral"), ("dark", "dark")):
            drawn: str = mermaidx.render(found[1], theme=theme).svg()
            pictures.append(f'<div class="only-{scheme}">{drawn.replace("my-svg", f"{scheme}-{found.start()}")}</div>')
        return "\n".join(pictures)

    for page in folder.glob("**/*.md"):
        text = page.read_text(encoding="utf-8")
        if "```mermaid" in text:
            page.write_text(_DIAGRAM.sub(picture, text), encoding="utf-8")
