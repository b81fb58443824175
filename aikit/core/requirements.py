"""What an answer must hold to be of any use: the choices of a chat, a vector for each text, the id of a file.

The API's document requires more, such as `created`; many compatible services leave that out, and nobody needs it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from aikit_openapi.codec import Model
from aikit_openapi.operation import Operation

__all__ = ["Requirement", "requirement"]

# Where it is neither `data` nor `id`: the fields, one of which is enough.
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
# A call of these asks for at least one of what is in the list. (Services that filter a prompt may give no choice.)
_NEVER_EMPTY: Final = frozenset(
    "create_embedding create_image create_image_edit create_image_variation create_moderation".split()
)
_LISTS: Final = frozenset({"choices", "data", "results"})


class Requirement(NamedTuple):
    """What the answer of one operation must hold.

    Attributes:
        fields: one of these is needed; empty when any body will do.
        is_needed: whether an answer without a body is none.
        is_never_empty: whether the list must have an entry.
        counts_vectors: whether a vector is needed for each text of the request.
        has_error: whether `error` is a field of the answer by the API's document.
    """

    fields: tuple[str, ...]
    is_needed: bool
    is_never_empty: bool = False
    counts_vectors: bool = False
    has_error: bool = False

    @property
    def name(self) -> str:
        """The field, as an error names it."""
        return f"`{self.fields[0]}`" if self.fields else "any field"

    def lacking(self, decoded: Mapping[str, Any], body: Any) -> str | None:
        """What the answer lacks, as an error says it; None when it has what is needed.

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
    # A text, or the numbers of one, is one input.
    is_many = isinstance(asked, list | tuple) and len(asked) > 0 and not isinstance(asked[0], int)
    count = len(asked) if is_many and asked is not None else 1
    vectors = sum(1 for each in data if isinstance(each, dict) and each.get("embedding"))
    if vectors >= count:
        return None
    return f"vectors: {count} inputs were sent, and {vectors} vectors in `data` came back"


@cache
def requirement(operation: Operation[Any, Any]) -> Requirement:
    """What the answer of an operation must hold."""
    empty = operation.decode({})
    model = type(empty) if isinstance(empty, Model) else Model
    has_error = "error" in model._known
    if operation.method == "DELETE":  # it is done, whatever the answer
        return Requirement((), False, has_error=has_error)
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
    )
