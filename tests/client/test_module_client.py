"""`aikit.chat.completions.create(…)`: the module has its own client, like the official package."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator

import pytest

import aikit
from aikit import AzureOpenAI, OpenAI, OpenAIError
from aikit.testing import Server

SETTINGS = (
    "admin_api_key",
    "api_key",
    "base_url",
    "timeout",
    "max_retries",
    "organization",
    "default_headers",
    "api_type",
    "api_version",
)
MESSAGES = [{"role": "user", "content": "Hi"}]


@pytest.fixture(autouse=True)
def module(openai_server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The module with a key and the URL of the embedded server; all settings are unset afterwards."""
    for variable in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_API_TYPE", "OPENAI_API_VERSION"):
        monkeypatch.delenv(variable, raising=False)
    aikit.api_key, aikit.base_url = "sk-test-not-real", openai_server.base_url
    yield
    for name in SETTINGS:
        vars(aikit).pop(name, None)


def test_a_call_on_the_module_uses_its_settings(openai_server: Server) -> None:
    """It uses the assigned key and URL."""
    assert aikit.chat.completions.create(MESSAGES, model="gpt-4o-mini").success
    assert aikit.models.list().success
    assert {request.headers["authorization"] for request in openai_server.requests} == {"Bearer sk-test-not-real"}


def test_settings_that_are_not_set_are_none_and_have_their_defaults() -> None:
    """The environment or the documented default applies."""
    assert (aikit.timeout, aikit.organization, aikit.azure_ad_token) == (None, None, None)
    assert aikit.models._client.timeout == 600  # type: ignore[attr-defined]


def test_a_changed_setting_applies_to_the_next_call(openai_server: Server) -> None:
    """Without changes, all calls share one client."""
    aikit.models.list()
    first = aikit.models._client
    assert aikit.chat._client is first
    aikit.organization = "org-1"
    aikit.default_headers = {"X-Team": "ships"}
    aikit.models.list()
    assert aikit.models._client is not first
    headers = openai_server.requests[-1].headers
    assert (headers["openai-organization"], headers["x-team"]) == ("org-1", "ships")


def test_the_admin_key_of_the_module_is_for_the_admin_resources(openai_server: Server) -> None:
    """Other calls use the plain key."""
    aikit.admin_api_key = "sk-admin-not-real"
    aikit.max_retries = 0
    aikit.models.list()
    assert openai_server.requests[-1].headers["authorization"] == "Bearer sk-test-not-real"
    aikit.admin.organization.users.list(throw=False)
    assert openai_server.requests[-1].headers["authorization"] == "Bearer sk-admin-not-real"


def test_the_module_can_use_azure() -> None:
    """You set `api_type` or OPENAI_API_TYPE."""
    aikit.api_type = "azure"
    with pytest.raises(ValueError, match="Azure OpenAI needs a version of its API"):
        _ = aikit.chat
    aikit.api_version = "2024-10-21"
    assert isinstance(aikit.chat._client, AzureOpenAI)
    aikit.api_type = "other"
    with pytest.raises(ValueError, match="`api_type` must be 'openai' or 'azure', got 'other'"):
        _ = aikit.chat


def test_the_type_of_the_service_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """An assigned setting takes precedence."""
    monkeypatch.setenv("OPENAI_API_TYPE", "azure")
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-10-21")
    assert isinstance(aikit.chat._client, AzureOpenAI)
    aikit.api_type = "openai"
    assert type(aikit.chat._client) is OpenAI


def test_an_invalid_setting_is_an_error_that_shows_no_key() -> None:
    """It says which setting is invalid; the variables of its frames don't have the key."""
    aikit.max_retries = -1
    with pytest.raises(ValueError, match="max_retries") as caught:
        _ = aikit.chat
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    inner = [frame for frame in shown.stack if "module_client" in frame.filename]
    assert inner
    assert not any("sk-test-not-real" in text for frame in inner for text in (frame.locals or {}).values())


def test_a_class_of_the_old_interface_names_the_new_method() -> None:
    """Programs for `openai` before version 1 learn what to call instead."""
    with pytest.raises(AttributeError, match=r"removed it: use `OpenAI\(\)\.chat\.completions\.create\(…\)`"):
        _ = aikit.ChatCompletion  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"version 1 of the official package removed it$"):
        _ = aikit.ErrorObject  # type: ignore[attr-defined]


def test_every_resource_of_a_client_is_on_the_module() -> None:
    """A name that is neither a resource nor a setting is not there."""
    client = OpenAI("sk-test-not-real")
    for name in ("audio", "batches", "chat", "embeddings", "files", "images", "models", "moderations", "responses"):
        assert type(getattr(aikit, name)) is type(getattr(client, name))
    for name in ("close", "with_options", "copy_"):
        with pytest.raises(AttributeError):
            getattr(aikit, name)


def test_a_failing_call_raises_like_any_other(openai_server: Server) -> None:
    """Errors are the same classes."""
    aikit.max_retries = 0
    openai_server.fail(500)
    with pytest.raises(OpenAIError):
        aikit.models.list()
    assert "aikit.clients.module_client" in sys.modules
