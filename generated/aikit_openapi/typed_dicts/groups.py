# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `groups`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateGroupBodyDict(TypedDict, total=False):
    name: Required[str]


class UpdateGroupBodyDict(TypedDict, total=False):
    name: Required[str]
