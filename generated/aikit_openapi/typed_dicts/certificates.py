# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `certificates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class ModifyCertificateRequestDict(TypedDict, total=False):
    name: str


class ToggleCertificatesRequestDict(TypedDict, total=False):
    certificate_ids: Required[Sequence[str]]


class UploadCertificateRequestDict(TypedDict, total=False):
    name: str
    certificate: Required[str]
