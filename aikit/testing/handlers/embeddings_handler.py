"""Embeddings computed from the letters of a text: the same vector for the same text, similar ones for similar texts."""

from __future__ import annotations

import array
import base64
import functools
import hashlib
import math
import re
import sys
from typing import Any

from aikit.testing.handlers.text import tokens
from aikit.testing.server.error_answers import APIError
from aikit.testing.server.exchange import Call, Reply

_DIMENSIONS = {"text-embedding-3-large": 3072}
_DEFAULT_DIMENSIONS = 1536
# Keeps vectors free of zeros, and is far smaller than the contribution of any letters.
_NOISE = 0.001


def create(call: Call) -> Reply:
    """Answer `createEmbedding`: numbers, or base64 of little-endian 32-bit floats."""
    model = call.body["model"]
    dimensions = call.body.get("dimensions") or _DIMENSIONS.get(model, _DEFAULT_DIMENSIONS)
    texts = _texts(call.body["input"])
    if "" in texts:
        raise APIError(400, "'input' cannot be an empty string.", param="input", code="invalid_value")
    as_base64 = call.body.get("encoding_format") == "base64"
    used = sum(len(tokens(text)) for text in texts)
    return Reply(
        {
            "object": "list",
            "data": [
                {"object": "embedding", "index": index, "embedding": _encoded(embed(text, dimensions), as_base64)}
                for index, text in enumerate(texts)
            ],
            "model": model,
            "usage": {"prompt_tokens": used, "total_tokens": used},
        }
    )


@functools.lru_cache(maxsize=4096)
def embed(text: str, dimensions: int) -> tuple[float, ...]:
    """Return the unit vector of a text, computed from its words and from every three consecutive letters."""
    noise = hashlib.shake_256(text.encode()).digest(dimensions)
    vector = [(byte - 127.5) / 127.5 * _NOISE for byte in noise]
    words = re.findall(r"\w+", text.lower())
    for feature in (*words, *(f" {word} "[i : i + 3] for word in words for i in range(len(word)))):
        digest = hashlib.blake2b(feature.encode(), digest_size=8).digest()
        number = int.from_bytes(digest, "big")
        vector[number // 2 % dimensions] += 1 if number % 2 else -1
    length = math.sqrt(math.fsum(value * value for value in vector))
    return tuple(value / length for value in vector)


def _texts(given: Any) -> list[str]:
    """Return the inputs as texts. Tokens, which are numbers, are converted to text."""
    if isinstance(given, str):
        return [given]
    if all(isinstance(item, int) for item in given):
        return [" ".join(map(str, given))]
    return [item if isinstance(item, str) else " ".join(map(str, item)) for item in given]


def _encoded(vector: tuple[float, ...], as_base64: bool) -> list[float] | str:
    if not as_base64:
        return list(vector)
    floats = array.array("f", vector)
    if sys.byteorder == "big":
        floats.byteswap()
    return base64.b64encode(floats.tobytes()).decode("ascii")
