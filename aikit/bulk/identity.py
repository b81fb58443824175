"""IDs and fingerprints of requests."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from hashlib import blake2b, sha256
from typing import Any

import orjson

__all__ = ["Fingerprints", "canonical_form", "content_id", "fingerprint", "id_hash"]


def canonical_form(method: str, url: str, body: Mapping[str, Any]) -> bytes:
    """Return a request as bytes that do not depend on the order of keys."""
    return orjson.dumps([method, url, body], option=orjson.OPT_SORT_KEYS)


def fingerprint(content: bytes) -> int:
    """Return 64 bits that differ if the method, the URL or the body of a canonical request does."""
    return int.from_bytes(blake2b(content, digest_size=8).digest(), "big")


def content_id(content: bytes) -> str:
    """Return the ID of a canonical request that has none: it follows from its content."""
    return sha256(content).hexdigest()[:32]


def id_hash(custom_id: str) -> int:
    """Return 64 bits for an ID."""
    return int.from_bytes(blake2b(custom_id.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


class Fingerprints:
    """The fingerprints of recorded requests by ID, in 16 bytes each. IDs are kept as 64 bits, too."""

    __slots__ = ("_ids", "_prints")

    def __init__(self, pairs: Iterable[int] = ()) -> None:
        """Take `id_hash << 64 | fingerprint` of each request; the last one of an ID counts."""
        ids, prints = array("Q"), array("Q")
        for pair in sorted(pairs):
            ids.append(pair >> 64)
            prints.append(pair & 0xFFFFFFFFFFFFFFFF)
        self._ids, self._prints = ids, prints

    def get(self, custom_id: str) -> int | None:
        """Return the recorded fingerprint of an ID; None if nothing is recorded."""
        if not self._ids:
            return None
        wanted = id_hash(custom_id)
        place = bisect_left(self._ids, wanted)
        return self._prints[place] if place < len(self._ids) and self._ids[place] == wanted else None

    def __len__(self) -> int:
        return len(self._ids)
