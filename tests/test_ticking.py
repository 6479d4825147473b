"""Answering a step, with htmx and without."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from optout.journey import Outcome
from optout.models import Checklist, Tick
from optout.web.readers import findings
from tests.people import PEOPLE, make_client, start, tick
from tests.reading import headline, rows, text
from tests.resuming.joining import join
from tests.steps import COUNTED, STEPS

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TRAINING, MICROSOFT, OFFSITE, OBJECTION, META, TIDY = STEPS


def reply(client, step, said, language="en"):
    """Note what came back to a request that was sent."""
    return client.post(f"/{language}/steps/{step}/", {"reply": said})


def read(client, step, language="en"):
    return client.get(f"/{language}/steps/{step}/")


def parsed(page):
    return BeautifulSoup(page.content, "html.parser")


def words(element):
    return " ".join(element.get_text(" ").split())


def buttons(page, form="#answer"):
    return [words(button) for button in parsed(page).select(f"{form} button")]


def press(client, page, label, form="#answer"):
    """Press a button of a page, which sends all that its form holds."""
    form = parsed(page).select_one(form)
    [button] = [each for each in form.select("button") if words(each) == label]
    hidden = {each["name"]: each["value"] for each in form.select("input[type=hidden]")}
    return client.post(form["action"], {**hidden, button["name"]: button["value"]})


def stored():
    """What the only answer on the only list says, and when."""
    return Tick.objects.values("outcome", "ticked_at", "reply", "replied_at").get()


# Ticking


@pytest.mark.parametrize("who", PEOPLE)
def test_everyone_is_led_from_step_to_step_to_the_end(client, who):
    response = start(client, who)

    visited = []
    while "/steps/" in response.url:
        visited.append(response.url.split("/")[-2])
        response = tick(client, visited[-1])

    led_through = {
        "european": (*COUNTED, META),
        "american": COUNTED,
        "hongkonger": COUNTED,
        "briton": (META,),
    }
    assert tuple(visited) == led_through[who]
    assertRedirects(response, "/en/checklist/")


def test_an_answer_to_an_optional_step_leads_back_to_those_that_count(client):
    start(client)

    assertRedirects(tick(client, TIDY), f"/en/steps/{TRAINING}/")


def test_postponing_a_step_leads_to_the_next_one_and_stores_nothing(client):
    start(client)

    response = tick(client, "linkedin-ai-training", "later")

    assertRedirects(response, "/en/steps/microsoft-sharing/")
    assert Tick.objects.count() == 0


@pytest.mark.parametrize("outcome", ["nothing-on", "left-on"])
def test_later_on_an_old_page_does_not_change_the_answer_of_another_device(client, outcome):
    start(client)
    old_page = BeautifulSoup(client.get("/en/steps/offsite-ads/").content, "html.parser")
    later = old_page.find("button", string="Later")
    tick(client, "offsite-ads", outcome)

    response = client.post("/en/steps/offsite-ads/", {later["name"]: later["value"]})

    assertRedirects(response, "/en/steps/linkedin-objection/")
    assert Tick.objects.get().outcome == outcome


def test_postponing_the_last_open_step_leads_to_the_list(client):
    start(client, "briton")

    assertRedirects(tick(client, "meta-ai", "later"), "/en/checklist/")


@pytest.mark.parametrize("outcome", ["was-on", "left-on", "not-found"])
def test_taking_an_answer_back_stays_on_the_step_and_leaves_it_open(client, outcome):
    start(client)
    tick(client, "offsite-ads", outcome)

    response = tick(client, "offsite-ads", "open")

    assertRedirects(response, "/en/steps/offsite-ads/")
    assert Tick.objects.count() == 0


def test_a_step_that_was_answered_says_so_and_leads_on(client):
    start(client)
    tick(client, MICROSOFT)

    page = parsed(read(client, MICROSOFT))

    assert words(page.select_one("#said b")).startswith("Nothing was on")
    assert page.find("a", string="Next step")["href"] == f"/en/steps/{TRAINING}/"


def test_the_last_step_that_was_answered_leads_to_the_list(client):
    start(client, "briton")
    tick(client, META)

    page = parsed(read(client, META))

    assert page.select_one("#answer").find("a", string="My list")["href"] == "/en/checklist/"
    assert not page.find("a", string="Next step")


def test_the_next_page_shows_the_latest_answer_and_an_undo_button(client, time_machine):
    time_machine.move_to(NOON, tick=False)
    start(client)
    following = client.post(f"/en/steps/{TRAINING}/", {"outcome": "off"}, follow=True)

    note = parsed(following).select_one("form.noted")
    assert "The training : It is off" in words(note)
    assertRedirects(press(client, following, "Undo", "form.noted"), f"/en/steps/{TRAINING}/")
    assert not Tick.objects.exists()

    tick(client, TRAINING)
    time_machine.shift(timedelta(minutes=11))
    assertNotContains(read(client, MICROSOFT), "noted")


def test_undo_after_a_reply_takes_back_the_reply_alone(client):
    start(client)
    tick(client, OBJECTION)
    reply(client, OBJECTION, "refused")

    press(client, read(client, TRAINING), "Undo", "form.noted")

    assert (Tick.objects.get().outcome, Tick.objects.get().reply) == ("sent", "")


def test_an_unknown_or_missing_outcome_is_refused_and_nothing_is_stored(client):
    start(client)

    for body in ({}, {"outcome": ""}, {"outcome": "maybe"}):
        response = client.post("/en/steps/tidy-up/", body)

        assertContains(response, "Choose one of the answers", status_code=422)
    assert Tick.objects.count() == 0


def test_a_step_that_does_not_apply_takes_no_answer(client):
    start(client, "american")

    response = tick(client, "meta-ai")

    assertContains(response, "does not apply to you", status_code=422)
    assertContains(response, "so what you chose for it was not saved", status_code=422)
    assertContains(response, "<h2>Not on your list</h2>", status_code=422)
    assert Tick.objects.count() == 0


@pytest.mark.parametrize(
    ("step", "outcome"),
    [
        (TRAINING, "was-on"),
        (TRAINING, "sent"),
        (TRAINING, "accepted"),
        (MICROSOFT, "off"),
        (OBJECTION, "done"),
        (OBJECTION, "not-found"),
        (TIDY, "not-found"),
    ],
)
def test_a_step_takes_only_the_answers_of_its_own_kind(client, step, outcome):
    start(client)

    response = client.post(f"/en/steps/{step}/", {"outcome": outcome})

    assert response.status_code == 422
    assert Tick.objects.count() == 0


def test_a_tick_sees_what_another_device_ticked_since_the_list_was_read(client, monkeypatch):
    start(client)
    for step in STEPS[2:]:
        tick(client, step)

    def tick_after_another(self, *args, **kwargs):
        other = Checklist.objects.get(pk=self.pk)
        tick_now(other, STEPS[0], Outcome.LEFT_ON, at=timezone.now())
        return tick_now(self, *args, **kwargs)

    tick_now = Checklist.tick
    monkeypatch.setattr(Checklist, "tick", tick_after_another)

    response = tick(client, STEPS[1])

    assertRedirects(response, "/en/checklist/")


def test_an_answer_to_a_list_erased_meanwhile_is_refused(client, monkeypatch):
    start(client)

    def keep(self, *args, **kwargs):
        Checklist.objects.all().delete()
        return keep_now(self, *args, **kwargs)

    keep_now = Checklist.tick
    monkeypatch.setattr(Checklist, "tick", keep)

    assertContains(tick(client, "tidy-up"), "tidy", status_code=409)
    assert rows() == (0, 0, 0)


# What each answer then says

SAID = [
    (TRAINING, "off", "off", "Off, seen on", "Désactivé, vu le"),
    (TRAINING, "left-on", "kept", "Left on, by choice, on", "Laissé activé, par choix, le"),
    (TRAINING, "not-found", "missing", "Not found on", "Introuvable le"),
    (MICROSOFT, "was-on", "off", "It was on: switched off on", "C’était activé : désactivé le"),
    (MICROSOFT, "nothing-on", "off", "Nothing was on, seen on", "Rien n’était activé, vu le"),
    (MICROSOFT, "left-on", "kept", "Left on, by choice, on", "Laissé activé, par choix, le"),
    (MICROSOFT, "not-found", "missing", "Not found on", "Introuvable le"),
    (OBJECTION, "not-sent", "kept", "Not sent, by choice, on", "Non envoyée, par choix, le"),
    (
        OBJECTION,
        "not-opening",
        "missing",
        "The form did not open on",
        "Le formulaire ne s’ouvrait pas le",
    ),
    (TIDY, "done", "off", "Done on", "Fait le"),
    (
        TIDY,
        "not-for-me",
        "kept",
        "Left as it is, by choice, on",
        "Laissé en l’état, par choix, le",
    ),
]
DAYS = {"en": "22 November 2026", "fr": "22 novembre 2026"}


def read_everywhere(client, step, language):
    """Return the switch and words of a step on its page, on the list and on the record."""
    page = parsed(read(client, step, language))
    on_the_list = parsed(client.get(f"/{language}/checklist/"))
    record = parsed(client.get(f"/{language}/record/"))
    [row] = [
        each.find_parent("li")
        for each in on_the_list.select(".steps a")
        if each["href"] == f"/{language}/steps/{step}/"
    ]
    subject = {
        (TRAINING, "en"): "The training",
        (TRAINING, "fr"): "L’entraînement",
        (MICROSOFT, "en"): "The sharing",
        (MICROSOFT, "fr"): "Le partage",
        (OBJECTION, "en"): "The objection",
        (OBJECTION, "fr"): "L’opposition",
        (TIDY, "en"): "Tidying up",
        (TIDY, "fr"): "Le ménage",
    }[step, language]
    recorded = record.find("h2", string=subject).find_parent("section")

    def switch_in(element):
        return element.select_one(".switch")["class"][1]

    return [
        (switch_in(page.select_one("#said")), words(page.select_one("#said b"))),
        (switch_in(row), words(row.select_one(".small"))),
        (switch_in(recorded), words(recorded.select_one(".stand b"))),
    ]


def in_the_file(client, step, language="en"):
    steps = client.get(f"/{language}/record.json").json()["steps"]
    [found] = [each for each in steps if each["slug"] == step]
    return found["outcome"], found["at"], found["reply"], found["replied_at"]


@pytest.mark.parametrize("language", DAYS)
@pytest.mark.parametrize(("step", "outcome", "state", "english", "french"), SAID)
def test_an_answer_reads_the_same_on_step_list_and_record(
    client, time_machine, step, outcome, state, english, french, language
):
    time_machine.move_to(NOON, tick=False)
    start(client, language=language)

    tick(client, step, outcome, language)

    recorded = f"{english if language == 'en' else french} {DAYS[language]}"
    assert read_everywhere(client, step, language) == [(state, recorded)] * 3
    assert in_the_file(client, step, language) == (outcome, NOON.isoformat(), None, None)


REPLIES = [
    (
        None,
        "sent",
        "Sent on 22 November 2026, no reply noted yet",
        "Envoyée le 22 novembre 2026, pas encore de réponse notée",
    ),
    (
        "accepted",
        "off",
        "Sent on 22 November 2026, acceptance noted on 22 December 2026",
        "Envoyée le 22 novembre 2026, acceptation notée le 22 décembre 2026",
    ),
    (
        "refused",
        "refused",
        "Sent on 22 November 2026, refusal noted on 22 December 2026",
        "Envoyée le 22 novembre 2026, refus noté le 22 décembre 2026",
    ),
    (
        "none-came",
        "sent",
        "Sent on 22 November 2026, still no answer on 22 December 2026",
        "Envoyée le 22 novembre 2026, toujours sans réponse le 22 décembre 2026",
    ),
]


@pytest.mark.parametrize("language", DAYS)
@pytest.mark.parametrize(("came", "state", "english", "french"), REPLIES)
def test_a_request_that_was_sent_says_what_came_back(
    client, time_machine, came, state, english, french, language
):
    time_machine.move_to(NOON, tick=False)
    start(client, language=language)
    tick(client, OBJECTION, "sent", language)
    time_machine.shift(timedelta(days=30))
    replied_at = (NOON + timedelta(days=30)).isoformat() if came else None

    if came:
        response = reply(client, OBJECTION, came, language)
        assertRedirects(response, f"/{language}/steps/{OBJECTION}/")

    recorded = english if language == "en" else french
    assert read_everywhere(client, OBJECTION, language) == [(state, recorded)] * 3
    assert in_the_file(client, OBJECTION) == ("sent", NOON.isoformat(), came, replied_at)


SEVERAL = [
    ("sent", None, "All sent on 22 November 2026, no reply noted yet"),
    (
        *("sent", "accepted"),
        "All sent on 22 November 2026, all accepted (noted on 22 December 2026)",
    ),
    (
        *("sent", "refused"),
        "All sent on 22 November 2026, at least one refused (noted on 22 December 2026)",
    ),
    ("sent", "none-came", "All sent on 22 November 2026, not all answered on 22 December 2026"),
    ("not-opening", None, "A form did not open on 22 November 2026"),
    ("not-sent", None, "Not all sent, by choice, on 22 November 2026"),
]


@pytest.mark.parametrize(("outcome", "came", "recorded"), SEVERAL)
def test_what_is_said_of_several_requests_is_also_true_if_one_went_another_way(
    client, time_machine, outcome, came, recorded
):
    time_machine.move_to(NOON, tick=False)
    start(client)
    tick(client, META, outcome)
    time_machine.shift(timedelta(days=30))
    if came:
        reply(client, META, came)

    assert words(parsed(read(client, META)).select_one("#said b")) == recorded


@pytest.mark.parametrize(
    ("step", "outcome", "progress"),
    [
        (TRAINING, "off", "1 of 5 steps done"),
        (TRAINING, "left-on", "0 of 5 steps done"),
        (TRAINING, "not-found", "0 of 5 steps done"),
        (MICROSOFT, "was-on", "1 of 5 steps done"),
        (MICROSOFT, "nothing-on", "1 of 5 steps done"),
        (OBJECTION, "sent", "1 of 5 steps done"),
        (OBJECTION, "not-sent", "0 of 5 steps done"),
        (OBJECTION, "not-opening", "0 of 5 steps done"),
        (TIDY, "done", "0 of 5 steps done"),
        (TIDY, "not-for-me", "0 of 5 steps done"),
    ],
)
def test_only_what_was_done_and_counts_is_counted(client, step, outcome, progress):
    start(client)
    tick(client, step, outcome)

    page = client.get("/en/checklist/")

    assert headline(page) == progress
    calm = parsed(page).select_one("[data-calm]")["data-calm"]
    assert calm == progress[0]


def test_the_page_does_not_calm_down_for_what_is_left_as_it_is(client):
    start(client, "american")
    for step in COUNTED:
        tick(client, step, "left")

        assert parsed(client.get("/en/checklist/")).select_one("[data-calm]")["data-calm"] == "0"


# Not found


def test_a_setting_that_is_not_found_keeps_its_step_open_and_shows_the_other_ways(client):
    start(client)

    response = tick(client, TRAINING, "not-found")

    assertRedirects(response, f"/en/steps/{TRAINING}/")
    page = read(client, TRAINING)
    [ways] = parsed(page).select("#answer .help")
    assert ways.a["href"] == "https://linkedin.example/settings"
    assert "“AI training” may also be called: Model training" in " ".join(ways.get_text().split())
    assert "the app’s home screen" in words(ways)
    assert not ways.select(".proof")
    assert {"It is off", "I’m leaving it on", "Undo my answer", "Later"} == set(buttons(page))


def test_a_form_that_does_not_open_keeps_its_step_open_and_shows_the_other_ways(client):
    start(client)

    assertRedirects(tick(client, OBJECTION, "not-opening"), f"/en/steps/{OBJECTION}/")

    [ways] = parsed(read(client, OBJECTION)).select("#answer .help")
    assert [each["href"] for each in ways.select("li > a")] == [
        "https://linkedin.example/ask",
        "https://linkedin.example/delete",
    ]
    assert "the app’s home screen" not in words(ways)


def test_a_step_that_was_not_found_comes_back_after_the_others(client):
    start(client, "american")
    tick(client, TRAINING, "not-found")

    assertRedirects(tick(client, TRAINING, "later"), f"/en/steps/{MICROSOFT}/")
    tick(client, MICROSOFT)
    tick(client, OFFSITE)
    assertRedirects(tick(client, OBJECTION), f"/en/steps/{TRAINING}/")
    assertRedirects(tick(client, TRAINING), "/en/checklist/")


def test_without_a_list_the_other_ways_are_on_the_page(client):
    page = parsed(read(client, TRAINING))

    assert page.find("a", string="I cannot find it")["href"] == "#elsewhere"
    ways = [each["href"] for each in page.select("#elsewhere li > a")]
    assert ways == ["https://linkedin.example/settings"]


# Replies


def test_no_answer_cannot_be_noted_before_a_month_is_over(client, time_machine):
    time_machine.move_to(NOON, tick=False)
    start(client)
    tick(client, OBJECTION)

    time_machine.shift(timedelta(days=29))
    assert "No answer after a month" not in buttons(read(client, OBJECTION))
    early = reply(client, OBJECTION, "none-came")
    assertContains(early, "Choose one of the answers", status_code=422)
    assert Tick.objects.get().reply == ""

    time_machine.shift(timedelta(days=1))
    assert "No answer after a month" in buttons(read(client, OBJECTION))
    reply(client, OBJECTION, "none-came")
    assert Tick.objects.get().reply == "none-came"


def test_the_month_without_an_answer_is_counted_in_the_days_that_the_page_shows(
    client, time_machine
):
    time_machine.move_to(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), tick=False)
    start(client)
    tick(client, OBJECTION)
    assert "Sent on 23\u00a0November 2026" in read(client, OBJECTION).text

    time_machine.move_to(datetime(2026, 12, 22, 22, 59, tzinfo=UTC), tick=False)
    assert "No answer after a month" not in buttons(read(client, OBJECTION))
    time_machine.move_to(datetime(2026, 12, 22, 23, 0, tzinfo=UTC), tick=False)
    assert "No answer after a month" in buttons(read(client, OBJECTION))


def test_nothing_else_can_come_back(client):
    start(client)
    tick(client, OBJECTION)

    for came in ("maybe", "sent", "open"):
        assert reply(client, OBJECTION, came).status_code == 422
    assert Tick.objects.get().reply == ""


@pytest.mark.parametrize("outcome", [None, "not-opening", "not-sent"])
def test_nothing_comes_back_to_a_request_that_was_not_sent(client, outcome):
    start(client)
    if outcome:
        tick(client, OBJECTION, outcome)

    assert "They accepted" not in buttons(read(client, OBJECTION))
    assert reply(client, OBJECTION, "accepted").status_code == 422
    assert not Tick.objects.exclude(reply="").exists()


def test_a_reply_that_was_noted_can_be_taken_back(client):
    start(client)
    tick(client, OBJECTION)
    reply(client, OBJECTION, "refused")

    press(client, read(client, OBJECTION), "Undo this reply")

    assert (Tick.objects.get().outcome, Tick.objects.get().reply) == ("sent", "")


@pytest.mark.parametrize(
    ("came", "asks_again", "offered"),
    [
        (None, True, {"They accepted", "They refused", "No answer after a month"}),
        ("accepted", False, {"They refused", "No answer after a month", "Undo this reply"}),
        ("refused", False, {"They accepted", "No answer after a month", "Undo this reply"}),
        ("none-came", True, {"They accepted", "They refused", "Undo this reply"}),
    ],
)
def test_a_step_asks_for_a_reply_until_a_final_one_was_noted_which_can_be_changed(
    client, time_machine, came, asks_again, offered
):
    time_machine.move_to(NOON, tick=False)
    start(client)
    tick(client, OBJECTION)
    time_machine.shift(timedelta(days=30))
    if came:
        reply(client, OBJECTION, came)

    form = parsed(read(client, OBJECTION)).select_one("#answer")

    asked = [words(each) for each in form.select("h2")]
    folds = [words(each) for each in form.select("summary")]
    assert asked == (["Have you had a reply?"] if asks_again else [])
    assert ("Change the reply I noted" in folds) == (not asks_again)
    assert {words(each) for each in form.select("button[name=reply]")} == offered


@pytest.mark.parametrize(
    ("came", "leads_on"), [("accepted", False), ("refused", True), ("none-came", True)]
)
def test_a_refusal_or_a_month_without_an_answer_leads_to_where_to_complain(
    client, time_machine, came, leads_on
):
    time_machine.move_to(NOON, tick=False)
    start(client)
    tick(client, OBJECTION)
    time_machine.shift(timedelta(days=30))
    reply(client, OBJECTION, came)

    page = parsed(read(client, OBJECTION))

    assert bool(page.select_one("#answer a[href='/en/complaint/']")) == leads_on


# Two devices on one list


@pytest.fixture
def laptop(client):
    start(client)
    return client


@pytest.fixture
def phone(laptop):
    laptop.post("/en/resume/", {"link": "yes"})
    [secret] = re.findall(r"#([\w-]{43})", laptop.get("/en/resume/").text)
    phone = make_client()
    join(phone, secret)
    return phone


ELSEWHERE = "What you chose for this step was not saved"


EACH_PAIR = [
    (step, said, other)
    for step, answers in {
        TRAINING: ("off", "not-found", "left-on", "open"),
        MICROSOFT: ("was-on", "nothing-on", "not-found", "left-on", "open"),
        OBJECTION: ("sent", "not-opening", "not-sent", "open"),
        TIDY: ("done", "not-for-me", "open"),
    }.items()
    for said in answers
    for other in answers
    if other not in (said, "open")
]
"""What a phone says of each kind of step, and what a page of before then sends. The answer “open”
is the button that takes an answer back."""


@pytest.mark.parametrize(("step", "said", "other"), EACH_PAIR)
def test_no_answer_from_an_older_page_takes_the_place_of_what_another_device_said(
    laptop, phone, step, said, other
):
    tick(laptop, step, other)
    seen = parsed(read(laptop, step)).select_one("#answer [name=seen]")["value"]
    tick(phone, step, said)
    kept = list(Tick.objects.values())

    # Saying what was said before, and taking it back.
    for old in (other, "open"):
        response = laptop.post(f"/en/steps/{step}/", {"seen": seen, "outcome": old})
        is_said_again = old == said
        assert response.status_code == (302 if is_said_again else 409)
        assert list(Tick.objects.values()) == kept


@pytest.mark.parametrize("came", ["accepted", "refused", "none-came", ""])
@pytest.mark.parametrize("old", ["accepted", "refused", "none-came", ""])
def test_no_reply_from_an_older_page_takes_the_place_of_what_another_device_noted(
    laptop, phone, time_machine, came, old
):
    [before, *_] = sorted({"accepted", "refused", "none-came"} - {came, old})
    time_machine.move_to(NOON, tick=False)
    tick(laptop, OBJECTION)
    time_machine.shift(timedelta(days=40))
    reply(laptop, OBJECTION, before)
    seen = parsed(read(laptop, OBJECTION)).select_one("#answer [name=seen]")["value"]
    time_machine.shift(timedelta(minutes=1))
    reply(phone, OBJECTION, came)
    kept = stored()

    response = laptop.post(f"/en/steps/{OBJECTION}/", {"seen": seen, "reply": old})

    assert response.status_code == (302 if old == came else 409)
    assert stored() == kept


@pytest.mark.parametrize("label", ["It is off", "I cannot find it"])
def test_an_answer_from_a_page_that_is_out_of_date_is_not_saved(laptop, phone, label):
    old_page = read(laptop, TRAINING)
    tick(phone, TRAINING, "left-on")
    kept = stored()

    response = press(laptop, old_page, label)

    assertContains(response, ELSEWHERE, status_code=409)
    assert "Left on, by choice" in text(response)
    assert stored() == kept


def test_taking_back_an_answer_that_is_out_of_date_is_refused(laptop, phone):
    tick(laptop, TRAINING, "off")
    old_page = read(laptop, TRAINING)
    tick(phone, TRAINING, "left-on")
    kept = stored()

    response = press(laptop, old_page, "Undo my answer")

    assertContains(response, ELSEWHERE, status_code=409)
    assert stored() == kept


def test_a_page_that_is_out_of_date_claims_no_answer_where_another_device_took_its_own_back(
    laptop, phone
):
    tick(laptop, TRAINING, "left-on")
    old_page = read(laptop, TRAINING)
    tick(phone, TRAINING, "open")

    response = press(laptop, old_page, "It is off")

    assertContains(response, ELSEWHERE, status_code=409)
    assert "that answer is kept" not in text(response)
    assert not Tick.objects.exists()


def test_undo_never_takes_back_what_another_device_said(laptop, phone):
    tick(laptop, TRAINING, "off")
    next_page = read(laptop, MICROSOFT)
    tick(phone, TRAINING, "not-found")
    kept = stored()

    response = press(laptop, next_page, "Undo", "form.noted")

    assertContains(response, ELSEWHERE, status_code=409)
    assert stored() == kept


def test_undo_never_takes_back_a_reply_that_another_device_noted(laptop, phone):
    tick(laptop, OBJECTION)
    next_page = read(laptop, TRAINING)
    reply(phone, OBJECTION, "accepted")
    kept = stored()

    response = press(laptop, next_page, "Undo", "form.noted")

    assertContains(response, ELSEWHERE, status_code=409)
    assert stored() == kept


@pytest.mark.parametrize("label", ["They refused", "Undo my answer", "I’m not sending it"])
def test_a_reply_that_another_device_noted_is_kept(laptop, phone, label):
    tick(laptop, OBJECTION)
    old_page = read(laptop, OBJECTION)
    reply(phone, OBJECTION, "accepted")
    kept = stored()

    response = press(laptop, old_page, label)

    assertContains(response, ELSEWHERE, status_code=409)
    assert stored() == kept


def test_taking_back_a_reply_that_is_out_of_date_is_refused(laptop, phone):
    tick(laptop, OBJECTION)
    reply(laptop, OBJECTION, "refused")
    old_page = read(laptop, OBJECTION)
    reply(phone, OBJECTION, "accepted")
    kept = stored()

    response = press(laptop, old_page, "Undo this reply")

    assertContains(response, ELSEWHERE, status_code=409)
    assert stored() == kept


def test_a_reply_to_a_request_that_another_device_did_not_send_is_out_of_date(laptop, phone):
    tick(laptop, OBJECTION)
    old_page = read(laptop, OBJECTION)
    tick(phone, OBJECTION, "not-sent")
    kept = stored()

    response = press(laptop, old_page, "They accepted")

    assertContains(response, ELSEWHERE, status_code=409)
    assert stored() == kept


def test_the_same_answer_from_two_devices_is_one_answer(laptop, phone, time_machine):
    time_machine.move_to(NOON, tick=False)
    old_page = read(laptop, TRAINING)
    tick(phone, TRAINING, "off")
    kept = stored()
    time_machine.shift(timedelta(minutes=1))

    assertRedirects(press(laptop, old_page, "It is off"), f"/en/steps/{MICROSOFT}/")
    assert stored() == kept


def test_the_page_that_refuses_an_answer_takes_another(laptop, phone):
    old_page = read(laptop, TRAINING)
    tick(phone, TRAINING, "left-on")
    refused = press(laptop, old_page, "It is off")

    press(laptop, refused, "It is off")

    assert Tick.objects.get().outcome == "off"


def test_an_answer_on_one_device_takes_nothing_from_another_step(laptop, phone):
    old_page = read(laptop, TRAINING)
    tick(phone, MICROSOFT, "was-on")

    press(laptop, old_page, "It is off")

    assert dict(Tick.objects.values_list("step_slug", "outcome")) == {
        TRAINING: "off",
        MICROSOFT: "was-on",
    }


def test_a_page_that_is_out_of_date_is_refused_in_the_visitors_language(laptop, phone):
    old_page = read(laptop, TRAINING, "fr")
    tick(phone, TRAINING, "left-on")

    response = press(laptop, old_page, "Oui, désactivé")

    assert response.status_code == 409
    assert "Laissé activé, par choix" in text(response)
    assert "La page n’était plus à jour" in text(response)


# With htmx


def test_htmx_is_loaded_only_where_there_is_something_to_tick(client):
    assertNotContains(client.get("/en/steps/tidy-up/"), "htmx")
    start(client)
    assertContains(client.get("/en/steps/tidy-up/"), "django_htmx/htmx", count=1)
    assertNotContains(client.get("/en/compare/"), "<script")


def test_a_get_sends_two_queries_at_most_and_changes_nothing(
    client, django_assert_max_num_queries
):
    start(client)
    tick(client, "tidy-up")
    before = list(Checklist.objects.values()), list(Tick.objects.values())
    findings(timezone.localdate())  # once a week

    asked = [
        "",
        "plan/",
        "checklist/",
        "done/",
        "privacy/",
        "data/",
        "steps/tidy-up/?outcome=done",
    ]
    for page in asked:
        with django_assert_max_num_queries(2):
            client.get(f"/en/{page}")

    assert (list(Checklist.objects.values()), list(Tick.objects.values())) == before
