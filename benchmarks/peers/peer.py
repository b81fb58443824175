"""The base of all peers, and the arguments that all of them send."""

from __future__ import annotations

from typing import Any, ClassVar

KEY = "sk-test-not-real"
MODEL = "gpt-4o-mini"
EMBEDDING_MODEL = "text-embedding-3-small"
IMAGE_MODEL = "gpt-image-1"
PROMPT = "A lighthouse at dusk"
MESSAGES = [{"role": "user", "content": "When do trains leave, and will it rain?"}]
CONVERSATION = [
    {"role": "assistant" if number % 2 else "user", "content": f"This is message number {number}. " * 4}
    for number in range(200)
]
TEXTS = [f"This is text number {number}." for number in range(256)]


class Peer:
    """A client library, or the same operations by hand.

    An operation returns what a user wants from it, and the measure compares that with what the server sent:

    - `chat(messages)` and `chat_async()`: the text of the answer.
    - `kept_chat()`: the whole result, after its text was read.
    - `stream()` and `stream_async()`: the joined texts of all chunks.
    - `models()`: the ids of the models.
    - `embeddings()`: the vectors as lists of floats; `arrays()`: as numpy arrays.
    - `image(path)`: the path, after it has written the image.
    - `decode(payload)`: the object that a user gets for the bytes of an answer.
    - `upload(path)`: the id of the uploaded file.

    Attributes:
        title: its name in the tables.
        packages: the distributions whose versions the results name.
        most_rounds: a library that takes long to import runs in fewer rounds.
        statement: Python that imports the library and creates what the first call needs.
    """

    title: ClassVar[str]
    packages: ClassVar[tuple[str, ...]] = ()
    most_rounds: ClassVar[int] = 99
    statement: ClassVar[str]

    def __init__(self, base_url: str) -> None:
        """Import what is needed; an operation connects at its first call."""
        self.base_url = base_url

    def close(self) -> None:
        """Close what blocking operations have opened."""

    async def aclose(self) -> None:
        """Close what asynchronous operations have opened."""


def chat_body(**more: Any) -> dict[str, Any]:
    """Return the body of a small chat."""
    return {"messages": MESSAGES, "model": MODEL, **more}
