"""Tools for models: `OpenAITool` in every documented form, and `@tool`, which makes one of a function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import update_wrapper
from inspect import isroutine
from re import fullmatch
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

if TYPE_CHECKING:
    from typing import TypeAlias

    from aikit_openapi.codec import Model

    ToolLike: TypeAlias = "OpenAITool | Mapping[str, Any] | Callable[..., Any] | Model"

__all__ = [
    "ClassTool",
    "FunctionTool",
    "OpenAITool",
    "ToolArgumentError",
    "in_chat_form",
    "in_response_form",
    "pydantic_function_tool",
    "tool",
]

P = ParamSpec("P")
R = TypeVar("R")

# Chat completions nest the fields of these types in an object; responses put them next to `type`.
_NESTED = frozenset({"function", "custom"})


class ToolArgumentError(ValueError):
    """Invalid arguments of a tool call.

    Attributes:
        place: the argument, or the place in it, such as `at.lat`; empty for the arguments as a whole.
        reason: what is wrong there.
    """

    def __init__(self, message: str, place: str = "", reason: str = "") -> None:
        super().__init__(message)
        self.place = place
        self.reason = reason or message

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.place, self.reason)


class OpenAITool:
    """A tool that a model may call.

    Attributes:
        type: `function`, or any other type of tool, such as `web_search`, whose fields are passed on unchanged.
        handler: the callable that runs the tool; None if the tool is only described.
    """

    # Any: a handler takes and returns what its tool describes
    def __init__(
        self,
        tool: Mapping[str, Any] | None = None,
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
            tool: the tool as a mapping, in the short form `{"name", "description", "parameters", "strict"}` or one of
                the API's forms, each with an optional `handler`.
            name: name of the function. This and the following arguments override the mapping.
            description: what the tool does, for the model.
            parameters: JSON schema of the arguments, an object; None if the function takes none.
            strict: whether the model must follow the schema exactly; None means no.
            handler: a callable that takes the arguments as a mapping and returns the answer, or an awaitable of it.

        Raises:
            TypeError: `tool` is not a mapping, or a field has the wrong type.
            ValueError: a function has no name.
        """
        if tool is not None and not isinstance(tool, Mapping):
            hint = "; make a tool of a function with `aikit.tool` or `OpenAITool.of`" if callable(tool) else ""
            raise TypeError(f"`tool` must be a mapping or an OpenAITool, got {type(tool).__name__}{hint}")
        beside = dict(tool or ())
        self.type: str = beside.pop("type", None) or "function"
        own = beside.pop("handler", None)
        self.handler = own if handler is None else handler
        nested = beside.pop(self.type, None) if self.type in _NESTED else None
        self._fields: dict[str, Any] = beside if nested is None else dict(nested)
        self._beside: dict[str, Any] = {} if nested is None else beside
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

    # Any: anything that describes a tool; all else raises
    @classmethod
    def of(cls, given: Any) -> OpenAITool:
        """Convert a value to a tool.

        Args:
            given: an `OpenAITool`, which is returned unchanged; a mapping in one of the documented forms; a generated
                model; a function, method, partial or callable object, as for `@tool`; or a class that the model is to
                create an instance of.

        Raises:
            TypeError: `given` is none of these.
            ValueError: a function has no name.
        """
        if isinstance(given, OpenAITool | _Form):
            return given.tool if isinstance(given, _Form) else given
        if isinstance(given, type):
            return ClassTool(given)
        if hasattr(given, "to_dict"):
            return cls(given.to_dict())
        return FunctionTool(given) if callable(given) else cls(given)

    @property
    def name(self) -> str:
        """The name that the model calls; empty for tools without one, such as `web_search`."""
        return self._fields.get("name") or ""

    @name.setter
    def name(self, name: str) -> None:
        self._fields["name"] = name

    @property
    def description(self) -> str | None:
        """The description for the model."""
        return self._fields.get("description")

    @description.setter
    def description(self, description: str | None) -> None:
        self._set("description", description)

    @property
    def parameters(self) -> Mapping[str, Any] | None:
        """JSON schema of the arguments; None if the function takes none."""
        return self._fields.get("parameters")

    @parameters.setter
    def parameters(self, parameters: Mapping[str, Any] | None) -> None:
        self._set("parameters", parameters)

    @property
    def strict(self) -> bool | None:
        """Whether the model must follow the schema exactly; None means no."""
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
        """Return the tool in the form of chat completions, without its handler."""
        if self.type in _NESTED:
            return {"type": self.type, self.type: dict(self._fields), **self._beside}
        return {"type": self.type, **self._fields}

    def to_response_dict(self) -> dict[str, Any]:
        """Return the tool in the form of responses, without its handler."""
        # The Responses API requires both fields, and makes a function strict by default.
        wanted = {"parameters": None, "strict": False} if self.type == "function" else {}
        return {"type": self.type, **wanted, **self._fields, **self._beside}

    # Any: the tool's own result
    def call(self, arguments: Mapping[str, Any]) -> Any:
        """Run the tool for a call of the model.

        Args:
            arguments: the decoded arguments.

        Returns:
            The handler's return value: an awaitable if the handler is asynchronous.

        Raises:
            ToolArgumentError: the arguments are invalid. The handler was not called.
            TypeError: the tool has no handler.
        """
        if self.handler is None:
            raise TypeError(f"the tool {self.name!r} has no handler to call")
        return self.handler(self.parse(arguments))

    # Any: an instance of the tool's class
    def parse(self, arguments: Mapping[str, Any]) -> Any:
        """Convert decoded arguments to the form that the handler takes.

        Args:
            arguments: the decoded arguments.

        Returns:
            For a function, the built arguments by name; for a class, an instance; otherwise the arguments unchanged.

        Raises:
            ToolArgumentError: the arguments are invalid.
        """
        if not isinstance(arguments, Mapping):
            raise ToolArgumentError(f"the arguments of {self.name!r} must be an object, got {type(arguments).__name__}")
        return arguments

    def _parsed(self, build: Callable[[Mapping[str, Any]], Any], arguments: Mapping[str, Any]) -> Any:
        given = OpenAITool.parse(self, arguments)
        try:
            return build(given)
        except ValueError as error:
            place, reason = getattr(error, "place", ""), getattr(error, "reason", str(error))
            message = f"{self.name!r} can't be called with these arguments: {error}"
            raise ToolArgumentError(message, place, reason) from error

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OpenAITool):
            return NotImplemented
        return self.to_dict() == other.to_dict() and self.handler == other.handler

    __hash__ = None  # type: ignore[assignment]  # equality is by content, and the content can change

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name or self.type}>"


class FunctionTool(OpenAITool, Generic[P, R]):
    """A function that a model may call. In your code, call it like the function itself."""

    def __init__(
        self,
        function: Callable[P, R],
        /,
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = None,
    ) -> None:
        """Make a tool of a function. See `tool`."""
        from .signatures import Signature  # lazy: tools described by mappings need no schemas

        self._signature = Signature(function, is_strict=bool(strict))
        super().__init__(
            name=name or self._signature.name,
            description=description or self._signature.description,
            parameters=self._signature.json,
            strict=strict,
            handler=function,
        )
        if not fullmatch(r"[a-zA-Z0-9_-]{1,64}", self.name):
            raise ValueError(
                f"a tool can't be called {self.name!r}: letters, digits, `_` and `-`, 64 at most; pass a `name`"
            )
        self._function = function
        # A callable object's own attributes don't belong on the tool.
        update_wrapper(self, function, updated=("__dict__",) if isroutine(function) else ())

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self._function(*args, **kwargs)

    def call(self, arguments: Mapping[str, Any]) -> Any:
        """Build the function's arguments from the decoded ones, and call the function.

        Args:
            arguments: the decoded arguments.

        Returns:
            The function's return value: an awaitable if the function is asynchronous.

        Raises:
            ToolArgumentError: an argument is missing, unknown or of the wrong type. The message names it, and the
                function was not called.
        """
        return self._signature.call(self._function, self.parse(arguments))

    def parse(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Build the function's arguments by name from the decoded ones. See `call`."""
        values: dict[str, Any] = self._parsed(self._signature.build, arguments)
        return values


class ClassTool(OpenAITool, Generic[R]):
    """A tool whose call creates an instance of a class. The model supplies the values of the fields."""

    def __init__(
        self, cls: type[R], /, *, name: str | None = None, description: str | None = None, strict: bool = True
    ) -> None:
        """Make a tool of a class.

        Args:
            cls: an attrs class, a dataclass, a TypedDict, a msgspec Struct or a pydantic model.
            name: the name that the model calls; defaults to the name of the class.
            description: what the tool is for; defaults to the docstring of the class.
            strict: whether the model must follow the schema exactly.

        Raises:
            TypeError: the class can't be a schema.
            ImportError: the extra `schema` isn't installed.
        """
        from .json_schemas import schema_of  # lazy: tools described by mappings need no schemas

        self._schema = schema_of(cls)
        schema = self._schema.strict if strict else self._schema.json
        super().__init__(
            name=name or self._schema.name,
            description=description or schema.get("description"),
            parameters={key: value for key, value in schema.items() if key not in ("title", "description")},
            strict=strict,
        )

    def parse(self, arguments: Mapping[str, Any]) -> R:
        """Build the instance from the decoded arguments. See `OpenAITool.parse`."""
        instance: R = self._parsed(self._schema.build, arguments)
        return instance


@overload
def tool(function: Callable[P, R], /) -> FunctionTool[P, R]: ...


@overload
def tool(
    *, name: str | None = ..., description: str | None = ..., strict: bool | None = ...
) -> Callable[[Callable[P, R]], FunctionTool[P, R]]: ...


def tool(
    function: Callable[P, R] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = None,
) -> FunctionTool[P, R] | Callable[[Callable[P, R]], FunctionTool[P, R]]:
    """Make a tool of a function: `@tool`, or `@tool(strict=True)`.

    The JSON schema comes from the annotations, the descriptions from the docstring. When the model calls the tool, its
    arguments are validated and converted to the annotated types, including your own classes, before the function runs.

    Args:
        function: a function, a bound method, a partial or a callable object, blocking or asynchronous, with
            annotations. Keyword arguments that a partial already has are hidden from the model.
        name: the name that the model calls; defaults to the name of the function.
        description: what the tool does, for the model; defaults to the docstring.
        strict: whether the model must follow the schema exactly. All arguments are then required, those with a default
            may be null, and a type that strict mode doesn't support raises here.

    Returns:
        The tool, which you can still call like the function.

    Raises:
        TypeError: an argument has no annotation, or a type that can't be in a schema; the message names it.
        ImportError: the extra `schema` isn't installed.

    See https://platform.openai.com/docs/guides/function-calling
    """

    def made(given: Callable[P, R]) -> FunctionTool[P, R]:
        return FunctionTool(given, name=name, description=description, strict=strict)

    return made if function is None else made(function)


class _Form(dict[str, Any]):
    """A tool in the form that is sent. It refers to the tool, for the code that parses the answer."""

    tool: OpenAITool


# Any: pydantic is optional
def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> dict[str, Any]:
    """Make a tool that creates an instance of a class, in the API's form, under the official package's name.

    Passing the class itself in `tools` has the same effect.

    Args:
        model: a pydantic model, or any other class that `ClassTool` takes.
        name: the name that the model calls; defaults to the name of the class.
        description: what the tool is for; defaults to the docstring of the class.

    Raises:
        TypeError: the class can't be a schema.
        ImportError: the extra `schema` isn't installed.
    """
    known = ClassTool(model, name=name, description=description)
    made = _Form(known.to_dict())
    made.tool = known
    return made


def in_chat_form(tools: Iterable[Any]) -> list[Any]:
    """Return tools in the form of chat completions. Tools already in the API's form stay unchanged."""
    return [_given(tool, OpenAITool.to_dict, is_nested=True) for tool in _listed(tools)]


def in_response_form(tools: Iterable[Any]) -> list[Any]:
    """Return tools in the form of responses. Tools already in the API's form stay unchanged."""
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
    known = OpenAITool.of(tool)
    made = _Form(form(known))
    made.tool = known
    return made
