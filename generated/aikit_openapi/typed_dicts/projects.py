# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `projects`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict


class ProjectCreateRequestDict(TypedDict, total=False):
    name: Required[str]
    residency: PublicProjectResidency | None
    external_key_id: str | None


class ProjectModelPermissionsUpdateRequestDict(TypedDict, total=False):
    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[Sequence[str]]


class ProjectRateLimitUpdateRequestDict(TypedDict, total=False):
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int
    max_audio_megabytes_per_1_minute: int
    max_requests_per_1_day: int
    batch_1_day_max_input_tokens: int


class ProjectServiceAccountCreateRequestDict(TypedDict, total=False):
    name: Required[str]
    create_service_account_only: bool | None


class ProjectUpdateRequestDict(TypedDict, total=False):
    name: str | None
    external_key_id: str | None


class ProjectUserCreateRequestDict(TypedDict, total=False):
    user_id: str | None
    email: str | None
    role: Required[str]


class ProjectUserUpdateRequestDict(TypedDict, total=False):
    role: str | None


class UpdateProjectServiceAccountBodyDict(TypedDict, total=False):
    name: str
    role: Literal["member", "owner"]


PublicProjectResidency: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "AU_STORAGE",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
]
