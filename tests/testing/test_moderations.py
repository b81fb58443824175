"""Moderations of the embedded server."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.testing.calls import answered


def moderate(http: httpx.Client, given: Any) -> Any:
    """Moderate an input and return the response."""
    return answered("createModeration", http.post("/moderations", json={"input": given}))


def test_harmless_text_is_not_flagged(http: httpx.Client) -> None:
    """A text without the words that the server looks for has low scores and no category."""
    (result,) = moderate(http, "What a nice day")["results"]
    assert result["flagged"] is False
    assert not any(result["categories"].values())
    assert max(result["category_scores"].values()) < 0.01


def test_violent_text_is_flagged_as_violence(http: httpx.Client) -> None:
    """A text that threatens to kill is flagged only as violence."""
    (result,) = moderate(http, "I will kill you")["results"]
    assert result["flagged"] is True
    assert [name for name, hit in result["categories"].items() if hit] == ["violence"]
    assert result["category_scores"]["violence"] > 0.9


def test_each_text_of_a_list_has_its_own_result(http: httpx.Client) -> None:
    """The results are in the order of the texts."""
    results = moderate(http, ["a nice day", "a murder"])["results"]
    assert [result["flagged"] for result in results] == [False, True]


def test_parts_of_a_mixed_input_are_judged_together(http: httpx.Client) -> None:
    """Text and image in one input give one result, which shows which of them counted."""
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    (result,) = moderate(http, [{"type": "text", "text": "murder"}, image])["results"]
    assert result["flagged"] is True
    assert result["category_applied_input_types"]["violence"] == ["text", "image"]
    assert result["category_applied_input_types"]["hate"] == ["text"]


@pytest.mark.parametrize("text", ["", "kill", "Ein schöner Tag"])
def test_the_same_text_gets_the_same_scores(http: httpx.Client, text: str) -> None:
    """Scores depend only on the text."""
    assert moderate(http, text)["results"] == moderate(http, text)["results"]
