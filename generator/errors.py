"""The one error of the generator: what is wrong, where in the document, and what to do about it."""

from __future__ import annotations


class GeneratorError(Exception):
    """A build, a pin or a report that can't go on.

    Args:
        message: what is wrong.
        pointer: where: a JSON pointer into the document, or the name of a file.
        cure: what to do about it.
    """

    def __init__(self, message: str, *, pointer: str, cure: str) -> None:
        super().__init__(message, pointer, cure)
        self.message = message
        self.pointer = pointer
        self.cure = cure

    def __str__(self) -> str:
        return f"{self.message}\n  at: {self.pointer}\n  cure: {self.cure}"
