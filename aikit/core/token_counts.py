"""Counts the tokens of messages: the request for the API's own count, and an estimate with its bounds."""

from __future__ import annotations

import os
from base64 import b64decode
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha1
from json import dumps
from pathlib import Path
from tempfile import gettempdir
from types import FunctionType
from typing import Any, Final, Literal

from aikit.errors import APIError, OpenAIError
from aikit.options.settings import CallOptions
from aikit_openapi.codec import keep

from . import operations
from .call import Call
from .steps import Exchange

__all__ = ["TokenCount", "VocabularyError", "count_call", "counted", "estimate_tokens", "lacks_counting"]

_DEFAULT_VOCABULARY: Final = "o200k_base"
# What surrounds each message and the whole prompt, in tokens: as services count today, and at most.
_PER_MESSAGE, _MOST_PER_MESSAGE = 4, 12
_PER_PROMPT, _MOST_PER_PROMPT = 3, 32
# A picture, at low and at high detail.
_PER_PICTURE, _MOST_PER_PICTURE = 765, 3000
_KEPT_PARTS: Final = frozenset({"input_text", "output_text", "input_image", "input_file", "refusal"})
_encodings: dict[tuple[str, str], Any] = {}


class VocabularyError(OpenAIError, LookupError):
    """The vocabulary of a model is not on this machine."""


class TokenCount(int):
    """A number of tokens, and how far it may be off.

    Attributes:
        least: the true number is at least this.
        most: the true number is at most this; equal to `least` if the API counted.
        source: `api` if the API counted, or `tiktoken`.
    """

    least: int
    most: int
    source: Literal["api", "tiktoken"]

    def __new__(cls, tokens: int, least: int, most: int, source: Literal["api", "tiktoken"]) -> TokenCount:
        """Create a count."""
        made = super().__new__(cls, tokens)
        made.least, made.most, made.source = least, most, source
        return made

    @property
    def is_exact(self) -> bool:
        """Whether the number is the API's own."""
        return self.source == "api"

    def __repr__(self) -> str:
        return str(int(self)) if self.is_exact else f"{int(self)} ({self.least} to {self.most})"

    def __reduce__(self) -> tuple[Any, ...]:
        return TokenCount, (int(self), self.least, self.most, self.source)


def count_call(messages: Any, model: str, tools: Any, options: Mapping[str, Any]) -> Call[Exchange]:
    """Return the call that asks the API to count; its result is its exchange."""
    body: dict[str, Any] = {"model": model, "input": messages if isinstance(messages, str) else _items(messages)}
    if tools:
        body["tools"] = [_flat(each) for each in map(_plain, tools)]
    read = CallOptions.read({**options, "throw": False})
    return Call(operations.get_input_token_counts.request(body=body), read, keep)


def lacks_counting(done: Exchange) -> bool:
    """Whether the answer means that the service does not have this operation."""
    error = done.error
    if not isinstance(error, APIError) or error.code == "model_not_found":
        return False
    return error.status_code in (404, 405, 501)


def counted(done: Exchange) -> TokenCount:
    """Return the number that the API counted.

    Raises:
        OpenAIError: the call failed.
    """
    if done.error is not None:
        raise done.error
    tokens = done.decoded.input_tokens
    return TokenCount(tokens, tokens, tokens, "api")


def _plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def _items(messages: Any) -> list[Any]:
    """Return messages of a chat as items of a response; items stay as they are."""
    return [item for message in map(_plain, _listed(messages)) for item in _items_of(message)]


def _listed(messages: Any) -> Sequence[Any]:
    return [messages] if isinstance(messages, Mapping) or hasattr(messages, "to_dict") else list(messages)


def _items_of(message: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(message, Mapping):
        raise TypeError(f"`messages` must be a text or a list of messages, got {type(message).__name__} in it")
    role, content = message.get("role"), message.get("content")
    if role is None:  # an item of a response, such as the output of a function
        yield dict(message)
        return
    if role in ("tool", "function"):
        yield {"type": "function_call_output", "call_id": message.get("tool_call_id") or "", "output": _text(content)}
        return
    if content:
        yield {
            "role": role,
            "content": content if isinstance(content, str) else [_part(each, role) for each in content],
        }
    for call in message.get("tool_calls") or ():
        described = call.get("function") or call.get("custom") or {}
        given = described.get("arguments", described.get("input", ""))
        yield {
            "type": "function_call",
            "call_id": call.get("id") or "",
            "name": described.get("name", ""),
            "arguments": given if isinstance(given, str) else dumps(given),
        }


def _part(part: Any, role: str) -> Any:
    kind = part.get("type") if isinstance(part, Mapping) else None
    if kind in _KEPT_PARTS:
        return part
    if isinstance(part, str) or kind == "text":
        text = part if isinstance(part, str) else part.get("text", "")
        return {"type": "output_text" if role == "assistant" else "input_text", "text": text}
    if kind == "image_url":
        picture = part.get("image_url")
        picture = picture if isinstance(picture, Mapping) else {"url": picture}
        return {"type": "input_image", "image_url": picture.get("url"), "detail": picture.get("detail") or "auto"}
    if kind == "file":
        return {"type": "input_file", **part.get("file", {})}
    return part


def _flat(tool: Any) -> Any:
    """Return a tool in the form that responses take."""
    if isinstance(tool, Mapping) and isinstance(tool.get("function"), Mapping):
        described = tool["function"]
        return {"type": "function", "strict": False, "parameters": {}, **described}
    return tool


def _text(content: Any) -> str:
    if isinstance(content, str) or content is None:
        return content or ""
    return "".join(_text(each.get("text") if isinstance(each, Mapping) else each) for each in content)


def estimate_tokens(messages: Any, model: str, tools: Any, vocabulary: Any) -> TokenCount:
    """Return an estimate of the tokens of messages, from a vocabulary on this machine.

    Args:
        messages: a text, or messages of a chat or items of a response.
        model: the model; that of a vocabulary that is not known counts with the newest one of OpenAI's models.
        tools: the tools of the request; None for none.
        vocabulary: a file `NAME.tiktoken`, a folder with such files, an encoding of tiktoken, or None.

    Raises:
        ImportError: tiktoken is not installed.
        VocabularyError: the vocabulary is not on this machine. None is downloaded.
    """
    encoding, is_known = _encoding_of(model, vocabulary)
    items = [{"role": "user", "content": messages}] if isinstance(messages, str) else _items(messages)
    texts, pictures = [], 0
    for item in items:
        found = list(_texts_in(item))
        texts += [each for each in found if each is not None]
        pictures += found.count(None)
    described = [dumps(_flat(_plain(each)), separators=(",", ":"), ensure_ascii=False) for each in tools or ()]
    said = sum(len(encoding.encode_ordinary(each)) for each in texts)
    offered = sum(len(encoding.encode_ordinary(each)) for each in described)
    tokens = said + offered + _PER_MESSAGE * len(items) + _PER_PROMPT + _PER_PICTURE * pictures
    around = _MOST_PER_MESSAGE * len(items) + _MOST_PER_PROMPT + _MOST_PER_PICTURE * pictures
    if is_known:
        return TokenCount(tokens, said, said + 2 * offered + around, "tiktoken")
    # Whatever the vocabulary, a token is at least one byte.
    size = sum(len(each.encode("utf-8", "replace")) for each in (*texts, *described))
    return TokenCount(tokens, min(1, said), size + len(described) * _MOST_PER_MESSAGE + around, "tiktoken")


def _texts_in(item: Mapping[str, Any]) -> Iterator[str | None]:
    """Yield the texts of an item, and None for each picture or file."""
    for name in ("content", "name", "arguments", "input", "output", "text"):
        value = item.get(name)
        if isinstance(value, str):
            yield value
        for part in value if isinstance(value, list | tuple) else ():
            if not isinstance(part, Mapping):
                yield str(part)
            elif isinstance(part.get("text"), str):
                yield part["text"]
            else:
                yield None


def _encoding_of(model: str, vocabulary: Any) -> tuple[Any, bool]:
    """Return the encoding for a model, and whether it is the model's own."""
    if hasattr(vocabulary, "encode_ordinary"):
        return vocabulary, True
    try:
        import tiktoken  # lazy: an extra
    except ImportError:
        raise ImportError(
            "this service can't count tokens, and estimates need tiktoken: pip install 'aikit-client[tokens]'"
        ) from None
    try:
        name, is_known = tiktoken.encoding_name_for_model(model), True
    except KeyError:
        name, is_known = _DEFAULT_VOCABULARY, False
    name = _DEFAULT_VOCABULARY if name == "o200k_harmony" else name  # the same, with other special tokens
    key = (name, "" if vocabulary is None else os.fspath(vocabulary))
    if key not in _encodings:
        _encodings[key] = _loaded(name, vocabulary)
    return _encodings[key], is_known


def _loaded(name: str, vocabulary: Any) -> Any:
    import tiktoken  # lazy: as above
    from tiktoken_ext import openai_public  # type: ignore[import-untyped]  # lazy: as above

    asked: list[str] = []

    def note(url: str, expected_hash: str | None = None) -> dict[bytes, int]:
        asked.append(url)
        return {}

    # What tiktoken knows of a vocabulary besides its tokens, without the download that is a part of its function.
    known = openai_public.ENCODING_CONSTRUCTORS[name]
    described = FunctionType(
        known.__code__, {**known.__globals__, "load_tiktoken_bpe": note}, None, known.__defaults__
    )()
    if vocabulary is not None:
        path = Path(vocabulary)
        path = path / f"{name}.tiktoken" if path.is_dir() else path
        try:
            lines = path.read_bytes().splitlines()
            ranks = {b64decode(token): int(rank) for token, rank in (line.split() for line in lines if line)}
        except (OSError, ValueError) as error:
            raise VocabularyError(f"the vocabulary {name!r} can't be read from {path}: {error}") from None
        return tiktoken.Encoding(**{**described, "mergeable_ranks": ranks, "explicit_n_vocab": None})
    folder = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    cached = Path(folder or Path(gettempdir(), "data-gym-cache"))
    if not all((cached / sha1(url.encode()).hexdigest()).is_file() for url in asked):
        raise VocabularyError(
            f"the vocabulary {name!r} is not on this machine, and aikit downloads none: pass `vocabulary`, the path of"
            f" {name}.tiktoken, or run tiktoken.get_encoding({name!r}) once, which downloads it to {cached}"
        )
    return tiktoken.get_encoding(name)
