"""The options of the client: every row of the table, every spelling, every constructor form, and their precedence."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import httpx
import pytest

from aikit import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, omit
from aikit.options.option_types import (
    AzureAttributes,
    AzureOptions,
    CallbackOptions,
    CallKeywords,
    ClientAttributes,
    ClientOptions,
    CopyOptions,
    DataOptions,
)
from aikit.options.settings import AZURE_OPTIONS, CALL_OPTIONS, CLIENT_OPTIONS, Timeouts, read_arguments, resolve
from aikit.options.table import CALLBACKS, OPTIONS, REPLACEMENTS

KEY = "sk-test-not-real"
URL = "https://server.test/v1"
VARIABLES = {
    "OPENAI_API_KEY": "sk-test-environment",
    "OPENAI_BASE_URL": "https://environment.test/v1/",
    "OPENAI_ORG_ID": "org-environment",
    "OPENAI_PROJECT_ID": "proj-environment",
}

ROWS = [
    (["api_key", "apiKey"], KEY, KEY),
    (["base_url", "baseURL"], f"{URL}/", URL),
    (["organization", "organisation"], "org-test", "org-test"),
    (["project"], "proj-test", "proj-test"),
    (["timeout"], 7, 7.0),
    (["timeout"], 0.5, 0.5),
    (["timeout"], None, None),
    (["timeout"], math.inf, None),
    (["timeout"], httpx.Timeout(3.0), 3.0),
    (["timeout"], httpx.Timeout(3.0, connect=1.0), Timeouts(1.0, 3.0, 3.0, 3.0)),
    (["timeout"], {"read": 2}, Timeouts(10.0, 2.0, 600.0, 600.0)),
    (["max_retries", "maxRetries"], 0, 0),
    (["max_retries", "maxRetries"], 4.0, 4),
    (["custom_headers", "customHeaders", "default_headers"], {"X-Team": "a"}, {"X-Team": "a"}),
    (["custom_headers"], {"X-Team": omit}, {"X-Team": None}),
    (["default_query"], {"api-version": "1"}, {"api-version": "1"}),
    (["throw"], False, False),
]


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("spelling", "given", "read"), [(s, given, read) for spellings, given, read in ROWS for s in spellings]
)
def test_every_option_is_accepted_read_and_set_in_every_spelling(spelling: str, given: Any, read: Any) -> None:
    """You can use keywords, a mapping, or assignment after construction; any of its names reads the value."""
    assigned = OpenAI()
    setattr(assigned, spelling, given)
    for client in (OpenAI(**{spelling: given}), OpenAI({spelling: given}), AsyncOpenAI(**{spelling: given}), assigned):
        for name in next(spellings for spellings, _, _ in ROWS if spelling in spellings):
            assert getattr(client, name) == read


@pytest.mark.parametrize("cls", [OpenAI, AsyncOpenAI, AzureOpenAI, AsyncAzureOpenAI])
def test_an_interactive_shell_completes_the_options(cls: type[OpenAI]) -> None:
    """`dir()` of a client lists its options, its resources, and no option that it does not have."""
    is_azure = "Azure" in cls.__name__
    client = cls(KEY, **{"azure_endpoint": "https://x.test", "api_version": "1"} if is_azure else {})
    listed = set(dir(client))
    assert {"chat", "close", *CLIENT_OPTIONS - {"provider"}} <= listed
    assert ("provider" in listed, "azure_endpoint" in listed) == (not is_azure, is_azure)


@pytest.mark.parametrize("spelling", ["http_agent", "httpAgent", "http_client"])
def test_the_agent_is_an_option_too(spelling: str) -> None:
    """Its value is kept."""
    with httpx.Client() as agent:
        client = OpenAI(**{spelling: agent})
        assert client.http_agent is agent
        client.http_agent = None
        assert client.httpAgent is None


def test_the_defaults_are_the_documented_ones() -> None:
    """Ten minutes, two retries, the service's own address, no key."""
    client = OpenAI()
    assert (client.timeout, client.max_retries, client.base_url) == (600.0, 2, "https://api.openai.com/v1")
    assert (client.api_key, client.organization, client.project, client.provider) == (None, None, None, None)
    assert (client.custom_headers, client.default_query, client.throw, client.http_agent) == ({}, {}, True, None)


def test_every_form_of_the_constructor_is_accepted(tmp_path: Path) -> None:
    """Nothing, a key, a key and an address, a key and options, options, a file, and keywords in addition."""
    options = {"baseURL": URL, "maxRetries": 5}
    path = tmp_path / "options.json"
    path.write_text(json.dumps({"apiKey": KEY, **options}))
    for client in (
        OpenAI(KEY, {"baseURL": URL, "maxRetries": 5}),
        OpenAI({"apiKey": KEY, **options}),
        OpenAI(path),
        OpenAI(str(path)),
        OpenAI(api_key=KEY, base_url=URL, max_retries=5),
        OpenAI(KEY, URL, max_retries=5),
        OpenAI(KEY, base_url=URL, maxRetries=5),
    ):
        assert (client.api_key, client.base_url, client.max_retries) == (KEY, URL, 5)
    assert OpenAI(KEY).api_key == KEY
    assert OpenAI(None, None).api_key is None


@pytest.mark.parametrize(
    ("arguments", "keywords", "match"),
    [
        ((5,), {}, "expects a key, a mapping of options, or the path of a JSON file here, got int"),
        ((KEY, 5), {}, "expects a base URL or a mapping here, got int"),
        ((KEY, URL, {}), {}, "at most a key and options, got 3"),
        ((), {"basURL": URL}, "no option 'basURL'; did you mean 'base_url'"),
        ((), {"max_retry": 1}, "no option 'max_retry'; did you mean 'max_retries'"),
        ((), {"qqqq": 1}, "no option 'qqqq'$"),
        (({5: 1},), {}, "name of an option must be a str"),
        ((KEY,), {"api_key": "sk-test-other"}, "two different values for 'api_key'"),
        ((KEY,), {"apiKey": "sk-test-other"}, "two values for one option: 'api_key' and 'apiKey'"),
        (({"baseURL": URL},), {"base_url": "http://x"}, "'baseURL' and 'base_url'"),
        ((), {"organization": "a", "organisation": "b"}, "'organization' and 'organisation'"),
        ((), {"http_client": object(), "http_agent": object()}, "'http_client' and 'http_agent'"),
    ],
)
def test_wrong_arguments_are_a_type_error_that_names_them(
    arguments: tuple[Any, ...], keywords: dict[str, Any], match: str
) -> None:
    """The error names the nearest known name, or both spellings, and never a value."""
    with pytest.raises(TypeError, match=match) as caught:
        OpenAI(*arguments, **keywords)
    assert "sk-test" not in str(caught.value)


def test_two_spellings_with_the_same_value_do_not_conflict() -> None:
    """The value is unambiguous."""
    assert OpenAI(KEY, {"apiKey": KEY, "baseURL": URL}, base_url=URL).api_key == KEY


@pytest.mark.parametrize(
    ("option", "value", "error", "match"),
    [
        ("api_key", 5, TypeError, "must be a str or a callable"),
        ("api_key", "sk-test\n", ValueError, "line break"),
        ("api_key", "sk-test ", ValueError, "begin or end with a space"),
        ("api_key", "sk-tést\u20ac", ValueError, "Latin-1"),
        ("base_url", 5, TypeError, "must be a str"),
        ("base_url", "", ValueError, "absolute URL"),
        ("base_url", "server.test/v1", ValueError, "absolute URL"),
        ("base_url", "ftp://server.test", ValueError, "absolute URL"),
        ("base_url", "http://", ValueError, "absolute URL"),
        ("base_url", "http://user:secret@server.test", ValueError, "contain a user and password"),
        ("base_url", "http://server.test/v1?x=1", ValueError, "default_query"),
        ("base_url", "http://server.test/v1#x", ValueError, "fragment"),
        ("base_url", "http://server.test:99999/", ValueError, "is not a valid URL"),
        ("base_url", "http://server .test", ValueError, "contain spaces"),
        ("base_url", "http://server.test/\r\nX: y", ValueError, "contain spaces or control characters"),
        ("organization", 5, TypeError, "must be a str"),
        ("organization", "org\r\nX-Evil: 1", ValueError, "line break"),
        ("project", "proj\x00", ValueError, "control character"),
        ("timeout", "7", TypeError, "must be seconds"),
        ("timeout", True, TypeError, "must be seconds"),
        ("timeout", 0, ValueError, "more than 0 seconds"),
        ("timeout", -1, ValueError, "more than 0 seconds"),
        ("timeout", math.nan, ValueError, "more than 0 seconds"),
        ("timeout", {"reading": 1}, TypeError, "'reading'"),
        ("timeout", {"read": "x"}, TypeError, "number of seconds"),
        ("timeout", object(), TypeError, "must be seconds"),
        ("max_retries", -1, ValueError, "0 or more"),
        ("max_retries", 1.5, ValueError, "whole number"),
        ("max_retries", math.inf, ValueError, "whole number"),
        ("max_retries", "2", TypeError, "whole number"),
        ("max_retries", True, TypeError, "whole number"),
        ("custom_headers", [("a", "b")], TypeError, "must be a mapping"),
        ("custom_headers", {5: "b"}, TypeError, "must have str names"),
        ("custom_headers", {"a": 5}, TypeError, "the value of 'a' must be a str"),
        ("custom_headers", {"a b": "c"}, ValueError, "not a valid header name"),
        ("custom_headers", {"": "c"}, ValueError, "not a valid header name"),
        ("custom_headers", {"a": "c\r\nX-Evil: 1"}, ValueError, "the value of 'a' must not contain line breaks"),
        ("default_query", "a=b", TypeError, "must be a mapping"),
        (
            "http_agent",
            "http://proxy",
            ValueError,
            "must be 'default', 'fast', an httpx client, .*, got 'http://proxy'",
        ),
        ("http_agent", 5, TypeError, "must be 'default', 'fast', an httpx client, .*, got int"),
        ("provider", "", TypeError, "non-empty str"),
        ("throw", 1, TypeError, "True or False"),
    ],
)
def test_invalid_values_are_refused_by_name(option: str, value: Any, error: type[Exception], match: str) -> None:
    """The constructor and assignments refuse them; the error names the option and shows no secret."""
    client = OpenAI()
    for act in (lambda: OpenAI(**{option: value}), lambda: setattr(client, option, value)):
        with pytest.raises(error, match=f"`{option}.*({match})") as caught:
            act()
        assert "secret" not in str(caught.value)
        assert "sk-t" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "error", "match"),
    [
        (None, FileNotFoundError, "can't read the options file"),
        ("{", ValueError, "is not valid JSON"),
        ("[]", TypeError, "must hold an object with options, not list"),
        ('{"baseUrl2": 1}', TypeError, "no option 'baseUrl2'"),
    ],
)
def test_an_invalid_options_file_is_an_error_that_names_it(
    tmp_path: Path, content: str | None, error: type[Exception], match: str
) -> None:
    """The file is missing, isn't JSON, isn't an object, or has an option that does not exist."""
    path = tmp_path / "options.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(error, match=match) as caught:
        OpenAI(path)
    assert "options.json" in str(caught.value)


def test_the_environment_fills_in_what_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Key, address, organization and project; an empty variable counts as unset."""
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    client = OpenAI()
    assert (client.api_key, client.base_url) == ("sk-test-environment", "https://environment.test/v1")
    assert (client.organization, client.project) == ("org-environment", "proj-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", "")
    assert OpenAI().base_url == "https://api.openai.com/v1"


def test_arguments_take_precedence_over_the_environment_even_when_empty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An empty key means that no key is sent; None leaves it to the environment."""
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    client = OpenAI(KEY, URL, organization="", project="p")
    assert (client.api_key, client.base_url, client.organization, client.project) == (KEY, URL, None, "p")
    assert OpenAI(api_key="").api_key is None
    assert OpenAI(api_key=None).api_key == "sk-test-environment"
    assert OpenAI(api_key=omit).api_key == "sk-test-environment"


def test_a_provider_ranks_between_client_and_environment() -> None:
    """Environment variables for the service itself are not used for a provider."""
    provider = {"base_url": "https://provider.test/v1", "api_key": "sk-test-provider"}

    def read(**given: Any) -> Any:
        return resolve(read_arguments((), given), environment=VARIABLES, provider=provider)

    settings = read()
    assert (settings.api_key, settings.base_url) == ("sk-test-provider", "https://provider.test/v1")
    assert (settings.organization, settings.project) == (None, None)
    assert read(api_key=KEY).api_key == KEY
    elsewhere = read(base_url="https://other.test/v1")
    assert (elsewhere.api_key, elsewhere.base_url) == (None, "https://other.test/v1")
    assert read(base_url="https://provider.test/v2").api_key == "sk-test-provider"


def test_an_option_that_is_set_to_none_is_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """It falls back to the environment, or to the default."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-environment")
    client = OpenAI(KEY, URL, max_retries=5)
    client.api_key = None
    client.baseURL = None
    client.max_retries = None
    assert (client.api_key, client.base_url, client.max_retries) == (
        "sk-test-environment",
        "https://api.openai.com/v1",
        2,
    )


def test_an_unknown_attribute_is_an_error_that_names_the_right_one() -> None:
    """The documentation's own slips, `client.model` and `client.moderation`, are covered."""
    client: Any = OpenAI()
    for wrong, right in (
        ("model", "models"),
        ("moderation", "moderations"),
        ("baseUri", "base_url"),
        ("chats", "chat"),
    ):
        with pytest.raises(AttributeError, match=f"{wrong!r}; did you mean {right!r}"):
            getattr(client, wrong)
    with pytest.raises(AttributeError, match="no option 'base_uri'; did you mean 'base_url'"):
        client.base_uri = URL
    assert not hasattr(client, "api_version")


@pytest.mark.parametrize("name", ["assistants", "certificates", "chatkit", "projects", "usage", "users"])
def test_an_attribute_of_the_low_level_package_is_named_instead_of_a_similar_one(name: str) -> None:
    """An existing name always takes precedence: `projects` is not a typo for `project`."""
    client: Any = OpenAI()
    with pytest.raises(AttributeError, match=rf"{name!r}; its operations are in aikit_openapi\.api\.{name}") as caught:
        getattr(client, name)
    assert "did you mean" not in str(caught.value)


@pytest.mark.parametrize("name", ["threads", "head"])
def test_a_name_unlike_any_other_gets_no_suggestion(name: str) -> None:
    """A few common letters don't make names similar."""
    client: Any = OpenAI()
    with pytest.raises(AttributeError, match=rf"has no attribute {name!r}$"):
        getattr(client, name)


@pytest.mark.parametrize(("name", "meant"), [("url", "base_url"), ("key", "api_key"), ("retries", "max_retries")])
def test_part_of_an_options_name_suggests_it(name: str, meant: str) -> None:
    """The suggestion is made although the names have few letters in common."""
    options: dict[str, Any] = {name: "x"}
    with pytest.raises(TypeError, match=rf"{name!r}; did you mean {meant!r}\?"):
        OpenAI(**options)


def test_a_copy_differs_only_in_the_options_passed_to_it() -> None:
    """This holds under both names; the original is unchanged."""
    client = OpenAI(KEY, URL, timeout=5, custom_headers={"X-Team": "a"})
    for make in (client.with_options, client.copy):
        changed = make(maxRetries=0, timeout=None)
        assert (changed.max_retries, changed.timeout, changed.api_key) == (0, None, KEY)
        assert changed.custom_headers == {"X-Team": "a"}
        assert type(changed) is OpenAI
    assert (client.max_retries, client.timeout) == (2, 5.0)


def test_a_copy_adds_to_headers_and_query_or_replaces_them() -> None:
    """The copy sends everything that the original sends, as in the official package."""
    client = OpenAI(KEY, URL, custom_headers={"X-Team": "a"}, default_query={"one": "1"})
    added = client.with_options(default_headers={"X-Other": "b"}, defaultQuery={"two": "2"})
    assert added.custom_headers == {"X-Team": "a", "X-Other": "b"}
    assert added.default_query == {"one": "1", "two": "2"}
    replaced = client.with_options(set_default_headers={"X-Other": "b"}, set_default_query={})
    assert (replaced.custom_headers, replaced.default_query) == ({"X-Other": "b"}, {})
    assert client.with_options(custom_headers={"X-Team": None}).custom_headers == {"X-Team": None}
    with pytest.raises(TypeError, match="both 'custom_headers' and 'set_default_headers'"):
        client.with_options(customHeaders={}, set_default_headers={})
    with pytest.raises(TypeError, match="`custom_headers` must be a mapping"):
        client.with_options(set_default_headers="X-Other: b")
    assert client.custom_headers == {"X-Team": "a"}


def test_the_repr_shows_the_options_and_no_secret() -> None:
    """The repr of a resource shows none either."""
    client = OpenAI("sk-test-secret", URL, organization="org-test", custom_headers={"X-Token": "secret"}, max_retries=1)
    expected = (
        f"OpenAI(base_url='{URL}', api_key='***', organization='org-test', project=None, timeout=600.0, max_retries=1)"
    )
    assert repr(client) == expected
    assert expected in repr(client.models)
    assert "secret" not in repr(vars(client)["_builder"])
    assert "api_key=None" in repr(OpenAI())


def spelled(names: frozenset[str]) -> set[str]:
    """The names in every spelling."""
    return {spelling for name in names for spelling in (name, *OPTIONS[name].spellings)}


def test_the_types_have_every_option_in_every_spelling() -> None:
    """The keywords of constructors, copies and calls, and the attributes of clients, are those of the table."""
    assert ClientOptions.__optional_keys__ == spelled(CLIENT_OPTIONS)
    assert CopyOptions.__optional_keys__ == spelled(CLIENT_OPTIONS) | set(REPLACEMENTS.values())
    assert AzureOptions.__optional_keys__ == spelled(CLIENT_OPTIONS - {"provider"} | AZURE_OPTIONS)
    assert CallKeywords.__optional_keys__ == spelled(CALL_OPTIONS - set(CALLBACKS))
    # Calls with callbacks have separate types, because they return a future.
    assert CallbackOptions.__optional_keys__ | DataOptions.__optional_keys__ == spelled(frozenset(CALLBACKS))
    for cls, options in ((ClientAttributes, CLIENT_OPTIONS), (AzureAttributes, AZURE_OPTIONS)):
        named = {name for name in {*vars(cls), *cls.__annotations__} if not name.startswith("__")}
        assert named == spelled(options)


def test_settings_do_not_share_mutable_values() -> None:
    """A header that is added to the headers of one client is not sent by another."""
    one, other = OpenAI(KEY), OpenAI(KEY)
    one.custom_headers["X-Team"] = "a"
    assert other.custom_headers == OpenAI(KEY).custom_headers == {}
