"""The three switches on data from outside LinkedIn, for ads."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels, linkedin, platforms
from optout.catalogue.types import (
    Action,
    Confidence,
    Gesture,
    Kind,
    Link,
    MenuPath,
    Region,
    Row,
    Rule,
    Step,
    Verdict,
    confirmed,
    official,
    single,
    unconfirmed,
)

SWITCHES = (
    Row(gesture=Gesture.SWITCH, label=labels.DATA_FROM_OTHERS, hint=_("Switch it off")),
    Row(gesture=Gesture.SWITCH, label=labels.ADS_OFF_LINKEDIN, hint=_("Switch it off")),
    Row(gesture=Gesture.SWITCH, label=labels.MEASURE_AD_SUCCESS, hint=_("Switch it off")),
)

STEP = Step(
    slug="offsite-ads",
    order=30,
    kind=Kind.SWITCH,
    platform=platforms.LINKEDIN,
    title=_("Stop ad tracking outside LinkedIn"),
    check_title=_("Check ad tracking outside LinkedIn"),
    subject=_("Ad tracking outside LinkedIn"),
    confirmed_on=date(2026, 8, 21),
    lead=confirmed(
        "offsite-ads-other-sites",
        _(
            "Other sites tell LinkedIn what you do there, and LinkedIn improves its ad "
            "targeting with it."
        ),
        "linkedin-us-policy",
        "document-004",
    ),
    start=linkedin.ALL_AD_SETTINGS,
    summary=(
        confirmed(
            "offsite-ads-switches",
            _(
                "Three switches control this: data from others, ads shown outside LinkedIn, and measuring how well ads work."
            ),
            "linkedin-us-policy",
            "brave-2026",
        ),
    ),
    actions=(
        Action(
            title=_("The three switches"),
            links=(
                Link(
                    text=_("Open setting 1: data from others"),
                    url="https://www.linkedin.com/mypreferences/d/settings/"
                    "ads-interactions-with-business",
                    sources=("linkedin-us-policy", "brave-2026"),
                    confidence=Confidence.CONFIRMED,
                ),
                Link(
                    text=_("Open setting 2: ads off LinkedIn"),
                    url="https://www.linkedin.com/mypreferences/d/settings/ads-beyond-linkedin",
                    sources=("brave-2025", "brave-2026", "public-lists"),
                    confidence=Confidence.CONFIRMED,
                ),
                Link(
                    text=_("Open setting 3: measuring ads"),
                    url="https://www.linkedin.com/mypreferences/d/settings/ads-related-actions",
                    sources=("linkedin-us-policy", "brave-2026"),
                    confidence=Confidence.CONFIRMED,
                ),
            ),
            fallbacks=(
                linkedin.ALL_AD_SETTINGS,
                Link(
                    text=_("LinkedIn’s page for the United Kingdom"),
                    url="https://www.linkedin.com/psettings/advertising-data",
                    sources=("linkedin-eu-notice",),
                    confidence=Confidence.OFFICIAL,
                ),
            ),
            phone=MenuPath(
                rows=(*linkedin.PHONE_START, linkedin.ADVERTISING_DATA, *SWITCHES),
                sources=("stellarsand",),
                confidence=Confidence.UNCONFIRMED,
                note=linkedin.NO_DEVICE,
            ),
            computer=MenuPath(
                rows=(*linkedin.COMPUTER_START, linkedin.ADVERTISING_DATA, *SWITCHES),
                sources=("stellarsand",),
                confidence=Confidence.SINGLE,
                note=linkedin.NO_DEVICE,
            ),
        ),
    ),
    verify=_(
        "Leave the page, then open it again: the three switches should still be off. Their names differ from place to place; the addresses above lead to the right ones."
    ),
    used=(
        confirmed(
            "offsite-ads-data-other-companies",
            _("What other companies tell LinkedIn about your use of their sites and services"),
            "linkedin-us-policy",
            "document-004",
        ),
    ),
    not_used=(
        confirmed(
            "offsite-ads-excludes-interests",
            _(
                "Your individual interests: LinkedIn says that it does not predict them from what you do elsewhere"
            ),
            "linkedin-us-policy",
            "document-004",
        ),
    ),
    limits=(
        confirmed(
            "offsite-ads-limits-profile-ads",
            _(
                "You still see ads, including ones based on your LinkedIn profile: that is another setting."
            ),
            "stellarsand",
            "linkedin-help-marketing",
        ),
        single(
            "offsite-ads-limits-more-lines",
            _(
                "The same page has more lines: location, age, gender, interests and activity. "
                "Look through them while you are there."
            ),
            "brave-2025",
        ),
    ),
    disagreements=("offsite",),
    rules=(
        Rule(
            regions=(Region.EU, Region.CH),
            verdict=Verdict.CHECK,
            lead=confirmed(
                "offsite-ads-europe-consent",
                _(
                    "In the EU, the EEA and Switzerland, ad tracking has needed your consent since 22 January 2025: it should be off unless you agreed."
                ),
                "linkedin-help-consent",
                "linkedin-help-marketing",
                "linkedin-eu-notice",
            ),
        ),
        Rule(
            regions=(Region.UK,),
            verdict=Verdict.CHECK,
            lead=official(
                "offsite-ads-uk-consent",
                _(
                    "LinkedIn’s privacy notice says that this needs your consent in the United Kingdom: it should be off unless you agreed."
                ),
                "linkedin-eu-notice",
            ),
        ),
        Rule(
            regions=(Region.US,),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "offsite-ads-us-unless-refused",
                _(
                    "In the United States, data from other sites is used unless you opt out; a browser that sends the Global Privacy Control signal (an option in some browsers) does it for you."
                ),
                "linkedin-us-policy",
                "document-004",
            ),
            reasons=(
                confirmed(
                    "offsite-ads-us-state-laws",
                    _(
                        "Many American states call this targeted advertising and give you the "
                        "right to refuse it."
                    ),
                    "linkedin-us-policy",
                    "document-004",
                ),
            ),
        ),
        Rule(
            regions=(Region.CA, Region.HK, Region.OTHER),
            verdict=Verdict.APPLIES,
            lead=unconfirmed(
                "offsite-ads-elsewhere-default",
                _(
                    "Our sources speak of consent for the EU, the EEA, Switzerland and the United Kingdom only. In this region no source gives the default, so take it as on until you have looked."
                ),
                "linkedin-help-consent",
                "linkedin-us-policy",
            ),
        ),
    ),
)
