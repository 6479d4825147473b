"""Asking links whether they still answer, as politely as a reader would."""

import time
from collections import defaultdict
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from http.client import HTTPException
from ssl import SSLError
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

PAUSE_SECONDS = 2
"""Between two requests to one host."""

TIMEOUT_SECONDS = 20
HOSTS_AT_ONCE = 8

WALLS = {401, 403, 429, 999}
"""What hosts answer to visitors who are not signed in, or not people. LinkedIn’s is 999."""

SIGN_IN = {"login", "login.php", "signin", "sign-in", "uas", "authwall", "checkpoint"}
"""What a part of an address is called where people sign in."""


class Health(StrEnum):
    ALIVE = "alive"
    MOVED = "moved"
    WALL = "wall"
    DEAD = "dead"


@dataclass(frozen=True)
class Link:
    """What a link answered. A wall hides the page from programs: only a person can look."""

    url: str
    health: Health
    said: str


def ask(urls: Collection[str], agent: str) -> list[Link]:
    """Ask each link once, several hosts at a time but each host one link at a time."""
    by_host = defaultdict(list)
    for url in dict.fromkeys(urls):
        by_host[urlsplit(url).netloc].append(url)
    with ThreadPoolExecutor(HOSTS_AT_ONCE) as threads:
        answers = threads.map(lambda each: list(_ask_host(each, agent)), by_host.values())
        found = {link.url: link for links in answers for link in links}
    return [found[url] for url in dict.fromkeys(urls)]


def _ask_host(urls: list[str], agent: str) -> Iterator[Link]:
    for index, url in enumerate(urls):
        if index:
            time.sleep(PAUSE_SECONDS)
        link = _ask(url, "HEAD", agent)
        if link.health in (Health.WALL, Health.DEAD) and link.said != "429":
            # Some servers answer HEAD with an error, and GET with the page.
            time.sleep(PAUSE_SECONDS)
            link = _ask(url, "GET", agent)
        yield link


def _ask(url: str, method: str, agent: str) -> Link:
    # The catalogue has https addresses only: a system check says so.
    request = Request(url, method=method, headers={"User-Agent": agent})  # noqa: S310
    try:
        with urlopen(request, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310
            there = answer.url
    except HTTPError as error:
        with error:
            return Link(url, Health.WALL if error.code in WALLS else Health.DEAD, str(error.code))
    except (OSError, HTTPException) as error:
        return Link(url, Health.DEAD, _in_words(error))
    parts = set(urlsplit(there).path.lower().split("/"))
    if there != url and parts & SIGN_IN:
        return Link(url, Health.WALL, f"sign-in page: {there}")
    return Link(url, Health.ALIVE if there == url else Health.MOVED, there)


def _in_words(error: Exception) -> str:
    """Say why there was no answer."""
    cause = error.reason if isinstance(error, URLError) else error
    match cause:
        case SSLError():
            return f"certificate: {cause.reason}"
        case TimeoutError():
            return f"no answer in {TIMEOUT_SECONDS} seconds"
        case _:
            return str(cause) or type(cause).__name__
