"""Writes conversations to JSON files and reads them back."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from aikit.core.decoding import decode_json
from aikit.core.plain_data import to_plain
from aikit.streams.whole_files import write_whole_file

__all__ = ["read_record", "write_record"]

_FORMAT: Final = "aikit conversation"
_VERSION: Final = 1


def write_record(path: str | os.PathLike[str], record: Mapping[str, Any]) -> None:
    """Write a conversation to a file. The file gets all of it or stays unchanged.

    Args:
        path: the file. An existing file keeps its mode and links, and changes only after everything is written.
        record: the conversation.

    Raises:
        TypeError, ValueError: a value can't be converted to JSON; the message says where.
        OSError: the file can't be written.
    """
    plain = to_plain({"format": _FORMAT, "version": _VERSION, **record})
    text = json.dumps(plain, ensure_ascii=False, indent=2, allow_nan=False)
    write_whole_file(path, text.encode() + b"\n")


def read_record(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Read a conversation from a file.

    Args:
        path: the file.

    Raises:
        OSError: the file can't be read.
        ValueError: the file doesn't contain a conversation.
    """
    try:
        record = decode_json(Path(path).read_bytes())
    except ValueError as error:
        raise ValueError(f"{path}: invalid JSON, not a conversation that `save` wrote: {error}") from None
    if not isinstance(record, dict) or record.get("format") != _FORMAT:
        raise ValueError(f"{path}: not a conversation that `save` wrote")
    if record.get("version") != _VERSION:
        raise ValueError(
            f"{path}: uses version {record.get('version')!r} of the file format, but this version of aikit reads"
            f" {_VERSION}: update aikit"
        )
    if not isinstance(record.get("messages"), list):
        raise ValueError(f"{path}: `messages` must be a list; was the file changed by hand?")
    return record
