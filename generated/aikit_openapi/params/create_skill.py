# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /skills."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import FileTypes


class CreateSkillOptions(TypedDict, total=False):
    """`CreateSkillParams` without `files`, for methods that name these arguments."""


class CreateSkillParams(CreateSkillOptions, total=False):
    """Body fields and query parameters of POST /skills. Omitted ones are not sent."""

    files: Sequence[FileTypes] | FileTypes
    """A list of files or a file, at most 500 items."""
