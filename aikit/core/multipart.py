"""Bodies of form fields and files, `multipart/form-data`: streamed, of known length, and ready for another attempt."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aikit_openapi.types import is_unset

from .encoding import encode_json
from .file_sources import FileSource
from .json_values import refuse_surrogates

__all__ = ["FileBody", "MultipartBody", "RawBody", "file_argument", "holds_files", "is_content"]


class FileBody:
    """A body that is one file and nothing else."""

    __slots__ = ("_source",)

    def __init__(self, content: Any, argument: str = "body") -> None:
        self._source = FileSource(content, argument)

    @property
    def length(self) -> int | None:
        """Number of bytes, or None if it is only known after reading."""
        return self._source.length

    @property
    def is_repeatable(self) -> bool:
        """Whether it can be read again for another attempt."""
        return self._source.is_repeatable

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._source)


class RawBody:
    """A body that is encoded already, in pieces."""

    __slots__ = ("_pieces", "is_repeatable", "length")

    def __init__(self, pieces: Iterable[bytes], length: int | None, *, is_repeatable: bool) -> None:
        self._pieces = pieces
        self.length = length
        self.is_repeatable = is_repeatable

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)


class MultipartBody:
    """A form: fields and files by name. Nested mappings become `name[key]`, lists of values `name[]`.

    A field with its own media type becomes one part of that type, in JSON if it is `application/json`.

    Attributes:
        content_type: media type with the boundary of this body.
        length: number of bytes, or None if it is only known after reading.
        is_repeatable: whether it can be read again for another attempt.
    """

    __slots__ = ("_boundary", "_parts", "content_type", "is_repeatable", "length")

    def __init__(self, fields: Mapping[str, Any], part_types: Mapping[str, str] | None = None) -> None:
        # Random, so that no file contains it, by intent or by chance.
        self._boundary = f"aikit-{os.urandom(16).hex()}".encode()
        self.content_type = f"multipart/form-data; boundary={self._boundary.decode()}"
        self._parts: list[tuple[bytes, Iterable[bytes]]] = []
        self.is_repeatable = True
        self.length: int | None = len(self._boundary) + 6
        for name, value in fields.items():
            media_type = part_types.get(name) if part_types else None
            try:
                if media_type is None:
                    self._add(name, value, name)
                else:
                    self._add_typed(name, value, media_type)
            except RecursionError:
                raise ValueError(f"{name} nests too deeply to be sent in a form") from None

    def _add(self, name: str, value: Any, place: str) -> None:
        if value is None or is_unset(value):
            return
        if is_file(value):
            self._add_file(name, value, place)
        elif isinstance(value, list | tuple):
            for index, item in enumerate(value):
                self._add(name if name.endswith("[]") else f"{name}[]", item, f"{place}[{index}]")
        elif isinstance(value, Mapping) or hasattr(value, "to_dict"):
            items = value if isinstance(value, Mapping) else value.to_dict()
            for key, item in items.items():
                self._add(f"{name}[{key}]", item, f"{place}.{key}")
        else:
            self._append(place, f'form-data; name="{_quote(name)}"', {}, _Field(_field_text(value, place).encode()))

    def _add_typed(self, name: str, value: Any, media_type: str) -> None:
        if value is None or is_unset(value):
            return
        if is_file(value):
            self._add_file(name, value, name, media_type)
            return
        if media_type == "application/json":
            content = encode_json(value, name)
        elif isinstance(value, str):
            content = _field_text(value, name).encode()
        else:
            raise TypeError(f"`{name}` must be text or a file of {media_type}, got {type(value).__name__}")
        self._append(name, f'form-data; name="{_quote(name)}"', {"Content-Type": media_type}, _Field(content))

    def _add_file(self, name: str, value: Any, place: str, described_type: str | None = None) -> None:
        file_name, content, media_type, headers = _file_parts(value, place)
        source = FileSource(content, place)
        file_name = file_name or source.name or "upload"
        media_type = media_type or described_type or _guess_media_type(file_name)
        disposition = f'form-data; name="{_quote(name)}"; filename="{_quote(file_name)}"'
        self._append(place, disposition, {"Content-Type": media_type, **headers}, source)
        self.is_repeatable = self.is_repeatable and source.is_repeatable

    def _append(self, place: str, disposition: str, headers: Mapping[str, str], content: FileSource | _Field) -> None:
        lines = [f"Content-Disposition: {disposition}", *(f"{name}: {value}" for name, value in headers.items())]
        for line in lines:
            if "\r" in line or "\n" in line or "\0" in line:
                raise ValueError(f"`{place}`: a part of the form has a line break in its header: {line!r}")
            refuse_surrogates(line, f"`{place}`: a header of its part")
        head = b"--%b\r\n%b\r\n\r\n" % (self._boundary, "\r\n".join(lines).encode())
        self._parts.append((head, content))
        if self.length is not None:
            self.length = None if content.length is None else self.length + len(head) + content.length + 2

    def __iter__(self) -> Iterator[bytes]:
        for head, content in self._parts:
            yield head
            yield from content
            yield b"\r\n"
        yield b"--%b--\r\n" % self._boundary


class _Field:
    """The value of a plain field."""

    __slots__ = ("_content", "length")

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.length: int | None = len(content)

    def __iter__(self) -> Iterator[bytes]:
        if self._content:
            yield self._content


def file_argument(name: str, value: Any) -> Any:
    """Check a file argument before anything is sent; text is the path of a file.

    Args:
        name: name of the argument, for error messages.
        value: a path, an open binary file, bytes, or a tuple `(name, content, media type, headers)`.

    Raises:
        TypeError: if it is none of these.
        ValueError: for an empty path.
    """
    if isinstance(value, str):
        if not value:
            raise ValueError(f"Expected a non-empty value for `{name}` but received ''")
        from pathlib import Path  # lazy: few calls upload files

        return Path(value)
    if not is_file(value):
        raise TypeError(
            f"`{name}` must be a path, an open binary file, bytes, or a tuple (name, content, media type),"
            f" got {type(value).__name__}"
        )
    return value


def holds_files(value: Any) -> bool:
    """Whether a body contains file content and so must be sent as a form."""
    if is_file(value):
        return True
    if isinstance(value, list):
        return any(map(holds_files, value))
    if isinstance(value, Mapping):
        return any(map(holds_files, value.values()))
    return False


def is_file(value: Any) -> bool:
    """Whether the value is a file to upload: bytes, a path, an open file, or a tuple that names one."""
    if isinstance(value, tuple):
        return 2 <= len(value) <= 4 and (value[0] is None or isinstance(value[0], str)) and is_content(value[1])
    return is_content(value)


def is_content(value: Any) -> bool:
    """Whether the value is the content of a file."""
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or hasattr(value, "read")


def _file_parts(value: Any, place: str) -> tuple[str | None, Any, str | None, Mapping[str, str]]:
    """Return the name, content, media type and extra headers of a file in any of its forms."""
    if not isinstance(value, tuple):
        return None, value, None, {}
    name, content, *rest = value
    media_type = rest[0] if rest else None
    headers = rest[1] if len(rest) > 1 and rest[1] else {}
    if media_type is not None and not isinstance(media_type, str):
        raise TypeError(f"`{place}`: the media type must be a str, got {type(media_type).__name__}")
    if not isinstance(headers, Mapping):
        raise TypeError(f"`{place}`: the headers of the file must be a mapping, got {type(headers).__name__}")
    return name, content, media_type, headers


def _field_text(value: Any, place: str) -> str:
    if value.__class__ is str and value.isascii():
        text: str = value
        return text
    from .plain_data import to_plain  # lazy: few forms have other fields

    plain = to_plain(value, place)
    if isinstance(plain, bool):
        return "true" if plain else "false"
    return plain if isinstance(plain, str) else str(plain)


def _quote(text: str) -> str:
    """Escape a name for `name="…"`, as browsers do."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _guess_media_type(name: str) -> str:
    from mimetypes import guess_type  # lazy: only an upload needs it

    return guess_type(name)[0] or "application/octet-stream"
