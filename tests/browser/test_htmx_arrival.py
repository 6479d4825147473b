"""When htmx comes, and that nothing needs it before."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.acts import (
    STEPS,
    answer_button,
    answer_in_place,
    await_truth,
    button,
    is_marked,
    mark,
    open_first_step,
    press,
    read,
    return_with,
    ticks,
)

LINKEDIN, MICROSOFT, *_ = STEPS["european"]


@pytest.mark.parametrize(
    "lay_a_hand_on",
    [
        pytest.param(lambda page: page.mouse.move(9, 9), id="mouse"),
        pytest.param(lambda page: page.touchscreen.tap(9, 9), id="finger"),
        pytest.param(lambda page: page.keyboard.press("Tab"), id="key"),
    ],
)
def test_htmx_comes_at_the_first_sign_of_a_hand(visitor, english, lay_a_hand_on):
    page = visitor("en")
    return_with(page, "european")
    page.goto(f"/en/steps/{LINKEDIN}/")
    assert not page.evaluate(
        "performance.getEntries().some(({ name }) => name.includes('/htmx-'))"
    )

    lay_a_hand_on(page)

    assert await_truth(page, "Boolean(window.htmx)")


def test_htmx_comes_once(visitor, english):
    page = visitor("en")
    open_first_step(page, "en")
    page.evaluate("window.first = htmx")

    answer_in_place(page, LINKEDIN)
    page.keyboard.press("Tab")
    page.mouse.move(9, 9)
    answer_in_place(page, MICROSOFT)

    assert page.evaluate("window.first === htmx")


def test_htmx_wakes_up_where_the_hand_comes_before_the_page_is_complete(visitor, english):
    page = visitor("en", expects=[404])
    return_with(page, "european")
    held = []
    page.route("**/slow", lambda route: held.append(route))  # noqa: PLW0108
    page.add_init_script("new Image().src = '/slow'")
    page.goto(f"/en/steps/{LINKEDIN}/", wait_until="domcontentloaded")
    await_truth(page, "performance.getEntriesByName('first-contentful-paint').length")
    page.keyboard.press("Shift")
    mark(page)

    [picture] = held
    picture.continue_()
    await_truth(page, "Boolean(window.htmx)")
    answer_in_place(page, LINKEDIN)

    assert is_marked(page)


def test_an_answer_before_htmx_is_there_loads_the_next_page(visitor, english):
    page = visitor("en", logs=["ERR_FAILED"])
    return_with(page, "european")
    page.route("**/htmx-*.js", lambda route: route.abort())
    page.goto(f"/en/steps/{LINKEDIN}/")
    mark(page)

    press(page, answer_button(page, "european", LINKEDIN))

    assert read(page).path == f"/en/steps/{MICROSOFT}/"
    assert not is_marked(page)
    assert ticks() == {LINKEDIN: "done"}


def test_back_and_forward_need_no_htmx(visitor, english):
    page = visitor("en", logs=["ERR_FAILED"])
    open_first_step(page, "en")
    answer_in_place(page, LINKEDIN)
    page.route("**/htmx-*.js", lambda route: route.abort())

    page.go_back()
    expect(button(page, "Take my answer back")).to_be_visible()
    page.go_forward()

    expect(answer_button(page, "european", MICROSOFT)).to_be_visible()


def test_going_forward_before_any_script_is_there_ends_on_the_right_page(visitor, english):
    page = visitor("en")
    open_first_step(page, "en")
    answer_in_place(page, LINKEDIN)
    held = []
    page.route("**/answering*.js", lambda route: held.append(route), times=1)  # noqa: PLW0108

    page.evaluate("history.back()")
    expect(button(page, "Take my answer back")).to_be_visible()
    page.evaluate("history.forward()")
    expect(page).to_have_url(re.compile(f"/{MICROSOFT}/$"))
    [script] = held
    script.continue_()

    expect(answer_button(page, "european", MICROSOFT)).to_be_visible()
