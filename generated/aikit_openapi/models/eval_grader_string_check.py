# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import GraderStringCheckDict
    from .grader_string_check import GraderStringCheck

EvalGraderStringCheck: TypeAlias = "GraderStringCheck"
"""`EvalGraderStringCheck` of the API."""

EvalGraderStringCheckInput: TypeAlias = "GraderStringCheck | GraderStringCheckDict | Mapping[str, Any]"
"""Accepted values for `EvalGraderStringCheck`: models or plain mappings."""

DECODER: Decoder = one("GraderStringCheck")
