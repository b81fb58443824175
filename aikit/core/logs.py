"""Whether calls are logged, under the logger `aikit`. `log_lines` has the lines."""

from __future__ import annotations

import os
import sys
from typing import Any

__all__ = ["is_logging", "set_up_logging"]

_INFO = 20  # logging.INFO; a program that logs has loaded the module, and the others need not
_logger: Any = None
_is_set_up = False


def set_up_logging() -> None:
    """Apply `AIKIT_LOG=info|debug`, once: write log messages to standard error."""
    global _is_set_up
    level = os.environ.get("AIKIT_LOG", "").upper()
    if _is_set_up or level not in ("INFO", "DEBUG"):
        return
    import logging  # lazy: few programs set the variable

    _is_set_up = True
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger = logging.getLogger("aikit")
    logger.addHandler(handler)
    logger.setLevel(level)


def is_logging() -> bool:
    """Whether logging is enabled. It is not before something has loaded the module `logging`."""
    global _logger
    if _logger is None:
        if "logging" not in sys.modules:
            return False
        from logging import getLogger  # lazy: as above

        _logger = getLogger("aikit")
    enabled: bool = _logger.isEnabledFor(_INFO)
    return enabled
