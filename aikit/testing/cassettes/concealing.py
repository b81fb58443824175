"""Removes secrets from what a cassette holds: requests and answers stay valid, and still match what is recorded."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl, quote

from aikit.core.log_lines import without_keys, without_values
from aikit.core.wire import Outgoing, RawHeaders, is_secret_header, redact_url
from aikit.options.credentials import HIDDEN, SECRET_FIELD, SecretBytes, hide

__all__ = ["Concealer", "as_json"]

# Headers that name the account, in requests and in answers.
_ACCOUNT_HEADERS = ("openai-organization", "openai-project")
_URL_HEADERS = ("content-location", "location")
_SECRET_NAME = re.compile(rf"{SECRET_FIELD}|.*headers|env|sig", re.IGNORECASE)
# Headers of tools that hold no secret.
_COMMON_HEADERS = ("accept", "content-", "user-agent")
_ACCOUNT = re.compile(r"\b(org|proj)([-_])[A-Za-z0-9]{16,}")
_URL = re.compile(r"""\b(?:https?|wss?)://[^\s"'<>\\)]+""", re.IGNORECASE)
_SIGNATURE = re.compile(r"(?:^|[?&])(?:sig|[^=&]*(?:signature|hmac)[^=&]*)=", re.IGNORECASE)
# What looks like a key inside a long text without spaces, such as an image in base64, is a coincidence.
_DATA = re.compile(r"(?:data:[^,]{1,100},)?[A-Za-z0-9+/=_-]{200,}\s*")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_EVENT = re.compile(r"(data: ?)?([\[{].*)", re.DOTALL)
# `token` is also the name of a piece of text, which is shorter than a credential.
_SHORTEST_TOKEN = 16
_SHORTEST_SECRET = 6


def as_json(text: str) -> Any:
    """Return the value of a JSON object or array; None for any other text."""
    if text.lstrip()[:1] not in ("{", "["):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


class Concealer:
    """Replaces secrets with `***`: those that you name, and everything with the name or the form of one."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        """Create one.

        Args:
            secrets: texts that must not be written.
        """
        self._secrets = sorted({each for each in secrets if each}, key=len, reverse=True)

    def knowing(self, outgoing: Outgoing) -> Concealer:
        """Return one that knows the secrets of a request too: servers repeat the key that they refuse."""
        found = outgoing.secrets()
        for name, value in outgoing.headers:
            if name.decode("latin-1").lower() in _ACCOUNT_HEADERS:
                found.append(value.decode("latin-1"))
        return Concealer([*self._secrets, *(each for each in found if len(each) >= _SHORTEST_SECRET)])

    def url(self, url: str) -> str:
        """Return a URL without its user, without the query if it is signed, and without secret values in its query."""
        head, mark, query = redact_url(url).partition("?")
        if mark and _SIGNATURE.search(query):
            query = HIDDEN
        return self._words(f"{head}{mark}{query}")

    def headers(self, lines: RawHeaders) -> dict[str, list[str]]:
        """Return header lines as a cassette holds them: a list of values by name."""
        found: dict[str, list[str]] = {}
        for raw_name, raw_value in lines:
            name = raw_name.decode("latin-1")
            value = raw_value.decode("latin-1")
            if isinstance(raw_value, SecretBytes) or is_secret_header(name) or name.lower() in _ACCOUNT_HEADERS:
                shown = HIDDEN
            elif name.lower() in _URL_HEADERS:  # even without a host
                shown = self.url(value)
            else:
                shown = self._text(value)
            found.setdefault(name, []).append(shown)
        return found

    def body(self, text: str) -> str:
        """Return the text of a body. JSON stays JSON, and a text without secrets stays as it is."""
        if as_json(text) is not None:
            return self._json_text(text)
        return "".join(map(self.line, self.split(text)))

    def data(self, body: bytes) -> bytes:
        """Return a body that is not text without the secrets that are known."""
        return hide(body.decode("latin-1"), self._secrets).encode("latin-1") if self._secrets else body

    @staticmethod
    def split(text: str) -> list[str]:
        """Return the lines of a text, with their ends."""
        return _LINE.findall(text)

    def line(self, line: str) -> str:
        """Return a line of a text: of an event, a record or anything else."""
        kept = line.rstrip("\r\n")
        found = _EVENT.fullmatch(kept)
        if found is None or as_json(found[2]) is None:
            return self._text(line)
        return f"{found[1] or ''}{self._json_text(found[2])}{line[len(kept) :]}"

    def form(self, text: str) -> str:
        """Return a form in the encoding of URLs."""
        pairs = parse_qsl(text, keep_blank_values=True)
        shown = [(name, self.field(name, value)) for name, value in pairs]
        if shown == pairs:
            return text
        return "&".join(f"{quote(name, safe='[]')}={quote(value, safe='*')}" for name, value in shown)

    def field(self, name: str, text: str) -> str:
        """Return the text of a field of a form."""
        return HIDDEN if _SECRET_NAME.fullmatch(name) else self.body(text)

    def value(self, value: Any) -> Any:
        """Return a decoded JSON value."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, list):
            return [self.value(each) for each in value]
        if not isinstance(value, dict):
            return value
        label = next((value[each] for each in ("name", "key", "header") if isinstance(value.get(each), str)), "")
        return {
            (name if len(name) < _SHORTEST_TOKEN else self._words(name)): _hidden(content, name)
            if _SECRET_NAME.fullmatch(name) or (name == "value" and _SECRET_NAME.fullmatch(label))
            else self.value(content)
            for name, content in value.items()
        }

    def _json_text(self, text: str) -> str:
        value = json.loads(text)
        shown = self.value(value)
        return text if shown == value else json.dumps(shown, ensure_ascii=False, separators=(",", ":"))

    def _text(self, text: str) -> str:
        """Return a text that may hold anything, even JSON."""
        if len(text) >= _SHORTEST_SECRET:
            if as_json(text) is not None:
                return self._json_text(text)
            if '"' in text:  # JSON that was cut, or is quoted
                text = without_values(text)
            text = _URL.sub(lambda found: self.url(found[0]), text)
        return self._words(text)

    def _words(self, text: str) -> str:
        if self._secrets:
            text = hide(text, self._secrets)
        if _DATA.fullmatch(text):
            return text
        return _ACCOUNT.sub(rf"\1\2{HIDDEN}", without_keys(text))


def _hidden(value: Any, name: str) -> Any:
    """Return the value of a field with a secret name: texts are hidden, and the structure stays."""
    if isinstance(value, str):
        is_word = name.lower() == "token" and (len(value) < _SHORTEST_TOKEN or " " in value)
        return value if is_word else HIDDEN
    if isinstance(value, list):
        return [_hidden(each, "") for each in value]
    if isinstance(value, Mapping):
        return {
            key: text if key.lower().startswith(_COMMON_HEADERS) else _hidden(text, "") for key, text in value.items()
        }
    return value if isinstance(value, bool) or value is None else 0
