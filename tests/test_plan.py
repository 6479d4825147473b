"""The two questions, and who can open the list they make."""

from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from pytest_django.asserts import assertContains, assertRedirects

from optout.models import Browser, Checklist, CompletionLink, Tick, digest
from tests.people import PEOPLE, SYSTEMS, go_on, make_client, start, tick
from tests.reading import headline, rows, text

pytestmark = pytest.mark.django_db


def parsed(page):
    return BeautifulSoup(page.content, "html.parser")


# Answering the two questions


def test_answering_makes_a_list_and_leads_to_the_first_step(client):
    response = start(client)

    assertRedirects(response, "/en/steps/linkedin-ai-training/")
    assert rows() == (1, 1, 0)


def test_the_cookie_is_for_this_site_alone_and_its_key_is_stored_as_a_digest(client):
    response = client.post("/en/plan/", PEOPLE["european"])

    cookie = response.cookies[settings.DEVICE_COOKIE]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/")
    assert cookie["max-age"] == timedelta(days=settings.RETENTION_DAYS).total_seconds()
    assert Browser.objects.get().key_digest == digest(cookie.value)


@pytest.mark.parametrize(
    ("answers", "complaint"),
    [
        ({}, "Choose where you live."),
        ({"region": "atlantis"}, "Choose where you live from the list."),
        ({"region": "eu"}, "Choose at least one account, or “None of these”."),
        ({"region": "eu", "accounts": ["myspace"]}, "Choose your accounts from the list."),
        (
            {"region": "eu", "accounts": ["linkedin", "none"]},
            "Choose your accounts, or none of these, but not both.",
        ),
        ({"accounts": ["none"]}, "Choose where you live."),
    ],
    ids=["empty", "region", "no account", "account", "some and none", "none but no region"],
)
def test_a_missing_or_unknown_answer_is_named_and_nothing_is_stored(client, answers, complaint):
    response = client.post("/en/plan/", answers)

    assertContains(response, complaint, count=2, status_code=422)
    assert rows() == (0, 0, 0)
    assert not response.cookies


def test_right_answers_are_kept_when_another_is_missing(client):
    response = client.post("/en/plan/", {"accounts": ["facebook", "linkedin"]})

    page = parsed(response)
    checked = {box["value"] for box in page.select("input[checked]")}
    assert checked == {"facebook", "linkedin"}
    assert page.title.get_text().startswith("Error:")


def test_answers_can_be_changed_without_losing_a_tick(client):
    start(client, "european")
    tick(client, "meta-ai")

    start(client, "american")
    american = client.get("/en/checklist/")
    start(client, "european")
    european = client.get("/en/checklist/")

    assert rows() == (1, 1, 1)
    assert headline(american) == "0 of 4 steps done"
    assert headline(european) == "1 of 5 steps done"


def test_the_form_shows_the_present_answers(client):
    start(client, "briton")

    page = parsed(client.get("/en/plan/"))

    assert {box["value"] for box in page.select("input[checked]")} == {"uk", "instagram"}


@pytest.mark.parametrize(
    ("system", "device"), [("phone", "phone"), ("mac", "computer"), ("windows", "computer")]
)
def test_nobody_is_asked_for_the_device_which_the_browser_names(client, system, device):
    client.post("/en/plan/", PEOPLE["european"], headers={"User-Agent": SYSTEMS[system]})

    assert Browser.objects.get().device == device


# None of these accounts


@pytest.mark.parametrize("language", ["en", "fr"])
def test_people_without_an_account_are_led_to_what_there_is_for_them(client, language):
    response = client.post(f"/{language}/plan/", {"region": "eu", "accounts": ["none"]})

    assertRedirects(response, f"/{language}/no-account/")
    assert rows() == (0, 0, 0)
    assert not response.cookies
    page = client.get(response.url)
    assert "Anyone can write to Meta." in text(page)
    assert parsed(page).find("a", href="https://meta.example/form")


def test_without_an_account_an_earlier_list_stays_as_it_is(client):
    start(client)
    tick(client, "meta-ai")
    before = list(Checklist.objects.values())

    response = client.post("/en/plan/", {"region": "us", "accounts": ["none"]})

    assertRedirects(response, "/en/no-account/")
    assert list(Checklist.objects.values()) == before
    assert rows() == (1, 1, 1)


# A first answer without a list


def answer_first(client, step, label, language="en", origin=""):
    """Press a button on the page of a step, as someone without a list."""
    return first_answer_on(client, client.get(f"/{language}/steps/{step}/{origin}"), label)


def first_answer_on(client, page, label):
    """Press a button of a page that was opened without a list."""
    form = parsed(page).select_one("#answer")
    [button] = [each for each in form.select("button") if each.get_text(strip=True) == label]
    hidden = {each["name"]: each["value"] for each in form.select("input[type=hidden]")}
    return client.post(form["action"], {**hidden, button["name"]: button["value"]})


def go_through(client, questions, who="european"):
    """Answer the two questions on a page, which sends all that its form holds."""
    form = parsed(questions).select_one("form.questions")
    hidden = {each["name"]: each["value"] for each in form.select("input[type=hidden]")}
    return go_on(client, client.post(form["action"], {**hidden, **PEOPLE[who]}))


def test_a_first_answer_leads_to_the_two_questions_and_stores_nothing(client):
    response = answer_first(client, "linkedin-ai-training", "It is off")

    assert headline(response) == "Two questions."
    assert "The training : It is off. That will be the first tick on your list." in text(response)
    assert rows() == (0, 0, 0)
    assert not response.cookies


def test_a_first_answer_is_read_back_in_the_visitors_language(client):
    response = answer_first(client, "linkedin-ai-training", "Oui, désactivé", "fr")

    assert "L’entraînement : Oui, désactivé." in text(response)


def test_the_account_of_a_first_answer_is_ticked_if_there_is_only_one(client):
    def ticked(step, said):
        asked = parsed(client.post("/en/plan/", {"step": step, "first": said}))
        return [box["value"] for box in asked.select("#accounts input[checked]")]

    assert ticked("linkedin-ai-training", "off") == ["linkedin"]
    assert ticked("meta-ai", "sent") == []


def test_a_first_answer_becomes_the_first_tick_and_leads_to_the_next_step(client):
    questions = answer_first(client, "linkedin-ai-training", "It is off")

    response = go_through(client, questions)

    assertRedirects(response, "/en/steps/microsoft-sharing/")
    assert (Tick.objects.get().step_slug, Tick.objects.get().outcome) == (
        "linkedin-ai-training",
        "off",
    )
    assert headline(client.get("/en/checklist/")) == "1 of 5 steps done"
    assert "The training : It is off Undo" in text(client.get(response.url))


@pytest.mark.parametrize(
    ("step", "label", "outcome"),
    [
        ("microsoft-sharing", "It was on, I switched it off", "was-on"),
        ("microsoft-sharing", "Nothing was on", "nothing-on"),
        ("linkedin-objection", "I sent it", "sent"),
        ("meta-ai", "I sent them", "sent"),
        ("tidy-up", "It is done", "done"),
    ],
)
@pytest.mark.parametrize("who", ["european", "american"])
def test_every_kind_of_step_takes_a_first_answer_wherever_one_lives(
    client, step, label, outcome, who
):
    go_through(client, answer_first(client, step, label), who)

    assert dict(Tick.objects.values_list("step_slug", "outcome")) == {step: outcome}


def test_what_a_first_answer_leads_to_counts_only_what_applies(client):
    go_through(client, answer_first(client, "meta-ai", "I sent them"), "american")

    assert headline(client.get("/en/checklist/")) == "0 of 4 steps done"


def test_a_first_answer_survives_a_question_left_open(client):
    first = answer_first(client, "linkedin-ai-training", "It is off")
    hidden = {
        each["name"]: each["value"]
        for each in parsed(first).select("form.questions input[type=hidden]")
    }

    again = client.post("/en/plan/", hidden)
    assert again.status_code == 422
    go_through(client, again)

    assert Tick.objects.get().outcome == "off"


def test_a_first_answer_keeps_the_link_that_led_to_it(client):
    owner = make_client()
    start(owner)
    tick(owner, "meta-ai")
    owner.post("/en/share/")
    token = CompletionLink.objects.get().token

    questions = answer_first(client, "linkedin-ai-training", "It is off", origin=f"?from={token}")
    go_through(client, questions)

    assert CompletionLink.objects.get().starts == 1


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("linkedin-ai-training", "maybe"),
        ("linkedin-ai-training", "sent"),
        ("linkedin-ai-training", "accepted"),
        ("linkedin-ai-training", "open"),
        ("linkedin-ai-training", ""),
        ("no-such-step", "off"),
        ("", "off"),
    ],
)
def test_a_first_answer_that_no_page_offers_is_ignored(client, step, said):
    asked = client.post("/en/plan/", {"step": step, "first": said})
    assert headline(asked) == "Two questions."
    assert "first tick" not in text(asked)

    response = client.post("/en/plan/", {**PEOPLE["european"], "step": step, "said": said})
    response = go_on(client, response)

    assertRedirects(response, "/en/steps/linkedin-ai-training/")
    assert rows() == (1, 1, 0)


# A first answer from before the list

KEPT_ELSEWHERE = "What you chose for this step was not saved"


def opened_before_the_list(client, path):
    """Open a page as someone without a list, then make the list in another tab."""
    page = client.get(path)
    start(client)
    return page


@pytest.mark.parametrize(
    ("step", "label", "outcome", "following"),
    [
        ("linkedin-ai-training", "It is off", "off", "microsoft-sharing"),
        ("microsoft-sharing", "It was on, I switched it off", "was-on", "offsite-ads"),
        ("linkedin-objection", "I sent it", "sent", "meta-ai"),
        ("tidy-up", "It is done", "done", "linkedin-ai-training"),
    ],
)
def test_a_first_answer_is_kept_in_the_list_that_another_tab_made_meanwhile(
    client, step, label, outcome, following
):
    old_page = opened_before_the_list(client, f"/en/steps/{step}/")

    response = first_answer_on(client, old_page, label)

    assertRedirects(response, f"/en/steps/{following}/")
    assert dict(Tick.objects.values_list("step_slug", "outcome")) == {step: outcome}
    assert rows() == (1, 1, 1)


def test_a_first_answer_on_its_way_through_the_questions_is_kept_in_the_list_made_meanwhile(
    client,
):
    questions = answer_first(client, "linkedin-ai-training", "It is off")
    start(client)
    tick(client, "offsite-ads", "left")

    response = go_through(client, questions, "american")

    assertRedirects(response, "/en/steps/microsoft-sharing/")
    assert dict(Tick.objects.values_list("step_slug", "outcome")) == {
        "linkedin-ai-training": "off",
        "offsite-ads": "left-on",
    }
    assert Checklist.objects.get().region == "us"


def test_a_first_answer_never_replaces_another_one_on_the_list(client):
    old_page = opened_before_the_list(client, "/en/steps/linkedin-ai-training/")
    tick(client, "linkedin-ai-training", "left")

    response = first_answer_on(client, old_page, "It is off")

    assertContains(response, KEPT_ELSEWHERE, status_code=409)
    assert "Left on, by choice" in text(response)
    assert Tick.objects.get().outcome == "left-on"


def test_a_first_answer_never_replaces_a_reply_on_the_list(client):
    old_page = opened_before_the_list(client, "/en/steps/linkedin-objection/")
    tick(client, "linkedin-objection")
    client.post("/en/steps/linkedin-objection/", {"reply": "accepted"})
    kept = Tick.objects.values().get()

    first_answer_on(client, old_page, "I sent it")

    assert Tick.objects.values().get() == kept


def test_the_same_first_answer_as_on_the_list_changes_nothing(client, time_machine):
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False)
    old_page = opened_before_the_list(client, "/en/steps/linkedin-ai-training/")
    tick(client, "linkedin-ai-training")
    kept = Tick.objects.values().get()
    time_machine.shift(timedelta(minutes=1))

    response = first_answer_on(client, old_page, "It is off")

    assertRedirects(response, "/en/steps/microsoft-sharing/")
    assert Tick.objects.values().get() == kept


def test_questions_from_before_the_list_never_replace_another_answer_on_it(client):
    questions = answer_first(client, "linkedin-ai-training", "It is off")
    start(client)
    tick(client, "linkedin-ai-training", "left")

    response = go_through(client, questions, "american")

    assertContains(response, KEPT_ELSEWHERE, status_code=409)
    assert Tick.objects.get().outcome == "left-on"
    assert Checklist.objects.get().region == "us"


def test_a_first_answer_to_a_step_that_does_not_apply_any_more_says_only_that(client):
    start(client)
    tick(client, "meta-ai", "not-sent")
    american = PEOPLE["american"] | {"accounts": ["facebook"]}

    response = client.post("/en/plan/", american | {"step": "meta-ai", "said": "sent"})

    assertContains(response, "Not on your list", status_code=409)
    assertContains(response, "so what you chose for it was not saved.", status_code=409)
    assert Tick.objects.get().outcome == "not-sent"
    assert Checklist.objects.get().region == "us"


def test_questions_from_before_the_list_with_one_left_open_keep_the_answer(client):
    questions = answer_first(client, "linkedin-ai-training", "It is off")
    start(client)
    form = parsed(questions).select_one("form.questions")
    hidden = {each["name"]: each["value"] for each in form.select("input[type=hidden]")}

    again = client.post("/en/plan/", hidden)
    assert again.status_code == 422
    assert "first tick" not in text(again)
    go_through(client, again)

    assert Tick.objects.get().outcome == "off"


def test_a_first_answer_for_a_list_erased_meanwhile_is_refused(client, monkeypatch):
    old_page = opened_before_the_list(client, "/en/steps/linkedin-ai-training/")
    tick_now = Checklist.tick

    def tick_too_late(self, *args, **kwargs):
        Checklist.objects.all().delete()
        return tick_now(self, *args, **kwargs)

    monkeypatch.setattr(Checklist, "tick", tick_too_late)

    assert first_answer_on(client, old_page, "It is off").status_code == 409
    assert rows() == (0, 0, 0)


# Who can open a list


def test_an_answer_without_a_list_is_refused_with_a_link_to_make_one(client):
    response = tick(client, "tidy-up")

    assertContains(response, 'href="/en/plan/"', status_code=409)
    assert rows() == (0, 0, 0)


@pytest.mark.parametrize("key", ["", "x", "A" * 43, "' OR 1=1 --", "é" * 5000])
def test_a_forged_key_opens_nothing_and_is_never_adopted(client, key):
    client.cookies[settings.DEVICE_COOKIE] = key

    assert tick(client, "tidy-up").status_code == 409
    assert headline(client.get("/en/checklist/")) == "No list on this device yet"
    start(client)

    assert client.cookies[settings.DEVICE_COOKIE].value != key
    assert Browser.objects.get().key_digest != digest(key)


def test_two_browsers_never_see_each_others_list():
    one, other = make_client(), make_client()
    start(one)
    start(other, "briton")

    tick(one, "meta-ai")

    assert headline(one.get("/en/checklist/")) == "1 of 5 steps done"
    assert headline(other.get("/en/checklist/")) == "0 of 1 step done"


def test_an_expired_list_no_longer_opens(client, time_machine):
    time_machine.move_to(datetime(2026, 1, 1, tzinfo=UTC), tick=False)
    start(client)

    time_machine.shift(timedelta(days=settings.RETENTION_DAYS))
    assert headline(client.get("/en/checklist/")) == "0 of 5 steps done"
    time_machine.shift(timedelta(seconds=1))
    assert headline(client.get("/en/checklist/")) == "No list on this device yet"


def test_every_answer_extends_the_list_to_its_full_time(client, time_machine):
    time_machine.move_to(datetime(2026, 1, 1, tzinfo=UTC), tick=False)
    start(client)
    time_machine.shift(timedelta(days=100))

    response = tick(client, "meta-ai")

    assert response.cookies[settings.DEVICE_COOKIE]["max-age"] == 180 * 24 * 60 * 60
    time_machine.shift(timedelta(days=100))
    assert headline(client.get("/en/checklist/")) == "1 of 5 steps done"


def test_answers_for_a_list_erased_meanwhile_are_refused(client, monkeypatch):
    start(client)
    answer = Checklist.answer

    def answer_too_late(self, **answers):
        Checklist.objects.all().delete()
        return answer(self, **answers)

    monkeypatch.setattr(Checklist, "answer", answer_too_late)

    assert start(client, "american").status_code == 409
    assert rows() == (0, 0, 0)
