"""The situations: what each is called on the page, and what a program sees in it, in a few words."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module

from benchmarks.behaviour.clients import Client
from benchmarks.behaviour.server import NOVEL, SLOW_SECONDS, WORDS, Misbehaving

LIMIT_SECONDS = 0.8
NONE = "-"
YES, NO = "yes", "no"


def _raised(call: Callable[[], object]) -> Exception | None:
    """Return the error that a call raises; one that the library does not have raises NotImplementedError."""
    try:
        call()
    except Exception as error:
        return error
    return None


def stream(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say how the loop over a stream ends that did not end well."""
    pieces: list[str] = []
    arrived = "".join(WORDS[:2])
    error = _raised(lambda: pieces.extend(client.stream(url)))
    if error is None:
        return "no error" if "".join(pieces) == arrived else f"other text: {''.join(pieces)}"
    partial = getattr(getattr(error, "partial_result", None), "choice", None)
    return "error with the text so far" if getattr(partial, "text", "") == arrived else "error"


def wrong_answer(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say where a program notices that an answer is not one."""
    results: list[object] = []
    if _raised(lambda: results.append(client.chat(url))):
        return "error from the call"
    return "error when you read the text" if _raised(lambda: client.text(results[0])) else "no error"


def retries(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say whether a call survives two failures."""
    return "error" if _raised(lambda: client.chat(url)) else f"answer after {server.seen['is_busy']} requests"


def unknown_outcome(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say how often a file may have been created."""
    if isinstance(_raised(lambda: client.upload(url)), NotImplementedError):
        return NONE
    count = server.seen["hangs_up"]
    return f"sent {count} times" if count > 1 else "sent once"


def time_limit(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say whether the call ends in time."""
    client.chat(url.replace("/drips/", "/fine/"))  # loads the modules
    start = time.monotonic()
    error = _raised(lambda: client.chat(url, limit=LIMIT_SECONDS))
    is_in_time = time.monotonic() - start < (LIMIT_SECONDS + SLOW_SECONDS) / 2
    return "error in time" if error and is_in_time else "waits to the end"


def redirect(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say whether a key reaches another origin."""
    _raised(lambda: client.chat(url, headers={"X-Service-Key": "not-real"}))
    if not server.seen["arrives"]:
        return "not followed"
    return "followed with the key" if server.leaked else "followed without the key"


def novelty(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say whether a new field can be read."""
    result = client.chat(url)
    values: list[object] = []
    _raised(lambda: values.append(client.novel(result)))
    return "kept" if values == [NOVEL] else "lost"


def pydantic(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say whether results are pydantic models."""
    return YES if isinstance(client.chat(url), import_module("pydantic").BaseModel) else NO


def price(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say whether the price of a call is known."""
    result = client.chat(url)
    prices: list[object] = []
    _raised(lambda: prices.append(client.price(result)))
    return YES if prices and isinstance(prices[0], float | Decimal) and prices[0] > 0 else NO


def fallback(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say whether another service answers when the first one fails."""
    _raised(lambda: client.fall_back(url.replace("/fine/", "/is_down/"), url))
    return YES if server.seen["is_down"] and server.seen["fine"] else NO


def other_interface(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say whether the client speaks the interface of another service."""
    _raised(lambda: client.anthropic(url))
    return YES if server.paths.get("fine", "").endswith("/messages") else NO


def realtime(client: Client, url: str, server: type[Misbehaving]) -> str:
    """Say whether a WebSocket can be opened."""
    return NO if _raised(lambda: client.realtime(url)) else YES


@dataclass(frozen=True)
class Situation:
    """A row of the table.

    Attributes:
        title: what happens, or what a client can do.
        path: what the server does, a method of `Misbehaving`.
        outcome: returns what a program sees.
        proof: a test that says more about aikit.
    """

    title: str
    path: str
    outcome: Callable[[Client, str, type[Misbehaving]], str]
    proof: str

    @property
    def is_trouble(self) -> bool:
        """Whether something goes wrong; otherwise it is about what a client can do."""
        return self.path != "fine"


SITUATIONS = {
    "early end": Situation(
        "A stream ends before the answer is complete",
        "ends_early",
        stream,
        "tests/drivers/test_streams.py::test_a_stream_without_its_end_is_an_error_with_everything_that_arrived",
    ),
    "cut": Situation(
        "The connection is lost during a stream",
        "is_cut",
        stream,
        "tests/drivers/test_streams.py::test_a_stream_without_its_end_is_an_error_with_everything_that_arrived",
    ),
    "error in a stream": Situation(
        "The service reports an error during a stream",
        "reports_an_error",
        stream,
        "tests/core/test_event_streams.py::test_an_error_in_the_stream_is_the_typed_error_with_everything_that_arrived",
    ),
    "login page": Situation(
        "A proxy answers with its login page and status 200",
        "logs_in",
        wrong_answer,
        "tests/core/test_embedded_errors.py::test_a_text_where_an_object_is_expected_is_an_error",
    ),
    "busy": Situation(
        "Status 503 twice, then the answer",
        "is_busy",
        retries,
        "tests/core/test_retries.py::test_temporary_failures_are_retried_and_permanent_ones_are_not",
    ),
    "unknown outcome": Situation(
        "The connection is lost after a file was uploaded",
        "hangs_up",
        unknown_outcome,
        "tests/core/test_attempts.py::test_a_call_that_may_have_created_something_is_not_repeated",
    ),
    "time limit": Situation(
        f"An answer drips for {SLOW_SECONDS:g} s, with a time limit of {LIMIT_SECONDS:g} s",
        "drips",
        time_limit,
        "tests/drivers/test_deadlines.py::test_a_byte_now_and_then_does_not_keep_a_call_past_its_deadline",
    ),
    "redirect": Situation(
        "A redirect to another host, with a key in a header of yours",
        "moves",
        redirect,
        "tests/secrets/test_origins.py::test_a_redirect_of_a_write_is_not_followed",
    ),
    "new field": Situation(
        "The answer has a field that is newer than the client",
        "is_newer",
        novelty,
        "tests/fuzz/test_answers.py::test_every_operation_keeps_a_strange_value_in_every_place",
    ),
    "fallback": Situation(
        "Takes a second service if the first one fails",
        "fine",
        fallback,
        "tests/docs/test_comparison.py::test_the_outcomes_are_those_of_the_installed_clients",
    ),
    "other interface": Situation(
        "Speaks the interface of a service that is not OpenAI's",
        "fine",
        other_interface,
        "tests/docs/test_comparison.py::test_the_outcomes_are_those_of_the_installed_clients",
    ),
    "realtime": Situation(
        "Opens a WebSocket for Realtime",
        "fine",
        realtime,
        "tests/resources/test_conveniences.py::test_websockets_are_not_there_yet",
    ),
    "price": Situation(
        "Knows the price of a call",
        "fine",
        price,
        "tests/docs/test_comparison.py::test_the_outcomes_are_those_of_the_installed_clients",
    ),
    "pydantic": Situation(
        "Results are pydantic models",
        "fine",
        pydantic,
        "tests/docs/test_comparison.py::test_the_outcomes_are_those_of_the_installed_clients",
    ),
}
"""All situations, in the order of the tables."""
