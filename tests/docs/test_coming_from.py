"""The page for people who know AIKit for 4D has every documented name, and each exists."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import aikit
import aikit_openapi.api
from aikit import OpenAI, OpenAIError
from aikit.options.spellings import ALIASES, canonical
from aikit.options.table import CALLBACKS, OPTIONS
from aikit.testing import Server
from aikit_openapi import models
from docs.site import documented
from generator.surface import load

CLASSES = {each["name"]: each for each in documented.classes()}
# Spellings that only the official package or JavaScript has, and second spellings of other names.
UNDOCUMENTED = {"_request_id", "requestId", "addImageUrl"}
QUESTION = [{"role": "user", "content": "Is it far?"}]


def test_the_tables_of_the_page_are_current() -> None:
    """`make regen` writes them from the table of options, and from what the documentation names."""
    assert documented.PAGE.read_text(encoding="utf-8") == documented.text()


def test_every_documented_spelling_belongs_to_a_class() -> None:
    """Those of options, and those of results, messages, helpers and errors."""
    named = {name for each in CLASSES.values() for kind in ("properties", "callbacks") for name in each.get(kind, ())}
    named |= {method.partition("(")[0] for each in CLASSES.values() for method in each.get("methods", ())}
    options = {option.documented for option in OPTIONS.values() if option.documented}
    others = {spelling for spelling, name in ALIASES.items() if name not in OPTIONS} - UNDOCUMENTED
    assert (options | others) - named == set()
    assert {canonical(name) for name in CLASSES["OpenAIParameters"]["callbacks"]} == set(CALLBACKS)


def test_every_documented_class_exists_or_the_page_says_what_to_use() -> None:
    """A class that `aikit` does not have is a mapping or keywords in Python, or has another name."""
    lacking = {name for name in CLASSES if not hasattr(aikit, name)}
    assert {name for name in lacking if "python" not in CLASSES[name]} == set()
    assert all(name.endswith("Parameters") for name in lacking - {"OpenAIAPIResource", "OpenAIModel", "OpenAIFile",
                                                                  "OpenAIFileDeleted"})  # fmt: skip


@cache
def operations() -> Mapping[str, str]:
    """Return the operation of each method."""
    surface = load(Path(__file__).parents[2] / "openapi" / "surface.yaml")
    return {each.path: each.operation for each in surface.all_methods()}


@pytest.mark.parametrize(
    "name", [name for name in CLASSES if name.endswith("Parameters") and name != "OpenAIParameters"]
)
def test_every_documented_parameter_is_one_of_the_operation(name: str) -> None:
    """The page says of which method; unlike the options, the names of parameters are those of the API."""
    (path,) = re.findall(r"`client\.([\w.]+)`", CLASSES[name]["python"])
    operation = operations()[path]
    (module,) = Path(aikit_openapi.api.__path__[0]).glob(f"*/{operation}.py")
    build = import_module(f"aikit_openapi.api.{module.parent.name}.{operation}").build_request
    arguments = inspect.signature(build).parameters
    known = set(arguments)
    if "body" in arguments:
        known |= set(getattr(models, arguments["body"].annotation.partition(" ")[0]).__annotations__)
    assert set(CLASSES[name]["properties"]) - known == set()


@pytest.fixture(scope="module")
def instances(openai_server_process: Server, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """An instance of each documented class that has properties, by the name of the class."""
    path = tmp_path_factory.mktemp("files") / "a.jsonl"
    path.write_text("{}\n")
    openai_server_process.reset()
    with OpenAI(openai_server_process.api_key, base_url=openai_server_process.base_url) as client:
        chat = client.chat.completions
        result = chat.create(QUESTION, model="gpt-4o-mini", store=True)
        *_, chunk = chat.create(QUESTION, model="gpt-4o-mini", stream=True, stream_options={"include_usage": True})
        images, vectors = client.images.generate("a cat"), client.embeddings.create("a", "text-embedding-3-small")
        moderation = client.moderations.create("a")
        file = client.files.create(path, "user_data")
        models, model = client.models.list(), client.models.retrieve("gpt-4o-mini")
        with pytest.raises(OpenAIError) as caught:
            client.models.retrieve("qqq")
        deleted = client.files.delete(file.id)
        return {
            "OpenAI": client,
            "OpenAIChatAPI": client.chat,
            "OpenAIChatCompletionsAPI": chat,
            "OpenAIChatHelper": client.chat.create("Be brief."),
            "OpenAIMessage": aikit.OpenAIMessage(role="user", content="Hello."),
            "OpenAITool": aikit.OpenAITool({"name": "now"}),
            "OpenAIResult": models,
            "OpenAIError": caught.value,
            "OpenAIModelResult": model,
            "OpenAIModelListResult": models,
            "OpenAIModel": model.model,
            "OpenAIChatCompletionsResult": result,
            "OpenAIChatCompletionsStreamResult": chunk,
            "OpenAIChatCompletionsListResult": chat.list(),
            "OpenAIChoice": result.choice,
            "OpenAIImagesResult": images,
            "OpenAIImage": images.image,
            "OpenAIModerationResult": moderation,
            "OpenAIModeration": moderation.moderation,
            "OpenAIModerationItem": moderation.moderation.item,
            "OpenAIEmbeddingsResult": vectors,
            "OpenAIEmbedding": vectors.embedding,
            "OpenAIFileResult": file,
            "OpenAIFileListResult": client.files.list(),
            "OpenAIFile": file.file,
            "OpenAIFileDeletedResult": deleted,
            "OpenAIFileDeleted": deleted,
        }


@pytest.mark.parametrize(
    "name", [name for name, each in CLASSES.items() if each.get("properties") and not name.endswith("Parameters")]
)
def test_every_documented_property_can_be_read_in_both_spellings(name: str, instances: Mapping[str, Any]) -> None:
    """On an instance of each class, and on results from real calls."""
    instance = instances[name]
    for each in CLASSES[name]["properties"]:
        one, other = getattr(instance, each), getattr(instance, canonical(each))
        assert type(one) is type(other), each
