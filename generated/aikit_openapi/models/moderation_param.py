# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import ModerationPolicyParamDict
    from ..types import Unset
    from .moderation_policy_param import ModerationPolicyParam


@model
class ModerationParam(_Model):
    """`ModerationParam` of the API."""

    model: str
    policy: ModerationPolicyParam | None

    _required = ("model",)
    _decoders = {
        "policy": one("ModerationPolicyParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            policy: ModerationPolicyParam
            | ModerationPolicyParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
