"""Reads and writes the files: the YAML of vcrpy, version 1, and one key of ours that vcrpy ignores."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import yaml

from .cassette_errors import CassetteError

__all__ = ["Interaction", "read", "write"]

_VERSION = 1
# In a response: what vcrpy does not record.
_OURS = "aikit"
_LINE_BREAKS = ("\r", "\x85", "\u2028", "\u2029")


class Interaction(NamedTuple):
    """A request and its answer.

    Attributes:
        method: HTTP method.
        url: absolute URL.
        request_headers: header lines by name.
        request_body: the body, as text if it is UTF-8; None for none.
        status: HTTP status.
        headers: header lines by name.
        body: the body, decompressed.
        chunks: the sizes of the pieces in which the body arrived.
        is_whole: whether the body arrived completely.
        source: the mapping in the file, which is written back unchanged; None if it was recorded now.
    """

    method: str
    url: str
    request_headers: dict[str, list[str]]
    request_body: str | bytes | None
    status: int
    headers: dict[str, list[str]]
    body: bytes
    chunks: tuple[int, ...] = ()
    is_whole: bool = True
    source: dict[str, Any] | None = None


class _Flow(list[int]):
    """A list that is written in one line."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # depends on how PyYAML was built
    """The safe loader, with the tags that old releases of vcrpy wrote."""


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]  # as above
    """The safe dumper, which writes texts of several lines as such."""

    def ignore_aliases(self, data: object) -> bool:
        """Write a value again where it occurs again."""
        return True


def _python_text(loader: Any, node: yaml.ScalarNode) -> Any:
    return loader.construct_scalar(node)


def _python_list(loader: Any, node: yaml.SequenceNode) -> Any:
    return loader.construct_sequence(node)


def _python_file(loader: Any, node: yaml.MappingNode) -> Any:
    """Return the content of a file object, or of an iterator, that was the body of a request."""
    fields = loader.construct_mapping(node, deep=True)
    content = (fields.get("state") or fields.get("args") or [b""])[0]
    if isinstance(content, list):
        content = b"".join(each.encode() if isinstance(each, str) else each for each in content)
    return content


for _tag, _construct in (
    ("str", _python_text),
    ("unicode", _python_text),
    ("tuple", _python_list),
    ("object/new:_io.BytesIO", _python_file),
    ("object/apply:builtins.iter", _python_file),
):
    _Loader.add_constructor(f"tag:yaml.org,2002:python/{_tag}", _construct)
_Dumper.add_representer(_Flow, lambda dumper, data: dumper.represent_sequence("tag:yaml.org,2002:seq", data, True))


def _represent_text(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if _is_block(text) else None)


def _is_block(text: str) -> bool:
    """Whether a block of lines holds the text exactly."""
    return (
        "\n" in text
        and not text[0].isspace()
        and not any(each in text for each in _LINE_BREAKS)
        and all(line.isprintable() for line in text.split("\n"))
    )


_Dumper.add_representer(str, _represent_text)


def read(path: Path) -> tuple[list[Interaction], dict[str, Any]]:
    """Return the interactions in a file, and everything else in it; nothing if the file is missing.

    Raises:
        CassetteError: if the file is not a cassette of version 1.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return [], {}
    if not text.strip():
        return [], {}
    try:
        content = yaml.load(text, _Loader)
        if not isinstance(content, dict) or content.get("version", _VERSION) != _VERSION:
            raise ValueError("it is not in version 1 of vcrpy's format")
        found = [_interaction(each) for each in content["interactions"]]
    except (yaml.YAMLError, LookupError, TypeError, ValueError, AttributeError) as error:
        reason = " ".join(f"{error}".split()) or type(error).__name__
        raise CassetteError(f"can't read the cassette {path}: {reason}; delete it and record it again") from error
    return found, {name: value for name, value in content.items() if name not in ("interactions", "version")}


def _interaction(source: dict[str, Any]) -> Interaction:
    request, response = source["request"], source["response"]
    if "status_code" in response:  # how releases of vcrpy before 5 recorded httpx
        status, given = response["status_code"], response.get("content")
    else:
        status, given = response["status"]["code"], _content(response)
        given = given.get("string") if isinstance(given, dict) else given
    headers = _lists(response.get("headers") or {})
    ours = response.get(_OURS) or {}
    body = _bytes(given)
    encodings = [name for name in headers if name.lower() == "content-encoding"]
    # Compressed data is never valid text: a text has been decompressed already.
    if encodings and isinstance(given, bytes):
        coding = [("content-encoding", value) for name in encodings for value in headers[name]]
        body = httpx.Response(200, headers=coding, content=body).content
    if encodings and given and body != given:
        headers = {name: values for name, values in headers.items() if name not in encodings}
    sizes = tuple(ours.get("chunks") or ())
    if sizes:
        ours["chunks"] = _Flow(sizes)
    content = _content(request)
    return Interaction(
        request["method"],
        request["uri"],
        _lists(request.get("headers") or {}),
        content if isinstance(content, str | bytes) or content is None else _bytes(content),
        int(status),
        headers,
        body,
        sizes if sum(sizes) == len(body) else (),
        bool(ours.get("is_whole", True)),
        source,
    )


def _content(message: dict[str, Any]) -> Any:
    """Return the body of a message; some projects write decoded JSON in its place, so that it can be read."""
    if message.get("body") is None and message.get("parsed_body") is not None:
        return json.dumps(message["parsed_body"], ensure_ascii=False)
    return message.get("body")


def _lists(headers: dict[str, Any]) -> dict[str, list[str]]:
    return {
        str(name): [_text(each) for each in (values if isinstance(values, list) else [values])]
        for name, values in headers.items()
    }


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _bytes(value: Any) -> bytes:
    if isinstance(value, list):  # the pieces of an iterator
        return b"".join(map(_bytes, value))
    return b"" if value is None else value if isinstance(value, bytes) else str(value).encode()


def write(path: Path, interactions: list[Interaction], rest: dict[str, Any]) -> None:
    """Write a file, in one step: readers see the old content or the new."""
    content = {"interactions": [_mapping(each) for each in interactions], "version": _VERSION, **rest}
    text = yaml.dump(content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _mapping(interaction: Interaction) -> dict[str, Any]:
    if interaction.source is not None:
        return interaction.source
    ours: dict[str, Any] = {}
    if len(interaction.chunks) > 1:
        ours["chunks"] = _Flow(interaction.chunks)
    if not interaction.is_whole:
        ours["is_whole"] = False
    return {
        "request": {
            "method": interaction.method,
            "uri": interaction.url,
            "body": interaction.request_body,
            "headers": interaction.request_headers,
        },
        "response": {
            "status": {"code": interaction.status, "message": _phrase(interaction.status)},
            "headers": interaction.headers,
            "body": {"string": _readable(interaction.body)},
            **({_OURS: ours} if ours else {}),
        },
    }


def _phrase(status: int) -> str:
    return httpx.codes.get_reason_phrase(status)


def _readable(body: bytes) -> str | bytes:
    try:
        return body.decode()
    except UnicodeDecodeError:
        return body
