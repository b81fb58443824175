"""Every error of a call, in one tree.

    OpenAIError                       anything that went wrong in a call
    ├── InvalidWebhookSignatureError  a webhook that is not from the service, or too old
    └── APIError                      … with what is known of request and answer
        ├── APIConnectionError        no whole answer came
        │   ├── APITimeoutError       … in time
        │   └── IncompleteStreamError a stream ended before its end; carries what had arrived
        ├── DecodingError             an answer that can't be read
        │   └── AnswerError           … as what `parse` was asked for; carries what the model wrote
        │       ├── ContentFilterFinishReasonError  … for the service withheld it
        │       ├── LengthFinishReasonError         … for it is cut
        │       ├── RefusalError                    … for the model refused
        │       └── UnfitAnswerError                … for it is no value of the class
        └── APIStatusError            the API answered with an error status
            ├── BadRequestError            400
            ├── AuthenticationError        401
            ├── PermissionDeniedError      403
            ├── NotFoundError              404
            ├── ConflictError              409
            ├── UnprocessableEntityError   422
            ├── RateLimitError             429
            └── InternalServerError        500 and above

A class registers itself for its status: `class TeapotError(APIStatusError, status=418)` is raised for every 418.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from aikit.options.spellings import canonical, suggest

if TYPE_CHECKING:
    from aikit.core.retries import Attempt
    from aikit.core.wire import HTTPRequest, HTTPResponse

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DecodingError",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "RefusalError",
    "UnfitAnswerError",
    "UnprocessableEntityError",
    "error_of_body",
    "error_of_status",
    "is_number",
]

_CLASSES: dict[int, type[APIStatusError]] = {}


class OpenAIError(Exception):
    """Base of all errors of a call.

    Attributes:
        message: what went wrong, in one sentence.
    """

    message: str

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        # Not by calling the class again: the constructors of the tree differ.
        return _restore, (type(self), self.args, self.__dict__)

    if not TYPE_CHECKING:  # the documented spellings, such as `errCode`

        def __getattr__(self, name: str) -> Any:
            spelled = canonical(name)
            if spelled != name:
                return getattr(self, spelled)
            known = [each for each in dir(type(self)) if not each.startswith("_")]
            raise AttributeError(
                f"{type(self).__name__} has no attribute {name!r}{suggest(name, known)}", name=name, obj=self
            )


def _restore(cls: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook that is not from the service, or too old: do nothing of what it says."""


class APIError(OpenAIError):
    """An error with what is known of the request and its answer.

    Attributes:
        request: the request that was made, without secrets; None when it was never built.
        response: the answer; None when none came.
        body: the `error` object of the answer, else its decoded body, else its text; None without an answer.
        code: the API's name for the error, such as `invalid_api_key`.
        type: the API's kind of error, such as `invalid_request_error`.
        param: the parameter that the API complains about.
        attempts: what was tried, oldest first, with the wait after each.
        partial: for an error in the middle of a stream, the events that had arrived, oldest first.
        partial_result: what they add up to, as the plain call returns it; None where events add up to nothing.
        is_outcome_unknown: whether the operation creates something and may have done so: an attempt was sent, and the
            connection was lost or a gateway may have answered in place of the API.
    """

    request: HTTPRequest | None
    response: HTTPResponse | None
    body: object | None
    code: str | None
    type: str | None
    param: str | None
    attempts: tuple[Attempt, ...] = ()
    partial: tuple[Any, ...] = ()
    partial_result: Any = None
    is_outcome_unknown: bool = False

    def __init__(
        self,
        message: str,
        request: HTTPRequest | None = None,
        *,
        body: object | None = None,
        response: HTTPResponse | None = None,
    ) -> None:
        super().__init__(message)
        self.request = request
        self.response = response
        self.body = body
        fields = body if isinstance(body, Mapping) else {}
        code = fields.get("code")
        self.code = None if code is None else str(code)
        self.type = _text_or_none(fields.get("type"))
        self.param = _text_or_none(fields.get("param"))

    @property
    def status_code(self) -> int | None:
        """HTTP status of the answer; None when none came."""
        return None if self.response is None else self.response.status_code

    @property
    def status(self) -> int | None:
        """The same as `status_code`, under its documented name."""
        return self.status_code

    @property
    def status_text(self) -> str | None:
        """The standard phrase for the status, such as `Not Found`."""
        return None if self.status_code is None else _phrase(self.status_code)

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers; empty when no answer came."""
        return {} if self.response is None else self.response.headers

    @property
    def request_id(self) -> str | None:
        """The API's own id of the exchange, to be named to its support."""
        return self.headers.get("x-request-id")

    @property
    def err_code(self) -> int | None:
        """The integer code of the API's error, else the HTTP status."""
        code = self.code or ""
        return int(code) if is_number(code) else self.status_code

    @property
    def is_bad_request_error(self) -> bool:
        """Whether the status is 400."""
        return self.status_code == 400

    @property
    def is_authentication_error(self) -> bool:
        """Whether the status is 401."""
        return self.status_code == 401

    @property
    def is_permission_denied_error(self) -> bool:
        """Whether the status is 403."""
        return self.status_code == 403

    @property
    def is_not_found_error(self) -> bool:
        """Whether the status is 404."""
        return self.status_code == 404

    @property
    def is_unprocessable_entity_error(self) -> bool:
        """Whether the status is 422."""
        return self.status_code == 422

    @property
    def is_rate_limit_error(self) -> bool:
        """Whether the status is 429."""
        return self.status_code == 429

    @property
    def is_internal_server_error(self) -> bool:
        """Whether the status is 500 or above."""
        return self.status_code is not None and self.status_code >= 500


class APIConnectionError(APIError):
    """No whole answer came: the connection could not be made, or was lost."""

    def __init__(
        self,
        message: str = "Connection error.",
        request: HTTPRequest | None = None,
        *,
        response: HTTPResponse | None = None,
    ) -> None:
        super().__init__(message, request, response=response)


class APITimeoutError(APIConnectionError):
    """No whole answer came in time."""

    def __init__(
        self,
        request: HTTPRequest | None = None,
        message: str = "Request timed out.",
        *,
        response: HTTPResponse | None = None,
    ) -> None:
        super().__init__(message, request, response=response)


class IncompleteStreamError(APIConnectionError):
    """A stream that ended before its end.

    Attributes:
        usage: token counts, when they had arrived.
    """

    usage: Any

    def __init__(
        self,
        message: str,
        request: HTTPRequest | None = None,
        *,
        response: HTTPResponse | None = None,
        usage: Any = None,
    ) -> None:
        super().__init__(message, request, response=response)
        self.usage = usage


class DecodingError(APIError):
    """An answer, or a chunk of a stream, that can't be read.

    Attributes:
        data: the bytes that can't be read.
    """

    data: bytes

    def __init__(
        self,
        message: str,
        request: HTTPRequest | None = None,
        *,
        response: HTTPResponse | None = None,
        data: bytes = b"",
    ) -> None:
        super().__init__(message, request, body=data.decode("utf-8", "replace"), response=response)
        self.data = data


class AnswerError(DecodingError):
    """What a model wrote is no value of what `parse` was asked for.

    Attributes:
        text: what it wrote: its answer or its refusal, or the arguments of a tool call; empty for nothing.
        completion: the whole answer: a chat completion or a response.
    """

    text: str
    completion: Any

    def __init__(self, message: str, *, text: str = "", completion: Any = None) -> None:
        super().__init__(message, data=text.encode("utf-8", "replace"))
        self.text = text
        self.completion = completion


class LengthFinishReasonError(AnswerError):
    """The answer is cut: it reached the most tokens that were allowed, or that the model has."""


class ContentFilterFinishReasonError(AnswerError):
    """The service withheld the answer, or the rest of it."""


class RefusalError(AnswerError):
    """The model refused to answer; `text` is what it said instead."""


class UnfitAnswerError(AnswerError):
    """The answer came whole and does not fit.

    Attributes:
        place: where, such as `items[0].price`; empty for the whole.
        reason: what is wrong there.
    """

    place: str
    reason: str

    def __init__(self, message: str, *, text: str = "", completion: Any = None, place: str, reason: str) -> None:
        super().__init__(message, text=text, completion=completion)
        self.place = place
        self.reason = reason


class APIStatusError(APIError):
    """The API answered with an error status; each common one has a class of its own.

    Attributes:
        told_status: the status that the error names, when it came with a success status; else None.
    """

    response: HTTPResponse  # pyright: ignore[reportIncompatibleVariableOverride]  # here it is always there

    error_status: ClassVar[int | None] = None
    told_status: int | None = None

    def __init_subclass__(cls, *, status: int | None = None) -> None:
        super().__init_subclass__()
        if status is not None:
            cls.error_status = status
            _CLASSES[status] = cls

    def __init__(self, message: str, *, response: HTTPResponse, body: object | None = None) -> None:
        super().__init__(message, response.request, body=body, response=response)

    @property
    def status_code(self) -> int:
        """HTTP status of the answer; for an error that came with a success status, the one that it names."""
        return self.response.status_code if self.told_status is None else self.told_status


class BadRequestError(APIStatusError, status=400):
    """400: the request is not as the API wants it; `param` and the message say where."""


class AuthenticationError(APIStatusError, status=401):
    """401: the key is missing, wrong or expired."""


class PermissionDeniedError(APIStatusError, status=403):
    """403: the key may not do this."""


class NotFoundError(APIStatusError, status=404):
    """404: no such thing, or no such model for this key."""


class ConflictError(APIStatusError, status=409):
    """409: somebody else changed it at the same time."""


class UnprocessableEntityError(APIStatusError, status=422):
    """422: the request is well-formed and can't be carried out."""


class RateLimitError(APIStatusError, status=429):
    """429: too many requests or tokens in too short a time, or no quota left (`code` is `insufficient_quota`)."""


class InternalServerError(APIStatusError, status=500):
    """500 and above: the service failed."""


def error_of_status(response: HTTPResponse, decoded: object) -> APIStatusError:
    """The typed error for an answer with an error status, of whatever form its body is.

    Args:
        response: the answer.
        decoded: its body decoded from JSON; None when it is no JSON.
    """
    status = response.status_code
    if isinstance(decoded, list) and decoded:  # some compatible services wrap the error into a list
        decoded = decoded[0]
    body: object = decoded
    if isinstance(decoded, Mapping):
        body = decoded.get("error") or decoded
    said = _said(body) or _described(response, decoded)
    message = f"{status} {_phrase(status)}".rstrip() + f": {said}"
    return _class_of(status)(message, response=response, body=response.text if body is None else body)


def error_of_body(
    response: HTTPResponse, body: object, *, beside: Mapping[str, Any] | None = None, is_stream: bool = False
) -> APIError:
    """The typed error for an error that arrived with a success status.

    Args:
        response: the answer.
        body: the error's object, or whatever else describes it.
        beside: the object that has `body` in it, which may name the status instead.
        is_stream: whether it came in a stream.

    Returns:
        An `APIStatusError` of the class that the status would have; an `APIError` when nothing names a status.
    """
    status = _told_status(body) or _told_status(beside)
    said = _said(body) or repr(body)
    if is_stream:
        message = f"the stream broke off with an error: {said}"
    else:
        message = f"the server answered with status {response.status_code} and an error: {said}"
    if not status:
        return APIError(message, response.request, body=body, response=response)
    error = _class_of(status)(message, response=response, body=body)
    error.told_status = status
    return error


def _class_of(status: int) -> type[APIStatusError]:
    return _CLASSES.get(status) or (InternalServerError if status >= 500 else APIStatusError)


# The status of errors that have a name and no number, by the name in small letters, without anything between its
# words and without `error` at its end: `rate_limit_error` and `RateLimitError` are both `ratelimit`.
_STATUSES: Mapping[str, int] = {
    name: status
    for status, names in {
        400: "badrequest contentfilter contentpolicyviolation contextlengthexceeded failedprecondition"
        " invalidargument invalidprompt invalidrequest validation",
        401: "authentication expiredapikey incorrectapikey invalidapikey invalidauthentication unauthenticated"
        " unauthorized",
        402: "billing insufficientbalance insufficientcredits insufficientfunds paymentrequired",
        403: "accessdenied forbidden permission permissiondenied",
        404: "modelnotfound notfound resourcenotfound",
        408: "requesttimeout",
        409: "alreadyexists conflict",
        413: "contenttoolarge payloadtoolarge requesttoolarge",
        422: "unprocessable unprocessableentity",
        429: "billinghardlimitreached insufficientquota quotaexceeded ratelimit ratelimited ratelimitexceeded"
        " ratelimitreached requests resourceexhausted throttled throttling throttlingexception tokens"
        " toomanyrequests",
        500: "api internal internalserver server",
        502: "badgateway",
        503: "modeloverloaded serverbusy serveroverloaded serviceunavailable unavailable",
        504: "deadlineexceeded gatewaytimeout timeout",
        529: "engineoverloaded overloaded",
    }.items()
    for name in names.split()
}
_NAMING = ("code", "type", "status", "status_code", "statusCode", "http_status", "error_code", "__type")


def _told_status(body: object) -> int:
    """The status that the body of an error names, as a number or by the name of its kind; 0 when it names none."""
    if not isinstance(body, Mapping):
        return 0
    for field in _NAMING:
        value = body.get(field)
        number = _status_number(value)
        if 400 <= number < 600:
            return int(number)
        if isinstance(value, str) and value:
            name = "".join(filter(str.isalnum, value[:80])).lower()
            status = _STATUSES.get(name.removesuffix("error")) or _STATUSES.get(name)
            if status:
                return status
    return 0


def is_number(text: str) -> bool:
    """Whether a text is a whole number of a length that Python reads: it refuses those of thousands of digits."""
    return text.isascii() and text.isdigit() and len(text) < 20


def _status_number(value: object) -> float:
    """The number that a value is or spells; 0 for anything else."""
    if isinstance(value, str):
        return int(value) if is_number(value) else 0
    return value if isinstance(value, int | float) else 0


def _said(body: object) -> str | None:
    """The sentence in the decoded body of an error."""
    if isinstance(body, Mapping):
        for key in ("message", "detail", "error", "error_description", "title", "msg", "error_msg", "status_msg"):
            value = body.get(key)
            if isinstance(value, Mapping):
                value = value.get("message")
            if value:
                return value if isinstance(value, str) else str(value)
    return body if isinstance(body, str) and body else None


def _described(response: HTTPResponse, decoded: object) -> str:
    """What can be said of an error whose body holds no message."""
    if not response.content.strip():
        return "the answer has no body"
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    text = " ".join(response.text.split())
    if "html" in kind or text[:15].lower().startswith(("<!doctype html", "<html")):
        start, end = text.lower().find("<title>"), text.lower().find("</title>")
        title = f" titled {text[start + 7 : end].strip()[:100]!r}" if 0 <= start < end else ""
        return f"an HTML page{title} came instead of JSON; something between here and the API answered"
    if decoded is None and text != "null" and ("json" in kind or text[:1] in ("{", "[")):
        return f"the body is no valid JSON, it may be cut: {_cut(text)}"
    return _cut(text)


def _cut(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:300]}… ({len(text)} characters)"


def _phrase(status: int) -> str:
    from http import HTTPStatus  # lazy: only an error needs it

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) else None
