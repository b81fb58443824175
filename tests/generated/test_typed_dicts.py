"""The TypedDicts of request bodies are complete and resolvable, and no call loads them."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from importlib import import_module
from typing import Any, Required, get_origin, get_type_hints, is_typeddict

import aikit_openapi.typed_dicts
from aikit_openapi import models
from aikit_openapi.typed_dicts.chat import ChatCompletionRequestMessageDict, ChatCompletionRequestUserMessageDict

LOADED = "import sys; {statement}; print(*(name for name in sys.modules if name.startswith('aikit_openapi.')))"


def typed_dicts() -> dict[str, Any]:
    """All TypedDicts by their names."""
    modules = [
        import_module(f"{aikit_openapi.typed_dicts.__name__}.{each.name}")
        for each in pkgutil.iter_modules(aikit_openapi.typed_dicts.__path__)
    ]
    found = [value for module in modules for value in vars(module).values() if is_typeddict(value)]
    return {each.__name__: each for each in found}


def loaded_by(statement: str) -> list[str]:
    """The modules of the package that a statement loads in a fresh process."""
    script = LOADED.format(statement=statement)
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()


def test_type_hints_of_every_typed_dict_resolve() -> None:
    """Libraries that read annotations, such as pydantic and msgspec, get types instead of names."""
    found = typed_dicts()
    assert len(found) >= 590
    for each in found.values():
        assert get_type_hints(each).keys() == each.__required_keys__ | each.__optional_keys__


def test_every_typed_dict_has_the_keys_of_its_model() -> None:
    """A key that the document requires is required, and a constant too: nothing fills it in."""
    for name, each in typed_dicts().items():
        cls = getattr(models, name.removesuffix("Dict"), None)
        if cls is None:
            assert name.endswith(("BaseDict", "StreamingDict"))  # variants of a request that can stream
            continue
        names = {cls._renamed.get(field, field) for field in cls._fields}
        assert each.__required_keys__ | each.__optional_keys__ == names, name
        required = {cls._renamed.get(field, field) for field in (*cls._required, *cls._constants)}
        hints = get_type_hints(each, include_extras=True)
        assert {key for key, hint in hints.items() if get_origin(hint) is Required} == required, name


def test_unions_of_typed_dicts_are_real_unions() -> None:
    """A program may write `ChatCompletionRequestMessageDict | None` where it is evaluated."""
    assert ChatCompletionRequestUserMessageDict in (ChatCompletionRequestMessageDict | None).__args__


def test_typed_dicts_load_no_model() -> None:
    """The TypedDicts of chat come with those that several tags share, and with nothing else."""
    loaded = loaded_by("import aikit_openapi.typed_dicts.chat")
    assert [name for name in loaded if name.count(".") > 1 or "models" in name] == [
        "aikit_openapi.typed_dicts.shared",
        "aikit_openapi.typed_dicts.chat",
    ]


def test_a_call_loads_no_typed_dicts() -> None:
    """They are for type checkers: neither a request nor an answer needs them."""
    loaded = loaded_by(
        "from aikit_openapi.api.chat import create_chat_completion as o; from aikit import OpenAI;"
        "OpenAI(api_key='sk-test-not-real').chat.completions;"
        "o.build_request(body={'messages': []}); o.parse_response({'choices': []})"
    )
    assert "aikit_openapi.models.create_chat_completion_response" in loaded
    assert not [name for name in loaded if "typed_dicts" in name]
