# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class HistoryParam(_Model):
    """`HistoryParam` of the API."""

    enabled: bool | None
    recent_threads: int | None
    """At least 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool | Unset = ...,
            recent_threads: int | Unset = ...,
        ) -> None: ...
