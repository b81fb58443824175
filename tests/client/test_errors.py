"""The errors: one class per status, under documented and official names, with good messages for any body."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import aikit
from aikit import errors
from aikit.core.retries import Attempt
from aikit.core.wire import Headers, HTTPRequest, HTTPResponse, Outgoing
from aikit.errors import APIError, APIStatusError, OpenAIError, error_of_status
from aikit.options.settings import DEFAULT_TIMEOUTS
from tests.core.pumping import KEY

CLASSES = {
    400: (errors.BadRequestError, "is_bad_request_error"),
    401: (errors.AuthenticationError, "is_authentication_error"),
    403: (errors.PermissionDeniedError, "is_permission_denied_error"),
    404: (errors.NotFoundError, "is_not_found_error"),
    409: (errors.ConflictError, None),
    422: (errors.UnprocessableEntityError, "is_unprocessable_entity_error"),
    429: (errors.RateLimitError, "is_rate_limit_error"),
    500: (errors.InternalServerError, "is_internal_server_error"),
    503: (errors.InternalServerError, "is_internal_server_error"),
    529: (errors.InternalServerError, "is_internal_server_error"),
    418: (errors.APIStatusError, None),
}
PREDICATES = sorted({name for _, name in CLASSES.values() if name})


def request() -> HTTPRequest:
    """The request of an error, made with a key."""
    lines = [(b"Authorization", f"Bearer {KEY}".encode()), (b"Accept", b"*/*")]
    return HTTPRequest.of(
        Outgoing("POST", "https://server.test/v1/x?api-key=secret&a=b", lines, None, DEFAULT_TIMEOUTS)
    )


def response(status: int, content: bytes = b"", kind: str = "application/json") -> HTTPResponse:
    """An answer with an error status."""
    headers = Headers([(b"Content-Type", kind.encode()), (b"X-Request-Id", b"req_1")])
    return HTTPResponse(status, headers, content, request())


@pytest.mark.parametrize("status", CLASSES)
def test_each_status_has_its_class_and_its_predicate(status: int) -> None:
    """The predicates work in both spellings, and only the right one is true."""
    error: Any = error_of_status(response(status), {"error": {"message": "No."}})
    cls, predicate = CLASSES[status]
    assert type(error) is cls
    assert [name for name in PREDICATES if getattr(error, name)] == ([predicate] if predicate else [])
    documented = {"isBadRequestError": 400, "isRateLimitError": 429, "isNotFoundError": 404}
    assert [name for name, code in documented.items() if getattr(error, name)] == [
        name for name, code in documented.items() if code == status
    ]


def test_an_error_has_every_attribute_in_both_spellings() -> None:
    """The documented attributes, and those of the official package."""
    body = {"message": "No such model.", "type": "invalid_request_error", "param": "model", "code": "model_not_found"}
    error: Any = error_of_status(response(404, b"{}"), {"error": body})
    assert str(error) == error.message == "404 Not Found: No such model."
    assert (error.type, error.param, error.code, error.body) == (
        "invalid_request_error",
        "model",
        "model_not_found",
        body,
    )
    assert error.status == error.status_code == error.response.status_code == 404
    assert error.status_text == error.statusText == "Not Found"
    assert error.request_id == error.requestID == "req_1"
    assert error.err_code == error.errCode == 404
    assert error.headers["X-REQUEST-ID"] == "req_1"
    assert error.request.method == "POST"
    assert error_of_status(response(400), {"error": {"code": 1234}}).err_code == 1234


def test_the_tree_is_the_official_one() -> None:
    """Catching the base class catches the others; all are exported."""
    assert issubclass(errors.APITimeoutError, errors.APIConnectionError)
    assert issubclass(errors.IncompleteStreamError, errors.APIConnectionError)
    for cls in [each for each, _ in CLASSES.values()]:
        assert issubclass(cls, APIStatusError)
    for name in errors.__all__:
        value = getattr(errors, name)
        if isinstance(value, type):
            assert issubclass(value, OpenAIError)
            assert getattr(aikit, name) is value
            # A webhook is not an answer to a call.
            assert issubclass(value, APIError) or value in (
                OpenAIError,
                errors.InvalidWebhookSignatureError,
                errors.SubjectTokenProviderError,
                errors.WebSocketConnectionClosedError,
                errors.WebSocketQueueFullError,
            )


@pytest.mark.parametrize(
    ("content", "kind", "decoded", "message"),
    [
        (b"", "application/json", None, "the answer has no body"),
        (b"  \n", "text/plain", None, "the answer has no body"),
        (
            b"<html><head><title>\n Bad  gateway</title>",
            "text/html",
            None,
            "an HTML page titled 'Bad gateway' instead",
        ),
        (b"<!DOCTYPE html><p>x", "", None, "an HTML page instead of JSON"),
        (b'{"error": {"mess', "application/json", None, "is not valid JSON and may be incomplete: "),
        (b"upstream connect error", "text/plain", None, "upstream connect error"),
        (b"x" * 999, "text/plain", None, "x" * 300 + "… (999 characters)"),
        (b"\xff\xfe", "text/plain", None, "\ufffd\ufffd"),
        (b"?", "", {"error": "plain text"}, "plain text"),
        (b"?", "", {"error": {"message": "nested"}}, "nested"),
        (b"?", "", {"message": "flat"}, "flat"),
        (b"?", "", {"detail": [{"loc": ["body"]}]}, "[{'loc': ['body']}]"),
        (b"?", "", [{"error": {"message": "in a list"}}], "in a list"),
        (b"?", "", {"error": {"message": ""}}, "?"),
        (b"?", "", "just text", "just text"),
        (b"null", "application/json", None, "Bad Gateway: null"),
        (b"[]", "application/json", [], "[]"),
    ],
)
def test_every_body_gives_a_good_message(content: bytes, kind: str, decoded: Any, message: str) -> None:
    """An HTML page, an empty or truncated body, other shapes: the message says what it can."""
    error = error_of_status(response(502, content, kind), decoded)
    assert str(error).startswith("502 Bad Gateway: ")
    assert message in str(error)
    assert error.body is not None


def test_an_unknown_status_gives_a_message_too() -> None:
    """Its message has no reason phrase."""
    assert str(error_of_status(response(599), {"message": "Odd."})) == "599: Odd."


def test_errors_can_be_pickled_and_copied() -> None:
    """They keep all their attributes."""
    error = error_of_status(response(429, b"{}"), {"error": {"message": "Slow.", "code": "rate_limit_exceeded"}})
    error.attempts = (Attempt(429, "status 429", 0.1, 0.5),)
    timeout = errors.APITimeoutError(request())
    decoding = errors.DecodingError("cut", request(), response=response(200), data=b"{")
    stream = errors.IncompleteStreamError("cut", usage={"total_tokens": 1})
    stream.partial = (1, 2)
    for original in (error, timeout, decoding, stream, OpenAIError("x")):
        for twin in (pickle.loads(pickle.dumps(original)), copy.copy(original), copy.deepcopy(original)):
            assert type(twin) is type(original)
            assert str(twin) == str(original)
            assert {k: repr(v) for k, v in vars(twin).items()} == {k: repr(v) for k, v in vars(original).items()}


def test_an_error_shows_and_pickles_no_secret() -> None:
    """This covers both the headers and the URL."""
    error = error_of_status(response(500), None)
    assert error.request is not None
    assert error.request.headers["authorization"] == "***"
    assert error.request.url == "https://server.test/v1/x?api-key=***&a=b"
    for shown in (repr(error), str(error), repr(vars(error)), repr(error.request.headers), str(pickle.dumps(error))):
        assert KEY not in shown
        assert "secret" not in shown


def test_a_wrong_attribute_is_an_error_that_names_the_right_one() -> None:
    """The error suggests it, as for other objects."""
    with pytest.raises(AttributeError, match="'status_cod'; did you mean 'status_code'"):
        _ = error_of_status(response(500), None).status_cod


def test_a_custom_class_is_raised_for_the_status_it_registers() -> None:
    """You don't have to change any table for it."""

    class TeapotError(APIStatusError, status=499):
        """A custom status."""

    try:
        assert type(error_of_status(response(499), None)) is TeapotError
    finally:
        del errors._CLASSES[499]
    assert type(error_of_status(response(499), None)) is APIStatusError


def test_the_official_ways_to_make_errors_work() -> None:
    """Tests of user programs create them like this."""
    answer = response(429)
    assert errors.RateLimitError("Slow.", response=answer, body=None).status_code == 429
    assert errors.APIConnectionError(message="Lost.", request=request()).message == "Lost."
    assert str(errors.APITimeoutError(request=request())) == "Request timed out."
    assert str(errors.APIConnectionError(request=request())) == "Connection error."
