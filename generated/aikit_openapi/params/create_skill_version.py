# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /skills/{skill_id}/versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import FileTypes


class CreateSkillVersionOptions(TypedDict, total=False):
    """`CreateSkillVersionParams` without `files`, for methods that name these arguments."""

    default: bool
    """A boolean."""


class CreateSkillVersionParams(CreateSkillVersionOptions, total=False):
    """Body fields and query parameters of POST /skills/{skill_id}/versions. Omitted ones are not sent."""

    files: Sequence[FileTypes] | FileTypes
    """A list of files or a file, at most 500 items."""
