# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.fine_tuning import GraderLabelModelDict
    from .grader_label_model import GraderLabelModel

EvalGraderLabelModel: TypeAlias = "GraderLabelModel"
"""`EvalGraderLabelModel` of the API."""

EvalGraderLabelModelInput: TypeAlias = "GraderLabelModel | GraderLabelModelDict | Mapping[str, Any]"
"""Accepted values for `EvalGraderLabelModel`: models or plain mappings."""

DECODER: Decoder = one("GraderLabelModel")
