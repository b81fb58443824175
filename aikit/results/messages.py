"""The messages of a conversation. `OpenAIMessage` is a mapping and works wherever a message mapping does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args

from aikit.options.spellings import canonical, suggest

if TYPE_CHECKING:
    from typing import Self

    from aikit_openapi.codec import Model

__all__ = ["OpenAIMessage", "image_part", "is_parts"]

# The API calls the participant `name`; our documentation calls it `user`.
_SPELLINGS: Mapping[str, str] = {"user": "name"}
_OPTIONAL = ("content", "user", "refusal", "tool_calls", "tool_call_id")
Detail: TypeAlias = Literal["auto", "low", "high"]
_DETAILS: Final = get_args(Detail)


class _ToolCall(dict[str, Any]):
    """A tool call of a message: a dictionary whose keys are attributes too, as in results."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name not in self:
                raise AttributeError(f"the tool call has no field {name!r}{suggest(name, self)}", name=name, obj=self)
            value = self[name]
            if type(value) is dict:
                value = self[name] = _ToolCall(value)
            return value

        def __setattr__(self, name: str, value: Any) -> None:
            self[name] = value


class OpenAIMessage(MutableMapping[str, Any]):
    """One message of a conversation: a mapping of the fields that are sent, with attributes for the common ones.

    Other fields are kept too. Read and set them by item: `message["refusal"]`.

    Attributes:
        role: the author of the message: `system`, `developer`, `user`, `assistant` or `tool`.
        content: a text, a list of parts, or None, such as when the model calls tools.
        user: the participant's name, sent in the field `name`.
        refusal: the model's refusal, if it refused.
        tool_calls: the tool calls that the model makes, or None. You read them by attribute and by item, as in results:
            `message.tool_calls[0].function.name`.
        tool_call_id: for a message with the role `tool`, the id of the tool call that it answers.
        text: the first text of the content. Setting it leaves the other parts unchanged.
    """

    __slots__ = ("_fields",)

    _fields: dict[str, Any]

    # Any: the fields of a message, which any role may extend
    def __init__(self, given: Mapping[str, Any] | Model | None = None, /, **fields: Any) -> None:
        """Create a message.

        Args:
            given: the fields, as a mapping, a generated model or another message.
            **fields: fields such as `role` and `content`; they override those of `given`.

        Raises:
            TypeError: `given` is neither a mapping nor a model.
            ValueError: the message has no role.
        """
        if given is not None and not isinstance(given, Mapping):
            if not hasattr(given, "to_dict"):
                raise TypeError(f"a message must be a mapping, got {type(given).__name__}")
            given = given.to_dict()
        both = {**(given or {}), **fields}
        self._fields = {_SPELLINGS.get(name, name): value for name, value in both.items()}
        if "tool_calls" in self._fields:
            self["tool_calls"] = self._fields["tool_calls"]
        if not isinstance(self._fields.get("role"), str):
            raise ValueError(f"a message needs a `role`, such as 'user'; got the fields {sorted(self._fields)}")

    # Any: a text, a mapping, a model or a list; anything else raises
    @classmethod
    def of(cls, given: Any, role: str = "user") -> Self:
        """Convert a value to a message.

        Args:
            given: a message, which is returned unchanged; a mapping or a generated model; a text; or a list of parts,
                such as `{"type": "text", "text": "Hi"}`.
            role: the role for a text or a list of parts.

        Raises:
            TypeError: `given` is none of these.
            ValueError: a mapping has no role.
        """
        if isinstance(given, cls):
            return given
        if isinstance(given, str) or is_parts(given):
            return cls(role=role, content=given)
        return cls(given)

    if TYPE_CHECKING:
        role: str
        # Any: a text or parts of any kind
        content: Any
        user: str | None
        refusal: str | None
        # Any: the tool calls as they were passed or have arrived
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
        """The first text of the content, or an empty string if it has none."""
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

    def add_image_url(self, url: str, detail: Detail | None = None) -> None:
        """Add an image to the content.

        Args:
            url: URL of the image, or the image itself as a data URI.
            detail: how much detail the model sees: `auto`, `low` or `high`. None means `auto`, the default of the API.

        Raises:
            TypeError, ValueError: invalid `url` or `detail`.
        """
        self._add(image_part(url, detail))

    def add_file_id(self, file_id: str) -> None:
        """Add an uploaded file to the content.

        Args:
            file_id: id of the file.

        Raises:
            TypeError, ValueError: invalid `file_id`.
        """
        self._add({"type": "file", "file": {"file_id": _check_text("file_id", file_id)}})

    if TYPE_CHECKING:  # the documented spellings
        addImageURL = addImageUrl = add_image_url
        addFileId = add_file_id

    def _add(self, part: Mapping[str, Any]) -> None:
        content = self._fields.get("content")
        if isinstance(content, str):
            content = [{"type": "text", "text": content}] if content else []
        self._fields["content"] = [*(content or ()), part]

    def to_dict(self) -> dict[str, Any]:
        """Return the fields that are sent, as a new dictionary."""
        return self._fields.copy()

    def model_dump(self) -> dict[str, Any]:
        """Alias of `to_dict()`, for code written for pydantic models."""
        return self.to_dict()

    def __getitem__(self, name: str) -> Any:
        return self._fields[name]

    def __setitem__(self, name: str, value: Any) -> None:
        if name == "role" and not isinstance(value, str):
            raise TypeError(f"`role` must be a str, got {type(value).__name__}")
        if name == "tool_calls" and isinstance(value, list | tuple):
            value = [_ToolCall(each) if type(each) is dict else each for each in value]
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


def image_part(url: str, detail: Detail | None = None) -> dict[str, Any]:
    """Build the message part for an image.

    Args:
        url: URL of the image, or the image itself as a data URI.
        detail: how much detail the model sees: `auto`, `low` or `high`. None leaves it to the API.

    Raises:
        TypeError, ValueError: invalid `url` or `detail`.
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
    """Whether a value is a list of message parts, rather than of messages."""
    return isinstance(value, list | tuple) and all(
        isinstance(each, Mapping) and "type" in each and "role" not in each for each in value
    )


def _short(value: Any) -> str:
    """Return the `repr` of a value, truncated if it is long, as data URIs are."""
    text = repr(value)
    return text if len(text) <= 200 else f"{text[:200]}… ({len(text)} characters)"
