"""The documented ways to hand over tools with what carries them out, all brought to `OpenAITool`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aikit.schema.tools import OpenAITool

__all__ = ["key_of", "tool_of", "tools_of"]


def key_of(tool: OpenAITool) -> str:
    """What a tool is registered under: its name, or its type when it has none, such as `web_search`."""
    return tool.name or tool.type


def tool_of(given: Any, handler: Any = None, name: str | None = None) -> OpenAITool:
    """One tool with its handler.

    Args:
        given: an `OpenAITool`, a mapping in any documented form, a function, or `{"tool": …, "handler": …}`.
        handler: what carries it out, over what the tool has itself: a callable, or an object with a method of the
            tool's name.
        name: name of the tool, where it has none itself.

    Raises:
        TypeError: for what is no tool or no handler.
        ValueError: for a tool without a name, or with another name than it is to have.
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
    # A tool of its own: the one that was given may be registered elsewhere with another handler.
    return OpenAITool(tool.to_dict(), handler=_callable(handler, tool))


def _callable(handler: Any, tool: OpenAITool) -> Callable[..., Any]:
    """What is called with the arguments: the object's method of the tool's name, or the object itself."""
    name = tool.name
    if isinstance(handler, OpenAITool):  # a decorated function: it builds its arguments
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
        # The method may come later; until then the model is told that it is not there.
        method = getattr(handler, name, None)
        if not callable(method):
            raise LookupError(f"a {type(handler).__name__} has no method {name!r}")
        return method(arguments)

    return missing


def tools_of(given: Any) -> list[OpenAITool]:
    """Several tools with their handlers.

    Args:
        given: a list of tools; a mapping from names to tools; an object with a list `tools` and methods of the
            tools' names, or a mapping of the same. Each tool is one that `tool_of` takes.

    Raises:
        TypeError, ValueError: naming the tool that is none.
    """
    if isinstance(given, OpenAITool | str | bytes):
        raise TypeError(f"expected several tools, got {type(given).__name__}; one tool is for `register_tool`")
    if isinstance(given, list | tuple):
        return [tool_of(each) for each in given]
    own = given.get("tools") if isinstance(given, Mapping) else getattr(given, "tools", None)
    if isinstance(own, list | tuple):
        return [_with_method(tool_of(each), given) for each in own]
    if isinstance(given, Mapping):
        for name, tool in given.items():
            if not isinstance(tool, Mapping | OpenAITool) and not callable(tool):
                raise TypeError(f"{name!r} is given a {type(tool).__name__}, which is no tool")
        return [tool_of(tool, name=name) for name, tool in given.items()]
    raise TypeError(
        f"tools come as a list, a mapping from names to tools, or an object with a list `tools`;"
        f" got {type(given).__name__}"
    )


def _with_method(tool: OpenAITool, owner: Any) -> OpenAITool:
    return tool if tool.handler is not None or tool.type != "function" else tool_of(tool, owner)
