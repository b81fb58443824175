# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chatkit import (
        ChatkitConfigurationParamDict,
        ExpiresAfterParamDict,
        RateLimitsParamDict,
        WorkflowParamDict,
    )
    from ..types import Unset
    from .chatkit_configuration_param import ChatkitConfigurationParam
    from .expires_after_param import ExpiresAfterParam
    from .rate_limits_param import RateLimitsParam
    from .workflow_param import WorkflowParam


@model
class CreateChatSessionBody(_Model):
    """`CreateChatSessionBody` of the API."""

    workflow: WorkflowParam
    user: str
    """At least 1 character."""
    expires_after: ExpiresAfterParam | None
    rate_limits: RateLimitsParam | None
    chatkit_configuration: ChatkitConfigurationParam | None

    _required = ("workflow", "user")
    _decoders = {
        "workflow": one("WorkflowParam"),
        "expires_after": one("ExpiresAfterParam"),
        "rate_limits": one("RateLimitsParam"),
        "chatkit_configuration": one("ChatkitConfigurationParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            workflow: WorkflowParam | WorkflowParamDict | Mapping[str, Any],
            user: str,
            expires_after: ExpiresAfterParam | ExpiresAfterParamDict | Mapping[str, Any] | Unset = ...,
            rate_limits: RateLimitsParam | RateLimitsParamDict | Mapping[str, Any] | Unset = ...,
            chatkit_configuration: ChatkitConfigurationParam
            | ChatkitConfigurationParamDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
