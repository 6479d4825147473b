"""`make screens`: every page in every state, without a fault, and its picture."""

import pytest
from playwright.sync_api import Page

from tests.browser import visits
from tests.browser.take_screens import take, write_index

BROKEN = """
  console.error("Broken.");
  fetch("https://elsewhere.example/");
  document.body.style.width = "99in";
"""


def test_every_visit_is_without_fault_and_pictures_are_laid_out(
    browser, live_server, language, tmp_path
):
    assert take(browser, live_server.url, language, tmp_path, ["checklist", "dark"]) == []

    pictures = sorted(path.stem for path in tmp_path.glob("*.jpg"))
    assert len(pictures) > 6
    for picture in pictures:
        assert {"checklist", "dark"} <= set(picture.split())
    write_index(tmp_path)
    index = (tmp_path / "index.html").read_text()
    assert all(f'title="{picture}.jpg"' in index for picture in pictures)


def test_what_is_wrong_is_said_with_its_place(browser, live_server, monkeypatch, tmp_path):
    def careless(page: Page) -> visits.Visit:
        visits.open_page(page, "privacy/")
        page.evaluate(BROKEN)
        yield "privacy"

    monkeypatch.setattr(visits, "VISITS", [careless])
    faults = take(browser, live_server.url, "en", tmp_path, ["nothing"])

    place = "careless privacy en"
    assert f"{place} phone: scrolls sideways" in faults
    assert f"{place}: logged Broken." in faults
    assert any(f"{place}: logged Connecting to 'https://elsewhere" in fault for fault in faults)


def test_a_page_that_answers_with_an_error_stops_the_visit(
    browser, live_server, monkeypatch, tmp_path
):
    monkeypatch.setattr(visits, "VISITS", [lambda page: visits.look(page, "nowhere/")])
    with pytest.raises(visits.UnexpectedAnswerError, match="404, not 200"):
        take(browser, live_server.url, "en", tmp_path)
