"""A key sent unencrypted to another machine causes one warning, at the user's own line."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, InsecureConnectionWarning, OpenAI

KEY = "sk-test-not-real"
FAR = "http://intranet.test/v1"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "AIKIT_PROVIDERS"):
        monkeypatch.delenv(name, raising=False)


def warnings_of(act: Callable[[], Any]) -> list[warnings.WarningMessage]:
    """Return the warnings that this call issues."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        act()
    return [each for each in caught if each.category is InsecureConnectionWarning]


@pytest.mark.parametrize("make", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize(
    "options",
    [
        {"api_key": KEY},
        {"api_key": lambda: KEY},
        {"custom_headers": {"X-Api-Key": KEY}},
        {"default_query": {"key": KEY}},
    ],
)
def test_a_key_that_is_sent_unencrypted_causes_a_warning(make: Any, options: Mapping[str, Any]) -> None:
    """Any place for a key counts; the warning names the origin and shows no part of the key."""
    (warning,) = warnings_of(lambda: make(base_url=FAR, **options))
    assert "a key goes to http://intranet.test unencrypted" in str(warning.message)
    assert KEY not in str(warning.message)
    assert warning.filename == __file__


@pytest.mark.parametrize(
    "host",
    [
        "intranet.test",
        "10.0.0.1:8080",
        "127.evil.test",
        "localhost.test",
        "0.0.0.0",
        "[::2]",
        "[2001:db8::1]",
        "1.127.0.0",
    ],
)
def test_every_other_machine_causes_a_warning(host: str) -> None:
    """This includes machines whose names look like those of this machine."""
    assert len(warnings_of(lambda: OpenAI(KEY, f"http://{host}/v1"))) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost/v1", "http://LOCALHOST:1", "http://127.0.0.1:8080", "http://127.255.255.254", "http://[::1]:1",
        "https://intranet.test/v1", "https://10.0.0.1",
    ],
)  # fmt: skip
def test_this_machine_and_encrypted_connections_cause_no_warning(url: str) -> None:
    """A client without a key causes no warning either."""
    assert warnings_of(lambda: OpenAI(KEY, url)) == []
    assert warnings_of(lambda: OpenAI(base_url=FAR)) == []
    assert warnings_of(lambda: OpenAI("", FAR, organization="org", custom_headers={"X-Team": "a"})) == []


def test_one_client_warns_once_for_each_origin() -> None:
    """Changed options and copies don't warn again; another origin does, and so does another client."""

    def act() -> None:
        client = OpenAI(KEY, FAR)
        client.max_retries = 0
        client.base_url = f"{FAR}/v2"
        client.with_options(timeout=1).with_options(organization="o")
        client.base_url = "http://other.test"
        client.api_key = "sk-test-other"

    messages = [str(each.message) for each in warnings_of(act)]
    assert [message.split()[4] for message in messages] == ["http://intranet.test", "http://other.test"]
    assert len(warnings_of(lambda: OpenAI(KEY, FAR))) == 1


def test_a_key_or_an_address_that_is_set_later_causes_a_warning() -> None:
    """The warning points at the line that sets it."""
    client = OpenAI(base_url=FAR)
    (warning,) = warnings_of(lambda: setattr(client, "api_key", KEY))
    assert warning.filename == __file__
    other = OpenAI(KEY)
    assert len(warnings_of(lambda: setattr(other, "baseURL", FAR))) == 1


def test_a_provider_causes_a_warning_when_its_model_is_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes before anything is sent, as the test shows by turning the warning into an error."""
    content = {"providers": {"far": {"baseURL": FAR, "apiKey": KEY}, "near": {"baseURL": "http://127.0.0.1:1"}}}
    monkeypatch.setenv("AIKIT_PROVIDERS", "AIProviders.json")
    Path("AIProviders.json").write_text(json.dumps(content))
    Path("AIProviders.json").chmod(0o600)
    client = OpenAI(KEY, "https://server.test/v1", max_retries=0)
    with pytest.raises(InsecureConnectionWarning, match=r"http://intranet\.test"):
        client.embeddings.create("x", "far:m")
    assert warnings_of(lambda: client.embeddings.create("x", "near:m", throw=False)) == []
    assert len(warnings_of(lambda: OpenAI(provider="far"))) == 1


def test_the_warning_can_be_silenced_by_its_class() -> None:
    """You may need this in your own network."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", InsecureConnectionWarning)
        assert OpenAI(KEY, FAR).base_url == FAR
