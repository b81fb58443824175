# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaAgentTagParamDict,
        BetaEncryptedContentParamDict,
        BetaInputImageContentParamAutoParamDict,
        BetaInputTextContentParamDict,
    )
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_encrypted_content_param import BetaEncryptedContentParam
    from .beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParam
    from .beta_input_text_content_param import BetaInputTextContentParam


@model
class BetaAgentMessageItemParam(_Model):
    """`BetaAgentMessageItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    type: Literal["agent_message"]
    """Default `agent_message`."""
    author: str
    recipient: str
    content: list[BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaEncryptedContentParam]

    _required = ("author", "recipient", "content")
    _constants = {"type": "agent_message"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "content": many(
            union(
                "type",
                {
                    "input_text": "BetaInputTextContentParam",
                    "input_image": "BetaInputImageContentParamAutoParam",
                    "encrypted_content": "BetaEncryptedContentParam",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            author: str,
            recipient: str,
            content: Sequence[
                BetaInputTextContentParam
                | BetaInputTextContentParamDict
                | BetaInputImageContentParamAutoParam
                | BetaInputImageContentParamAutoParamDict
                | BetaEncryptedContentParam
                | BetaEncryptedContentParamDict
                | Mapping[str, Any]
            ],
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            type: Literal["agent_message"] | Unset = ...,
        ) -> None: ...
