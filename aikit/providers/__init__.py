"""Services with the same interface: the ones that aikit knows, the ones in a providers file, and Azure's paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .amazon import bedrock as bedrock


def __getattr__(name: str) -> Any:
    if name == "bedrock":
        from .amazon import bedrock  # lazy: few programs use it

        return bedrock
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
