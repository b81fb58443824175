"""Nothing that was configured for one origin reaches another: by option, provider, alias, redirect or download."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit import AsyncOpenAI, OpenAI, OpenAIError
from tests.drivers.servers import ANYTHING, MODELS, answer
from tests.secrets.recorders import PICTURE, Recorder, recorder, redirect

MESSAGES = [{"role": "user", "content": "Hi"}]
VARIABLES = ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_BASE_URL", "OTHER_API_KEY")
# Spellings of the address of a redirect or an image, all of which lead to the server with this port.
FORMS = (
    "http://127.0.0.1:{port}{path}",
    "http://localhost:{port}{path}",
    "//127.0.0.1:{port}{path}",
    "http://someone:else@127.0.0.1:{port}{path}",
    "HTTP://127.0.0.1:{port}{path}",
    "http://127.1:{port}{path}",
)


@dataclass
class Scene:
    """One client with its environment, and where the servers send it.

    Attributes:
        options: the options of the client; `base_url` is the number of a server.
        variables: the environment; `OPENAI_BASE_URL` is the number of a server.
        provider: the fields of the provider `other` in the providers file, except its address.
        agent: the options of the user's httpx client; None for the client's own agent.
        calls: the names of the calls, in order.
        redirects: server and form of the redirect of a GET; None for an answer.
        image: server and form of the image's URL, and of each redirect from there.
    """

    options: dict[str, Any]
    variables: dict[str, Any]
    provider: dict[str, str]
    agent: dict[str, Any] | None
    calls: list[str]
    redirects: tuple[int, str] | None
    image: list[tuple[int, str]] = field(default_factory=list)


def some(choices: Mapping[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw any subset of these items; a value may be a strategy."""
    return st.fixed_dictionaries(
        {},
        optional={
            name: value if isinstance(value, st.SearchStrategy) else st.just(value) for name, value in choices.items()
        },
    )


PLACES = st.tuples(st.integers(0, 2), st.sampled_from(FORMS))
SCENES = st.builds(
    Scene,
    options=some(
        {
            "api_key": st.sampled_from(["sk-client-text", lambda: "sk-client-call"]),
            "base_url": st.integers(0, 2),
            "organization": "org-client",
            "project": "proj-client",
            "custom_headers": {"X-Team": "team-client", "X-Api-Key": "sk-client-header", "Cookie": "c=cookie-client"},
            "default_query": {"api-version": "query-client", "key": "sk-client-query"},
            "provider": "other",
        }
    ),
    variables=some(
        {
            "OPENAI_API_KEY": "sk-environment",
            "OPENAI_ORG_ID": "org-environment",
            "OPENAI_PROJECT_ID": "proj-environment",
            "OPENAI_BASE_URL": st.integers(0, 2),
            "OTHER_API_KEY": "sk-other-environment",
        }
    ),
    provider=some({"apiKey": "sk-other-file", "organization": "org-other", "project": "proj-other"}),
    agent=st.none()
    | some(
        {
            "headers": {"X-Agent": "header-agent", "Authorization": "Bearer sk-agent"},
            "cookies": {"a": "cookie-agent"},
            "auth": ("user-agent", "password-agent"),
            "params": {"agent": "query-agent"},
        }
    ),
    calls=st.lists(
        st.sampled_from(
            ["models", "chat gpt-4o", "chat other:m", "chat small", "embed small", "image", "stream small"]
        ),
        min_size=1,
        max_size=4,
    ),
    redirects=st.none() | PLACES,
    image=st.lists(PLACES, min_size=1, max_size=3),
)


@pytest.fixture(scope="module")
def servers() -> Iterator[list[Recorder]]:
    """Three servers; the second belongs to the provider."""
    with recorder() as first, recorder() as second, recorder() as third:
        yield [first, second, third]


def address(servers: list[Recorder], place: tuple[int, str], path: str) -> str:
    """The URL of a place."""
    number, form = place
    return form.format(port=servers[number].port, path=path)


def replies(scene: Scene, servers: list[Recorder]) -> None:
    """Make the servers answer as the scene says; each sets a cookie and repeats no secret."""

    def reply(path: str) -> bytes:
        path = path.partition("?")[0]
        if path.startswith("/picture/"):
            step = int(path.removeprefix("/picture/"))
            if step < len(scene.image):
                return redirect(address(servers, scene.image[step], f"/picture/{step + 1}"))
            return answer(PICTURE)
        if path.endswith("/images/generations"):
            url = address(servers, scene.image[0], "/picture/1")
            return answer(json.dumps({"data": [{"url": url}]}).encode(), set_cookie="s=cookie-set")
        if path.endswith("/models") and scene.redirects is not None and not path.startswith("/moved"):
            return redirect(address(servers, scene.redirects, "/moved/models"))
        return answer(ANYTHING, set_cookie="s=cookie-set")

    for server in servers:
        server.reset()
        server.reply = reply


def built(scene: Scene, servers: list[Recorder], folder: Path, patch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Set up the environment and return the options of the client."""
    for name in VARIABLES:
        patch.delenv(name, raising=False)
    for name, value in scene.variables.items():
        patch.setenv(name, servers[value].base_url if name == "OPENAI_BASE_URL" else value)
    path = folder / "providers.json"
    provider = {"baseURL": servers[1].base_url, **scene.provider}
    path.write_text(
        json.dumps({"providers": {"other": provider}, "models": {"small": {"provider": "other", "model": "llama"}}})
    )
    path.chmod(0o600)
    patch.setenv("AIKIT_PROVIDERS", str(path))
    options = dict(scene.options)
    if "base_url" in options:
        options["base_url"] = servers[options["base_url"]].base_url
    elif "provider" not in options and "OPENAI_BASE_URL" not in scene.variables:
        options["base_url"] = servers[0].base_url  # never the real service
    return {**options, "max_retries": 0}


def allowed(scene: Scene, options: Mapping[str, Any], servers: list[Recorder]) -> dict[str, set[int]]:
    """The oracle: which secret may reach which servers."""
    addresses = [server.base_url for server in servers]
    if "base_url" in options:
        own = addresses.index(options["base_url"])
    else:
        own = 1 if "provider" in options else scene.variables["OPENAI_BASE_URL"]
    return {
        "-client": {own},
        "-environment": set() if "provider" in options else {own},
        "-agent": {own},
        "-other": {1},  # from the file, and from the variable that is named after the provider
        # By the standard, the cookies of an httpx client belong to a host, whatever the port.
        "cookie-set": {own} if scene.agent is not None else set(),
    }


def leaks(scene: Scene, options: Mapping[str, Any], servers: list[Recorder]) -> list[str]:
    """The secrets that reached a server that they were not configured for."""
    may_reach = allowed(scene, options, servers)
    found = []
    for number, server in enumerate(servers):
        for request in server.requests:
            for secret, places in may_reach.items():
                text = request.replace(b"sk-other-environment", b"sk-other").decode("latin-1")
                if secret in text and number not in places:
                    found.append(f"{secret} at {number}: {text}")
    return found


def call(client: Any, what: str) -> Any:
    """Make one of the calls."""
    kind, _, model = what.partition(" ")
    match kind:
        case "models":
            return client.models.list()
        case "chat":
            return client.chat.completions.create(MESSAGES, model=model)
        case "stream":
            return client.chat.completions.create(MESSAGES, model=model, stream=True)
        case "embed":
            return client.embeddings.create("x", model)
        case _:
            return client.images.generate("a cat")


@settings(max_examples=120)
@given(scene=SCENES)
def test_no_secret_reaches_an_origin_that_it_was_not_configured_for(
    scene: Scene, servers: list[Recorder], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """This holds for any configuration, any call, and any redirect."""
    replies(scene, servers)
    with pytest.MonkeyPatch.context() as patch:
        options = built(scene, servers, tmp_path_factory.getbasetemp(), patch)
        agent = None if scene.agent is None else httpx.Client(**scene.agent)
        with OpenAI({**options, "http_agent": agent}) as client:
            for what in scene.calls:
                with suppress(OpenAIError):
                    result = call(client, what)
                    if what == "image":
                        assert result.image.as_blob() == PICTURE
                    elif what.startswith("stream"):
                        list(result)
        if agent is not None:
            agent.close()
    assert leaks(scene, options, servers) == []


@settings(max_examples=40)
@given(scene=SCENES)
def test_no_secret_of_an_asynchronous_client_reaches_another_origin(
    scene: Scene, servers: list[Recorder], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """This holds for its own agents, and for those around an `httpx.AsyncClient`."""
    replies(scene, servers)

    async def run(options: Mapping[str, Any]) -> None:
        agent = None if scene.agent is None else httpx.AsyncClient(**scene.agent)
        async with AsyncOpenAI({**options, "http_agent": agent}) as client:
            for what in scene.calls:
                with suppress(OpenAIError):
                    result = await call(client, what)
                    if what == "image":
                        assert await result.image.as_blob() == PICTURE
                    elif what.startswith("stream"):
                        _ = [event async for event in result]
        if agent is not None:
            await agent.aclose()

    with pytest.MonkeyPatch.context() as patch:
        options = built(scene, servers, tmp_path_factory.getbasetemp(), patch)
        asyncio.run(run(options))
    assert leaks(scene, options, servers) == []


def test_every_secret_reaches_its_own_origin(
    servers: list[Recorder], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the tests above would pass for a client that sends nothing."""
    scene = Scene(
        options={
            "api_key": "sk-client-text",
            "base_url": 0,
            "organization": "org-client",
            "project": "proj-client",
            "custom_headers": {"X-Team": "team-client", "Cookie": "c=cookie-client"},
            "default_query": {"key": "sk-client-query"},
        },
        variables={},
        provider={"apiKey": "sk-other-file", "organization": "org-other", "project": "proj-other"},
        agent={"headers": {"X-Agent": "header-agent"}, "params": {"agent": "query-agent"}},
        calls=[],
        redirects=(0, FORMS[0]),
        image=[(2, FORMS[0])],
    )
    replies(scene, servers)
    options = built(scene, servers, tmp_path, monkeypatch)
    with httpx.Client(**(scene.agent or {})) as agent, OpenAI({**options, "http_agent": agent}) as client:
        client.models.list()
        client.chat.completions.create(MESSAGES, model="small")
        assert client.images.generate("a cat").image.as_blob() == PICTURE
    own, other, third = (b"".join(server.requests) for server in servers)
    mine = ("sk-client-text", "org-client", "proj-client", "team-client", "cookie-client", "sk-client-query")
    for secret in (*mine, "header-agent", "query-agent"):
        assert secret.encode() in own, secret
        assert secret.encode() not in other + third
    assert b"GET /moved/models" in own
    for secret in ("sk-other-file", "org-other", "proj-other"):
        assert secret.encode() in other
    assert b"GET /picture/1 HTTP/1.1" in third


@pytest.mark.parametrize("status", ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect"])
def test_a_redirect_of_a_write_is_not_followed(servers: list[Recorder], status: str) -> None:
    """This includes redirects within the origin; the error names the target without its secrets."""
    servers[0].reset()
    servers[0].reply = lambda path: redirect(f"{servers[0].url}/moved?token=tok-secret&a=b", status)
    told = r"redirects to '.*/moved\?\*\*\*', which is not followed"
    with (
        OpenAI("sk-client-text", servers[0].base_url, max_retries=0) as client,
        pytest.raises(OpenAIError, match=told),
    ):
        client.chat.completions.create(MESSAGES)
    assert len(servers[0].requests) == 1


def test_a_copy_for_another_origin_keeps_its_configuration(servers: list[Recorder]) -> None:
    """The program itself combines key and address, which is not a leak; the original client keeps its address."""
    for server in servers:
        server.reset()
        server.reply = lambda path: answer(MODELS)
    with OpenAI("sk-client-text", servers[0].base_url) as client:
        client.with_options(base_url=servers[2].base_url).models.list()
        client.models.list()
    assert [len(server.requests) for server in servers] == [1, 0, 1]
    assert b"sk-client-text" in servers[2].requests[0]
