"""Turns the body of any answer into what `cast_to` of a request names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import NoneType
from typing import Any, get_origin

from aikit.core.decoding import decode_json
from aikit.core.steps import Exchange
from aikit.core.wire import HTTPResponse
from aikit.errors import DecodingError
from aikit.results.result import OpenAIResult
from aikit_openapi.codec import Model, UnknownModel

from .adapters import MisfitError, adapter_of

__all__ = ["caster", "event_caster"]

_PLAIN = (object, dict, list, int, float, bool, Any, Mapping)


def caster(cast_to: Any) -> Callable[[Exchange], Any]:
    """Return the function that makes a value of an exchange.

    Args:
        cast_to: `str`, `bytes` or `None` for these; `object`, `Any`, `dict` or `list` for the decoded JSON; a response
            class of httpx or `HTTPResponse` for the whole response; a class of results or models; or a class that
            pydantic or msgspec can read.

    Raises:
        TypeError: no library can read this class.
    """
    if cast_to is None or cast_to is NoneType:
        return lambda done: None
    if cast_to is str:
        return lambda done: _response(done).text
    if cast_to is bytes:
        return lambda done: _response(done).content
    if isinstance(cast_to, type) and (
        cast_to is HTTPResponse or cast_to.__module__.partition(".")[0].startswith("httpx")
    ):
        return _response
    if isinstance(cast_to, type) and issubclass(cast_to, OpenAIResult):
        return lambda done: cast_to._of(done.with_decoded(_decoded(done, UnknownModel.from_dict)))
    build = event_caster(cast_to)
    return lambda done: _decoded(done, build)


def event_caster(cast_to: Any) -> Callable[[Any], Any]:
    """Return the function that makes a value of decoded JSON.

    Raises:
        TypeError: no library can read this class.
    """
    if cast_to in _PLAIN or (get_origin(cast_to) in (dict, list) and Any in cast_to.__args__):
        return lambda data: data
    if isinstance(cast_to, type) and issubclass(cast_to, Model):
        return cast_to.from_dict
    validate = getattr(cast_to, "model_validate", None)  # pydantic, also where it can't make a schema of the class
    return validate if validate is not None else adapter_of(cast_to).build


def _response(done: Exchange) -> HTTPResponse:
    assert done.response is not None
    return done.response


def _decoded(done: Exchange, build: Callable[[Any], Any]) -> Any:
    response = _response(done)
    try:
        return build(decode_json(response.content, done.limits.most_bytes))
    except MisfitError as error:
        message = f"the answer does not fit `cast_to`: {error.place or 'it'}: {error.reason}"
    except (TypeError, ValueError) as error:  # pydantic's error is one too
        message = f"the answer can't be read as `cast_to`: {error}"
    failed = DecodingError(message, done.request, response=response, data=response.content)
    failed.attempts = done.attempts
    raise failed
