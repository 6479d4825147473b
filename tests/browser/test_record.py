"""A record, taken away on paper and as a file, and brought back."""

from django.utils.translation import gettext

from optout.catalogue import CATALOGUE
from tests.browser.acts import answer, button, link, plain, press, read, return_with
from tests.browser.pictures import printed, words_of

EVERYTHING = {step.slug: "done" for step in CATALOGUE.steps}


def test_a_file_that_was_saved_makes_the_list_again_in_another_browser(
    visitor, javascript, tmp_path, english
):
    owner = visitor("en", "laptop", javascript)
    owner.goto("/en/plan/")
    for answer_of in ("uk", "instagram", "phone"):
        owner.check(f"input[value={answer_of}]")
    press(owner, button(owner, "Make my list"))
    answer(owner, "briton", "meta-ai")
    press(owner, link(owner, "Keep a record"))
    with owner.expect_download() as download:
        link(owner, "Save as a file").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)

    other = visitor("fr", "phone", javascript)
    other.goto("/fr/plan/")
    other.get_by_text("J’ai un relevé à reprendre").click()
    other.locator("#record").set_input_files(file)
    press(other, button(other, "Refaire ma liste avec ce fichier"))

    assert (read(other).path, read(other).panel) == ("/fr/checklist/", ["sent"])


def test_the_record_prints_on_two_sheets_with_addresses_and_without_buttons(visitor, language):
    owner = visitor(language, "laptop")
    return_with(owner, "european", EVERYTHING)
    owner.goto(f"/{language}/record/")

    sheets = printed(owner)

    assert len(sheets) == 2
    words = " ".join(map(words_of, sheets))
    assert "https://www.linkedin.com/legal/privacy" in words
    for step in CATALOGUE.steps:
        assert plain(step.subject).split()[0] in words
    assert gettext("Print") not in words.split()
