"""Moderation by a handful of words, so that tests can trigger it reliably."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from aikit.testing.server.exchange import Call, Reply

_TRIGGERS = {
    "harassment": ("harass", "bully", "insult"),
    "harassment/threatening": ("threaten",),
    "hate": ("hate",),
    "hate/threatening": (),
    "illicit": ("steal", "smuggle"),
    "illicit/violent": ("bomb",),
    "self-harm": ("self-harm", "suicide"),
    "self-harm/instructions": (),
    "self-harm/intent": (),
    "sexual": ("sexual",),
    "sexual/minors": (),
    "violence": ("kill", "murder", "attack", "bomb"),
    "violence/graphic": ("gore",),
}
# These categories only apply to text.
_TEXT_ONLY = frozenset(
    {"harassment", "harassment/threatening", "hate", "hate/threatening", "illicit", "illicit/violent", "sexual/minors"}
)


def create(call: Call) -> Reply:
    """Answer `createModeration`: one result for each text, or one for all parts of a mixed input."""
    given = call.body["input"]
    if isinstance(given, str):
        results = [_judge(given, has_text=True, has_image=False)]
    elif all(isinstance(item, str) for item in given):
        results = [_judge(text, has_text=True, has_image=False) for text in given]
    else:
        text = " ".join(part["text"] for part in given if part["type"] == "text")
        kinds = {part["type"] for part in given}
        results = [_judge(text, has_text="text" in kinds, has_image="image_url" in kinds)]
    return Reply(
        {
            "id": call.state.new_id("modr-"),
            "model": call.body.get("model") or "omni-moderation-latest",
            "results": results,
        }
    )


def _judge(text: str, *, has_text: bool, has_image: bool) -> dict[str, Any]:
    categories = {
        category: any(re.search(rf"\b{word}", text, re.IGNORECASE) for word in words)
        for category, words in _TRIGGERS.items()
    }
    return {
        "flagged": any(categories.values()),
        "categories": categories,
        "category_scores": {category: _score(category, text, hit) for category, hit in categories.items()},
        "category_applied_input_types": {
            category: ["text"] * has_text + ["image"] * (has_image and category not in _TEXT_ONLY)
            for category in categories
        },
    }


def _score(category: str, text: str, hit: bool) -> float:
    noise = hashlib.sha256(f"{category}\n{text}".encode()).digest()[0] / 255
    return round(0.9 + noise / 11 if hit else noise / 1000, 6)
