"""The checks of the embedded server: what it refuses, and the error messages."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from aikit.testing import Server, serve
from tests.testing.calls import answered, refused

USER = {"role": "user", "content": "Hi"}


@pytest.mark.parametrize(
    ("body", "param", "code", "words"),
    [
        ({"messages": [USER]}, "model", "missing_required_parameter", "'/model'"),
        ({"model": "m", "messages": "Hi"}, "messages", "invalid_type", "expected array"),
        ({"model": "m", "messages": []}, "messages", "invalid_value", "'/messages'"),
        (
            {"model": "m", "messages": [USER, {"role": "user"}]},
            "messages[1].content",
            "missing_required_parameter",
            "/1/",
        ),
        (
            {"model": "m", "messages": [{"role": "boss", "content": "x"}]},
            "messages[0].role",
            "invalid_value",
            '"system"',
        ),
        ({"model": "m", "messages": [{"role": "user", "content": 3}]}, "messages[0].content", "invalid_value", "array"),
        ({"model": 3, "messages": [USER]}, "model", "invalid_value", "expected string, but it is 3"),
        ({"model": "m", "messages": [USER], "temperature": 3}, "temperature", "invalid_value", "maximum"),
        ({"model": "m", "messages": [USER], "temprature": 1}, "temprature", "unknown_parameter", "'temprature'"),
        (
            {"model": "m", "messages": [USER], "tools": [{"type": "function"}]},
            "tools[0].function",
            "missing_required_parameter",
            "/tools/0/function",
        ),
    ],
)
def test_a_violation_is_named_with_its_place(http: httpx.Client, body: Any, param: str, code: str, words: str) -> None:
    """The error has the API's shape and gives the place, as pointer and parameter, and the expected value."""
    error = refused(http.post("/chat/completions", json=body), 400)
    assert (error["param"], error["code"], error["type"]) == (param, code, "invalid_request_error")
    assert words in error["message"]
    assert "createChatCompletion" in error["message"]


def test_long_values_are_shortened_in_the_message(http: httpx.Client) -> None:
    """The message never contains a whole image."""
    body = {"model": "m", "messages": [USER], "temperature": "x" * 100_000}
    assert len(refused(http.post("/chat/completions", json=body), 400)["message"]) < 500


@pytest.mark.parametrize("null", ["temperature", "stop", "top_logprobs", "tools"])
def test_null_is_accepted_where_the_api_accepts_it(http: httpx.Client, null: str) -> None:
    """You may send null for a nullable parameter; `tools` is not nullable."""
    response = http.post("/chat/completions", json={"model": "m", "messages": [USER], null: None})
    assert response.status_code == (400 if null == "tools" else 200)


@pytest.mark.parametrize("content", [b"", b"{", b'{"model": NaN}', b"\xff", b'"text"'])
def test_a_body_that_is_not_a_json_object_is_refused(http: httpx.Client, content: bytes) -> None:
    """It may be empty, truncated, not UTF-8, have an invalid number, or be another JSON value."""
    refused(http.post("/chat/completions", content=content, headers={"content-type": "application/json"}), 400)


def test_another_type_of_body_is_refused(http: httpx.Client) -> None:
    """The error lists the accepted types."""
    response = http.post("/chat/completions", content=b"x", headers={"content-type": "text/plain"})
    assert "application/json" in refused(response, 415)["message"]


def test_an_unexpected_body_is_refused(http: httpx.Client) -> None:
    """Only an empty object is accepted, because some clients send one."""
    path = "/batches/batch_sample/cancel"
    assert "takes no body" in refused(http.post(path, json={"a": 1}), 400)["message"]
    answered("cancelBatch", http.post(path, json={}))


@pytest.mark.parametrize(
    ("query", "param", "code"),
    [
        ({"limit": "many"}, "limit", "invalid_type"),
        ({"order": "upwards"}, "order", "invalid_value"),
        ({"colour": "red"}, "colour", "unknown_parameter"),
        ({"limit[a]": "1"}, "limit", "invalid_type"),
        ([("limit", "1"), ("limit", "2")], "limit", "invalid_type"),
    ],
)
def test_a_violation_in_the_query_is_named(http: httpx.Client, query: Any, param: str, code: str) -> None:
    """Query values are converted to their types and checked like a body."""
    error = refused(http.get("/files", params=query), 400)
    assert (error["param"], error["code"]) == (param, code)


def test_a_contradictory_query_is_refused(http: httpx.Client) -> None:
    """A name can't be both a value and a mapping."""
    refused(http.get("/chat/completions", params=[("metadata", "x"), ("metadata[a]", "y")]), 400)


def test_a_missing_parameter_of_the_query_is_named(http: httpx.Client) -> None:
    """Required parameters must be present."""
    error = refused(http.get("/organization/costs"), 400)
    assert (error["param"], error["code"]) == ("start_time", "missing_required_parameter")


@pytest.mark.parametrize("name", ["include", "include[]"])
def test_a_list_in_the_query_may_use_either_spelling(http: httpx.Client, name: str) -> None:
    """A repeated name is a list, with or without brackets, and each item is checked."""
    good: Any = [(name, "message.output_text.logprobs"), (name, "reasoning.encrypted_content")]
    answered("getResponse", http.get("/responses/resp_sample", params=good))
    answered("getResponse", http.get("/responses/resp_sample", params=good[:1]))
    refused(http.get("/responses/resp_sample", params=[*good, (name, "nonsense")]), 400)


def test_a_described_header_is_checked(http: httpx.Client) -> None:
    """The beta operations require a header with certain values."""
    path = "/responses/resp_sample?beta=true"
    answered("beta_getResponse", http.get(path, headers={"openai-beta": "responses_multi_agent=v1"}))
    error = refused(http.get(path, headers={"openai-beta": "nonsense"}), 400)
    assert error["param"] == "openai-beta"


@pytest.mark.parametrize(
    ("fields", "files", "param"),
    [
        ({"purpose": "user_data"}, {"other": ("a", b"x")}, "other"),
        ({"purpose": "user_data", "file": "text"}, {"x": ("", b"")}, "file"),
        ({"purpose": "nonsense"}, {"file": ("a", b"x")}, "purpose"),
        ({}, {"file": ("a", b"x"), "purpose": ("b", b"x")}, "purpose"),
        (
            {"purpose": "user_data", "expires_after[anchor]": "birth", "expires_after[seconds]": "3600"},
            {"file": ("a", b"x")},
            "expires_after.anchor",
        ),
        (
            {"purpose": "user_data", "expires_after[anchor]": "created_at", "expires_after[seconds]": "soon"},
            {"file": ("a", b"x")},
            "expires_after.seconds",
        ),
        (
            {"purpose": "user_data", "expires_after[anchor]": "created_at"},
            {"file": ("a", b"x")},
            "expires_after.seconds",
        ),
    ],
)
def test_a_violation_in_a_form_is_named(http: httpx.Client, fields: Any, files: Any, param: str) -> None:
    """Fields are converted to their types; files and values must be in the right fields."""
    assert refused(http.post("/files", data=fields, files=files), 400)["param"] == param


@pytest.mark.parametrize(
    ("parts", "param", "message"),
    [
        ({"session": (None, "{}")}, "session", "was sent as plain text"),
        ({"session": (None, "{}", "text/html")}, "session", "was sent as text/html"),
        (
            {"session[type]": (None, "realtime")},
            "session",
            "it must be one part of application/json, but 'session[type]'",
        ),
        ({"session": (None, "{", "application/json")}, None, "The field '/session' of the request is not valid JSON"),
        ({"session": (None, "{}", "application/json")}, "session.type", "'/session/type'"),
        ({"sdp": (None, "v=0", "text/plain")}, "sdp", "it must be a part of application/sdp"),
    ],
)
def test_a_part_must_have_its_described_media_type(
    http: httpx.Client, parts: Any, param: str | None, message: str
) -> None:
    """Brackets, another type, broken JSON and schema violations are reported."""
    form = {"sdp": (None, "v=0", "application/sdp"), **parts}
    error = refused(http.post("/realtime/calls", files=form), 400)
    assert (error["param"], message in error["message"]) == (param, True), error


@pytest.mark.parametrize(
    "content", [b"", b"no form at all", b"--x\r\ncontent-disposition: form-data\r\n\r\na\r\n--x--\r\n"]
)
def test_a_broken_form_is_refused(http: httpx.Client, content: bytes) -> None:
    """Examples are a body that is not a form and a part without a name."""
    headers = {"content-type": "multipart/form-data; boundary=x"}
    refused(http.post("/files", content=content, headers=headers), 400)


@pytest.mark.parametrize("headers", [{}, {"authorization": "Bearer"}, {"authorization": "Basic sk-test-not-real"}])
def test_a_request_without_a_key_is_refused(openai_server: Server, headers: dict[str, str]) -> None:
    """A missing or empty header and another scheme do not count as a key."""
    response = httpx.get(f"{openai_server.base_url}/models", headers=headers, trust_env=False)
    assert refused(response, 401)["code"] == "missing_api_key"


def test_a_request_with_a_wrong_key_is_refused(openai_server: Server) -> None:
    """A wrong key is refused, and the error does not repeat it."""
    headers = {"authorization": "Bearer sk-test-other"}
    response = httpx.get(f"{openai_server.base_url}/models", headers=headers, trust_env=False)
    assert refused(response, 401)["code"] == "invalid_api_key"
    assert "sk-test-other" not in response.text


def test_the_key_may_be_sent_as_api_key(openai_server: Server) -> None:
    """The `api-key` header, which some hosts of the API use, works as well."""
    headers = {"api-key": openai_server.api_key}
    assert httpx.get(f"{openai_server.base_url}/models", headers=headers, trust_env=False).status_code == 200


@pytest.mark.parametrize("path", ["/nothing", "/models/a/b", "/models/", "//models"])
def test_an_unknown_path_is_not_found(http: httpx.Client, path: str) -> None:
    """The error names method and path."""
    assert "Invalid URL (GET" in refused(http.get(str(http.base_url).rstrip("/") + path), 404)["message"]


def test_a_path_outside_the_api_is_not_found(http: httpx.Client) -> None:
    """The API is below `/v1`."""
    assert "Invalid URL" in refused(http.get(str(http.base_url).replace("/v1", "/v2") + "models"), 404)["message"]


def test_another_method_is_not_allowed(http: httpx.Client) -> None:
    """An API path with an unsupported method is refused."""
    assert "PUT" in refused(http.put("/models"), 405)["message"]


def test_unknown_parameters_pass_when_allowed() -> None:
    """This lets you test parameters that the description lacks; everything else is still checked."""
    with serve(allow_unknown=True) as server:
        headers = {"authorization": f"Bearer {server.api_key}"}
        with httpx.Client(base_url=server.base_url, headers=headers, trust_env=False) as http:
            body = {"model": "m", "messages": [USER], "brand_new": 1}
            answered("createChatCompletion", http.post("/chat/completions", json=body))
            answered("listModels", http.get("/models", params={"brand_new": "1"}))
            refused(http.post("/chat/completions", json={**body, "temperature": 3}), 400)


def test_a_response_has_the_headers_of_the_api(http: httpx.Client) -> None:
    """Every response, including errors, has its own request id and limits that count down."""
    first, second = http.get("/models"), http.get("/nothing")
    assert first.headers["x-request-id"] != second.headers["x-request-id"]
    left = [int(response.headers["x-ratelimit-remaining-requests"]) for response in (first, second)]
    assert left[0] == left[1] + 1
    for name in ("openai-processing-ms", "openai-version", "x-ratelimit-limit-tokens", "x-ratelimit-reset-requests"):
        assert first.headers[name]
