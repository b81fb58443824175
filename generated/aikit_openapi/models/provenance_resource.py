# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .c2pa_provenance_result import C2PAProvenanceResult
    from .provenance_check_object import ProvenanceCheckObject
    from .synth_id_provenance_result import SynthIDProvenanceResult


@model
class ProvenanceResource(_Model):
    """`ProvenanceResource` of the API."""

    object: ProvenanceCheckObject
    created_at: int
    """Unix time in seconds."""
    results: list[C2PAProvenanceResult | SynthIDProvenanceResult]

    _required = ("object", "created_at", "results")
    _decoders = {
        "results": many(
            union("type", {"c2pa": "C2PAProvenanceResult", "synthid": "SynthIDProvenanceResult"})
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: ProvenanceCheckObject,
            created_at: int,
            results: Sequence[C2PAProvenanceResult | SynthIDProvenanceResult | Mapping[str, Any]],
        ) -> None: ...
