"""`OpenAIModerationsAPI`, in the order of its page."""

from __future__ import annotations

from typing import Any

import pytest

from aikit import OpenAI
from aikit.testing import Server

PARTS = [{"type": "text", "text": "x"}, {"type": "image_url", "image_url": {"url": "https://x.test/y.png"}}]


@pytest.mark.parametrize("given", ["I love this.", ["one", "two"], PARTS])
def test_create_judges_texts_and_parts(client: OpenAI, openai_server: Server, given: Any) -> None:
    """There is one result for each text, or one for all parts together."""
    result = client.moderations.create(given)
    assert openai_server.requests[-1].body == {"input": given}
    assert result.moderation.id == result.id
    assert len(result.moderation.results) == len(result.results)
    assert result.moderation.item.flagged is False


def test_the_model_is_the_second_argument(client: OpenAI, openai_server: Server) -> None:
    """It may also be a keyword, or part of a mapping in its place."""
    model = "omni-moderation-latest"
    for result in (
        client.moderations.create("x", model),
        client.moderations.create("x", model=model),
        client.moderations.create("x", {"model": model}),
        client.moderations.create(input="x", model=model),
        client.moderations.create("x", model, {"max_retries": 1}),
    ):
        assert result.model == model
        assert openai_server.requests[-1].body == {"input": "x", "model": model}


def test_the_scores_are_read_in_every_spelling(client: OpenAI) -> None:
    """The page says `category_score`, the API `category_scores`."""
    result = client.moderations.create("I will kill you")
    item: Any = result.moderation.item
    assert item.flagged is True
    assert item.categories.violence is True
    assert item.category_scores.violence == item.category_score.violence > 0.5


def test_an_input_is_required(client: OpenAI) -> None:
    """Without one, an error is raised before anything is sent."""
    with pytest.raises(TypeError, match="missing required argument 'input'"):
        client.moderations.create()
    with pytest.raises(TypeError, match="`input` must be a text or a list, got int"):
        client.moderations.create(5)
    with pytest.raises(TypeError, match="`model` must be a str, got int"):
        client.moderations.create("x", 5)
    assert client.moderations.create("x", throw=False).moderation.results
