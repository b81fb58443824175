# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .metadata import Metadata, MetadataInput


@model
class EvalLogsDataSourceConfig(_Model):
    """`EvalLogsDataSourceConfig` of the API."""

    type: Literal["logs"]
    """Default `logs`."""
    metadata: Metadata | None
    schema: dict[str, Any]

    _required = ("schema",)
    _constants = {"type": "logs"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schema: Mapping[str, Any],
            type: Literal["logs"] | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
