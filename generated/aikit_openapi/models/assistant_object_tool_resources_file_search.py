# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class AssistantObjectToolResourcesFileSearch(_Model):
    """`AssistantObjectToolResourcesFileSearch` of the API."""

    vector_store_ids: list[str] | None
    """At most 1 item."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vector_store_ids: Sequence[str] | Unset = ...,
        ) -> None: ...
