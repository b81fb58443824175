"""A conversation as a JSON file: what is written, and what is read back."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from aikit.core.decoding import decode_json
from aikit.core.encoding import to_plain
from aikit.streams.whole_files import write_whole_file

__all__ = ["read_record", "write_record"]

_FORMAT: Final = "aikit conversation"
_VERSION: Final = 1


def write_record(path: str | os.PathLike[str], record: Mapping[str, Any]) -> None:
    """Write a conversation, whole or not at all.

    Args:
        path: the file. An existing one changes when all is written, and keeps its mode and links.
        record: the conversation.

    Raises:
        TypeError, ValueError: for what JSON can't hold, naming its place.
        OSError: when the file can't be written.
    """
    plain = to_plain({"format": _FORMAT, "version": _VERSION, **record})
    text = json.dumps(plain, ensure_ascii=False, indent=2, allow_nan=False)
    write_whole_file(path, text.encode() + b"\n")


def read_record(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Read a conversation that was written.

    Args:
        path: the file.

    Raises:
        OSError: when the file can't be read.
        ValueError: when it holds no conversation.
    """
    try:
        record = decode_json(Path(path).read_bytes())
    except ValueError as error:
        raise ValueError(f"{path}: no valid JSON, so no conversation that `save` wrote: {error}") from None
    if not isinstance(record, dict) or record.get("format") != _FORMAT:
        raise ValueError(f"{path}: holds no conversation that `save` wrote")
    if record.get("version") != _VERSION:
        raise ValueError(
            f"{path}: was written in version {record.get('version')!r} of the form, this aikit reads {_VERSION}:"
            " update it"
        )
    if not isinstance(record.get("messages"), list):
        raise ValueError(f"{path}: `messages` is no list; was the file changed by hand?")
    return record
