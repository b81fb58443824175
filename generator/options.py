"""Writes the types of options, `aikit/options/option_types.py`, from the rows of `aikit/options/table.py`.

The table is parsed, never imported. Type checkers and editors need each option in every spelling: as a keyword of
constructors and calls, and as an attribute of the client.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator.errors import GeneratorError
from generator.mirror import ROOT, format_source

SOURCE = Path("aikit/options/table.py")
TARGET = Path("aikit/options/option_types.py")
HEAD = f'''# Written from {SOURCE} by `make regen` (generator/options.py). Do not edit: change the source.
# ruff: noqa: N815 - the documented spellings
"""The types of options: keywords of constructors and calls, and attributes. Only type checkers and editors load it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypedDict, TypeVar

if TYPE_CHECKING:
    import httpx

    from aikit.core.retries import RetryPolicy
    from aikit.drivers.rate_limits import RateLimiter
    from aikit_openapi.types import Unset

    from .checks import ApiKey, Timeouts, URLText
    from .identities import WorkloadIdentity, X509WorkloadIdentity
    from .regions import DataResidency

EventT = TypeVar("EventT")
GetT = TypeVar("GetT")
ResultT = TypeVar("ResultT")
SetT = TypeVar("SetT", contravariant=True)


class TimeoutPhases(Protocol):
    """Seconds for each phase, like an `httpx.Timeout`."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...
    @property
    def write(self) -> float | None: ...
    @property
    def pool(self) -> float | None: ...


class ProviderSettings(Protocol):
    """A provider, such as `aikit.providers.bedrock(…)` returns."""

    @property
    def name(self) -> str: ...
    def settings(self) -> dict[str, Any]: ...


TimeoutValue: TypeAlias = "float | TimeoutPhases | Mapping[str, float | None]"


class Attribute(Generic[GetT, SetT]):
    """A client attribute that accepts more types than it returns."""

    if TYPE_CHECKING:

        def __get__(self, client: object, kind: object = None) -> GetT: ...
        def __set__(self, client: object, value: SetT) -> None: ...
'''


@dataclass(frozen=True)
class Row:
    """The parts of an option that its types need."""

    name: str
    scope: frozenset[str]
    takes: str
    meaning: str
    spellings: tuple[str, ...]
    gives: str
    has_none: bool
    is_unlimited: bool
    replacement: str


def render(root: Path = ROOT) -> str:
    """Return the source of the module with the types.

    Raises:
        GeneratorError: the table has a row that can't be parsed.
    """
    rows = list(_rows((root / SOURCE).read_text(encoding="utf-8")))
    client = [each for each in rows if "client" in each.scope]
    call = [each for each in rows if "call" in each.scope]
    told_result = [each for each in rows if "ResultT" in each.takes]
    told_event = [each for each in rows if "EventT" in each.takes]
    azure = [each for each in rows if "azure" in each.scope]
    provider = [each for each in client if each.name == "provider"]
    shared = [each for each in client if each.name != "provider"]
    replacing = [
        replace(each, name=each.replacement, meaning=f"{each.meaning} They replace the client's.", spellings=())
        for each in client
        if each.replacement
    ]
    parts = [
        HEAD,
        _keywords("SharedOptions", "TypedDict", "Options of every client.", shared),
        _keywords("ClientOptions", "SharedOptions", "Options of `OpenAI` and `AsyncOpenAI`.", provider),
        _keywords("AzureOptions", "SharedOptions", "Options of `AzureOpenAI` and `AsyncAzureOpenAI`.", azure),
        _keywords("CopyOptions", "ClientOptions", "Options of `with_options`.", replacing),
        _keywords("AzureCopyOptions", "AzureOptions", "Options of `with_options` of Azure clients.", replacing),
        _keywords("CallKeywords", "TypedDict", "Options of every call. Omitted ones default to the client's.", call),
        _keywords("CallbackOptions", "TypedDict, Generic[ResultT]",
                  "Callbacks of a call, which then returns a future of its result.", told_result),
        _keywords("DataOptions", "TypedDict, Generic[EventT]", "The callback of a stream.", told_event),
        _keywords("CallbackKeywords", "CallKeywords, CallbackOptions[ResultT]",
                  "Options of a call that runs in the background.", ()),
        _keywords("StreamKeywords", "CallbackKeywords[ResultT], DataOptions[EventT]",
                  "Options of a stream that is read in the background.", ()),
        _attributes("ClientAttributes", "The options of a client as attributes, in every spelling.", client),
        _attributes("AzureAttributes", "The options that only Azure clients have.", azure),
        _values("SettingValues", "The values of a client's options.", client, is_call=False),
        _values("CallValues", "The values of a call's options; unset ones are `UNSET` or None.", call, is_call=True),
    ]  # fmt: skip
    return format_source("\n\n".join(parts))


def write(root: Path = ROOT) -> bool:
    """Update the module and return whether it changed."""
    target, text = root / TARGET, render(root)
    is_current = target.exists() and target.read_text(encoding="utf-8") == text
    if not is_current:
        target.write_text(text, encoding="utf-8")
    return not is_current


def check(root: Path = ROOT) -> list[str]:
    """Return a complaint if the module is not current."""
    target = root / TARGET
    is_current = target.exists() and target.read_text(encoding="utf-8") == render(root)
    return [] if is_current else [f"not current: {TARGET} (run `make regen`)"]


def _rows(source: str) -> Iterator[Row]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Option":
            yield _row(node)


def _row(node: ast.Call) -> Row:
    given = {each.arg: each.value for each in node.keywords}
    values = {name: value.value for name, value in given.items() if isinstance(value, ast.Constant)}
    names = [each.value for each in node.args if isinstance(each, ast.Constant)]
    if len(names) != 2 or not {"takes", "meaning"} <= values.keys():
        raise GeneratorError(
            "a row needs name, scope, `takes` and `meaning` as literals", pointer=str(SOURCE), cure="write them out"
        )
    takes = str(values["takes"])
    return Row(
        name=str(names[0]),
        scope=frozenset(str(names[1]).split()),
        takes=takes,
        meaning=str(values["meaning"]),
        spellings=(*filter(None, [str(values.get("documented", ""))]), *str(values.get("others", "")).split()),
        gives=str(values.get("gives", takes)),
        has_none="default" not in given,
        is_unlimited="no_limit" in values,
        replacement=str(values.get("replacement", "")),
    )


def _keywords(name: str, base: str, docstring: str, rows: Iterable[Row]) -> str:
    lines = [f"class {name}({base}, total=False):", f'    """{docstring}"""', ""]
    for row in rows:
        is_always_set = row.takes == "Any" or "callback" in row.scope
        takes = row.takes if is_always_set else f"{row.takes} | Unset | None"
        lines += [f"    {row.name}: {takes}", f'    """{row.meaning}"""']
        for spelling in row.spellings:
            lines += [f"    {spelling}: {takes}", f'    """The same as `{row.name}`."""']
    return "\n".join(lines) + "\n"


def _attributes(name: str, docstring: str, rows: Iterable[Row]) -> str:
    lines = [f"class {name}:", f'    """{docstring}"""', ""]
    for row in rows:
        takes = row.takes if row.takes == "Any" else f"{row.takes} | None"
        is_plain = takes == row.gives
        kind = f": {takes}" if is_plain else f" = Attribute[{_quoted(row.gives)}, {_quoted(takes)}]()"
        lines += [f"    {row.name}{kind}", f'    """{row.meaning}"""']
        lines += [f"    {spelling}{kind if is_plain else f' = {row.name}'}" for spelling in row.spellings]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return f'"{text}"' if "|" in text or text == "URLText" else text


def _values(name: str, docstring: str, rows: Iterable[Row], *, is_call: bool) -> str:
    lines = [f"class {name}:", f'    """{docstring}"""', ""]
    for row in rows:
        slot, kind = (row.name, row.gives) if row.name != "timeout" else ("timeouts", "Timeouts")
        if is_call and kind != "Any":
            kind = kind.removesuffix(" | None").replace(" | Unset", "")
            if row.is_unlimited or not row.has_none:
                kind += " | Unset"
            if row.has_none or (row.is_unlimited and slot == row.name):
                kind += " | None"
        lines.append(f"    {slot}: {kind}")
    return "\n".join(lines) + "\n"
