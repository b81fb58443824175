"""The reference of the documentation site has every public name and every method of the client."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import aikit
from docs.site import pages, reference
from generator.surface import load

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| \[`(\w+)`\]\(([^)#]+)(?:#([^)]+))?\) \| (.+) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages as the site has them, with the reference."""
    target = tmp_path_factory.mktemp("pages")
    pages.collect(target)
    reference.write(target / "reference")
    return target


def anchors(page: Path) -> set[str]:
    """Return the anchors of the headings of a reference page."""
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_public_name_has_a_place_and_a_sentence(folder: Path) -> None:
    """The list of names leads to a heading that exists."""
    index = folder / "reference" / "index.md"
    rows = {name: (file, anchor) for name, file, anchor, _ in ROW.findall(index.read_text(encoding="utf-8"))}
    missing = set(aikit.__all__) - set(rows)
    assert not missing
    lost = {
        name: place
        for name, (file, anchor) in rows.items()
        if not (place := index.parent / file).is_file() or (anchor and anchor not in anchors(place))
    }
    assert not lost


def test_every_method_has_a_heading(folder: Path) -> None:
    """The methods of the surface, and those that are written by hand."""
    text = "\n".join(page.read_text(encoding="utf-8") for page in (folder / "reference").glob("*.md"))
    headings = set(re.findall(r"^### (\S+)$", text, re.MULTILINE))
    surface = {method.path for method in load(ROOT / "openapi" / "surface.yaml").all_methods()}
    assert surface <= headings
    assert {"chat.create", "images.generate", "uploads.upload_file_chunked", "webhooks.unwrap"} <= headings


def test_keywords_are_listed_with_types_and_meanings(folder: Path) -> None:
    """They come from classes that exist for type checkers only."""
    page = (folder / "reference" / "vector_stores.md").read_text(encoding="utf-8")
    assert "| `file_ids` | `Sequence[str]` | Ids of the files; a list of strings, at most 500 items. |" in page
    assert "| `max_retries` |" not in page  # a call option


def test_the_options_of_a_client_are_listed_with_types(folder: Path) -> None:
    """Their types are those of the attributes, which type checkers know from another class."""
    page = (folder / "reference" / "clients.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (.*?) \| (?=\S)", page.partition("## AzureOpenAI")[0], re.MULTILINE)
    assert {("max_retries", "`int`"), ("base_url", "`URLText`"), ("observers", "`tuple[object, ...]`")} <= set(rows)
    assert [name for name, kind in rows if not kind] == []


def test_links_lead_to_pages_of_the_site_or_to_the_repository(folder: Path) -> None:
    """Pages that move into the site keep their links; other files of the checkout are links to the repository."""
    contributing = (folder / "contributing.md").read_text(encoding="utf-8")
    assert "](docs/" not in contributing
    decisions = (folder / "decisions" / "README.md").read_text(encoding="utf-8")
    assert re.search(r"\]\(0001-[\w-]+\.md\)", decisions)


def test_blocks_with_a_second_word_have_a_title(folder: Path) -> None:
    """The site's Markdown knows no other second word, and would show such a block as text, and what follows as code."""
    fences = {
        line
        for page in folder.glob("**/*.md")
        for line in re.findall(r"^```+ ?([^`\n]+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert {'text title="output"', 'json title="client.json"'} <= fences
    assert {fence for fence in fences if not re.fullmatch(r'\w+( title="[^"]+")?', fence)} == set()


def test_code_fits_into_the_column(folder: Path) -> None:
    """A reader should not have to scroll sideways to read a program; 84 characters fit on a screen of 1,280 pixels."""
    blocks = [
        (page.relative_to(folder).as_posix(), code)
        for page in folder.glob("**/*.md")
        if page.name not in ("contributing.md", "benchmarks.md") and page.parent.name != "reference"
        for code in re.findall(
            r"^ *```(?:python|sh)\b[^\n]*\n(.*?)^ *```$",
            page.read_text(encoding="utf-8"),
            re.DOTALL | re.MULTILINE,
        )
    ]
    assert len(blocks) > 150
    wide = [(page, line) for page, code in blocks for line in code.splitlines() if len(line) > 84]
    assert wide == []


def test_a_program_of_a_guide_has_at_most_60_lines() -> None:
    """A guide is read in a few minutes."""
    guides = {page.name: page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "guides").glob("*.md")}
    programs = [
        (name, len(code.splitlines()))
        for name, text in guides.items()
        for code in re.findall(r"^```python[^\n]*\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    ]
    assert len(programs) > 20
    assert [each for each in programs if each[1] > 60] == []


def test_every_page_is_in_the_navigation() -> None:
    """A page that no tab names can't be found; decisions are reached from their index."""
    named = {name for sections in pages.TABS.values() for names in sections.values() for name in names}
    written = {page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").glob("**/*.md")}
    assert {name for name in written if not name.startswith("decisions/0")} <= named


def test_links_to_other_sites_are_complete_and_encrypted(folder: Path) -> None:
    """They name a host that can exist; a server on the reader's machine is not linked."""
    texts = {page: page.read_text(encoding="utf-8") for page in folder.glob("**/*.md")}
    found = {(page.name, url) for page, text in texts.items() for url in re.findall(r"\]\(([a-z]+:[^)\s]*)\)", text)}
    assert len(found) > 100
    malformed = {
        (page, url)
        for page, url in found
        if not re.fullmatch(
            r"mailto:\S+@\S+|https://(\w[\w-]*\.)+[a-z]{2,}(/[\w./~%+@-]*)?(\?[\w=&-]+)?(#[\w./-]+)?", url
        )
        or "//" in urlsplit(url).path
    }
    assert malformed == set()
