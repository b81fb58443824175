"""The result of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aikit.core.compatibility import item_type, part_type

from .result import OpenAIResult

if TYPE_CHECKING:
    from aikit.core.operations import ResponseObject, ResponseUsage

    class _Response(OpenAIResult, ResponseObject):
        usage: ResponseUsage | None
        status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None

else:
    _Response = OpenAIResult

__all__ = ["OpenAIResponseResult"]


class OpenAIResponseResult(_Response):
    """A response. Read its fields directly on the result: `output`, `output_text`, `status`, `usage`."""

    @property
    def output_text(self) -> str:  # type: ignore[override]  # never None: it is joined from the output
        """All text of the output, joined; an empty string if there is none."""
        output = getattr(self._exchange.decoded, "output", None)
        texts = (
            getattr(part, "text", None)
            for item in (output if isinstance(output, list) else ())
            if item_type(item) == "message" and isinstance(content := getattr(item, "content", None), list)
            for part in content
            if part_type(part) == "output_text"
        )
        return "".join(text for text in texts if isinstance(text, str))

    def _repr_markdown_(self) -> str | None:
        """Return the text of the output as Markdown, for notebooks; None if there is none."""
        from .notebooks import safe_markdown  # lazy: only a notebook needs it

        return safe_markdown(self.output_text) or None
