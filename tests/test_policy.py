"""What a page is: who may cache it, whether it is compressed, and what it never reveals."""

import gzip
from dataclasses import replace
from datetime import UTC, datetime

import brotli
import pytest
from backports import zstd
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import OperationalError
from django.utils import timezone

from optout.catalogue import CATALOGUE
from optout.models import Browser
from optout.views import guide
from optout.web.policy import page_of
from tests.catalogue import use
from tests.pages import LANGUAGES, SHARED, url_patterns
from tests.people import make_client, start, tick


@pytest.fixture(autouse=True)
def noon(time_machine):
    """Far from midnight, when cached pages expire."""
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC))


@pytest.fixture
def rendered(monkeypatch):
    """The templates that `guide` rendered instead of taking a page from the cache."""
    names = []
    render = guide.render

    def note(request, template, context):
        names.append(template)
        return render(request, template, context)

    monkeypatch.setattr(guide, "render", note)
    return names


def test_every_view_declares_what_kind_of_page_it_is():
    undeclared = [each.name for each in url_patterns() if not page_of(each.callback)]

    assert undeclared == []


@pytest.mark.urls("tests.undeclared")
def test_a_page_that_declares_nothing_is_treated_as_one_that_shows_a_secret(client):
    response = client.get("/", headers={"Accept-Encoding": "gzip"})

    assert response.text == "anything " * 100
    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"
    assert "Content-Encoding" not in response


# Pages that are the same for everyone


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", SHARED)
def test_a_page_without_a_list_is_the_same_for_everyone(client, time_machine, language, path):
    time_machine.move_to(timezone.now(), tick=False)
    first = client.get(f"/{language}/{path}")
    second = make_client().get(f"/{language}/{path}?utm_source=x", headers={"User-Agent": "y"})

    assert second.content == first.content
    assert second.headers == first.headers
    assert not second.cookies
    assert second["Cache-Control"].startswith("public, max-age=60, s-maxage=300, stale-if-error=")
    assert second["Vary"] == "Accept-Encoding, Cookie"
    assert second["Content-Language"] == language
    assert second["Content-Security-Policy"].startswith("default-src 'none'; ")


@pytest.mark.parametrize(
    "query", ["", "?utm_source=news", "?fbclid=1&gclid=2", "?to=meta", "?lang=fr", "?from"]
)
def test_a_query_that_changes_nothing_is_answered_from_the_cache(client, rendered, query):
    plain = client.get("/en/compare/")
    asked = client.get(f"/en/compare/{query}")

    assert rendered == ["compare.html"]
    assert (asked.content, asked.headers) == (plain.content, plain.headers)


def test_a_query_that_changes_the_page_changes_it_only_for_this_visitor(client):
    token = "t" * 43
    for path, name in (("", f"from={token}"), ("plan/", f"from={token}"), ("letter/", "to=meta")):
        chosen = client.get(f"/en/{path}?{name}&utm_source=x")
        plain = client.get(f"/en/{path}")

        assert chosen.content != plain.content
        assert "no-store" in chosen["Cache-Control"]
        assert "noindex" in chosen["X-Robots-Tag"]
        assert client.get(f"/en/{path}").content == plain.content
        assert token not in plain.text


def test_a_page_does_not_see_a_query_that_it_does_not_declare(client):
    assert "t" * 43 not in client.get(f"/en/privacy/?from={'t' * 43}").text
    assert "t" * 43 not in client.get("/en/privacy/").text


@pytest.mark.parametrize("path", ["checklist/", "join/", "nowhere/", "share/", "erase/"])
def test_a_personal_page_or_an_error_is_never_cached(client, path):
    assert client.get(f"/en/{path}")["Cache-Control"] == "private, no-store"


def test_pages_are_cached_by_language(client):
    for _ in range(2):
        assert 'lang="en"' in client.get("/en/").text
        assert 'lang="fr"' in client.get("/fr/", headers={"Accept-Language": "en"}).text
        for language in LANGUAGES:
            lead = client.get("/", headers={"Accept-Language": language})
            assert lead["Location"] == f"/{language}/"
            assert "Accept-Language" in lead["Vary"]


def test_pages_are_cached_by_host_and_scheme(client, settings, rendered):
    settings.ALLOWED_HOSTS = ["a.example", "b.example"]
    for _ in range(2):
        for host in ("a.example", "b.example"):
            for secure in (False, True):
                page = client.get("/en/compare/", headers={"Host": host}, secure=secure)
                assert page.status_code == 200

    assert len(rendered) == 4
    assert client.get("/en/compare/", headers={"Host": "evil.example"}).status_code == 400


def test_plain_http_is_redirected_even_if_the_page_is_cached(settings, client):
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 60

    assert client.get("/en/", secure=True)["Strict-Transport-Security"] == "max-age=60"
    assert client.get("/en/", secure=True)["Strict-Transport-Security"] == "max-age=60"
    assert client.get("/en/").status_code == 301


@pytest.mark.django_db
def test_an_owner_neither_gets_a_shared_page_nor_adds_one_to_the_cache(client):
    stranger = client.get("/en/steps/tidy-up/")
    start(client)
    own = client.get("/en/steps/tidy-up/", headers={"If-None-Match": stranger["ETag"]})
    poster = client.get("/en/poster/")

    assert own.status_code == poster.status_code == 200
    assert own.content != stranger.content
    for page in (own, poster):
        assert page["Cache-Control"] == "private, no-store"
        assert "Cookie" in page["Vary"]
        assert "ETag" not in page
    assert make_client().get("/en/steps/tidy-up/").content == stranger.content


@pytest.mark.django_db
def test_fragments_that_owners_share_are_cached_by_language(client):
    start(client)
    paths = [f"/{language}/steps/tidy-up/" for language in LANGUAGES]
    pages = {path: client.get(path).content for path in paths}
    cache.clear()

    assert {path: client.get(path).content for path in reversed(paths)} == pages
    assert {path: client.get(path).content for path in paths} == pages


@pytest.mark.django_db
def test_a_sheet_is_cached_with_all_that_it_shows(client, monkeypatch):
    # Both lists begin with the same claim, which gives their sheets the same name.
    step = CATALOGUE.headline_step
    shorter = replace(step, limits=(step.limits[0], step.limits[-1]))
    start(client)
    for shown in (step, shorter):
        steps = tuple(shown if each.slug == step.slug else each for each in CATALOGUE.steps)
        use(replace(CATALOGUE, steps=steps), monkeypatch)

        page = BeautifulSoup(client.get(f"/en/steps/{step.slug}/").content, "html.parser")

        said = page.select(f"#proof-{step.limits[0].slug}-list .said")
        assert [each.get_text() for each in said] == [str(each.text) for each in shown.limits]


@pytest.mark.django_db
def test_a_page_for_an_invalid_cookie_is_not_cached(client, rendered):
    client.cookies["device"] = "made up"

    assert "no-store" in client.get("/en/privacy/")["Cache-Control"]
    make_client().get("/en/privacy/")

    assert len(rendered) == 2


@pytest.mark.django_db
def test_a_page_that_says_that_a_list_is_unreachable_is_not_cached(client, monkeypatch):
    def fail(*args, **kwargs):
        raise OperationalError("database is locked")

    start(client)
    monkeypatch.setattr(Browser.objects, "with_key", fail)
    shown = client.get("/en/")

    assert "Your list cannot be opened" in shown.text
    assert "no-store" in shown["Cache-Control"]
    assert "Your list cannot be opened" not in make_client().get("/en/").text


def test_a_page_for_htmx_is_not_shared(client):
    by_htmx = client.get("/en/steps/tidy-up/", headers={"HX-Request": "true"})

    assert "no-store" in by_htmx["Cache-Control"]
    assert "autofocus" in by_htmx.text
    assert "autofocus" not in client.get("/en/steps/tidy-up/").text


def test_a_body_that_is_too_large_is_refused_even_if_the_page_is_cached(client):
    client.get("/en/letter/")

    assert client.get("/en/letter/", headers={"Content-Length": "200000"}).status_code == 413


@pytest.mark.parametrize("method", ["post", "put", "delete", "options"])
def test_only_reading_is_answered_from_the_cache(client, method):
    client.get("/en/")

    assert getattr(client, method)("/en/").status_code == 405


# The day, which ends at midnight in Paris

EDGES = [
    ("", datetime(2025, 11, 2, 22, 59, 30, tzinfo=UTC), datetime(2025, 11, 2, 23, tzinfo=UTC)),
    ("", datetime(2025, 11, 3, 22, 59, 30, tzinfo=UTC), datetime(2025, 11, 3, 23, tzinfo=UTC)),
    # A day of 23 hours, on which a step says how many days ago its facts were confirmed.
    (
        "steps/linkedin-ai-training/",
        datetime(2027, 3, 28, 21, 59, 30, tzinfo=UTC),
        datetime(2027, 3, 28, 22, tzinfo=UTC),
    ),
]
"""Pages that change with the day, a moment before midnight in Paris, and midnight."""


@pytest.mark.parametrize(("page", "before", "after"), EDGES, ids=str)
def test_a_page_is_rendered_again_at_midnight(client, time_machine, page, before, after):
    time_machine.move_to(before, tick=False)
    old = client.get(f"/en/{page}")
    time_machine.move_to(after, tick=False)
    new = client.get(f"/en/{page}", headers={"If-None-Match": old["ETag"]})

    assert new.status_code == 200
    assert new.content != old.content


@pytest.mark.parametrize(
    ("minutes_left", "allowed"),
    [
        (0.5, "max-age=30, s-maxage=0, stale-if-error=0"),
        (3, "max-age=60, s-maxage=119, stale-if-error=0"),
        (7, "max-age=60, s-maxage=300, stale-if-error=59"),
        (60, "max-age=60, s-maxage=300, stale-if-error=3239"),
    ],
)
def test_no_cache_shows_a_page_past_midnight_not_even_a_browser_behind_nginx(
    client, time_machine, minutes_left, allowed
):
    midnight = datetime(2026, 11, 22, 23, tzinfo=UTC).timestamp()
    client.get("/en/")
    time_machine.move_to(midnight - minutes_left * 60, tick=False)

    assert client.get("/en/")["Cache-Control"] == f"public, {allowed}"


def test_a_page_begun_before_midnight_is_not_cached_for_the_next_day(
    client, time_machine, monkeypatch
):
    time_machine.move_to(datetime(2025, 11, 2, 22, 59, 59, tzinfo=UTC), tick=False)

    def late(*context):
        response = render(*context)
        time_machine.move_to(datetime(2025, 11, 2, 23, 0, 1, tzinfo=UTC), tick=False)
        return response

    render = guide.render
    monkeypatch.setattr(guide, "render", late)
    old = client.get("/en/").content

    assert client.get("/en/").content != old


# Conditional requests


@pytest.mark.parametrize("accepted", ["br", "gzip", "zstd", ""])
def test_a_browser_with_the_current_version_gets_a_304(client, accepted):
    first = client.get("/en/", headers={"Accept-Encoding": accepted})

    for known in (first["ETag"], f'"other", {first["ETag"]}', "*"):
        again = client.get("/en/", headers={"Accept-Encoding": accepted, "If-None-Match": known})
        assert (again.status_code, again.content) == (304, b"")
        for name in ("ETag", "Cache-Control", "Vary", "Content-Security-Policy"):
            assert again[name] == first[name]
    older = client.get("/en/", headers={"Accept-Encoding": accepted, "If-None-Match": '"older"'})
    assert (older.status_code, older.content) == (200, first.content)


# Compression

OPEN = {"br": brotli.decompress, "gzip": gzip.decompress, "zstd": zstd.decompress}


@pytest.mark.django_db
@pytest.mark.parametrize("accepted", OPEN)
def test_a_page_without_secrets_is_compressed(client, accepted):
    def assert_compressed(paths):
        for path in paths:
            plain = client.get(f"/fr/{path}")
            small = client.get(f"/fr/{path}", headers={"Accept-Encoding": accepted})
            assert small["Content-Encoding"] == accepted, path
            assert int(small["Content-Length"]) == len(small.content) < len(plain.content)
            assert OPEN[accepted](small.content) == plain.content
            assert "Accept-Encoding" in plain["Vary"]

    assert_compressed([*SHARED, "manifest.webmanifest"])
    start(client, "briton", "fr")
    assert_compressed(["", "checklist/", "steps/tidy-up/", "privacy/"])
    tick(client, "meta-ai")
    assert_compressed(["checklist/"])


@pytest.mark.django_db
def test_a_page_that_shows_a_secret_or_what_was_typed_is_never_compressed():
    person = make_client()
    person.defaults["HTTP_ACCEPT_ENCODING"] = "zstd, br, gzip"
    start(person, "briton")
    tick(person, "meta-ai", "sent")
    person.post("/en/share/", {})
    person.post("/en/resume/", {"link": "yes"})
    shown = person.get("/en/share/")
    colleagues = shown.text.split("/s/")[1].split("/")[0]
    stranger = make_client()
    stranger.defaults["HTTP_ACCEPT_ENCODING"] = "zstd, br, gzip"

    answers = [
        shown,
        person.get("/en/resume/"),
        person.get("/en/join/"),
        person.get("/en/erase/"),
        person.get("/en/poster/?with=link"),
        person.get("/en/record/"),
        person.get("/en/record.json"),
        person.get(f"/en/plan/?from={colleagues}"),
        person.get(f"/s/{colleagues}/"),
        stranger.get(f"/s/{colleagues}/"),
        stranger.get(f"/en/plan/?from={colleagues}"),
        stranger.get("/en/letter/?to=meta"),
        person.post("/en/letter/", {"reason": "private", "region": "eu"}),
        person.post("/en/poster/", {"by": "private"}),
        person.post("/en/join/", {"secret": "typed"}),
        person.post("/en/plan/", {}),
        person.post("/en/steps/meta-ai/", {"outcome": "typed"}),
    ]

    for answer in answers:
        assert answer.status_code in (200, 422)
        assert "Content-Encoding" not in answer
        assert answer["Cache-Control"] == "private, no-store"
        assert "noindex" in answer["X-Robots-Tag"]


def test_an_error_is_never_compressed_or_cached(client):
    response = client.get("/en/nowhere/", headers={"Accept-Encoding": "gzip"})

    assert response.status_code == 404
    assert "Content-Encoding" not in response
    assert response["Cache-Control"] == "private, no-store"


def test_too_many_names_in_a_query_are_a_400(client):
    query = "&".join(f"name{number}=x" for number in range(60))

    assert client.get(f"/en/?{query}").status_code == 400
