# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class DeleteEvalResponse(_Model):
    """`DeleteEvalResponse` of the API."""

    object: str
    deleted: bool
    eval_id: str

    _required = ("object", "deleted", "eval_id")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str,
            deleted: bool,
            eval_id: str,
        ) -> None: ...
