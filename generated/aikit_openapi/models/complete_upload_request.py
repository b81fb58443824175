# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class CompleteUploadRequest(_Model):
    """`CompleteUploadRequest` of the API."""

    part_ids: list[str]
    md5: str | None

    _required = ("part_ids",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part_ids: Sequence[str],
            md5: str | Unset = ...,
        ) -> None: ...
