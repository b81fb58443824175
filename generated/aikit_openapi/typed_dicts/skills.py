# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `skills`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..types import FileTypes


class CreateSkillBodyDict(TypedDict, total=False):
    files: Required[Sequence[FileTypes] | FileTypes]


class CreateSkillVersionBodyDict(TypedDict, total=False):
    files: Required[Sequence[FileTypes] | FileTypes]
    default: bool


class SetDefaultSkillVersionBodyDict(TypedDict, total=False):
    default_version: Required[str]
