"""User code with the official type names, checked by mypy and pyright and never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import assert_type

import aikit
from aikit import OpenAI
from aikit.types import CreateEmbeddingResponse, Embedding, FileObject, Model, chat
from aikit.types.chat import ChatCompletion, ChatCompletionMessage, ParsedChatCompletion
from aikit.types.chat.chat_completion import Choice
from aikit.types.responses import Response, ResponseStreamEvent, ResponseTextDeltaEvent
from aikit.types.shared import ReasoningEffort
from aikit_openapi import models


class Answer:
    """The class of an answer."""


def results_are_of_official_types(client: OpenAI) -> None:
    """Results are accepted where the official class is expected."""
    takes_completion(client.chat.completions.create([{"role": "user", "content": "Hi"}]))
    embedded: CreateEmbeddingResponse = client.embeddings.create("Hi")
    vector: Embedding = embedded.data[0]
    assert_type(vector.index, int)
    response: Response = client.responses.create(input="Hi")
    assert_type(response.id, str)
    found: Model = client.models.retrieve("gpt-4o")
    uploaded: FileObject = client.files.retrieve("file-1")
    print(found.id, uploaded.filename)
    parsed: ParsedChatCompletion[Answer] = client.chat.completions.parse([], response_format=Answer)
    assert_type(parsed.choices[0].message.parsed, Answer | None)


def takes_completion(completion: ChatCompletion) -> None:
    """Read a completion like the official package's."""
    assert_type(completion.choices[0], Choice)
    message: ChatCompletionMessage = completion.choices[0].message
    assert_type(message.content, str | None)


def unions_narrow(event: ResponseStreamEvent, effort: ReasoningEffort) -> None:
    """A union of events narrows by the event's type, and literals are literals."""
    if isinstance(event, ResponseTextDeltaEvent):
        assert_type(event, models.ResponseTextDeltaEvent)
    if event.type == "response.output_text.delta":
        assert_type(event.delta, str)
    takes_effort(effort)
    takes_effort("lw")  # type: ignore[arg-type]


def takes_effort(effort: aikit.types.ReasoningEffort | None) -> None:
    """Take a literal, named through the package."""


def names_that_do_not_exist() -> None:
    """A misspelt name is an error, although packages load their names lazily."""
    print(chat.ChatCompletoin)  # type: ignore[attr-defined]
