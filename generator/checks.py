"""Check a document before it is used; each error says where the fault is and how to fix it."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from generator.documents import Spec
from generator.errors import GeneratorError
from generator.pointers import DanglingReferenceError, Trail, pointer, resolve
from generator.walk import METHODS, iterate_nodes

_VERSION = re.compile(r"3\.[01](\.\d+)?")
_TEMPLATE = re.compile(r"[^{}]*(\{[A-Za-z_][A-Za-z0-9_-]*\}[^{}]*)*")


def check_document(document: Spec) -> None:
    """Refuse an invalid OpenAPI 3.0 or 3.1 document.

    Raises:
        GeneratorError: another version, an invalid path template, a missing or duplicate operationId, a name with
            control characters, or a dangling or circular `$ref`.
    """
    version = document.get("openapi")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise GeneratorError(
            f"the document is OpenAPI {version!r}, not 3.0 or 3.1",
            pointer="#/openapi",
            cure="convert it, or give a document of version 3.0 or 3.1",
        )
    _check_operations(document)
    _check_names(document)
    _check_references(document)


def _check_operations(document: Spec) -> None:
    owners: dict[str, str] = {}
    for path, item in document.get("paths", {}).items():
        trail: Trail = (((), "paths"), path)
        if not path.startswith("/") or not _TEMPLATE.fullmatch(path):
            raise GeneratorError(
                f"the path template {path!r} is not plain: braces hold one name each, and it starts with a slash",
                pointer=pointer(trail),
                cure="write each parameter as {name}; correct the document, this can't be done in the overlay",
            )
        for method in METHODS:
            if method in item:
                _check_operation_id(item[method], pointer((trail, method)), owners)


def _check_operation_id(operation: Spec, place: str, owners: dict[str, str]) -> None:
    name = operation.get("operationId")
    if not isinstance(name, str) or not name:
        raise GeneratorError("the operation has no operationId", pointer=place, cure="give it one")
    if name in owners:
        raise GeneratorError(
            f"the operationId {name!r} is taken by {owners[name]}",
            pointer=f"{place}/operationId",
            cure="give one of the two another operationId",
        )
    owners[name] = place


def _check_names(document: Spec) -> None:
    for group, entries in document.get("components", {}).items():
        for name in entries:
            if not name or any(unicodedata.category(each) in ("Cc", "Cf", "Cs", "Zl", "Zp") for each in name):
                raise GeneratorError(
                    f"the name {name!r} is empty or holds control characters",
                    pointer=pointer(((((), "components"), group), name)),
                    cure="rename the component",
                )


def _check_references(document: Spec) -> None:
    """Check that a `$ref` has a target and does not lead only to other references."""
    ends: set[str] = set()
    for node, trail in iterate_nodes(document):
        reference = node.get("$ref")
        if reference is None:
            continue
        passed: list[str] = []
        while reference is not None and reference not in ends:
            if not isinstance(reference, str) or reference in passed:
                raise GeneratorError(
                    f"the $ref goes in a circle: {' -> '.join([*passed, str(reference)])}",
                    pointer=f"{pointer(trail)}/$ref",
                    cure="let one of them hold a definition instead of a $ref",
                )
            passed.append(reference)
            reference = _next(document, reference, trail)
        ends.update(passed)


def _next(document: Spec, reference: str, trail: Trail) -> Any:
    try:
        target = resolve(document, reference)
    except DanglingReferenceError:
        raise GeneratorError(
            f"the $ref {reference!r} leads nowhere",
            pointer=f"{pointer(trail)}/$ref",
            cure="add what it names to the components, or correct it; references to other files are not supported",
        ) from None
    return target.get("$ref") if isinstance(target, dict) else None
