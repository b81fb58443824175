"""The functions of orjson. It is loaded for the first JSON: it takes half as long as all that a client needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from orjson import dumps, loads

__all__ = ["dumps", "loads"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import orjson  # lazy: see above

    function = globals()[name] = getattr(orjson, name)  # later uses find it without a call
    return function
