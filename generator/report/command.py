"""`make diff`: reads two documents from files, URLs or git revisions, and prints the report."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from generator.documents import parse, read_document
from generator.errors import GeneratorError
from generator.overlay import apply_overlay, load_overlay
from generator.report.comparison import compare
from generator.report.rendering import render_markdown, render_terminal
from generator.report.surface import RESOURCES

ROOT = Path(__file__).parents[2]
PINNED = "openapi/openapi.json"
OVERLAY = "openapi/overlay.yaml"


def diff_command(
    source_old: str | None = None,
    source_new: str | None = None,
    *,
    markdown: bool = False,
    everything: bool = False,
    root: Path = ROOT,
) -> int:
    """Print the changes from one document to another.

    Args:
        source_old: a JSON or YAML file, an https URL, an upstream commit, or a git revision whose pinned document is
            compared. Default: `HEAD`.
        source_new: the same. Default: the pinned document in the checkout.
        markdown: whether to write Markdown.
        everything: whether to list every change instead of folding long groups; Markdown always does.
        root: the checkout.

    Returns:
        0, even if there are changes.

    Raises:
        GeneratorError: a document can't be read.
    """
    old = load_corrected(source_old or "HEAD", root)
    new = load_corrected(source_new or str(root / PINNED), root)
    report = compare(old, new, resources=RESOURCES, openapi=root / "openapi")
    if markdown:
        sys.stdout.write(render_markdown(report))
        return 0
    width = shutil.get_terminal_size((120, 24)).columns
    color = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    sys.stdout.write(render_terminal(report, width, color, everything=everything) + "\n")
    return 0


def load_corrected(source: str, root: Path = ROOT) -> dict[str, Any]:
    """Load the document that a source names and apply the overlay, so that operations have the package's names.

    A revision uses its own overlay, which its package was built with, and other sources use the checkout's. Actions
    may match nothing, because other documents have other faults.
    """
    document = load(source, root)
    if _is_named(source) or _committed(source, root, PINNED) is None:
        file = root / OVERLAY
        return _corrected(document, file) if file.is_file() else document
    overlay = _committed(source, root, OVERLAY)
    if overlay is None:
        return document
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "overlay.yaml")
        file.write_bytes(overlay)
        return _corrected(document, file)


def _corrected(document: dict[str, Any], overlay: Path) -> dict[str, Any]:
    return apply_overlay(document, load_overlay(overlay), date="", tell=lambda lacking: None)


def load(source: str, root: Path = ROOT) -> dict[str, Any]:
    """Load the document that a source names. If it is neither a file nor a URL, try a revision, then a commit."""
    if _is_named(source):
        return read_document(source).content
    if (data := _committed(source, root, PINNED)) is not None:
        return parse(data, f"{source}:{PINNED}")
    if Path(source).suffix or len(source) == 40:
        return read_document(source).content
    raise GeneratorError(
        f"{source!r} is neither a file nor a revision with a pinned document",
        pointer=source,
        cure="give a JSON or YAML file, an https URL, an upstream commit with all its digits or a git revision",
    )


def _is_named(source: str) -> bool:
    """Return whether it is a URL or a file, and therefore not a revision."""
    return "://" in source or Path(source).is_file()


def _committed(revision: str, root: Path, file: str) -> bytes | None:
    """Return a file of the checkout at a revision, or None."""
    # A revision that starts with a dash would be an option, and git has no such revisions.
    if revision.startswith("-") or not shutil.which("git"):
        return None
    shown = subprocess.run(["git", "show", f"{revision}:{file}"], cwd=root, capture_output=True, check=False)
    return shown.stdout if shown.returncode == 0 else None
