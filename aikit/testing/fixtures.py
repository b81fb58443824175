"""The pytest plugin: the fixtures `openai_server` and `cassette`, the marker and the option of cassettes.

pytest loads it in every project that has aikit, so it imports what a test uses only when the test runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from aikit.testing.cassettes.cassette import Cassette
    from aikit.testing.handle import Server


@pytest.fixture(scope="session")
def openai_server_process() -> Iterator[Server]:
    """One embedded API server for the whole test session. In tests, use `openai_server`."""
    from aikit.testing.handle import serve  # lazy: loaded only if a test uses the server

    with serve() as server:
        yield server


@pytest.fixture
def openai_server(openai_server_process: Server) -> Server:
    """The embedded API server, reset before each test: no script, no recorded requests, no stored objects."""
    openai_server_process.reset()
    return openai_server_process


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that says what cassettes do."""
    parser.getgroup("aikit").addoption(
        "--cassette-mode",
        choices=("none", "once", "new", "new_episodes", "all"),
        help="what the cassettes of aikit do with requests: play only (none, the default), record a file that is"
        " missing (once), record what is missing (new), or record everything again (all)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line(
        "markers",
        "cassette(path=None, mode='none', **options): play the answers of the API from a file, or record them there;"
        " with the arguments of aikit.testing.Cassette",
    )


def pytest_itemcollected(item: pytest.Item) -> None:
    """Give a marked test its cassette, whether or not it takes the fixture as an argument."""
    if isinstance(item, pytest.Function) and item.get_closest_marker("cassette") is not None:
        names = item.fixturenames
        if "cassette" not in names:
            names.insert(0, "cassette")


@pytest.fixture
def cassette(request: pytest.FixtureRequest) -> Iterator[Cassette]:
    """The cassette of a test, in force for all clients: `cassettes/<name of the file>/<name of the test>.yaml`."""
    from aikit.testing.cassettes.fixture_files import cassette_of  # lazy: loaded only if a test has a cassette

    with cassette_of(request) as made:
        yield made
