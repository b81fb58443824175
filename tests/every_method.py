"""Every method of the client's resources with valid arguments, for tests that cover all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from generator.pipeline import views
from generator.surface import Method, load
from generator.views import OperationView
from tests.generated.test_every_operation import given, sample_of
from tests.test_parity import is_beyond, methods, resources

ROOT = Path(__file__).parents[1]

MESSAGES = [{"role": "user", "content": "Hi"}]
PICTURE = ("x.png", b"\x89PNG\r\n\x1a\n")
SOUND = ("x.wav", b"RIFF\x00\x00\x00\x00WAVE")
EXPIRY = {"anchor": "created_at", "seconds": 3600}


@dataclass(frozen=True)
class MethodCall:
    """A method, named by its path below the client, and its arguments.

    The ids are those of objects that the embedded server always has.
    """

    path: str
    arguments: tuple[Any, ...] = ()
    keywords: dict[str, Any] = field(default_factory=dict)

    def on(self, client: Any, **further: Any) -> Any:
        """Call the method on a client, with further keywords, and return its result."""
        found = client
        for name in self.path.split("."):
            found = getattr(found, name)
        return found(*self.arguments, **self.keywords, **further)


def call(path: str, *arguments: Any, **keywords: Any) -> MethodCall:
    """Return the description of a call, written like the call itself."""
    return MethodCall(path, arguments, keywords)


PLAIN = [
    call("models.list"),
    call("models.retrieve", "gpt-4o"),
    call("models.delete", "ft:gpt-4o-mini:aikit::sample"),
    call("moderations.create", "x"),
    call("embeddings.create", "x", "text-embedding-3-small", encoding_format="float"),
    call("chat.completions.create", MESSAGES, store=True),
    call("chat.completions.parse", MESSAGES, response_format=list[str]),
    call("chat.completions.retrieve", "chatcmpl-sample"),
    call("chat.completions.update", "chatcmpl-sample", {"a": "b"}),
    call("chat.completions.list", metadata={"a": "b"}),
    call("chat.completions.messages.list", "chatcmpl-sample"),
    call("chat.completions.delete", "chatcmpl-sample"),
    call("images.generate", "a cat"),
    call("images.edit", "a hat", image=[PICTURE, PICTURE], model="gpt-image-1"),
    call("images.create_variation", PICTURE),
    call("files.create", ("x.txt", b"content"), "user_data", expires_after=EXPIRY),
    call("files.retrieve", "file-sample"),
    call("files.list"),
    call("files.wait_for_processing", "file-sample", poll_interval=0.01),
    call("files.content", "file-sample"),
    call("files.delete", "file-sample"),
    call("audio.speech.create", "Hi", model="tts-1", voice="alloy"),
    call("audio.transcriptions.create", SOUND, model="whisper-1"),
    call("audio.translations.create", SOUND, model="whisper-1"),
    call("batches.create", "file-sample", endpoint="/v1/chat/completions", completion_window="24h"),
    call("batches.retrieve", "batch_sample"),
    call("batches.list"),
    call("batches.wait", "batch_sample_completed", poll_interval=0.01, max_wait_seconds=0.5),
    call("batches.cancel", "batch_sample"),
    call("responses.create", model="gpt-4o", input="Hi"),
    call("responses.parse", model="gpt-4o", input="Hi", text_format=list[str]),
    call("responses.retrieve", "resp_sample", include=["message.output_text.logprobs"]),
    call("responses.input_items.list", "resp_sample"),
    call("responses.input_tokens.count", model="gpt-4o", input="Hi"),
    call("responses.compact", model="gpt-4o", input="Hi"),
    call("responses.cancel", "resp_sample"),
    call("responses.delete", "resp_sample"),
]
"""One call of each method."""

STREAMS = [
    call("chat.completions.create", MESSAGES, stream=True),
    call("responses.create", model="gpt-4o", input="Hi", stream=True),
    call("responses.retrieve", "resp_sample", stream=True),
    call("images.generate", "a cat", model="gpt-image-1", stream=True),
    call("images.edit", "a hat", image=PICTURE, model="gpt-image-1", stream=True),
    call("audio.transcriptions.create", SOUND, model="gpt-4o-transcribe", stream=True),
    call("audio.speech.create", "Hi", model="gpt-4o-mini-tts", voice="alloy", stream_format="sse"),
]
"""The calls that return events."""

MANAGED = [
    call("chat.completions.stream", MESSAGES),
    call("responses.stream", model="gpt-4o", input="Hi"),
    call("beta.chat.completions.stream", MESSAGES),
]
"""One call of each method whose stream starts in a `with` block."""


# They create helpers, which send requests later.
SENDING_NOTHING = {"chat.create", "chat.vision.create", "chat.vision.from_file", "chat.vision.from_picture"}


# The arguments of a method, where the document's sample does not fit.
_GIVEN: dict[str, dict[str, Any]] = {"containers.files.create": {"file": ("x.txt", b"content")}}
_BETAS = ["responses_multi_agent=v1"]


@cache
def surface() -> tuple[Method, ...]:
    """The methods of openapi/surface.yaml."""
    return tuple(load(ROOT / "openapi" / "surface.yaml").all_methods())


@cache
def _operations() -> dict[str, OperationView]:
    return {each.id: each for each in views().operations()}


def generated_calls() -> Iterator[MethodCall]:
    """One call of each method that `PLAIN` lacks, with all arguments of the document's sample."""
    written = {each.path for each in PLAIN}
    yield from (_from_sample(each) for each in surface() if each.path not in written)
    yield call("beta.chat.completions.parse", MESSAGES, response_format=list[str])


def generated_streams() -> Iterator[MethodCall]:
    """The same for those that can answer with events."""
    written = {each.path for each in STREAMS}
    for method in surface():
        if _operations()[method.operation].stream_flag and method.path not in written:
            made = _from_sample(method)
            yield MethodCall(made.path, made.arguments, {**made.keywords, "stream": True})


def _from_sample(method: Method) -> MethodCall:
    view = _operations()[method.operation]
    sample = sample_of(view)
    keywords: dict[str, Any] = {each.name: sample.path_values[each.key] for each in view.path_parameters}
    arguments = tuple(keywords.pop(name) for name in method.positional)
    body = given(sample.body) if isinstance(sample.body, dict) else {}
    for each in view.params:
        for place in (sample.query, body):
            # The embedded server reads the document as it is: without the brackets that the overlay adds.
            for key in {each.key, each.key.removesuffix("[]")} & place.keys():
                keywords[each.name] = place[key]
    keywords |= {value[1:]: _BETAS for value in method.headers.values() if value.startswith("$")}
    return MethodCall(method.path, arguments, keywords | _GIVEN.get(method.path, {}))


def paths_of(client: Any) -> set[str]:
    """Every method of a client that sends one request, by its path."""
    every = ((path, resource, name) for path, resource in resources(client) for name in methods(resource))
    return {f"{path}.{name}" for path, resource, name in every if not is_beyond(resource, name)} - SENDING_NOTHING
