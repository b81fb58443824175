# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class RealtimeSessionCreateResponseGATracing(_Model):
    """`RealtimeSessionCreateResponseGATracing` of the API."""

    workflow_name: str | None
    group_id: str | None
    metadata: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            workflow_name: str | Unset = ...,
            group_id: str | Unset = ...,
            metadata: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
