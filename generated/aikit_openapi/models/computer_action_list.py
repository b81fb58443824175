# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, many, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .computer_action import ComputerAction, ComputerActionInput

ComputerActionList: TypeAlias = "list[ComputerAction]"
"""`ComputerActionList` of the API."""

ComputerActionListInput: TypeAlias = "Sequence[ComputerActionInput]"
"""Accepted values for `ComputerActionList`: models or plain mappings."""

DECODER: Decoder = many(named("ComputerAction"))
