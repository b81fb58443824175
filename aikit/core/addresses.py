"""Decides which addresses are public: an image that an answer names by URL is only downloaded from those."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

__all__ = ["is_public", "is_public_name", "refusal"]

_PUBLIC_V6 = ip_network("2000::/3")
# Ranges reserved for tunnels, benchmarks and examples; a tunnel may lead to any address.
_SPECIAL_V6 = [ip_network(each) for each in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")]
# IPv4 addresses as written by a network that only has IPv6.
_NAT64 = ip_network("64:ff9b::/96")
# A public number, but on every Azure machine it serves the machine's metadata.
_METADATA = frozenset({IPv4Address("168.63.129.16")})
# Name endings that only have a meaning inside a network.
_PRIVATE_NAME = re.compile(r"(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa)$")
# The last part of an address in another notation: decimal, octal, hexadecimal.
_NUMBER = re.compile(r"(^|\.)(0x[0-9a-f]*|[0-9]+)$")


def is_public(address: str) -> bool:
    """Whether an IPv4 or IPv6 address is reachable from the internet.

    Args:
        address: the address as the system writes it.
    """
    parsed = ip_address(address.partition("%")[0])
    if isinstance(parsed, IPv6Address):
        embedded = parsed.ipv4_mapped
        if embedded is None and parsed in _NAT64:
            embedded = IPv4Address(parsed.packed[-4:])
        if embedded is None:
            return parsed in _PUBLIC_V6 and not any(parsed in each for each in _SPECIAL_V6)
        parsed = embedded
    return parsed.is_global and not parsed.is_multicast and not parsed.is_reserved and parsed not in _METADATA


def is_public_name(host: str) -> bool:
    """Whether a host name that can't be resolved here may be public, from a proxy's point of view."""
    name = host.lower().rstrip(".")
    return "." in name and not _PRIVATE_NAME.search(name) and not _NUMBER.search(name)


def refusal(host: str, address: str | None) -> str:
    """Return the message for a host that is not public.

    Args:
        host: the host of the URL.
        address: the address that it resolves to; None if unknown.
    """
    leads = "is not a public name" if address is None else "is not a public address"
    if address is not None and address != host:
        leads = f"leads to {address}, which is not a public address"
    return (
        f"the host {host!r} of the image's URL {leads}; such an image is only downloaded from the host of the"
        " base URL: if you trust this server, download the image's `url` yourself"
    )
