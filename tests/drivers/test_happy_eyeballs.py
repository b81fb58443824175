"""Hosts with several addresses: they race, for both agents and in both worlds."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from aikit import APIConnectionError, APITimeoutError, AsyncOpenAI, OpenAI
from aikit.agents.happy_eyeballs import race, race_async
from tests.drivers.servers import MODELS, always, answer, raw_server, refusing_address, silent_address

Address = tuple[str, int]
Names = Callable[..., None]

EACH_AGENT = pytest.mark.parametrize("agent", ["default", "fast"])
WORLDS = pytest.mark.parametrize("is_blocking", [True, False], ids=["blocking", "asynchronous"])


@pytest.fixture(scope="module")
def silent() -> Iterator[Address]:
    """The address of a server that never accepts."""
    with silent_address() as address:
        yield address


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Names:
    """Return what sets the addresses of the host many.test."""
    real = socket.getaddrinfo

    def set_them(*addresses: Address) -> None:
        def answering(host: Any, *arguments: Any, **options: Any) -> Any:
            if host != "many.test":
                return real(host, *arguments, **options)
            if options.get("flags"):
                raise socket.gaierror
            return infos(*addresses)

        monkeypatch.setattr("socket.getaddrinfo", answering)

    return set_them


def infos(*addresses: Address) -> list[Any]:
    """The addresses as the resolver returns them."""
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", each) for each in addresses]


def list_models(is_blocking: bool, agent: str, seconds: float) -> str:
    """List the models of many.test once, and return the first one's id."""
    options: Any = {"http_agent": agent, "max_retries": 0, "timeout": {"connect": seconds}}
    if is_blocking:
        with OpenAI("", "http://many.test:1", **options) as client:
            return str(client.models.list().models[0].id)

    async def main() -> str:
        async with AsyncOpenAI("", "http://many.test:1", **options) as client:
            return str((await client.models.list()).models[0].id)

    return asyncio.run(main())


@WORLDS
@EACH_AGENT
def test_a_dead_address_does_not_cost_the_time_to_connect(
    is_blocking: bool, agent: str, resolve: Names, silent: Address
) -> None:
    """The next address is tried after a quarter of a second, and at once if one refuses."""
    with raw_server(always(answer(MODELS))) as server:
        accepting = ("127.0.0.1", int(server.base_url.rpartition(":")[2]))
        resolve(silent, refusing_address(), accepting)
        began = time.monotonic()
        assert list_models(is_blocking, agent, 60) == "m"
        assert 0.2 < time.monotonic() - began < 30
        resolve(accepting, silent)
        assert list_models(is_blocking, agent, 60) == "m"


@WORLDS
@EACH_AGENT
def test_a_host_that_no_address_of_accepts_is_an_error(
    is_blocking: bool, agent: str, resolve: Names, silent: Address
) -> None:
    """It says why, or that the time ran out."""
    resolve(refusing_address(), refusing_address())
    with pytest.raises(APIConnectionError, match=r"no connection: .*(refused|Connect call failed)"):
        list_models(is_blocking, agent, 60)
    resolve(silent, refusing_address())
    with pytest.raises(APITimeoutError, match=r"no connection within 0\.4 s"):
        list_models(is_blocking, agent, 0.4)


def test_what_loses_the_race_is_closed(silent: Address) -> None:
    """Whether another address wins, all fail, or the time runs out."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        before = len(os.listdir("/dev/fd"))
        race(infos(silent, silent, listener.getsockname()), 60).close()
        with pytest.raises(OSError, match="refused"):
            race(infos(refusing_address(), refusing_address()), None)
        with pytest.raises(TimeoutError):
            race(infos(silent, silent), 0.3)
        with pytest.raises(OSError, match=r"refused; .*not supported"):
            race([*infos(refusing_address()), (socket.AF_INET, socket.SOCK_STREAM, 17, "", silent)], None)
        assert len(os.listdir("/dev/fd")) == before


def test_families_take_turns() -> None:
    """A network without a way to one family costs a quarter of a second, however many addresses it has."""
    first, second = refusing_address(), refusing_address()
    other = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", 1, 0, 0))
    # Refused where there is a way, or else another reason.
    with pytest.raises(OSError, match=rf"{first[1]}.*(::1|family|assign|unreachable).*{second[1]}"):
        asyncio.run(race_async([*infos(first, second), other]))
