"""The pages that are the same for everyone."""

import re
from datetime import UTC, datetime
from functools import cache

import pytest
from bs4 import BeautifulSoup
from django.core.cache import caches
from django.utils import translation
from pytest_django.asserts import assertRedirects

from optout.catalogue.contents import walk
from optout.catalogue.evidence import Claim
from optout.templatetags.guide import day
from optout.views.guide import TESTED_ON
from tests.catalogue import CATALOGUE
from tests.pages import LANGUAGES, LEDGER, STEPS, every_tree, on_every_page
from tests.people import start
from tests.reading import text


def page(response):
    return BeautifulSoup(response.content, "html.parser")


# The deadline, at each edge, in the site’s time zone

EDGES = [
    (datetime(2025, 10, 3, 12, tzinfo=UTC), "in 31 days. You can", "dans 31 jours."),
    # 23:59 in Paris on the first day of November is 22:59 UTC.
    (datetime(2025, 11, 1, 22, 59, tzinfo=UTC), "in 2 days. You can", "dans 2 jours."),
    (datetime(2025, 11, 1, 23, 0, tzinfo=UTC), "in 1 day. You can", "dans 1 jour."),
    (datetime(2025, 11, 2, 22, 59, tzinfo=UTC), "in 1 day. You can", "dans 1 jour."),
    (
        datetime(2025, 11, 2, 23, 0, tzinfo=UTC),
        "take effect today",
        "change ses règles aujourd’hui",
    ),
    (
        datetime(2025, 11, 3, 22, 59, tzinfo=UTC),
        "take effect today",
        "change ses règles aujourd’hui",
    ),
    (
        datetime(2025, 11, 3, 23, 0, tzinfo=UTC),
        "took effect on 3 Nov",
        "a changé ses règles le 3 novembre 2025",
    ),
    (
        datetime(2026, 11, 22, 12, 0, tzinfo=UTC),
        "took effect on 3 Nov",
        "a changé ses règles le 3 novembre 2025",
    ),
]


@pytest.mark.parametrize(("now", "english", "french"), EDGES, ids=lambda value: str(value))
def test_the_landing_page_speaks_of_the_date_rightly_at_each_edge(
    client, time_machine, now, english, french
):
    time_machine.move_to(now, tick=False)

    assert english in text(client.get("/en/"))
    assert french in text(client.get("/fr/"))


def test_no_page_counts_the_days_since_the_change(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)

    for path in ("", "sources/"):
        assert not re.search(r"\d+ days? ago", text(client.get(f"/en/{path}")))
        assert not re.search(r"(il y a|depuis) \d+ jour", text(client.get(f"/fr/{path}")))


# The two doors


def test_a_stranger_has_two_doors_and_a_way_in_text(client):
    doors = [
        (link["href"], link.get_text(" ", strip=True))
        for link in page(client.get("/en/")).select(".doors a")
    ]

    assert doors == [
        ("/en/steps/linkedin-ai-training/", "The switch straight to it, no questions"),
        ("/en/plan/", "The whole list two questions, only your steps"),
    ]
    [text_link] = page(client.get("/en/")).main.find_all("a", string="For your colleagues")
    assert text_link["href"] == "/en/team/"


@pytest.mark.django_db
def test_an_owner_is_led_on_with_the_list(client):
    start(client, "american")

    doors = [link["href"] for link in page(client.get("/en/")).select(".doors a")]

    assert doors == ["/en/steps/linkedin-ai-training/", "/en/checklist/"]


# Which data, and who has no account


def test_the_data_that_are_used_and_not_used_stand_on_one_page(client):
    shown = page(client.get("/en/data/"))
    listed = [step for step in CATALOGUE.steps if step.used]

    assert [each["id"] for each in shown.select("main section[id]")] == [
        step.slug for step in listed
    ]
    for step in listed:
        words = " ".join(shown.find(id=step.slug).get_text(" ").split())
        for claim in (*step.used, *step.not_used):
            assert str(claim.text) in words
        link = page(client.get(f"/en/steps/{step.slug}/")).find("a", href=f"/en/data/#{step.slug}")
        assert f"Which data {step.platform.name} uses" in link.get_text()


def test_people_without_an_account_read_what_is_open_to_them_without_a_list(client):
    shown = page(client.get("/fr/no-account/"))

    for guest in CATALOGUE.guests:
        assert guest.platform.name in [
            each.contents[0].strip("\u2060\n ") for each in shown.select("h2")
        ]
        for link in guest.links:
            assert shown.find("a", href=link.url)


# Freshness, computed on each request


@pytest.mark.parametrize(
    ("now", "warned"),
    [
        (datetime(2027, 3, 27, 12, tzinfo=UTC), False),
        (datetime(2027, 3, 28, 12, tzinfo=UTC), True),
    ],
    ids=["180 days", "181 days"],
)
def test_a_step_warns_once_the_text_that_it_goes_by_is_more_than_180_days_old(
    client, time_machine, now, warned
):
    time_machine.move_to(now, tick=False)

    shown = text(client.get("/en/steps/linkedin-ai-training/"))

    assert "LinkedIn : Privacy notice · copy of 28 September 2026 · Read the copy" in shown
    assert ("What you see may differ." in shown) is warned


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("who", "named", "warned"),
    [
        ("european", "The Gazette : Every switch there is · copy of 1 September 2026", True),
        ("american", "LinkedIn : Privacy notice · copy of 28 September 2026", False),
    ],
)
def test_which_text_a_step_goes_by_depends_on_where_one_lives(
    client, time_machine, who, named, warned
):
    start(client, who)
    time_machine.move_to(datetime(2027, 3, 20, 12, tzinfo=UTC), tick=False)

    shown = text(client.get("/en/steps/microsoft-sharing/"))

    assert f"One of the texts that this page goes by for where you live: {named}" in shown
    assert ("What you see may differ." in shown) is warned


@pytest.mark.django_db
def test_the_warning_says_how_old_the_text_for_where_one_lives_is(client, time_machine):
    time_machine.move_to(datetime(2027, 4, 1, 12, tzinfo=UTC), tick=False)
    anywhere = text(client.get("/en/steps/microsoft-sharing/"))
    start(client)

    shown = text(client.get("/en/steps/microsoft-sharing/"))

    assert "This page goes by a text as it stood on 28 September 2026, 185 days ago;" in anywhere
    assert "this page goes by a text as it stood on 1 September 2026, 212 days ago;" in shown


# Steps, as anyone may read them


@pytest.mark.parametrize("step", CATALOGUE.steps, ids=lambda step: step.slug)
def test_a_step_shows_its_links_paths_labels_and_limits(client, step):
    response = client.get(f"/en/steps/{step.slug}/")

    shown = text(response)
    hrefs = {link["href"] for link in page(response).select("main a[href]")}
    for action in step.actions:
        assert {link.url for link in (*action.links, *action.fallbacks)} <= hrefs
        for path in filter(None, (action.phone, action.computer)):
            for row in path.rows:
                assert (row.label.wording("en").text if row.label else str(row.text)) in shown
    for claim in (step.lead, *step.summary, *step.limits, *step.more):
        assert str(claim.text) in shown


@on_every_page
@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_to_a_fragment_finds_its_target(client, language):
    @cache
    def ids_on(path):
        return {element["id"] for element in page(client.get(path)).select("[id]")}

    for soup in every_tree(language):
        own = {element["id"] for element in soup.select("[id]")}
        for link in soup.select('a[href*="#"]'):
            path, _, anchor = link["href"].partition("#")
            if not path.startswith("http"):
                assert anchor in (ids_on(path) if path else own)


def test_the_pages_on_sources_link_to_each_other_and_mark_the_current_one(client):
    for path in LEDGER:
        links = page(client.get(f"/fr/{path}")).select("main nav a")

        assert [link["href"] for link in links] == [f"/fr/{each}" for each in LEDGER]
        assert [link["href"] for link in links if link.get("aria-current")] == [f"/fr/{path}"]


def test_every_external_link_sends_no_referrer(client):
    for step in CATALOGUE.steps:
        for link in page(client.get(f"/en/steps/{step.slug}/")).select('main a[href^="http"]'):
            assert "noreferrer" in link["rel"]


def test_both_devices_paths_are_on_the_page_of_a_step(client):
    soup = page(client.get("/en/steps/linkedin-ai-training/"))

    assert [way["class"][1] for way in soup.select(".way")] == ["phone", "computer"]
    for device in ("phone", "computer"):
        [other] = soup.select(f".other.{device} a")
        assert soup.find(id=other["href"].removeprefix("#"))["class"] == ["way", device]


def test_a_path_that_is_the_same_on_both_devices_is_drawn_once(client):
    soup = page(client.get("/en/steps/microsoft-sharing/"))

    assert len(soup.select("ol.path")) == 1
    assert not soup.select(".other")


def test_links_to_a_setting_open_a_new_tab_and_say_so(client):
    for step in CATALOGUE.steps:
        soup = page(client.get(f"/en/steps/{step.slug}/"))
        for action in step.actions:
            for link in action.links:
                [button] = soup.find_all("a", href=link.url)
                assert button["target"] == "_blank"
                assert "new tab" in button.get_text()


@pytest.mark.django_db
def test_a_visitor_with_only_instagram_is_not_sent_to_facebooks_form(client):
    start(client, "briton")

    hrefs = [link["href"] for link in page(client.get("/en/steps/meta-ai/")).select("main a")]

    assert "https://meta.example/instagram" in hrefs
    assert "https://meta.example/facebook" not in hrefs


@pytest.mark.django_db
def test_another_way_that_two_forms_share_is_named_once(client):
    start(client)

    shown = page(client.get("/en/steps/meta-ai/"))

    assert len(shown.select('#elsewhere a[href="https://meta.example/ask"]')) == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("who", "tag"), [(None, "2 requests"), ("european", "2 requests"), ("briton", "A request")]
)
def test_a_step_says_how_many_requests_it_is(client, who, tag):
    if who:
        start(client, who)

    shown = page(client.get("/en/steps/meta-ai/"))

    assert shown.select_one("#place").get_text().endswith(tag)
    if not who:
        assert "2 requests" in page(client.get("/en/")).select_one("ol.steps").get_text()


@pytest.mark.django_db
def test_a_step_that_is_not_offered_where_one_lives_leads_to_no_form_before_it_says_so(client):
    client.post("/en/plan/", {"region": "us", "accounts": ["facebook"]})

    shown = page(client.get("/en/steps/meta-ai/"))

    assert [link["href"] for link in shown.select(".field .actions a")] == ["/en/checklist/"]
    elsewhere = shown.find("b", string="Elsewhere, this is how it works:")
    assert elsewhere.find_next("a", href="https://meta.example/facebook")
    assert elsewhere.find_next("h2").get_text() != "Through the menus"
    assert "Did it work?" not in shown.get_text()
    assert not shown.find("a", string="Write my reason")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("who", "sentence"),
    [
        (None, "LinkedIn shares it with Microsoft."),
        ("european", "In Europe nothing should be on."),
        ("american", "The sharing is on here."),
    ],
)
def test_the_first_sentence_of_a_step_is_true_where_its_reader_lives(client, who, sentence):
    if who:
        start(client, who)

    shown = page(client.get("/en/steps/microsoft-sharing/"))

    assert shown.select_one("p.lead").get_text().startswith(sentence)


def test_a_label_without_a_confirmed_french_wording_is_english_and_says_so(client):
    soup = page(client.get("/fr/steps/microsoft-sharing/"))

    label = soup.find("b", string="Share my data")
    assert label["lang"] == "en"
    note = label.find_parent("ol").find_next_sibling("p")
    assert "aucune source ne confirme celui qu’affiche votre compte" in note.get_text()


def test_the_french_reader_sees_the_french_label_and_the_english_one(client):
    soup = page(client.get("/fr/steps/linkedin-ai-training/"))

    row = soup.find("b", string="Entraînement de l’IA").find_parent("li")
    assert [each.get_text() for each in row.find_all("i", lang="en")] == ["AI training"]
    elsewhere = [each.get_text() for each in soup.find(id="elsewhere").find_all("i", lang="en")]
    assert elsewhere == ["AI training", "Model training"]


# Sources


def test_the_ledger_holds_every_source_and_every_disagreement_with_both_sides(client):
    soup = page(client.get("/en/sources/"))
    cases = page(client.get("/en/sources/disagreements/"))

    for source in CATALOGUE.sources:
        assert str(source.publisher) in soup.find(id=f"source-{source.slug}").get_text()
    for item in CATALOGUE.disagreements:
        case = cases.find(id=f"disagreement-{item.slug}").get_text(" ")
        assert str(item.wording) in " ".join(case.split())


EVERY_CLAIM = {claim.slug: claim for claim in walk(CATALOGUE, Claim)}
WITH_SHEETS = ["", "compare/", "data/", "no-account/", "complaint/", "letter/", *STEPS]


@pytest.mark.parametrize("path", WITH_SHEETS)
def test_each_mark_opens_a_sheet_and_leads_to_the_ledger_where_a_browser_has_no_popover(
    client, path
):
    soup = page(client.get(f"/en/{path}"))
    marks = soup.select(".proof")

    assert marks
    for mark in marks:
        assert mark.a["href"].startswith("/en/sources/#")
        if mark.button:
            sheet = soup.find(id=mark.button["popovertarget"])
            assert sheet.has_attr("popover")
            assert sheet["aria-label"] == mark.button.get_text() == mark.a.get_text()
            assert sheet.find("button", popovertargetaction="hide")
    opened = {button["popovertarget"] for button in soup.select(".proof button")}
    assert {sheet["id"] for sheet in soup.select("[popover]")} == opened


@on_every_page
@pytest.mark.django_db
def test_no_page_states_a_claim_without_a_way_to_its_proof():
    by_text = {str(claim.text): claim for claim in EVERY_CLAIM.values()}
    innermost = "main :is(p, li, td, dd):not(:has(p, li, td, dd))"

    for shown in every_tree("en"):
        for each in shown.select(innermost):
            words = " ".join(each.get_text(" ").split())
            if any(text in words for text in by_text):
                around = each.find_parent(["section", "details", "article", "tbody", "figure"])
                around = around or each.find_parent(class_="field") or shown.main
                assert around.select_one(".proof, sup a, .sure, a[href*='/sources/#']"), words


@pytest.mark.parametrize("path", WITH_SHEETS)
def test_a_sheet_shows_each_claim_with_its_own_words_and_how_sure_it_is(client, path):
    soup = page(client.get(f"/en/{path}"))
    by_text = {str(claim.text): claim for claim in EVERY_CLAIM.values()}

    for said in soup.select("[popover] .said"):
        if said.get_text() not in by_text:
            continue  # a link, which has sources as well
        claim = by_text[said.get_text()]
        sure = said.find_next_sibling(class_="sure")
        assert sure["data-sure"] == CATALOGUE.confidence(claim)
        quoted = {each.get_text() for each in said.parent.select("blockquote")}
        best = claim.quotations[0].words if claim.quotations else None
        assert best is None or best in quoted


def test_a_mark_says_how_many_sources_there_are_and_how_sure_they_make_it(client):
    marks = {
        mark.a["href"].partition("#")[2]: mark.a.get_text()
        for mark in page(client.get("/en/steps/linkedin-ai-training/")).select(".proof")
    }

    assert marks["training"] == "2 sources, confirmed by independent sources"


def test_every_claim_is_in_the_ledger_once_at_an_address_that_does_not_depend_on_its_words(client):
    soup = page(client.get("/en/sources/"))

    for claim in EVERY_CLAIM.values():
        [entry] = soup.find_all(id=claim.slug)
        assert str(claim.text) in entry.get_text()
        assert entry.find("a", href=f"#{claim.slug}")
        assert [each.get_text() for each in entry.select("blockquote")] == [
            each.words for each in claim.quotations
        ]
        named = entry.get_text()
        for slug in claim.sources:
            assert str(CATALOGUE.source(slug).publisher) in named


def test_a_search_finds_claims_by_their_words_their_sources_and_the_words_quoted(client):
    def found(query):
        soup = page(client.get("/en/sources/", {"q": query}))
        return {entry["id"] for entry in soup.select("li[id]:has(> .sure)")}

    assert found("votes membres") == found("VOTES  de ses membres") == {"votes-used"}
    assert "says-otherwise" in found("le journal otherwise")
    assert found("il faut donner une raison") == {"says-otherwise", "grounds"}
    assert found("nothing says this") == set()
    assert len(found("linkedin")) > 5


def test_a_search_ignores_accents_and_shows_what_was_typed_as_text(client):
    soup = page(client.get("/fr/sources/", {"q": "<b>Émission</b>"}))

    assert soup.find("input", id="q")["value"] == "<b>Émission</b>"
    assert (
        "0 affirmation contient « <b>Émission</b> »".replace("« ", "«\u00a0").replace(
            " »", "\u00a0»"
        )
        in soup.get_text()
    )


def test_old_addresses_of_claims_lead_to_the_ledger(client):
    for path in ("claims", "background"):
        assertRedirects(client.get(f"/fr/sources/{path}/"), "/fr/sources/", 301)


def test_an_article_is_credited_with_its_own_words_each_beside_the_claim_that_they_support(client):
    soup = page(client.get("/en/sources/documents/"))

    lines = {
        line.blockquote.get_text(): line.a["href"] for line in soup.select("li:has(blockquote)")
    }
    assert lines == {
        "LinkedIn utilise les votes […] de ses membres": "/en/sources/#votes-used",
        "Il faut donner une raison.": "/en/sources/#grounds",
    }


def test_the_comparison_covers_each_point_for_both(client):
    soup = page(client.get("/en/compare/"))

    questions = [row.contents[0].strip("\u2060\n ") for row in soup.select("tbody th")]
    assert questions[:-1] == [str(point.question) for point in CATALOGUE.comparison.points]
    for question in soup.select("tbody:not(:last-child) th"):
        assert question.select(".proof")


# Languages


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "fr"),
        ("fr", "fr"),
        ("en", "en"),
        ("en-GB,en;q=0.9", "en"),
        ("fr-CA,en;q=0.9", "fr"),
        ("en;q=0.5,fr;q=0.9", "fr"),
        ("de", "fr"),
        ("de,en;q=0.5", "en"),
        ("*", "fr"),
        ("\x00;;q=", "fr"),
    ],
)
def test_the_bare_address_redirects_to_the_browsers_language_or_else_to_french(
    client, accepted, language
):
    response = client.get("/", headers={"Accept-Language": accepted})

    assertRedirects(response, f"/{language}/")
    assert "Accept-Language" in response["Vary"]


@pytest.mark.parametrize("path", ["", "plan/", "steps/tidy-up/", "sources/"])
def test_changing_the_language_keeps_the_page(client, path):
    french = page(client.get(f"/fr/{path}"))
    english = page(client.get(f"/en/{path}"))

    assert french.select_one('header a[hreflang="en"]')["href"] == f"/en/{path}"
    assert english.select_one('header a[hreflang="fr"]')["href"] == f"/fr/{path}"


@pytest.mark.parametrize("step", CATALOGUE.steps, ids=lambda step: step.slug)
def test_every_row_of_a_drawn_path_that_is_more_than_a_tap_says_what_to_do(client, step):
    answer = client.get(f"/en/steps/{step.slug}/")

    rows = page(answer).select(".path > li")
    assert rows
    for row in rows:
        words = " ".join(row.get_text(" ").split())
        said = {
            "tap-choose": r"Choose: \S",
            "tap-write": r"Fill in: \S",
            "tap-remove": r"Remove: \S",
            "tap-switch": r".*[Ss]witch it off",
        }
        assert re.match(said.get(row["class"][0], r"\S"), words)
        assert row.svg["aria-hidden"] == "true"


# The accessibility statement


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_accessibility_page_is_linked_everywhere_and_says_when_it_was_tested(
    client, time_machine, language
):
    time_machine.move_to(datetime(2031, 1, 1, tzinfo=UTC))
    response = client.get(f"/{language}/accessibility/")

    with translation.override(language):
        assert day(TESTED_ON) in response.text
    assert "2031" not in response.text
    footer = page(client.get(f"/{language}/nowhere/")).footer
    assert footer.select_one(f'a[href="/{language}/accessibility/"]')


def test_the_accessibility_page_says_how_to_report_a_barrier(client, settings):
    settings.CONTACT = ""
    assert "has given no contact" in text(client.get("/en/accessibility/"))
    settings.CONTACT = "help@untick.example"
    # A setting changes only with a restart, which empties the cache.
    caches["default"].clear()
    assert "You can reach the operator of this site at help@untick.example" in text(
        client.get("/en/accessibility/")
    )
