# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaApplyPatchCreateFileOperationParamDict,
        BetaApplyPatchDeleteFileOperationParamDict,
        BetaApplyPatchUpdateFileOperationParamDict,
    )
    from .beta_apply_patch_create_file_operation_param import BetaApplyPatchCreateFileOperationParam
    from .beta_apply_patch_delete_file_operation_param import BetaApplyPatchDeleteFileOperationParam
    from .beta_apply_patch_update_file_operation_param import BetaApplyPatchUpdateFileOperationParam

BetaApplyPatchOperationParam: TypeAlias = """
    BetaApplyPatchCreateFileOperationParam
    | BetaApplyPatchDeleteFileOperationParam
    | BetaApplyPatchUpdateFileOperationParam
"""
"""`BetaApplyPatchOperationParam` of the API."""

BetaApplyPatchOperationParamInput: TypeAlias = """
    BetaApplyPatchCreateFileOperationParam
    | BetaApplyPatchCreateFileOperationParamDict
    | BetaApplyPatchDeleteFileOperationParam
    | BetaApplyPatchDeleteFileOperationParamDict
    | BetaApplyPatchUpdateFileOperationParam
    | BetaApplyPatchUpdateFileOperationParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaApplyPatchOperationParam`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "create_file": "BetaApplyPatchCreateFileOperationParam",
        "delete_file": "BetaApplyPatchDeleteFileOperationParam",
        "update_file": "BetaApplyPatchUpdateFileOperationParam",
    },
)
