"""The documented spellings are typed: `spellings.py` uses each of them, and the type checkers check that file."""

from __future__ import annotations

import re
from pathlib import Path

from aikit.options.spellings import ALIASES
from aikit.options.table import OPTIONS


def test_the_checked_code_uses_each_documented_spelling() -> None:
    """All but those of options, whose types are generated."""
    code = Path(__file__).with_name("spellings.py").read_text(encoding="utf-8")
    used = set(re.findall(r"\.(\w+)", code))
    assert {spelling for spelling, name in ALIASES.items() if name not in OPTIONS} - used == set()
