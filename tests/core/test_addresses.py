"""Which addresses and names are public."""

from __future__ import annotations

import pytest

from aikit.core.addresses import is_public, is_public_name


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2a00::1"])
def test_an_address_of_the_internet_is_public(address: str) -> None:
    """It may be IPv4, IPv6, or an IPv4 address inside an IPv6 one."""
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.0.1", "100.64.0.1", "192.0.2.1"),
        *("169.254.169.254", "100.100.100.200", "168.63.129.16", "224.0.0.1", "239.1.1.1", "240.0.0.1"),
        *("255.255.255.255", "198.18.0.1", "::", "::1", "::7f00:1", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1"),
        *("fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:a9fe:a9fe", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"),
        *("64:ff9b:1::808:808", "2002:7f00:1::1", "2001::1", "2001:db8::1", "3fff::1", "100::1"),
    ],
)
def test_any_other_address_is_not_public(address: str) -> None:
    """Private, loopback, link-local, unspecified, multicast, reserved, metadata, and tunnels to any of them."""
    assert not is_public(address)


@pytest.mark.parametrize("name", ["pictures.example", "a.b.example.com.", "xn--bcher-kva.example", "3com.example"])
def test_a_name_with_a_public_ending_may_be_public(name: str) -> None:
    """A proxy may be able to resolve it."""
    assert is_public_name(name)


@pytest.mark.parametrize(
    "name",
    [
        *("localhost", "LocalHost.", "a.localhost", "printer.local", "metadata.google.internal", "db", "nas.lan"),
        *("2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0x7f.1", "127.0.0.0x1."),
    ],
)
def test_a_local_name_and_a_number_are_not_public(name: str) -> None:
    """A proxy might resolve them to a machine in its network."""
    assert not is_public_name(name)
