"""The providers file: where it is found, what it holds, and that no key goes to a host that it is not for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aikit import ModelAlias, OpenAI, OpenAIError, OpenAIProviders
from tests.core.pumping import KEY
from tests.drivers.servers import always, answer, raw_server

MESSAGES = [{"role": "user", "content": "Hi"}]


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AIKIT_PROVIDERS", "OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "LOCAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("APPDATA", str(tmp_path / "configuration"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")


def write(content: Any, path: Path = Path("AIProviders.json")) -> Path:
    """Write a providers file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


LOCAL = {"baseURL": "http://127.0.0.1:1/v1"}


def test_the_first_file_that_exists_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The user's configuration, the working folder before it, the named file before both; never merged."""
    assert (OpenAIProviders().path, OpenAIProviders().list()) == (None, [])
    import aikit.providers

    write({"providers": {"c": LOCAL}}, aikit.providers._configuration() / "aikit" / "AIProviders.json")
    assert OpenAIProviders().list() == ["c"]
    write({"providers": {"b": LOCAL}})
    assert OpenAIProviders().list() == ["b"]
    monkeypatch.setenv("AIKIT_PROVIDERS", str(write({"providers": {"a": LOCAL}}, tmp_path / "named.json")))
    assert OpenAIProviders().list() == ["a"]
    monkeypatch.setenv("AIKIT_PROVIDERS", str(tmp_path / "missing.json"))
    with pytest.raises(OpenAIError, match=r"missing\.json: the providers file can't be read"):
        OpenAIProviders()


def test_providers_and_aliases_can_be_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """In both spellings, keys hidden; a missing key comes from the environment, never from the client."""
    monkeypatch.setenv("LOCAL_API_KEY", "sk-test-local")
    monkeypatch.setenv("MY_KEY", "sk-test-mine")
    write(
        {
            "providers": {
                "local": {"baseURL": "http://127.0.0.1:1/v1/", "organization": "org-l"},
                "mine": {"base_url": "http://mine.test", "apiKey": "$MY_KEY", "project": "p"},
            },
            "models": {"z": {"provider": "local", "model": "llama:7b"}, "a": {"provider": "mine", "model": "m"}},
        }
    )
    providers = OpenAIProviders()
    assert providers.list() == ["local", "mine"]
    local = providers.get("local")
    assert local is not None
    assert (local.name, local.base_url, local.api_key) == ("local", "http://127.0.0.1:1/v1", "sk-test-local")
    assert (local.organization, local.project, local.model_aliases) == (
        "org-l",
        None,
        (ModelAlias("z", "local", "llama:7b"),),
    )
    assert providers.get("mine").api_key == "sk-test-mine"
    assert providers.get("nope") is None
    assert providers.model_aliases() == providers.modelAliases() == [("a", "mine", "m"), ("z", "local", "llama:7b")]
    assert "sk-test" not in repr((providers, local))


@pytest.mark.parametrize(
    ("content", "match"),
    [
        ("{", "is no JSON"),
        ("[]", "must hold an object, not list"),
        ({"provider": {}}, "unknown field 'provider'; did you mean 'providers'"),
        ({"providers": []}, "providers must be an object, not list"),
        ({"providers": {"x": 5}}, r"providers\.x must be an object, not int"),
        ({"providers": {"x": {}}}, r"providers\.x needs the field 'baseURL'"),
        ({"providers": {"x": {"baseURL": "ftp://x"}}}, r"providers\.x: `base_url` must be an absolute URL"),
        ({"providers": {"x": {**LOCAL, "key": "k"}}}, r"providers\.x has no option 'key'; did you mean 'api_key'"),
        ({"providers": {"x": {**LOCAL, "apiKey": "a\nb"}}}, r"providers\.x: `api_key` must hold no line break"),
        ({"models": {"x": {"model": "m"}}}, r"models\.x needs the field 'provider'"),
        ({"models": {"x": {"provider": "p", "model": "m", "a": 1}}}, r"models\.x has the unknown field 'a'"),
        (
            {"providers": {"local": LOCAL}, "models": {"x": {"provider": "locl", "model": "m"}}},
            r"models\.x names the provider 'locl', which is not there; did you mean 'local'",
        ),
    ],
)
def test_a_file_that_is_not_as_it_should_be_is_an_error_that_names_file_and_place(content: Any, match: str) -> None:
    """And the cure, where there is one."""
    write(content)
    with pytest.raises(OpenAIError, match=rf"AIProviders\.json: .*{match}"):
        OpenAIProviders()


def test_a_client_is_made_for_a_provider() -> None:
    """With its address and key; what the client is given goes before."""
    write({"providers": {"local": {**LOCAL, "apiKey": "sk-test-local"}}})
    client = OpenAI(provider="local")
    assert (client.provider, client.base_url, client.api_key) == ("local", LOCAL["baseURL"], "sk-test-local")
    assert OpenAI(KEY, provider="local").api_key == KEY
    assert OpenAI(provider="local", base_url="http://other.test").api_key is None
    assert "provider='local'" in repr(client)
    with pytest.raises(OpenAIError, match=r"AIProviders\.json does not have a provider 'locl'; did you mean 'local'"):
        OpenAI(provider="locl")


def test_a_model_of_a_provider_goes_there_with_nothing_of_the_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    """By `provider:model` or by its alias; no key, organization, project or header of the client goes along."""
    with raw_server(always(answer(b"{}"))) as mine, raw_server(always(answer(b"{}"))) as other:
        write(
            {
                "providers": {
                    "other": {"baseURL": other.base_url, "organization": "org-other"},
                    "keyed": {"baseURL": other.base_url, "apiKey": "sk-test-keyed"},
                },
                "models": {"gpt-4o": {"provider": "other", "model": "llama:7b"}},
            }
        )
        with OpenAI(
            KEY, mine.base_url, organization="org-mine", project="proj-mine", custom_headers={"X-Team": "a"}
        ) as client:
            for model in ("other:llama:7b", "gpt-4o", "keyed:m"):
                client.chat.completions.create(MESSAGES, model=model)
                client.embeddings.create("x", model)
            client.chat.completions.create(MESSAGES, model="ft:gpt-4o:acme::1")
            client.models.list()
    assert len(mine.requests) == 2
    assert all(f"Bearer {KEY}".encode() in request for request in mine.requests)
    assert b'"model":"ft:gpt-4o:acme::1"' in mine.requests[0]
    assert len(other.requests) == 6
    for request in other.requests:
        assert not [secret for secret in (KEY, "org-mine", "proj-mine", "X-Team") if secret.encode() in request]
    assert all(b'"model":"llama:7b"' in request and b"org-other" in request for request in other.requests[:4])
    assert all(b"authorization" not in request.lower() for request in other.requests[:4])
    assert all(b"Bearer sk-test-keyed" in request for request in other.requests[4:])
