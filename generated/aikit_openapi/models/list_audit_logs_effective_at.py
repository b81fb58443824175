# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ListAuditLogsEffectiveAt(_Model):
    """`ListAuditLogsEffectiveAt` of the API."""

    gt: int | None
    gte: int | None
    lt: int | None
    lte: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            gt: int | Unset = ...,
            gte: int | Unset = ...,
            lt: int | Unset = ...,
            lte: int | Unset = ...,
        ) -> None: ...
