"""Runs calls through middleware: objects that see a request before it is sent, and its answer before you get it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from copy import copy
from hashlib import sha256
from json import dumps
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from aikit.errors import OpenAIError

from .answers import decode_answer
from .call import Call, model_of
from .decoding import decode_json
from .encoding import encode_json
from .observers import ObservedCall, StreamEnded
from .steps import Exchange, Obtain, Step
from .usage import TokenCounts, read_field
from .wire import Answer, Headers

if TYPE_CHECKING:
    from .observations import Observation

__all__ = ["CallAnswer", "CallRequest", "Middleware", "through"]

CACHE_HEADER: Final = "x-aikit-cache"

Wrapping: TypeAlias = "Generator[CallRequest | Callable[[], Any], Any, CallAnswer]"
"""What `Middleware.around` returns. It yields requests to send, and functions that may block."""


class CallRequest:
    """A call that has not been sent yet. It never changes; `with_body` returns another one.

    Attributes:
        operation: the name of the operation, such as `create_chat_completion`.
        path: the path below the base URL.
        origin: scheme, host and port of the server.
        provider: the provider's name; None for another server.
        model: the requested model; empty if the request has none.
        mode: `plain`, `stream` for an answer that is read as events, or `binary` for one that is read as bytes.
    """

    __slots__ = ("_call", "_seen", "mode", "model", "operation", "origin", "path", "provider")

    def __init__(self, call: Call[Any], seen: ObservedCall) -> None:
        """Describe a call. aikit does; a middleware gets it."""
        self._call = call
        self._seen = seen
        self.operation = seen.operation
        self.path = seen.path
        self.origin = seen.origin
        self.provider = seen.provider
        self.model = model_of(call.request)
        self.mode: str = call.mode

    def body(self) -> dict[str, Any] | None:  # Any: JSON
        """Return the body as plain data, a new copy each time; None if it is not JSON, such as an upload."""
        request = self._call.request
        given = request.body.to_dict() if hasattr(request.body, "to_dict") else request.body
        if not isinstance(given, Mapping) or not any("json" in kind for kind in request.operation.bodies):
            return None
        body: dict[str, Any] = decode_json(encode_json({**given, **(self._call.options.extra_body or {})}))
        return body

    def with_body(self, body: Mapping[str, Any]) -> CallRequest:  # Any: JSON
        """Return the same request with another body.

        Args:
            body: plain data. A `model` in it belongs to the same provider.
        """
        call = self._call.with_body(body)
        call.options = copy(call.options)
        call.options.extra_body = None  # `body()` has it
        return CallRequest(call, self._seen)

    def key(self) -> str | None:
        """Return a hash of the canonical request; None if its body is not JSON.

        It covers the operation, the server, path, query and body, and whether the answer is streamed, but neither
        headers nor the key. The order of fields does not matter.
        """
        body = self.body()
        if body is None:
            return None
        options = self._call.options
        query = {**self._call.request.query, **(options.extra_query or {})}
        parts = decode_json(encode_json([self.operation, self.origin, self.path, query, body, self.mode]))
        return sha256(dumps(parts, sort_keys=True).encode()).hexdigest()

    def answered(self, content: bytes, headers: Mapping[str, str] | None = None) -> CallAnswer:
        """Return an answer to this request without sending it.

        Args:
            content: the body that the API would send: JSON, or the events of a stream.
            headers: its headers. `x-aikit-cache: hit` is added.

        Raises:
            OpenAIError: the content is not an answer of this operation.
        """
        lines = {**(headers or {}), CACHE_HEADER: "hit"}
        answer = Answer(
            200, Headers([(name.encode("latin-1"), value.encode("latin-1")) for name, value in lines.items()]), content
        )
        request = self._call.request
        decoded = decode_answer(request.operation, answer, request.body) if self.mode == "plain" else None
        return CallAnswer(Exchange(self._call, None, answer, decoded))

    def __repr__(self) -> str:
        return f"<CallRequest {self.operation}{' of ' if self.model else ''}{self.model}>"


class CallAnswer:
    """The answer to a request, or its failure. It never changes; `with_body` returns another one.

    Attributes:
        error: what went wrong; None for success.
        status: HTTP status; None if no answer arrived.
        headers: response headers.
        is_open: whether the answer is still arriving, as that of a stream.
        is_cached: whether a middleware made it, so that nothing was sent.
    """

    __slots__ = ("_done", "error", "headers", "is_cached", "is_open", "status")

    def __init__(self, done: Exchange) -> None:
        """Describe an answer. aikit does; a middleware gets it."""
        self._done = done
        self.error = done.error
        self.status = None if done.answer is None else done.answer.status
        self.headers: Mapping[str, str] = {} if done.answer is None else done.answer.headers
        self.is_open = done.seen is not None
        self.is_cached = done.error is None and not done.attempts

    @property
    def usage(self) -> TokenCounts | None:
        """The tokens that the answer reports; None if it reports none, or is still arriving."""
        usage = read_field(self._done.decoded, "usage")
        return None if usage is None else TokenCounts.of(usage)

    @property
    def content(self) -> bytes | None:
        """The body as it arrived, decompressed; None if it is still arriving."""
        return None if self._done.answer is None or self.is_open else self._done.answer.content

    def body(self) -> Any:  # Any: JSON
        """Return the body as plain data; None if it is not JSON, or is still arriving."""
        content = self.content
        try:
            return decode_json(content) if content else None
        except ValueError:
            return None

    def with_body(self, body: Any) -> CallAnswer:  # Any: JSON
        """Return the same answer with another body.

        Args:
            body: plain data of the form that the API answers with.

        Raises:
            OpenAIError: the body is not an answer of this operation.
        """
        done = self._done
        assert done.call is not None
        assert done.answer is not None
        request = done.call.request
        answer = Answer(done.answer.status, done.answer.headers, encode_json(body))
        return CallAnswer(done._replace(answer=answer, decoded=decode_answer(request.operation, answer, request.body)))

    def when_ended(self, callback: Callable[[StreamEnded], object]) -> None:
        """Call a function when an answer that is still arriving has ended, however it ends; only if `is_open`.

        Args:
            callback: gets the event that observers get. It is called once, where the stream is read, and must be quick.
        """
        if self._done.seen is not None:
            self._done.seen.listeners.append(callback)

    def __repr__(self) -> str:
        return f"<CallAnswer {self.error or self.status}>"


class Middleware:
    """Base of middleware, which wraps calls: `OpenAI(middleware=[…])`, the outermost first."""

    def around(self, request: CallRequest) -> Wrapping:
        """Wrap one call, for the blocking and the asynchronous client alike.

        A generator: it yields the request to send, as it is or changed, and gets its `CallAnswer`. It returns the
        answer of the call. Without a `yield`, nothing is sent. A failure is an answer with an `error`. The generator
        may send again, and may raise an `OpenAIError`, which becomes the failure of the call. It must not wait: a
        function that blocks, such as one that reads a file, is yielded too. The asynchronous client calls it in a
        thread.

        Args:
            request: the call.
        """
        answer: CallAnswer = yield request
        return answer


Send: TypeAlias = "Callable[[Call[Any]], Generator[Step, Any, Exchange]]"


def through(
    middleware: tuple[Any, ...], call: Call[Any], seen: Observation, send: Send
) -> Generator[Step, Any, Exchange]:
    """Run a call through middleware.

    Args:
        middleware: the objects that wrap it, the outermost first.
        call: the call.
        seen: tells observers about the call.
        send: makes the flow that sends a call.
    """

    def layer(index: int, request: CallRequest) -> Generator[Step, Any, Exchange]:
        if index == len(middleware):
            return seen.opened((yield from send(request._call)))
        return (yield from _wrapped(middleware[index], request, lambda inner: layer(index + 1, inner)))

    return layer(0, CallRequest(call, seen.call))


def _wrapped(
    each: Any, request: CallRequest, inner: Callable[[CallRequest], Generator[Step, Any, Exchange]]
) -> Generator[Step, Any, Exchange]:
    """Run a call through one object."""
    wrapping: Any = each.around(request)
    name = type(each).__name__
    try:
        asked = next(wrapping)
        while True:
            try:
                if isinstance(asked, CallRequest):
                    outcome: Any = CallAnswer((yield from inner(asked)))
                elif callable(asked):
                    outcome = yield Obtain(asked, blocks=True)
                else:
                    raise TypeError(
                        f"{name}.around() must yield a CallRequest or a function, got {type(asked).__name__}"
                    )
            except Exception as error:
                asked = wrapping.throw(error)
            else:
                asked = wrapping.send(outcome)
    except StopIteration as end:
        answer = end.value
    except OpenAIError as error:
        return Exchange(request._call, error=error)
    finally:
        wrapping.close()
    if not isinstance(answer, CallAnswer):
        raise TypeError(f"{name}.around() must return a CallAnswer, got {type(answer).__name__}")
    return answer._done
