# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `content_provenance_checks`."""

from __future__ import annotations

from typing import Required, TypedDict

from ..types import FileTypes


class CreateContentProvenanceBodyDict(TypedDict, total=False):
    file: Required[FileTypes]
