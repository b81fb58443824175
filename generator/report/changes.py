"""The findings of a comparison and how the report presents them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal, NamedTuple

Kind = Literal["added", "removed", "changed"]


class Side(Enum):
    """The direction in which a value is sent."""

    REQUEST = "request"
    ANSWER = "answer"


class Use(NamedTuple):
    """A place that uses a model.

    Attributes:
        operation: id of the operation, or `webhook NAME`.
        side: the direction of the value.
        option: the parameter or body field that leads there; empty in a response and for the body itself.
        whole: whether the place is the option itself, not something in its value.
    """

    operation: str
    side: Side
    option: str = ""
    whole: bool = False


@dataclass(frozen=True)
class Finding:
    """One difference, judged separately for each side.

    Attributes:
        where: the model or operation that has the difference.
        path: the place inside it, such as `tools[].type`; empty for the whole.
        kind: added, removed or changed.
        subject: what differs: `operation`, `parameter`, `field`, `enum value`, `type` …
        detail: the difference in a few words.
        request: how it breaks senders of the value; empty if it does not.
        answer: how it breaks readers of the value; empty if it does not.
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
        """Return how it breaks callers on that side, or an empty string."""
        return self.request if side is Side.REQUEST else self.answer


@dataclass(frozen=True)
class Change:
    """A difference as the report shows it.

    Attributes:
        where, path, kind, subject, detail, names: as in `Finding`.
        breaking: whether it breaks callers of the package.
        why: how it breaks them; empty if it does not.
        sides: the sides on which operations of both documents use the place.
        operations: ids of the affected operations.
        touches: the affected parts of `aikit` or `aikit_openapi`, such as `client.models.list()`.
        keywords: the keywords that have changed themselves, such as `client.models.list(limit=)`.
        types: the types, or the fields and keys of types, that have changed, such as `aikit.types.Model.id`.
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
    keywords: tuple[str, ...] = ()
    types: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """The model or operation, and the place in it."""
        return (
            f"{self.where}.{self.path}"
            if self.path and not self.path.startswith(("[", "{", "("))
            else self.where + self.path
        )

    @property
    def count(self) -> int:
        """The number of differences: each value of an enumeration counts."""
        return len(self.names) or 1


@dataclass(frozen=True)
class Report:
    """The changes between two documents; false if there are none.

    Attributes:
        changes: breaking ones first, sorted by operation and name.
        operations: number of operations in the old and in the new document.
        models: number of component schemas in the old and in the new document.
        lost_types: names of `aikit.types` whose types are only in the old document.
        to_place: suggested entries of openapi/surface.yaml for the operations without a method.
        to_remove: entries of openapi/surface.yaml whose operations are not in the new document.
    """

    changes: tuple[Change, ...]
    operations: tuple[int, int]
    models: tuple[int, int]
    lost_types: tuple[str, ...] = ()
    to_place: tuple[str, ...] = ()
    to_remove: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)

    @property
    def breaking(self) -> tuple[Change, ...]:
        """Changes that break callers."""
        return tuple(change for change in self.changes if change.breaking)

    @property
    def added(self) -> tuple[Change, ...]:
        """Additions for callers."""
        return tuple(each for each in self.changes if each.operations and not each.breaking and each.kind == "added")

    @property
    def other(self) -> tuple[Change, ...]:
        """Other changes and removals that do not break callers."""
        return tuple(each for each in self.changes if each.operations and not each.breaking and each.kind != "added")

    @property
    def unreached(self) -> tuple[Change, ...]:
        """Changes in models that no operation uses, which the package does not contain."""
        return tuple(each for each in self.changes if not each.operations)

    @property
    def step(self) -> Literal["none", "patch", "minor", "major"]:
        """The version step that the changes require, by semantic versioning from 1.0 on."""
        if not self.changes:
            return "none"
        if self.breaking:
            return "major"
        return "minor" if self.added else "patch"

    @property
    def early_step(self) -> Literal["none", "patch", "minor"]:
        """The version step in 0.x, where a breaking change is a minor step and anything else a patch."""
        if not self.changes:
            return "none"
        return "minor" if self.breaking else "patch"
