"""Members of unions as compatible services send them: without the tag that tells their kind."""

from __future__ import annotations

from typing import Any

import pytest

from aikit_openapi.codec import UnknownModel
from aikit_openapi.models import ChatCompletionResponseMessage


@pytest.mark.parametrize("tag", [{}, {"type": None}, {"type": ""}])
class TestUnionsWithoutTag:
    """An object whose tag says nothing is the only member that it fits."""

    @staticmethod
    def decoded(value: dict[str, Any]) -> Any:
        """A message with one tool call, as low-level programs decode it."""
        made = ChatCompletionResponseMessage.from_dict({"role": "assistant", "tool_calls": [value]})
        assert made.to_dict()["tool_calls"] == [value]
        assert made.tool_calls is not None
        return made.tool_calls[0]

    def test_what_it_requires_tells(self, tag: dict[str, Any]) -> None:
        """The mapping comes back as it came."""
        found = self.decoded({"id": "1", "function": {"name": "f", "arguments": "{}"}, **tag})
        assert found.function.name == "f"
        found = self.decoded({"id": "1", "custom": {"name": "g", "input": ""}, **tag})
        assert found.custom.name == "g"

    def test_one_that_knows_all_fields_fits(self, tag: dict[str, Any]) -> None:
        """Also where it lacks another field."""
        assert self.decoded({"function": {"name": "f", "arguments": "{}"}, **tag}).function.name == "f"

    def test_what_fits_several_or_none_stays_unknown(self, tag: dict[str, Any]) -> None:
        """Nothing is guessed."""
        for value in ({"id": "1"}, {"novelty": 1}, {}):
            assert isinstance(self.decoded({**value, **tag}), UnknownModel)
