"""manage.py review: what to look at first, and what each link answers."""

import json
import ssl
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from threading import Event, Thread

import pytest
from django.core.management import CommandError, call_command

from optout.management import links
from optout.management.links import ask
from tests import catalogue
from tests.catalogue import CATALOGUE
from tests.people import make_client, start, tick
from tests.serving import make_certificate

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def noon(time_machine):
    time_machine.move_to(NOON)


def review(capsys, *options):
    call_command("review", *options)
    return capsys.readouterr().out


def data(capsys, *options):
    return json.loads(review(capsys, "--json", *options))


# What to look at first


@pytest.mark.django_db
def test_it_counts_what_many_readers_did_not_find(capsys):
    for outcome, people in (("not-found", 5), ("off", 2)):
        for _ in range(people):
            person = make_client()
            start(person)
            tick(person, "linkedin-ai-training", outcome)
            tick(person, "offsite-ads", "not-found" if outcome == "off" else "left-on")

    assert data(capsys)["not_found"] == [
        {
            "not_found": 5,
            "found": 2,
            "step": "linkedin-ai-training",
            "region": "eu",
            "device": "computer",
        }
    ]


@pytest.mark.django_db
def test_what_was_not_found_longer_ago_than_four_weeks_is_not_counted(capsys, time_machine):
    for _ in range(5):
        person = make_client()
        start(person)
        tick(person, "linkedin-ai-training", "not-found")
    time_machine.move_to(NOON + timedelta(days=29))

    assert data(capsys)["not_found"] == []


@pytest.mark.django_db
def test_it_says_how_old_the_newest_text_on_each_setting_is_oldest_first(capsys):
    oldest = data(capsys)["oldest"]

    assert oldest[0] == {
        "days": 88,
        "seen_on": "2026-09-01",
        "stale": False,
        "step": "microsoft-sharing",
        "regions": ["eu", "uk", "ch"],
        "source": "gazette",
    }
    assert len(oldest) == sum(len(step.rules) for step in CATALOGUE.steps)
    assert [each["days"] for each in oldest] == sorted(
        (each["days"] for each in oldest), reverse=True
    )


@pytest.mark.django_db
def test_it_lists_what_is_disputed_or_not_confirmed(capsys):
    assert [(each["confidence"], each["claim"]) for each in data(capsys)["disputed"]] == [
        ("disputed", "grounds"),
        ("unconfirmed", "training-age"),
        ("unconfirmed", "answer"),
    ]


@pytest.mark.django_db
def test_it_lists_the_sources_without_address_or_copy(capsys):
    found = data(capsys)

    assert [each["source"] for each in found["without_address"]] == ["older-notice", "document"]
    assert [each["source"] for each in found["without_copy"]] == ["gazette", "watchdog"]


@pytest.mark.django_db
def test_a_table_says_the_same(capsys):
    printed = review(capsys)

    assert "The newest text on each setting, oldest first: 10" in printed
    assert "  days  seen_on     stale  step                  regions" in printed
    assert "  88    2026-09-01  no     microsoft-sharing     eu, uk, ch" in printed
    assert "Links" not in printed


# What each link answers

ANSWERS = {
    "/200": 200,
    "/301": "/200",
    "/302-to-login": "/login/",
    "/login/": 200,
    "/403": 403,
    "/404": 404,
    "/410": 410,
    "/429": 429,
    "/999": 999,
    "/500": 500,
    "/only-get": 200,
    "/round": "/round",
}


class Host(BaseHTTPRequestHandler):
    """A host with a page for each kind of answer."""

    asked: list[tuple[str, str, float, str]]
    stopped: Event

    def do_GET(self):
        now = time.monotonic()
        self.asked.append((self.command, self.path, now, self.headers["User-Agent"]))
        if self.path == "/hang":
            self.stopped.wait(10)
            return
        answer = ANSWERS[self.path]
        if self.command == "HEAD" and self.path == "/only-get":
            answer = 405
        self.send_response(
            301 if "301" in self.path else 302 if isinstance(answer, str) else answer
        )
        if isinstance(answer, str):
            self.send_header("Location", answer)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, *args):
        pass


@contextmanager
def hosting(context=None):
    """Run such a host; yield its address, and what it was asked."""

    class OneHost(Host):
        asked = []
        stopped = Event()

    with ThreadingHTTPServer(("127.0.0.1", 0), OneHost) as server:
        if context:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        try:
            scheme = "https" if context else "http"
            yield f"{scheme}://127.0.0.1:{server.server_address[1]}", OneHost.asked
        finally:
            OneHost.stopped.set()
            server.shutdown()


@pytest.fixture
def host(monkeypatch):
    monkeypatch.setattr(links, "PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(links, "TIMEOUT_SECONDS", 0.5)
    with hosting() as address_and_asked:
        yield address_and_asked


def asked(url):
    [link] = ask([url], "a reviewer")
    return str(link.health), link.said


@pytest.mark.parametrize(
    ("path", "health", "said"),
    [
        ("/200", "alive", "{}/200"),
        ("/only-get", "alive", "{}/only-get"),
        ("/301", "moved", "{}/200"),
        ("/302-to-login", "wall", "sign-in page: {}/login/"),
        ("/403", "wall", "403"),
        ("/429", "wall", "429"),
        ("/999", "wall", "999"),
        ("/404", "dead", "404"),
        ("/410", "dead", "410"),
        ("/500", "dead", "500"),
        ("/hang", "dead", "no answer in 0.5 seconds"),
    ],
)
def test_a_wall_is_told_from_a_dead_page(host, path, health, said):
    address, _asked = host

    assert asked(address + path) == (health, said.format(address))


def test_a_page_that_leads_to_itself_is_dead(host):
    address, _asked = host

    health, said = asked(f"{address}/round")

    assert (health, said) == ("dead", "302")


def test_a_broken_certificate_is_dead(host, tmp_path):
    make_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "fullchain.pem", tmp_path / "privkey.pem")

    with hosting(context) as (address, _asked):
        assert asked(f"{address}/200") == ("dead", "certificate: CERTIFICATE_VERIFY_FAILED")


def test_a_host_that_is_not_there_is_dead(host):
    with hosting() as (address, _asked):
        gone = address

    health, said = asked(f"{gone}/200")

    assert health == "dead"
    assert "refused" in said


def test_each_link_is_asked_once_by_name_and_only_a_doubtful_one_twice(host):
    address, received = host
    paths = ["/200", "/200", "/404", "/429", "/999"]

    found = ask([address + path for path in paths], "untick-review (+https://untick.example)")

    assert [link.url for link in found] == [
        f"{address}{path}" for path in ("/200", "/404", "/429", "/999")
    ]
    assert Counter((method, path) for method, path, _at, _agent in received) == {
        ("HEAD", "/200"): 1,
        ("HEAD", "/404"): 1,
        ("GET", "/404"): 1,
        # Too many requests: it is not asked again.
        ("HEAD", "/429"): 1,
        ("HEAD", "/999"): 1,
        ("GET", "/999"): 1,
    }
    assert {agent for *_others, agent in received} == {"untick-review (+https://untick.example)"}


def test_a_host_is_asked_one_link_at_a_time_with_a_pause(host):
    address, received = host

    ask([address + path for path in ("/200", "/404", "/403")], "a reviewer")

    times = [at for _method, _path, at, _agent in received]
    assert len(times) == 5
    assert all(later - earlier >= 0.045 for earlier, later in pairwise(times))


def test_a_host_that_hangs_does_not_hold_up_the_others(host, monkeypatch):
    address, _asked = host
    with hosting() as (other, received):
        before = time.monotonic()
        ask([f"{address}/hang", f"{other}/200"], "a reviewer")

    assert received[0][2] - before < 0.4


# The command


def on(address, paths, monkeypatch):
    """Run the site on a guide whose only links are these."""
    mute = [replace(source, url="", copy="") for source in CATALOGUE.sources]
    heard = [replace(mute[0], slug=path.strip("/"), url=address + path) for path in paths]
    letters = replace(CATALOGUE.correspondence, correspondents=(), authorities=())
    changes = {"steps": (), "guests": (), "correspondence": letters}
    catalogue.use(replace(CATALOGUE, sources=(*mute, *heard), **changes), monkeypatch)


@pytest.mark.django_db
def test_walls_and_moved_pages_are_named_and_are_no_failure(host, capsys, monkeypatch):
    address, _asked = host
    on(address, ["/200", "/301", "/302-to-login", "/999"], monkeypatch)

    found = data(capsys, "--links")["links"]
    printed = review(capsys, "--links")

    assert [(each["where"], each["health"]) for each in found] == [
        ("source 200", "alive"),
        ("source 301", "moved"),
        ("source 302-to-login", "wall"),
        ("source 999", "wall"),
    ]
    assert "Links that do not answer as they did: 3" in printed
    assert "source 200" not in printed


@pytest.mark.django_db
def test_a_dead_link_fails_after_everything_was_said(host, capsys, monkeypatch):
    address, _asked = host
    on(address, ["/200", "/404", "/410"], monkeypatch)

    with pytest.raises(CommandError, match=r"^2 dead links\.$"):
        review(capsys, "--links")

    printed = capsys.readouterr().out
    assert f"{address}/404" in printed
    assert f"{address}/410" in printed


@pytest.mark.django_db
def test_every_address_of_the_guide_is_asked_and_by_whom_is_said(capsys, monkeypatch, settings):
    settings.SITE_URL = "https://untick.example"
    received = {}

    def note(urls, agent):
        received.update(urls=urls, agent=agent)
        return []

    monkeypatch.setattr("optout.management.commands.review.ask", note)
    review(capsys, "--links")

    assert received["agent"] == "untick-review (+https://untick.example)"
    assert {
        "https://linkedin.example/training",
        "https://linkedin.example/settings",
        "https://meta.example/form",
        "https://watchdog.example/eu",
        "https://notice.example/",
        "https://copies.example/notice.md",
    } <= set(received["urls"])
