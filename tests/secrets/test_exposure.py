"""A key that goes over plain http beyond this machine is worth a warning; once, and at the user's own line."""

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


def warned(act: Callable[[], Any]) -> list[warnings.WarningMessage]:
    """The warnings of something."""
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
def test_a_key_that_goes_out_in_the_clear_is_warned_of(make: Any, options: Mapping[str, Any]) -> None:
    """Wherever it stands; the warning names the origin and shows nothing of the key."""
    (warning,) = warned(lambda: make(base_url=FAR, **options))
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
def test_every_other_machine_is_far(host: str) -> None:
    """Also one that has a name as of this machine."""
    assert len(warned(lambda: OpenAI(KEY, f"http://{host}/v1"))) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost/v1", "http://LOCALHOST:1", "http://127.0.0.1:8080", "http://127.255.255.254", "http://[::1]:1",
        "https://intranet.test/v1", "https://10.0.0.1",
    ],
)  # fmt: skip
def test_this_machine_and_what_is_encrypted_are_not_warned_of(url: str) -> None:
    """Nor is a client without a key."""
    assert warned(lambda: OpenAI(KEY, url)) == []
    assert warned(lambda: OpenAI(base_url=FAR)) == []
    assert warned(lambda: OpenAI("", FAR, organization="org", custom_headers={"X-Team": "a"})) == []


def test_one_client_warns_once_for_each_origin() -> None:
    """Options that are set, and copies, do not warn again; another origin does, and another client."""

    def act() -> None:
        client = OpenAI(KEY, FAR)
        client.max_retries = 0
        client.base_url = f"{FAR}/v2"
        client.with_options(timeout=1).with_options(organization="o")
        client.base_url = "http://other.test"
        client.api_key = "sk-test-other"

    messages = [str(each.message) for each in warned(act)]
    assert [message.split()[4] for message in messages] == ["http://intranet.test", "http://other.test"]
    assert len(warned(lambda: OpenAI(KEY, FAR))) == 1


def test_a_key_or_an_address_that_comes_later_is_warned_of_when_it_comes() -> None:
    """At the line that sets it."""
    client = OpenAI(base_url=FAR)
    (warning,) = warned(lambda: setattr(client, "api_key", KEY))
    assert warning.filename == __file__
    other = OpenAI(KEY)
    assert len(warned(lambda: setattr(other, "baseURL", FAR))) == 1


def test_a_provider_is_warned_of_when_its_model_is_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing has been sent by then: here the warning is made an error."""
    content = {"providers": {"far": {"baseURL": FAR, "apiKey": KEY}, "near": {"baseURL": "http://127.0.0.1:1"}}}
    monkeypatch.setenv("AIKIT_PROVIDERS", "AIProviders.json")
    Path("AIProviders.json").write_text(json.dumps(content))
    Path("AIProviders.json").chmod(0o600)
    client = OpenAI(KEY, "https://server.test/v1", max_retries=0)
    with pytest.raises(InsecureConnectionWarning, match=r"http://intranet\.test"):
        client.embeddings.create("x", "far:m")
    assert warned(lambda: client.embeddings.create("x", "near:m", throw=False)) == []
    assert len(warned(lambda: OpenAI(provider="far"))) == 1


def test_the_warning_can_be_silenced_by_its_class() -> None:
    """For a network of one's own."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", InsecureConnectionWarning)
        assert OpenAI(KEY, FAR).base_url == FAR
