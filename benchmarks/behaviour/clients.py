"""The clients, each with the calls that the situations need, written as its documentation shows them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, ClassVar

from benchmarks.peers.peer import KEY, MESSAGES, MODEL, chat_body

FILE = ("a.txt", b"12345")


class Client:
    """A library; a call that it does not have raises NotImplementedError.

    Attributes:
        title: its name in the tables.
        packages: the distributions whose versions the results name.
    """

    title: ClassVar[str]
    packages: ClassVar[tuple[str, ...]]

    def chat(self, url: str, limit: float | None = None, headers: Mapping[str, str] | None = None) -> Any:
        """Return the result of a chat, with the strictest limit of its time that the library has."""
        raise NotImplementedError

    def text(self, result: Any) -> Any:
        """Return the text of a result."""
        return result.choices[0].message.content

    def stream(self, url: str) -> Iterator[str]:
        """Yield the pieces of a stream."""
        raise NotImplementedError

    def upload(self, url: str) -> Any:
        """Upload a file."""
        raise NotImplementedError

    def novel(self, result: Any) -> Any:
        """Return the field `novel` of the answer's message, which no client knows."""
        return result.choices[0].message.novel

    def price(self, result: Any) -> Any:
        """Return the price of a call to OpenAI."""
        raise NotImplementedError

    def fall_back(self, broken: str, url: str) -> Any:
        """Make a chat with a second service, because the first one fails."""
        raise NotImplementedError

    def anthropic(self, url: str) -> Any:
        """Make a chat with a service that has another interface."""
        raise NotImplementedError

    def realtime(self, url: str) -> Any:
        """Return a WebSocket connection that is not yet open."""
        raise NotImplementedError


class Official(Client):
    """The official package."""

    title = "openai"
    packages: ClassVar[tuple[str, ...]] = ("openai",)
    package: ClassVar[str] = "openai"

    def client(self, url: str, **options: Any) -> Any:
        """Return a client."""
        return import_module(self.package).OpenAI(api_key=KEY, base_url=url, **options)

    def chat(self, url: str, limit: float | None = None, headers: Mapping[str, str] | None = None) -> Any:
        """Return the result of a chat."""
        options = {} if limit is None else {"timeout": limit, "max_retries": 0}
        with self.client(url, default_headers=headers, **options) as client:
            return client.chat.completions.create(messages=MESSAGES, model=MODEL)

    def stream(self, url: str) -> Iterator[str]:
        """Yield the pieces of a stream."""
        with self.client(url) as client:
            for chunk in client.chat.completions.create(messages=MESSAGES, model=MODEL, stream=True):
                yield chunk.choices[0].delta.content or ""

    def upload(self, url: str) -> Any:
        """Upload a file."""
        with self.client(url) as client:
            return client.files.create(file=FILE, purpose="user_data").id

    def realtime(self, url: str) -> Any:
        """Return a WebSocket connection that is not yet open."""
        with self.client(url) as client:
            return client.realtime.connect(model="gpt-realtime")


class Aikit(Official):
    """This package."""

    title = "aikit"
    packages: ClassVar[tuple[str, ...]] = ("aikit-client",)
    package = "aikit"

    def chat(self, url: str, limit: float | None = None, headers: Mapping[str, str] | None = None) -> Any:
        """Return the result of a chat."""
        options = {} if limit is None else {"deadline": limit, "max_retries": 0}
        with self.client(url, default_headers=headers, **options) as client:
            return client.chat.completions.create(messages=MESSAGES, model=MODEL)

    def price(self, result: Any) -> Any:
        """Return the price of a call to OpenAI."""
        return import_module("aikit").cost_of(result, provider="openai")


class Litellm(Client):
    """litellm."""

    title = "litellm"
    packages = ("litellm",)

    def chat(self, url: str, limit: float | None = None, headers: Mapping[str, str] | None = None) -> Any:
        """Return the result of a chat."""
        options = {} if limit is None else {"timeout": limit, "max_retries": 0}
        return self._complete(url, extra_headers=headers, **options)

    def stream(self, url: str) -> Iterator[str]:
        """Yield the pieces of a stream."""
        for chunk in self._complete(url, stream=True):
            yield chunk.choices[0].delta.content or ""

    def upload(self, url: str) -> Any:
        """Upload a file."""
        litellm = import_module("litellm")
        options = {"custom_llm_provider": "openai", "api_base": url, "api_key": KEY}
        return litellm.create_file(file=FILE, purpose="user_data", **options).id

    def novel(self, result: Any) -> Any:
        """Return the field of the answer's message that no client knows."""
        return result.choices[0].message.provider_specific_fields["novel"]

    def price(self, result: Any) -> Any:
        """Return the price of a call to OpenAI."""
        return import_module("litellm").completion_cost(result)

    def fall_back(self, broken: str, url: str) -> Any:
        """Make a chat with a second service, because the first one fails."""
        second = {"model": f"openai/{MODEL}", "api_base": url, "api_key": KEY}
        return self._complete(broken, max_retries=0, fallbacks=[second])

    def anthropic(self, url: str) -> Any:
        """Make a chat with a service that has another interface."""
        return import_module("litellm").completion(
            "anthropic/claude-sonnet-4-5", MESSAGES, api_base=url.removesuffix("/v1"), api_key=KEY
        )

    def _complete(self, url: str, **options: Any) -> Any:
        return import_module("litellm").completion(f"openai/{MODEL}", MESSAGES, api_base=url, api_key=KEY, **options)


class PydanticAI(Client):
    """The layer of pydantic-ai that talks to models, without its agents."""

    title = "pydantic-ai"
    packages = ("pydantic-ai-slim",)

    def _parts(self, url: str) -> tuple[Any, Any, list[Any]]:
        direct = import_module("pydantic_ai.direct")
        openai = import_module("pydantic_ai.models.openai")
        provider = import_module("pydantic_ai.providers.openai").OpenAIProvider(base_url=url, api_key=KEY)
        model = openai.OpenAIChatModel(MODEL, provider=provider)
        return direct, model, [self._question()]

    def _question(self) -> Any:
        return import_module("pydantic_ai.messages").ModelRequest.user_text_prompt(MESSAGES[0]["content"])

    def chat(self, url: str, limit: float | None = None, headers: Mapping[str, str] | None = None) -> Any:
        """Return the result of a chat."""
        direct, model, messages = self._parts(url)
        settings = {"timeout": limit, "extra_headers": headers}
        chosen = {name: value for name, value in settings.items() if value is not None}
        return direct.model_request_sync(model, messages, model_settings=chosen)

    def text(self, result: Any) -> Any:
        """Return the text of a result."""
        return result.parts[0].content

    def stream(self, url: str) -> Iterator[str]:
        """Yield the pieces of a stream."""
        direct, model, messages = self._parts(url)
        with direct.model_request_stream_sync(model, messages) as events:
            for event in events:
                piece = getattr(event, "delta", None) or getattr(event, "part", None)
                if event.event_kind in ("part_start", "part_delta"):
                    yield getattr(piece, "content_delta", "") or getattr(piece, "content", "")

    def novel(self, result: Any) -> Any:
        """Return the field of the answer's message that no client knows."""
        return next(each for each in (vars(result), result.provider_details or {}) if "novel" in each)["novel"]

    def fall_back(self, broken: str, url: str) -> Any:
        """Make a chat with a second service, because the first one fails."""
        direct, first, messages = self._parts(broken)
        second = self._parts(url)[1]
        model = import_module("pydantic_ai.models.fallback").FallbackModel(first, second)
        return direct.model_request_sync(model, messages)

    def price(self, result: Any) -> Any:
        """Return the price of a call to OpenAI."""
        return result.cost().total_price

    def realtime(self, url: str) -> Any:
        """Return a model that opens a WebSocket connection."""
        models = import_module("pydantic_ai.realtime.openai")
        provider = import_module("pydantic_ai.providers.openai").OpenAIProvider(base_url=url, api_key=KEY)
        return models.OpenAIRealtimeModel("gpt-realtime", provider=provider)

    def anthropic(self, url: str) -> Any:
        """Make a chat with a service that has another interface."""
        models = import_module("pydantic_ai.models.anthropic")
        provider = import_module("pydantic_ai.providers.anthropic").AnthropicProvider(
            api_key=KEY, base_url=url.removesuffix("/v1")
        )
        model = models.AnthropicModel("claude-sonnet-4-5", provider=provider)
        return import_module("pydantic_ai.direct").model_request_sync(model, [self._question()])


class Httpx(Client):
    """httpx by hand: what you would write without a client library."""

    title = "httpx by hand"
    packages = ("httpx",)

    def _client(self, limit: float | None = None, headers: Mapping[str, str] | None = None) -> Any:
        options = {} if limit is None else {"timeout": limit}
        headers = {"authorization": f"Bearer {KEY}", **(headers or {})}
        return import_module("httpx").Client(headers=headers, follow_redirects=True, **options)

    def chat(self, url: str, limit: float | None = None, headers: Mapping[str, str] | None = None) -> Any:
        """Return the result of a chat."""
        with self._client(limit, headers) as client:
            answer = client.post(f"{url}/chat/completions", json=chat_body())
            answer.raise_for_status()
            return answer.json()

    def text(self, result: Any) -> Any:
        """Return the text of a result."""
        return result["choices"][0]["message"]["content"]

    def stream(self, url: str) -> Iterator[str]:
        """Yield the pieces of a stream."""
        json = import_module("json")
        body = chat_body(stream=True)
        with self._client() as client, client.stream("POST", f"{url}/chat/completions", json=body) as answer:
            answer.raise_for_status()
            for line in answer.iter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    yield json.loads(line[6:])["choices"][0]["delta"].get("content") or ""

    def upload(self, url: str) -> Any:
        """Upload a file."""
        name, content = FILE
        with self._client() as client:
            answer = client.post(
                f"{url}/files", data={"purpose": "user_data"}, files={"file": (name, io.BytesIO(content))}
            )
            answer.raise_for_status()
            return answer.json()["id"]

    def novel(self, result: Any) -> Any:
        """Return the field of the answer's message that no client knows."""
        return result["choices"][0]["message"]["novel"]


CLIENTS: dict[str, Client] = {
    client.title: client for client in (Aikit(), Official(), Litellm(), PydanticAI(), Httpx())
}
"""All clients, by their names in the tables."""
