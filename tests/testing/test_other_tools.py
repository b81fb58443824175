"""Which tools for recording and mocking see the requests of which agent: what the documentation's table says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
import respx
import vcr

from aikit import AsyncOpenAI, OpenAI
from aikit.testing import Cassette, Server
from tests.docs.test_code_blocks import ROOT, tokens
from tests.testing.inner_pytest import Run

AGENTS: Mapping[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
    "default": (lambda: "default", lambda: "default"),
    '"fast"': (lambda: "fast", lambda: "fast"),
    "httpx client": (httpx.Client, httpx.AsyncClient),
    "httpx2 client": (httpx2.Client, httpx2.AsyncClient),
}
INNER = """
import pytest
from tests.testing.test_other_tools import AGENTS, calls

@pytest.mark.parametrize("agent", AGENTS)
{marker}
def test_seen(agent, {fixture}):
    {prepare}
    calls({base_url!r}, {key!r}, agent)
    assert {seen}
"""


def calls(base_url: str, key: str, agent: str) -> None:
    """Make a call in each world."""
    blocking, asynchronous = AGENTS[agent]

    async def call() -> None:
        http = asynchronous()
        async with AsyncOpenAI(key, base_url, http_agent=http, max_retries=0) as client:
            await client.models.list()
        if not isinstance(http, str):
            await http.aclose()

    http = blocking()
    with OpenAI(key, base_url, http_agent=http, max_retries=0) as client:
        client.models.list()
    if not isinstance(http, str):
        http.close()
    asyncio.run(call())


def by_cassette(server: Server, folder: Path) -> dict[str, bool]:
    """Return for each agent whether a cassette records and plays its requests."""
    seen = {}
    for number, agent in enumerate(AGENTS):
        with Cassette(folder / f"ours{number}.yaml") as cassette:
            calls(server.base_url, server.api_key, agent)
        server.reset()
        with Cassette(cassette.path, "none", require_all=True):
            calls(server.base_url, server.api_key, agent)
        seen[agent] = len(cassette.exchanges) == 2 and server.requests == []
    return seen


def by_vcrpy(server: Server, folder: Path) -> dict[str, bool]:
    """Return for each agent whether vcrpy records its requests."""
    seen = {}
    for number, agent in enumerate(AGENTS):
        with vcr.use_cassette(str(folder / f"vcrpy{number}.yaml")) as cassette:
            calls(server.base_url, server.api_key, agent)
        seen[agent] = len(cassette) == 2
    return seen


def by_pytest_recording(server: Server, folder: Path) -> dict[str, bool]:
    """Return for each agent whether pytest-recording records its requests."""
    return inner(
        folder,
        "recording",
        ["--record-mode=once"],
        marker="@pytest.mark.vcr",
        fixture="vcr",
        prepare="pass",
        seen="len(vcr) == 2",
        base_url=server.base_url,
        key=server.api_key,
    )


def by_respx(server: Server, folder: Path) -> dict[str, bool]:
    """Return for each agent whether respx answers its requests."""
    seen = {}
    for agent in AGENTS:
        server.reset()
        with respx.mock(assert_all_called=False) as router:
            router.get(f"{server.base_url}/models").respond(json={"object": "list", "data": []})
            calls(server.base_url, server.api_key, agent)
            seen[agent] = len(router.calls) == 2 and server.requests == []
    return seen


def by_pytest_httpx(server: Server, folder: Path) -> dict[str, bool]:
    """Return for each agent whether pytest-httpx answers its requests."""
    return inner(
        folder,
        "pytest_httpx",
        [],
        marker="",
        fixture="httpx_mock",
        prepare='httpx_mock.add_response(json={"object": "list", "data": []}, is_optional=True, is_reusable=True)',
        seen="len(httpx_mock.get_requests()) == 2",
        base_url=server.base_url,
        key=server.api_key,
    )


def inner(folder: Path, plugin: str, arguments: list[str], **parts: str) -> dict[str, bool]:
    """Return for each agent whether its test with a plugin passes."""
    (folder / f"test_with_{plugin}.py").write_text(INNER.format(**parts), encoding="utf-8")
    done = Run(folder, *arguments, plugin=plugin)
    assert done.outcomes.keys() == {f"test_seen[{agent}]" for agent in AGENTS}, done.text
    return {name[len("test_seen[") : -1]: found == ["call passed"] for name, found in done.outcomes.items()}


TOOLS: Mapping[str, Callable[[Server, Path], dict[str, bool]]] = {
    "`Cassette` of aikit": by_cassette,
    "vcrpy": by_vcrpy,
    "pytest-recording": by_pytest_recording,
    "respx": by_respx,
    "pytest-httpx": by_pytest_httpx,
}


def table() -> dict[str, dict[str, bool]]:
    """Return the table of the documentation."""
    texts = [token.content for token in tokens(ROOT / "docs" / "cassettes.md") if token.type == "inline"]
    start = texts.index("tool") + 1
    agents, rest = texts[start : start + len(AGENTS)], texts[start + len(AGENTS) :]
    assert [each.strip("`") for each in agents] == list(AGENTS)
    rows = [rest[at : at + len(AGENTS) + 1] for at in range(0, len(TOOLS) * (len(AGENTS) + 1), len(AGENTS) + 1)]
    return {row[0]: dict(zip(AGENTS, (each == "yes" for each in row[1:]), strict=True)) for row in rows}


@pytest.mark.parametrize("tool", TOOLS)
def test_the_documented_tools_see_the_documented_agents(openai_server: Server, tmp_path: Path, tool: str) -> None:
    """No more and no fewer: a request that a tool does not see reaches the server."""
    assert TOOLS[tool](openai_server, tmp_path) == table()[tool]


def test_the_table_has_no_other_tools() -> None:
    """Each of its rows is tested."""
    assert table().keys() == TOOLS.keys()
