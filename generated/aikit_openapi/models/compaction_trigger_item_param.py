# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class CompactionTriggerItemParam(_Model):
    """`CompactionTriggerItemParam` of the API."""

    type: Literal["compaction_trigger"]
    """Default `compaction_trigger`."""

    _constants = {"type": "compaction_trigger"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["compaction_trigger"] | Unset = ...,
        ) -> None: ...
