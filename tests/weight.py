"""The pages that are the same for everyone, and their size as sent."""

import re
from urllib.parse import urlsplit
from urllib.request import Request, urlopen


def fetch(url: str, encoding: str = "br", **headers: str) -> bytes:
    """Return the body as sent, which may be compressed."""
    with urlopen(Request(url, headers={"Accept-Encoding": encoding} | headers)) as answer:  # noqa: S310
        body: bytes = answer.read()
        return body


def listed(url: str) -> list[str]:
    """Return the paths of all pages in the sitemap, in each language."""
    addresses = re.findall(r"<loc>(.*?)</loc>", fetch(f"{url}/sitemap.xml", "identity").decode())
    return [urlsplit(address).path for address in addresses]


def shared(url: str) -> list[str]:
    return [*listed(url), "/fr/plan/", "/en/plan/"]


def sizes(url: str) -> dict[str, int]:
    return {path: len(fetch(url + path)) for path in shared(url)}


def first_visit(url: str, language: str) -> int:
    """Return the size of the landing page with everything that it loads."""
    page = fetch(f"{url}/{language}/", "identity").decode()
    parts = set(re.findall(r'(?:src|(?:icon|sheet|manifest)" href)="([^"]+)"', page))
    return sum(len(fetch(url + path)) for path in (f"/{language}/", *parts))
