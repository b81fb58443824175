# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

AudioResponseFormat: TypeAlias = "Literal['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json']"
"""Default `json`."""
