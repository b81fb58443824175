"""What programs do with results of the official package works with what every method returns."""

from __future__ import annotations

import json
from typing import Any

import pydantic

from aikit import OpenAI, OpenAIResult
from aikit.testing import Server
from aikit_openapi.codec import Model
from tests.every_method import PLAIN, generated_calls
from tests.result_idioms import failures


def results(client: OpenAI) -> dict[tuple[type, type], Any]:
    """Return a result of each class with each model, from one call of each method."""
    found: dict[tuple[type, type], Any] = {}
    for call in (*PLAIN, *generated_calls()):
        made = call.on(client)
        if isinstance(made, OpenAIResult) and isinstance(made._model, Model):
            found.setdefault((type(made), type(made._model)), made)
    return found


def test_every_result_does_what_models_of_pydantic_do(openai_server: Server) -> None:
    """It also is the type of a field of pydantic, and has the request's id."""
    failed: dict[str, set[str]] = {}
    with OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0) as client:
        found = results(client)
        for (cls, model), result in found.items():
            named = [*failures(result, result.to_dict())]
            adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(cls)
            if json.loads(adapter.dump_json(adapter.validate_python(result))) != result.to_dict():
                named.append("pydantic")
            if not result._request_id or result._request_id != result.model_copy()._request_id:
                named.append("request id")
            for each in named:
                failed.setdefault(each, set()).add(f"{cls.__name__} of {model.__name__}")
    assert {what: sorted(names) for what, names in failed.items()} == {}
    assert len(found) > 150
