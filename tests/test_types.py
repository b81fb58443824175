"""`aikit.types`: the type names of the official package, compared with a committed list of all of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, get_args, get_type_hints, is_typeddict

import pytest

import aikit.types
from aikit import OpenAI
from aikit.testing import Server
from aikit.types import chat
from aikit_openapi import models
from aikit_openapi.codec import Model

FACTS = json.loads((Path(__file__).parents[1] / "openapi" / "types.json").read_text(encoding="utf-8"))


def listed(kind: Literal["packages", "modules"]) -> Iterator[tuple[str, str]]:
    """Yield module and name of each official type, relative to `aikit.types`."""
    for module, names in FACTS[kind].items():
        for name in names:
            yield module, name.rpartition(".")[2]


def loaded(module: str, name: str) -> Any:
    """Return the result of `from aikit.types.… import name`."""
    return getattr(import_module(".".join(filter(None, ["aikit.types", module]))), name)


@pytest.mark.parametrize(("kind", "official"), [("packages", 1306), ("modules", 3634)])
def test_nearly_all_official_names_import(kind: Literal["packages", "modules"], official: int) -> None:
    """At least 98 % of the names in packages and in modules import, and none is a string."""
    found = [loaded(module, name) for module, name in listed(kind)]
    assert len(found) >= official * 0.98
    assert not [each for each in found if isinstance(each, str) or each is None]


def test_every_other_name_is_listed_with_a_reason() -> None:
    """Each listed name still does not import."""
    names = [name for reason, names in FACTS["missing"].items() if reason for name in names]
    assert len(names) + sum(1 for kind in ("packages", "modules") for _ in listed(kind)) == 1306 + 3634
    for each in names:
        module, _, name = each.rpartition(".")
        with pytest.raises((AttributeError, ModuleNotFoundError)):
            loaded(module, name)


def test_names_are_models_typed_dicts_and_types_of_values() -> None:
    """Response classes are models, parameter names are TypedDicts, and the others are unions, lists and literals."""
    assert chat.ChatCompletion is models.CreateChatCompletionResponse
    assert issubclass(import_module("aikit.types.chat.chat_completion").Choice, Model)
    assert is_typeddict(chat.ChatCompletionUserMessageParam)
    assert is_typeddict(chat.CompletionListParams)
    assert chat.ChatCompletionUserMessageParam in get_args(chat.ChatCompletionMessageParam)
    assert "low" in get_args(aikit.types.ReasoningEffort)
    assert aikit.types.shared.ReasoningEffort == aikit.types.ReasoningEffort
    assert models.ResponseOutputItemAddedEvent in get_args(aikit.types.responses.ResponseStreamEvent)


def test_names_work_in_evaluated_annotations() -> None:
    """Unions are real unions, so `X | None` works without `from __future__ import annotations`."""
    assert type(None) in get_args(aikit.types.responses.ResponseStreamEvent | None)
    assert type(None) in get_args(aikit.types.responses.ResponseInputParam | None)
    hints = get_type_hints(chat.ChatCompletionToolParam)
    assert hints.keys() == {"type", "function"}


def test_packages_import_only_what_is_used() -> None:
    """`import aikit` imports no type, and the type of a message imports no model."""
    script = "import sys, aikit; {0}; print(*(name for name in sys.modules if name.startswith('aikit')))"
    done = [
        subprocess.run(
            [sys.executable, "-c", script.format(statement)], capture_output=True, text=True, check=True
        ).stdout.split()
        for statement in ("aikit.OpenAI", "from aikit.types.chat import ChatCompletionMessageParam")
    ]
    assert not [name for name in done[0] if name.startswith("aikit.types")]
    assert not [name for name in done[1] if name.startswith("aikit_openapi.models")]


def test_types_are_attributes_of_the_package() -> None:
    """`aikit.types.chat.ChatCompletion` needs only `import aikit`."""
    script = "import aikit; print(aikit.types.chat.ChatCompletion.__name__)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "CreateChatCompletionResponse"


def test_packages_list_their_names() -> None:
    """`dir()` and `import *` return the names and subpackages."""
    assert {"ChatCompletion", "ChatCompletionMessageParam", "completions"} <= set(dir(chat))
    assert set(dir(chat)) == set(chat.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'ChatCompletoin'"):
        _ = chat.ChatCompletoin  # type: ignore[attr-defined]


def test_results_are_instances_of_official_classes(openai_server: Server) -> None:
    """A result counts as an instance of the class that it reads through to, and of no other; so does a chunk."""
    client = OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0)
    messages = [{"role": "user", "content": "Hi"}]
    completion: Any = client.chat.completions.create(messages)
    assert isinstance(completion, chat.ChatCompletion)
    assert not isinstance(completion, chat.ChatCompletionChunk | aikit.types.CreateEmbeddingResponse)
    assert isinstance(completion.choices[0], chat.chat_completion.Choice)
    assert isinstance(completion.choices[0].message, chat.ChatCompletionMessage)
    for chunk in client.chat.completions.create(messages, stream=True):
        assert isinstance(chunk, chat.ChatCompletionChunk)
    embedded = client.embeddings.create("Hi", model="text-embedding-3-small")
    assert isinstance(embedded, aikit.types.CreateEmbeddingResponse)
    assert isinstance(embedded.data[0], aikit.types.Embedding)
    assert isinstance(client.models.list().data[0], aikit.types.Model)
    assert isinstance(client.responses.create(input="Hi"), aikit.types.responses.Response)


def test_failed_results_are_instances_of_no_official_class(openai_server: Server) -> None:
    """They have no fields to read."""
    client = OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0, throw=False)
    failed: Any = client.models.retrieve("no-such-model")
    assert not failed.success
    assert not isinstance(failed, aikit.types.Model)


def test_the_page_lists_every_missing_name() -> None:
    """`docs/types.md` lists them in its last table."""
    page = (Path(__file__).parents[1] / "docs" / "types.md").read_text(encoding="utf-8")
    table = page.partition("## Names that are missing")[2]
    assert not [
        name for names in FACTS["missing"].values() for name in names if f"`{name.rpartition('.')[2]}`" not in table
    ]
