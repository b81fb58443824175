"""Parses answers into classes, for the `parse` methods and the streams that do the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aikit.core.call import Call
from aikit.core.compatibility import is_finished, item_type, part_type, text_of
from aikit.core.decoding import decode_json
from aikit.core.surrogates import without_halves
from aikit.errors import (
    AnswerError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    RefusalError,
    UnfitAnswerError,
)
from aikit.results.chat_results import OpenAIChatCompletionsResult, OpenAIChoice
from aikit.results.empty_results import first_of
from aikit.results.response_results import OpenAIResponseResult
from aikit.results.result import OpenAIResult, View
from aikit_openapi.operation import Request

from .adapters import MisfitError
from .json_schemas import Schema, partial_json, schema_of
from .tools import OpenAITool, ToolArgumentError

if TYPE_CHECKING:
    from typing import Self

    from aikit.core.operations import (
        ChatCompletionMessageToolCall,
        ChatCompletionMessageToolCallFunction,
        ChatCompletionResponseMessage,
    )
    from aikit.core.steps import Exchange

    class _Function(View, ChatCompletionMessageToolCallFunction): ...

    class _Message(View, ChatCompletionResponseMessage): ...

    class _ToolCall(View, ChatCompletionMessageToolCall): ...

else:
    _Function = _Message = _ToolCall = View

__all__ = [
    "ChatReader",
    "OpenAIChatCompletionsParsedResult",
    "OpenAIParsedChoice",
    "OpenAIParsedFunction",
    "OpenAIParsedMessage",
    "OpenAIParsedToolCall",
    "OpenAIResponseParsedResult",
    "Reader",
    "ResponseReader",
    "chat_reader",
    "response_reader",
]

ErrorT = TypeVar("ErrorT", bound=AnswerError)
ResultT = TypeVar("ResultT")
ValueT = TypeVar("ValueT")


class _Widened(View):
    """A part of an answer with attributes added to, or replacing, those of its model."""

    if not TYPE_CHECKING:

        def __init__(self, model: Any, **added: Any) -> None:
            super().__init__(model)
            self.__dict__.update(added)

        def __reduce__(self) -> tuple[Any, ...]:
            return _widened, (type(self), self._model, self.__dict__)

        def _with(self, model: Any) -> Any:
            return type(self)(model, **self.__dict__)


def _widened(cls: Any, model: Any, added: Mapping[str, Any]) -> Any:
    return cls(model, **added)


class OpenAIParsedFunction(_Widened, _Function):
    """The function of a tool call.

    Attributes:
        parsed_arguments: the arguments in the form that the tool takes; None if the tool isn't strict.
    """

    # Any: an instance of the tool's class
    parsed_arguments: Any


class OpenAIParsedToolCall(_Widened, _ToolCall):
    """A tool call of a parsed answer."""

    if TYPE_CHECKING:
        function: OpenAIParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]


class OpenAIParsedMessage(_Widened, _Message, Generic[ValueT]):
    """The message of a parsed answer.

    Attributes:
        parsed: the parsed value; None if the model calls tools instead.
    """

    parsed: ValueT | None

    if TYPE_CHECKING:
        tool_calls: list[OpenAIParsedToolCall] | None  # type: ignore[assignment]  # with extra attributes


class OpenAIParsedChoice(_Widened, OpenAIChoice, Generic[ValueT]):
    """One parsed answer of the model, with `message`, `finish_reason`, `index` and `logprobs`."""

    if TYPE_CHECKING:
        message: OpenAIParsedMessage[ValueT]  # pyright: ignore[reportIncompatibleVariableOverride]
    else:
        # The property of `OpenAIChoice` would take precedence over the attribute.
        message = property(lambda self: vars(self)["message"], lambda self, value: vars(self).update(message=value))


class _ParsedResult(OpenAIResult):
    """Base of the parsed results."""

    def __init__(self, exchange: Exchange) -> None:
        super().__init__(exchange)
        if isinstance(exchange.decoded, _Widened):  # otherwise the call failed
            self._model = exchange.decoded._model

    if not TYPE_CHECKING:

        def _with(self, model: Any) -> Any:
            parsed = self._exchange.decoded
            return super()._with(parsed._with(model) if isinstance(parsed, _Widened) else model)


class OpenAIChatCompletionsParsedResult(_ParsedResult, OpenAIChatCompletionsResult, Generic[ValueT]):
    """A chat completion with parsed answers."""

    @property
    def choices(self) -> list[OpenAIParsedChoice[ValueT]]:  # type: ignore[override]  # with extra attributes
        """The model's answers, as many as `n` asks; empty if the call failed."""
        choices: list[OpenAIParsedChoice[ValueT]] = getattr(self._exchange.decoded, "choices", [])
        return choices

    @property
    def choice(self) -> OpenAIParsedChoice[ValueT]:
        """The first answer.

        Raises:
            EmptyResultError: there is none; the message says why.
        """
        return first_of(self.choices, "choice", "choices", self._exchange)

    @property
    def parsed(self) -> ValueT | None:
        """The value of the first answer; None if the model calls tools instead, or if the call failed."""
        choices = self.choices
        return choices[0].message.parsed if choices else None


class OpenAIResponseParsedResult(_ParsedResult, OpenAIResponseResult, Generic[ValueT]):
    """A response with a parsed answer."""

    # Any: items of any kind, each with its parsed values
    @property
    def output(self) -> list[Any]:  # type: ignore[override]  # the same items with extra attributes
        """The items of the response. Texts of messages have `parsed`, function calls have `parsed_arguments`."""
        items: Any = getattr(self._exchange.decoded, "output", None)
        return items if isinstance(items, list) else []

    @property
    def output_parsed(self) -> ValueT | None:
        """The parsed value; None if the model calls tools instead, or if the call failed."""
        for item in self.output:
            for part in (getattr(item, "content", None) or ()) if item_type(item) == "message" else ():
                parsed: ValueT | None = getattr(part, "parsed", None)
                if parsed is not None:
                    return parsed
        return None


class Reader:
    """Parses the answers to one call.

    Attributes:
        schema: the schema of the requested type, or None.
        done: the exchange of a streamed answer, for errors. Errors of other answers get it elsewhere.
    """

    def __init__(self, schema: Schema[Any] | None, tools: Any) -> None:
        self.schema = schema
        self.done: Exchange | None = None
        self._grows = False
        self._tools = {each.name: each for each in map(OpenAITool.of, tools or ()) if each.strict}

    def of(self, done: Exchange) -> Self:
        """Return a copy for the exchange of a streamed answer."""
        self.done, self._grows = done, True
        return self

    def end(self) -> None:
        """Treat all answers as complete from now on, because the stream has ended."""
        self._grows = False

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to parse: a type or strict tools."""
        return self.schema is not None or bool(self._tools)

    def parse(self, text: str, is_whole: bool, completion: Any = None) -> Any:
        """Parse a text into the requested type. Returns None if no type was requested.

        Args:
            text: the model's text.
            is_whole: False for the beginning of a text, which returns the plain data so far without validation.
            completion: the answer that holds the text, for errors.

        Raises:
            UnfitAnswerError: the text doesn't match the type.
        """
        if self.schema is None:
            return None
        try:
            return self.schema.decode(without_halves(text)) if is_whole else self.schema.partial(text)
        except MisfitError as misfit:
            if not is_whole:  # may be cut off; errors are raised at the end
                return None
            raise self._unfit(f"the answer doesn't match {self.schema.name}", misfit, text, completion) from misfit

    def parse_arguments(self, name: str, text: str, is_whole: bool, completion: Any = None) -> Any:
        """Parse the arguments of a tool call into the form that the tool takes. Returns None if the tool isn't strict.

        Args:
            name: name of the tool.
            text: the arguments as JSON.
            is_whole: False for the beginning of a text, which returns the plain data so far without validation.
            completion: the answer that holds the call, for errors.

        Raises:
            UnfitAnswerError: the arguments don't match the tool's schema.
        """
        tool = self._tools.get(name)
        if tool is None:
            return None
        try:
            return tool.parse(_decoded(text)) if is_whole else partial_json(text)
        except (MisfitError, ToolArgumentError) as misfit:
            if not is_whole:
                return None
            raise self._unfit(f"the arguments of {name!r} do not fit", misfit, text, completion) from misfit

    def _unfit(
        self, what: str, misfit: MisfitError | ToolArgumentError, text: str, completion: Any
    ) -> UnfitAnswerError:
        place, reason = misfit.place, misfit.reason
        said = f"{what}: `{place}`: {reason}" if place else f"{what}: {reason}"
        return self._told(UnfitAnswerError(said, text=text, completion=completion, place=place, reason=reason))

    def _check_reason(self, reason: str | None, text: str, completion: Any) -> None:
        """Raise the error for an answer that ended early."""
        if reason in ("length", "max_output_tokens"):
            usage = getattr(completion, "usage", None)
            tokens = getattr(usage, "completion_tokens", None) or getattr(usage, "output_tokens", None)
            said = "" if tokens is None else f" after {tokens} tokens"
            raise self._told(
                LengthFinishReasonError(f"the answer is cut{said}: allow more", text=text, completion=completion)
            )
        if reason == "content_filter":
            raise self._told(
                ContentFilterFinishReasonError("the service withheld the answer", text=text, completion=completion)
            )

    def _refused(self, text: str, completion: Any) -> RefusalError:
        return self._told(RefusalError(f"the model refused: {text}", text=text, completion=completion))

    def _told(self, error: ErrorT) -> ErrorT:
        if self.done is not None:
            error.request, error.response, error.attempts = self.done.request, self.done.response, self.done.attempts
        return error

    def reading(self, call: Call[Any], result: Callable[[Exchange], ResultT]) -> Call[ResultT]:
        """Return the call with this reader attached.

        Args:
            call: the plain call.
            result: creates the result of an exchange after its answer was parsed.
        """
        operation = copy(call.request.operation)
        decode = operation.decode
        operation.decode = lambda data: self.read(decode(data))
        given = call.request
        request = Request(operation, given.path, given.query, given.headers, given.body)
        return Call(request, call.options, result, call.mode)

    def read(self, completion: Any) -> Any:
        """Return the answer with its parsed values.

        Raises:
            AnswerError: the answer has no valid value.
        """
        raise NotImplementedError


def _decoded(text: str) -> Any:
    try:
        return decode_json(without_halves(text).encode())
    except ValueError as error:
        raise MisfitError("", f"invalid JSON: {error}") from None


class ChatReader(Reader):
    """Parses chat completions."""

    def read(self, completion: Any) -> Any:
        """Return the completion with its parsed values, which are None for answers that are still incomplete."""
        choices = getattr(completion, "choices", None)
        if not isinstance(choices, list):
            return completion
        return _widened(_Widened, completion, {"choices": [self._choice(each, completion) for each in choices]})

    def _choice(self, choice: Any, completion: Any) -> Any:
        if not hasattr(
            getattr(choice, "message", None), "to_dict"
        ):  # no message, as from services that filter the prompt
            empty = {"parsed": None, "tool_calls": None, "content": None, "refusal": None}
            return _widened(OpenAIParsedChoice, choice, {"message": _widened(OpenAIParsedMessage, None, empty)})
        message, is_whole = choice.message, not self._grows or is_finished(choice.finish_reason)
        text, calls = text_of(message.content), message.tool_calls
        parsed = None
        if is_whole:
            self._check_reason(choice.finish_reason, text, completion)
            if message.refusal and self.schema is not None:
                raise self._refused(message.refusal, completion)
            # Text next to tool calls is a remark and not the requested value.
            if not (calls or message.function_call) and (text or not message.audio):
                parsed = self.parse(text, True, completion)
            calls = [self._call(each, completion) for each in calls] if isinstance(calls, list) else calls
        added = {"parsed": parsed, "tool_calls": calls}
        return _widened(OpenAIParsedChoice, choice, {"message": _widened(OpenAIParsedMessage, message, added)})

    def _call(self, call: Any, completion: Any) -> Any:
        if getattr(call, "type", None) != "function":
            return call
        arguments = self.parse_arguments(call.function.name, call.function.arguments, True, completion)
        function = _widened(OpenAIParsedFunction, call.function, {"parsed_arguments": arguments})
        return _widened(OpenAIParsedToolCall, call, {"function": function})


class ResponseReader(Reader):
    """Reads responses."""

    def parse_event(self, text: str, is_whole: bool) -> Any:
        """Parse as `parse` does, but return None for invalid text: the last event gives the reason, such as a cut."""
        try:
            return self.parse(text, is_whole)
        except UnfitAnswerError:
            return None

    def read(self, completion: Any) -> Any:
        """Return the response with its parsed values, which are None while it is incomplete."""
        output = getattr(completion, "output", None)
        if not isinstance(output, list):
            return completion
        if completion.status == "incomplete":
            text = "".join(part.text for part in _parts(output) if part_type(part) == "output_text")
            self._check_reason(getattr(completion.incomplete_details, "reason", None), text, completion)
        if completion.status == "completed":
            calls_tools = any(item_type(item) in ("function_call", "custom_tool_call") for item in output)
            output = [self._item(each, completion, calls_tools) for each in output]
        return _widened(_Widened, completion, {"output": output})

    def _item(self, item: Any, completion: Any, calls_tools: bool) -> Any:
        kind = item_type(item)
        if kind == "function_call":
            arguments = self.parse_arguments(item.name, item.arguments, True, completion)
            return _widened(_Widened, item, {"parsed_arguments": arguments})
        # A model may think aloud in messages of another phase before it answers.
        if kind == "message" and getattr(item, "phase", None) in (None, "final_answer"):
            parts = [self._part(each, completion, calls_tools) for each in getattr(item, "content", None) or ()]
            return _widened(_Widened, item, {"content": parts})
        return item

    def _part(self, part: Any, completion: Any, calls_tools: bool) -> Any:
        kind = part_type(part)
        if kind == "refusal" and self.schema is not None:
            raise self._refused(part.refusal, completion)
        if kind != "output_text":
            return part
        # Text next to tool calls is a remark and not the requested value.
        parsed = None if calls_tools else self.parse(part.text, True, completion)
        return _widened(_Widened, part, {"parsed": parsed})


def _parts(output: list[Any]) -> list[Any]:
    return [part for item in output if item_type(item) == "message" for part in getattr(item, "content", None) or ()]


def chat_reader(body: dict[str, Any]) -> ChatReader:
    """Return the reader for the answers to a request. Replaces a class in `response_format` by its JSON schema.

    Raises:
        TypeError: the class can't be a schema.
        ImportError: the extra `schema` isn't installed.
    """
    schema = _schema(body.get("response_format"))
    if schema is not None:
        described = {"name": schema.name, "schema": schema.strict, "strict": True}
        body["response_format"] = {"type": "json_schema", "json_schema": described}
    return ChatReader(schema, body.get("tools"))


def response_reader(body: dict[str, Any], text_format: Any) -> ResponseReader:
    """Return the reader for the answers to a request. Sets the text format to the JSON schema of the class.

    Raises:
        TypeError: the class can't be a schema, or the request has two formats.
        ImportError: the extra `schema` isn't installed.
    """
    schema = _schema(text_format)
    if schema is not None:
        text: Any = body.get("text") or {}
        fields = dict(text if isinstance(text, Mapping) else text.to_dict())
        if "format" in fields:
            raise TypeError("responses.parse() got two formats: `text_format` and the `format` of `text`; pass one")
        described = {"type": "json_schema", "name": schema.name, "schema": schema.strict, "strict": True}
        body["text"] = {**fields, "format": described}
    return ResponseReader(schema, body.get("tools"))


def _schema(given: Any) -> Schema[Any] | None:
    """Return the schema of the caller's class; None if the format already has the API's form."""
    if given is None or isinstance(given, Mapping) or (not isinstance(given, type) and hasattr(given, "to_dict")):
        return None
    kind: Any = given
    return schema_of(kind)
