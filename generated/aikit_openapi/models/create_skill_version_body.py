# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import FileTypes, Unset


@model
class CreateSkillVersionBody(_Model):
    """`CreateSkillVersionBody` of the API."""

    files: list[FileTypes] | FileTypes
    """At most 500 items."""
    default: bool | None

    _required = ("files",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            files: Sequence[FileTypes] | FileTypes,
            default: bool | Unset = ...,
        ) -> None: ...
