"""How much one network may do."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import RequestFactory

from optout.models import Checklist
from optout.web import limits
from optout.web.limits import GUESSES, Limit, network_of
from tests.people import PEOPLE, make_client, start, tick
from tests.reading import headline

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def ask(address="203.0.113.7", **headers):
    return RequestFactory().get("/", REMOTE_ADDR=address, headers=headers)


# Counting


def test_a_limit_lets_a_burst_through_and_fills_up_again():
    limit = Limit(3, per=timedelta(seconds=30))

    for _ in range(3):
        assert limit.wait(ask(), NOON) == 0
        limit.spend(ask(), NOON)
    assert limit.wait(ask(), NOON) == 10
    assert limit.wait(ask(), NOON + timedelta(seconds=4)) == 6
    assert limit.wait(ask(), NOON + timedelta(seconds=10)) == 0
    assert limit.wait(ask("203.0.113.8"), NOON) == 0


def test_usage_and_the_key_of_its_hashes_are_forgotten_at_midnight():
    limit = Limit(1, per=timedelta(days=10))
    limit.spend(ask(), NOON)
    before = set(limit._buckets)

    assert limit.wait(ask(), NOON + timedelta(days=1)) == 0
    limit.spend(ask(), NOON + timedelta(days=1))
    assert before.isdisjoint(limit._buckets)


def test_no_ip_address_is_kept_even_in_memory():
    limit = Limit(1, per=timedelta(days=1))
    limit.spend(ask(), NOON)

    assert b"203.0.113" not in b"".join(limit._buckets)


def test_many_networks_do_not_fill_the_memory(monkeypatch):
    monkeypatch.setattr(limits, "NETWORKS_AT_MOST", 2)
    limit = Limit(1, per=timedelta(days=1))
    for number in range(4):
        limit.spend(ask(f"203.0.113.{number}"), NOON)

    assert [limit.wait(ask(f"203.0.113.{number}"), NOON) > 0 for number in range(4)] == [
        False,
        False,
        True,
        True,
    ]


# Whose network


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.7/32"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7/32"),
        ("203.0.113.7:4711", "203.0.113.7/32"),
        ("[2001:db8:1:2:3:4:5:6]:443", "2001:db8:1:2::/64"),
        ("[2001:db8:1:2::]", "2001:db8:1:2::/64"),
        ("[::ffff:203.0.113.7]:80", "203.0.113.7/32"),
        ("", "unknown"),
        ("[", "unknown"),
        (":", "unknown"),
    ],
)
def test_a_network_is_one_ipv4_address_or_an_ipv6_prefix_of_64_bits(address, network):
    assert network_of(ask(address)) == network


@pytest.mark.parametrize(
    ("proxies", "forwarded", "network"),
    [
        (0, "198.51.100.1", "10.0.0.1/32"),
        (1, "198.51.100.1", "198.51.100.1/32"),
        (1, "192.0.2.66, 198.51.100.1", "198.51.100.1/32"),
        (1, "192.0.2.66:1, 198.51.100.1:2", "198.51.100.1/32"),
        (2, "192.0.2.66, 198.51.100.1, 10.0.0.2", "198.51.100.1/32"),
        (1, "", "unknown"),
        (1, "nonsense", "unknown"),
    ],
)
def test_only_forwarded_addresses_from_trusted_proxies_count(
    settings, proxies, forwarded, network
):
    settings.TRUSTED_PROXIES = proxies

    assert network_of(ask("10.0.0.1", **{"X-Forwarded-For": forwarded})) == network


# On the site


@pytest.fixture
def used_up(monkeypatch):
    """The network has one new list and one guess left."""
    for place in ("plan.NEW_LISTS", "devices.GUESSES"):
        monkeypatch.setattr(f"optout.views.{place}", Limit(1, per=timedelta(hours=1)))


@pytest.mark.django_db
def test_hundreds_of_people_in_one_office_can_start_lists():
    for _ in range(250):
        assert start(make_client(), "briton").status_code == 302


@pytest.mark.django_db
def test_too_many_new_lists_from_one_network_are_refused_with_a_time_to_wait(used_up):
    first, second = make_client(), make_client()
    assert start(first).status_code == 302

    response = second.post("/fr/plan/", PEOPLE["european"])

    assert response.status_code == 429
    assert "Trop d’essais en peu de temps" in response.text
    assert "Ce que vous venez d’envoyer n’a pas été enregistré" in response.text
    assert 0 < int(response["Retry-After"]) <= 3600
    assert Checklist.objects.count() == 1
    assert second.get("/fr/plan/").status_code == 200


@pytest.mark.django_db
def test_a_visitor_with_a_list_is_not_limited(used_up):
    person = make_client()
    start(person)

    assert start(person, "briton").status_code == 302
    assert tick(person, "meta-ai").status_code == 302


@pytest.mark.django_db
@pytest.mark.parametrize("secret", ["AAAAA-AAAAA", "A" * 43, "https://untick.example/#gone"])
def test_codes_and_links_that_open_nothing_are_limited(client, used_up, secret):
    assert client.post("/en/join/", {"secret": secret}).status_code == 422
    response = client.post("/en/join/", {"secret": secret})

    assert response.status_code == 429
    assert 0 < int(response["Retry-After"]) <= 3600


@pytest.mark.django_db
@pytest.mark.parametrize("way", ["link", "code"])
def test_those_who_miss_lock_no_one_on_their_network_out(client, used_up, way):
    owner, colleague = make_client(), make_client()
    start(owner, "briton")
    owner.post("/en/resume/", {"link": "yes"})
    checklist = Checklist.objects.get()
    secret = checklist.resumelink.token if way == "link" else str(checklist.resumecode)
    for _ in range(3):
        client.post("/en/join/", {"secret": "AAAAA-AAAAA"})

    assert colleague.post("/en/join/", {"secret": secret}).status_code == 302

    assert headline(colleague.get("/en/checklist/")) == "0 of 1 step done"


@pytest.mark.django_db
@pytest.mark.parametrize("dead", [f"/s/{'A' * 22}/", f"/s/{'A' * 43}/", "/s/guess/"])
def test_dead_completion_links_are_never_too_many(client, used_up, dead):
    for _ in range(5):
        assert client.get(dead).status_code == 404

    assert client.post("/en/join/", {"secret": "AAAAA-AAAAA"}).status_code == 422


@pytest.mark.django_db
def test_a_valid_link_does_not_count_as_a_guess(client):
    start(client, "briton")
    tick(client, "meta-ai")
    client.post("/en/share/")
    link = Checklist.objects.get().completionlink

    for _ in range(GUESSES.tokens + 1):
        assert client.get(f"/s/{link.token}/").status_code == 200
