# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaContainerFileCitationBodyDict,
        BetaFileCitationBodyDict,
        BetaFilePathDict,
        BetaUrlCitationBodyDict,
    )
    from .beta_container_file_citation_body import BetaContainerFileCitationBody
    from .beta_file_citation_body import BetaFileCitationBody
    from .beta_file_path import BetaFilePath
    from .beta_url_citation_body import BetaUrlCitationBody

BetaAnnotation: TypeAlias = """
    BetaFileCitationBody
    | BetaUrlCitationBody
    | BetaContainerFileCitationBody
    | BetaFilePath
"""
"""`BetaAnnotation` of the API."""

BetaAnnotationInput: TypeAlias = """
    BetaFileCitationBody
    | BetaFileCitationBodyDict
    | BetaUrlCitationBody
    | BetaUrlCitationBodyDict
    | BetaContainerFileCitationBody
    | BetaContainerFileCitationBodyDict
    | BetaFilePath
    | BetaFilePathDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaAnnotation`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "file_citation": "BetaFileCitationBody",
        "url_citation": "BetaUrlCitationBody",
        "container_file_citation": "BetaContainerFileCitationBody",
        "file_path": "BetaFilePath",
    },
)
