# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DeleteEvalRunResponse(_Model):
    """`DeleteEvalRunResponse` of the API."""

    object: str | None
    deleted: bool | None
    run_id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str | Unset = ...,
            deleted: bool | Unset = ...,
            run_id: str | Unset = ...,
        ) -> None: ...
