"""Every method of the client's resources with valid arguments, for tests that cover all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.test_parity import methods, resources

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
]
"""One call of each method whose stream starts in a `with` block."""


# They create helpers, which send requests later.
SENDING_NOTHING = {"chat.create", "chat.vision.create", "chat.vision.from_file", "chat.vision.from_picture"}


def paths_of(client: Any) -> set[str]:
    """Return the path of every client method that sends a request."""
    return {f"{path}.{name}" for path, resource in resources(client) for name in methods(resource)} - SENDING_NOTHING
