"""Arguments that are not given, and names of the official package for them and for defaults."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest

import aikit
from aikit import OpenAI
from aikit.testing import Server
from aikit_openapi.models import ChatCompletionRequestUserMessage

MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]


class Omit:
    """Stands for the class of an older release, which did not export it."""


Omit.__module__ = "openai._types"
# The objects of an installed `openai`: the older one and the newer one, and new ones of their classes.
FOREIGN: dict[str, Any] = {
    "not_given": openai.not_given,
    "omit": openai.omit,
    "NOT_GIVEN": openai.NOT_GIVEN,
    "NotGiven()": openai.NotGiven(),
    "Omit()": openai.Omit(),
    "Omit() of an older release": Omit(),
}


def test_not_given_and_omit_are_one_object() -> None:
    """Their types have no other; they are false."""
    assert aikit.NotGiven() is aikit.Omit() is aikit.NOT_GIVEN is aikit.not_given is aikit.omit
    assert isinstance(aikit.NOT_GIVEN, aikit.NotGiven)
    assert not aikit.omit
    assert pickle.loads(pickle.dumps(aikit.omit)) is copy.deepcopy(aikit.omit) is aikit.omit


@pytest.mark.parametrize("foreign", FOREIGN.values(), ids=FOREIGN)
def test_objects_of_the_official_package_count_as_not_given(openai_server: Server, foreign: Any) -> None:
    """This holds for options, arguments, headers, and anywhere in a body."""
    with OpenAI(openai_server.api_key, openai_server.base_url, timeout=foreign, organization=foreign) as client:
        assert (client.timeout, client.organization) == (600.0, None)
        changed = client.with_options(default_headers={"X-One": "1"}, max_retries=foreign)
        message = ChatCompletionRequestUserMessage(content="Hi", name=foreign)
        changed.chat.completions.create(
            [message, {**MESSAGES[0], "name": foreign}],
            model="m",
            temperature=foreign,
            metadata={"a": "b", "c": foreign},
            extra_headers={"X-One": foreign},
            extra_query={"q": foreign},
            timeout=foreign,
        )
        sent = openai_server.requests[-1]
        assert sent.body == {"model": "m", "messages": [*MESSAGES, *MESSAGES], "metadata": {"a": "b"}}
        assert "x-one" not in sent.headers
        client.files.create(b"x", "user_data", expires_after=foreign)
        client.models.list(extra_query={"q": foreign})
        assert openai_server.requests[-1].query == []
        client.timeout = foreign
        assert client.timeout == 600.0


def test_a_header_of_omit_removes_a_default_header(openai_server: Server) -> None:
    """The class creates the same object."""
    with OpenAI(openai_server.api_key, openai_server.base_url, default_headers={"X-One": "1"}) as client:
        client.models.list(extra_headers={"X-One": aikit.Omit()})
        assert "x-one" not in openai_server.requests[-1].headers


def test_defaults_are_options_of_a_client() -> None:
    """They have the types of httpx."""
    client = OpenAI("k", timeout=aikit.DEFAULT_TIMEOUT, max_retries=aikit.DEFAULT_MAX_RETRIES)
    assert (aikit.DEFAULT_TIMEOUT.read, aikit.DEFAULT_TIMEOUT.connect, client.max_retries) == (600.0, 5.0, 2)
    with aikit.DefaultHttpxClient(limits=aikit.DEFAULT_CONNECTION_LIMITS, timeout=aikit.DEFAULT_TIMEOUT) as http:
        assert isinstance(http, httpx.Client)
    assert issubclass(httpx.HTTPTransport, aikit.Transport)


def test_other_names_are_ours(tmp_path: Path) -> None:
    """Where aikit has another name or nothing, the name still imports."""
    assert issubclass(aikit.DecodingError, aikit.APIResponseValidationError)
    assert aikit.__version__ == aikit.VERSION
    (tmp_path / "a.jsonl").write_bytes(b"{}")
    assert aikit.file_from_path(str(tmp_path / "a.jsonl")) == ("a.jsonl", b"{}")
    with pytest.raises(RuntimeError, match="no HTTP client on aiohttp: leave `http_client` out"):
        aikit.DefaultAioHttpClient()
