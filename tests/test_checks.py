from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.utils import translation

from optout.catalogue.checks import check_catalogue
from optout.catalogue.evidence import Quotation, claim, unconfirmed
from optout.catalogue.types import Account, Kind, Verdict
from optout.checks import check_how_it_is_run, check_the_catalogue
from tests.catalogue import CATALOGUE, use

TODAY = date(2026, 11, 22)
FIRST, *OTHERS = CATALOGUE.steps
LETTERS = CATALOGUE.correspondence
CORRESPONDENT = LETTERS.correspondents[0]
OBJECTIONS = CORRESPONDENT.objections


def faults(catalogue, today=TODAY):
    return {fault.id for fault in check_catalogue(catalogue, today)}


def with_step(**changes):
    return replace(CATALOGUE, steps=(replace(FIRST, **changes), *OTHERS))


def with_claim(claim):
    return with_step(limits=(claim,))


def with_first_source(**changes):
    """Change the first source, which has a copy with a date."""
    source, *others = CATALOGUE.sources
    return replace(CATALOGUE, sources=(replace(source, **changes), *others))


def with_link(url):
    action = FIRST.actions[0]
    link = replace(action.links[0], url=url)
    return with_step(actions=(replace(action, links=(link,)),))


def with_source(url):
    first, *others = CATALOGUE.sources
    return replace(CATALOGUE, sources=(replace(first, url=url), *others))


def with_guest(url):
    [guest] = CATALOGUE.guests
    link = replace(guest.links[0], url=url)
    return replace(CATALOGUE, guests=(replace(guest, links=(link,)),))


def with_authority(url):
    first, *others = LETTERS.authorities
    link = replace(first.links[0], url=url)
    return with_letters(authorities=(replace(first, links=(link,)), *others))


def with_company_form(url):
    link = replace(CORRESPONDENT.links[0], url=url)
    _, *others = LETTERS.correspondents
    return with_letters(correspondents=(replace(CORRESPONDENT, links=(link,)), *others))


def with_letters(**changes):
    return replace(CATALOGUE, correspondence=replace(LETTERS, **changes))


def with_objections(*objections):
    correspondent = replace(CORRESPONDENT, objections=objections)
    return with_letters(correspondents=(correspondent,))


def with_last_row(**changes):
    action = FIRST.actions[0]
    *rows, last = action.phone.rows
    path = replace(action.phone, rows=(*rows, replace(last, **changes)))
    return with_step(actions=(replace(action, phone=path),))


def with_platform(**changes):
    platform = replace(FIRST.platform, **changes)
    return replace(with_step(platform=platform), platforms=(platform, *CATALOGUE.platforms[1:]))


def only(verdict):
    return tuple(replace(rule, verdict=verdict) for rule in FIRST.rules)


def test_a_catalogue_without_a_mistake_passes():
    assert list(check_catalogue(CATALOGUE, TODAY)) == []


@pytest.mark.parametrize(
    ("catalogue", "fault"),
    [
        pytest.param(with_step(slug=""), "optout.E001", id="a missing slug"),
        pytest.param(with_step(slug="tidy-up"), "optout.E001", id="a doubled slug"),
        pytest.param(
            replace(CATALOGUE, sources=(*CATALOGUE.sources, CATALOGUE.sources[0])),
            "optout.E001",
            id="a doubled source",
        ),
        pytest.param(
            with_step(disagreements=("no-such",)), "optout.E002", id="an unknown disagreement"
        ),
        pytest.param(
            with_claim(claim("so", "It is so.", "watchdog", "no-such")),
            "optout.E003",
            id="an unknown source",
        ),
        pytest.param(
            with_claim(claim("so", "It is so.")), "optout.E004", id="a claim without source"
        ),
        pytest.param(
            with_claim(claim("so", "It is so.", "gazette", "document")),
            "optout.E005",
            id="an article cited without its words",
        ),
        pytest.param(
            with_claim(claim("so", "It is so.", Quotation("notice", "It is so."))),
            "optout.E029",
            id="words of a copy without their line",
        ),
        pytest.param(
            with_first_source(read_on=TODAY + timedelta(days=1)),
            "optout.E008",
            id="a date in the future",
        ),
        pytest.param(
            with_first_source(published_on=date(2026, 9, 1)),
            "optout.E009",
            id="a copy’s date and a day of publication",
        ),
        pytest.param(with_first_source(read_on=None), "optout.E009", id="a copy without a date"),
        pytest.param(
            with_step(rules=(replace(FIRST.rules[0], seen_in="watchdog"),)),
            "optout.E028",
            id="a rule whose newest text has no date",
        ),
        pytest.param(
            with_step(rules=(replace(FIRST.rules[0], seen_in=""),)),
            "optout.E028",
            id="a rule without its newest text",
        ),
        pytest.param(
            with_step(actions=(replace(FIRST.actions[0], phone=None),)),
            "optout.E013",
            id="no instructions for a phone",
        ),
        pytest.param(
            with_step(actions=(replace(FIRST.actions[0], computer=None),)),
            "optout.E013",
            id="no instructions for a computer",
        ),
        pytest.param(with_step(rules=FIRST.rules[1:]), "optout.E014", id="a region without rule"),
        pytest.param(
            with_step(rules=(*FIRST.rules, FIRST.rules[0])),
            "optout.E014",
            id="a region with two rules",
        ),
        pytest.param(
            with_step(limits=tuple(claim(f"limit-{n}", "No.", "gazette") for n in range(4))),
            "optout.E015",
            id="more limits than anyone reads",
        ),
        pytest.param(with_step(limits=()), "optout.E015", id="a step without limits"),
        pytest.param(
            with_step(rules=only(Verdict.CHECK)),
            "optout.E016",
            id="a check without title",
        ),
        pytest.param(
            with_objections(*OBJECTIONS[1:]),
            "optout.E017",
            id="a region without an objection",
        ),
        pytest.param(
            with_objections(*OBJECTIONS, OBJECTIONS[0]),
            "optout.E017",
            id="a region with two objections",
        ),
        pytest.param(
            with_letters(authorities=LETTERS.authorities[1:]),
            "optout.E018",
            id="a region without authority",
        ),
        pytest.param(
            with_objections(replace(OBJECTIONS[0], reasons=())),
            "optout.E019",
            id="an objection without reason",
        ),
        pytest.param(
            with_objections(replace(OBJECTIONS[-1], links=())),
            "optout.E019",
            id="an objection that leads nowhere",
        ),
        pytest.param(
            with_objections(replace(OBJECTIONS[0], opening="")),
            "optout.E020",
            id="a letter without an opening",
        ),
        pytest.param(
            with_letters(correspondents=(replace(CORRESPONDENT, sending=()),)),
            "optout.E020",
            id="a letter to a company of which nothing says how it takes one",
        ),
        pytest.param(
            with_letters(correspondents=(replace(CORRESPONDENT, ask_erasure=""),)),
            "optout.E020",
            id="an erasure that the form does not offer",
        ),
        pytest.param(
            with_step(platform=replace(FIRST.platform, slug="unheard-of")),
            "optout.E021",
            id="a platform that is not in the catalogue",
        ),
        pytest.param(with_platform(accounts=()), "optout.E021", id="a platform without accounts"),
        pytest.param(with_platform(hosts=()), "optout.E021", id="a platform without hosts"),
        pytest.param(
            with_platform(without_account=""),
            "optout.E021",
            id="a platform that does not say why its steps are left off a list",
        ),
        pytest.param(
            with_step(order=OTHERS[0].order), "optout.E022", id="two steps in the same place"
        ),
        pytest.param(
            replace(CATALOGUE, headline=replace(CATALOGUE.headline, step="no-such")),
            "optout.E023",
            id="a headline about no step",
        ),
        pytest.param(
            replace(CATALOGUE, headline=replace(CATALOGUE.headline, who="no-such")),
            "optout.E002",
            id="a headline that rests on no disagreement",
        ),
        pytest.param(
            replace(
                CATALOGUE,
                disagreements=(
                    replace(
                        CATALOGUE.disagreements[0],
                        rests_on=(claim("so", "It is so.", "watchdog"),),
                    ),
                    *CATALOGUE.disagreements[1:],
                ),
            ),
            "optout.E002",
            id="a wording that rests on none of the sides",
        ),
        pytest.param(
            with_step(limits=(claim("so", "So.", "watchdog"), claim("so", "No.", "watchdog"))),
            "optout.E001",
            id="two claims with one slug",
        ),
        pytest.param(
            with_last_row(hint=""), "optout.E024", id="a switch without a hint to switch it off"
        ),
        pytest.param(
            with_step(kind=Kind.TIDYING, check_title="Check it", rules=only(Verdict.CHECK)),
            "optout.E025",
            id="a kind without words for a check",
        ),
        pytest.param(
            with_step(slug="linkedin_ai_training"), "optout.E026", id="a slug unfit for an address"
        ),
        pytest.param(
            with_platform(accounts=(Account("LinkedIn", "LinkedIn"),)),
            "optout.E026",
            id="an account with a name for its slug",
        ),
        pytest.param(with_step(title=""), "optout.E027", id="a step without a title"),
        pytest.param(with_step(subject=""), "optout.E027", id="a step without a subject"),
        pytest.param(with_step(verify=""), "optout.E027", id="a step that cannot be verified"),
    ],
)
def test_a_mistake_in_the_catalogue_is_caught(catalogue, fault):
    assert fault in faults(catalogue)


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("http://linkedin.example/x", "optout.E006"),
        ("https://linkedin.example.evil.example/x", "optout.E007"),
    ],
)
@pytest.mark.parametrize(
    "changed", [with_link, with_source, with_guest, with_company_form, with_authority]
)
def test_an_address_without_https_or_on_an_unknown_host_is_caught(changed, url, fault):
    assert fault in faults(changed(url))


def test_three_limits_are_not_too_many():
    limits = tuple(claim(f"limit-{number}", "No.", "gazette") for number in range(3))

    assert faults(with_step(limits=limits)) == set()


@pytest.mark.parametrize(
    "slug",
    [
        "It-is-so",
        "it is so",
        "it_is_so",
        "it--is-so",
        "-it-is-so",
        "it-is-so-",
        "ça-y-est",
        "x" * 41,
    ],
)
def test_a_claim_with_a_slug_unfit_for_a_url_is_caught(slug):
    assert faults(with_claim(claim(slug, "It is so.", "watchdog"))) == {"optout.E026"}


def test_a_claim_may_have_a_slug_of_forty_characters():
    assert faults(with_claim(claim("x" * 40, "It is so.", "watchdog"))) == set()


def test_a_source_read_in_the_future_is_caught():
    read_on = max(source.read_on for source in CATALOGUE.sources if source.read_on)

    assert faults(CATALOGUE, today=read_on) == set()
    assert "optout.E008" in faults(CATALOGUE, today=read_on - timedelta(days=1))


def test_an_unconfirmed_claim_still_needs_a_source():
    assert "optout.E004" in faults(with_claim(unconfirmed("so", "Who knows?")))


def said_of(catalogue, monkeypatch):
    use(catalogue, monkeypatch)
    return [str(each) for each in check_the_catalogue()]


def test_a_mistake_in_a_claim_is_reported_under_the_slug_of_the_claim(monkeypatch):
    assert said_of(with_claim(claim("so", "It is so.", "nowhere")), monkeypatch) == [
        "so: (optout.E003) Unknown source nowhere."
    ]


def test_a_mistake_in_a_menu_is_reported_once_in_its_english_words(monkeypatch):
    action = FIRST.actions[0]
    path = replace(action.phone, evidence=("nowhere",))
    both_devices = with_step(actions=(replace(action, phone=path, computer=path),))

    with translation.override("fr"):
        said = said_of(both_devices, monkeypatch)

    assert said == [
        "Your photo > Settings > AI training > Train on my data: "
        "(optout.E003) Unknown source nowhere."
    ]


def test_a_switch_without_a_hint_is_reported_by_its_name(monkeypatch):
    assert said_of(with_last_row(hint=""), monkeypatch) == [
        "Train on my data: (optout.E024) A switch has no hint that says to switch it off."
    ]


def test_a_host_that_is_not_allowed_is_reported_with_the_list_it_is_missing_from(monkeypatch):
    source = replace(CATALOGUE.sources[0], url="https://elsewhere.example/")
    sources = replace(CATALOGUE, sources=(source, *CATALOGUE.sources[1:]))

    assert said_of(with_link("https://elsewhere.example/x"), monkeypatch) == [
        "https://elsewhere.example/x: "
        "(optout.E007) Its host is not among the hosts of the platform 'linkedin'."
    ]
    assert said_of(sources, monkeypatch) == [
        "https://elsewhere.example/: (optout.E007) Its host is not among HOSTS in sources.py or "
        "the step."
    ]


# Settings of a public site


@pytest.fixture
def public(settings):
    settings.ALLOWED_HOSTS = ["untick.example"]
    settings.HTTPS = True
    settings.SITE_URL = "https://untick.example"
    settings.TRUSTED_PROXIES = 1
    return settings


def test_settings_fit_for_the_public_have_no_fault(public):
    assert list(check_how_it_is_run()) == []


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("ALLOWED_HOSTS", ["*"], "optout.W040"),
        ("ALLOWED_HOSTS", ["untick.example", "*"], "optout.W040"),
        ("SITE_URL", "https://other.example", "optout.W041"),
        ("SITE_URL", "https://", "optout.W041"),
        ("TRUSTED_PROXIES", 0, "optout.W042"),
    ],
)
def test_a_setting_unfit_for_the_public_is_caught(public, name, value, fault):
    setattr(public, name, value)

    assert [found.id for found in check_how_it_is_run()] == [fault]
