"""Pages from memory, and compressed: the right one for whoever asks."""

import gzip
from datetime import UTC, datetime

import brotli
import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.db import OperationalError

from optout import delivery
from optout.delivery import PAGES_AT_MOST, SharedPagesMiddleware, preferred_encoding
from optout.models import Browser
from optout.views import guide
from tests.pages import LANGUAGES, SHARED
from tests.people import make_client, start, tick


@pytest.fixture(autouse=True)
def noon(time_machine):
    """Far from midnight, where what caches may keep comes to its end."""
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC))


@pytest.fixture
def rendered(monkeypatch):
    """The addresses of answers that were made anew, not taken from memory."""
    made = []
    page = delivery.SharedPage

    def note(response):
        made.append(response)
        return page(response)

    monkeypatch.setattr(delivery, "SharedPage", note)
    return made


# What is shared


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", SHARED)
def test_a_page_for_people_without_a_list_is_made_once_and_the_same_for_everyone(
    client, rendered, language, path
):
    first = client.get(f"/{language}/{path}")
    second = client.get(f"/{language}/{path}", headers={"User-Agent": "another"})

    assert len(rendered) == 1
    assert second.content == first.content
    assert second.headers == first.headers
    assert not second.cookies
    assert second["Cache-Control"] == "public, max-age=60, s-maxage=300"
    assert second["Vary"] == "Accept-Encoding, Cookie"
    assert second["Content-Language"] == language
    assert second["Content-Security-Policy"].startswith("default-src 'none'; ")


@pytest.mark.parametrize("path", ["checklist/", "join/", "nowhere/", "share/"])
def test_what_is_nobodys_reading_is_not_shared(client, rendered, path):
    response = client.get(f"/en/{path}")

    assert rendered == []
    assert "public" not in response.get("Cache-Control", "")


def test_memory_stays_within_its_bounds(settings, client, monkeypatch, rendered):
    settings.ALLOWED_HOSTS = ["*"]
    monkeypatch.setattr(delivery, "PAGES_AT_MOST", 3)
    for name in ("a", "b", "c", "d", "a"):
        client.get("/en/privacy/", headers={"Host": f"{name}.example"})

    assert len(rendered) == 5
    assert PAGES_AT_MOST < 1000


def test_while_one_develops_nothing_is_kept(settings):
    settings.DEBUG = True

    with pytest.raises(MiddlewareNotUsed):
        SharedPagesMiddleware(lambda request: None)


# Never another's


def test_each_language_keeps_its_own(client):
    for _ in range(2):
        assert 'lang="en"' in client.get("/en/").text
        assert 'lang="fr"' in client.get("/fr/", headers={"Accept-Language": "en"}).text
        assert client.get("/", headers={"Accept-Language": "en"})["Location"] == "/en/"
        assert client.get("/", headers={"Accept-Language": "fr"})["Location"] == "/fr/"


@pytest.mark.django_db
def test_a_list_of_ones_own_neither_takes_from_memory_nor_leaves_anything_there(client):
    stranger = client.get("/en/steps/tidy-up/")
    start(client)
    own = client.get("/en/steps/tidy-up/", headers={"If-None-Match": stranger["ETag"]})
    client.cookies.clear()
    again = client.get("/en/steps/tidy-up/")

    assert own.status_code == 200
    assert own.content != stranger.content
    assert "no-store" in own["Cache-Control"]
    assert "ETag" not in own
    assert again.content == stranger.content


def test_a_cookie_that_opens_nothing_leaves_nothing_in_memory(client, rendered, db):
    client.cookies["device"] = "made up"

    assert "no-store" in client.get("/en/")["Cache-Control"]
    assert rendered == []


@pytest.mark.django_db
def test_a_page_of_a_list_that_is_out_of_reach_is_not_kept(client, monkeypatch, rendered):
    def fail(*args, **kwargs):
        raise OperationalError("database is locked")

    start(client)
    monkeypatch.setattr(Browser.objects, "with_key", fail)

    shown = client.get("/en/")

    assert "Your list cannot be opened" in shown.text
    assert "no-store" in shown["Cache-Control"]
    assert rendered == []


@pytest.mark.parametrize(
    "asked",
    [
        {"query_params": {"to": "meta"}},
        {"headers": {"HX-Request": "true"}},
        {"headers": {"Content-Length": "200000"}},
        {"headers": {"Transfer-Encoding": "chunked"}},
    ],
    ids=["query", "htmx", "body", "body of unknown length"],
)
def test_what_asks_for_more_than_the_address_is_answered_anew(client, rendered, asked):
    client.get("/en/letter/")
    response = client.get("/en/letter/", **asked)

    assert len(rendered) == 1
    assert "public" not in response.get("Cache-Control", "")


def test_a_query_changes_nothing_for_those_who_come_next(client):
    plain = client.get("/en/letter/").content
    chosen = client.get("/en/letter/?to=meta").content

    assert chosen != plain
    assert client.get("/en/letter/").content == plain


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "a b"])
def test_another_host_gets_nothing_from_memory(client, host):
    client.get("/en/")

    assert client.get("/en/", headers={"Host": host}).status_code == 400
    assert client.get("/en/").status_code == 200


def test_plain_http_is_led_to_https_whatever_is_in_memory(settings):
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 60
    client = make_client()
    safe = client.get("/en/", secure=True)

    assert "max-age=60" in safe["Strict-Transport-Security"]
    assert client.get("/en/", secure=True)["Strict-Transport-Security"]
    assert client.get("/en/").status_code == 301


@pytest.mark.parametrize("method", ["post", "put", "delete", "options"])
def test_only_reading_is_answered_from_memory(client, method):
    client.get("/en/")

    assert getattr(client, method)("/en/").status_code == 405


# The day, which ends at midnight in Paris

EDGES = [
    (datetime(2025, 11, 2, 22, 59, 30, tzinfo=UTC), datetime(2025, 11, 2, 23, 0, tzinfo=UTC)),
    (datetime(2025, 11, 3, 22, 59, 30, tzinfo=UTC), datetime(2025, 11, 3, 23, 0, tzinfo=UTC)),
    # A day of 23 hours.
    (datetime(2027, 3, 28, 21, 59, 30, tzinfo=UTC), datetime(2027, 3, 28, 22, 0, tzinfo=UTC)),
]


@pytest.mark.parametrize(("before", "after"), EDGES, ids=str)
def test_at_midnight_a_page_is_made_anew_and_no_shared_cache_keeps_it_longer(
    client, time_machine, before, after
):
    time_machine.move_to(before, tick=False)
    old = client.get("/en/")
    time_machine.move_to(after, tick=False)
    new = client.get("/en/", headers={"If-None-Match": old["ETag"]})

    assert old["Cache-Control"] == "public, max-age=30, s-maxage=30"
    assert new.status_code == 200
    assert new.content != old.content
    assert new["Cache-Control"] == "public, max-age=60, s-maxage=300"

    time_machine.move_to(before, tick=False)
    assert client.get("/en/").content == old.content


def test_a_page_that_was_begun_before_midnight_is_not_kept_for_the_next_day(
    client, time_machine, rendered, monkeypatch
):
    time_machine.move_to(datetime(2025, 11, 2, 22, 59, 59, tzinfo=UTC), tick=False)

    def late(*context):
        time_machine.move_to(datetime(2025, 11, 2, 23, 0, 1, tzinfo=UTC), tick=False)
        return render(*context)

    render = guide.render
    monkeypatch.setattr(guide, "render", late)
    old = client.get("/en/").content

    assert client.get("/en/").content != old
    assert client.get("/en/").content != old
    assert len(rendered) == 2


# Validators


@pytest.mark.parametrize("accepted", ["br", "gzip", ""])
def test_whoever_has_this_very_version_is_told_so_in_a_few_bytes(client, accepted):
    first = client.get("/en/", headers={"Accept-Encoding": accepted})

    for known in (first["ETag"], f'"other", {first["ETag"]}', f"W/{first['ETag']}", "*"):
        again = client.get("/en/", headers={"Accept-Encoding": accepted, "If-None-Match": known})
        assert (again.status_code, again.content) == (304, b"")
        for name in ("ETag", "Cache-Control", "Vary", "Content-Security-Policy"):
            assert again[name] == first[name]
        assert "Content-Encoding" not in again
    older = client.get("/en/", headers={"Accept-Encoding": accepted, "If-None-Match": '"older"'})
    assert (older.status_code, older.content) == (200, first.content)


def test_a_validator_is_strong_and_another_one_for_each_encoding_and_page(client):
    seen = {
        client.get(path, headers={"Accept-Encoding": accepted})["ETag"]
        for path in ("/en/", "/fr/", "/en/privacy/")
        for accepted in ("br", "gzip", "")
    }

    assert len(seen) == 9
    assert all(etag.startswith('"') for etag in seen)


def test_part_of_a_page_is_not_given_and_a_head_is_as_long_as_the_page(client):
    whole = client.get("/en/")
    part = client.get("/en/", headers={"Range": "bytes=0-9", "If-Range": whole["ETag"]})
    head = client.head("/en/")

    assert (part.status_code, part.content) == (200, whole.content)
    assert head.content == b""
    assert head.headers == whole.headers


def test_a_precondition_that_fails_is_answered_with_the_headers_of_safety(client):
    response = client.get("/en/", headers={"If-Match": '"older"'})

    assert response.status_code == 412
    assert "default-src 'none'" in response["Content-Security-Policy"]


# Compression


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("GZIP", "gzip"),
        ("identity", ""),
        ("identity;q=1, br;q=0.2", ""),
        ("br;q=nonsense", ""),
        ("br;q=nan", ""),
        ("br;q=-1", ""),
        ("identity;q=0, gzip;q=0", ""),
        ("*", ""),
        ("", ""),
        ("deflate", ""),
    ],
)
def test_a_browser_gets_the_encoding_that_it_prefers(accepted, encoding):
    assert preferred_encoding(accepted) == encoding


def opened(response):
    encoding = response.get("Content-Encoding")
    return {"br": brotli.decompress, "gzip": gzip.decompress}.get(encoding, bytes)(
        response.content
    )


@pytest.mark.django_db
@pytest.mark.parametrize("accepted", ["br", "gzip"])
def test_what_is_compressed_is_the_same_page(client, accepted):
    for path in SHARED:
        plain = client.get(f"/fr/{path}")
        small = client.get(f"/fr/{path}", headers={"Accept-Encoding": accepted})
        assert small["Content-Encoding"] == accepted
        assert int(small["Content-Length"]) == len(small.content) < len(plain.content) / 2
        assert opened(small) == plain.content
    start(client)
    for path in ("", "checklist/", "steps/tidy-up/"):
        plain = client.get(f"/fr/{path}")
        small = client.get(f"/fr/{path}", headers={"Accept-Encoding": accepted})
        assert small["Content-Encoding"] == accepted
        assert opened(small) == plain.content
        assert {"Accept-Encoding", "Cookie"} <= set(plain["Vary"].split(", "))


@pytest.mark.django_db
def test_a_page_that_shows_a_secret_or_what_was_typed_is_never_compressed():
    person = make_client()
    person.defaults["HTTP_ACCEPT_ENCODING"] = "br, gzip"
    start(person, "briton")
    tick(person, "meta-ai")
    person.post("/en/share/", {})
    person.post("/en/resume/", {"link": "yes"})
    shown = person.get("/en/share/")
    colleagues = shown.text.split("/s/")[1].split("/")[0]

    answers = [
        shown,
        person.get("/en/resume/"),
        person.get("/en/poster/"),
        person.get("/en/poster/?with=link"),
        person.get("/en/record/"),
        person.get("/en/record.json"),
        person.get("/en/plan/?from=" + colleagues),
        person.get(f"/s/{colleagues}/"),
        make_client().get(f"/s/{colleagues}/", headers={"Accept-Encoding": "br"}),
        make_client().get(f"/en/plan/?from={colleagues}", headers={"Accept-Encoding": "br"}),
        make_client().get("/en/letter/?to=meta", headers={"Accept-Encoding": "br"}),
        person.post("/en/letter/", {"reason": "private", "region": "eu"}),
        person.post("/en/join/", {"secret": "typed"}),
        person.post("/en/plan/", {}),
    ]

    for answer in answers:
        assert answer.status_code in (200, 422)
        assert "Content-Encoding" not in answer
