"""The pin: the upstream document that the package is generated from, as facts with their checksums."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from generator.checks import check_document
from generator.documents import API_BASE, RAW_BASE, REPOSITORY, Document, Spec, parse, read_document
from generator.errors import GeneratorError
from generator.facts import extract_facts

OPENAPI = Path(__file__).parent.parent / "openapi"
GENERATOR = "openapi-python-client"
LICENCE = "MIT"

_HEAD = """\
# What openapi.json was made from. Written by `make regen SPEC=...`; see generator/pin.py.
#
# openapi.json holds the facts of the upstream document in a fixed order, without its prose.
"""
_KNOWN_HEAD = """\
# Upstream documents by the sum of their facts, so that pinning the same content from a file, a URL or a commit, in
# JSON or in YAML, records the same origin. `upstream_sha256` is the sum of upstream's own file, empty if that file
# is unknown.
"""


@dataclass(frozen=True)
class Origin:
    """The origin of a document.

    Attributes:
        commit: upstream commit; empty if unknown.
        date: date of the commit, `YYYY-MM-DD`; empty if unknown.
        source: file, URL or commit that was read; empty if it is the commit.
        upstream_sha256: SHA-256 of upstream's file, or of the file that was read if the commit is unknown.
    """

    commit: str
    date: str
    source: str
    upstream_sha256: str


@dataclass(frozen=True)
class Pin:
    """The content of pin.toml.

    Attributes:
        origin: the origin of the pinned document.
        sha256: SHA-256 of openapi.json.
        generator: version of openapi-python-client that generates the package.
        known: origins of upstream documents by the SHA-256 of their facts.
    """

    origin: Origin
    sha256: str
    generator: str
    known: dict[str, Origin]


def load_pinned(folder: Path = OPENAPI) -> Spec:
    """Return the pinned facts with the overlay applied, which a build starts from.

    Args:
        folder: the folder with openapi.json, pin.toml and overlay.yaml.

    Raises:
        GeneratorError: a checksum or the generator's version differs from the pin, or an overlay action has no match.
    """
    # The facts alone need no overlay.
    from generator.overlay import apply_overlay, load_overlay

    pin = read_pin(folder)
    if pin.generator != version(GENERATOR):
        raise GeneratorError(
            f"{GENERATOR} {version(GENERATOR)} is installed, the pin says {pin.generator}",
            pointer=str(folder / "pin.toml"),
            cure="install the pinned version, or pin again with the new one: `make regen SPEC=...`",
        )
    document = apply_overlay(load_facts(folder), load_overlay(folder / "overlay.yaml"), date=pin.origin.date)
    check_document(document)
    return document


def load_facts(folder: Path = OPENAPI) -> Spec:
    """Return the pinned facts without the overlay.

    Raises:
        GeneratorError: openapi.json differs from the pin.
    """
    pin, file = read_pin(folder), folder / "openapi.json"
    data = _read(file)
    if hashlib.sha256(data).hexdigest() != pin.sha256:
        raise GeneratorError(
            "the sum of openapi.json is not the one in pin.toml",
            pointer=str(file),
            cure="restore the file from the repository: corrections belong into overlay.yaml, and another document is "
            "pinned with `make regen SPEC=...`",
        )
    return parse(data, str(file))


def repin(source: str, *, folder: Path = OPENAPI, raw_base: str = RAW_BASE, api_base: str = API_BASE) -> bool:
    """Pin another document: write openapi.json and pin.toml, unless they are already the same.

    Args:
        source: a JSON or YAML file, an https URL or an upstream commit.
        folder: the folder for openapi.json and pin.toml.
        raw_base: base URL for the files of upstream commits.
        api_base: base URL for the dates of upstream commits.

    Returns:
        Whether anything changed.

    Raises:
        GeneratorError: the document can't be read or is invalid. The pin is unchanged.
    """
    document = read_document(source, raw_base=raw_base, api_base=api_base)
    facts = extract_facts(document.content)
    check_document(facts)
    text = render_facts(facts)
    known = read_pin(folder).known if (folder / "pin.toml").exists() else {}
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    _check_origin(document, known)
    origin = _origin(document, known.get(sha256))
    if origin.commit:
        known = known | {sha256: origin}
    pin = Pin(origin, sha256, version(GENERATOR), known)
    return _write({folder / "openapi.json": text, folder / "pin.toml": render_pin(pin)})


def _check_origin(document: Document, known: dict[str, Origin]) -> None:
    """Check that a file from a recorded commit is identical to the recorded file."""
    for origin in known.values():
        if document.commit == origin.commit and origin.upstream_sha256 not in ("", document.sha256):
            raise GeneratorError(
                f"the sum of the file is {document.sha256}, on record for this commit is {origin.upstream_sha256}",
                pointer=document.name,
                cure="find out who changed it before you use it; a commit never changes",
            )


def _origin(document: Document, known: Origin | None) -> Origin:
    if known and document.commit in ("", known.commit):
        return replace(known, upstream_sha256=document.sha256) if document.commit else known
    if document.commit:
        return Origin(document.commit, document.date, "", document.sha256)
    return Origin("", "", document.name, document.sha256)


def render_facts(facts: Spec) -> str:
    """Return the text of openapi.json: indented, in the order of the mapping, with one newline at the end."""
    return json.dumps(facts, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def read_pin(folder: Path = OPENAPI) -> Pin:
    """Read pin.toml.

    Raises:
        GeneratorError: it is missing or incomplete.
    """
    file = folder / "pin.toml"
    try:
        data = tomllib.loads(_read(file).decode("utf-8"))
        known = {each["sha256"]: _read_origin(each) for each in data.get("known", [])}
        return Pin(
            _read_origin(data),
            str(data["sha256"]),
            str(data["generator"]).removeprefix(f"{GENERATOR} "),
            known,
        )
    except (ValueError, KeyError) as error:
        raise GeneratorError(
            f"pin.toml can't be read: {type(error).__name__}: {error}",
            pointer=str(file),
            cure="restore it from the repository",
        ) from error


def _read_origin(table: dict[str, Any]) -> Origin:
    return Origin(str(table["commit"]), str(table["date"]), str(table.get("source", "")), str(table["upstream_sha256"]))


def render_pin(pin: Pin) -> str:
    """Return the text of pin.toml."""
    lines = [
        _HEAD,
        _entry("repository", REPOSITORY),
        _entry("licence", LICENCE),
        *_origin_lines(pin.origin),
        _entry("sha256", pin.sha256),
        _entry("generator", f"{GENERATOR} {pin.generator}"),
        "",
        _KNOWN_HEAD,
    ]
    for sha256, origin in sorted(pin.known.items(), key=lambda item: (item[1].date, item[1].commit)):
        lines += ["[[known]]", *_origin_lines(origin), _entry("sha256", sha256), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _origin_lines(origin: Origin) -> list[str]:
    return [
        _entry("commit", origin.commit),
        _entry("date", origin.date),
        *([_entry("source", origin.source)] if origin.source else []),
        _entry("upstream_sha256", origin.upstream_sha256),
    ]


def _entry(name: str, text: str) -> str:
    # A JSON string of printable ASCII is also a basic string of TOML.
    return f"{name} = {json.dumps(text.replace(chr(127), ''))}"


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise GeneratorError(
            f"{file.name} can't be read: {error.strerror}",
            pointer=str(file),
            cure="restore it from the repository",
        ) from error


def _write(texts: dict[Path, str]) -> bool:
    """Write changed files under temporary names, then swap them all; return whether anything changed."""
    changed = {file: text for file, text in texts.items() if not file.exists() or file.read_bytes() != text.encode()}
    temporary = {file: file.with_name(f".{file.name}.new") for file in changed}
    try:
        for file, text in changed.items():
            temporary[file].write_text(text, encoding="utf-8", newline="\n")
        for file, new in temporary.items():
            new.replace(file)
    except OSError as error:
        for new in temporary.values():
            new.unlink(missing_ok=True)
        raise GeneratorError(
            f"the pin can't be written: {error.strerror}",
            pointer=str(next(iter(changed)).parent),
            cure="make room or fix the permissions",
        ) from error
    return bool(changed)
