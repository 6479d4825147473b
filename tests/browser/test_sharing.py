"""From one colleague to the next, each in their own language."""

from urllib.parse import urlsplit

from django.utils import translation
from playwright.sync_api import expect

from tests.browser.acts import answer, answer_the_questions, button, link, press, read


def test_colleagues_start_from_a_link_and_the_owner_counts_the_third(visitor, javascript):
    owner = visitor("fr", "phone", javascript)
    owner.goto("/fr/plan/")
    with translation.override("fr"):
        answer_the_questions(owner, "briton")
        press(owner, button(owner, "Faire ma liste"))
        answer(owner, "briton", "meta-ai")
    press(owner, link(owner, "Faire passer le mot"))
    button(owner, "Créer mon lien").click()
    path = urlsplit(owner.locator("input.copy").input_value()).path

    for number in (1, 2, 3):
        owner.goto("/fr/share/")
        assert ("collègues ont commencé" in read(owner).text) is False
        colleague = visitor("en", "laptop", javascript)
        colleague.goto(path)
        shown = read(colleague)
        assert (shown.language, shown.heading) == ("en", "1 of 1 step done")
        press(colleague, link(colleague, "Do mine"))
        answer_the_questions(colleague, "briton")
        press(colleague, button(colleague, "Make my list"))
        if number == 1:
            answer(colleague, "briton", "meta-ai")
    owner.goto("/fr/share/")
    assert "3 collègues ont commencé à partir de ce lien." in read(owner).text

    button(owner, "Arrêter le lien").click()
    expect(owner.get_by_role("button", name="Créer mon lien")).to_be_visible()
    assert colleague.goto(path).status == 404
