"""Operations without I/O: what a request contains before it is sent."""

from __future__ import annotations

import pytest

from aikit_openapi import models
from aikit_openapi.api.audio import create_speech
from aikit_openapi.api.chat import create_chat_completion, list_chat_completions
from aikit_openapi.api.files import create_file
from aikit_openapi.api.models import retrieve_model
from aikit_openapi.api.realtime import create_realtime_call
from aikit_openapi.api.responses import beta_create_response
from aikit_openapi.types import UNSET


def test_a_request_contains_only_what_the_caller_set() -> None:
    """The request has no defaults of the document and nothing unset."""
    request = list_chat_completions.build_request(limit=3)
    assert request.query == {"limit": 3}
    assert request.body is UNSET
    body = {"model": "m", "messages": []}
    assert create_chat_completion.build_request(body=body).body is body


def test_a_form_knows_the_parts_with_their_own_media_type() -> None:
    """The document describes such parts for one operation; all others have none."""
    assert create_realtime_call.OPERATION.part_types == {"sdp": "application/sdp", "session": "application/json"}
    assert create_file.OPERATION.part_types == {}


def test_a_path_value_stays_one_segment() -> None:
    """Path values are percent-encoded, so that no value leads to another path."""
    assert retrieve_model.build_request("../files").path == "/models/..%2Ffiles"
    assert retrieve_model.build_request("a b/c?d#e%").path == "/models/a%20b%2Fc%3Fd%23e%25"


@pytest.mark.parametrize("empty", ["", ".", ".."])
def test_an_empty_or_dotted_path_value_is_refused(empty: str) -> None:
    """An empty value or a dot segment raises a ValueError that names the parameter."""
    with pytest.raises(ValueError, match="`model`"):
        retrieve_model.build_request(empty)


def test_a_path_value_of_another_type_is_refused() -> None:
    """A path value that is not a string raises a TypeError that names the parameter."""
    with pytest.raises(TypeError, match="`model` must be a str, got list"):
        retrieve_model.build_request(["x"])  # type: ignore[arg-type]


def test_the_values_of_a_header_are_joined_by_commas() -> None:
    """A header parameter that is an array is sent as `a,b`, the document's `simple` style."""
    request = beta_create_response.build_request(body={}, openai_beta=["a", "b"])
    assert request.headers == {"openai-beta": "a,b"}


@pytest.mark.parametrize(
    ("value", "text"), [("a, b", "a, b"), (("a", 1), "a,1"), ([True, False], "true,false"), (False, "false"), (7, "7")]
)
def test_a_header_value_is_sent_as_text(value: object, text: str) -> None:
    """Strings are unchanged, booleans are `true` and `false`, and the items of a list follow the same rules."""
    assert beta_create_response.OPERATION.request(headers={"x": value}).headers == {"x": text}


def test_streaming_sets_the_field_that_requests_it() -> None:
    """The streaming function requests a stream as its operation does, and does not change the mapping of the caller."""
    body = {"model": "m", "messages": []}
    assert create_chat_completion.build_request(body=body).streaming().body == {**body, "stream": True}
    assert "stream" not in body
    spoken = models.CreateSpeechRequest(model="tts-1", input="hi", voice="alloy")
    assert create_speech.build_request(body=spoken).streaming().body["stream_format"] == "sse"


def test_an_operation_that_cannot_stream_says_so() -> None:
    """Requesting a stream from an operation without events raises a TypeError that names it."""
    with pytest.raises(TypeError, match="retrieve_model can't answer as an event stream"):
        retrieve_model.build_request("m").streaming()


def test_parsing_is_pure() -> None:
    """`parse_response` returns the typed answer for decoded JSON."""
    answer = create_chat_completion.parse_response({"id": "c", "choices": [{"message": {"content": "hi"}}]})
    assert answer.choices[0].message.content == "hi"
