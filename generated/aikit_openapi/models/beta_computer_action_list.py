# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, many, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .beta_computer_action import BetaComputerAction, BetaComputerActionInput

BetaComputerActionList: TypeAlias = "list[BetaComputerAction]"
"""`BetaComputerActionList` of the API."""

BetaComputerActionListInput: TypeAlias = "Sequence[BetaComputerActionInput]"
"""Accepted values for `BetaComputerActionList`: models or plain mappings."""

DECODER: Decoder = many(named("BetaComputerAction"))
