"""Requests and answers as plain values that every agent and every driver understands."""

from __future__ import annotations

import re
from binascii import a2b_base64
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, TypeVar, overload
from urllib.parse import urlsplit

from aikit.options.credentials import HIDDEN, SecretBytes, credentials_in, credentials_of_url, hide, is_secret_header
from aikit.options.settings import DEFAULT_TIMEOUTS, Timeouts

__all__ = [
    "Answer",
    "AsyncReply",
    "AsyncWholeReply",
    "HTTPRequest",
    "HTTPResponse",
    "Head",
    "Headers",
    "Limits",
    "Outgoing",
    "Phase",
    "RawHeaders",
    "Reply",
    "TransportError",
    "Upload",
    "WholeReply",
    "deadline_passed",
    "is_secret_header",
    "origin_of",
    "redact_url",
    "redact_urls",
    "request_id_of",
]

DefaultT = TypeVar("DefaultT")
RawHeaders: TypeAlias = Sequence[tuple[bytes, bytes]]
"""Header lines as they are sent, in order."""

# Shorter texts are not secrets, and many words contain them.
_SHORTEST_SECRET = 6
# Longer bodies are not searched for credentials.
_LONGEST_BODY = 1_000_000
# A URL from its slashes on, in any text; JSON may write `\/` or `\u002f` for a slash. The pattern leaves out the
# scheme, because searching for it at each letter of a long word takes quadratic time.
_URL = re.compile(r"""(?:(?<!\\)\\*(?:/|u002f)){2}[^\s"'<>]*""", re.IGNORECASE)
_SLASHES = re.compile(r"(?:\\*(?:/|u002f)){2}", re.IGNORECASE)
_END_OF_HOST = re.compile(r"[/?#\\]")
_QUERY = re.compile(r"(\?|(?<!\\)\\+u003f|#(?=[\w-]+=)).*", re.IGNORECASE | re.DOTALL)
_URL_HEADERS = ("content-location", "location")

Phase = Literal["pool", "connect", "write", "read"]
"""Where an exchange failed: waiting for a free connection, connecting, sending, or reading."""


class Headers(Mapping[str, str]):
    """Header fields, looked up without regard to case; the values of repeated fields are joined by commas."""

    __slots__ = ("_found", "raw")

    def __init__(self, raw: RawHeaders) -> None:
        self.raw = raw
        self._found: dict[str, str] | None = None

    def _fields(self) -> dict[str, str]:
        if self._found is None:
            found: dict[str, str] = {}
            for raw_name, raw_value in self.raw:
                name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
                found[name] = f"{found[name]}, {value}" if name in found else value
            self._found = found
        return self._found

    def __getitem__(self, name: str) -> str:
        return self._fields()[name.lower()]

    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str | DefaultT) -> str | DefaultT: ...
    def get(self, name: str, /, default: Any = None) -> Any:
        """Return a field; the default if there is none. Decodes only this field: a call reads few of them."""
        if self._found is not None:
            return self._found.get(name.lower(), default)
        length, name, found = len(name), name.lower(), None
        for raw_name, raw_value in self.raw:
            if len(raw_name) == length and raw_name.lower().decode("latin-1") == name:
                value = raw_value.decode("latin-1")
                found = value if found is None else f"{found}, {value}"
        return default if found is None else found

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields())

    def __len__(self) -> int:
        return len(self._fields())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Headers):
            return self._fields() == other._fields()
        return isinstance(other, Mapping) and self._fields() == {
            str(name).lower(): value for name, value in other.items()
        }

    __hash__ = None  # type: ignore[assignment]  # equality is by content

    def __repr__(self) -> str:
        return f"Headers({self.without_secrets()})"

    def __reduce__(self) -> tuple[Any, ...]:
        raw = [(n, _shown(n.decode("latin-1"), v.decode("latin-1")).encode("latin-1")) for n, v in self.raw]
        return Headers, (raw,)

    def without_secrets(self) -> dict[str, str]:
        """Return the fields as a new mapping, with `***` for values that may be credentials."""
        return {name: _shown(name, value) for name, value in self._fields().items()}

    def multi_items(self) -> list[tuple[str, str]]:
        """Return every header line separately, in order."""
        return [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in self.raw]


class Upload(Protocol):
    """A body that is read while it is sent. If `is_repeatable`, it can be read again for another attempt.

    Only a body that can't be read again may wait for its bytes; an empty piece means that none are available yet.
    """

    @property
    def length(self) -> int | None: ...
    @property
    def is_repeatable(self) -> bool: ...
    def __iter__(self) -> Iterator[bytes]: ...


class Limits(NamedTuple):
    """The limits of one call.

    Attributes:
        deadline_seconds: how long the call may take, including all attempts, waits and reading; None for no limit.
        until: value of `time.monotonic()` at the deadline.
        idle_seconds: how long a stream may be silent between two events; None for no limit.
        most_bytes: longest body, decompressed, that is kept in memory; None for no limit.
    """

    deadline_seconds: float | None = None
    until: float | None = None
    idle_seconds: float | None = None
    most_bytes: int | None = None


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Return the API's id of a request from the headers of its answer; None if it has none."""
    return headers.get("x-request-id")


def deadline_passed(limits: Limits) -> str:
    """Return the message for a call whose time ran out."""
    return f"the deadline of {limits.deadline_seconds:g} s passed"


class Head:
    """The part of a request that results and errors show, without its body.

    Attributes:
        method: HTTP method in upper case.
        url: absolute URL with its query.
        headers: header lines without `Host`, which the agent adds; content length and type are included.
    """

    __slots__ = ("_shown", "headers", "method", "url")

    def __init__(self, method: str, url: str, headers: RawHeaders) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self._shown: HTTPRequest | None = None

    @property
    def shown(self) -> HTTPRequest:
        """The request as results and errors show it, without its secrets. It is made when it is first read."""
        if self._shown is None:
            self._shown = HTTPRequest.of(self)
        return self._shown

    def secrets(self) -> list[str]:
        """Return the credentials in its headers and its URL."""
        found = credentials_of_url(self.url)
        for name, value in self.headers:
            if isinstance(value, SecretBytes):
                found += _credentials(name.lower(), value.decode("latin-1"))
        return _long_enough(found)

    def without_secrets(self, text: str) -> str:
        """Replace this request's credentials in a text with `***`: servers repeat a key that they reject."""
        return hide(text, self.secrets())

    def conceal(self, data: bytes) -> bytes:
        """Replace this request's credentials in the bytes of an answer, as `without_secrets` does in a text."""
        return hide(data.decode("latin-1"), self.secrets()).encode("latin-1")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {redact_url(self.url)}>"


class Outgoing(Head):
    """One attempt, ready to be sent by an agent.

    Attributes:
        body: the bytes of the body, an `Upload` to iterate over, or None.
        timeouts: seconds for each phase.
        is_unhurried: whether these timeouts are the defaults, so that those of the user's own client take precedence.
        deadline: value of `time.monotonic()` at which the attempt must have ended; None for no limit.
        is_foreign: whether it goes to a host without configured credentials.
        is_elsewhere: whether it goes to a different host than the client was created for.
        is_public_only: whether it may only go to a public address: it is foreign and not on `own_host`.
        own_host: the host whose answer contained the URL; None for none.
    """

    __slots__ = (
        "body",
        "deadline",
        "is_elsewhere",
        "is_foreign",
        "is_public_only",
        "is_unhurried",
        "own_host",
        "timeouts",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: RawHeaders,
        body: bytes | Upload | None,
        timeouts: Timeouts,
        deadline: float | None = None,
        is_foreign: bool = False,
        is_elsewhere: bool = False,
        own_host: str | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.is_foreign = is_foreign
        self.is_elsewhere = is_elsewhere or is_foreign
        self.own_host = own_host
        self.is_public_only = is_foreign and origin_of(url)[1] != own_host
        self.is_unhurried = timeouts is DEFAULT_TIMEOUTS
        self.headers = headers
        self.body = body
        self.timeouts = timeouts
        self.deadline = deadline
        self._shown: HTTPRequest | None = None

    def secrets(self) -> list[str]:
        """Return the credentials in its headers, its URL and its body."""
        found = super().secrets()
        if isinstance(self.body, bytes) and len(self.body) <= _LONGEST_BODY and self.body[:1] == b"{":
            from json import loads  # lazy: only failures need it

            with suppress(ValueError, RecursionError):  # the caller may have passed any bytes
                found += _long_enough(credentials_in(loads(self.body)))
        return found

    def to(self, url: str) -> Outgoing:
        """Return the same request to another URL."""
        return Outgoing(
            self.method,
            url,
            self.headers,
            self.body,
            self.timeouts,
            self.deadline,
            self.is_foreign,
            self.is_elsewhere,
            self.own_host,
        )


def _long_enough(texts: Iterable[str]) -> list[str]:
    """Return the texts that are long enough to be secrets."""
    return [each for each in texts if len(each) >= _SHORTEST_SECRET]


def origin_of(url: str) -> tuple[str, str | None, int | None]:
    """Return the scheme, host and port of a URL; the scheme is empty if the URL is invalid."""
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return ("", None, None)
    return (parts.scheme, parts.hostname, port)


class Reply(Protocol):
    """The answer of a blocking agent: status and headers, and the body's bytes as they arrive, still encoded.

    `drain` reads the rest of a body that should be over, so that the connection can be used again, and stops after
    the given seconds. `close` ends the transfer; closing again does nothing. The reply of an agent with `keeps_time`
    also has `until`, the value of `time.monotonic()` by which reading must end, or None. It starts as the deadline of
    the request, may be set, and is checked at each read. A reply may have `queued_seconds`, how long it waited for a
    connection, and `is_compressed`, whether a header names a compression; without it, the headers are searched.
    """

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> RawHeaders: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def drain(self, seconds: float) -> None: ...
    def close(self) -> None: ...


class AsyncReply(Protocol):
    """The asynchronous twin of `Reply`."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> RawHeaders: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def drain(self, seconds: float) -> None: ...
    async def close(self) -> None: ...


class Answer:
    """The answer to a request, as a driver returns it.

    Attributes:
        status: HTTP status.
        headers: response headers.
        content: the whole body, decompressed; empty while `reply` is open.
        reply: the body on the wire, for a successful call that streams.
        queued_seconds: how long the request waited for a free connection.
        most_bytes: how much memory the decoded body may use; None for no limit.
        is_success: whether the status is 200 to 299.
    """

    __slots__ = ("content", "headers", "is_success", "most_bytes", "queued_seconds", "reply", "status")

    def __init__(self, status: int, headers: Headers, content: bytes = b"", reply: Any = None) -> None:
        self.status = status
        self.is_success = 200 <= status < 300
        self.headers = headers
        self.content = content
        self.reply = reply
        self.queued_seconds = 0.0
        self.most_bytes: int | None = None

    def with_status(self, status: int) -> Answer:
        """Return the answer as if it had arrived with another status."""
        changed = Answer(status, self.headers, self.content)
        changed.queued_seconds = self.queued_seconds
        changed.most_bytes = self.most_bytes
        return changed

    def conceal(self, secrets: Sequence[str]) -> bool:
        """Replace each of these texts with `***` in the headers and in the part of the body that was read.

        Returns:
            Whether the body contained one.
        """
        if not secrets:
            return False
        content, self.content = self.content, hide(self.content.decode("latin-1"), secrets).encode("latin-1")
        raw = [(name, hide(value.decode("latin-1"), secrets).encode("latin-1")) for name, value in self.headers.raw]
        if raw != list(self.headers.raw):
            self.headers = Headers(raw)
        return content != self.content

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.content)} bytes>"


class WholeReply:
    """A body that is already read, in the form of a blocking reply."""

    def __init__(self, answer: Answer) -> None:
        self.status = answer.status
        self.headers = answer.headers.raw
        self._content = answer.content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content

    def drain(self, seconds: float) -> None:
        """Do nothing: everything has been read."""

    def close(self) -> None:
        """Do nothing: the transfer has ended."""


class AsyncWholeReply:
    """The asynchronous twin of `WholeReply`."""

    def __init__(self, answer: Answer) -> None:
        self.status = answer.status
        self.headers = answer.headers.raw
        self._content = answer.content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content

    async def drain(self, seconds: float) -> None:
        """Do nothing: everything has been read."""

    async def close(self) -> None:
        """Do nothing: the transfer has ended."""


class TransportError(Exception):
    """A request without a complete answer: an agent raises this, and a driver turns it into a value.

    Attributes:
        phase: where it failed.
        is_timeout: whether that phase timed out.
        is_deadline: whether the time of the whole call ran out.
        is_refused: whether another attempt can't succeed.
        is_unreadable: whether an answer arrived whose body can't be decoded or is too long.
        answer: the part of the answer that had arrived; None if not even its head had.
    """

    def __init__(
        self,
        message: str,
        *,
        phase: Phase,
        is_timeout: bool = False,
        is_deadline: bool = False,
        is_refused: bool = False,
        is_unreadable: bool = False,
        answer: Answer | None = None,
    ) -> None:
        super().__init__(message)
        self.phase: Phase = phase
        self.is_timeout = is_timeout
        self.is_deadline = is_deadline
        self.is_refused = is_refused
        self.is_unreadable = is_unreadable
        self.answer = answer

    @property
    def was_sent(self) -> bool:
        """Whether the request was sent completely, so that the server may have carried it out."""
        return self.phase == "read"


class HTTPRequest:
    """The request, as results and errors show it: without its secrets.

    Attributes:
        method: HTTP method in upper case.
        url: absolute URL; the value of a query parameter that may be a credential is `***`.
        headers: header fields; values that may be credentials are `***`.
    """

    __slots__ = ("headers", "method", "url")

    def __init__(self, method: str, url: str, headers: Mapping[str, str]) -> None:
        self.method = method
        self.url = url
        self.headers = headers

    @classmethod
    def of(cls, head: Head) -> HTTPRequest:
        """Create one from the head of a request, without its secrets."""
        shown = Headers(head.headers).without_secrets()
        return cls(head.method, redact_url(head.url), Headers(_raw(shown)))

    def __repr__(self) -> str:
        return f"<HTTPRequest {self.method} {self.url}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return HTTPRequest, (self.method, self.url, self.headers)


class HTTPResponse:
    """The response, as results and errors show it.

    Attributes:
        status_code: HTTP status.
        headers: response headers.
        content: the body's bytes, decompressed.
        request: the request that led to it.
    """

    __slots__ = ("_transfer", "content", "headers", "request", "status_code")

    def __init__(
        self,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        request: HTTPRequest | None,
        transfer: Any = None,
    ) -> None:
        """Create a response.

        Args:
            status_code: HTTP status.
            headers: response headers.
            content: the body's bytes, decompressed.
            request: the request that led to it.
            transfer: the stream or body that is still arriving, which `close()` closes.
        """
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.request = request
        self._transfer = transfer

    @property
    def status(self) -> int:
        """The HTTP status, under its documented name."""
        return self.status_code

    @property
    def request_id(self) -> str | None:
        """The API's id of the request. Include it when you contact support."""
        return request_id_of(self.headers)

    @property
    def text(self) -> str:
        """The body as text; invalid UTF-8 becomes U+FFFD."""
        return self.content.decode("utf-8", "replace")

    @property
    def is_success(self) -> bool:
        """Whether the status is 200 to 299."""
        return 200 <= self.status_code < 300

    @property
    def is_error(self) -> bool:
        """Whether the status is 400 or above."""
        return self.status_code >= 400

    @property
    def is_closed(self) -> bool:
        """Whether the body was read or closed."""
        return self._transfer is None or bool(self._transfer.is_closed)

    def close(self) -> None:
        """End the transfer, if the body is still arriving."""
        if self._transfer is not None:
            self._transfer.close()

    async def aclose(self) -> None:
        """End the transfer, if the body is still arriving; for the asynchronous client."""
        if self._transfer is not None:
            await self._transfer.close()

    def raise_for_status(self) -> HTTPResponse:
        """Return the response if its status is 200 to 299.

        Raises:
            APIStatusError: it is not; the class is that of the status.
        """
        if self.is_success:
            return self
        from aikit.errors import error_of_status  # lazy: rarely needed

        try:
            decoded = self.json()
        except ValueError:
            decoded = None
        raise error_of_status(self, decoded)

    def json(self) -> Any:
        """Decode the body from JSON.

        Raises:
            ValueError: if it is not JSON.
        """
        from json import loads  # lazy: rarely needed

        return loads(self.content)

    def __repr__(self) -> str:
        return f"<HTTPResponse {self.status_code}, {len(self.content)} bytes>"

    def __reduce__(self) -> tuple[Any, ...]:
        return HTTPResponse, (self.status_code, self.headers, self.content, self.request)


def _credentials(name: bytes, value: str) -> list[str]:
    """Return the secret parts of a header's value: a server may repeat each part separately."""
    if name == b"cookie":
        return [cookie.partition("=")[2].strip() for cookie in value.split(";")]
    scheme, _, credentials = value.rpartition(" ")
    if not name.endswith(b"authorization"):
        return [value, credentials]
    if scheme.lower() != "basic":
        return [credentials]
    try:
        password = a2b_base64(credentials).decode("utf-8", "replace").partition(":")[2]
    except ValueError:
        password = ""
    return [credentials, password]


def _shown(name: str, value: str) -> str:
    """Return a header's value without secrets; servers' URLs are often signed, so their query grants access."""
    if is_secret_header(name):
        return HIDDEN
    if name.lower() in _URL_HEADERS and "?" in value:
        value = f"{value.partition('?')[0]}?{HIDDEN}"
    return redact_urls(value)


def redact_urls(text: str) -> str:
    """Replace the user, the password and the whole query of each URL in a text with `***`."""
    return _URL.sub(lambda found: _QUERY.sub(rf"\1{HIDDEN}", _without_user(found[0])), text)


def _without_user(url: str) -> str:
    """Replace user and password in a URL, or in the part after its scheme, with `***`."""
    slashes = _SLASHES.search(url)
    if slashes is None or "@" not in url:
        return url
    start = slashes.end()
    end = _END_OF_HOST.search(url, start)
    host, rest = (url[start:], "") if end is None else (url[start : end.start()], url[end.start() :])
    return f"{url[:start]}{HIDDEN}@{host.rpartition('@')[2]}{rest}" if "@" in host else url


def _raw(fields: Mapping[str, str]) -> RawHeaders:
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in fields.items()]


def redact_url(url: str) -> str:
    """Replace user, password and query values that may be credentials in a URL with `***`."""
    head, mark, query = url.partition("?")
    head = _without_user(head)
    if not mark:
        return head
    shown = []
    for part in query.split("&"):
        name, equals, _ = part.partition("=")
        shown.append(f"{name}={HIDDEN}" if equals and is_secret_header(name) else part)
    return f"{head}?{'&'.join(shown)}"
