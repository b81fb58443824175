# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaClickParamDict,
        BetaDoubleClickActionDict,
        BetaDragParamDict,
        BetaKeyPressActionDict,
        BetaMoveParamDict,
        BetaScreenshotParamDict,
        BetaScrollParamDict,
        BetaTypeParamDict,
        BetaWaitParamDict,
    )
    from .beta_click_param import BetaClickParam
    from .beta_double_click_action import BetaDoubleClickAction
    from .beta_drag_param import BetaDragParam
    from .beta_key_press_action import BetaKeyPressAction
    from .beta_move_param import BetaMoveParam
    from .beta_screenshot_param import BetaScreenshotParam
    from .beta_scroll_param import BetaScrollParam
    from .beta_type_param import BetaTypeParam
    from .beta_wait_param import BetaWaitParam

BetaComputerAction: TypeAlias = """
    BetaClickParam
    | BetaDoubleClickAction
    | BetaDragParam
    | BetaKeyPressAction
    | BetaMoveParam
    | BetaScreenshotParam
    | BetaScrollParam
    | BetaTypeParam
    | BetaWaitParam
"""
"""`BetaComputerAction` of the API."""

BetaComputerActionInput: TypeAlias = """
    BetaClickParam
    | BetaClickParamDict
    | BetaDoubleClickAction
    | BetaDoubleClickActionDict
    | BetaDragParam
    | BetaDragParamDict
    | BetaKeyPressAction
    | BetaKeyPressActionDict
    | BetaMoveParam
    | BetaMoveParamDict
    | BetaScreenshotParam
    | BetaScreenshotParamDict
    | BetaScrollParam
    | BetaScrollParamDict
    | BetaTypeParam
    | BetaTypeParamDict
    | BetaWaitParam
    | BetaWaitParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaComputerAction`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "click": "BetaClickParam",
        "double_click": "BetaDoubleClickAction",
        "drag": "BetaDragParam",
        "keypress": "BetaKeyPressAction",
        "move": "BetaMoveParam",
        "screenshot": "BetaScreenshotParam",
        "scroll": "BetaScrollParam",
        "type": "BetaTypeParam",
        "wait": "BetaWaitParam",
    },
)
