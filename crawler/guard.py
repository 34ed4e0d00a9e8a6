"""Which addresses may be fetched: http and https, on hosts that are not private.

A link in a page, a redirect or a typed address could lead the crawler into the network that it runs in. Addresses are
judged where they become real: literal ones when a request (a redirect's too) passes the downloader, names when they
are resolved, so that neither ``127.1`` nor a name that points to ``10.0.0.1`` gets through. Behind a proxy it is the
proxy that resolves names.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlsplit
from urllib.request import getproxies

from scrapy.exceptions import IgnoreRequest
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.error import DNSLookupError

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Request
    from scrapy.crawler import Crawler
    from twisted.internet.base import ReactorBase
    from twisted.internet.defer import Deferred


class ForbiddenAddress(IgnoreRequest):
    """The address is not http(s), or its host is private; the message names the host and the address it stands for."""


def forbidden_address(host: str) -> str | None:
    """The private IP address that ``host`` literally is, without looking a name up; None where it is public or a name.

    Loopback, link-local, carrier-grade NAT and reserved addresses count as private, in IPv4, IPv6 and IPv4 inside IPv6.
    """
    name = host.lower().rstrip(".").strip("[]").partition("%")[0]
    if name.rpartition(".")[2] == "localhost":
        return "localhost"
    address = _address(name)
    if address is None:
        return None
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if inner is None and any(address in network for network in _HOLDS_IPV4):
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if address.is_site_local or (inner is not None and not inner.is_global):
            return str(address)
    return None if address.is_global and not address.is_multicast else str(address)


# Translated (RFC 6052), compatible (RFC 4291) and translatable (RFC 2765) addresses.
_HOLDS_IPV4 = [ipaddress.ip_network(network) for network in ("64:ff9b::/96", "::/96", "::ffff:0:0:0/96")]


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        pass
    try:
        # 127.1, 0x7f.1 and 2130706433 are names to a URL parser and loopback to whoever connects.
        return ipaddress.IPv4Address(socket.inet_aton(name))
    except (OSError, UnicodeEncodeError):
        return None


class AddressGuard:
    """Downloader middleware that turns forbidden addresses down before a connection is made."""

    def __init__(self, allow_private: bool):
        self.allow_private = allow_private

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler.settings.getbool("ALLOW_PRIVATE_ADDRESSES"))

    def process_request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in ("http", "https"):
            raise ForbiddenAddress(f"{request.url}: only http and https addresses are fetched")
        if not self.allow_private and (address := forbidden_address(parts.hostname or "")):
            raise ForbiddenAddress(f"{request.url}: the host is a private address ({address})")


class GuardedResolver(CachingThreadedResolver):
    """Scrapy's resolver, refusing names that stand for private addresses.

    Twisted reports every failed look-up alike, so what was refused is kept in ``refused``: name to address.
    """

    allow_private = False
    trusted: frozenset[str | None] = frozenset()
    refused: ClassVar[dict[str, str]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        resolver = super().from_crawler(crawler, reactor)
        resolver.allow_private = crawler.settings.getbool("ALLOW_PRIVATE_ADDRESSES")
        # A proxy that the user named is trusted; it commonly stands on loopback.
        resolver.trusted = frozenset(urlsplit(proxy).hostname for proxy in getproxies().values())
        return resolver

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:
        found = super().getHostByName(name, timeout)
        if not self.allow_private and name not in self.trusted:
            found.addCallback(self._refuse_private, name)
        return found

    def _refuse_private(self, address: Any, name: str) -> Any:
        if forbidden_address(str(address)):
            self.refused[name] = str(address)
            raise DNSLookupError(f"{name} is the private address {address}")
        return address
