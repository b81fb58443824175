# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        ContainerFileCitationBodyDict,
        FileCitationBodyDict,
        FilePathDict,
        UrlCitationBodyDict,
    )
    from .container_file_citation_body import ContainerFileCitationBody
    from .file_citation_body import FileCitationBody
    from .file_path import FilePath
    from .url_citation_body import UrlCitationBody

Annotation: TypeAlias = "FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath"
"""`Annotation` of the API."""

AnnotationInput: TypeAlias = """
    FileCitationBody
    | FileCitationBodyDict
    | UrlCitationBody
    | UrlCitationBodyDict
    | ContainerFileCitationBody
    | ContainerFileCitationBodyDict
    | FilePath
    | FilePathDict
    | Mapping[str, Any]
"""
"""Accepted values for `Annotation`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "file_citation": "FileCitationBody",
        "url_citation": "UrlCitationBody",
        "container_file_citation": "ContainerFileCitationBody",
        "file_path": "FilePath",
    },
)
