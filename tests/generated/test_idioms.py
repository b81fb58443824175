"""Models read and write like the pydantic models of the official package."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pydantic
import pytest

from aikit_openapi.codec import Model
from aikit_openapi.models import (
    ChatCompletionResponseMessage,
    CreateChatCompletionResponse,
    CreateModerationResponseResultsItemCategoryScores,
)

SENT: dict[str, Any] = {
    "id": "c-1",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": "Hi", "refusal": None, "x_mood": ["calm"]},
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    "x_provider": {"region": "eu"},
}


@pytest.fixture
def completion() -> CreateChatCompletionResponse:
    """A completion with unknown fields, a null, and missing fields."""
    return CreateChatCompletionResponse.from_dict(SENT)


def message(completion: Any) -> Any:
    """The message of the first choice."""
    return completion.choices[0].message


def test_a_dump_has_all_fields(completion: CreateChatCompletionResponse) -> None:
    """Fields that were not sent are None, at every depth; `to_dict` leaves them out."""
    dumped = completion.model_dump()
    assert dumped["choices"][0]["message"]["content"] == "Hi"
    assert (dumped["model"], dumped["choices"][0]["message"]["tool_calls"]) == (None, None)
    assert (dumped["x_provider"], dumped["choices"][0]["message"]["x_mood"]) == ({"region": "eu"}, ["calm"])
    assert completion.to_dict() == SENT
    assert json.loads(completion.model_dump_json(indent=2)) == dumped
    assert completion.dict() == dumped
    assert json.loads(completion.json()) == dumped
    assert json.loads(completion.to_json(indent=2)) == SENT


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"exclude_none": True}, {"role": "assistant", "content": "Hi", "x_mood": ["calm"]}),
        ({"exclude_unset": True}, {"role": "assistant", "content": "Hi", "refusal": None, "x_mood": ["calm"]}),
        ({"exclude_defaults": True}, {"role": "assistant", "content": "Hi", "x_mood": ["calm"]}),
        ({"include": {"content", "tool_calls"}}, {"content": "Hi", "tool_calls": None}),
        ({"exclude_unset": True, "exclude": {"role", "x_mood"}}, {"content": "Hi", "refusal": None}),
        ({"mode": "json", "include": ["role"], "warnings": False}, {"role": "assistant"}),
    ],
)
def test_a_dump_takes_the_options_of_pydantic(
    completion: CreateChatCompletionResponse, options: dict[str, Any], expected: dict[str, Any]
) -> None:
    """You can dump by name, without nulls, or only what was sent."""
    assert message(completion).model_dump(**options) == expected


def test_parts_of_nested_values_are_included_and_excluded(completion: CreateChatCompletionResponse) -> None:
    """You select them with mappings of names, and `__all__` for the items of a list."""
    taken = completion.model_dump(include={"choices": {"__all__": {"message": {"content"}}}, "id": True})
    assert taken == {"id": "c-1", "choices": [{"message": {"content": "Hi"}}]}
    left = completion.model_dump(exclude={"choices": {"__all__": {"message"}}, "usage": True}, exclude_unset=True)
    assert left == {"id": "c-1", "choices": [{"index": 0, "finish_reason": "stop"}], "x_provider": {"region": "eu"}}


def test_a_model_iterates_over_pairs(completion: CreateChatCompletionResponse) -> None:
    """The pairs are Python names and values; nested models stay models."""
    pairs = dict(completion)
    assert pairs["id"] == "c-1"
    assert isinstance(pairs["choices"][0], Model)
    assert (pairs["model"], pairs["x_provider"]) == (None, {"region": "eu"})


def test_names_that_python_does_not_allow_have_python_names() -> None:
    """`by_alias` and `to_dict` return the names on the wire."""
    scores = CreateModerationResponseResultsItemCategoryScores.from_dict({"self-harm": 0.5})
    assert dict(scores)["self_harm"] == scores.model_dump(exclude_none=True)["self_harm"] == 0.5
    assert scores.model_dump(exclude_none=True, by_alias=True) == scores.to_dict() == {"self-harm": 0.5}
    assert scores.to_dict(use_api_names=False, exclude_none=True) == {"self_harm": 0.5}


def test_a_copy_is_equal_and_independent(completion: CreateChatCompletionResponse) -> None:
    """You can replace values in the copy; a deep copy shares nothing."""
    assert completion.model_copy() == completion == completion.copy()
    changed = completion.model_copy(update={"id": "c-2"})
    assert (changed.id, completion.id) == ("c-2", "c-1")
    deep = completion.model_copy(deep=True)
    message(deep).content = "Bye"
    assert message(completion).content == "Hi"
    assert pickle.loads(pickle.dumps(completion)) == copy.deepcopy(completion) == completion


def test_sets_of_fields_show_what_was_sent(completion: CreateChatCompletionResponse) -> None:
    """Nulls count as sent; extra fields are listed separately."""
    assert message(completion).model_fields_set == {"role", "content", "refusal", "x_mood"}
    assert completion.model_extra == {"x_provider": {"region": "eu"}}


def test_models_are_constructed_from_data() -> None:
    """Types are not checked, nor are those of nested models."""
    data = {"role": "assistant", "content": "Hi", "x_mood": 1}
    made = ChatCompletionResponseMessage.model_validate(data)
    assert (
        made == ChatCompletionResponseMessage.model_construct(**data) == ChatCompletionResponseMessage.construct(**data)
    )
    assert made == ChatCompletionResponseMessage.model_validate_json(json.dumps(data)) == made.model_validate(made)
    assert isinstance(CreateChatCompletionResponse.model_validate(SENT).choices[0].message, Model)
    with pytest.raises(TypeError, match="expects a mapping, got list"):
        ChatCompletionResponseMessage.model_validate_json("[]")


def test_no_field_of_an_answer_replaces_a_method() -> None:
    """A server may send any name."""
    hostile = {"model_dump": 1, "dict": 2, "copy": 3, "model_fields_set": 4, "content": "Hi"}
    made = ChatCompletionResponseMessage.from_dict(hostile)
    assert made.to_dict() == hostile
    assert made.model_dump(exclude_none=True) == hostile == made.dict(exclude_none=True)
    assert made.copy() == made


def test_any_attribute_can_be_set(completion: CreateChatCompletionResponse) -> None:
    """It is part of dumps and copies; a near miss of a field and the name of a method are errors."""
    changed: Any = message(completion)
    changed.cost = 0.5
    changed.content = "Bye"
    assert (changed.cost, changed.model_dump()["cost"], changed.model_extra["cost"]) == (0.5, 0.5, 0.5)
    assert completion.to_dict()["choices"][0]["message"]["content"] == "Bye"
    assert copy.deepcopy(completion) == pickle.loads(pickle.dumps(completion)) == completion
    with pytest.raises(AttributeError, match="no field 'contents'; did you mean 'content'"):
        changed.contents = "x"
    with pytest.raises(AttributeError, match="to_dict is a method or property"):
        changed.to_dict = 1


class Colour(Enum):
    """A value that JSON does not have."""

    RED = "red"


def test_a_dictionary_of_a_model_is_json_whatever_was_set(completion: CreateChatCompletionResponse) -> None:
    """Values of a program's own types become text, lists and mappings."""
    own: Any = completion
    own.made = datetime(2026, 1, 2, tzinfo=UTC)
    own.cost = Decimal("0.5")
    own.key = UUID(int=1)
    own.colours = {Colour.RED}
    own.raw = b"x"
    own.inner = Inner(size=2)
    plain = json.loads(json.dumps(completion.to_dict()))
    assert {name: plain[name] for name in ("made", "cost", "key", "colours", "raw", "inner")} == {
        "made": "2026-01-02T00:00:00+00:00",
        "cost": "0.5",
        "key": "00000000-0000-0000-0000-000000000001",
        "colours": ["red"],
        "raw": "x",
        "inner": {"size": 2},
    }
    assert json.loads(json.dumps(completion.model_dump(mode="json")))["cost"] == "0.5"


class Inner(pydantic.BaseModel):
    """A model of pydantic."""

    size: int


class Saved(pydantic.BaseModel):
    """A model of pydantic with fields of ours."""

    answer: CreateChatCompletionResponse
    others: list[ChatCompletionResponseMessage] = []


def test_models_are_fields_of_pydantic_models(completion: CreateChatCompletionResponse) -> None:
    """They are taken as they are, built of mappings and JSON, and dumped as they came."""
    saved = Saved(answer=completion, others=[{"role": "assistant", "content": "Hi"}])
    assert saved.answer is completion
    assert isinstance(saved.others[0], ChatCompletionResponseMessage)
    assert saved.model_dump() == {"answer": SENT, "others": [{"role": "assistant", "content": "Hi"}]}
    assert Saved.model_validate_json(saved.model_dump_json()) == saved
    assert Saved.model_json_schema()["properties"]["answer"]["type"] == "object"
    with pytest.raises(pydantic.ValidationError, match="expected a CreateChatCompletionResponse or a mapping, got int"):
        Saved(answer=5)
    assert pydantic.TypeAdapter(CreateChatCompletionResponse).validate_python(SENT) == completion
