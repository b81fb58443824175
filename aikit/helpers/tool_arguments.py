"""Converts all documented ways to pass tools and handlers to `OpenAITool`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from aikit.schema.tools import OpenAITool

__all__ = ["ToolHolder", "key_of", "tool_of", "tools_of"]


class ToolHolder(Protocol):
    """An object with tools, and methods named like them."""

    @property
    def tools(self) -> object: ...


def key_of(tool: OpenAITool) -> str:
    """Return the key of a tool: its name, or its type if it has no name, such as `web_search`."""
    return tool.name or tool.type


def tool_of(given: Any, handler: Any = None, name: str | None = None) -> OpenAITool:
    """Convert one tool and its handler.

    Args:
        given: an `OpenAITool`, a mapping in any documented form, a function, or `{"tool": …, "handler": …}`.
        handler: a callable, or an object with a method named like the tool. Overrides the tool's own handler.
        name: name of the tool, if it has none itself.

    Raises:
        TypeError: invalid tool or handler.
        ValueError: the tool has no name, or a name other than `name`.
    """
    if isinstance(given, Mapping) and "tool" in given and given.keys() <= {"tool", "handler"}:
        return tool_of(given["tool"], given.get("handler") if handler is None else handler, name)
    if isinstance(given, Mapping):
        own = given.get("handler")
        if name is not None and "name" not in given and given.get("type", "function") == "function":
            given = given if isinstance(given.get("function"), Mapping) else {"name": name, **given}
        if own is not None:
            handler = own if handler is None else handler
            given = {field: value for field, value in given.items() if field != "handler"}
    tool = OpenAITool.of(given)
    if name is not None and key_of(tool) != name:
        raise ValueError(f"the tool that is given as {name!r} calls itself {key_of(tool)!r}")
    if handler is None:
        return tool
    # Make a copy: the given tool may be registered elsewhere with another handler.
    return OpenAITool(tool.to_dict(), handler=_callable(handler, tool))


def _callable(handler: Any, tool: OpenAITool) -> Callable[..., Any]:
    """Return the callable for a tool: the object's method of that name, or the object itself."""
    name = tool.name
    if isinstance(handler, OpenAITool):  # a decorated function, which converts its arguments
        return handler.call
    if isinstance(handler, Mapping):
        handler = handler.get(name)
    elif callable(method := getattr(handler, name, None) if name else None):
        checked: Callable[..., Any] = method
        return checked
    if callable(handler):
        found: Callable[..., Any] = handler
        return found

    def missing(arguments: Any) -> Any:
        # The method may be added later. Until then the model gets this error as the answer.
        method = getattr(handler, name, None)
        if not callable(method):
            raise LookupError(f"a {type(handler).__name__} has no method {name!r}")
        return method(arguments)

    return missing


def tools_of(given: Any) -> list[OpenAITool]:
    """Convert several tools and their handlers.

    Args:
        given: a list of tools; a mapping from names to tools; or an object with a list `tools` and methods named like
            the tools, or a mapping of that form. `tool_of` converts each tool.

    Raises:
        TypeError, ValueError: invalid tool; the message names it.
    """
    if isinstance(given, OpenAITool | str | bytes):
        raise TypeError(f"expected several tools, got {type(given).__name__}; for one tool use `register_tool`")
    if isinstance(given, list | tuple):
        return [tool_of(each) for each in given]
    own = given.get("tools") if isinstance(given, Mapping) else getattr(given, "tools", None)
    if isinstance(own, list | tuple):
        return [_with_method(tool_of(each), given) for each in own]
    if isinstance(given, Mapping):
        for name, tool in given.items():
            if not isinstance(tool, Mapping | OpenAITool) and not callable(tool):
                raise TypeError(f"{name!r} is a {type(tool).__name__}, which is not a tool")
        return [tool_of(tool, name=name) for name, tool in given.items()]
    raise TypeError(
        f"tools must be a list, a mapping from names to tools, or an object with a list `tools`;"
        f" got {type(given).__name__}"
    )


def _with_method(tool: OpenAITool, owner: Any) -> OpenAITool:
    return tool if tool.handler is not None or tool.type != "function" else tool_of(tool, owner)
