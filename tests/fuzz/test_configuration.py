"""Random options and providers files are accepted, or raise the documented error."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aikit import OpenAI, OpenAIError, OpenAIProviders
from aikit.options.settings import CALL_OPTIONS, CLIENT_OPTIONS, CallOptions, check_option
from aikit.options.spellings import ALIASES

TEXTS = st.text(max_size=12) | st.sampled_from(
    [
        "http://",
        "http://[",
        "https://server.test/v1",
        "http://a:b@c",
        "http://\u2100",
        "http://x:-1",
        "\ud800",
        "",
        "*",
        "$",
    ]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | st.binary(max_size=4)
    | st.sampled_from([10**400, -(10**400), math.nan, object(), str, lambda: "x", 1j, b"\xff"]),
    lambda parts: st.lists(parts, max_size=3) | st.tuples(parts)
    | st.dictionaries(TEXTS | st.integers(), parts, max_size=3),
    max_leaves=5,
)  # fmt: skip
NAMES = sorted(CLIENT_OPTIONS | CALL_OPTIONS)
# Values whose effects lie elsewhere: files and agents.
CONSTRUCTED = [name for name in NAMES if name in CLIENT_OPTIONS and name != "provider"]


@settings(max_examples=400)
@example(name="timeout", value=10**400)
@example(name="timeout", value={5: 1, "a": 2})
@example(name="base_url", value="http://a:pass/word@c")
@given(name=st.sampled_from(NAMES), value=VALUES)
def test_any_value_of_an_option_is_accepted_or_refused_by_name(name: str, value: Any) -> None:
    """The error is a TypeError or a ValueError, and nothing else."""
    refused: Exception | None = None
    try:
        checked = check_option(name, value)
    except (TypeError, ValueError) as error:
        refused = error
    if refused is None:
        # An accepted value has its final form: it is accepted again, unchanged.
        assert repr(check_option(name, checked)) == repr(checked)
    else:
        assert not isinstance(refused, UnicodeError)
        assert f"`{name}" in str(refused)


@settings(max_examples=200)
@given(
    options=st.dictionaries(st.sampled_from([*CONSTRUCTED, *ALIASES]) | TEXTS, VALUES, max_size=3),
    arguments=st.lists(VALUES, max_size=3),
)
@example(options={"providers": {"": None}}, arguments=[])
def test_any_arguments_make_a_client_or_are_refused(
    options: Mapping[str, Any], arguments: list[Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """They may be keywords, a mapping or positional; the client can be printed and closed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path_factory.getbasetemp())
        for given_arguments, keywords in ((arguments, options), ([dict(options)], {}), (["key", dict(options)], {})):
            refusals = (TypeError, ValueError, FileNotFoundError, OpenAIError)
            with suppress(*refusals), OpenAI(*given_arguments, **keywords) as client:
                assert repr(client).startswith("OpenAI(base_url=")


@settings(max_examples=200)
@given(options=st.dictionaries(st.sampled_from(sorted(CALL_OPTIONS)), VALUES, max_size=3))
def test_any_options_of_a_call_are_accepted_or_refused_by_name(options: Mapping[str, Any]) -> None:
    """This happens before anything is sent."""
    told = ""
    try:
        CallOptions.read(options)
    except (TypeError, ValueError) as error:
        told = str(error)
    assert not told or any(f"`{name}" in told for name in options)


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda parts: st.lists(parts, max_size=2) | st.dictionaries(TEXTS, parts, max_size=3),
    max_leaves=4,
)
FIELDS = (
    st.sampled_from(["baseURL", "base_url", "apiKey", "organization", "project", "provider", "model", "baseUrl"])
    | TEXTS
)
ENTRIES = st.dictionaries(
    st.sampled_from(["a", "b", "", "x:y", "\ud800", "\0"]), st.dictionaries(FIELDS, PLAIN) | PLAIN
)
FILES = st.dictionaries(st.sampled_from(["providers", "models"]) | TEXTS, ENTRIES | PLAIN) | PLAIN


@settings(max_examples=300)
@example(content={"providers": {"a": {"baseURL": "https://a.test", "apiKey": "$\ud800"}}})
@example(content={"providers": {"a": {"baseURL": "https://a.test", "apiKey": "$\0"}}})
@example(content={"providers": {"a": {"apiKey": "0"}}})
@given(content=FILES)
def test_any_providers_file_is_read_or_raises_the_documented_error(
    content: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The error names the file; everything that was read can be used."""
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.touch(0o600)  # a file that others can read gives a warning if it holds a key
    path.write_text(json.dumps(content))
    read(path)


@settings(max_examples=100)
@example(content=b"[" * 100_000)
@example(content=b'\xef\xbb\xbf{"providers": {}}')
@example(content=b'{"providers": ' + b"9" * 5000 + b"}")
@given(content=st.binary(max_size=20) | FILES.map(lambda each: json.dumps(each).encode()[:-1]))
def test_any_bytes_are_a_providers_file_or_raise_the_documented_error(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """It may be truncated, of another kind, or nested too deeply."""
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.touch(0o600)  # a file that others can read gives a warning if it holds a key
    path.write_bytes(content)
    read(path)


def read(path: Path) -> None:
    """Read a file, and use everything in it."""
    told = f"{path}: "
    try:
        providers = OpenAIProviders(path)
    except OpenAIError as error:
        told = str(error)
        providers = None
    assert told.startswith(f"{path}: ")
    if providers is None:
        return
    for name in providers.list():
        assert providers.need(name).base_url
        providers.resolve(f"{name}:model")
    for alias in providers.model_aliases():
        assert providers.resolve(alias.name) is not None
    assert repr(providers)
