"""Errors that arrive with a success status: as the body of a 200, next to an answer, in a choice, or in a stream."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["FAILED", "error_in_answer", "error_in_event", "error_instead_of_answer", "unwrapped"]

# Some services add an `error` that means "none" to each answer.
_FINE_CODES: Final = (0, "0", 200, "200")
FAILED: Final = ("error", "ERROR")
# The fields that distinguish an error with a message from an answer in another form.
_MARKS: Final = ("code", "type", "status", "status_code", "statusCode", "http_status", "error_code", "__type")


def error_in_answer(decoded: Mapping[str, Any], *, is_documented: bool = False) -> Any:
    """Return the error in a complete answer that may look like a success; None for a success.

    Args:
        decoded: the body, decoded from JSON.
        is_documented: whether the API's document defines `error` as a field of this answer, as in a failed response.

    Returns:
        The `error` object, or whatever else describes the error.
    """
    error = decoded.get("error")
    if error and not is_documented and _is_error(error):
        return _described(error, decoded)
    if decoded.get("object") == "error":
        return decoded
    if decoded.get("success") is False:
        return _first(decoded.get("errors")) or decoded
    choices: Any = decoded.get("choices")
    if choices.__class__ is list:
        for choice in choices:
            if choice.__class__ is dict and ("error" in choice or choice.get("finish_reason") in FAILED):
                return _error_in_choices(choices)
    return None


def error_instead_of_answer(decoded: Mapping[str, Any]) -> Any:
    """Return the error in a body of unknown form, recognized only by what it lacks; None if it describes none.

    Args:
        decoded: a body that lacks the fields of its operation.
    """
    detail = decoded.get("detail")
    if detail:
        return _innermost(detail) if isinstance(detail, Mapping) else decoded
    errors = decoded.get("errors")
    if errors and isinstance(errors, list):
        return _first(errors)
    if decoded.get("type") == "error":
        return decoded
    state = decoded.get("base_resp")  # MiniMax adds one to each answer
    if isinstance(state, Mapping) and state.get("status_code", 0) not in _FINE_CODES:
        return state
    said = decoded.get("message") or decoded.get("msg") or decoded.get("error_msg")
    is_marked = any(decoded.get(each) and decoded[each] not in _FINE_CODES for each in _MARKS)
    return decoded if is_marked and isinstance(said, str) else None


def error_in_event(kind: str, decoded: Mapping[str, Any]) -> Any:
    """Return the error in a stream's event; None for any other event.

    Args:
        kind: the name in the `event:` line; empty if there is none.
        decoded: the data, decoded from JSON.
    """
    error = decoded.get("error")
    choices: Any = decoded.get("choices")
    if choices.__class__ is list:
        if error and _is_error(error):
            return _described(error, decoded)
        for choice in choices:
            if choice.__class__ is dict and ("error" in choice or choice.get("finish_reason") in FAILED):
                return _error_in_choices(choices)
        return None
    own = decoded.get("type", "")
    if kind == "error" or own == "error" or decoded.get("object") == "error":
        return _described(error, decoded) if error else decoded
    # Events of a response have dots in their types, and some have their own `error` field.
    if error and (own == "" or _is_error(error)) and not (isinstance(own, str) and "." in own):
        return _described(error, decoded)
    if decoded.get("success") is False:
        return _first(decoded.get("errors")) or decoded
    if own == "" and not kind and choices is None:
        return error_instead_of_answer(decoded)
    return None


def unwrapped(decoded: Any) -> Any:
    """Unwrap a list whose only entry is an error, as Gemini sends it; return anything else unchanged."""
    if decoded.__class__ is list and len(decoded) == 1 and isinstance(decoded[0], dict) and decoded[0].get("error"):
        return decoded[0]
    return decoded


def _error_in_choices(choices: list[Any]) -> Any:
    for choice in choices:
        if choice.__class__ is dict:
            error = choice.get("error")
            if error and _is_error(error):
                return _described(error, {})
            if choice.get("finish_reason") in FAILED:
                return {"message": "the answer ends with finish_reason 'error'", "choice": choice}
    return None


def _is_error(error: Any) -> bool:
    """Whether an `error` describes a failure: some services add an empty one to each answer."""
    if isinstance(error, Mapping):
        code = error.get("code", "")
        if code in _FINE_CODES:
            return False
        said = error.get("message") or error.get("msg") or error.get("detail") or error.get("type")
        said = said or error.get("error")
        return bool(said or (isinstance(code, str) and code) or (isinstance(code, int) and 400 <= code < 600))
    return error is True or isinstance(error, str | list)


def _described(error: Any, beside: Mapping[str, Any]) -> Any:
    """Return the best description of an error: a plain text has its code and message next to it."""
    if isinstance(error, list):
        return _first(error)
    is_alone = isinstance(error, Mapping) or "choices" in beside or len(beside) < 2
    return _innermost(error) if is_alone else beside


def _innermost(error: Any) -> Any:
    """Unwrap an error that gateways have wrapped: `{"error": {"error": {"message": ...}}}`."""
    for _ in range(3):
        inner = error.get("error") if isinstance(error, Mapping) and not error.get("message") else None
        if not isinstance(inner, Mapping) or not inner:
            break
        error = inner
    return error


def _first(errors: Any) -> Any:
    return errors[0] if isinstance(errors, list) and errors else errors
