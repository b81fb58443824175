# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        ClickParamDict,
        DoubleClickActionDict,
        DragParamDict,
        KeyPressActionDict,
        MoveParamDict,
        ScreenshotParamDict,
        ScrollParamDict,
        TypeParamDict,
        WaitParamDict,
    )
    from .click_param import ClickParam
    from .double_click_action import DoubleClickAction
    from .drag_param import DragParam
    from .key_press_action import KeyPressAction
    from .move_param import MoveParam
    from .screenshot_param import ScreenshotParam
    from .scroll_param import ScrollParam
    from .type_param import TypeParam
    from .wait_param import WaitParam

ComputerAction: TypeAlias = """
    ClickParam
    | DoubleClickAction
    | DragParam
    | KeyPressAction
    | MoveParam
    | ScreenshotParam
    | ScrollParam
    | TypeParam
    | WaitParam
"""
"""`ComputerAction` of the API."""

ComputerActionInput: TypeAlias = """
    ClickParam
    | ClickParamDict
    | DoubleClickAction
    | DoubleClickActionDict
    | DragParam
    | DragParamDict
    | KeyPressAction
    | KeyPressActionDict
    | MoveParam
    | MoveParamDict
    | ScreenshotParam
    | ScreenshotParamDict
    | ScrollParam
    | ScrollParamDict
    | TypeParam
    | TypeParamDict
    | WaitParam
    | WaitParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `ComputerAction`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "click": "ClickParam",
        "double_click": "DoubleClickAction",
        "drag": "DragParam",
        "keypress": "KeyPressAction",
        "move": "MoveParam",
        "screenshot": "ScreenshotParam",
        "scroll": "ScrollParam",
        "type": "TypeParam",
        "wait": "WaitParam",
    },
)
