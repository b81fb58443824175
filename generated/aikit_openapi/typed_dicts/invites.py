# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `invites`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class InviteRequestDict(TypedDict, total=False):
    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Sequence[InviteRequestProjectsItemDict]


class InviteRequestProjectsItemDict(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["member", "owner"]]
