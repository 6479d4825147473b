"""The journeys of visitors, in the engines that most people use beside Chromium’s."""

from django.utils.translation import gettext, ngettext

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Part, Region
from optout.journey import Plan, make_journey
from optout.models import Checklist, CompletionLink
from tests.browser.acts import (
    DONE,
    PLACE,
    STEPS,
    done_answers,
    item_of,
    plain,
    plan_of,
    ticks,
)
from tests.engines.acts import (
    await_script,
    await_truth,
    find,
    follow,
    named,
    press,
    read,
    return_with,
)
from tests.people import REASONS
from tests.serving import wait_for

EUROPEAN, AMERICAN = STEPS["european"], STEPS["american"]


def count(done: int, total: int) -> str:
    number = gettext("%(done)s of %(total)s") % {"done": done, "total": total}
    return f"{number} {ngettext('step done', 'steps done', total)}"


def answer_the_questions(page, plan: Plan) -> None:
    for answer in (plan.region.label, *(account.name for account in plan.accounts)):
        label = named(page, "fieldset//label", answer)
        if not page.execute_script("return arguments[0].control.checked", label):
            press(page, label)
    assert read(page).sideways == 0
    follow(page, named(page, "button", gettext("Make my list")))


def answer(page, who: str, slug: str) -> None:
    follow(page, find(page, f"#answer button[value={done_answers(who)[slug]}]"))


def test_everyone_is_led_from_the_landing_to_the_end(visitor, home, language):
    page = visitor()
    page.get(f"{home}/")
    assert (read(page).language, read(page).sideways) == (language, 0)
    follow(page, named(page, "a", gettext("The whole list")))
    answer_the_questions(page, plan_of("european"))

    await_script(page, "Boolean(window.htmx)")
    page.execute_script("window.marked = true")

    for number, slug in enumerate(EUROPEAN, 1):
        item = item_of(slug, plan_of("european"))
        shown = read(page)
        assert shown.path == f"/{language}/steps/{slug}/"
        assert shown.heading == plain(item.title)
        assert shown.place == PLACE[language].format(number, len(EUROPEAN))
        assert plain(item.rule.lead.text) in shown.text
        assert (shown.calm, shown.sideways) == (str(-(-5 * (number - 1) // len(EUROPEAN))), 0)
        answer(page, "european", slug)

    assert ticks() == {slug: DONE[slug] for slug in EUROPEAN}
    shown = read(page)
    assert shown.path == f"/{language}/checklist/"
    assert shown.heading == count(len(EUROPEAN), len(EUROPEAN))
    assert (shown.calm, shown.focus, shown.sideways) == ("5", "h1", 0)
    assert page.execute_script("return window.marked")  # no page was loaded since the first step
    page.back()
    await_script(page, "Boolean(document.getElementById('said'))")
    assert read(page).path == f"/{language}/steps/{EUROPEAN[-1]}/"


def test_the_assistants_are_steps_like_any_other(visitor, home, language):
    plan = Plan(Region.UK, CATALOGUE.accounts_in(Part.ASSISTANTS))
    journey = make_journey(CATALOGUE.steps, plan, {})
    page = visitor()
    page.get(f"{home}/plan/")
    answer_the_questions(page, plan)

    for number, item in enumerate(journey.counted, 1):
        shown = read(page)
        assert shown.path == f"/{language}/steps/{item.step.slug}/"
        assert shown.heading == plain(item.title)
        assert shown.place == PLACE[language].format(number, journey.total)
        assert shown.sideways == 0
        follow(page, find(page, "#answer button"))

    assert read(page).heading == count(journey.total, journey.total)
    page.get(f"{home}/assistants/")
    assert read(page).sideways == 0


def test_a_colleague_opens_the_shared_link_and_makes_a_list_of_their_own(visitor, home, language):
    owner = visitor()
    return_with(owner, home, "american", {AMERICAN[0]: "off"})
    owner.get(f"{home}/share/")
    press(owner, named(owner, "button", gettext("Make my link")))
    address = find(owner, "#address").get_property("value")

    colleague = visitor()
    colleague.get(f"{address.partition('?')[0]}?lang={language}")
    assert read(colleague).heading == count(1, len(AMERICAN))
    assert read(colleague).sideways == 0
    follow(colleague, named(colleague, "a", gettext("The whole list")))
    answer_the_questions(colleague, plan_of("american"))

    assert Checklist.objects.count() == 2
    assert CompletionLink.objects.get().starts == 1


def test_two_devices_share_a_list_and_see_each_others_answers(visitor, home):
    first, second, *_ = AMERICAN
    laptop = visitor("laptop")
    return_with(laptop, home, "american")
    laptop.get(f"{home}/resume/")
    press(laptop, named(laptop, "button", gettext("Make the link")))
    link = find(laptop, "#address").get_property("value")

    phone = visitor("phone")
    phone.get(link)
    arrived = gettext("Your link has arrived. Nothing opens until you press a button.")
    await_truth(phone, lambda phone: find(phone, "#arrived").text == arrived)
    assert phone.current_url == f"{home}/join/"
    follow(phone, named(phone, "button", gettext("Continue on this device")))
    phone.get(f"{home}/steps/{first}/")
    answer(phone, "american", first)
    laptop.get(f"{home}/steps/{second}/")
    answer(laptop, "american", second)

    for device in (phone, laptop):
        device.get(f"{home}/checklist/")
        assert read(device).heading == count(2, len(AMERICAN))
        assert read(device).sideways == 0


def test_a_record_is_saved_and_restored_in_another_browser(visitor, home):
    owner = visitor()
    return_with(owner, home, "european", DONE)
    owner.get(f"{home}/record/")
    shown = read(owner)
    press(owner, named(owner, "a", gettext("Save as a file")))
    wait_for(lambda: any(owner.downloads.glob("untick-record-*.json")))
    [record] = owner.downloads.glob("untick-record-*.json")

    other = visitor()
    other.get(f"{home}/plan/")
    press(other, named(other, "summary", gettext("Restore a saved list")))
    find(other, "#record").send_keys(str(record))
    follow(other, named(other, "button", gettext("Restore my list from this file")))

    assert Checklist.objects.count() == 2
    other.get(f"{home}/record/")
    assert (read(other).panel, read(other).sideways) == (shown.panel, 0)


def test_a_letter_is_written_while_the_visitor_types(visitor, home, language):
    page = visitor()
    page.get(f"{home}/letter/?to=linkedin")
    press(page, find(page, "input[value=eu]"))

    find(page, "textarea").send_keys(REASONS[language])

    assert plain(REASONS[language]) in plain(find(page, "#letter-text").text)
    press(page, named(page, "button", gettext("Write my letter")))
    assert page.execute_script("return document.activeElement.id") == "letter-title"
    assert read(page).sideways == 0


def test_erasing_leaves_nothing_in_the_browser_or_the_database(visitor, home):
    page = visitor()
    return_with(page, home, "european", DONE)
    page.get(f"{home}/privacy/")
    follow(page, named(page, "a", gettext("Erase everything")))
    press(page, named(page, "button", gettext("Erase everything")))

    await_truth(page, lambda page: read(page).heading == plain(gettext("Everything is erased.")))
    assert page.get_cookies() == []
    assert Checklist.objects.count() == 0


def test_without_scripts_the_guide_and_the_letter_work_all_the_same(visitor, home, language):
    page = visitor(javascript=False)
    page.get(f"{home}/plan/")
    answer_the_questions(page, plan_of("european"))
    assert page.execute_script("return 'htmx' in window") is False

    for slug in EUROPEAN:
        assert read(page).path == f"/{language}/steps/{slug}/"
        answer(page, "european", slug)

    assert read(page).heading == count(len(EUROPEAN), len(EUROPEAN))
    page.get(f"{home}/letter/?to=linkedin")
    find(page, "textarea").send_keys(REASONS[language])
    press(page, named(page, "button", gettext("Write my letter")))
    await_truth(page, lambda page: read(page).heading == plain(gettext("Your letter is ready.")))
    assert plain(REASONS[language]) in plain(find(page, "#letter-text").text)
