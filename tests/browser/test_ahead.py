"""The next page, fetched while the finger is still on its link."""

import pytest

from tests.browser.acts import link
from tests.reading import rows

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def page(visitor):
    """The start page, in a browser whose pointer can rest on a link."""
    page = visitor("en", "laptop")
    page.goto("/en/")
    return page


@pytest.fixture
def asked(page):
    """The requests for the page behind the start, each with whether it was ahead of time."""
    found = []

    def note(request):
        if request.url.endswith("/en/plan/"):
            found.append(request.headers.get("sec-purpose") or request.headers.get("purpose"))

    page.context.on("request", note)
    return found


def test_the_page_behind_a_link_is_fetched_once_and_counts_for_nothing(page, asked):
    with page.expect_response("**/en/plan/") as ahead:
        link(page, "Start now").hover()
    link(page, "Start now").hover()

    assert ahead.value.status == 200
    assert asked == ["prefetch"]
    assert rows() == (0, 0, 0)
    assert page.context.cookies() == []

    link(page, "Start now").click()
    page.wait_for_url("**/en/plan/")
    assert page.evaluate("performance.getEntriesByType('navigation')[0].transferSize") == 0


def test_whoever_saves_data_gets_nothing_that_they_did_not_ask_for(visitor):
    page = visitor("en", "laptop")
    page.add_init_script(
        "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"
    )
    page.goto("/en/")
    link(page, "Start now").hover()
    page.wait_for_timeout(300)

    assert page.locator("link[rel=prefetch]").count() == 0


def test_whoever_has_a_list_is_not_sent_the_questions_again(page, asked):
    page.goto("/en/plan/")
    for answer in ("United Kingdom", "Instagram", "Phone"):
        page.get_by_label(answer).check()
    page.get_by_role("button", name="Make my list").click()
    page.wait_for_url("**/en/steps/meta-ai/")
    asked.clear()

    page.goto("/en/")
    link(page, "Carry on").hover()
    page.wait_for_timeout(300)

    assert page.locator("link[rel=prefetch]").count() == 0
    assert asked == []


def test_whoever_comes_by_a_colleagues_link_gets_nothing_ahead_that_names_it(page):
    page.goto(f"/en/?from={43 * 'A'}")
    link(page, "Start now").hover()
    page.wait_for_timeout(300)

    assert page.locator("link[rel=prefetch]").count() == 0


def test_whoever_has_got_a_list_meanwhile_does_not_get_the_page_of_strangers(page):
    link(page, "Start now").click()
    for answer in ("United Kingdom", "Instagram", "Phone"):
        page.get_by_label(answer).check()
    page.get_by_role("button", name="Make my list").click()
    page.wait_for_url("**/en/steps/meta-ai/")
    page.goto("/en/")

    assert link(page, "Carry on").is_visible()
