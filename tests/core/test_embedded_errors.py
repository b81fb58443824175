"""Errors that come with a success status are errors, and answers that only look like errors are answers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aikit.core import operations
from aikit.core.answers import decode_answer
from aikit.core.event_streams import EventReader
from aikit.core.wire import Answer, Headers
from aikit.errors import (
    APIError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodingError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)
from aikit.resources.resource import as_text
from aikit_openapi.api.evals import get_eval_run
from aikit_openapi.api.fine_tuning import retrieve_fine_tuning_job
from aikit_openapi.api.realtime import hangup_realtime_call
from aikit_openapi.operation import Operation

SLOW = {"message": "slow down", "code": 429}
CHOICE = {"index": 0, "message": {"role": "assistant", "content": "he"}, "finish_reason": "stop"}
ANY = Operation[Any, Any]


def decode(operation: ANY, body: Any, asked: Any = None, status: int = 200, **headers: str) -> Any:
    """Decode this body as the typed answer of an operation."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return decode_answer(operation, Answer(status, Headers(raw), content), asked)


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        ({"error": SLOW}, RateLimitError, "slow down"),
        ({"id": None, "choices": None, "error": SLOW}, RateLimitError, "slow down"),
        ({"id": "c", "choices": [CHOICE], "error": SLOW}, RateLimitError, "slow down"),
        ({"id": "c", "choices": [{**CHOICE, "error": SLOW}]}, RateLimitError, "slow down"),
        ({"id": "c", "choices": [CHOICE, {**CHOICE, "finish_reason": "error"}]}, APIError, "finish_reason 'error'"),
        ({"object": "error", "message": "too long", "code": 400}, BadRequestError, "too long"),
        ({"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}, InternalServerError, "busy"),
        ({"error": "no such model", "code": "model_not_found"}, NotFoundError, "no such model"),
        ({"error": "busy"}, APIError, "busy"),
        ({"error": ["busy", "later"]}, APIError, "busy"),
        ({"error": True, "message": "busy", "status": 503}, InternalServerError, "busy"),
        ([{"error": {"code": 401, "message": "bad key"}}], AuthenticationError, "bad key"),
        ({"detail": "Not authenticated"}, APIError, "Not authenticated"),
        ({"detail": [{"loc": ["body"], "msg": "missing"}]}, APIError, "missing"),
        ({"success": False, "errors": [{"code": 10000, "message": "no access"}]}, APIError, "no access"),
        ({"success": False, "message": "no access", "result": None}, APIError, "no access"),
        ({"errors": [{"message": "no access"}]}, APIError, "no access"),
        ({"code": 401, "msg": "no token"}, AuthenticationError, "no token"),
        ({"error": {"error": SLOW}}, RateLimitError, "error: slow down$"),
        ({"detail": {"error": SLOW}}, RateLimitError, "error: slow down$"),
        ({"detail": SLOW}, RateLimitError, "error: slow down$"),
        ({"__type": "ThrottlingException", "message": "slow down"}, RateLimitError, "slow down"),
        ({"id": "c", "choices": [{**CHOICE, "finish_reason": "ERROR"}]}, APIError, "finish_reason 'error'"),
        ({"statusCode": 429, "message": "slow down"}, RateLimitError, "slow down"),
        ({"choices": None, "base_resp": {"status_code": 1004, "status_msg": "bad key"}}, APIError, "bad key"),
    ],
)
def test_a_success_whose_body_is_an_error_is_the_typed_error(body: Any, kind: type[APIError], said: str) -> None:
    """This covers every form that services use."""
    with pytest.raises(kind, match=said) as caught:
        decode(operations.create_chat_completion, body)
    assert not isinstance(caught.value, DecodingError)


@pytest.mark.parametrize(
    ("error", "kind", "status"),
    [
        ({"code": 402}, APIStatusError, 402),
        ({"code": "429"}, RateLimitError, 429),
        ({"code": 429.0}, RateLimitError, 429),
        ({"code": 503}, InternalServerError, 503),
        ({"code": 529}, InternalServerError, 529),
        ({"status": 409}, ConflictError, 409),
        ({"status_code": 422}, UnprocessableEntityError, 422),
        ({"code": None, "type": "overloaded_error"}, InternalServerError, 529),
        ({"type": "rate_limit_error"}, RateLimitError, 429),
        ({"type": "RateLimitError"}, RateLimitError, 429),
        ({"code": "rate_limit_exceeded"}, RateLimitError, 429),
        ({"code": "insufficient_quota"}, RateLimitError, 429),
        ({"code": "RESOURCE_EXHAUSTED"}, RateLimitError, 429),
        ({"code": "invalid_api_key", "type": "invalid_request_error"}, AuthenticationError, 401),
        ({"code": "wrong_size", "type": "invalid_request_error"}, BadRequestError, 400),
        ({"type": "authentication_error"}, AuthenticationError, 401),
        ({"type": "permission_error"}, PermissionDeniedError, 403),
        ({"type": "not_found_error"}, NotFoundError, 404),
        ({"type": "server_error"}, InternalServerError, 500),
        ({"type": "api_error"}, InternalServerError, 500),
    ],
)
def test_the_status_that_an_error_names_decides_its_class(error: Any, kind: type[APIError], status: int) -> None:
    """It may be a number or a name, in a plain answer or in a stream."""
    told = {"error": {"message": "no", **error}}
    errors = []
    with pytest.raises(APIError) as caught:
        decode(operations.create_embedding, told)
    errors.append(caught.value)
    with pytest.raises(APIError) as caught:
        list(stream(told))
    errors.append(caught.value)
    assert [(type(each), each.status_code) for each in errors] == [(kind, status)] * 2


def test_an_error_that_names_no_status_is_not_a_status_error() -> None:
    """Services may use `code` for numbers that are not statuses."""
    for code in (0.5, 1004, 10**30, float("inf"), "weird", "9" * 5000, [], {}):
        with pytest.raises(APIError) as caught:
            decode(operations.list_models, {"error": {"message": "no", "code": code}})
        assert type(caught.value) is APIError


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        (
            operations.create_response,
            {"id": "r", "status": "failed", "error": {"code": "server_error", "message": "x"}},
        ),
        (operations.get_response, {"id": "r", "status": "failed", "error": {"code": "server_error", "message": "x"}}),
        (retrieve_fine_tuning_job.OPERATION, {"id": "f", "status": "failed", "error": {"code": "x", "message": "x"}}),
        (get_eval_run.OPERATION, {"id": "e", "status": "failed", "error": {"code": "x", "message": "x"}}),
        (operations.retrieve_batch, {"id": "b", "errors": {"data": [{"code": "x", "message": "x"}]}}),
        (operations.create_chat_completion, {"choices": [CHOICE], "error": None}),
        (operations.create_chat_completion, {"choices": [CHOICE], "error": ""}),
        (operations.create_chat_completion, {"choices": [CHOICE], "error": {}}),
        (operations.create_chat_completion, {"choices": [CHOICE], "error": {"code": None, "message": None}}),
        (operations.create_chat_completion, {"choices": [CHOICE], "error": {"code": 0, "message": "success"}}),
        (operations.create_chat_completion, {"choices": [{**CHOICE, "error": None}], "detail": "x", "message": "x"}),
        (operations.list_models, {"data": [{"id": "m", "error": {"message": "x"}}], "success": True}),
    ],
)
def test_an_answer_with_a_field_for_errors_is_an_answer(operation: ANY, body: Any) -> None:
    """The field is part of the document's answer, or it is empty."""
    assert decode(operation, body).to_dict() == body


def test_an_error_instead_of_a_response_is_not_a_failed_response() -> None:
    """It has no id."""
    with pytest.raises(RateLimitError):
        decode(operations.create_response, {"error": SLOW})
    with pytest.raises(RateLimitError):
        decode(operations.get_response, {"id": None, "object": "response", "error": SLOW})


def test_an_error_where_no_body_is_expected_is_an_error_too() -> None:
    """The operation returns nothing, so any body but an error is fine."""
    with pytest.raises(RateLimitError):
        decode(hangup_realtime_call.OPERATION, {"error": SLOW})
    for content in (b"", b"OK", b"{}", b"[]", b"{", b'{"a": 1}'):
        assert decode(hangup_realtime_call.OPERATION, content) is None


def test_a_file_whose_content_looks_like_an_error_is_a_file() -> None:
    """Examples are a file with the errors of a batch, or a page."""
    request = as_text(operations.download_file)
    for content in ('{"custom_id": "1", "error": {"code": "expired", "message": "late"}}', "<html></html>"):
        assert decode(request, content.encode()) == content


# Missing parts of an answer


@pytest.mark.parametrize(
    ("operation", "body", "lacking"),
    [
        (operations.create_chat_completion, {}, "`choices`"),
        (operations.create_chat_completion, {"choices": None}, "`choices`"),
        (operations.create_chat_completion, {"choices": "x"}, "a list in `choices`, which is of the type str"),
        (operations.create_chat_completion, {"message": "hello"}, "`choices`"),
        (operations.list_models, {}, "`data`"),
        (operations.list_models, {"object": "list", "data": None}, "`data`"),
        (operations.list_files, {"data": {}}, "a list in `data`, which is of the type dict"),
        (operations.retrieve_model, {"object": "model"}, "`id`"),
        (operations.create_file, {"id": ""}, "`id`"),
        (operations.create_batch, {}, "`id`"),
        (operations.create_response, {}, "`output`"),
        (operations.create_moderation, {"results": []}, "anything in `results`, which is empty"),
        (operations.create_image, {"created": 1}, "`data`"),
        (operations.create_image_edit, {"data": []}, "anything in `data`, which is empty"),
        (operations.create_transcription, {"language": "en"}, "`text`"),
        (operations.get_input_token_counts, {}, "`input_tokens`"),
    ],
)
def test_a_success_without_its_main_content_is_an_error(operation: ANY, body: Any, lacking: str) -> None:
    """The error names what is missing, and contains the body."""
    with pytest.raises(DecodingError) as caught:
        decode(operation, body)
    assert str(caught.value).startswith(f"the answer lacks {lacking}; it begins with '{{")
    assert json.loads(caught.value.data) == body


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        (operations.create_chat_completion, {"choices": [CHOICE]}),
        (operations.create_chat_completion, {"choices": []}),
        (operations.create_response, {"output": []}),
        (operations.create_response, {"id": "r", "status": "queued"}),
        (operations.list_models, {"data": []}),
        (operations.list_files, {"data": [], "has_more": False}),
        (operations.create_moderation, {"results": [{}]}),
        (operations.create_image, {"data": [{"url": "x"}]}),
        (operations.create_transcription, {"text": ""}),
        (operations.create_transcription, {"segments": []}),
        (operations.get_input_token_counts, {"input_tokens": 0}),
        (operations.delete_file, {}),
        (operations.delete_file, {"deleted": True}),
    ],
)
def test_an_incomplete_answer_with_all_that_matters_is_accepted(operation: ANY, body: Any) -> None:
    """Compatible services leave out what clients don't need."""
    assert decode(operation, body).to_dict() == body


VECTOR = {"embedding": [1.0]}


@pytest.mark.parametrize(
    ("asked", "vectors", "is_enough"),
    [
        ("a", 1, True),
        ("a", 0, False),
        (["a", "b"], 2, True),
        (["a", "b"], 1, False),
        (["a"], 2, True),
        ([1, 2, 3], 1, True),
        ([[1, 2], [3]], 2, True),
        ([[1, 2], [3]], 1, False),
    ],
)
def test_there_is_a_vector_for_each_input(asked: Any, vectors: int, is_enough: bool) -> None:
    """If there are fewer, the error says how many arrived."""
    body = {"data": [VECTOR] * vectors}
    if is_enough:
        assert len(decode(operations.create_embedding, body, {"input": asked}).data) == vectors
        return
    with pytest.raises(DecodingError, match="the answer lacks"):
        decode(operations.create_embedding, body, {"input": asked})
    with pytest.raises(DecodingError, match="the answer lacks"):
        decode(operations.create_embedding, {"data": [*body["data"], {"index": 1}]}, {"input": asked})


@pytest.mark.parametrize("kind", ["text/plain", "text/html", "application/json", ""])
@pytest.mark.parametrize("content", [b"OK", b"", b"null", b'"OK"', b"true"])
def test_a_text_where_an_object_is_expected_is_an_error(kind: str, content: bytes) -> None:
    """A wrong base URL leads to pages that are text."""
    for operation in (operations.create_chat_completion, operations.create_file, operations.delete_file):
        with pytest.raises(DecodingError):
            decode(operation, content, content_type=kind)


def test_a_transcript_may_be_a_text_but_not_a_page() -> None:
    """HTML is recognised whatever its content type says."""
    assert decode(operations.create_transcription, b"Hi.", content_type="text/plain") == "Hi."
    with pytest.raises(DecodingError, match="an HTML page instead"):
        decode(operations.create_transcription, b"<!DOCTYPE html><p>Hi", content_type="text/plain")


@pytest.mark.parametrize("status", [204, 205])
def test_only_operations_that_need_no_answer_may_have_an_empty_one(status: int) -> None:
    """Deletions are done then; anything else was not answered or created."""
    assert decode(operations.delete_file, b"", status=status) is None
    for operation, field in ((operations.create_chat_completion, "choices"), (operations.list_models, "data")):
        with pytest.raises(DecodingError, match=f"status {status} and no body, so it lacks `{field}`"):
            decode(operation, b"", status=status)


# Streams


def stream(*events: Any, operation: ANY = operations.create_chat_completion) -> list[Any]:
    """Read a stream of these events."""
    request = operation.request(body={})
    reader: EventReader[Any] = EventReader(lambda data: data, Answer(200, Headers([])), None, call=request)
    content = b"".join(b"data: " + json.dumps(each).encode() + b"\n\n" for each in events)
    return [*reader.feed(content + b"data: [DONE]\n\n"), *reader.finish()]


def chunk(content: str = "he", **more: Any) -> dict[str, Any]:
    """A chunk of a chat."""
    return {"id": "c", "choices": [{"index": 0, "delta": {"content": content}, "finish_reason": None, **more}]}


@pytest.mark.parametrize(
    ("event", "kind", "said", "arrived"),
    [
        ({"error": SLOW}, RateLimitError, "slow down", 1),
        ({"choices": [], "error": SLOW}, RateLimitError, "slow down", 1),
        ({"error": {"error": SLOW}}, RateLimitError, "slow down", 1),
        ({"detail": {"error": SLOW}}, RateLimitError, "slow down", 1),
        ({"choices": None, "error": SLOW}, RateLimitError, "slow down", 1),
        ({**chunk("llo"), "error": SLOW}, RateLimitError, "slow down", 2),
        (chunk(error=SLOW), RateLimitError, "slow down", 2),
        (chunk(finish_reason="error"), APIError, "finish_reason 'error'", 2),
        ({"object": "error", "message": "too long", "type": "BadRequestError"}, BadRequestError, "too long", 1),
        ({"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}, InternalServerError, "busy", 1),
        ({"detail": "busy"}, APIError, "busy", 1),
        ({"success": False, "errors": [{"code": 503, "message": "busy"}]}, InternalServerError, "busy", 1),
        ({"code": 503, "message": "busy"}, InternalServerError, "busy", 1),
    ],
)
def test_an_event_with_an_error_is_the_typed_error(event: Any, kind: type[APIError], said: str, arrived: int) -> None:
    """The error has all the chunks that had arrived, including the one that contains it."""
    with pytest.raises(kind, match=said) as caught:
        stream(chunk(), event)
    assert len(caught.value.partial) == arrived
    assert caught.value.partial[0] == chunk()


@pytest.mark.parametrize(
    "event",
    [
        chunk(error=None),
        {**chunk(), "error": None},
        {**chunk(), "error": {"code": None, "message": ""}},
        {**chunk(), "detail": "x", "message": "x", "code": 5},
        {"type": "response.created", "error": {"message": "x", "code": "x"}},
        {"type": "response.failed", "response": {"id": "r", "error": {"message": "x", "code": "server_error"}}},
        {"choices": [], "prompt_filter_results": [{}]},
        {"choices": None, "usage": {"total_tokens": 3}},
    ],
)
def test_an_event_with_a_field_for_errors_is_an_event(event: Any) -> None:
    """The field is empty, or part of the event."""
    assert stream(event) == [event]


@pytest.mark.parametrize("body", [{"error": SLOW}, {"object": "error", "code": 429, "message": "slow down"}])
def test_json_that_comes_instead_of_a_stream_may_be_an_error(body: Any) -> None:
    """It has the same class."""
    request = operations.create_chat_completion.request(body={})
    reader: EventReader[Any] = EventReader(lambda data: data, Answer(200, Headers([])), None, call=request)
    list(reader.feed(json.dumps(body).encode()))
    with pytest.raises(RateLimitError, match="slow down"):
        list(reader.finish())


def test_a_failed_response_instead_of_a_stream_is_not_an_error_of_the_stream() -> None:
    """It has an id, and the response has its own `error`."""
    request = operations.create_response.request(body={})
    reader: EventReader[Any] = EventReader(lambda data: data, Answer(200, Headers([])), None, call=request)
    response = {"id": "r", "object": "response", "status": "failed", "error": {"code": "server_error", "message": "x"}}
    list(reader.feed(json.dumps(response).encode()))
    assert [each["type"] for each in reader.finish()] == ["response.failed"]


def test_an_error_in_an_unrequested_stream_is_the_typed_error() -> None:
    """The call reads the whole stream, to assemble a plain answer."""
    content = b"data: " + json.dumps(chunk()).encode() + b"\n\ndata: " + json.dumps({"error": SLOW}).encode() + b"\n\n"
    with pytest.raises(RateLimitError, match="slow down"):
        decode(operations.create_chat_completion, content, content_type="text/event-stream")


@pytest.mark.parametrize("form", [{"detail": "no access"}, {"errors": [{"message": "no access"}]}])
def test_a_deletion_whose_answer_is_an_error_fails(form: Any) -> None:
    """This also holds for forms that are recognised by what they lack."""
    with pytest.raises(APIError, match="no access"):
        decode(operations.delete_file, form)


@pytest.mark.parametrize("body", [{}, {"id": "f", "deleted": True}, {"message": "deleted", "code": 200}])
def test_a_deletion_may_answer_with_anything_else(body: Any) -> None:
    """Examples are an empty body, or a message that says that it is done."""
    assert decode(operations.delete_file, body) is not None


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        ({"detail": "no access"}, APIError, "no access"),
        ({"code": 429, "message": "slow down"}, RateLimitError, "slow down"),
    ],
)
def test_an_error_is_not_a_transcript(body: Any, kind: type[APIError], said: str) -> None:
    """This happens when the call wants text and gets JSON."""
    with pytest.raises(kind, match=said):
        decode(as_text(operations.create_transcription), body, content_type="application/json")


@pytest.mark.parametrize(
    ("operation", "events", "lacking"),
    [
        (operations.create_chat_completion, [], "a single event"),
        (operations.create_chat_completion, [{}], "`choices`"),
        (operations.create_chat_completion, [{"message": "busy"}], "`choices`"),
        (operations.create_response, [{}], "`output`"),
        (operations.create_transcription, [], "a single event"),
    ],
)
def test_a_stream_that_ends_without_an_answer_is_an_error(operation: ANY, events: list[Any], lacking: str) -> None:
    """The error says what is missing."""
    with pytest.raises(DecodingError, match=f"ended without {lacking}"):
        stream(*events, operation=operation)


def test_an_error_in_a_stream_may_be_in_a_list() -> None:
    """Gemini sends it like this, as an event or instead of the stream."""
    errors = [{"error": SLOW}]
    with pytest.raises(RateLimitError, match="slow down"):
        stream(errors)
    reader: EventReader[Any] = EventReader(lambda data: data, Answer(200, Headers([])), None)
    assert list(reader.feed(json.dumps(errors).encode())) == []
    with pytest.raises(RateLimitError, match="slow down"):
        list(reader.finish())
