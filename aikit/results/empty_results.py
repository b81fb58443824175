"""The error of a result that lacks what you read, such as `.choice`: it says why nothing is there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from aikit.errors import EmptyResultError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aikit.core.steps import Exchange

__all__ = ["empty_result", "first_of", "value_of"]

ValueT = TypeVar("ValueT")

# Where services report that a filter blocked the prompt: Azure, then Gemini.
_FILTER_FIELDS = ("prompt_filter_results", "content_filter_results", "promptFeedback", "prompt_feedback")
_BLOCK_REASONS = ("blockReason", "block_reason")


def first_of(items: Sequence[ValueT], name: str, holder: str, exchange: Exchange) -> ValueT:
    """Return the first item of a result's list.

    Args:
        items: the list.
        name: the attribute that was read, such as `choice`.
        holder: the field that holds the list, such as `choices`.
        exchange: the exchange that the result wraps.

    Raises:
        EmptyResultError: the list is empty.
    """
    if items:
        return items[0]
    raise empty_result(name, f"its `{holder}` is empty or missing", exchange)


def value_of(name: str, exchange: Exchange) -> Any:
    """Return the decoded body of a result, for the attribute with this name.

    Raises:
        EmptyResultError: there is none, because the call failed.
    """
    if exchange.decoded is None:
        raise empty_result(name, "the response has no body", exchange)
    return exchange.decoded


def empty_result(name: str, lack: str, exchange: Exchange) -> EmptyResultError:
    """Return the error for an attribute that a result does not have.

    Args:
        name: the attribute.
        lack: what the response lacks, for a response that gives no other reason.
        exchange: the exchange that the result wraps.
    """
    error = exchange.error
    if error is not None:
        reason = f"the call failed: {error}. Check `success` before you read it, or call without `throw=False`"
    elif blocked := _blocked(exchange.decoded):
        reason = f"a content filter blocked the request{blocked}"
    else:
        reason = lack
    empty = EmptyResultError(f"the result has no `{name}`: {reason}", exchange.request, response=exchange.response)
    empty.__cause__ = error
    return empty


def _blocked(decoded: Any) -> str:
    """Return what a content filter objected to, such as ` (hate, violence)`; empty if no filter blocked anything."""
    found: list[str] = []
    for name in _FILTER_FIELDS:
        _collect(getattr(decoded, name, None), found, 0)
    return f" ({', '.join(dict.fromkeys(found))})" if found else ""


def _collect(report: Any, found: list[str], depth: int) -> None:
    """Add the names of the filters that a report says have blocked something."""
    if isinstance(report, list):
        for each in report[:100]:
            _collect(each, found, depth + 1)
    fields = report if isinstance(report, Mapping) else getattr(report, "__dict__", None)
    if not fields or depth > 5:
        return
    found += [str(fields[name]) for name in _BLOCK_REASONS if fields.get(name)]
    for name, value in fields.items():
        if isinstance(value, Mapping) and value.get("filtered") is True:
            found.append(str(name))
        else:
            _collect(value, found, depth + 1)
