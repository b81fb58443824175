"""Lists of services with broken cursors yield each item once, and then end."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from aikit import AsyncOpenAI, DecodingError, OpenAI
from tests.drivers.servers import Connection, RawServer, answer, raw_server

KEY = "sk-test-not-real"
Answers = Callable[[int, "str | None"], dict[str, Any]]


def page(*ids: str, more: bool = True, last: str | None = None) -> dict[str, Any]:
    """The body of one page."""
    items = [{"id": each, "object": "x"} for each in ids]
    return {"object": "list", "data": items, "has_more": more, **({"last_id": last} if last else {})}


def serving(answers: Answers) -> Callable[[RawServer, Connection], None]:
    """Answer each request by its number and its cursor."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            query = parse_qs(urlsplit(request.split()[1].decode()).query)
            server.requests.append(request)
            body = answers(len(server.requests) - 1, query.get("after", [None])[0])
            connection.send(answer(json.dumps(body).encode()))

    return handle


MIXED_UP: dict[str, tuple[Answers, list[str]]] = {
    "one page for ever": (lambda n, after: page("A", "B"), ["A", "B"]),
    "one page for ever, with a new cursor each time": (lambda n, after: page("A", "B", last=f"c{n}"), ["A", "B"]),
    "two pages in turns": (lambda n, after: page("AB"[n % 2]), ["A", "B"]),
    "two pages in turns, with new cursors": (lambda n, after: page("AB"[n % 2], last=f"c{n}"), ["A", "B"]),
    "three pages in turns": (lambda n, after: page("ABC"[n % 3]), ["A", "B", "C"]),
    "two cursors in turns": (lambda n, after: page(str(n), last="xy"[n % 2]), ["0", "1", "2"]),
    "the item at the cursor again": (
        lambda n, after: page(*["AB", "BC", "CD"][n], more=n < 2),
        ["A", "B", "C", "D"],
    ),
    "items of two earlier pages in another order": (
        lambda n, after: page(*["AB", "CD", "DA"][min(n, 2)], last=f"c{n}"),
        ["A", "B", "C", "D"],
    ),
    "an item of the page before last": (lambda n, after: page(*["AB", "CD", "BE"][n], more=n < 2), [*"ABCDE"]),
    "an empty page with its own cursor": (lambda n, after: page("A") if n == 0 else page(last="A"), ["A"]),
    "an empty page with a new cursor": (
        lambda n, after: [page("A"), page(last="c"), page("B", more=False)][n],
        ["A", "B"],
    ),
    "more to come, and nothing there": (lambda n, after: page(), []),
}


def lists(client: Any) -> list[Any]:
    """Every method that lists pages."""
    return [
        client.files.list,
        client.batches.list,
        client.chat.completions.list,
        lambda: client.chat.completions.messages.list("c"),
        lambda: client.responses.input_items.list("r"),
    ]


@pytest.mark.parametrize("case", MIXED_UP)
@pytest.mark.parametrize("number", range(5))
def test_each_item_is_yielded_once_and_then_the_list_ends(case: str, number: int) -> None:
    """This covers every list, whatever a service does with its cursors."""
    answers, expected = MIXED_UP[case]
    with raw_server(serving(answers)) as server, OpenAI(KEY, server.base_url) as client:
        assert [item.id for item in lists(client)[number]()] == expected
        assert len(server.requests) <= len(expected) + 2


def items(client: OpenAI) -> list[list[str]]:
    """The items that iteration yields, one per page."""
    return [[file.id] for file in client.files.list()]


def pages(client: OpenAI) -> list[list[str]]:
    """The pages of `iter_pages()`."""
    return [[file.id for file in page.files] for page in client.files.list().iter_pages()]


def one_after_the_other(client: OpenAI) -> list[list[str]]:
    """The pages of `next_page()`."""
    found, page = [], client.files.list()
    while page is not None:
        found.append([file.id for file in page.files])
        page = page.next_page()
    return found


def while_there_is_one(client: OpenAI) -> list[list[str]]:
    """The pages of `get_next_page()`, which raises when the announced page repeats an earlier one."""
    page = client.files.list()
    found = [[file.id for file in page.files]]
    with contextlib.suppress(DecodingError):
        while page.has_next_page():
            page = page.get_next_page()
            found.append([file.id for file in page.files])
    return found


async def items_async(client: AsyncOpenAI) -> list[list[str]]:
    """The asynchronous twin of `items`."""
    return [[file.id] async for file in client.files.list()]


async def pages_async(client: AsyncOpenAI) -> list[list[str]]:
    """The asynchronous twin of `pages`."""
    return [[file.id for file in page.files] async for page in (await client.files.list()).iter_pages()]


async def one_after_the_other_async(client: AsyncOpenAI) -> list[list[str]]:
    """The asynchronous twin of `one_after_the_other`."""
    found, page = [], await client.files.list()
    while page is not None:
        found.append([file.id for file in page.files])
        page = await page.next_page()
    return found


async def while_there_is_one_async(client: AsyncOpenAI) -> list[list[str]]:
    """The asynchronous twin of `while_there_is_one`."""
    page = await client.files.list()
    found = [[file.id for file in page.files]]
    with contextlib.suppress(DecodingError):
        while page.has_next_page():
            page = await page.get_next_page()
            found.append([file.id for file in page.files])
    return found


OVERLAPPING = {"the item at the cursor again", "an item of the page before last"}


@pytest.mark.parametrize("case", MIXED_UP)
@pytest.mark.parametrize("way", [items, pages, one_after_the_other, while_there_is_one])
def test_every_way_of_iterating_ends(way: Callable[[OpenAI], list[list[str]]], case: str) -> None:
    """Pages are returned unchanged, so only iteration over the items skips items that occur in several pages."""
    answers, expected = MIXED_UP[case]
    with raw_server(serving(answers)) as server, OpenAI(KEY, server.base_url) as client:
        found = [each for page in way(client) for each in page]
    assert (list(dict.fromkeys(found)) if case in OVERLAPPING and way is not items else found) == expected


@pytest.mark.parametrize("case", MIXED_UP)
@pytest.mark.parametrize("way", [items_async, pages_async, one_after_the_other_async, while_there_is_one_async])
def test_every_asynchronous_way_of_iterating_ends(
    way: Callable[[AsyncOpenAI], Coroutine[Any, Any, list[list[str]]]], case: str
) -> None:
    """The asynchronous client behaves like the blocking one."""
    answers, expected = MIXED_UP[case]

    async def main(base_url: str) -> list[str]:
        async with AsyncOpenAI(KEY, base_url) as client:
            return [each for page in await way(client) for each in page]

    with raw_server(serving(answers)) as server:
        found = asyncio.run(main(server.base_url))
    assert (list(dict.fromkeys(found)) if case in OVERLAPPING and way is not items_async else found) == expected


def test_a_page_of_items_without_ids_that_repeats_ends_the_list() -> None:
    """The cursor is new each time; equal items count as the same item."""

    def answers(number: int, after: str | None) -> dict[str, Any]:
        return {**page(last=f"c{number}"), "data": [{"object": "file", "bytes": number % 2}]}

    with raw_server(serving(answers)) as server, OpenAI(KEY, server.base_url) as client:
        assert [file.bytes for file in client.files.list()] == [0, 1]


def test_iterating_twice_gives_the_same() -> None:
    """The ids that the pages remember don't shorten the list the second time."""
    with (
        raw_server(serving(lambda n, after: page("B", more=False) if after else page("A"))) as server,
        OpenAI(KEY, server.base_url) as client,
    ):
        first = client.files.list()
        assert [[file.id for file in first] for _ in range(2)] == [["A", "B"]] * 2


def test_a_page_that_repeats_ends_the_pages() -> None:
    """`next_page()` is None there, and `get_next_page()` a typed error; any page can be fetched twice."""
    with raw_server(serving(MIXED_UP["two pages in turns"][0])) as server, OpenAI(KEY, server.base_url) as client:
        first = client.files.list()
        assert [[file.id for file in each.files] for each in first.iter_pages()] == [["A"], ["B"]]
    with (
        raw_server(serving(lambda n, after: page("B" if after == "A" else "A"))) as server,
        OpenAI(KEY, server.base_url) as client,
    ):
        first = client.files.list()
        for _ in range(2):
            second = first.get_next_page()
            assert [file.id for file in second.files] == ["B"]
            assert second.next_page() is None
            with pytest.raises(DecodingError, match="the next page repeats an earlier one"):
                second.get_next_page()


def test_empty_pages_without_end_are_an_error() -> None:
    """Each has a new cursor, so that no cursor is repeated."""
    with (
        raw_server(serving(lambda n, after: page(last=f"c{n}"))) as server,
        OpenAI(KEY, server.base_url) as client,
        pytest.raises(DecodingError, match="100 pages in a row were empty"),
    ):
        list(client.files.list())
