"""`OpenAIResult`: what every call returns, row by row of its page."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from aikit import AuthenticationError, InternalServerError, OpenAI, OpenAIChatCompletionsResult, RateLimitError
from aikit.testing import Server, serve

MESSAGES = [{"role": "user", "content": "Hi"}]


def test_the_request_is_shown_without_its_secrets(client: OpenAI, openai_server: Server) -> None:
    """It has method, URL and headers, without the key."""
    result = client.models.list()
    assert result.request is not None
    assert (result.request.method, result.request.url) == ("GET", f"{openai_server.base_url}/models")
    assert result.request.headers["authorization"] == "***"
    assert openai_server.api_key not in f"{result!r} {result.request!r} {result.request.headers}"


def test_a_success_has_no_errors_and_is_terminated(client: OpenAI) -> None:
    """`throw` does nothing."""
    result = client.models.list()
    assert (result.success, result.errors, result.terminated, result.status) == (True, [], True, 200)
    assert result.throw() is None


@pytest.mark.parametrize("where", ["client", "call", "mapping"])
def test_without_throw_a_failure_is_a_result_with_errors(client: OpenAI, openai_server: Server, where: str) -> None:
    """This is documented; `throw` raises the first error, and lists of the body are empty."""
    openai_server.fail(401)
    if where == "client":
        client.throw = False
        result = client.chat.completions.create(MESSAGES)
    elif where == "call":
        result = client.chat.completions.create(MESSAGES, throw=False)
    else:
        result = client.chat.completions.create(MESSAGES, {"throw": False})
    assert (result.success, result.terminated, result.status, result.choices) == (False, True, 401, [])
    assert isinstance(result.errors[0], AuthenticationError)
    assert "failed: 401 Unauthorized" in repr(result)
    with pytest.raises(AuthenticationError):
        result.throw()
    with pytest.raises(AttributeError, match="has no 'id' because the call failed: 401"):
        _ = result.id


def test_a_call_can_throw_on_a_client_that_does_not(client: OpenAI, openai_server: Server) -> None:
    """The option of the call overrides that of the client."""
    client.throw = False
    openai_server.fail(500)
    with pytest.raises(InternalServerError):
        client.models.list(throw=True)


def test_header_names_are_case_insensitive(client: OpenAI) -> None:
    """The request id is one of them."""
    result = client.models.list()
    assert result.headers["Content-Type"] == result.headers["content-type"] == "application/json"
    assert result.request_id == result.headers["X-Request-Id"]
    assert result._request_id == result.request_id  # the official spelling


def test_rate_limits_are_numbers_and_times(client: OpenAI, openai_server: Server) -> None:
    """Both spellings work; a value that is missing or not a number is None."""
    headers = {
        f"x-ratelimit-{group}-{kind}": "7" for group in ("limit", "remaining") for kind in ("requests", "tokens")
    }
    openai_server.script(headers={**headers, "x-ratelimit-reset-tokens": "6m0s", "x-ratelimit-remaining-tokens": "?"})
    result: Any = client.models.list()
    assert (result.rate_limit.limit.request, result.rateLimit.limit.tokens) == (7, 7)
    assert (result.rate_limit.remaining.request, result.rate_limit.remaining.tokens) == (7, None)
    assert result.rate_limit.reset.tokens == "6m0s"


def test_the_usage_is_that_of_the_body(client: OpenAI) -> None:
    """It is None if the body has none."""
    assert client.chat.completions.create(MESSAGES).usage.total_tokens > 0
    assert client.models.list().usage is None


def test_every_attribute_of_the_body_can_be_read_on_the_result(client: OpenAI, openai_server: Server) -> None:
    """This includes undocumented ones; for a wrong name, the error suggests the right one."""
    openai_server.script(text="Hello", headers={"x": "y"})
    result: Any = client.chat.completions.create(MESSAGES)
    assert result.id.startswith("chatcmpl-")
    assert result.choices[0].message.content == result["choices"][0].message.content == "Hello"
    assert "id" in result
    assert "nothing" not in result
    openai_server.script(body={"id": "x", "choices": [], "novelty": {"a": 1}})
    assert client.chat.completions.create(MESSAGES).novelty == {"a": 1}
    with pytest.raises(AttributeError, match="'choises'; did you mean 'choices'"):
        _ = result.choises


def test_the_plain_body_is_available(client: OpenAI, openai_server: Server) -> None:
    """You get it as a mapping or as JSON, exactly as it arrived."""
    body = {"id": "x", "object": "list", "data": [{"id": "m", "created": 1, "new": None}], "more": [1.5, "é"]}
    openai_server.script(body=body)
    result: Any = client.models.list()
    assert result.to_dict() == result.model_dump(exclude_unset=True) == body
    assert json.loads(result.to_json()) == json.loads(result.model_dump_json(indent=2, exclude_unset=True)) == body


def test_a_dump_of_a_result_has_the_fields_that_were_not_sent(client: OpenAI) -> None:
    """They are None; `dict` of a result has its fields too, and a list iterates over its items."""
    completion = client.chat.completions.create([{"role": "user", "content": "Hi"}])
    dumped = completion.model_dump()
    assert (dumped["id"], dumped["choices"][0]["message"]["audio"]) == (completion.id, None)
    assert "audio" not in completion.model_dump(exclude_none=True)["choices"][0]["message"]
    assert dict(completion)["id"] == completion.id
    assert dict(completion.choices[0].message)["content"] == completion.choices[0].text
    assert completion.choices[0].model_dump() == dumped["choices"][0]
    assert [model.id for model in client.models.list()]


def test_results_are_equal_when_their_bodies_are(client: OpenAI) -> None:
    """They differ from anything else."""
    one, other = client.models.retrieve("gpt-4o"), client.models.retrieve("gpt-4o")
    assert one == other
    assert one != client.models.retrieve("gpt-4o-mini")
    assert one != client.models.list()
    assert one != one.to_dict()


def test_the_repr_is_short(client: OpenAI, openai_server: Server) -> None:
    """The size of the body does not matter."""
    openai_server.script(text="word " * 10_000)
    result = client.chat.completions.create(MESSAGES)
    assert repr(result).startswith("OpenAIChatCompletionsResult(CreateChatCompletionResponse(id=")
    assert len(repr(result)) < 1500


def test_results_can_be_pickled_and_copied_without_secrets(client: OpenAI, openai_server: Server) -> None:
    """This includes failed ones."""
    success = client.chat.completions.create(MESSAGES)
    openai_server.fail(429)
    failure = client.chat.completions.create(MESSAGES, throw=False)
    for original in (success, failure):
        packed = pickle.dumps(original)
        assert openai_server.api_key.encode() not in packed
        for twin in (pickle.loads(packed), copy.deepcopy(original)):
            assert type(twin) is OpenAIChatCompletionsResult
            assert twin == original
            assert (twin.status, twin.request_id, twin.attempts) == (
                original.status,
                original.request_id,
                original.attempts,
            )
    assert isinstance(pickle.loads(pickle.dumps(failure)).errors[0], RateLimitError)


def test_attempts_and_elapsed_time_are_available(client: OpenAI, openai_server: Server) -> None:
    """Each attempt has its status, its wait and its request id."""
    openai_server.fail(503, headers={"retry-after-ms": "5"})
    result = client.models.list(max_retries=1)
    assert [(each.status, each.wait_seconds) for each in result.attempts] == [(503, 0.005), (200, 0.0)]
    assert result.attempts[0].request_id != result.attempts[1].request_id
    assert result.elapsed >= 0.005


def test_every_option_of_a_call_is_accepted_in_every_form(client: OpenAI, openai_server: Server) -> None:
    """You can use a keyword or the mapping, and both spellings."""
    for spelling in ("extra_headers", "extraHeaders"):
        client.models.list(**{spelling: {"X-Call": "1"}})
        client.models.list({spelling: {"X-Call": "1"}})
    assert [request.headers["x-call"] for request in openai_server.requests] == ["1"] * 4
    for options in ({"max_retries": 1}, {"maxRetries": 1}):
        openai_server.fail(503, headers={"retry-after-ms": "1"})
        assert client.models.list(options).success
    client.models.list(timeout=0)  # documented: as set on the client
    client.chat.completions.create(MESSAGES, user="u-1", idempotencyKey="k-1")
    last = openai_server.requests[-1]
    assert last.body["user"] == "u-1"
    assert last.headers["idempotency-key"] == "k-1"
    client.models.list(user="u-1")


@pytest.mark.parametrize(
    ("keywords", "match"),
    [
        ({"temprature": 1}, r"chat\.completions\.create\(\) got .* argument 'temprature'; did you mean 'temperature'"),
        ({"top_k": 1}, r"'top_k'; did you mean 'top_p'\?; what the API does not document goes into `extra_body`"),
        ({"qqqq": 1}, "'qqqq'; what the API does not document goes into `extra_body`"),
        ({"timeout": "x"}, "`timeout` must be seconds"),
        ({"max_retries": "x"}, "`max_retries` must be a whole number"),
        ({"extra_headers": []}, "`extra_headers` must be a mapping"),
        ({"extra_body": 5}, "`extra_body` must be a mapping"),
        ({"maxRetries": 1, "max_retries": 2}, "'maxRetries' and 'max_retries'"),
        ({"parameters": {"n": 1}, "n": 2}, "two values for 'n'"),
        ({"parameters": 5}, "the parameters must be a mapping, got int"),
        ({"http_agent": 1}, "`http_agent` must be .* an httpx client, .* got int"),
    ],
)
def test_wrong_arguments_are_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, keywords: dict[str, Any], match: str
) -> None:
    """The error names the method, the argument, and the nearest known one."""
    with pytest.raises(TypeError, match=match):
        client.chat.completions.create(MESSAGES, **keywords)
    assert openai_server.requests == []


def test_undocumented_parameters_go_through_extra_body_and_query() -> None:
    """Compatible servers may support it."""
    with serve(allow_unknown=True) as server, OpenAI(server.api_key, server.base_url) as client:
        client.chat.completions.create(MESSAGES, extra_body={"top_k": 5}, extra_query={"trace": "1"})
        assert server.requests[-1].body["top_k"] == 5
        assert server.requests[-1].query == [("trace", "1")]
