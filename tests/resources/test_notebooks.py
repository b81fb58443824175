"""How results show in a notebook: as Markdown, images and tables, and never as a script."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from aikit import OpenAI
from aikit.results.notebooks import items_table, safe_markdown, table
from aikit.testing import Server

MESSAGES = [{"role": "user", "content": "Hi"}]
MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")
# Links to scripts must fail here, and not only because the parser refuses them.
MARKDOWN.validateLink = lambda _: True  # type: ignore[method-assign]


def tokens(text: str) -> list[Token]:
    """Return the blocks of Markdown and the text inside them, as a notebook reads it."""
    return [each for block in MARKDOWN.parse(text) for each in (block, *(block.children or []))]


def dangers(text: str) -> list[str]:
    """Return the tags and the links to scripts in Markdown."""
    found = [each.content for each in tokens(text) if each.type in ("html_block", "html_inline")]
    for each in tokens(text):
        target = str(each.attrs.get("href") or each.attrs.get("src") or "")
        if re.match(r"\s*(javascript|data|vbscript):", target, re.IGNORECASE):
            found.append(target)
    return found


def test_a_completion_shows_its_text_as_markdown(client: OpenAI, openai_server: Server) -> None:
    """Several answers are separated by a line; a call of a tool has no text and shows as before."""
    openai_server.script(text="# Tides\n\n- *high*")
    assert client.chat.completions.create(MESSAGES)._repr_markdown_() == "# Tides\n\n- *high*"
    openai_server.script(text="one")
    assert client.chat.completions.create(MESSAGES, n=2)._repr_markdown_() == "one\n\n---\n\none"
    openai_server.script(tool_calls=[{"name": "f", "arguments": {}}])
    tools = [{"type": "function", "function": {"name": "f"}}]
    assert client.chat.completions.create(MESSAGES, tools=tools)._repr_markdown_() is None
    openai_server.fail(400)
    assert client.chat.completions.create(MESSAGES, throw=False)._repr_markdown_() is None


def test_a_response_shows_its_text_as_markdown(client: OpenAI, openai_server: Server) -> None:
    """The same for the Responses API."""
    openai_server.script(text="**Yes**")
    assert client.responses.create(input="x", model="m")._repr_markdown_() == "**Yes**"


def test_images_show_inline(client: OpenAI) -> None:
    """Images that came with the answer are in the HTML; others are linked."""
    images = client.images.generate("a cat", n=2, response_format="b64_json")
    shown = images._repr_html_()
    assert shown is not None
    assert shown.count('<img src="data:image/png;base64,iVBOR') == 2
    linked = client.images.generate("a cat", response_format="url")
    assert linked.image.url is not None
    assert f'<img src="{linked.image.url}"' in str(linked._repr_html_())


def test_vectors_scores_and_lists_show_as_tables(client: OpenAI) -> None:
    """With the beginning of each vector, the scores of each category, and the plain fields of each item."""
    vectors = str(client.embeddings.create(["a", "b"], "text-embedding-3-small")._repr_html_())
    assert vectors.count("<tr>") == 3
    assert ">1536</td>" in vectors
    scores = str(client.moderations.create("I will kill you")._repr_html_())
    assert re.search(r"<td[^>]*>violence</td><td[^>]*>0\.\d+ flagged</td>", scores)
    models = str(client.models.list()._repr_html_())
    assert "<th>id</th>" in models
    assert ">gpt-4o-mini</td>" in models


def test_cells_are_escaped_and_short() -> None:
    """The field of an answer is text, whatever it contains."""
    shown = table(["a<b"], [["<script>alert(1)</script>"], [0.123456789], [None], ["x" * 500]], "c&d")
    assert "<script" not in shown
    assert "a&lt;b" in shown
    assert "c&amp;d" in shown
    assert ">0.1235</td>" in shown
    assert "x" * 81 not in shown


def test_a_long_list_says_what_it_leaves_out() -> None:
    """50 rows are shown."""
    shown = items_table([{"id": str(number)} for number in range(60)], True)
    assert "60 items; 10 not shown; more pages follow" in shown
    assert shown.count("<tr>") == 51


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[x](javascript:alert(1))",
        "[x]( <javascript:alert(1)>)",
        "![x](data:text/html;base64,AAAA)",
        "[x](&#106;avascript:alert(1))",
        "[x]\n\n[x]: javascript:alert(1)",
        "[x]\n\n[x]:\njavascript:alert(1)",
        "<javascript:alert(1)>",
        "```\n```\n<b>",
        "~~~\n```\n~~~\n<b>\n```",
        "````\n```\n````\n<b>",
        "> ```\n<b>\n> ```",
        "```a`b\n<b>\n```",
        "<!-- x -->\n<?php ?>\n<![CDATA[ x ]]>",
    ],
)
def test_text_is_neither_a_tag_nor_a_script(text: str) -> None:
    """A model may say anything."""
    assert dangers(text) or "```" in text
    assert dangers(safe_markdown(text)) == []


@given(
    st.lists(st.sampled_from([*"`~<>[]()!:/\n\t a", "b>", "script>", "```", "~~~", "    ", "javascript:", "> ", "- "]))
)
@example(["```", "\n", "`", "```", "\n", "<", "b>"])
def test_no_text_is_ever_a_tag_or_a_script(pieces: list[str]) -> None:
    """Whatever a parser takes for code."""
    assert dangers(safe_markdown("".join(pieces))) == []


@pytest.mark.parametrize(
    "text",
    [
        "```html\n<b>x</b>\n```",
        "[a](https://x.test) and [b](#c)",
        "1 < 2 and a<1",
        "| a |\n|---|\n| b |",
        "[a]: https://x.test",
    ],
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    """Code, links and comparisons show as they were written."""
    assert safe_markdown(text) == text


def test_nothing_is_imported_before_a_notebook_asks() -> None:
    """A program without a notebook does not load the module."""
    code = (
        "import sys; from aikit import OpenAI; from aikit.testing import serve\n"
        "with serve() as s, OpenAI(api_key=s.api_key, base_url=s.base_url) as c:\n"
        "    r = c.models.list(); print('aikit.results.notebooks' in sys.modules)\n"
        "    r._repr_html_(); print('aikit.results.notebooks' in sys.modules, 'IPython' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["False", "True", "False"]
