"""The regions that the service keeps data in, each with its own base URL."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias, get_args

__all__ = ["DataResidency", "base_url_of", "check_region"]

DataResidency: TypeAlias = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
"""The regions that the option `data_residency` accepts."""

_REGIONS: Final = get_args(DataResidency)
# The hosts that ask for a client certificate exist in these regions.
_WITH_CERTIFICATES: Final = ("global", "us", "eu")


def check_region(name: str, value: Any) -> str:
    """The name of a region."""
    if value not in _REGIONS:
        raise ValueError(f"`{name}` must be one of {', '.join(_REGIONS)}, got {value!r}")
    region: str = value
    return region


def base_url_of(found: Mapping[str, Any]) -> str:
    """Return the base URL for a region, or for an identity that a client certificate proves.

    Args:
        found: options by their Python names.

    Raises:
        ValueError: the region has no host that asks for a client certificate.
    """
    region = found.get("data_residency") or "global"
    if (found.get("workload_identity") or {}).get("type") != "x509":
        return f"https://{'' if region == 'global' else f'{region}.'}api.openai.com/v1"
    if region not in _WITH_CERTIFICATES:
        raise ValueError(
            f"`data_residency` must be one of {', '.join(_WITH_CERTIFICATES)} for an x509 workload identity,"
            f" got {region!r}"
        )
    return f"https://mtls{'' if region == 'global' else f'-{region}'}.api.openai.com/v1"
