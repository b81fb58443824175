# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `containers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..types import FileTypes
from .shared import (
    ContainerNetworkPolicyAllowlistParamDict,
    ContainerNetworkPolicyDisabledParamDict,
    InlineSkillParamDict,
    SkillReferenceParamDict,
)


class CreateContainerBodyDict(TypedDict, total=False):
    name: Required[str]
    file_ids: Sequence[str]
    expires_after: CreateContainerBodyExpiresAfterDict
    skills: Sequence[SkillReferenceParamDict | InlineSkillParamDict]
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict


class CreateContainerFileBodyDict(TypedDict, total=False):
    file_id: str
    file: FileTypes


class CreateContainerBodyExpiresAfterDict(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]
