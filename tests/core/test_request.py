"""URL, query, headers and body of a request, from the options of client and call."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aikit.core.request import Body, Builder, encode_query
from aikit.core.wire import Headers, Outgoing
from aikit.options.settings import NO_OPTIONS, NOT_GIVEN, CallOptions, omit
from aikit_openapi.models import ChatCompletionRequestUserMessage
from aikit_openapi.operation import Request
from tests.core.pumping import KEY, operation, settings_of


def build(
    request: Request[Any, Any], settings: dict[str, Any] | None = None, options: dict[str, Any] | None = None
) -> tuple[Outgoing, Headers, Body]:
    """Build a request; return it with its headers and its body."""
    builder = Builder(settings_of(**(settings or {})))
    read = CallOptions.read(options) if options else NO_OPTIONS
    body = builder.body(request, read)
    sent = builder.outgoing(
        request,
        read,
        body,
        key=KEY,
        accept="application/json",
        idempotency_key=None,
        timeouts=builder.settings.timeouts,
    )
    return sent, Headers(sent.headers), body


JSON_POST = operation("POST", bodies=("application/json",))


def test_a_get_has_no_body_and_the_headers_of_every_request() -> None:
    """A key, accepted types and a user agent; no content type, because nothing is sent."""
    sent, headers, _ = build(operation().request())
    assert (sent.method, sent.url, sent.body) == ("GET", "https://server.test/v1/things", None)
    assert headers["user-agent"].startswith("aikit/")
    assert {name: value for name, value in headers.items() if name != "user-agent"} == {
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "authorization": f"Bearer {KEY}",
    }


def test_organization_and_project_have_their_headers() -> None:
    """They are sent when they are set, and not when they are empty."""
    _, headers, _ = build(operation().request(), {"organization": "org-test", "project": "proj-test"})
    assert (headers["openai-organization"], headers["openai-project"]) == ("org-test", "proj-test")
    assert "openai-organization" not in build(operation().request(), {"organization": ""})[1]


def test_anthropics_host_gets_the_key_in_its_own_header_too() -> None:
    """No other host gets it there."""
    anthropic = {"base_url": "https://api.anthropic.com/v1"}
    _, headers, _ = build(operation().request(), anthropic)
    assert (headers["x-api-key"], headers["authorization"]) == (KEY, f"Bearer {KEY}")
    assert headers["anthropic-version"] == "2023-06-01"
    for other in (
        "https://api.anthropic.com.evil.test/v1",
        "https://evil.test/api.anthropic.com",
        "https://server.test",
    ):
        assert "x-api-key" not in build(operation().request(), {"base_url": other})[1]


def test_headers_of_the_call_override_the_clients_which_override_ours() -> None:
    """Case does not matter; None and `omit` remove a header."""
    settings = {"custom_headers": {"USER-AGENT": "mine", "X-Team": "a", "Accept": None}}
    options = {"extra_headers": {"x-team": "b", "authorization": omit, "X-Call": "1"}}
    _, headers, _ = build(operation().request(headers={"X-Call": "0", "X-Op": "2"}), settings, options)
    assert headers["user-agent"] == "mine"
    assert headers["x-team"] == "b"
    assert (headers["x-call"], headers["x-op"]) == ("1", "2")
    assert "authorization" not in headers
    assert "accept" not in headers
    assert len([name for name, _ in headers.multi_items() if name == "x-team"]) == 1


def test_a_header_of_the_operation_is_checked() -> None:
    """A line break in it would start a header of someone else's choice."""
    with pytest.raises(ValueError, match="X-Op"):
        build(operation().request(headers={"X-Op": "a\r\nX-Evil: 1"}))


def test_queries_of_operation_client_and_call_are_joined() -> None:
    """The call overrides the operation, which overrides the client."""
    sent, _, _ = build(
        operation(query={"beta": "true"}).request(query={"limit": 5, "after": None}),
        {"default_query": {"api-version": "1", "limit": 1}},
        {"extra_query": {"x": "y"}},
    )
    assert sent.url == "https://server.test/v1/things?api-version=1&limit=5&beta=true&x=y"


@pytest.mark.parametrize(
    ("query", "encoded"),
    [
        ({"a": True, "b": False, "c": None, "d": NOT_GIVEN}, "a=true&b=false"),
        ({"include[]": ["x", "y"], "n": [1, 2.5]}, "include[]=x&include[]=y&n=1&n=2.5"),
        ({"metadata": {"k": "v", "o": {"p": 1}}}, "metadata[k]=v&metadata[o][p]=1"),
        ({"q": "a b&c=d/ü#?+%"}, "q=a%20b%26c%3Dd%2F%C3%BC%23%3F%2B%25"),
        ({"a&b": "c"}, "a%26b=c"),
        ({}, ""),
    ],
)
def test_query_values_are_encoded(query: dict[str, Any], encoded: str) -> None:
    """Sequences repeat their name, mappings put their keys in brackets, and nothing breaks out of its value."""
    assert encode_query(query) == encoded


def test_a_query_value_that_cannot_be_sent_is_refused_by_name() -> None:
    """Its repr is not sent."""
    with pytest.raises(TypeError, match="'after' can't be of type object"):
        encode_query({"after": object()})


@pytest.mark.parametrize("body", [{"a": 1}, ChatCompletionRequestUserMessage(content="Hi")])
def test_mappings_and_models_are_sent_as_json(body: Any) -> None:
    """The headers have the type and length of the content."""
    sent, headers, _ = build(JSON_POST.request(body=body))
    assert isinstance(sent.body, bytes)
    assert json.loads(sent.body) == (body if isinstance(body, dict) else body.to_dict())
    assert headers["content-type"] == "application/json"
    assert headers["content-length"] == str(len(sent.body))


def test_extra_body_adds_and_replaces_fields() -> None:
    """This also works when the body is a model."""
    for body in ({"content": "Hi", "role": "user"}, ChatCompletionRequestUserMessage(content="Hi")):
        sent, _, _ = build(JSON_POST.request(body=body), options={"extra_body": {"role": "x", "top_k": 1}})
        assert isinstance(sent.body, bytes)
        assert json.loads(sent.body) == {"content": "Hi", "role": "x", "top_k": 1}


def test_a_body_with_files_is_sent_as_a_form_when_it_may_be_both() -> None:
    """Without files, it is sent as JSON."""
    both = operation("POST", bodies=("application/json", "multipart/form-data"))
    assert build(both.request(body={"image": "id"}))[1]["content-type"] == "application/json"
    _, headers, _ = build(both.request(body={"image": b"png"}))
    assert headers["content-type"].startswith("multipart/form-data; boundary=")


def test_a_form_of_unknown_length_is_sent_in_chunks() -> None:
    """The length can't be announced."""

    class Pipe:
        def read(self, size: int) -> bytes:
            return b""

    form = operation("POST", bodies=("multipart/form-data",))
    _, headers, body = build(form.request(body={"file": Pipe()}))
    assert headers["transfer-encoding"] == "chunked"
    assert "content-length" not in headers
    assert not body.is_repeatable


def test_other_media_types_accept_bytes_text_and_files() -> None:
    """They are sent unchanged."""
    sdp = operation("POST", bodies=("application/sdp",))
    for content in (b"v=0", "v=0"):
        sent, headers, _ = build(sdp.request(body=content))
        assert (sent.body, headers["content-type"]) == (b"v=0", "application/sdp")


def test_url_encoded_forms_are_encoded() -> None:
    """They are encoded like queries."""
    form = operation("POST", bodies=("application/x-www-form-urlencoded",))
    assert build(form.request(body={"a": "b c"}))[0].body == b"a=b%20c"


def test_a_post_without_content_says_so() -> None:
    """Servers insist on a length."""
    assert build(operation("POST").request())[1]["content-length"] == "0"


def test_lines_with_a_key_are_not_shared_with_another_key() -> None:
    """The prepared headers belong to the key that they were built with."""
    builder = Builder(settings_of())
    seen = []
    for key in ("one", "two", "one", None):
        sent = builder.outgoing(
            operation().request(),
            NO_OPTIONS,
            builder.body(operation().request(), NO_OPTIONS),
            key=key,
            accept="*/*",
            idempotency_key=None,
            timeouts=builder.settings.timeouts,
        )
        seen.append(Headers(sent.headers).get("authorization"))
    assert seen == ["Bearer one", "Bearer two", "Bearer one", None]


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (",", ["a,b", 1, True, None], "q=a%2Cb,1,true"),
        (",", "a", "q=a"),
        (",", [], ""),
        (",", None, ""),
        ("|", ["a", "b"], "q=a%7Cb"),
        (" ", ["a", "b"], "q=a%20b"),
        ("json", {"a": [1]}, "q=%7B%22a%22%3A%5B1%5D%7D"),
        ("json", "a", "q=%22a%22"),
    ],
)
def test_a_query_parameter_is_written_in_its_style(style: str, value: Any, expected: str) -> None:
    """The separator can't appear in an item, or it is JSON; omitted values are left out."""
    assert encode_query({"q": value}, {"q": style}) == expected


def test_an_item_that_contains_its_separator_is_refused() -> None:
    """The service would read two items."""
    with pytest.raises(ValueError, match=r"'q' has an item that contains the separator '\|'"):
        encode_query({"q": ["a|b"]}, {"q": "|"})


def test_a_mapping_for_a_separated_list_is_refused() -> None:
    """Its keys would be lost."""
    with pytest.raises(TypeError, match="'q' must be a list, got dict"):
        encode_query({"q": {"a": "b"}}, {"q": ","})


def test_a_json_media_type_is_sent_under_its_name() -> None:
    """This also holds when the body is empty and the operation creates something."""
    merge = operation("POST", bodies=("application/merge-patch+json",))
    sent, headers, _ = build(merge.request(body={"a": 1}))
    assert (headers["content-type"], sent.body) == ("application/merge-patch+json", b'{"a":1}')
    sent, headers, _ = build(merge.request())
    assert (headers["content-type"], sent.body) == ("application/merge-patch+json", b"{}")
