"""`client.webhooks` reads what the service sends and refuses everything else, over a real socket."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import aikit
from aikit import AsyncOpenAI, DecodingError, InvalidWebhookSignatureError, OpenAI, OpenAIError
from aikit_openapi import models

KEY_BYTES = b"not a real secret, only for tests"
SECRET = "whsec_" + base64.b64encode(KEY_BYTES).decode()
EVENT = {
    "id": "evt_1",
    "object": "event",
    "created_at": 1_750_000_000,
    "type": "batch.completed",
    "data": {"id": "batch_1"},
}


def signed(
    payload: bytes, *, key: bytes = KEY_BYTES, age: float = 0, identifier: str = "wh_1", version: str = "v1"
) -> dict[str, str]:
    """The headers that the service sends with a payload, made here as the standard describes."""
    stamp = str(int(time.time() - age))
    content = b".".join([identifier.encode(), stamp.encode(), payload])
    signature = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    return {"webhook-id": identifier, "webhook-timestamp": stamp, "webhook-signature": f"{version},{signature}"}


PAYLOAD = json.dumps(EVENT).encode()
STRANGER = OpenAI(webhook_secret=SECRET)


@pytest.fixture(autouse=True)
def _no_secret_around(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)


@pytest.fixture
def client() -> Iterator[OpenAI]:
    """A client that knows the secret; webhooks need no key."""
    with OpenAI(webhook_secret=SECRET) as made:
        yield made


class Receiver(HTTPServer):
    """A server like a user's, which records how it read each request."""

    def __init__(self, client: OpenAI) -> None:
        self.client = client
        self.received: list[Any] = []
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            self.server.received.append(self.server.client.webhooks.unwrap(body, self.headers))
            self.send_response(200)
        except InvalidWebhookSignatureError as error:
            self.server.received.append(error)
            self.send_response(400)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Do nothing: the tests look at what was received."""


def test_a_webhook_is_received(client: OpenAI) -> None:
    """The standard library's server passes capitalized headers, and the body as it arrived."""
    with Receiver(client) as receiver:
        thread = threading.Thread(target=lambda: [receiver.handle_request() for _ in range(2)])
        thread.start()
        url = f"http://127.0.0.1:{receiver.server_port}/"
        headers = {name.title(): value for name, value in signed(PAYLOAD).items()}
        with httpx.Client(trust_env=False) as sender:
            statuses = [
                sender.post(url, content=content, headers=headers).status_code for content in (PAYLOAD, PAYLOAD + b" ")
            ]
        thread.join()
    assert statuses == [200, 400]
    event, error = receiver.received
    assert isinstance(event, models.WebhookBatchCompleted)
    assert (event.id, event.type, event.data.id, event.to_dict()) == ("evt_1", "batch.completed", "batch_1", EVENT)
    assert isinstance(error, InvalidWebhookSignatureError)


KINDS = {
    "batch.cancelled": "WebhookBatchCancelled",
    "batch.completed": "WebhookBatchCompleted",
    "batch.expired": "WebhookBatchExpired",
    "batch.failed": "WebhookBatchFailed",
    "eval.run.canceled": "WebhookEvalRunCanceled",
    "eval.run.failed": "WebhookEvalRunFailed",
    "eval.run.succeeded": "WebhookEvalRunSucceeded",
    "fine_tuning.job.cancelled": "WebhookFineTuningJobCancelled",
    "fine_tuning.job.failed": "WebhookFineTuningJobFailed",
    "fine_tuning.job.succeeded": "WebhookFineTuningJobSucceeded",
    "realtime.call.incoming": "WebhookRealtimeCallIncoming",
    "response.cancelled": "WebhookResponseCancelled",
    "response.completed": "WebhookResponseCompleted",
    "response.failed": "WebhookResponseFailed",
    "response.incomplete": "WebhookResponseIncomplete",
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_event_is_typed(client: OpenAI, kind: str) -> None:
    """Its `type` decides."""
    payload = json.dumps({**EVENT, "type": kind}).encode()
    event = client.webhooks.unwrap(payload, signed(payload))
    assert (type(event).__name__, event.type) == (KINDS[kind], kind)


def test_an_incoming_call_has_its_headers(client: OpenAI) -> None:
    """They are typed too."""
    data = {"call_id": "rtc_1", "sip_headers": [{"name": "From", "value": "sip:a@b.test"}]}
    payload = json.dumps({**EVENT, "type": "realtime.call.incoming", "data": data}).encode()
    event = client.webhooks.unwrap(payload, signed(payload))
    assert isinstance(event, models.WebhookRealtimeCallIncoming)
    assert [(each.name, each.value) for each in event.data.sip_headers] == [("From", "sip:a@b.test")]


def test_an_event_of_an_unknown_kind_is_kept(client: OpenAI) -> None:
    """It keeps all its fields; so does an event without a type."""
    for told in ({**EVENT, "type": "safety.alert.created", "new": {"a": 1}}, {"id": "evt_1"}):
        payload = json.dumps(told).encode()
        event: Any = client.webhooks.unwrap(payload, signed(payload))
        assert (event.id, event.to_dict()) == ("evt_1", told)


class _OnlyItems:
    """Headers of a framework that are not a mapping, but have items."""

    def items(self) -> Any:
        return [("WEBHOOK-ID", "x"), *signed(PAYLOAD).items()]


@pytest.mark.parametrize(
    "made",
    [
        lambda: signed(PAYLOAD),
        lambda: {name.upper(): value for name, value in signed(PAYLOAD).items()},
        lambda: httpx.Headers(signed(PAYLOAD)),
        lambda: list(signed(PAYLOAD).items()),
        lambda: [(name.encode(), value.encode()) for name, value in signed(PAYLOAD).items()],
        lambda: {**signed(PAYLOAD), "X-Other": "a"},
        _OnlyItems,
    ],
)
def test_headers_are_accepted_in_every_form(client: OpenAI, made: Any) -> None:
    """Case does not matter."""
    assert client.webhooks.unwrap(PAYLOAD, made()).type == "batch.completed"


@pytest.mark.parametrize("payload", [PAYLOAD, PAYLOAD.decode(), bytearray(PAYLOAD), memoryview(PAYLOAD)])
def test_a_payload_is_text_or_bytes(client: OpenAI, payload: Any) -> None:
    """A framework may pass either; non-ASCII letters are signed as UTF-8."""
    assert client.webhooks.unwrap(payload, signed(PAYLOAD)).id == "evt_1"
    beyond = json.dumps({**EVENT, "id": "é数"}, ensure_ascii=False)
    for payload in (beyond, beyond.encode()):
        assert client.webhooks.unwrap(payload, signed(beyond.encode())).id == "é数"


def test_the_secret_comes_from_the_call_the_client_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are read in this order, in both spellings, by both clients."""
    other = "whsec_" + base64.b64encode(b"another").decode()
    for make in (OpenAI, AsyncOpenAI):
        webhooks = make().webhooks
        with pytest.raises(OpenAIError, match="no webhook secret: set the environment variable OPENAI_WEBHOOK_SECRET"):
            webhooks.unwrap(PAYLOAD, signed(PAYLOAD))
        assert webhooks.unwrap(PAYLOAD, signed(PAYLOAD), SECRET).id == "evt_1"
        assert webhooks.unwrap(PAYLOAD, signed(PAYLOAD), secret=SECRET).id == "evt_1"
        monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
        assert make().webhooks.unwrap(PAYLOAD, signed(PAYLOAD)).id == "evt_1"
        monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", other)
        for options in ({"webhook_secret": SECRET}, {"webhookSecret": SECRET}):
            assert make(options).webhooks.unwrap(PAYLOAD, signed(PAYLOAD)).id == "evt_1"
        client = make()
        with pytest.raises(InvalidWebhookSignatureError):
            client.webhooks.unwrap(PAYLOAD, signed(PAYLOAD))
        client.webhook_secret = SECRET
        assert client.webhooks.unwrap(PAYLOAD, signed(PAYLOAD)).id == "evt_1"
        assert (
            client.with_options(webhook_secret=other).webhooks.unwrap(PAYLOAD, signed(PAYLOAD, key=b"another")).id
            == "evt_1"
        )
        monkeypatch.delenv("OPENAI_WEBHOOK_SECRET")


def test_a_secret_without_its_prefix_is_used_unchanged(client: OpenAI) -> None:
    """The official package does the same."""
    headers = signed(PAYLOAD, key=b"plain words")
    assert client.webhooks.unwrap(PAYLOAD, headers, "plain words").id == "evt_1"
    unpadded = base64.b64encode(b"1234").decode().rstrip("=")
    assert client.webhooks.unwrap(PAYLOAD, signed(PAYLOAD, key=b"1234"), f"whsec_{unpadded}").id == "evt_1"


def changed(name: str, value: str | None) -> dict[str, str]:
    """The payload's headers, with one replaced or removed."""
    headers = {**signed(PAYLOAD), name: value or ""}
    return {each: text for each, text in headers.items() if each != name or value is not None}


@pytest.mark.parametrize(
    ("made", "match"),
    [
        (lambda: signed(PAYLOAD, key=b"another"), "none of the signatures"),
        (lambda: signed(PAYLOAD + b" "), "none of the signatures"),
        (lambda: signed(PAYLOAD, version="v2"), "none of the signatures"),
        (lambda: changed("webhook-id", "wh_2"), "none of the signatures"),
        (lambda: changed("webhook-signature", "v1,"), "none of the signatures"),
        (lambda: changed("webhook-signature", "no signature, at all"), "none of the signatures"),
        (lambda: changed("webhook-signature", "v1,é\udc80"), "webhook-signature is not ASCII"),
        (lambda: changed("webhook-timestamp", str(int(time.time()) + 1000)), "too new: sent .* s from now"),
        (lambda: changed("webhook-timestamp", str(int(time.time()) - 1)), "none of the signatures"),
        (lambda: changed("webhook-timestamp", f"0{int(time.time())}"), "not a time in Unix seconds"),
        (lambda: signed(PAYLOAD, age=400), "too old: sent 40. s ago, 300 s are tolerated"),
        (lambda: signed(PAYLOAD, age=-400), "too new: sent .* s from now"),
        (lambda: changed("webhook-timestamp", "yesterday"), "not a time in Unix seconds"),
        (lambda: changed("webhook-timestamp", "1e9"), "not a time in Unix seconds"),
        (lambda: changed("webhook-timestamp", "-5"), "not a time in Unix seconds"),
        (lambda: changed("webhook-timestamp", "9" * 5000), "not a time in Unix seconds"),
        (lambda: changed("webhook-timestamp", "٣"), "webhook-timestamp is not ASCII"),
        (lambda: changed("webhook-id", "\udc80"), "webhook-id is not ASCII"),
        (lambda: changed("webhook-timestamp", ""), "the header webhook-timestamp is missing"),
        (lambda: changed("webhook-timestamp", None), "the header webhook-timestamp is missing"),
        (lambda: changed("webhook-id", None), "the header webhook-id is missing"),
        (lambda: changed("webhook-signature", None), "the header webhook-signature is missing"),
        (dict, "the header webhook-id is missing"),
    ],
)
def test_a_webhook_that_is_not_from_the_service_is_refused(client: OpenAI, made: Any, match: str) -> None:
    """This holds whatever is wrong with it; the error is a `ValueError` too, as in the official package."""
    headers = made()
    for act in (client.webhooks.unwrap, client.webhooks.verify_signature):
        with pytest.raises(InvalidWebhookSignatureError, match=match) as caught:
            act(PAYLOAD, headers)
        assert isinstance(caught.value, ValueError)
        assert isinstance(caught.value, OpenAIError)


@pytest.mark.parametrize("payload", [b"\xff\xfe", "\udc80"])
def test_a_payload_that_is_not_text_is_refused(client: OpenAI, payload: Any) -> None:
    """The service signs UTF-8 only."""
    with pytest.raises(InvalidWebhookSignatureError, match="not UTF-8"):
        client.webhooks.unwrap(payload, signed(b"\xff\xfe"))


# Surrogates too: a framework may create them from bytes that aren't text.
ANY_TEXT = st.text(st.characters(exclude_categories=()))


@given(
    payload=st.binary() | ANY_TEXT,
    headers=st.dictionaries(st.sampled_from(["webhook-id", "Webhook-Timestamp", "WEBHOOK-SIGNATURE"]), ANY_TEXT),
    stamp=st.none() | st.integers(-600, 600),
)
def test_any_input_is_refused_with_that_error(payload: Any, headers: dict[str, str], stamp: int | None) -> None:
    """Anyone can send anything to a webhook's address, and none of it raises another kind of error."""
    if stamp is not None:
        headers["Webhook-Timestamp"] = str(int(time.time()) + stamp)
    with pytest.raises(InvalidWebhookSignatureError):
        STRANGER.webhooks.unwrap(payload, headers)


def test_one_signature_of_several_is_enough(client: OpenAI) -> None:
    """While a secret is being rotated, the service signs with both."""
    headers = signed(PAYLOAD)
    other = signed(PAYLOAD, key=b"another")["webhook-signature"]
    headers["webhook-signature"] = f"{other} {headers['webhook-signature']}"
    assert client.webhooks.unwrap(PAYLOAD, headers).id == "evt_1"


def test_the_tolerance_can_be_changed(client: OpenAI) -> None:
    """It is in seconds, in both directions."""
    webhooks = client.webhooks
    webhooks.verify_signature(PAYLOAD, signed(PAYLOAD, age=400), tolerance=3600)
    assert webhooks.unwrap(PAYLOAD, signed(PAYLOAD, age=-400), tolerance=3600).id == "evt_1"
    with pytest.raises(InvalidWebhookSignatureError, match=r"too old.* 2\.5 s are tolerated"):
        webhooks.verify_signature(PAYLOAD, signed(PAYLOAD, age=100), tolerance=2.5)
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks.verify_signature(PAYLOAD, signed(PAYLOAD), tolerance=float("nan"))


@pytest.mark.parametrize(
    ("payload", "match"),
    [(b"{", "not valid JSON"), (b"", "not valid JSON"), (b"[]", "must be an object, got list"), (b"5", "got int")],
)
def test_a_signed_payload_that_is_not_an_event_is_a_decoding_error(client: OpenAI, payload: bytes, match: str) -> None:
    """The error holds what arrived."""
    with pytest.raises(DecodingError, match=match) as caught:
        client.webhooks.unwrap(payload, signed(payload))
    assert caught.value.data == payload
    client.webhooks.verify_signature(payload, signed(payload))


@pytest.mark.parametrize(
    ("arguments", "error", "match"),
    [
        ({"payload": EVENT}, TypeError, "`payload` must be the unmodified body as str or bytes, got dict"),
        ({"payload": None}, TypeError, "got NoneType"),
        ({"secret": 5}, TypeError, "`secret` must be a str, got int"),
        ({"secret": ""}, ValueError, "`secret` must not be empty"),
        ({"secret": "whsec_"}, ValueError, "`secret` must not be empty"),
        ({"secret": "whsec_no base64!"}, ValueError, "`secret` must be base64 after 'whsec_'"),
        ({"secret": "whsec_é"}, ValueError, "`secret` must be base64 after 'whsec_'"),
        ({"headers": {"webhook-id": 5}}, TypeError, "`headers` must hold names and values of type str, got int"),
        ({"headers": {5: "x"}}, TypeError, "`headers` must hold names and values of type str, got int"),
        ({"tolerance": "300"}, TypeError, "`tolerance` must be a number of seconds, got str"),
        ({"tolerance": True}, TypeError, "`tolerance` must be a number of seconds, got bool"),
    ],
)
def test_wrong_arguments_are_named(client: OpenAI, arguments: Any, error: type[Exception], match: str) -> None:
    """They are mistakes of the caller, not of the webhook."""
    given = {"payload": PAYLOAD, "headers": signed(PAYLOAD), **arguments}
    with pytest.raises(error, match=match) as caught:
        client.webhooks.unwrap(**given)
    assert not isinstance(caught.value, InvalidWebhookSignatureError)


def test_no_message_shows_the_secret(client: OpenAI) -> None:
    """Neither do the client and a traceback with the variables of our frames."""
    import traceback

    for secret, headers in (
        ("whsec_no base64, not a secret!", signed(PAYLOAD)),
        (SECRET, signed(PAYLOAD, key=b"another")),
        (SECRET, changed("webhook-id", None)),
    ):
        with pytest.raises(ValueError, match=r"secret|signature|missing") as caught:
            client.webhooks.unwrap(PAYLOAD, headers, secret)
        told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        ours = [frame for frame in told.stack if "webhooks.py" in frame.filename and "test_" not in frame.filename]
        assert ours
        shown = f"{caught.value!r} {[frame.locals for frame in ours]}"
        assert secret not in shown
        assert secret.removeprefix("whsec_") not in shown
    for text in (repr(client), repr(client.webhooks), repr(client._builder.settings), repr(client._given)):
        assert SECRET not in text


def test_a_secret_must_be_text(client: OpenAI) -> None:
    """The same holds for the client's."""
    with pytest.raises(TypeError, match="`webhook_secret` must be a str, got bytes"):
        OpenAI(webhook_secret=b"x")
    assert client.webhook_secret == SECRET
    assert OpenAI().webhook_secret is None


def test_the_library_is_loaded_when_it_is_used_and_named_when_it_is_missing() -> None:
    """The error also names the extra that installs it."""
    code = """
import sys
from aikit import OpenAI
client = OpenAI("sk-test-not-real")
client.webhooks
print("standardwebhooks" in sys.modules)
sys.modules["standardwebhooks"] = None
try:
    client.webhooks.unwrap("{}", {}, "whsec_eA==")
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == [
        "False",
        "client.webhooks needs standardwebhooks: pip install 'aikit-client[webhooks]'",
    ]


def test_the_standard_library_of_webhooks_agrees(client: OpenAI) -> None:
    """Each accepts the other's signatures."""
    from datetime import UTC, datetime

    from standardwebhooks import Webhook

    now = datetime.now(tz=UTC)
    theirs = Webhook(SECRET)
    signature = theirs.sign("wh_9", now, PAYLOAD.decode())
    headers: Mapping[str, str] = {
        "webhook-id": "wh_9", "webhook-timestamp": str(int(now.timestamp())), "webhook-signature": signature,
    }  # fmt: skip
    assert client.webhooks.unwrap(PAYLOAD, headers).id == "evt_1"
    assert theirs.verify(PAYLOAD, signed(PAYLOAD)) == EVENT
    assert aikit.InvalidWebhookSignatureError is InvalidWebhookSignatureError
