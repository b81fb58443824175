"""`client.webhooks`: what the service sends to you, checked and typed. Nothing is sent here."""

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
# Digits of a time in seconds, far beyond any that is tolerated.
_MOST_DIGITS = 12


class OpenAIWebhooks:
    """Checks and reads webhooks, as https://www.standardwebhooks.com has it (extra `webhooks`).

    It is the same for both clients: nothing of it waits.
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
        """Check that a webhook is from the service, and read it.

        Args:
            payload: the body as it came, str or bytes. One that was parsed and written again has another signature.
            headers: the headers of the request: a mapping of any kind, or pairs; upper and lower case are the same.
            secret: the secret of the webhook, `whsec_…`; that of the client when left out: option `webhook_secret`,
                else `$OPENAI_WEBHOOK_SECRET`.
            tolerance: seconds that the webhook's time may be off, before or after now; default 300.

        Returns:
            The event; `type` says of which kind it is, `data.id` what happened to whom. One of an unknown kind is kept
            as it came, its fields as attributes.

        Raises:
            InvalidWebhookSignatureError: when it is not from the service, or too old.
            DecodingError: when it is from the service and no event.
            OpenAIError: when there is no secret.
            TypeError, ValueError: for an argument that can't be.
            ImportError: when standardwebhooks is not installed.

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
            raise DecodingError(f"the webhook is no JSON: {error}", data=content) from None
        if not isinstance(decoded, dict):
            raise DecodingError(f"the webhook must be an object, and is of type {type(decoded).__name__}", data=content)
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
        """Check that a webhook is from the service, and not too old.

        Args:
            payload: the body as it came, str or bytes.
            headers: the headers of the request: a mapping of any kind, or pairs; upper and lower case are the same.
            secret: the secret of the webhook, `whsec_…`; that of the client when left out: option `webhook_secret`,
                else `$OPENAI_WEBHOOK_SECRET`.
            tolerance: seconds that the webhook's time may be off, before or after now; default 300.

        Raises:
            InvalidWebhookSignatureError: when it is not from the service, or too old.
            OpenAIError: when there is no secret.
            TypeError, ValueError: for an argument that can't be.
            ImportError: when standardwebhooks is not installed.

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
                f"none of the signatures in the header {_SIGNATURE} is that of this payload under this secret"
            )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


def _key(secret: object) -> bytes:
    """What signs: the secret after its prefix, or all of it where there is none, as the official package has it."""
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
        raise TypeError(f"`payload` must be the body as it came, str or bytes, got {type(payload).__name__}")
    try:
        content = payload.encode() if isinstance(payload, str) else bytes(payload)
        return content.decode()
    except UnicodeError:
        raise InvalidWebhookSignatureError("the payload is no UTF-8 text, so the service did not sign it") from None


def _fields(headers: Any) -> dict[str, str]:
    """The three headers that count, by their names in small letters."""
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
            raise InvalidWebhookSignatureError(f"the header {field} is no ASCII text")
    return found


def _header_text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, str):
        return value
    raise TypeError(f"`headers` must hold names and values of type str, got {type(value).__name__}")


def _time(stamp: str, tolerance: float) -> datetime:
    """When the webhook was sent, as its header says.

    Raises:
        InvalidWebhookSignatureError: when that is no time, or not near enough to now.
    """
    if isinstance(tolerance, bool) or not isinstance(tolerance, int | float):
        raise TypeError(f"`tolerance` must be a number of seconds, got {type(tolerance).__name__}")
    is_number = stamp.isdigit() and len(stamp) <= _MOST_DIGITS
    # Signed is the number, so it must be written in one way only.
    if not is_number or str(int(stamp)) != stamp:
        raise InvalidWebhookSignatureError(f"the header {_TIMESTAMP} is no time in Unix seconds")
    age = time.time() - int(stamp)
    if not abs(age) <= tolerance:
        side = "old" if age > 0 else "new"
        raise InvalidWebhookSignatureError(
            f"the webhook is too {side}: sent {abs(age):.0f} s {'ago' if age > 0 else 'from now'}, {tolerance} s are"
            " tolerated; are both clocks right?"
        )
    return datetime.fromtimestamp(int(stamp), tz=UTC)
