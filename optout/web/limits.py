"""Rate limits for each network: high enough for an office behind one address, not for a script.

The counts are in the memory of this process, under hashes whose key is random and changes every
day. So no address is stored, and none can be recovered later. Each process counts separately; the
figures allow for that.
"""

import secrets
from collections import OrderedDict
from datetime import date, datetime, timedelta
from hashlib import blake2b
from ipaddress import ip_address, ip_network
from math import ceil
from threading import Lock

from django.conf import settings
from django.http import HttpRequest

NETWORKS_AT_MOST = 20_000
"""How many networks are remembered. Beyond that, the one seen longest ago is dropped."""


class Limit:
    """A token bucket for each network."""

    def __init__(self, tokens: int, per: timedelta) -> None:
        self.tokens = tokens
        self.per_second = tokens / per.total_seconds()
        self._lock = Lock()
        self._buckets: OrderedDict[bytes, tuple[float, datetime]] = OrderedDict()
        self.reset()

    def wait(self, request: HttpRequest, now: datetime) -> int:
        """Return how many seconds the network has to wait for a token; 0 if it has one."""
        with self._lock:
            return max(0, ceil((1 - self._left(self._key(request, now), now)) / self.per_second))

    def spend(self, request: HttpRequest, now: datetime) -> None:
        with self._lock:
            key = self._key(request, now)
            self._buckets[key] = max(0, self._left(key, now) - 1), now
            self._buckets.move_to_end(key)
            if len(self._buckets) > NETWORKS_AT_MOST:
                self._buckets.popitem(last=False)

    def reset(self) -> None:
        self._day: date | None = None
        self._salt = secrets.token_bytes(32)
        self._buckets.clear()

    def _left(self, key: bytes, now: datetime) -> float:
        left, at = self._buckets.get(key, (self.tokens, now))
        return min(self.tokens, left + (now - at).total_seconds() * self.per_second)

    def _key(self, request: HttpRequest, now: datetime) -> bytes:
        if self._day != now.date():
            self.reset()
            self._day = now.date()
        return blake2b(network_of(request).encode(), key=self._salt, digest_size=16).digest()


NEW_LISTS = Limit(300, per=timedelta(hours=1))
GUESSES = Limit(100, per=timedelta(minutes=10))
"""Codes and links that open no list. A good one is never refused, and each code has a limit of
its own: five tries."""


def network_of(request: HttpRequest) -> str:
    """Return where a request comes from: an IPv4 address, or the /64 of an IPv6 one.

    Each of our proxies adds one address at the end of X-Forwarded-For. Only those count: anyone
    can forge the rest. Some proxies add the port as well.
    """
    hops = [*request.headers.get("X-Forwarded-For", "").split(","), request.META["REMOTE_ADDR"]]
    hop = hops[max(0, len(hops) - 1 - settings.TRUSTED_PROXIES)].strip()
    if hop.startswith("["):
        hop = hop[1:].partition("]")[0]
    elif hop.count(":") == 1:
        hop = hop.partition(":")[0]
    try:
        address = ip_address(hop)
    except ValueError:
        return "unknown"
    address = getattr(address, "ipv4_mapped", None) or address
    return str(ip_network((address, 64 if address.version == 6 else 32), strict=False))
