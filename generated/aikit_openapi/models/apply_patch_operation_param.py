# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        ApplyPatchCreateFileOperationParamDict,
        ApplyPatchDeleteFileOperationParamDict,
        ApplyPatchUpdateFileOperationParamDict,
    )
    from .apply_patch_create_file_operation_param import ApplyPatchCreateFileOperationParam
    from .apply_patch_delete_file_operation_param import ApplyPatchDeleteFileOperationParam
    from .apply_patch_update_file_operation_param import ApplyPatchUpdateFileOperationParam

ApplyPatchOperationParam: TypeAlias = """
    ApplyPatchCreateFileOperationParam
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchUpdateFileOperationParam
"""
"""`ApplyPatchOperationParam` of the API."""

ApplyPatchOperationParamInput: TypeAlias = """
    ApplyPatchCreateFileOperationParam
    | ApplyPatchCreateFileOperationParamDict
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchDeleteFileOperationParamDict
    | ApplyPatchUpdateFileOperationParam
    | ApplyPatchUpdateFileOperationParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `ApplyPatchOperationParam`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "create_file": "ApplyPatchCreateFileOperationParam",
        "delete_file": "ApplyPatchDeleteFileOperationParam",
        "update_file": "ApplyPatchUpdateFileOperationParam",
    },
)
