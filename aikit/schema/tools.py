"""What a model may call: `OpenAITool`, in every documented form, and `@tool`, which makes one of a function."""

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

# Chat completions have the fields of these in an object of the type's name, responses side by side with the type.
_NESTED = frozenset({"function", "custom"})


class ToolArgumentError(ValueError):
    """Arguments that a tool can't be called with.

    Attributes:
        place: which argument, or where in it, such as `at.lat`; empty for all of them.
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
            strict: whether the model is held to the schema exactly; None for not.
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

    @classmethod
    def of(cls, given: Any) -> OpenAITool:
        """The tool that something stands for.

        Args:
            given: an `OpenAITool`, which is given back as it is; a mapping in one of the documented forms; a generated
                model; a function, method, partial or object that is called as one, as for `@tool`; a class, of which
                the model is to make an instance.

        Raises:
            TypeError: for anything else.
            ValueError: for a function without a name.
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
        """Whether the model is held to the schema exactly; None for not."""
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
        # Responses want both fields of a function, and make it strict unless they are told not to.
        wanted = {"parameters": None, "strict": False} if self.type == "function" else {}
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
        return self.handler(self.parse(arguments))

    def parse(self, arguments: Mapping[str, Any]) -> Any:
        """What the handler is called with.

        Args:
            arguments: the decoded arguments.

        Returns:
            The arguments as they are; those of a function built, by their names; an instance of a class.

        Raises:
            ToolArgumentError: when they do not fit.
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
    """A function that a model may call. It is called by programs as the function itself."""

    def __init__(
        self,
        function: Callable[P, R],
        /,
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = None,
    ) -> None:
        """Make a tool of a function; see `tool`."""
        from .signatures import Signature  # lazy: who describes tools by mappings needs no schemas

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
        # What an object has of its own is not what a tool has.
        update_wrapper(self, function, updated=("__dict__",) if isroutine(function) else ())

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self._function(*args, **kwargs)

    def call(self, arguments: Mapping[str, Any]) -> Any:
        """Build the arguments of the function from the decoded ones, and call it.

        Args:
            arguments: the decoded arguments.

        Returns:
            What the function returns; something to await when it is asynchronous.

        Raises:
            ToolArgumentError: for an argument that is missing, unknown, or no value of its type, by name; the function
                was not called then.
        """
        return self._signature.call(self._function, self.parse(arguments))

    def parse(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments of the function by their names, built from the decoded ones; see `call`."""
        values: dict[str, Any] = self._parsed(self._signature.build, arguments)
        return values


class ClassTool(OpenAITool, Generic[R]):
    """A class of which the model is to make an instance, by a call with the values of its fields."""

    def __init__(
        self, cls: type[R], /, *, name: str | None = None, description: str | None = None, strict: bool = True
    ) -> None:
        """Make a tool of a class.

        Args:
            cls: an attrs class, a dataclass, a TypedDict, a msgspec Struct or a pydantic model.
            name: what the model calls it by; the class's own name otherwise.
            description: what it is for; what the docstring of the class says otherwise.
            strict: whether the model is held to the schema exactly.

        Raises:
            TypeError: for a class that can't be a schema.
            ImportError: without the extra `schema`.
        """
        from .json_schemas import schema_of  # lazy: who describes tools by mappings needs no schemas

        self._schema = schema_of(cls)
        schema = self._schema.strict if strict else self._schema.json
        super().__init__(
            name=name or self._schema.name,
            description=description or schema.get("description"),
            parameters={key: value for key, value in schema.items() if key not in ("title", "description")},
            strict=strict,
        )

    def parse(self, arguments: Mapping[str, Any]) -> R:
        """The instance that the decoded arguments make; see `OpenAITool.parse`."""
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

    Its JSON schema is made from the annotations, its description and those of the arguments from the docstring. The
    model's arguments are checked and built, also those that are of a class of yours, before the function is called.

    Args:
        function: a function, a method of an object, a partial, or an object that is called as a function, blocking or
            asynchronous, with annotations. A model is not told of arguments that a partial has by name.
        name: what the model calls it by; the function's own name otherwise.
        description: what it does, for the model; what the docstring says otherwise.
        strict: whether the model is held to the schema exactly. Then all arguments are required, those with a default
            may be null, and a type that strict mode can't have is an error here.

    Returns:
        The tool, which is still called as the function.

    Raises:
        TypeError: for an argument without annotation, or of a type that can't be in a schema, by name.
        ImportError: without the extra `schema`.

    See https://platform.openai.com/docs/guides/function-calling
    """

    def made(given: Callable[P, R]) -> FunctionTool[P, R]:
        return FunctionTool(given, name=name, description=description, strict=strict)

    return made if function is None else made(function)


class _Form(dict[str, Any]):
    """What is sent of a tool; it knows the tool, for those who read the answer."""

    tool: OpenAITool


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> dict[str, Any]:
    """The tool by which a model makes an instance of a class, in the API's form: the official package's name for it.

    The class itself, in a list of `tools`, means the same.

    Args:
        model: a pydantic model, or any other class that `ClassTool` takes.
        name: what the model calls it by; the class's own name otherwise.
        description: what it is for; what the docstring of the class says otherwise.

    Raises:
        TypeError: for a class that can't be a schema.
        ImportError: without the extra `schema`.
    """
    known = ClassTool(model, name=name, description=description)
    made = _Form(known.to_dict())
    made.tool = known
    return made


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
    known = OpenAITool.of(tool)
    made = _Form(form(known))
    made.tool = known
    return made
