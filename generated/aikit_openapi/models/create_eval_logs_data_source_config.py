# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class CreateEvalLogsDataSourceConfig(_Model):
    """`CreateEvalLogsDataSourceConfig` of the API."""

    type: Literal["logs"]
    """Default `logs`."""
    metadata: dict[str, Any] | None

    _constants = {"type": "logs"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["logs"] | Unset = ...,
            metadata: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
