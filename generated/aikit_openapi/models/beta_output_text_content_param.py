# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaContainerFileCitationParamDict,
        BetaFileCitationParamDict,
        BetaUrlCitationParamDict,
    )
    from ..types import Unset
    from .beta_container_file_citation_param import BetaContainerFileCitationParam
    from .beta_file_citation_param import BetaFileCitationParam
    from .beta_url_citation_param import BetaUrlCitationParam


@model
class BetaOutputTextContentParam(_Model):
    """`BetaOutputTextContentParam` of the API."""

    type: Literal["output_text"]
    """Default `output_text`."""
    text: str
    """At most 10485760 characters."""
    annotations: list[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam] | None

    _required = ("text",)
    _constants = {"type": "output_text"}
    _decoders = {
        "annotations": many(
            union(
                "type",
                {
                    "file_citation": "BetaFileCitationParam",
                    "url_citation": "BetaUrlCitationParam",
                    "container_file_citation": "BetaContainerFileCitationParam",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["output_text"] | Unset = ...,
            annotations: Sequence[
                BetaFileCitationParam
                | BetaFileCitationParamDict
                | BetaUrlCitationParam
                | BetaUrlCitationParamDict
                | BetaContainerFileCitationParam
                | BetaContainerFileCitationParamDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
