# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class BatchRequestCounts(_Model):
    """`BatchRequestCounts` of the API."""

    total: int
    completed: int
    failed: int

    _required = ("total", "completed", "failed")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total: int,
            completed: int,
            failed: int,
        ) -> None: ...
