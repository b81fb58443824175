"""The messages of a conversation: `OpenAIMessage`, which is a mapping and is taken wherever one is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any

from aikit.options.spellings import canonical, suggest

if TYPE_CHECKING:
    from typing import Self

    from aikit_openapi.codec import Model

__all__ = ["OpenAIMessage", "image_part", "is_parts"]

# The API calls the participant who speaks `name`; `user` is the documented spelling on a message.
_SPELLINGS: Mapping[str, str] = {"user": "name"}
_OPTIONAL = ("content", "user", "refusal", "tool_calls", "tool_call_id")
_DETAILS = ("auto", "low", "high")


class OpenAIMessage(MutableMapping[str, Any]):
    """One message of a conversation: what goes over the wire as a mapping, and read and set by attributes.

    Fields that are not named here are kept too, and are read and set as items: `message["refusal"]`.

    Attributes:
        role: who speaks: `system`, `developer`, `user`, `assistant` or `tool`.
        content: text, a list of parts, or None, as when the model calls tools.
        user: name of the participant who speaks; sent as `name`, which is what the API calls it.
        refusal: why the model refuses, when it does.
        tool_calls: what the model wants called; None when nothing.
        tool_call_id: which call a message of the role `tool` answers.
        text: the first text of the content; setting it leaves the other parts as they are.
    """

    __slots__ = ("_fields",)

    _fields: dict[str, Any]

    def __init__(self, given: Mapping[str, Any] | Model | None = None, /, **fields: Any) -> None:
        """Make a message.

        Args:
            given: its fields as a mapping, a generated model or another message.
            **fields: the same as keywords, over those of the mapping: `role`, `content`, …

        Raises:
            TypeError: for anything else.
            ValueError: without a role.
        """
        if given is not None and not isinstance(given, Mapping):
            if not hasattr(given, "to_dict"):
                raise TypeError(f"a message must be a mapping, got {type(given).__name__}")
            given = given.to_dict()
        both = {**(given or {}), **fields}
        self._fields = {_SPELLINGS.get(name, name): value for name, value in both.items()}
        if not isinstance(self._fields.get("role"), str):
            raise ValueError(f"a message needs a `role`, such as 'user'; got the fields {sorted(self._fields)}")

    @classmethod
    def of(cls, given: Any, role: str = "user") -> Self:
        """The message that something stands for.

        Args:
            given: a message, which is given back as it is; a mapping or a generated model; a text; or a list of
                parts, such as `{"type": "text", "text": "Hi"}`.
            role: who says a text or parts.

        Raises:
            TypeError: for anything else.
            ValueError: for a mapping without a role.
        """
        if isinstance(given, cls):
            return given
        if isinstance(given, str) or is_parts(given):
            return cls(role=role, content=given)
        return cls(given)

    if TYPE_CHECKING:
        role: str
        content: Any
        user: str | None
        refusal: str | None
        tool_calls: Any
        tool_call_id: str | None

    else:

        def __getattr__(self, name: str) -> Any:
            field = _SPELLINGS.get(name, name)
            if not name.startswith("_"):
                if field in self._fields:
                    return self._fields[field]
                if name in _OPTIONAL:
                    return None
                spelled = canonical(name)
                if spelled != name:
                    return getattr(self, spelled)
            known = ["role", "text", "add_image_url", "add_file_id", *_OPTIONAL]
            raise AttributeError(
                f"{type(self).__name__} has no attribute {name!r}{suggest(name, known)}", name=name, obj=self
            )

        def __setattr__(self, name: str, value: Any) -> None:
            field = _SPELLINGS.get(name, name)
            if name in ("_fields", "text"):
                object.__setattr__(self, name, value)
            elif name == "role" or name in _OPTIONAL or field in self._fields:
                self[field] = value
            else:
                raise AttributeError(
                    f"{type(self).__name__} has no field {name!r}{suggest(name, ['role', 'text', *_OPTIONAL])};"
                    f" to add one, set it by item: [{name!r}]"
                )

    @property
    def text(self) -> str:
        """The first text of the content; empty when there is none."""
        content = self._fields.get("content")
        if isinstance(content, str):
            return content
        part = self._text_part()
        text = None if part is None else part.get("text")
        return text if isinstance(text, str) else ""

    @text.setter
    def text(self, text: str) -> None:
        if not isinstance(text, str):
            raise TypeError(f"`text` must be a str, got {type(text).__name__}")
        content = self._fields.get("content")
        if not isinstance(content, list | tuple):
            self._fields["content"] = text
            return
        part = self._text_part()
        new = {"type": "text", **(part or {}), "text": text}
        self._fields["content"] = (
            [new, *content] if part is None else [new if each is part else each for each in content]
        )

    def _text_part(self) -> Any:
        content = self._fields.get("content")
        parts = content if isinstance(content, list | tuple) else ()
        return next((each for each in parts if isinstance(each, Mapping) and each.get("type") == "text"), None)

    def add_image_url(self, url: str, detail: str | None = None) -> None:
        """Add an image to the content.

        Args:
            url: where the image is, or the image itself as a data URI.
            detail: how closely the model looks: `auto`, `low` or `high`; None for as the API has it, `auto`.

        Raises:
            TypeError, ValueError: for no URL, or another detail.
        """
        self._add(image_part(url, detail))

    def add_file_id(self, file_id: str) -> None:
        """Add a file, uploaded before, to the content.

        Args:
            file_id: id of the file.

        Raises:
            TypeError, ValueError: for no id.
        """
        self._add({"type": "file", "file": {"file_id": _check_text("file_id", file_id)}})

    def _add(self, part: Mapping[str, Any]) -> None:
        content = self._fields.get("content")
        if isinstance(content, str):
            content = [{"type": "text", "text": content}] if content else []
        self._fields["content"] = [*(content or ()), part]

    def to_dict(self) -> dict[str, Any]:
        """The fields as they go over the wire, as a new mapping."""
        return self._fields.copy()

    def model_dump(self) -> dict[str, Any]:
        """The same as `to_dict()`, under the name that pydantic's users know."""
        return self.to_dict()

    def __getitem__(self, name: str) -> Any:
        return self._fields[name]

    def __setitem__(self, name: str, value: Any) -> None:
        if name == "role" and not isinstance(value, str):
            raise TypeError(f"`role` must be a str, got {type(value).__name__}")
        self._fields[name] = value

    def __delitem__(self, name: str) -> None:
        if name == "role":
            raise ValueError("a message needs a `role`")
        del self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={_short(value)}" for name, value in self._fields.items())
        return f"{type(self).__name__}({shown})"


def image_part(url: str, detail: str | None = None) -> dict[str, Any]:
    """The part of a message that shows an image.

    Args:
        url: where the image is, or the image itself as a data URI.
        detail: how closely the model looks: `auto`, `low` or `high`; None for as the API has it.

    Raises:
        TypeError, ValueError: for no URL, or another detail.
    """
    image: dict[str, str] = {"url": _check_text("url", url)}
    if detail is not None:
        if detail not in _DETAILS:
            raise ValueError(f"`detail` must be one of {', '.join(map(repr, _DETAILS))}, got {detail!r}")
        image["detail"] = detail
    return {"type": "image_url", "image_url": image}


def _check_text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")
    if not value:
        raise ValueError(f"Expected a non-empty value for `{name}` but received ''")
    return value


def is_parts(value: Any) -> bool:
    """Whether this is a list of the parts of a message, not of messages."""
    return isinstance(value, list | tuple) and all(
        isinstance(each, Mapping) and "type" in each and "role" not in each for each in value
    )


def _short(value: Any) -> str:
    """A value, cut where it is long, as data URIs are."""
    text = repr(value)
    return text if len(text) <= 200 else f"{text[:200]}… ({len(text)} characters)"
