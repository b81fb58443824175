"""Media types: `application/json; charset=utf-8` is JSON, and so is every type that ends in `+json`."""

from __future__ import annotations

import re

JSON = "application/json"
EVENTS = "text/event-stream"
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_NAME = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)


def bare(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_name(media_type: str) -> bool:
    """Return whether it is a single media type that a body can have."""
    return bool(_NAME.fullmatch(bare(media_type)))


def is_whole(media_type: str) -> bool:
    """Return whether a body with the media type is sent unchanged and not built from fields."""
    return is_name(media_type) and not is_json(media_type) and bare(media_type) not in (*FORMS, EVENTS)


def is_json(media_type: str) -> bool:
    """Return whether the media type is JSON."""
    name = bare(media_type)
    return name == JSON or name.endswith("+json")
