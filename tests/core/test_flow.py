"""The course of a call, pumped by hand: attempts, waits, redirects, errors and what each attempt sends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aikit.core.flow import download
from aikit.core.request import Builder
from aikit.core.wire import Headers, TransportError
from aikit.errors import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    DecodingError,
    InternalServerError,
    OpenAIError,
    RateLimitError,
)
from aikit.options.settings import resolve
from tests.core.pumping import KEY, answer, call, carry_out, operation, pump, settings_of

LOST = TransportError("the connection was lost", phase="read")
LATE = TransportError("no answer within 600 s", phase="read", is_timeout=True)


def header(sent: Any, name: str) -> str | None:
    """A header of a request."""
    return Headers(sent.outgoing.headers).get(name)


def test_an_answer_ends_the_call() -> None:
    """There is one attempt and no wait, and the body is decoded."""
    done, sent, waited = carry_out([answer(200, {"id": 1}, x_request_id="req_1")])
    assert (done.decoded, done.error, waited, len(sent)) == ({"id": 1}, None, [], 1)
    assert [(each.status, each.reason, each.request_id) for each in done.attempts] == [(200, "", "req_1")]


def test_temporary_failures_are_retried_after_a_growing_wait() -> None:
    """Two retries by default: after half a second, then after one; the result lists all attempts."""
    done, sent, waited = carry_out([answer(503), LOST, answer(200)])
    assert (done.error, len(sent), waited) == (None, 3, [0.5, 1.0])
    assert [(each.status, each.wait_seconds) for each in done.attempts] == [(503, 0.5), (None, 1.0), (200, 0.0)]
    assert done.attempts[1].reason == "the connection was lost"


def test_the_last_failure_is_the_error() -> None:
    """When all attempts fail, the error is that of the last, and lists all of them."""
    done, sent, waited = carry_out([answer(500), LATE, answer(502, {"error": {"message": "Bad luck."}})])
    assert (len(sent), waited) == (3, [0.5, 1.0])
    assert isinstance(done.error, InternalServerError)
    assert (done.error.status_code, str(done.error)) == (502, "502 Bad Gateway: Bad luck.")
    assert done.error.attempts == done.attempts
    assert len(done.attempts) == 3


@pytest.mark.parametrize(("client", "of_call", "expected"), [(0, None, 1), (3, None, 4), (3, 0, 1), (0, 2, 3)])
def test_the_number_of_retries_comes_from_the_call_or_the_client(
    client: int, of_call: int | None, expected: int
) -> None:
    """0 counts: it switches retries off."""
    options = None if of_call is None else {"max_retries": of_call}
    done, sent, _ = carry_out([answer(500)] * expected, call(options=options), settings_of(max_retries=client))
    assert (len(sent), type(done.error)) == (expected, InternalServerError)


def test_a_permanent_failure_is_not_retried() -> None:
    """A bad request stays bad."""
    done, sent, _ = carry_out([answer(400, {"error": {"message": "No.", "param": "model", "code": "bad"}})])
    assert len(sent) == 1
    assert isinstance(done.error, BadRequestError)
    assert (done.error.param, done.error.code) == ("model", "bad")


def test_an_exhausted_quota_is_not_retried() -> None:
    """Waiting does not refill it."""
    done, sent, _ = carry_out([answer(429, {"error": {"code": "insufficient_quota"}}, retry_after="1")])
    assert (len(sent), type(done.error)) == (1, RateLimitError)


def test_a_requested_wait_is_observed() -> None:
    """The header takes precedence over our own wait."""
    assert carry_out([answer(429, retry_after="7"), answer(200)])[2] == [7.0]


def test_failures_of_the_transport_become_typed_errors() -> None:
    """Timeouts and lost connections have different classes; the error has the cause and the request."""
    for failure, expected in ((LATE, APITimeoutError), (LOST, APIConnectionError)):
        done, _, _ = carry_out([failure], settings=settings_of(max_retries=0))
        assert type(done.error) is expected
        assert isinstance(done.error, APIConnectionError)
        assert done.error.__cause__ is failure
        assert str(done.error) == f"{failure} (GET https://server.test/v1/things)"
        assert done.error.request is not None
        assert done.error.request.headers["authorization"] == "***"


def test_a_failure_that_a_retry_cannot_fix_is_not_retried() -> None:
    """An example is a request that can't be sent at all."""
    refused = TransportError("illegal header", phase="write", is_refused=True)
    done, sent, _ = carry_out([refused])
    assert (len(sent), type(done.error)) == (1, APIConnectionError)


def test_every_attempt_carries_the_same_idempotency_key() -> None:
    """Each POST gets a new one; a GET gets none; the caller's key takes precedence over ours."""
    post = operation("POST", bodies=("application/json",))
    _, sent, _ = carry_out([answer(503), answer(200)], call(post.request(body={})))
    _, others, _ = carry_out([answer(200)], call(post.request(body={})))
    keys = [header(each, "idempotency-key") for each in (*sent, *others)]
    assert keys[0] == keys[1]
    assert keys[0] != keys[2]
    assert str(keys[0]).startswith("aikit-")
    assert header(carry_out([answer(200)])[1][0], "idempotency-key") is None
    mine = call(post.request(body={}), {"idempotency_key": "mine"})
    assert header(carry_out([answer(200)], mine)[1][0], "idempotency-key") == "mine"


def test_an_exchange_never_changes() -> None:
    """An error or another body makes another exchange; the first one stays as it was."""
    done, _, _ = carry_out([answer(body={"a": 1})])
    with pytest.raises(AttributeError):
        done.error = OpenAIError("changed")  # type: ignore[misc]  # what the test is about
    failed, other = done.with_error(OpenAIError("late")), done.with_decoded({"b": 2})
    assert (done.error, done.decoded) == (None, {"a": 1})
    assert (str(failed.error), failed.decoded) == ("late", {"a": 1})
    assert (other.error, other.decoded, other.attempts) == (None, {"b": 2}, done.attempts)


def test_an_upload_is_read_again_for_each_attempt(tmp_path: Path) -> None:
    """Each attempt sends the complete body."""
    path = tmp_path / "x.txt"
    path.write_bytes(b"content")
    post = operation("POST", bodies=("multipart/form-data",))
    _, sent, _ = carry_out([answer(503), answer(200)], call(post.request(body={"file": path})))
    bodies = [b"".join(each.outgoing.body) for each in sent]
    assert b"content" in bodies[0]
    assert bodies[0] == bodies[1]


def test_an_upload_that_cannot_be_read_twice_is_sent_once() -> None:
    """Half a file would be worse than an error."""

    class Pipe:
        def read(self, size: int) -> bytes:
            return b""

    post = operation("POST", bodies=("multipart/form-data",))
    done, sent, _ = carry_out([answer(500)], call(post.request(body={"file": Pipe()})))
    assert (len(sent), type(done.error)) == (1, InternalServerError)


def test_a_callable_key_is_called_once_per_call() -> None:
    """Retries are sent with the key of their call."""
    keys = iter(["sk-test-one", "sk-test-two"])
    settings = settings_of(api_key=lambda: next(keys))
    for expected in ("sk-test-one", "sk-test-two"):
        _, sent, _ = carry_out([answer(500), answer(200)], settings=settings)
        assert [header(each, "authorization") for each in sent] == [f"Bearer {expected}"] * 2


@pytest.mark.parametrize(("given", "match"), [(5, "must be a str"), ("sk\r\nX: y", "line break")])
def test_a_callable_that_returns_no_key_is_an_error(given: Any, match: str) -> None:
    """The error names the option and shows no key."""
    with pytest.raises((TypeError, ValueError), match=f"`api_key`.*{match}") as caught:
        carry_out([], settings=settings_of(api_key=lambda: given))
    assert "sk" not in str(caught.value)


def test_a_missing_key_is_an_error_only_where_one_is_needed() -> None:
    """The service's own address needs one; a named server may need none."""
    done, sent, _ = carry_out([], settings=resolve({}, environment={}))
    assert isinstance(done.error, OpenAIError)
    assert "OPENAI_API_KEY" in str(done.error)
    assert "api_key" in str(done.error)
    assert sent == []
    named = resolve({"base_url": "http://127.0.0.1:1/v1"}, environment={})
    _, sent, _ = carry_out([answer(200)], settings=named)
    assert header(sent[0], "authorization") is None


def test_a_redirect_within_the_origin_is_followed_for_reads() -> None:
    """All headers are sent, at most five redirects are followed, and they don't count as retries."""
    moved = answer(307, location="/v2/things")
    done, sent, _ = carry_out([moved, answer(200)])
    assert [each.outgoing.url for each in sent] == ["https://server.test/v1/things", "https://server.test/v2/things"]
    assert done.error is None
    assert len(done.attempts) == 1
    done, sent, _ = carry_out([moved] * 6, settings=settings_of(max_retries=0))
    assert (len(sent), done.error is None) == (6, False)


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.test/",
        "http://server.test/v1/things",
        "https://server.test:444/",
        "//evil.test/x",
        "ftp://server.test/",
    ],
)
def test_a_redirect_elsewhere_is_an_error_that_names_it(location: str) -> None:
    """The key is not sent to another port or scheme of the same host either."""
    done, sent, _ = carry_out([answer(302, location=location)])
    assert len(sent) == 1
    assert location in str(done.error)
    assert "not followed" in str(done.error)


def test_a_redirect_of_a_write_is_an_error() -> None:
    """Sending a body twice is not ours to decide."""
    post = operation("POST", bodies=("application/json",))
    done, sent, _ = carry_out([answer(307, location="/v2/things")], call(post.request(body={})))
    assert (len(sent), done.error is None) == (1, False)


@pytest.mark.parametrize(
    ("body", "headers", "match"),
    [
        (b"", {}, "has no body"),
        (b"<html>", {"content_type": "text/html"}, "HTML page instead of JSON"),
        (
            b'{"id": "x',
            {"content_type": "application/json"},
            r"9 bytes\) is not valid JSON and may be incomplete.*begins with",
        ),
        (b"data: {}\n\n", {"content_type": "text/event-stream"}, "expected JSON, got an event stream"),
        (b'{"a": "\xff"}', {}, "is not valid JSON"),
    ],
)
def test_an_answer_that_cannot_be_read_is_an_error_with_its_bytes(
    body: bytes, headers: dict[str, str], match: str
) -> None:
    """It says what arrived, and is not retried: the call has had its effect."""
    done, sent, _ = carry_out([answer(200, body, **headers)])
    assert len(sent) == 1
    assert isinstance(done.error, DecodingError)
    with pytest.raises(DecodingError, match=match):
        raise done.error
    assert (done.error.data, done.error.status_code) == (body, 200)


def test_numbers_that_only_the_standard_library_reads_are_read() -> None:
    """NaN from a lenient server or a byte order mark does not lose the answer."""
    assert repr(carry_out([answer(200, b'{"x": NaN}')])[0].decoded) == "{'x': nan}"
    assert carry_out([answer(200, b'\xef\xbb\xbf{"x": 1}')])[0].decoded == {"x": 1}


@pytest.mark.parametrize("mode", ["stream", "binary"])
def test_a_streamed_success_is_not_read(mode: Any) -> None:
    """A stream requests this."""
    _, sent, _ = carry_out([answer(200)], call(mode=mode))
    assert sent[0].leaves_open
    assert (header(sent[0], "accept") == "text/event-stream") is (mode == "stream")


def test_a_download_carries_no_credential_and_may_go_to_another_host() -> None:
    """A URL in an answer is fetched without credentials."""
    settings = settings_of(organization="org-test", custom_headers={"X-Team": "t"})
    png = b"\x89PNG\r\n\x1a\n"

    def fetch() -> Any:
        return pump(
            download("https://images.test/x.png", Builder(settings)),
            [answer(302, location="//cdn.test/y"), answer(200, png)],
        )

    content, sent, _ = fetch()
    assert content == png
    assert [each.outgoing.url for each in sent] == ["https://images.test/x.png", "https://cdn.test/y"]
    for each in sent:
        assert KEY not in repr(each.outgoing.headers)
        assert {name.lower() for name, _ in each.outgoing.headers} <= {b"accept", b"accept-encoding", b"user-agent"}
        assert each.outgoing.is_foreign
        assert each.limits.most_bytes == 64 * 1024 * 1024


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://x/y", "data:image/png;base64,AA", "x.png"])
def test_only_http_urls_are_downloaded(url: str) -> None:
    """A URL with another scheme is an error that names it."""
    with pytest.raises(OpenAIError, match="only http and https"):
        pump(download(url, Builder(settings_of())), [])


def test_no_part_of_a_flow_shows_the_key() -> None:
    """Neither the steps nor the result show it when printed."""
    done, sent, _ = carry_out([answer(200)])
    assert KEY not in repr((done, sent, done.request, done.response, done.outgoing))
