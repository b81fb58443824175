# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.realtime import RealtimeTruncationRetentionRatioTokenLimitsDict
    from ..types import Unset
    from .realtime_truncation_retention_ratio_token_limits import RealtimeTruncationRetentionRatioTokenLimits


@model
class RealtimeTruncationRetentionRatio(_Model):
    """`RealtimeTruncationRetentionRatio` of the API."""

    type: Literal["retention_ratio"]
    retention_ratio: float
    """0 to 1."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None

    _required = ("retention_ratio",)
    _constants = {"type": "retention_ratio"}
    _decoders = {
        "token_limits": one("RealtimeTruncationRetentionRatioTokenLimits"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retention_ratio: float,
            type: Literal["retention_ratio"] | Unset = ...,
            token_limits: RealtimeTruncationRetentionRatioTokenLimits
            | RealtimeTruncationRetentionRatioTokenLimitsDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
