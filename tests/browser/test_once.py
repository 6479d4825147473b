"""The form that makes a list, on a slow network."""

from time import sleep

import pytest
from playwright.sync_api import expect

from optout.models import Checklist, CompletionLink
from tests.browser.acts import answer_the_questions, button
from tests.people import make_client, start, tick


@pytest.fixture
def slow(monkeypatch):
    """Making a list takes a while."""
    make = Checklist.start

    def make_slowly(**answers):
        sleep(0.4)
        return make(**answers)

    monkeypatch.setattr(Checklist, "start", make_slowly)


@pytest.fixture
def link(live_server):
    owner = make_client()
    start(owner, "briton")
    tick(owner, "meta-ai", "sent")
    owner.post("/en/share/", {})
    return CompletionLink.objects.get()


TAP_TWICE = """(button) => {
  button.click();
  // Without a pause, the browser itself would drop the first click.
  setTimeout(() => button.click(), 150);
}"""


@pytest.mark.usefixtures("english", "slow")
def test_a_colleague_who_taps_twice_is_counted_once(visitor, link):
    page = visitor("en")
    page.goto(f"/en/plan/?from={link.token}")
    answer_the_questions(page, "briton")

    button(page, "Make my list").evaluate(TAP_TWICE)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Meta")

    link.refresh_from_db()
    assert link.starts == 1


GOES_AND_COMES_BACK = "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))"


@pytest.mark.parametrize(
    "later",
    [lambda page: page.clock.run_for(20_000), lambda page: page.evaluate(GOES_AND_COMES_BACK)],
    ids=["loading was stopped", "back again"],
)
@pytest.mark.usefixtures("english")
def test_the_questions_can_be_sent_again_when_loading_stops_or_the_page_comes_back(visitor, later):
    page = visitor("en")
    page.clock.install()
    page.goto("/en/plan/")
    answer_the_questions(page, "briton")
    send = button(page, "Make my list")
    # A response without a page (204) leaves the browser where it is.
    page.route("**/plan/", lambda route: route.fulfill(status=204), times=1)
    send.click()
    expect(send).to_have_attribute("aria-busy", "true")

    later(page)
    send.click()

    page.wait_for_url("**/steps/meta-ai/")
