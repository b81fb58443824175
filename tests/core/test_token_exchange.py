"""When access tokens are renewed, pumped by hand with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from aikit import OAuthError, OpenAIError
from aikit.core.steps import Obtain, Send, Sleep, Surroundings
from aikit.core.token_exchange import access_token
from aikit.core.wire import Limits, TransportError
from aikit.drivers.access_tokens import AccessTokens
from aikit.options.settings import check_option, resolve
from tests.core.pumping import answer, call

IDENTITY = {
    "identity_provider_id": "idp",
    "service_account_id": "svc",
    "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
}


class Workload:
    """The tokens of one identity, at the time `now`."""

    def __init__(self, **more: Any) -> None:
        self.now = 1000.0
        self.tokens = AccessTokens()
        identity = check_option("workload_identity", {**IDENTITY, **more})
        self.settings = resolve({"workload_identity": identity, "max_retries": 0}, environment={})

    def flow(self, limits: Limits = Limits()) -> Any:  # noqa: B008 - it never changes
        """Return the flow of one call."""
        around = Surroundings(clock=lambda: self.now)
        return access_token(self.tokens, call(), self.settings, limits, around)

    def token(self, outcomes: Sequence[Any] = ()) -> Any:
        """Return what a call gets if its exchange ends so."""
        flow, left, value = self.flow(), list(outcomes), None
        while True:
            try:
                step = flow.send(value)
            except StopIteration as end:
                assert not left
                return end.value
            value = step.source() if isinstance(step, Obtain) else left.pop(0)


def grant(token: str, seconds: float) -> Any:
    """An answer with a token."""
    return answer(200, {"access_token": token, "expires_in": seconds})


def test_a_token_is_renewed_twenty_minutes_before_its_end() -> None:
    """Until then every call gets it."""
    workload = Workload()
    assert workload.token([grant("one", 3600)]) == "one"
    workload.now += 2399
    assert workload.token() == "one"
    workload.now += 2
    assert workload.token([grant("two", 3600)]) == "two"


@pytest.mark.parametrize(("buffer", "seconds"), [(60, 540), (600, 300), (0, 600)])
def test_the_buffer_is_at_most_half_of_a_life(buffer: float, seconds: float) -> None:
    """A short life is used for its first half at least."""
    workload = Workload(refresh_buffer_seconds=buffer)
    workload.token([grant("one", 600)])
    workload.now += seconds - 1
    assert workload.token() == "one"
    workload.now += 2
    assert workload.token([grant("two", 600)]) == "two"


@pytest.mark.parametrize("failure", [answer(503), answer(429), TransportError("lost", phase="read")])
def test_a_token_that_can_not_be_renewed_is_used_to_its_end(failure: Any) -> None:
    """The next attempt comes ten seconds later; after the end the failure is an error."""
    workload = Workload()
    workload.token([grant("one", 3600)])
    workload.now += 3000
    assert workload.token([failure]) == "one"
    workload.now += 9
    assert workload.token() == "one"
    workload.now += 2
    assert workload.token([failure]) == "one"
    workload.now += 600
    assert isinstance(workload.token([failure]), OpenAIError)


def test_a_refused_renewal_is_an_error_although_the_old_token_is_left() -> None:
    """The identity was withdrawn."""
    workload = Workload()
    workload.token([grant("one", 3600)])
    workload.now += 3000
    error = workload.token([answer(403, {"error": "access_denied"})])
    assert isinstance(error, OAuthError)
    assert error.error == "access_denied"


def test_a_call_uses_the_old_token_while_another_one_renews_it() -> None:
    """It does not wait."""
    workload = Workload()
    workload.token([grant("one", 3600)])
    workload.now += 3000
    renewing = workload.flow()
    assert isinstance(renewing.send(None), Obtain)
    assert workload.token() == "one"
    renewing.close()
    assert workload.token([grant("two", 3600)]) == "two"


def test_a_waiting_call_gets_the_new_token_or_the_error_of_the_exchange() -> None:
    """If the exchange was cut short, it exchanges itself."""
    for outcome in ("two", OAuthError, None):
        workload = Workload()
        renewing, waiting = workload.flow(), workload.flow()
        renewing.send(None)
        step = waiting.send(None)
        assert isinstance(step, Sleep)
        assert step.latch is not None
        assert not step.latch.is_set  # type: ignore[attr-defined]
        if outcome is None:
            renewing.close()
        else:
            assert isinstance(renewing.send("subject"), Send)
            with pytest.raises(StopIteration):
                renewing.send(grant("two", 60) if outcome == "two" else answer(400, {"error": "invalid_grant"}))
        assert step.latch.is_set  # type: ignore[attr-defined]
        if outcome is None:
            assert isinstance(waiting.send(None), Obtain)
        else:
            with pytest.raises(StopIteration) as ended:
                waiting.send(None)
            assert ended.value.value == "two" if outcome == "two" else isinstance(ended.value.value, OAuthError)


def test_only_the_token_that_was_refused_is_forgotten() -> None:
    """Another call may have renewed it meanwhile."""
    workload = Workload()
    workload.token([grant("one", 3600)])
    workload.tokens.forget("older")
    assert workload.token() == "one"
    workload.tokens.forget("one")
    assert workload.token([grant("two", 3600)]) == "two"
