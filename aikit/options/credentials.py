"""Keys and other credentials: text that works like any other, but hides itself in tracebacks and logs.

Tracebacks with local variables, debuggers and error trackers show values by their `repr`, whole or cut. So a credential
is marked where it comes in (an option, the providers file, the environment, what a callable returns) and stays marked
up to the header line that goes over the wire.
"""

from __future__ import annotations

import os
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn, SupportsIndex
from urllib.parse import unquote, unquote_plus

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "HIDDEN",
    "SECRET_FIELD",
    "InsecureConnectionWarning",
    "ProvidersWarning",
    "ReadableFileWarning",
    "SecretBytes",
    "SecretText",
    "conceal",
    "conceal_options",
    "credentials_in",
    "credentials_of_url",
    "exception_of",
    "hide",
    "is_secret_header",
    "warn_of_exposure",
    "warn_of_names",
    "warn_of_readable_file",
]

HIDDEN: Final = "***"

_SECRET_WORDS: Final = (
    "auth", "bearer", "cookie", "credential", "key", "passw", "secret", "session", "signature", "token"
)  # fmt: skip
_NO_SECRETS: Final = ("x-ratelimit-", "idempotency-key")
_ENTITIES: Final[Mapping[str, str]] = {
    "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos", "/": "sol", "+": "plus", "=": "equals", "_": "lowbar",
    ".": "period", ":": "colon", "-": "hyphen", "~": "tilde", "@": "commat", "%": "percnt", "$": "dollar", "!": "excl",
    "*": "ast", "#": "num", "|": "vert", "\\": "bsol",
}  # fmt: skip
# Names of fields of JSON and of forms that hold a credential, as a pattern.
SECRET_FIELD: Final = (
    r'[^"\\&=\s]*(?:auth(?!or(?!i))|bearer|passw|passphrase|pwd|secret|credential|cookie|signature|jwt'
    r"|(?:access|account|api|encryption|master|private|service|shared|signing|subscription)[-_]?key"
    r"|(?:access|api|refresh|security|session)[-_]?tokens"
    r'|token(?!s|iz|[-_](?:id|count|limit|logprob|type|usage)))[^"\\&=\s]*'
)
_IS_SECRET_FIELD: Final = re.compile(SECRET_FIELD, re.IGNORECASE).fullmatch
# Headers of tools that hold none.
_COMMON_HEADERS: Final = ("accept", "content-", "user-agent")
# Options of a call that may hold some.
_WITH_SECRETS: Final = frozenset({"extra_headers", "extraHeaders", "extra_query", "extraQuery"})


class InsecureConnectionWarning(UserWarning):
    """A key goes over plain http to a host that is not this machine."""


class ProvidersWarning(UserWarning):
    """A providers file gives a known name another meaning, or can't be used at all."""


class ReadableFileWarning(UserWarning):
    """A file that holds keys can be read by other users of the machine."""


def is_secret_header(name: str) -> bool:
    """Whether a header, or a query parameter, of this name may hold a credential."""
    name = name.lower()
    if name.startswith(_NO_SECRETS):
        return False
    return name == "sig" or any(word in name for word in _SECRET_WORDS)


class SecretText(str):
    """A credential: equal to its text, and the text itself by `str()`; what shows values shows `***`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(HIDDEN)

    def __getitem__(self, place: SupportsIndex | slice) -> SecretText:
        # Tools that show a long text cut it first.
        return SecretText(str.__getitem__(self, place))

    def __copy__(self) -> SecretText:
        return self

    def __deepcopy__(self, memo: object) -> SecretText:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        _refuse()


class SecretBytes(bytes):
    """A credential as it goes over the wire."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"b{HIDDEN!r}"

    def __getitem__(self, place: Any) -> Any:
        part = bytes.__getitem__(self, place)
        return SecretBytes(part) if isinstance(part, bytes) else part

    def __copy__(self) -> SecretBytes:
        return self

    def __deepcopy__(self, memo: object) -> SecretBytes:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        _refuse()


def _refuse() -> NoReturn:
    raise TypeError("a credential is not pickled; where that is meant, pass on the plain text: str(client.api_key)")


def conceal(value: Any) -> Any:
    """A text as a credential; anything else as it is."""
    return SecretText(value) if isinstance(value, str) else value


def credentials_of_url(url: str) -> list[str]:
    """The password of a URL, or the user without one, and what its query holds under names of credentials."""
    head, _, query = url.partition("?")
    pairs = [part.partition("=") for part in query.split("&")]
    user, _, password = head.partition("://")[2].partition("/")[0].rpartition("@")[0].partition(":")
    return [unquote_plus(value) for name, _, value in pairs if is_secret_header(name)] + [unquote(password or user)]


def credentials_in(value: Any) -> Iterator[str]:
    """The credentials in a decoded body: texts in fields with names of credentials, in headers of tools and in URLs."""
    if isinstance(value, str) and "://" in value[:32]:
        yield from credentials_of_url(value)
    if isinstance(value, list):
        for each in value:
            yield from credentials_in(each)
    elif isinstance(value, dict):
        for name, content in value.items():
            if name == "headers" and isinstance(content, dict):
                found = [text for key, text in content.items() if not key.lower().startswith(_COMMON_HEADERS)]
            elif _IS_SECRET_FIELD(name):
                found = content if isinstance(content, list) else [content]
                found = [each.get("value") if isinstance(each, dict) else each for each in found]
            else:
                yield from credentials_in(content)
                continue
            for text in found:
                if isinstance(text, str):
                    yield from (text, text.rpartition(" ")[2])


def hide(text: str, secrets: Iterable[str]) -> str:
    """Replace secrets in a text by `***`, however the text spells them.

    Servers repeat a key that they refuse, inside of JSON, HTML or a URL, where any character of it may be escaped.
    """
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
        if "\\" in text or "%" in text or "&" in text:
            # From the start of a run of backslashes only: from each of them it would take quadratic time.
            spelled = "".join(map(_spellings, secret))
            text = re.sub(rf"(?<!\\){spelled}", HIDDEN, text, flags=re.IGNORECASE)
    return text


def _spellings(character: str) -> str:
    """A pattern for a character as itself and as JSON, URLs and HTML escape it, also twice."""
    code = ord(character)
    named = f"|{_ENTITIES[character]}" if character in _ENTITIES else ""
    return (
        rf"(?:\\*{re.escape(character)}|\\+(?:u00{code:02x}|u\{{0*{code:x}\}}|x{code:02x}|0*{code:o})|%(?:25)*{code:02x}"
        rf"|&(?:amp;)*(?:#x0*{code:x}|#0*{code}{named});)"
    )


def conceal_options(keywords: Any) -> None:
    """Mark what may be credentials among the options of a call, in the very keywords that the frame of a method holds.

    Args:
        keywords: the keywords that a method collected; other mappings are left unchanged.
    """
    if _WITH_SECRETS.isdisjoint(keywords):
        return
    for name in _WITH_SECRETS:
        given = keywords.get(name)
        if isinstance(given, Mapping) and type(keywords) is dict:
            keywords[name] = {
                key: conceal(value) if isinstance(key, str) and is_secret_header(key) else value
                for key, value in given.items()
            }


def exception_of(configure: Callable[[], None]) -> Exception | None:
    """Run a function that reads options. Returns its exception, ready to be raised by the caller, or None.

    The exception has no frames: their variables could hold credentials that were not marked yet.
    """
    try:
        configure()
    except Exception as error:
        error.__cause__ = error.__context__ = None
        return error.with_traceback(None)
    return None


def warn_of_exposure(origin: str) -> None:
    """Warn that a credential is sent unencrypted; the warning names the line of the user's program."""
    _warn(
        f"a key goes to {origin} unencrypted, and others on the network can read it: use https, or silence"
        " aikit.InsecureConnectionWarning if the network is your own",
        InsecureConnectionWarning,
    )


def warn_of_readable_file(path: Path) -> None:
    """Warn in the same way about a file with credentials that users other than its owner can read."""
    # On Windows, the mode does not say who can read a file.
    if os.name != "nt" and path.stat().st_mode & 0o044:
        _warn(
            f"{path} holds a key and can be read by other users of this machine: run chmod 600 on it, or name an"
            ' environment variable in it ("apiKey": "$NAME")',
            ReadableFileWarning,
        )


def warn_of_names(message: str) -> None:
    """Warn in the same way about names that a providers file changes."""
    _warn(message, ProvidersWarning)


def _warn(message: str, category: type[Warning]) -> None:
    frame, level = sys._getframe(1), 2
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("aikit."):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, category, stacklevel=level)
