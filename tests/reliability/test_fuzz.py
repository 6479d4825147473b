"""Random requests to every address are answered, and never with a server error."""

import random
import socket
import string
from collections import Counter
from urllib.parse import quote

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.pages import every_address
from tests.reliability.lists import make_lists
from tests.serving import Browser
from tests.steps import STEPS

KNOWN = ("GET", "HEAD", "POST")
METHODS = (*KNOWN, "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "BREW")
FIELDS = (
    *("region", "accounts", "step", "first", "said", "outcome", "reply", "seen", "secret"),
    *("record", "restore", "link", "code"),
    *("stop", "cut_off", "bring_back", "forget", "lists", "platform", "reason", "name", "place"),
    *("account", "erase", "from", "lang", "find"),
)
VALUES = ("eu", "us", "linkedin", "none", "off", "sent", "accepted", "open", "yes", "meta", "0")
VALUES += (STEPS[0], STEPS[4], "2026-11-22T12:00:00+00:00", "done", "later", "-1")
VALUES += ("9" * 30, "\0", "\ud7ff", "٣", "²", "'\"<>", "../../etc/passwd", "{{7*7}}", "%s%n")


PATHS = every_address("x" * 22, "x" * 43)

anything = st.one_of(st.sampled_from(VALUES), st.text(max_size=60))
paths = st.one_of(
    st.sampled_from(PATHS),
    st.sampled_from(PATHS),
    st.text(max_size=40).map(lambda text: "/" + quote(text, safe="/%")),
    st.binary(max_size=40).map(lambda octets: "/" + quote(octets, safe="/")),
)
pairs = st.lists(st.tuples(st.one_of(st.sampled_from(FIELDS), st.text(max_size=9)), anything))
queries = st.one_of(st.just([]), pairs)
header_values = st.text(string.ascii_letters + string.punctuation + " \x80\xff", max_size=60)
headers = st.dictionaries(
    st.sampled_from(
        (
            *("Accept-Language", "Accept-Encoding", "Accept", "Cookie", "Origin", "Referer"),
            *("Sec-Fetch-Site", "HX-Request", "If-None-Match", "If-Modified-Since", "Range"),
            *("X-Forwarded-For", "X-Forwarded-Proto", "Host", "User-Agent", "HX-Current-URL"),
        )
    ),
    header_values,
    max_size=4,
)
bodies = st.one_of(
    st.tuples(st.just("application/x-www-form-urlencoded"), pairs.map(lambda them: form(them))),
    st.tuples(st.just("multipart/form-data; boundary=b"), pairs.map(lambda them: parts(them))),
    st.tuples(
        st.sampled_from(("application/json", "multipart/form-data", "text/plain; charset=x", "")),
        st.binary(max_size=300),
    ),
)


def form(fields: list[tuple[str, str]]) -> bytes:
    return "&".join(f"{quote(name)}={quote(value)}" for name, value in fields).encode()


def parts(fields: list[tuple[str, str]]) -> bytes:
    return (
        b"".join(
            b'--b\r\nContent-Disposition: form-data; name="%s"; filename="r"\r\n\r\n%s\r\n'
            % (name.encode(), value.encode())
            for name, value in fields
        )
        + b"--b--\r\n"
    )


def test_no_request_causes_a_server_error(database, site, figures, full):
    number = 10_000 if full else 240
    key = make_lists(database, 1)[0]
    workers = site.workers()
    statuses: Counter[int] = Counter()

    @settings(
        max_examples=number,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(METHODS), paths, queries, headers, bodies, st.booleans())
    def ask(method, path, query, extra, body, known):
        kind, content = body
        sent = {"Content-Type": kind} | extra if method not in ("GET", "HEAD") else extra
        content = content if method not in ("GET", "HEAD", "TRACE") else None
        where = path + ("?" + form(query).decode() if query else "")
        answer = Browser(site.port, key if known else "").ask(method, where, content, sent)
        statuses[answer.status] += 1
        assert answer.status < 500
        if method not in (*KNOWN, "OPTIONS") and path in PATHS and "Host" not in extra:
            assert answer.status == 405

    ask()

    octets = raw(site.port, 1_000 if full else 60)
    assert_unharmed(database, site, workers)
    figures(
        "HTTP fuzz of every address",
        database.version,
        f"{sum(statuses.values()):,} requests ("
        + ", ".join(f"{count:,} × {status}" for status, count in sorted(statuses.items()))
        + f") and {octets:,} of raw bytes: no 5xx, the server alive",
    )


def test_an_unknown_method_is_a_405_at_every_address(site):
    browser = Browser(site.port)

    for method in ("TRACE", "PUT", "DELETE", "PROPFIND", "BREW"):
        for path in PATHS:
            assert browser.ask(method, path).status == 405, (method, path)


def raw(port: int, number: int) -> int:
    """Send bytes that are not HTTP, or nearly HTTP."""
    chance = random.Random(port)  # noqa: S311
    good = b"POST /en/plan/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nregion=eu"
    for _ in range(number):
        if chance.random() < 0.3:
            octets = chance.randbytes(chance.randrange(1, 400))
        else:
            octets = bytearray(good)
            for _ in range(chance.randrange(1, 6)):
                octets[chance.randrange(len(octets))] = chance.randrange(256)
            octets = octets[: chance.randrange(1, len(octets) + 1)]
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            try:
                connection.sendall(octets)
                connection.shutdown(socket.SHUT_WR)
                answer = connection.recv(100)
            except OSError:
                continue
        assert not answer.startswith(b"HTTP/1.1 5"), (octets, answer)
    return number


def assert_unharmed(database, site, workers: list[int]) -> None:
    assert site.process.poll() is None
    assert site.workers() == workers
    answer = Browser(site.port, make_lists(database, 1)[0]).tick(STEPS[0])
    assert answer.status == 302
    assert "Traceback" not in site.logged()
    database.assert_sound()
