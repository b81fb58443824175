"""`OpenAIModelsAPI`, in the order of its page."""

from __future__ import annotations

import pytest

from aikit import EmptyResultError, NotFoundError, OpenAI
from aikit.testing import Server


def test_retrieve_describes_a_model(client: OpenAI) -> None:
    """The model is `.model`, and the result itself has its attributes."""
    result = client.models.retrieve("gpt-4o-mini")
    assert (result.model.id, result.model.object, result.model.owned_by) == ("gpt-4o-mini", "model", "system")
    assert result.id == result.model.id
    assert isinstance(result.model.created, int)


def test_an_unknown_model_is_not_found(client: OpenAI) -> None:
    """The error is typed; without `throw`, the result says so."""
    with pytest.raises(NotFoundError, match="nope") as caught:
        client.models.retrieve("nope")
    assert caught.value.type == "invalid_request_error"
    with pytest.raises(EmptyResultError, match="the result has no `model`: the call failed: 404 Not Found"):
        _ = client.models.retrieve("nope", throw=False).model


@pytest.mark.parametrize(
    ("given", "error"), [("", ValueError), (None, TypeError), (["a"], TypeError), ("..", ValueError)]
)
def test_an_invalid_id_is_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, given: str, error: type[Exception]
) -> None:
    """For an empty id, the message is that of the official package."""
    for method in (client.models.retrieve, client.models.delete):
        with pytest.raises(error, match="Expected a non-empty value for `model`" if given == "" else "`model` must be"):
            method(given)
    assert openai_server.requests == []


@pytest.mark.parametrize("given", ["../files", "a/b", "a?b=c", "a#b", "a b", "ü", "%2e%2e", "ft:gpt-4o:acme::1"])
def test_an_id_cannot_leave_its_place_in_the_path(client: OpenAI, openai_server: Server, given: str) -> None:
    """All special characters are encoded."""
    client.models.retrieve(given, throw=False)
    (request,) = openai_server.requests
    assert request.operation == "retrieveModel"
    assert request.path.count("/") == 3
    assert request.query == []


def test_list_lists_the_models(client: OpenAI) -> None:
    """The models are in `.models` and `.data`, and you can iterate over the result."""
    result = client.models.list()
    assert "gpt-4o" in [model.id for model in result.models]
    assert result.models == result.data == list(result)
    assert (result.has_more, result.next_page()) == (False, None)
    assert result.object == "list"


def test_delete_deletes_a_model(client: OpenAI) -> None:
    """You can delete your own models."""
    result = client.models.delete("ft:gpt-4o-mini:aikit::sample")
    assert (result.id, result.deleted, result.object) == ("ft:gpt-4o-mini:aikit::sample", True, "model")
