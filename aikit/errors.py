"""All exceptions that a call can raise, as one tree.

    OpenAIError                       anything that went wrong in a call
    ├── InvalidWebhookSignatureError  a webhook that is not from the service, or too old
    ├── WebSocketConnectionClosedError, WebSocketQueueFullError  for programs that name them; aikit opens none yet
    ├── SubjectTokenProviderError     no token to exchange: a workload identity could not be proved
    └── APIError                      … with the request and the response, where there are any
        ├── APIConnectionError        no complete response arrived
        │   ├── APITimeoutError       … in time
        │   └── IncompleteStreamError a stream was cut; carries what had arrived
        ├── EmptyResultError          a result lacks what you read, such as `.choice`
        ├── APIResponseValidationError  the official package's name of the next one
        │   └── DecodingError         a response that can't be decoded
        │       └── AnswerError       … into the class passed to `parse`; carries the model's text
        │           ├── ContentFilterFinishReasonError  … the service withheld it
        │           ├── LengthFinishReasonError         … it is cut off
        │           ├── RefusalError                    … the model refused
        │           └── UnfitAnswerError                … it does not fit the class
        └── APIStatusError            the API answered with an error status
            ├── BadRequestError            400
            ├── AuthenticationError        401
            │   └── OAuthError             … or 400 or 403: the exchange of a token was refused
            ├── PermissionDeniedError      403
            ├── NotFoundError              404
            ├── ConflictError              409
            ├── UnprocessableEntityError   422
            ├── RateLimitError             429
            └── InternalServerError        500 and above

To raise your own class for a status, define it: `class TeapotError(APIStatusError, status=418)` is raised for each 418.
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
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DecodingError",
    "EmptyResultError",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "RefusalError",
    "SubjectTokenProviderError",
    "UnfitAnswerError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "error_of_body",
    "error_of_status",
    "is_number",
]

_CLASSES: dict[int, type[APIStatusError]] = {}


class OpenAIError(Exception):
    """Base class of all errors that a call raises.

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
    """A webhook that is not from the service, or is too old; don't act on its content."""


class SubjectTokenProviderError(OpenAIError):
    """A provider of a workload identity could not get a token.

    Attributes:
        response: the answer of the service that issues tokens, if one arrived; its type depends on the HTTP client.
    """

    # Any: its class depends on the HTTP client
    response: Any

    # Any: the response's class depends on the HTTP client
    def __init__(self, message: str, *, response: Any = None) -> None:
        super().__init__(message)
        self.response = response


class WebSocketConnectionClosedError(OpenAIError):
    """A websocket was closed while messages were waiting.

    Attributes:
        unsent_messages: the messages that were not sent, oldest first.
    """

    unsent_messages: list[str]

    def __init__(self, message: str, *, unsent_messages: list[str]) -> None:
        super().__init__(message)
        self.unsent_messages = unsent_messages


class WebSocketQueueFullError(OpenAIError):
    """Too many messages wait to be sent over a websocket."""


class APIError(OpenAIError):
    """An error, with the request and the response it belongs to.

    Attributes:
        request: the request, without its secrets; None if it was never built.
        response: the response; None if there was none.
        body: the response's `error` object, or else its decoded body, or else its text; None without a response.
        code: the API's name for the error, such as `invalid_api_key`.
        type: the API's kind of error, such as `invalid_request_error`.
        param: the parameter that the API complains about.
        attempts: the attempts, oldest first, with the wait after each.
        partial: for an error in the middle of a stream, the events that had arrived, oldest first.
        partial_result: those events combined into what a plain call returns; None if they can't be combined.
        is_outcome_unknown: whether the operation creates something and may have done so: the request was sent, but the
            connection was lost, or a gateway may have answered instead of the API.
        uploaded_ids: for a method that uploads several files, the ids of those that were uploaded before the error.
    """

    request: HTTPRequest | None
    response: HTTPResponse | None
    body: object | None
    code: str | None
    type: str | None
    param: str | None
    attempts: tuple[Attempt, ...] = ()
    # Any: the events of any stream
    partial: tuple[Any, ...] = ()
    # Any: the result of whichever method was called
    partial_result: Any = None
    is_outcome_unknown: bool = False
    uploaded_ids: tuple[str, ...] = ()

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
        """HTTP status of the response; None if there was none."""
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
        """Response headers; empty without a response."""
        return {} if self.response is None else self.response.headers

    @property
    def request_id(self) -> str | None:
        """The API's ID of the exchange; include it when you contact support."""
        # Not `response.request_id`: you can make an error of a response of httpx.
        return self.headers.get("x-request-id")

    @property
    def err_code(self) -> int | None:
        """The integer code in the API's error, or else the HTTP status."""
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

    if TYPE_CHECKING:  # the documented spellings
        errCode = err_code
        statusText = status_text
        requestID = requestId = _request_id = request_id
        isBadRequestError = is_bad_request_error
        isAuthenticationError = is_authentication_error
        isPermissionDeniedError = is_permission_denied_error
        isNotFoundError = is_not_found_error
        isUnprocessableEntityError = is_unprocessable_entity_error
        isRateLimitError = is_rate_limit_error
        isInternalServerError = is_internal_server_error


class APIConnectionError(APIError):
    """No complete response arrived: the connection could not be made, or was lost."""

    def __init__(
        self,
        message: str = "Connection error.",
        request: HTTPRequest | None = None,
        *,
        response: HTTPResponse | None = None,
    ) -> None:
        super().__init__(message, request, response=response)


class APITimeoutError(APIConnectionError):
    """No complete response arrived in time."""

    def __init__(
        self,
        request: HTTPRequest | None = None,
        message: str = "Request timed out.",
        *,
        response: HTTPResponse | None = None,
    ) -> None:
        super().__init__(message, request, response=response)


class IncompleteStreamError(APIConnectionError):
    """A stream ended too early.

    Attributes:
        usage: token counts, if they had arrived.
    """

    # Any: its class depends on the operation
    usage: Any

    # Any: the events of any stream, and the usage of any operation
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


class EmptyResultError(APIError):
    """You read something that the result lacks, such as `.choice`; the message says why.

    The call failed and `throw=False` returned its result (`__cause__` is the call's error), a content filter blocked
    the request, or the response is empty.
    """


class APIResponseValidationError(APIError):
    """A response of the wrong shape. Calls raise its subclass `DecodingError`.

    You can make one for your tests, with the arguments that the official package's class takes.
    """

    def __init__(
        self,
        response: HTTPResponse | None = None,
        body: object | None = None,
        *,
        message: str | None = None,
        request: HTTPRequest | None = None,
    ) -> None:
        request = request or (None if response is None else response.request)
        super().__init__(
            "the response does not have the expected shape" if message is None else message,
            request,
            body=body,
            response=response,
        )


class DecodingError(APIResponseValidationError):
    """A response, or one chunk of a stream, that can't be decoded.

    Attributes:
        data: the bytes that can't be decoded.
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
        super().__init__(response, data.decode("utf-8", "replace"), message=message, request=request)
        self.request = request
        self.data = data


class AnswerError(DecodingError):
    """The model's text is not a value of the class passed to `parse`.

    Attributes:
        text: what the model wrote: its answer, its refusal, or the arguments of a tool call; empty if it wrote nothing.
        completion: the whole chat completion or response.
    """

    text: str
    # Any: a completion or a response
    completion: Any

    # Any: as the attributes
    def __init__(self, message: str, *, text: str = "", completion: Any = None) -> None:
        super().__init__(message, data=text.encode("utf-8", "replace"))
        self.text = text
        self.completion = completion


class LengthFinishReasonError(AnswerError):
    """The answer is cut off: it reached the token limit of the request or of the model."""

    # Any: a completion or a response
    def __init__(self, message: str = "the answer is cut off", *, text: str = "", completion: Any = None) -> None:
        super().__init__(message, text=text, completion=completion)


class ContentFilterFinishReasonError(AnswerError):
    """The service withheld the answer, or the rest of it."""

    # Any: a completion or a response
    def __init__(
        self, message: str = "the service withheld the answer", *, text: str = "", completion: Any = None
    ) -> None:
        super().__init__(message, text=text, completion=completion)


class RefusalError(AnswerError):
    """The model refused to answer; `text` is the refusal."""


class UnfitAnswerError(AnswerError):
    """The answer arrived completely but does not fit the class.

    Attributes:
        place: where it does not fit, such as `items[0].price`; empty for the answer as a whole.
        reason: what is wrong there.
    """

    place: str
    reason: str

    # Any: a completion or a response
    def __init__(self, message: str, *, text: str = "", completion: Any = None, place: str, reason: str) -> None:
        super().__init__(message, text=text, completion=completion)
        self.place = place
        self.reason = reason


class APIStatusError(APIError):
    """The API answered with an error status; each common status has its own subclass.

    Attributes:
        told_status: the status named in the error, if it arrived with a success status; else None.
    """

    response: HTTPResponse  # pyright: ignore[reportIncompatibleVariableOverride]  # never None here

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
        """HTTP status of the response; for an error in a response with a success status, the one that it names."""
        return self.response.status_code if self.told_status is None else self.told_status


class BadRequestError(APIStatusError, status=400):
    """400: the API rejected the request; `param` and the message say why."""


class AuthenticationError(APIStatusError, status=401):
    """401: the key is missing, wrong or expired."""


class OAuthError(AuthenticationError):
    """The exchange of a token for an access token was refused.

    Attributes:
        error: the reason as OAuth names it, such as `invalid_grant`; None if the answer has none.
    """

    error: str | None

    def __init__(self, message: str = "", *, response: HTTPResponse, body: object | None = None) -> None:
        fields: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
        said = fields.get("error_description")
        super().__init__(
            message or (said if isinstance(said, str) and said else "OAuth authentication failed"),
            response=response,
            body=body,
        )
        self.error = _text_or_none(fields.get("error"))


class PermissionDeniedError(APIStatusError, status=403):
    """403: the key may not do this."""


class NotFoundError(APIStatusError, status=404):
    """404: the object does not exist, or the key has no access to the model."""


class ConflictError(APIStatusError, status=409):
    """409: the object was changed by another request at the same time."""


class UnprocessableEntityError(APIStatusError, status=422):
    """422: the request is well-formed but can't be processed."""


class RateLimitError(APIStatusError, status=429):
    """429: too many requests or tokens in a short time, or no quota left (`code` is `insufficient_quota`)."""


class InternalServerError(APIStatusError, status=500):
    """500 and above: the service failed."""


def error_of_status(response: HTTPResponse, decoded: object) -> APIStatusError:
    """Return the typed error for a response with an error status, whatever the form of its body.

    Args:
        response: the response.
        decoded: its body decoded from JSON; None if it is not JSON.
    """
    status = response.status_code
    if isinstance(decoded, list) and decoded:  # some compatible services wrap the error in a list
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
    """Return the typed error for an error that arrived with a success status.

    Args:
        response: the response.
        body: the `error` object, or whatever else describes the error.
        beside: the object around `body`; it may name the status.
        is_stream: whether the error arrived in a stream.

    Returns:
        An `APIStatusError` of the class for the status; an `APIError` if nothing names a status.
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


# The status for errors that have a name but no number. Names are in lower case, without separators and without
# `error` at the end: `rate_limit_error` and `RateLimitError` both become `ratelimit`.
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
    """Return the status that an error's body names, as a number or by the name of its kind; 0 if it names none."""
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
    """Whether the text is a whole number short enough for Python, which refuses to read thousands of digits."""
    return text.isascii() and text.isdigit() and len(text) < 20


def _status_number(value: object) -> float:
    """Return the number that the value is or spells; 0 for anything else."""
    if isinstance(value, str):
        return int(value) if is_number(value) else 0
    return value if isinstance(value, int | float) else 0


def _said(body: object) -> str | None:
    """Return the message in the decoded body of an error."""
    if isinstance(body, Mapping):
        for key in ("message", "detail", "error", "error_description", "title", "msg", "error_msg", "status_msg"):
            value = body.get(key)
            if isinstance(value, Mapping):
                value = value.get("message")
            if value:
                return value if isinstance(value, str) else str(value)
    return body if isinstance(body, str) and body else None


def _described(response: HTTPResponse, decoded: object) -> str:
    """Describe an error whose body has no message."""
    if not response.content.strip():
        return "the answer has no body"
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    text = " ".join(response.text.split())
    if "html" in kind or text[:15].lower().startswith(("<!doctype html", "<html")):
        start, end = text.lower().find("<title>"), text.lower().find("</title>")
        title = f" titled {text[start + 7 : end].strip()[:100]!r}" if 0 <= start < end else ""
        return f"the answer is an HTML page{title} instead of JSON; a proxy or gateway may have sent it"
    if decoded is None and text != "null" and ("json" in kind or text[:1] in ("{", "[")):
        return f"the body is not valid JSON and may be incomplete: {_cut(text)}"
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
