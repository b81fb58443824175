"""The documentation works: its Python runs, its commands exist, and its links have targets."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from aikit.testing import serve

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
BLOBS = f"{PROJECT['urls']['Repository']}/blob/main/"
"""The start of absolute links to files of the repository."""
SECONDS = 60
"""A page that takes longer than this hangs."""


def name(page: Path) -> str:
    """Return the page's path in the checkout."""
    return str(page.relative_to(ROOT))


def tokens(page: Path) -> list[Token]:
    """Return the page's blocks and the text inside them."""
    blocks = MarkdownIt("commonmark").enable("table").parse(page.read_text(encoding="utf-8"))
    return [each for block in blocks for each in (block, *(block.children or []))]


def script(page: Path) -> str:
    """Return the page's Python with line numbers as on the page, or an empty string if there is none."""
    lines = [""] * len(page.read_text(encoding="utf-8").splitlines())
    for token in tokens(page):
        if token.type == "fence" and token.info.split()[:1] == ["python"] and token.map:
            code = token.content.splitlines()
            first = token.map[0] + 1
            lines[first : first + len(code)] = code
    return "\n".join(lines).rstrip()


def files(page: Path) -> dict[str, str]:
    """Return the files on the page: blocks with a name after the language, such as "json client.json"."""
    fences = [token for token in tokens(page) if token.type == "fence"]
    named = {words[1]: token.content for token in fences if len(words := token.info.split()) == 2}
    return {file: content for file, content in named.items() if file != "output"}


def outputs(page: Path) -> list[str]:
    """Return the output that the page shows: its blocks with the language `text output`."""
    return [token.content for token in tokens(page) if token.type == "fence" and token.info == "text output"]


def in_order(parts: list[str], text: str) -> bool:
    """Return whether a text contains all parts, one after the other, each as whole lines."""
    at = 0
    lines = f"\n{text}"
    for part in parts:
        at = lines.find(f"\n{part}", at)
        if at < 0:
            return False
        at += len(part)
    return True


def headings(page: Path) -> set[str]:
    """Return the anchors of the page's headings."""
    blocks = tokens(page)
    titles = [after for token, after in pairwise(blocks) if token.type == "heading_open"]
    return {re.sub(r"[^\w\- ]", "", title.content.lower()).replace(" ", "-") for title in titles}


def links(page: Path) -> list[str]:
    """Return the targets of the page's links."""
    return [str(token.attrs["href"]) for token in tokens(page) if token.type == "link_open"]


def commands(page: Path) -> Iterator[str]:
    """Yield the commands on the page: lines of shell blocks, and inline code."""
    for token in tokens(page):
        if token.type == "code_inline":
            yield token.content
        elif token.type == "fence" and token.info.split()[:1] in (["sh"], ["bash"], ["console"]):
            yield from token.content.splitlines()


def run(arguments: list[str], environment: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run Python in an empty folder, with all warnings but one as errors."""
    return subprocess.run(
        # A script may end without closing its client, because its sockets are closed at exit.
        [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", *arguments],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """Return the environment of a reader's shell, with the embedded API server in place of the service."""
    with serve() as server:
        inherited = {key: value for key, value in os.environ.items() if not key.startswith(("OPENAI_", "AIKIT_"))}
        yield {**inherited, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": server.api_key}


@pytest.mark.parametrize("page", [page for page in PAGES if script(page)], ids=name)
def test_the_python_of_a_page_runs_from_top_to_bottom(page: Path, environment: dict[str, str], tmp_path: Path) -> None:
    """Running a page's Python blocks in order gives no error and no warning."""
    for file, content in files(page).items():
        (tmp_path / file).write_text(content, encoding="utf-8")
    # Compiled under the page's name so that a traceback shows the page and line.
    typed = tmp_path / page.name
    typed.write_text(script(page), encoding="utf-8")
    done = run([str(typed)], environment, tmp_path)
    assert done.returncode == 0, f"{name(page)}\n{done.stdout}{done.stderr}"
    assert not done.stderr, done.stderr
    if shown := outputs(page):
        assert in_order(shown, done.stdout), f"{name(page)} shows other output than its Python prints:\n{done.stdout}"


@pytest.mark.parametrize("page", [page for page in PAGES if "\ndef test_" in script(page)], ids=name)
def test_the_tests_on_a_page_pass(page: Path, environment: dict[str, str], tmp_path: Path) -> None:
    """Saved as a test file, a page's Python passes in pytest."""
    kept = tmp_path / f"test_{page.stem}.py"
    kept.write_text(script(page), encoding="utf-8")
    done = run(["-m", "pytest", "-q", "-p", "no:cacheprovider", str(kept)], environment, tmp_path)
    assert done.returncode == 0, f"{name(page)}\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_the_sentences_of_a_page_are_short(page: Path) -> None:
    """Below 25 words on average, in its paragraphs and lists."""
    blocks = MarkdownIt("commonmark").enable("table").parse(page.read_text(encoding="utf-8"))
    texts = [after.content for token, after in pairwise(blocks) if token.type == "paragraph_open"]
    sentences = [each.split() for text in texts for each in re.split(r"(?<=[.!?])\s", text)]
    assert sentences
    assert sum(map(len, sentences)) / len(sentences) < 25


def test_the_readme_shows_a_call() -> None:
    """The first screen of the README has Python that this module runs."""
    first_screen = script(ROOT / "README.md").splitlines()[:45]
    assert any("client.chat.completions.create(" in line for line in first_screen)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_make_target_on_a_page_exists(page: Path) -> None:
    """Each `make` target on a page is a rule of the Makefile."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    verbs = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    asked = {verb for command in commands(page) for verb in re.findall(r"\bmake ([a-z][a-z-]*)", command)}
    assert asked <= verbs


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_into_the_checkout_has_a_target(page: Path) -> None:
    """Each link into the repository points to an existing file or folder, and to an existing heading."""
    missing = []
    for link in links(page):
        path, _, heading = link.partition("#")
        if path.startswith(BLOBS):
            target = ROOT / path.removeprefix(BLOBS)
        elif re.match(r"[a-z]+:", path):
            continue
        else:
            target = page.parent / path if path else page
        if not target.exists() or (heading and heading not in headings(target)):
            missing.append(link)
    assert missing == []


def test_the_readme_has_only_absolute_links() -> None:
    """The package index shows the README too, and relative links do not work there."""
    assert [target for target in links(ROOT / "README.md") if not target.startswith("https://")] == []
