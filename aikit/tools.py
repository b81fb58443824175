"""What a model may call: `OpenAITool`, in every documented form, and the forms in which the API takes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

__all__ = ["OpenAITool", "ToolArgumentError", "in_chat_form", "in_response_form"]

# Chat completions have the fields of these in an object of the type's name, responses side by side with the type.
_NESTED = frozenset({"function", "custom"})


class ToolArgumentError(ValueError):
    """Arguments that a tool can't be called with; the message names the argument and what is wrong with it."""


class OpenAITool:
    """A tool that a model may call.

    Attributes:
        type: `function`; any other kind of tool, such as `web_search`, keeps its fields and is passed on as it is.
        handler: what carries out a call; None when the tool is only described.
    """

    def __init__(
        self,
        given: Mapping[str, Any] | None = None,
        /,
        *,
        name: str | None = None,
        description: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        strict: bool | None = None,
        handler: Callable[..., Any] | None = None,
    ) -> None:
        """Describe a tool.

        Args:
            given: the tool as a mapping: in the short form, `{"name", "description", "parameters", "strict"}`, or in
                one of the API's forms; in each of them with a `handler`.
            name: name of the function; over that of the mapping, as all that follow.
            description: what it does, for the model.
            parameters: JSON schema of its arguments, an object; None for a function without arguments.
            strict: whether the model is held to the schema exactly; None for as the API has it.
            handler: is called with the arguments as a mapping, and returns the answer or something to await.

        Raises:
            TypeError: when it is no mapping, or a field is of another type than it should be.
            ValueError: for a function without a name.
        """
        if given is not None and not isinstance(given, Mapping):
            raise TypeError(f"a tool must be a mapping or an OpenAITool, got {type(given).__name__}")
        beside = dict(given or ())
        self.type: str = beside.pop("type", None) or "function"
        own = beside.pop("handler", None)
        self.handler = own if handler is None else handler
        nested = beside.pop(self.type, None) if self.type in _NESTED else None
        self._fields, self._beside = (beside, {}) if nested is None else (dict(nested), beside)
        chosen = {"name": name, "description": description, "parameters": parameters, "strict": strict}
        self._fields.update({field: value for field, value in chosen.items() if value is not None})
        self._check()

    def _check(self) -> None:
        for field, kind in (("name", str), ("description", str), ("parameters", Mapping), ("strict", bool)):
            value = self._fields.get(field)
            if value is not None and not isinstance(value, kind):
                raise TypeError(f"the tool's `{field}` must be a {kind.__name__}, got {type(value).__name__}")
        if self.type == "function" and not self.name:
            raise ValueError("a tool of type `function` needs a `name`")

    @classmethod
    def of(cls, given: Any) -> OpenAITool:
        """The tool that something stands for.

        Args:
            given: an `OpenAITool`, which is given back as it is; a mapping in one of the documented forms; a generated
                model.

        Raises:
            TypeError: for anything else.
            ValueError: for a function without a name.
        """
        if isinstance(given, OpenAITool):
            return given
        return cls(given.to_dict() if hasattr(given, "to_dict") else given)

    @property
    def name(self) -> str:
        """What the model calls it by; empty for a tool that has none, such as `web_search`."""
        return self._fields.get("name") or ""

    @name.setter
    def name(self, name: str) -> None:
        self._fields["name"] = name

    @property
    def description(self) -> str | None:
        """What it does, for the model."""
        return self._fields.get("description")

    @description.setter
    def description(self, description: str | None) -> None:
        self._set("description", description)

    @property
    def parameters(self) -> Mapping[str, Any] | None:
        """JSON schema of its arguments; None for a function without arguments."""
        return self._fields.get("parameters")

    @parameters.setter
    def parameters(self, parameters: Mapping[str, Any] | None) -> None:
        self._set("parameters", parameters)

    @property
    def strict(self) -> bool | None:
        """Whether the model is held to the schema exactly; None for as the API has it."""
        return self._fields.get("strict")

    @strict.setter
    def strict(self, strict: bool | None) -> None:
        self._set("strict", strict)

    def _set(self, field: str, value: Any) -> None:
        if value is None:
            self._fields.pop(field, None)
        else:
            self._fields[field] = value

    def to_dict(self) -> dict[str, Any]:
        """The tool in the form of chat completions, without its handler."""
        if self.type in _NESTED:
            return {"type": self.type, self.type: dict(self._fields), **self._beside}
        return {"type": self.type, **self._fields}

    def to_response_dict(self) -> dict[str, Any]:
        """The tool in the form of responses, without its handler."""
        # Responses want both fields of a function, null where there is nothing to say.
        wanted = {"parameters": None, "strict": None} if self.type == "function" else {}
        return {"type": self.type, **wanted, **self._fields, **self._beside}

    def call(self, arguments: Mapping[str, Any]) -> Any:
        """Carry out a call of the model.

        Args:
            arguments: the decoded arguments.

        Returns:
            What the handler returns; something to await when it is asynchronous.

        Raises:
            ToolArgumentError: when it can't be called with these arguments; the handler was not called then.
            TypeError: when it has no handler.
        """
        if self.handler is None:
            raise TypeError(f"the tool {self.name!r} has no handler to call")
        if not isinstance(arguments, Mapping):
            raise ToolArgumentError(f"the arguments of {self.name!r} must be an object, got {arguments!r}")
        return self.handler(arguments)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OpenAITool):
            return NotImplemented
        return self.to_dict() == other.to_dict() and self.handler == other.handler

    __hash__ = None  # type: ignore[assignment]  # equality is by content, and the content can change

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name or self.type}>"


def in_chat_form(tools: Iterable[Any]) -> list[Any]:
    """The tools of a call of chat completions: what is in the API's form already stays as it is."""
    return [_given(tool, OpenAITool.to_dict, is_nested=True) for tool in _listed(tools)]


def in_response_form(tools: Iterable[Any]) -> list[Any]:
    """The tools of a call of responses: what is in the API's form already stays as it is."""
    return [_given(tool, OpenAITool.to_response_dict, is_nested=False) for tool in _listed(tools)]


def _listed(tools: Any) -> Iterable[Any]:
    if isinstance(tools, str | bytes | Mapping) or not isinstance(tools, Iterable):
        raise TypeError(f"`tools` must be a list of tools, got {type(tools).__name__}")
    return tools


def _given(tool: Any, form: Callable[[OpenAITool], dict[str, Any]], *, is_nested: bool) -> Any:
    if isinstance(tool, Mapping):
        kind = tool.get("type")
        if "handler" not in tool and kind and (kind not in _NESTED or (kind in tool) is is_nested):
            return tool
    elif hasattr(tool, "to_dict") and not isinstance(tool, OpenAITool):
        return tool  # a generated model
    return form(OpenAITool.of(tool))
