"""`client.webhooks`: verifies and decodes the webhooks that the service sends you. Makes no requests."""

from __future__ import annotations

import time
from base64 import b64decode
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hmac import compare_digest
from typing import TYPE_CHECKING, Any

from aikit.core.decoding import decode_json
from aikit.errors import DecodingError, InvalidWebhookSignatureError, OpenAIError
from aikit.options.credentials import SecretText, conceal
from aikit_openapi.codec import named

if TYPE_CHECKING:
    from typing import Protocol, TypeAlias

    from aikit.core.operations import WebhookEvent

    class _HasItems(Protocol):
        def items(self) -> Iterable[tuple[Any, Any]]: ...

    class _HasSecret(Protocol):
        @property
        def webhook_secret(self) -> str | None: ...

    AnyHeaders: TypeAlias = Mapping[str, str] | _HasItems | Iterable[tuple[str | bytes, str | bytes]]

__all__ = ["OpenAIWebhooks"]

_PREFIX = "whsec_"
_ID, _TIMESTAMP, _SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"
# The maximum number of digits of a timestamp in seconds, far more than any valid one has.
_MOST_DIGITS = 12


class OpenAIWebhooks:
    """Verifies and decodes webhooks, as specified by https://www.standardwebhooks.com (extra `webhooks`).

    Both clients share this class, because its methods do no I/O.
    """

    def __init__(self, client: _HasSecret) -> None:
        self._client = client

    def unwrap(
        self,
        payload: str | bytes,
        headers: AnyHeaders,
        secret: str | None = None,
        *,
        tolerance: float = 300,
    ) -> WebhookEvent:
        """Verify that a webhook comes from the service, and decode it.

        Args:
            payload: the unmodified body, as str or bytes. Parsing and re-serializing it invalidates the signature.
            headers: the request headers, as any mapping or as pairs. Names are case-insensitive.
            secret: the webhook's secret, `whsec_…`. Defaults to the client's option `webhook_secret`, then to
                `$OPENAI_WEBHOOK_SECRET`.
            tolerance: the allowed difference between the webhook's time and now, in seconds; default 300.

        Returns:
            The event. `type` is its type and `data.id` the id of the object that it concerns. An event of an unknown
            type has its fields as attributes too.

        Raises:
            InvalidWebhookSignatureError: the webhook doesn't come from the service, or is too old.
            DecodingError: the webhook comes from the service, but is not an event.
            OpenAIError: no secret is set.
            TypeError, ValueError: invalid argument.
            ImportError: standardwebhooks isn't installed.

        Example:
            event = client.webhooks.unwrap(request.body, request.headers)
            if event.type == "batch.completed":
                client.batches.retrieve(event.data.id)

        See https://platform.openai.com/docs/guides/webhooks
        """
        secret = conceal(secret)
        self.verify_signature(payload, headers, secret, tolerance=tolerance)
        content = _text(payload).encode()
        try:
            decoded = decode_json(content)
        except ValueError as error:
            raise DecodingError(f"the webhook is not valid JSON: {error}", data=content) from None
        if not isinstance(decoded, dict):
            raise DecodingError(f"the webhook must be an object, got {type(decoded).__name__}", data=content)
        event: WebhookEvent = named("WebhookEvent")(decoded)
        return event

    def verify_signature(
        self,
        payload: str | bytes,
        headers: AnyHeaders,
        secret: str | None = None,
        *,
        tolerance: float = 300,
    ) -> None:
        """Verify that a webhook comes from the service and is not too old.

        Args:
            payload: the unmodified body, as str or bytes.
            headers: the request headers, as any mapping or as pairs. Names are case-insensitive.
            secret: the webhook's secret, `whsec_…`. Defaults to the client's option `webhook_secret`, then to
                `$OPENAI_WEBHOOK_SECRET`.
            tolerance: the allowed difference between the webhook's time and now, in seconds; default 300.

        Raises:
            InvalidWebhookSignatureError: the webhook doesn't come from the service, or is too old.
            OpenAIError: no secret is set.
            TypeError, ValueError: invalid argument.
            ImportError: standardwebhooks isn't installed.

        See https://platform.openai.com/docs/guides/webhooks
        """
        secret = conceal(self._client.webhook_secret if secret is None else secret)
        try:
            from standardwebhooks import Webhook  # lazy: an extra
        except ImportError:
            raise ImportError("client.webhooks needs standardwebhooks: pip install 'aikit-client[webhooks]'") from None
        webhook = Webhook(_key(secret))
        text = _text(payload)
        found = _fields(headers)
        sent_at = _time(found[_TIMESTAMP], tolerance)
        expected = webhook.sign(found[_ID], sent_at, text).encode()
        if not any(compare_digest(expected, each.encode()) for each in found[_SIGNATURE].split()):
            raise InvalidWebhookSignatureError(
                f"none of the signatures in the header {_SIGNATURE} matches this payload and secret"
            )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


def _key(secret: object) -> bytes:
    """Return the signing key: the secret without its prefix. Like the official package, accept one without prefix."""
    if secret is None:
        raise OpenAIError(
            "no webhook secret: set the environment variable OPENAI_WEBHOOK_SECRET, or pass `webhook_secret` to the"
            " client or `secret` to the call"
        )
    if not isinstance(secret, str):
        raise TypeError(f"`secret` must be a str, got {type(secret).__name__}")
    encoded = SecretText(str(secret).removeprefix(_PREFIX))
    if not encoded:
        raise ValueError("`secret` must not be empty")
    if encoded == secret:
        return encoded.encode()
    try:
        return b64decode(str(encoded) + "=" * (-len(encoded) % 4), validate=True)
    except ValueError:
        raise ValueError(f"`secret` must be base64 after {_PREFIX!r}; copy it again from where it was shown") from None


def _text(payload: object) -> str:
    if not isinstance(payload, str | bytes | bytearray | memoryview):
        raise TypeError(f"`payload` must be the unmodified body as str or bytes, got {type(payload).__name__}")
    try:
        content = payload.encode() if isinstance(payload, str) else bytes(payload)
        return content.decode()
    except UnicodeError:
        raise InvalidWebhookSignatureError("the payload is not UTF-8, so the service did not sign it") from None


def _fields(headers: Any) -> dict[str, str]:
    """Return the three headers that matter, by lower-case name."""
    pairs = headers.items() if hasattr(headers, "items") else headers
    found: dict[str, str] = {}
    for name, value in pairs:
        field = _header_text(name).lower()
        if field in (_ID, _TIMESTAMP, _SIGNATURE):
            found[field] = _header_text(value)
    for field in (_ID, _TIMESTAMP, _SIGNATURE):
        if not found.get(field):
            raise InvalidWebhookSignatureError(f"the header {field} is missing")
        if not found[field].isascii():
            raise InvalidWebhookSignatureError(f"the header {field} is not ASCII")
    return found


def _header_text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, str):
        return value
    raise TypeError(f"`headers` must hold names and values of type str, got {type(value).__name__}")


def _time(stamp: str, tolerance: float) -> datetime:
    """Parse the time at which the webhook was sent.

    Raises:
        InvalidWebhookSignatureError: the time is invalid, or too far from now.
    """
    if isinstance(tolerance, bool) or not isinstance(tolerance, int | float):
        raise TypeError(f"`tolerance` must be a number of seconds, got {type(tolerance).__name__}")
    is_number = stamp.isdigit() and len(stamp) <= _MOST_DIGITS
    # The signature covers this number, so only one spelling of it is valid.
    if not is_number or str(int(stamp)) != stamp:
        raise InvalidWebhookSignatureError(f"the header {_TIMESTAMP} is not a time in Unix seconds")
    age = time.time() - int(stamp)
    if not abs(age) <= tolerance:
        side = "old" if age > 0 else "new"
        raise InvalidWebhookSignatureError(
            f"the webhook is too {side}: sent {abs(age):.0f} s {'ago' if age > 0 else 'from now'}, {tolerance} s are"
            " tolerated; are both clocks right?"
        )
    return datetime.fromtimestamp(int(stamp), tz=UTC)
