"""Reads an upstream document from a file, an https URL or an upstream commit, as untrusted JSON or YAML."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.errors import GeneratorError

Spec = dict[str, Any]

REPOSITORY = "https://github.com/openai/openai-openapi"
RAW_BASE = "https://raw.githubusercontent.com/openai/openai-openapi"
API_BASE = "https://api.github.com/repos/openai/openai-openapi"
_COMMIT = re.compile(r"[0-9a-f]{40}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SHORT_COMMIT = re.compile(r"[0-9a-f]{7,39}")
_MAX_BYTES = 64 * 1024 * 1024
_TIMEOUT_SECONDS = 60.0
# With aliases, a few lines of YAML can expand beyond all memory. No real document comes near this limit.
_MAX_NODES = 5_000_000


@dataclass(frozen=True)
class Document:
    """An upstream document.

    Attributes:
        name: file name, URL or commit, as recorded in the pin.
        commit: the upstream commit; empty if the source is not a commit.
        date: date of the commit, `YYYY-MM-DD`; empty if unknown.
        sha256: SHA-256 of the bytes that were read.
        content: the parsed document.
    """

    name: str
    commit: str
    date: str
    sha256: str
    content: Spec


def read_document(source: str, *, raw_base: str = RAW_BASE, api_base: str = API_BASE) -> Document:
    """Read a document.

    Args:
        source: path of a .json, .yaml or .yml file, an https URL, or an upstream commit of 40 hexadecimal digits.
        raw_base: base URL for the files of upstream commits.
        api_base: base URL for the dates of upstream commits.

    Raises:
        GeneratorError: there is no such document, or it is neither JSON nor YAML.
    """
    if _COMMIT.fullmatch(source):
        name, data = _fetch_commit(source, raw_base)
        return Document(name, source, _fetch_date(source, api_base), _sum(data), parse(data, name))
    if "://" in source:
        if not source.startswith("https://"):
            raise GeneratorError(
                "a document is only fetched over https",
                pointer=source,
                cure="give an https URL, or download the file first",
            )
        data, name = _fetch(source), source
    else:
        data, name = _read_file(source), Path(source).name
    return Document(name, "", "", _sum(data), parse(data, name))


def parse(data: bytes, name: str) -> Spec:
    """Parse the bytes of a document as JSON if they start like JSON, else as YAML 1.2.

    Raises:
        GeneratorError: they are neither, are not a mapping, or contain a mapping with a duplicate key.
    """
    text = _decode(data, name)
    try:
        content = _parse_json(text) if text.lstrip()[:1] in ("{", "[") else _parse_yaml(text)
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        raise GeneratorError(
            f"the document is neither JSON nor YAML: {_one_line(error)}",
            pointer=name,
            cure="check that this is the OpenAPI document itself, complete and unchanged",
        ) from error
    if not isinstance(content, dict):
        raise GeneratorError(
            f"the document holds {_kind(content)} where an OpenAPI document holds a mapping",
            pointer=name,
            cure="give the OpenAPI document itself",
        )
    return content


def _read_file(source: str) -> bytes:
    try:
        return Path(source).read_bytes()
    except OSError as error:
        short = "; an upstream commit is given with all of its 40 digits" if _SHORT_COMMIT.fullmatch(source) else ""
        raise GeneratorError(
            f"the document can't be read: {error.strerror}",
            pointer=source,
            cure=f"give a JSON or YAML file, an https URL or an upstream commit{short}",
        ) from error


def _fetch_commit(commit: str, raw_base: str) -> tuple[str, bytes]:
    """Fetch the document of a commit. The oldest commits have only YAML."""
    name = f"{commit}/openapi.json"
    try:
        return name, _fetch(f"{raw_base}/{name}")
    except _MissingError:
        name = f"{commit}/openapi.yaml"
        return name, _fetch(f"{raw_base}/{name}")


def _fetch_date(commit: str, api_base: str) -> str:
    """Return the date of a commit, or an empty string if it is not available, because it is optional."""
    try:
        facts = json.loads(_fetch(f"{api_base}/commits/{commit}"))
        found = _DAY.match(facts["commit"]["committer"]["date"])
    except (GeneratorError, ValueError, KeyError, TypeError):
        return ""
    return found[0] if found else ""


class _MissingError(GeneratorError):
    """The URL does not exist."""


def _fetch(url: str) -> bytes:
    import httpx  # a file needs none

    pieces: list[bytes] = []
    size = 0
    try:
        # A redirect could leave https, so none is followed.
        with httpx.stream("GET", url, timeout=_TIMEOUT_SECONDS, follow_redirects=False) as response:
            if response.status_code != 200:
                raise (_MissingError if response.status_code == 404 else GeneratorError)(
                    f"the server answered with status {response.status_code}",
                    pointer=url,
                    cure="check the address, or download the file and give its path",
                )
            for piece in response.iter_bytes():
                pieces.append(piece)
                size += len(piece)
                if size > _MAX_BYTES:
                    raise GeneratorError(
                        f"the answer is larger than {_MAX_BYTES} bytes",
                        pointer=url,
                        cure="give the OpenAPI document itself",
                    )
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise GeneratorError(
            f"the document can't be fetched: {type(error).__name__}: {_one_line(error)}",
            pointer=url,
            cure="check the network, or download the file elsewhere and give its path",
        ) from error
    return b"".join(pieces)


def _decode(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GeneratorError(
            f"the document is not UTF-8: byte {error.start} is {data[error.start]:#04x}",
            pointer=name,
            cure="convert it to UTF-8",
        ) from error


def _parse_json(text: str) -> Any:
    return json.loads(text, object_pairs_hook=_unique_pairs, parse_constant=_refuse_constant)


def _unique_pairs(pairs: list[tuple[str, Any]]) -> Spec:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {next(key for key in keys if keys.count(key) > 1)!r} stands twice in one mapping")
    return mapping


def _refuse_constant(constant: str) -> None:
    raise ValueError(f"{constant} is not valid JSON")


class _Yaml12Loader(yaml.CSafeLoader):
    """The safe loader of libyaml with the scalars of YAML 1.2: `no`, `on`, dates and all keys stay strings."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - filled below

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        mapping: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key is not a string", key_node.start_mark)
            if key_node.value in mapping:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key_node.value!r} stands twice in one mapping", key_node.start_mark
                )
            mapping[key_node.value] = self.construct_object(value_node, deep=True)
        return mapping


def _construct_map(loader: _Yaml12Loader, node: yaml.MappingNode) -> dict[Hashable, Any]:
    return loader.construct_mapping(node)


def _construct_int(loader: _Yaml12Loader, node: yaml.ScalarNode) -> int:
    return int(node.value, 0) if node.value[:2] in ("0x", "0o") else int(node.value)


_Yaml12Loader.add_constructor("tag:yaml.org,2002:map", _construct_map)
_Yaml12Loader.add_constructor("tag:yaml.org,2002:int", _construct_int)
for _tag, _pattern, _starts in (
    ("null", r"~|null|Null|NULL|", ("~", "n", "N", "")),
    ("bool", r"true|True|TRUE|false|False|FALSE", tuple("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", tuple("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", tuple("-+.0123456789")),
):
    _Yaml12Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_pattern})$"), _starts)


def _parse_yaml(text: str) -> Any:
    content = yaml.load(text, Loader=_Yaml12Loader)
    _check_size(content)
    return content


def _check_size(content: Any) -> None:
    """Refuse aliases that expand too far or form a cycle, before any code walks the document."""
    nodes = 0
    stack = [content]
    while stack:
        node = stack.pop()
        nodes += 1
        if nodes > _MAX_NODES:
            raise ValueError(f"with its aliases expanded it has more than {_MAX_NODES} values")
        if isinstance(node, dict):
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _kind(value: Any) -> str:
    return {"list": "a list", "str": "a text", "NoneType": "nothing"}.get(
        type(value).__name__, f"a {type(value).__name__}"
    )


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
