"""The error of recording and replay."""

from __future__ import annotations

__all__ = ["CassetteError"]


class CassetteError(Exception):
    """A cassette has no answer for a request, or can't be read.

    It is not an `OpenAIError`, so that a program that handles those does not take it for a failure of the service.
    """
