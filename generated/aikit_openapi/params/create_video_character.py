# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /videos/characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..types import FileTypes


class CreateVideoCharacterOptions(TypedDict, total=False):
    """`CreateVideoCharacterParams` without `video`, `name`, for methods that name these arguments."""


class CreateVideoCharacterParams(CreateVideoCharacterOptions, total=False):
    """Body fields and query parameters of POST /videos/characters. Omitted ones are not sent."""

    video: FileTypes
    """A file."""
    name: str
    """A string, 1 to 80 characters."""
