"""The soak counts what it says: a short one is clean, and a client that loses, doubles or mixes up is seen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from aikit import APIConnectionError, BadRequestError, IncompleteStreamError, Retry
from aikit.core.wire import HTTPResponse
from benchmarks import faulty
from benchmarks.__main__ import main
from benchmarks.faulty import text_of
from benchmarks.soak import KINDS, MAX_RETRIES, Outcome, Soak, run


def test_a_short_soak_loses_doubles_and_mixes_up_nothing() -> None:
    """Every kind of call was made and every kind of fault was met; most calls have a result all the same."""
    soak = run(4, seed=3)
    assert (soak.lost(), soak.doubled(), soak.wrong()) == ([], [], [])
    assert soak.faults.keys() == {*faulty.BEFORE, *faulty.AFTER, *faulty.MEANWHILE}
    for kind in KINDS:
        errors = [outcome.error for outcome in soak.outcomes.values() if outcome.kind == kind]
        assert sum(error is None for error in errors) > len(errors) / 2


def test_the_soak_is_run_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    """It prints its figures, and ends with 0 when all three are zero."""
    assert main(["soak", "--minutes", "0.005"]) == 0
    assert ": 0 lost, 0 doubled, 0 wrong\n" in capsys.readouterr().out


def test_a_client_that_does_everything_again_is_seen() -> None:
    """It uploads twice what was uploaded already; nothing else is wrong with it."""
    soak = run(2, retry=Retry(first_seconds=0.05, ambiguous=True))
    assert len(soak.doubled()) > 1
    assert (soak.lost(), soak.wrong(), soak.is_clean) == ([], [], False)


def soak_of(kind: str, times: int, **outcome: Any) -> Soak:
    """One call, named x-1, that the server carried out so many times."""
    return Soak({"x-1": Outcome(kind, **{"is_over": True, **outcome})}, {"x-1": times})


def unknown(is_told: bool) -> APIConnectionError:
    """An error after which nobody knows what was done, and which says so or not."""
    error = APIConnectionError("the connection was lost")
    error.is_outcome_unknown = is_told
    return error


RIGHT = text_of("x-1")


@pytest.mark.parametrize(
    ("soak", "why"),
    [
        (soak_of("chat", 0, is_over=False), "never returned"),
        (soak_of("chat", 0, value=RIGHT), "a result of what was never carried out"),
        (soak_of("chat", 1, error=KeyError("x")), "an error that is not ours"),
        (soak_of("chat", 1, error=APIConnectionError("gone")), "given up after 0 attempts"),
        (soak_of("stream", 1, error=APIConnectionError("gone")), "given up after 0 attempts"),
        (soak_of("upload", 1, error=unknown(False)), "carried out, and not told"),
    ],
)
def test_a_lost_result_is_seen(soak: Soak, why: str) -> None:
    """It is named below the table, which says that the soak is not clean."""
    assert [f"x-1: {why}" in each for each in soak.lost()] == [True]
    assert not soak.is_clean
    assert f"- lost: x-1: {why}" in soak.table()


def test_what_a_user_was_told_of_is_not_lost() -> None:
    """An outcome that the error calls unknown, retries that are used up, a stream that was cut."""
    exhausted = APIConnectionError("gone")
    exhausted.attempts = (SimpleNamespace(),) * (MAX_RETRIES + 1)  # type: ignore[assignment]  # only their number counts
    cut = IncompleteStreamError("cut", response=HTTPResponse(200, {}, b"", None))
    refused = BadRequestError("no", response=HTTPResponse(400, {}, b"", None))
    assert soak_of("upload", 1, error=unknown(True)).is_clean
    assert soak_of("upload", 0, error=refused).is_clean
    assert soak_of("chat", 3, error=exhausted).is_clean
    assert soak_of("stream", 1, error=cut).is_clean


def test_a_thing_that_was_done_twice_is_seen() -> None:
    """Of what creates something; a chat may be asked for again."""
    file = KINDS["upload"].expected("x-1")
    assert soak_of("upload", 2, value=file).doubled() == ["x-1"]
    assert soak_of("upload", 1, value=file).doubled() == soak_of("chat", 2, value=RIGHT).doubled() == []


def test_a_result_of_another_call_is_seen() -> None:
    """Also one that is cut, and the begin of a stream that broke off."""
    strange = IncompleteStreamError("cut")
    delta = SimpleNamespace(content="strange")
    strange.partial = (SimpleNamespace(choices=[SimpleNamespace(delta=delta)]),)
    assert soak_of("chat", 1, value=RIGHT).wrong() == []
    assert soak_of("chat", 1, value=RIGHT[:-1]).wrong() == ["x-1"]
    assert soak_of("chat", 1, value=text_of("y-1")).wrong() == ["x-1"]
    assert soak_of("stream", 1, error=strange).wrong() == ["x-1"]
