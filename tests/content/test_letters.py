"""The real letters: what they name, and whether they fit into a mail."""

from itertools import product

import pytest

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Region
from tests.letter.sending import letter_of, mail_of, page, send
from tests.people import REASONS, SYSTEMS

LETTERS = CATALOGUE.correspondence
PLACES = {
    (correspondent.platform.slug, region): correspondent.objection(region)
    for correspondent, region in product(LETTERS.correspondents, Region)
}
WITH_A_LETTER = [place for place, objection in PLACES.items() if objection.recipient]


def test_only_letters_from_the_eu_name_the_gdpr_and_only_the_british_one_names_microsoft(client):
    letters = {
        (platform, region): "\n".join(letter_of(send(client, platform=platform, region=region)))
        for platform, region in WITH_A_LETTER
    }

    assert {region for (_, region), letter in letters.items() if "GDPR" in letter} == {"eu"}
    assert {place for place, letter in letters.items() if "Microsoft" in letter} == {
        ("linkedin", Region.UK)
    }


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("language", REASONS)
def test_an_ordinary_letter_fits_whole_into_a_mail_or_the_page_says_that_it_does_not(
    client, language, system
):
    for platform, region in WITH_A_LETTER:
        response = send(
            client,
            language,
            headers={"User-Agent": SYSTEMS[system]},
            platform=platform,
            region=region,
            reason=REASONS[language],
        )

        body, address = mail_of(response)
        assert body in ("", "\n\n".join(letter_of(response)) + "\n")
        assert page(response).select_one("#too-long").has_attr("hidden") == bool(body)
        if system == "windows":
            assert len(address) <= 2000
            assert body or language == "fr" or platform == "linkedin"
        else:
            assert body
