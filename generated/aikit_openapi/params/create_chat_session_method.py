# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /chatkit/sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.chatkit_configuration_param import ChatkitConfigurationParam
    from ..models.expires_after_param import ExpiresAfterParam
    from ..models.rate_limits_param import RateLimitsParam
    from ..models.workflow_param import WorkflowParam
    from ..typed_dicts.chatkit import (
        ChatkitConfigurationParamDict,
        ExpiresAfterParamDict,
        RateLimitsParamDict,
        WorkflowParamDict,
    )


class CreateChatSessionMethodOptions(TypedDict, total=False):
    """`CreateChatSessionMethodParams` without `workflow`, `user`, for methods that name these arguments."""

    expires_after: ExpiresAfterParam | ExpiresAfterParamDict | Mapping[str, Any]
    """`ExpiresAfterParam`."""
    rate_limits: RateLimitsParam | RateLimitsParamDict | Mapping[str, Any]
    """`RateLimitsParam`."""
    chatkit_configuration: ChatkitConfigurationParam | ChatkitConfigurationParamDict | Mapping[str, Any]
    """`ChatkitConfigurationParam`."""


class CreateChatSessionMethodParams(CreateChatSessionMethodOptions, total=False):
    """Body fields and query parameters of POST /chatkit/sessions. Omitted ones are not sent."""

    workflow: WorkflowParam | WorkflowParamDict | Mapping[str, Any]
    """`WorkflowParam`."""
    user: str
    """A string, at least 1 character."""
