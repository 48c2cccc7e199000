"""The name of a host in, the addresses to connect to out: public ones, and those of networks that are allowed.

A host counts as private as soon as one of its addresses is, and what was checked is what is connected to, so that no
answer of a name server between the two can lead inside. Every connection passes here, also that of a redirect.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

import httpcore2

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
# Addresses of IPv4 in the clothes of IPv6 that `ipaddress` does not undress.
NAT64 = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))


class PrivateAddress(httpcore2.ConnectError):
    """The host has an address that is not public."""


async def resolve(host: str, port: int) -> Sequence[str]:
    """All addresses of a host. Raises OSError where it has none, UnicodeError where it is no name of a host."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def is_public(address: Address) -> bool:
    """Whether the address, and the one of IPv4 that it may wrap, is one of the public internet."""
    inner = _wrapped(address)
    if inner is not None:
        return is_public(inner)
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _wrapped(address: Address) -> IPv4Address | None:
    if isinstance(address, IPv4Address):
        return None
    if any(address in network for network in NAT64):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


class CheckedBackend(httpcore2.AsyncNetworkBackend):
    """Connects to addresses that have been checked. Raises PrivateAddress, and ConnectError where there is no host."""

    def __init__(self, allowed: Iterable[Network] = (), resolve: Resolve = resolve) -> None:
        self._allowed = tuple(allowed)
        self._resolve = resolve
        self._network = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        *others, last = await self._checked(host, port)
        arguments: dict[str, Any] = {"timeout": timeout, "local_address": local_address}
        for address in others:
            try:
                return await self._network.connect_tcp(address, port, socket_options=socket_options, **arguments)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                continue
        return await self._network.connect_tcp(last, port, socket_options=socket_options, **arguments)

    async def _checked(self, host: str, port: int) -> Sequence[str]:
        try:
            found = await self._resolve(host, port)
        except (OSError, UnicodeError, OverflowError) as error:
            raise httpcore2.ConnectError(f"has no address ({getattr(error, 'strerror', None) or error})") from error
        if not found:
            raise httpcore2.ConnectError("has no address")
        for text in found:
            address = ip_address(text)
            if not is_public(address) and not any(address in network for network in self._allowed):
                raise PrivateAddress(f"leads to {address}, which is not on the public internet")
        return found
