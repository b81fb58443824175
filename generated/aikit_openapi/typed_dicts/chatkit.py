# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `chatkit`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypedDict


class AutomaticThreadTitlingParamDict(TypedDict, total=False):
    enabled: bool


class ChatkitConfigurationParamDict(TypedDict, total=False):
    automatic_thread_titling: AutomaticThreadTitlingParamDict
    file_upload: FileUploadParamDict
    history: HistoryParamDict


class CreateChatSessionBodyDict(TypedDict, total=False):
    workflow: Required[WorkflowParamDict]
    user: Required[str]
    expires_after: ExpiresAfterParamDict
    rate_limits: RateLimitsParamDict
    chatkit_configuration: ChatkitConfigurationParamDict


class ExpiresAfterParamDict(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileUploadParamDict(TypedDict, total=False):
    enabled: bool
    max_file_size: int
    max_files: int


class HistoryParamDict(TypedDict, total=False):
    enabled: bool
    recent_threads: int


class RateLimitsParamDict(TypedDict, total=False):
    max_requests_per_1_minute: int


class WorkflowParamDict(TypedDict, total=False):
    id: Required[str]
    version: str
    state_variables: Mapping[str, str | int | bool | float]
    tracing: WorkflowTracingParamDict


class WorkflowTracingParamDict(TypedDict, total=False):
    enabled: bool
