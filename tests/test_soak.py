"""The soak test counts correctly: a short one is clean, and lost, duplicated and mixed-up results are found."""

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


def test_a_short_soak_finds_nothing_lost_duplicated_or_mixed_up() -> None:
    """It makes every kind of call and meets every kind of fault, and most calls still have a result."""
    soak = run(4, seed=3)
    assert (soak.lost(), soak.doubled(), soak.wrong()) == ([], [], [])
    assert soak.faults.keys() == {*faulty.BEFORE, *faulty.AFTER, *faulty.MEANWHILE}
    for kind in KINDS:
        errors = [outcome.error for outcome in soak.outcomes.values() if outcome.kind == kind]
        assert sum(error is None for error in errors) > len(errors) / 2


def test_the_soak_runs_as_a_module(capsys: pytest.CaptureFixture[str]) -> None:
    """It prints its figures and exits with 0 when all three are zero."""
    assert main(["soak", "--minutes", "0.005"]) == 0
    assert ": 0 lost, 0 doubled, 0 wrong\n" in capsys.readouterr().out


def test_a_client_that_repeats_everything_is_found() -> None:
    """Its only fault is that it uploads everything twice."""
    soak = run(5, retry=Retry(first_seconds=0.05, ambiguous=True))
    assert len(soak.doubled()) > 1
    assert (soak.lost(), soak.wrong(), soak.is_clean) == ([], [], False)


def soak_of(kind: str, times: int, **outcome: Any) -> Soak:
    """Return a soak with one call, x-1, that the server carried out this many times."""
    return Soak({"x-1": Outcome(kind, **{"is_over": True, **outcome})}, {"x-1": times})


def unknown(is_told: bool) -> APIConnectionError:
    """Return an error with an unknown outcome, which may or may not say so."""
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
def test_a_lost_result_is_found(soak: Soak, why: str) -> None:
    """It is listed below the table, which says that the soak is not clean."""
    assert [f"x-1: {why}" in each for each in soak.lost()] == [True]
    assert not soak.is_clean
    assert f"- lost: x-1: {why}" in soak.table()


def test_a_reported_failure_is_not_a_lost_result() -> None:
    """Examples are an unknown outcome, exhausted retries and an interrupted stream."""
    exhausted = APIConnectionError("gone")
    exhausted.attempts = (SimpleNamespace(),) * (MAX_RETRIES + 1)  # type: ignore[assignment]  # only their number counts
    cut = IncompleteStreamError("cut", response=HTTPResponse(200, {}, b"", None))
    refused = BadRequestError("no", response=HTTPResponse(400, {}, b"", None))
    assert soak_of("upload", 1, error=unknown(True)).is_clean
    assert soak_of("upload", 0, error=refused).is_clean
    assert soak_of("chat", 3, error=exhausted).is_clean
    assert soak_of("stream", 1, error=cut).is_clean


def test_a_duplicated_operation_is_found() -> None:
    """Only operations that create something count; a chat may be repeated."""
    file = KINDS["upload"].expected("x-1")
    assert soak_of("upload", 2, value=file).doubled() == ["x-1"]
    assert soak_of("upload", 1, value=file).doubled() == soak_of("chat", 2, value=RIGHT).doubled() == []


def test_the_result_of_another_call_is_found() -> None:
    """This includes truncated results and the start of an interrupted stream."""
    strange = IncompleteStreamError("cut")
    delta = SimpleNamespace(content="strange")
    strange.partial = (SimpleNamespace(choices=[SimpleNamespace(delta=delta)]),)
    assert soak_of("chat", 1, value=RIGHT).wrong() == []
    assert soak_of("chat", 1, value=RIGHT[:-1]).wrong() == ["x-1"]
    assert soak_of("chat", 1, value=text_of("y-1")).wrong() == ["x-1"]
    assert soak_of("stream", 1, error=strange).wrong() == ["x-1"]
