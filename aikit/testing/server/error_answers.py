"""Error responses in the API's form."""

from __future__ import annotations

from typing import Any

_TYPES = {
    401: "invalid_request_error",
    403: "permission_error",
    409: "conflict_error",
    429: "rate_limit_error",
}
_MESSAGES = {
    401: "Incorrect API key provided.",
    403: "You are not allowed to do this.",
    404: "The requested resource was not found.",
    409: "The request conflicts with the state of the resource.",
    429: "Rate limit reached for requests.",
    500: "The server had an error while processing your request.",
    503: "The server is overloaded or not ready yet.",
}
_CODES = {401: "invalid_api_key", 429: "rate_limit_exceeded"}


class APIError(Exception):
    """Ends a request with an error response."""

    def __init__(
        self,
        status: int,
        message: str | None = None,
        *,
        kind: str | None = None,
        param: str | None = None,
        code: str | None = None,
    ) -> None:
        """Describe the response. Arguments that are None default to the API's usual values for the status."""
        self.status = status
        self.body = error_body(status, message, kind=kind, param=param, code=code)
        super().__init__(self.body["error"]["message"])


def error_body(
    status: int,
    message: str | None = None,
    *,
    kind: str | None = None,
    param: str | None = None,
    code: str | None = None,
) -> dict[str, Any]:
    """Return the JSON body of an error response."""
    default_kind = _TYPES.get(status, "invalid_request_error" if status < 500 else "server_error")
    return {
        "error": {
            "message": message or _MESSAGES.get(status, f"The request failed with status {status}."),
            "type": kind or default_kind,
            "param": param,
            "code": code or _CODES.get(status),
        }
    }


def not_found(kind: str, identifier: str, param: str = "id") -> APIError:
    """Return the error for an unknown id."""
    return APIError(404, f"No such {kind}: {identifier!r}.", param=param)
