"""The fields that an answer must contain to be useful: the choices of a chat, a vector for each text, a file's ID.

The API's document requires more, such as `created`, but many compatible services omit it and programs don't need it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

from aikit_openapi.codec import Decoder, Model, keep, unchecked
from aikit_openapi.operation import Operation

from .embedded_errors import error_in_answer, error_in_event

__all__ = ["Requirement", "error_for_stream", "is_object", "requirement"]

# Operations whose answers need neither `data` nor `id`: one of these fields is enough.
_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "create_chat_completion": ("choices",),
    "create_completion": ("choices",),
    "get_chat_completion": ("choices",),
    "create_image": ("data",),
    "create_image_edit": ("data",),
    "create_image_variation": ("data",),
    "create_moderation": ("results",),
    "create_response": ("output", "id"),
    "create_transcription": ("text", "segments", "words"),
    "create_translation": ("text", "segments"),
    "beta_create_response": ("output", "id"),
}
# Calls of these return a list with at least one entry. (Services that filter a prompt may return no choice.)
_NEVER_EMPTY: Final = frozenset(
    "create_embedding create_image create_image_edit create_image_variation create_moderation".split()
)
_LISTS: Final = frozenset({"choices", "data", "results"})


class Requirement(NamedTuple):
    """The fields that the answer of one operation must contain.

    Attributes:
        fields: one of these is needed; empty if any body will do.
        is_needed: whether an empty body is an error.
        is_never_empty: whether the list must have an entry.
        counts_vectors: whether each text of the request needs a vector.
        has_error: whether the API's document defines `error` as a field of the answer.
        decode: converts the answer, decoded from JSON, to the typed response, and takes its mappings.
    """

    fields: tuple[str, ...]
    is_needed: bool
    is_never_empty: bool = False
    counts_vectors: bool = False
    has_error: bool = False
    decode: Decoder = keep

    @property
    def name(self) -> str:
        """The field's name for error messages."""
        return f"`{self.fields[0]}`" if self.fields else "any field"

    def lacking(self, decoded: Mapping[str, Any], body: Any) -> str | None:
        """Describe what the answer lacks, for an error message; None if it is complete.

        Args:
            decoded: the answer, decoded from JSON.
            body: the body of the request.
        """
        for field in self.fields:
            value: Any = decoded.get(field)
            if field in _LISTS:
                if value.__class__ is list:
                    if value or not self.is_never_empty:
                        return _lacking_vectors(value, body) if self.counts_vectors else None
                    return f"anything in `{field}`, which is empty"
                if value is not None:
                    return f"a list in `{field}`, which is of the type {type(value).__name__}"
            elif value is not None and (value != "" or field == "text"):
                return None
        return self.name if self.fields or (self.is_needed and not decoded) else None


def _lacking_vectors(data: Sequence[Any], body: Any) -> str | None:
    asked = body.get("input") if isinstance(body, Mapping) else getattr(body, "input", None)
    # A text, or one list of numbers, is one input.
    is_many = isinstance(asked, list | tuple) and len(asked) > 0 and not isinstance(asked[0], int)
    count = len(asked) if is_many and asked is not None else 1
    vectors = sum(1 for each in data if isinstance(each, dict) and each.get("embedding"))
    if vectors >= count:
        return None
    return f"vectors: {count} inputs were sent, and {vectors} vectors in `data` came back"


@lru_cache(maxsize=1024)  # other libraries' requests and bulk runs make operations of their own
def requirement(operation: Operation[Any, Any]) -> Requirement:
    """Return the requirement for the answer of an operation."""
    decode = unchecked(operation.decode, takes=True)
    empty = decode({})
    model = type(empty) if isinstance(empty, Model) else Model
    has_error = "error" in model._known
    if operation.method == "DELETE":  # it succeeded, whatever the answer contains
        return Requirement((), False, has_error=has_error, decode=decode)
    fields = _FIELDS.get(operation.id)
    if fields is None:
        required = model._required
        fields = ("data",) if "data" in required else ("id",) if "id" in required else required
    return Requirement(
        fields,
        bool(fields) or not model._known,
        operation.id in _NEVER_EMPTY,
        operation.id == "create_embedding",
        has_error,
        decode,
    )


def is_object(decoded: Mapping[str, Any]) -> bool:
    """Return whether an answer is an object of the API, with the fields that say what it is and its state."""
    return bool(decoded.get("id") and (decoded.get("object") or decoded.get("status") or decoded.get("output")))


def error_for_stream(operation: Operation[Any, Any] | None, decoded: Mapping[str, Any]) -> Any:
    """Return the error in JSON that arrived instead of an event stream; None for an answer."""
    has_error = operation is not None and requirement(operation).has_error
    error = error_in_answer(decoded, is_documented=has_error and is_object(decoded))
    return error_in_event("", decoded) if error is None and not decoded.get("id") else error
