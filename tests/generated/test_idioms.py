"""Models read and write like the pydantic models of the official package."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

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
