"""Both languages: nothing missing, nothing mixed, and right French typography."""

import os
import re
import shutil
import subprocess
import sys
from itertools import chain
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.db import transaction

from optout.catalogue import CATALOGUE
from tests.pages import LANGUAGES, every_page, every_text, on_every_page

LOCALE = Path(settings.BASE_DIR) / "locale"
FRENCH = LOCALE / "fr/LC_MESSAGES/django.po"
TRANSLATIONS = [LOCALE / code / "LC_MESSAGES/django.po" for code in LANGUAGES if code != "en"]
"""Of every language but English, in which the texts are written."""

SAME_IN_BOTH = re.compile(
    r"""^[\W\d]*$
    | Hong\ Kong | Canada | Association
    | [Ss]ources?$ | https?://
    | (?:\w+\.)+(?:com|org|de|fr|nl|cc|it|ch|be|io|in|eu|digital|website|example)\b
    """,
    re.VERBOSE,
)
"""Texts that may be the same in French and English: addresses, numbers and a few words."""

NAMES = {
    *(platform.name for platform in CATALOGUE.platforms),
    *(account.name for account in CATALOGUE.accounts),
    *(str(topic.title) for topic in CATALOGUE.no_switch),
}


@pytest.fixture(scope="module", params=TRANSLATIONS, ids=lambda path: path.parts[-3])
def catalogue(request: pytest.FixtureRequest) -> polib.POFile:
    return polib.pofile(request.param)


@pytest.fixture(scope="module")
def french() -> polib.POFile:
    return polib.pofile(FRENCH)


def test_the_translations_are_complete(catalogue):
    unfinished = (
        catalogue.untranslated_entries(),
        catalogue.fuzzy_entries(),
        catalogue.obsolete_entries(),
    )
    assert [entry.msgid for entry in chain(*unfinished)] == []


def test_no_text_says_how_long_a_step_takes_which_was_not_measured(french):
    """Only a code has minutes, which the site counts, and an error says when to try again. The
    plan of a session is a proposal."""
    durations = re.compile(r"\b(?:minutes?|an hour|\w+ seconds)\b")
    measured = [
        entry
        for entry in french
        if any(file != "templates/team.html" for file, _line in entry.occurrences)
    ]
    found = {entry.msgid for entry in measured if durations.search(entry.msgid)}

    assert found
    assert {
        text for text in found if not re.search(r"\bcode\b|It works once|^Wait", text)
    } == set()


def test_the_translations_are_of_exactly_the_texts_of_the_site(catalogue, tmp_path):
    for folder in ("optout", "templates", "locale"):
        shutil.copytree(Path(settings.BASE_DIR) / folder, tmp_path / folder)
    subprocess.run(  # noqa: S603
        [sys.executable, "-m", "django", "makemessages", "--all", "--no-obsolete"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"]},
        check=True,
        capture_output=True,
    )
    gathered = polib.pofile(tmp_path / Path(catalogue.fpath).relative_to(settings.BASE_DIR))

    assert _texts_of(catalogue) == _texts_of(gathered)


def _texts_of(catalogue: polib.POFile) -> set[tuple[str, str, str]]:
    return {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in catalogue}


def test_the_compiled_translations_match_their_source(catalogue):
    compiled = polib.mofile(Path(catalogue.fpath).with_suffix(".mo"))

    assert {_key(entry): _value(entry) for entry in compiled} == {
        _key(entry): _value(entry) for entry in catalogue
    }


def _key(entry: polib.POEntry) -> tuple[str, str]:
    return entry.msgctxt, entry.msgid


def _value(entry: polib.POEntry) -> str | dict[int, str]:
    return entry.msgstr_plural or entry.msgstr


def test_no_placeholder_is_lost_in_translation(catalogue):
    placeholder = re.compile(r"%\(\w+\)s|%s|</?\w+>")
    for entry in catalogue:
        expected = set(placeholder.findall(entry.msgid + entry.msgid_plural))
        for translated in [entry.msgstr, *entry.msgstr_plural.values()]:
            # A plural form may leave its number out: “une étape”.
            assert set(placeholder.findall(translated)) <= expected
        if not entry.msgid_plural:
            assert set(placeholder.findall(entry.msgstr)) == expected


# French typography

WRONG = {
    "a straight apostrophe": re.compile(r"\w'\w"),
    "a straight quotation mark": re.compile(r"\""),
    "English quotation marks": re.compile(r"[“”]"),
    "no no-break space before ; ! ?": re.compile(r"[^\s\u202f\u00a0][;!?](?!\w)|\ [;!?]"),
    "no no-break space before a colon": re.compile(r"(?<=[\w»)]):(?=\s|$)|\ :"),
    "no no-break space inside quotation marks": re.compile(
        r"«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»"
    ),
    "no no-break space before a unit": re.compile(r"\d (?:ans?|jours?|heures?|mois)\b"),
    "no no-break space in a date": re.compile(
        r"(?:\d|1er) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
        r"|novembre|décembre)\b"
    ),
    "three dots for an ellipsis": re.compile(r"\.\.\."),
    "an unaccented capital": re.compile(
        r"\b(?:Etats?|Etapes?|Etes|Ecri\w+|Ete|Eteign\w+|Etant)\b|(?:^|[.!?] )A (?![A-Z])"
    ),
    "tutoiement": re.compile(r"\b(?:tu|toi|tes|ton)\b", re.IGNORECASE),
}


def test_french_typography_is_right_in_every_translation(french):
    strings = [
        string
        for entry in french
        for string in [entry.msgstr, *entry.msgstr_plural.values()]
        if entry.msgctxt != "first day of a month"
    ]

    assert _typographic_faults(strings) == []


@on_every_page
@pytest.mark.django_db
def test_french_typography_is_right_on_every_page():
    assert _typographic_faults(sorted(set(chain(*every_text("fr"))))) == []


def _typographic_faults(strings: list[str]) -> list[tuple[str, str]]:
    faults = []
    for string in strings:
        # Readers see the line ends and indents of a template as single spaces.
        prose = re.sub(r"<[^>]+>|https?://\S+", "", string)
        read = re.sub(r"[ \n]+", " ", prose).strip(" ")
        faults += [(fault, string) for fault, pattern in WRONG.items() if pattern.search(read)]
    return faults


@pytest.mark.parametrize(
    ("fault", "string"),
    [
        ("a straight apostrophe", "l'IA"),
        ("a straight quotation mark", 'dit "non"'),
        ("English quotation marks", "dit “non”"),
        ("no no-break space before ; ! ?", "Trop tard?"),
        ("no no-break space before ; ! ?", "Trop tard ?"),
        ("no no-break space before a colon", "Ensuite : la suite"),
        ("no no-break space before a colon", "Ensuite: la suite"),
        ("no no-break space inside quotation marks", "« vous »"),
        ("no no-break space in a date", "le 3 novembre"),
        ("an unaccented capital", "Aux Etats-Unis"),
        ("an unaccented capital", "A faire"),
        ("tutoiement", "Et toi"),
    ],
)
def test_the_typographic_test_can_fail(fault, string):
    assert fault in {fault for fault, _ in _typographic_faults([string])}


def test_right_french_passes_the_typographic_test():
    right = "Trop tard\u202f? «\u00a0Non\u00a0», dit l’IA\u00a0: à 14:30, c’est encore possible."

    assert _typographic_faults([right]) == []


# No page mixes its languages


@on_every_page
@pytest.mark.django_db
def test_no_page_shows_a_text_of_the_other_language():
    said = {}
    for language in LANGUAGES:
        with transaction.atomic():
            said[language] = {" ".join(string.split()) for string in chain(*every_text(language))}

    publishers = {str(source.publisher) for source in CATALOGUE.sources}
    shared = said["fr"] & said["en"] - publishers
    unnamed = {string for string in shared if not any(name in string for name in NAMES)}
    assert {string for string in unnamed if not SAME_IN_BOTH.search(string)} == set()


@on_every_page
@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_declares_its_language(language):
    for page in every_page(language):
        assert f'<html lang="{language}"' in page.text
        assert page["Content-Type"] == "text/html; charset=utf-8"
