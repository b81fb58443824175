# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class VectorStoreFileBatchObjectFileCounts(_Model):
    """`VectorStoreFileBatchObjectFileCounts` of the API."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int

    _required = ("in_progress", "completed", "failed", "cancelled", "total")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            in_progress: int,
            completed: int,
            failed: int,
            cancelled: int,
            total: int,
        ) -> None: ...
