"""The page that most go to from the start is there before they ask."""

import pytest

from tests.browser.acts import link
from tests.reading import rows

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def page(browser, live_server):
    """A page in a browser that keeps its cache, which the checks of `visitor` turn off."""
    context = browser.new_context(base_url=live_server.url)
    yield context.new_page()
    context.close()


@pytest.fixture
def asked(page):
    """The requests for the questions, each with whether it was ahead of time."""
    found = []

    def note(request):
        if request.url.endswith("/en/plan/"):
            found.append(request.headers.get("sec-purpose") or request.headers.get("purpose"))

    page.context.on("request", note)
    return found


def make_a_list(page):
    for answer in ("United Kingdom", "Instagram", "Phone"):
        page.get_by_label(answer).check()
    page.get_by_role("button", name="Make my list").click()
    page.wait_for_url("**/en/steps/meta-ai/")


def test_the_questions_are_fetched_once_and_count_for_nothing(page, asked):
    with page.expect_response("**/en/plan/") as ahead:
        page.goto("/en/")

    assert ahead.value.status == 200
    assert asked == ["prefetch"]
    assert rows() == (0, 0, 0)
    assert page.context.cookies() == []

    link(page, "Start now").click()
    page.wait_for_url("**/en/plan/")
    assert page.evaluate("performance.getEntriesByType('navigation')[0].transferSize") == 0


def test_whoever_has_a_list_is_not_sent_the_questions_again(page, asked):
    page.goto("/en/plan/")
    make_a_list(page)
    asked.clear()

    page.goto("/en/", wait_until="networkidle")

    assert link(page, "Carry on").is_visible()
    assert asked == []


def test_whoever_has_got_a_list_meanwhile_does_not_get_the_page_of_strangers(page):
    page.goto("/en/")
    link(page, "Start now").click()
    make_a_list(page)
    page.goto("/en/")

    assert link(page, "Carry on").is_visible()
