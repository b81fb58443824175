"""Union members of compatible services that lack the tag for their kind."""

from __future__ import annotations

from typing import Any

import pytest

from aikit_openapi.codec import UnknownModel
from aikit_openapi.models import ChatCompletionResponseMessage


@pytest.mark.parametrize("tag", [{}, {"type": None}, {"type": ""}])
class TestUnionsWithoutTag:
    """An object without a valid tag is decoded as the only member that fits."""

    @staticmethod
    def decoded(value: dict[str, Any]) -> Any:
        """Decode a message with one tool call, as low-level programs do."""
        made = ChatCompletionResponseMessage.from_dict({"role": "assistant", "tool_calls": [value]})
        assert made.to_dict()["tool_calls"] == [value]
        assert made.tool_calls is not None
        return made.tool_calls[0]

    def test_required_fields_select_the_member(self, tag: dict[str, Any]) -> None:
        """`to_dict()` returns the original mapping."""
        found = self.decoded({"id": "1", "function": {"name": "f", "arguments": "{}"}, **tag})
        assert found.function.name == "f"
        found = self.decoded({"id": "1", "custom": {"name": "g", "input": ""}, **tag})
        assert found.custom.name == "g"

    def test_a_member_that_has_all_fields_fits(self, tag: dict[str, Any]) -> None:
        """It may lack other fields."""
        assert self.decoded({"function": {"name": "f", "arguments": "{}"}, **tag}).function.name == "f"

    def test_an_object_that_fits_several_members_or_none_stays_unknown(self, tag: dict[str, Any]) -> None:
        """Nothing is guessed."""
        for value in ({"id": "1"}, {"novelty": 1}, {}):
            assert isinstance(self.decoded({**value, **tag}), UnknownModel)
