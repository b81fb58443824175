# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .beta_grammar_syntax_1 import BetaGrammarSyntax1


@model
class BetaCustomGrammarFormatParam(_Model):
    """`BetaCustomGrammarFormatParam` of the API."""

    type: Literal["grammar"]
    """Default `grammar`."""
    syntax: BetaGrammarSyntax1
    definition: str

    _required = ("syntax", "definition")
    _constants = {"type": "grammar"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            syntax: BetaGrammarSyntax1,
            definition: str,
            type: Literal["grammar"] | Unset = ...,
        ) -> None: ...
