"""The findings of a comparison and how the report presents them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal, NamedTuple

Kind = Literal["added", "removed", "changed"]


class Side(Enum):
    """Which way a value travels."""

    REQUEST = "request"
    ANSWER = "answer"


class Use(NamedTuple):
    """A place from which a model is reached.

    Attributes:
        operation: id of the operation, or `webhook NAME`.
        side: which way the value travels.
        option: the parameter or the field of the body that leads there; empty in an answer and for the body itself.
    """

    operation: str
    side: Side
    option: str = ""


@dataclass(frozen=True)
class Finding:
    """One difference, judged separately for each side.

    Attributes:
        where: the model or the operation that it is in.
        path: the place in there, such as `tools[].type`; empty for the whole.
        kind: added, removed or changed.
        subject: what it is about: `operation`, `parameter`, `field`, `enum value`, `type` …
        detail: the difference in a few words.
        request: how it breaks who sends the value; empty when it does not.
        answer: how it breaks who reads the value; empty when it does not.
        names: the values, for an enumeration.
    """

    where: str
    path: str
    kind: Kind
    subject: str
    detail: str
    request: str = ""
    answer: str = ""
    names: tuple[str, ...] = ()

    def breaks(self, side: Side) -> str:
        """How it breaks callers on that side; empty when it does not."""
        return self.request if side is Side.REQUEST else self.answer


@dataclass(frozen=True)
class Change:
    """A difference as the report tells it.

    Attributes:
        where, path, kind, subject, detail, names: as in `Finding`.
        breaking: whether it breaks callers of the package.
        why: how it breaks them; empty when it does not.
        sides: the sides on which the place is reached, by operations of both documents.
        operations: ids of the operations it reaches.
        touches: what of `aikit` or `aikit_openapi` it touches, such as `client.models.list()`.
    """

    where: str
    path: str
    kind: Kind
    subject: str
    detail: str
    breaking: bool
    why: str = ""
    sides: frozenset[Side] = frozenset()
    operations: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Model or operation, and the place in it."""
        return (
            f"{self.where}.{self.path}"
            if self.path and not self.path.startswith(("[", "{", "("))
            else self.where + self.path
        )

    @property
    def count(self) -> int:
        """Number of differences it stands for: an enumeration's values count one each."""
        return len(self.names) or 1


@dataclass(frozen=True)
class Report:
    """What changed between two documents; false when nothing did.

    Attributes:
        changes: breaking ones first, each part in the order of operations and names.
        operations: number of operations in the old and in the new document.
        models: number of component schemas in the old and in the new document.
    """

    changes: tuple[Change, ...]
    operations: tuple[int, int]
    models: tuple[int, int]

    def __bool__(self) -> bool:
        return bool(self.changes)

    @property
    def breaking(self) -> tuple[Change, ...]:
        """What breaks callers."""
        return tuple(change for change in self.changes if change.breaking)

    @property
    def added(self) -> tuple[Change, ...]:
        """What callers gain."""
        return tuple(each for each in self.changes if each.operations and not each.breaking and each.kind == "added")

    @property
    def other(self) -> tuple[Change, ...]:
        """What changed or went for callers without breaking them."""
        return tuple(each for each in self.changes if each.operations and not each.breaking and each.kind != "added")

    @property
    def unreached(self) -> tuple[Change, ...]:
        """What changed in models that no operation reaches; the package has none of them."""
        return tuple(each for each in self.changes if not each.operations)

    @property
    def step(self) -> Literal["none", "patch", "minor", "major"]:
        """The version step that the changes ask for, by semantic versioning from 1.0 on."""
        if not self.changes:
            return "none"
        if self.breaking:
            return "major"
        return "minor" if self.added else "patch"

    @property
    def early_step(self) -> Literal["none", "patch", "minor"]:
        """The version step while the version is 0.x: a breaking change is a minor step there, all else a patch."""
        if not self.changes:
            return "none"
        return "minor" if self.breaking else "patch"
