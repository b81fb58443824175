# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /audio/voice_consents/{consent_id}."""

from __future__ import annotations

from typing import TypedDict


class UpdateVoiceConsentOptions(TypedDict, total=False):
    """`UpdateVoiceConsentParams` without `name`, for methods that name these arguments."""


class UpdateVoiceConsentParams(UpdateVoiceConsentOptions, total=False):
    """Body fields and query parameters of POST /audio/voice_consents/{consent_id}. Omitted ones are not sent."""

    name: str
    """New name of the consent."""
