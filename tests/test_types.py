"""`aikit.types`: the type names of the official package, counted against a committed list of all of them."""

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
from aikit.types import chat
from aikit_openapi import models
from aikit_openapi.codec import Model

FACTS = json.loads((Path(__file__).parents[1] / "openapi" / "types.json").read_text(encoding="utf-8"))


def listed(kind: Literal["packages", "modules"]) -> Iterator[tuple[str, str]]:
    """Module below `aikit.types` and name, as the official package has them."""
    for module, names in FACTS[kind].items():
        for name in names:
            yield module, name.rpartition(".")[2]


def loaded(module: str, name: str) -> Any:
    """What `from aikit.types.… import name` gives."""
    return getattr(import_module(".".join(filter(None, ["aikit.types", module]))), name)


@pytest.mark.parametrize(("kind", "official"), [("packages", 1306), ("modules", 3634)])
def test_nearly_all_official_names_import(kind: Literal["packages", "modules"], official: int) -> None:
    """Of those in packages and of those in single modules, at least 98 % import; none is a text."""
    found = [loaded(module, name) for module, name in listed(kind)]
    assert len(found) >= official * 0.98
    assert not [each for each in found if isinstance(each, str) or each is None]


def test_every_other_name_is_listed_with_a_reason() -> None:
    """What does not import is known, and still does not import."""
    names = [name for reason, names in FACTS["missing"].items() if reason for name in names]
    assert len(names) + sum(1 for kind in ("packages", "modules") for _ in listed(kind)) == 1306 + 3634
    for each in names:
        module, _, name = each.rpartition(".")
        with pytest.raises((AttributeError, ModuleNotFoundError)):
            loaded(module, name)


def test_names_are_models_typed_dicts_and_types_of_values() -> None:
    """Classes of answers are models, names of parameters TypedDicts, and the rest are unions, lists and literals."""
    assert chat.ChatCompletion is models.CreateChatCompletionResponse
    assert issubclass(import_module("aikit.types.chat.chat_completion").Choice, Model)
    assert is_typeddict(chat.ChatCompletionUserMessageParam)
    assert is_typeddict(chat.CompletionListParams)
    assert chat.ChatCompletionUserMessageParam in get_args(chat.ChatCompletionMessageParam)
    assert "low" in get_args(aikit.types.ReasoningEffort)
    assert aikit.types.shared.ReasoningEffort == aikit.types.ReasoningEffort
    assert models.ResponseOutputItemAddedEvent in get_args(aikit.types.responses.ResponseStreamEvent)


def test_names_may_stand_in_annotations_that_are_evaluated() -> None:
    """Unions are real ones, so `X | None` works without `from __future__ import annotations`."""
    assert type(None) in get_args(aikit.types.responses.ResponseStreamEvent | None)
    assert type(None) in get_args(aikit.types.responses.ResponseInputParam | None)
    hints = get_type_hints(chat.ChatCompletionToolParam)
    assert hints.keys() == {"type", "function"}


def test_packages_load_what_is_asked_for() -> None:
    """`import aikit` loads no type; a message's type loads no model."""
    script = "import sys, aikit; {0}; print(*(name for name in sys.modules if name.startswith('aikit')))"
    done = [
        subprocess.run(
            [sys.executable, "-c", script.format(statement)], capture_output=True, text=True, check=True
        ).stdout.split()
        for statement in ("aikit.OpenAI", "from aikit.types.chat import ChatCompletionMessageParam")
    ]
    assert not [name for name in done[0] if name.startswith("aikit.types")]
    assert not [name for name in done[1] if name.startswith("aikit_openapi.models")]


def test_types_are_reached_from_the_package() -> None:
    """`aikit.types.chat.ChatCompletion` needs no import but `import aikit`."""
    script = "import aikit; print(aikit.types.chat.ChatCompletion.__name__)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "CreateChatCompletionResponse"


def test_packages_list_their_names() -> None:
    """`dir()` and `import *` give the names and the packages below."""
    assert {"ChatCompletion", "ChatCompletionMessageParam", "completions"} <= set(dir(chat))
    assert set(dir(chat)) == set(chat.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'ChatCompletoin'"):
        _ = chat.ChatCompletoin  # type: ignore[attr-defined]


def test_the_page_names_every_name_that_is_missing() -> None:
    """`docs/types.md` lists them in its last table."""
    page = (Path(__file__).parents[1] / "docs" / "types.md").read_text(encoding="utf-8")
    table = page.partition("## Names that are missing")[2]
    assert not [
        name for names in FACTS["missing"].values() for name in names if f"`{name.rpartition('.')[2]}`" not in table
    ]
