"""The sharing of LinkedIn data with Microsoft and other affiliates for ads."""

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
)

SWITCH = Row(
    gesture=Gesture.SWITCH,
    label=labels.SHARE_WITH_AFFILIATES,
    hint=_("Scroll down to it; switch it off"),
)

STEP = Step(
    slug="microsoft-sharing",
    order=20,
    kind=Kind.SWITCH,
    platform=platforms.LINKEDIN,
    title=_("Stop the sharing with Microsoft"),
    check_title=_("Check sharing with Microsoft"),
    subject=_("Sharing with Microsoft"),
    confirmed_on=date(2026, 2, 24),
    lead=confirmed(
        "microsoft-ads-shared-outside-europe",
        _(
            "Outside the EU, the EEA, Switzerland and the United Kingdom, LinkedIn shares "
            "data about you with Microsoft and other affiliates, so that they can show you "
            "targeted ads."
        ),
        "document-004",
        "techwire",
        "gulfnews",
    ),
    summary=(
        confirmed(
            "microsoft-ads-on-by-default",
            _("It is on by default, and was widened on 3 November 2025."),
            "document-004",
            "techwire",
            "helpnetsecurity",
        ),
    ),
    actions=(
        Action(
            title=_("The switch"),
            links=(
                Link(
                    text=_("Open the setting on LinkedIn"),
                    url="https://www.linkedin.com/mypreferences/s/settings/"
                    "share-data-with-trusted-partners",
                    sources=("linkedin-us-policy",),
                    confidence=Confidence.OFFICIAL,
                ),
            ),
            fallbacks=(linkedin.ALL_AD_SETTINGS,),
            phone=MenuPath(
                rows=(*linkedin.PHONE_START, linkedin.ADVERTISING_DATA, SWITCH),
                sources=("thenewsfacts", "srf"),
                confidence=Confidence.UNCONFIRMED,
                note=linkedin.NO_DEVICE,
            ),
            computer=MenuPath(
                rows=(*linkedin.COMPUTER_START, linkedin.ADVERTISING_DATA, SWITCH),
                sources=("thenewsfacts", "the-register", "particle"),
                confidence=Confidence.CONFIRMED,
                note=_("The label is the one seen in autumn 2025; today’s is not confirmed."),
            ),
        ),
    ),
    verify=_(
        "Leave the page, then open it again: the switch should still be off. If you cannot find it, look for one that speaks of sharing with partners: its name may have changed."
    ),
    used=(
        confirmed(
            "microsoft-ads-data-profile", _("LinkedIn profile data"), "techwire", "closelyhq"
        ),
        confirmed(
            "microsoft-ads-data-feed", _("What you do in the feed"), "techwire", "closelyhq"
        ),
        confirmed(
            "microsoft-ads-data-ad-responses", _("How you respond to ads"), "techwire", "closelyhq"
        ),
    ),
    not_used=(
        confirmed(
            "microsoft-ads-excludes-refused-data",
            _("Data that your settings do not let LinkedIn use for ads"),
            "techwire",
            "closelyhq",
        ),
    ),
    limits=(
        single(
            "microsoft-ads-limits-still-shown",
            _("You still see Microsoft’s ads; they are just not based on LinkedIn data."),
            "techwire",
        ),
        single(
            "microsoft-ads-limits-not-undone",
            _(
                "Data that was already shared is not taken back: for that, LinkedIn refers you to the privacy page of your Microsoft account."
            ),
            "techwire",
        ),
        official(
            "microsoft-ads-limits-anywhere",
            _(
                "Since 23 February 2026 LinkedIn’s California notice says that Microsoft may show these ads anywhere, including outside its own services."
            ),
            "linkedin-us-policy",
        ),
    ),
    more=(
        confirmed(
            "microsoft-ads-global-privacy-control",
            _(
                "In the United States, a browser that sends the Global Privacy Control signal (an option in some browsers) switches this off by itself."
            ),
            "techwire",
            "linkedin-us-policy",
        ),
        single(
            "microsoft-ads-affiliates-named",
            _(
                "One article (document 004) names LinkedIn Corporation, LinkedIn Ireland and Microsoft among the affiliates that can use the data."
            ),
            "document-004",
        ),
        confirmed(
            "microsoft-ads-github-affiliate",
            _("Since November 2025, LinkedIn’s notices also name GitHub as an affiliate."),
            "linkedin-eu-notice",
            "open-terms-archive",
        ),
        official(
            "microsoft-ads-older-address",
            _(
                "Until February 2026 LinkedIn gave an older address for this setting, ending in "
                "share-data-with-select-partners."
            ),
            "linkedin-us-policy",
        ),
    ),
    disagreements=("microsoft-ads", "microsoft-line-in-europe"),
    rules=(
        Rule(
            regions=(Region.EU, Region.UK, Region.CH),
            verdict=Verdict.CHECK,
            lead=confirmed(
                "microsoft-ads-not-in-europe",
                _(
                    "LinkedIn says that this sharing does not take place in the EU, the EEA, "
                    "Switzerland and the United Kingdom."
                ),
                "najib",
                "gulfnews",
                "techwire",
            ),
            reasons=(
                single(
                    "microsoft-ads-seen-in-europe",
                    _(
                        "Yet German-language guides report the setting in European accounts. If you see it, switch it off."
                    ),
                    "mein-deal",
                    "srf",
                ),
            ),
        ),
        Rule(
            regions=(Region.US,),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "microsoft-ads-us-unless-refused",
                _("In the United States the data is shared unless you say no."),
                "document-004",
                "techwire",
            ),
        ),
        Rule(
            regions=(Region.HK,),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "microsoft-ads-hong-kong",
                _(
                    "LinkedIn shares this data outside the EU, the EEA, Switzerland and the "
                    "United Kingdom, so in Hong Kong too."
                ),
                "najib",
                "gulfnews",
                "sipoch",
            ),
        ),
        Rule(
            regions=(Region.CA, Region.OTHER),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "microsoft-ads-elsewhere",
                _(
                    "LinkedIn shares this data everywhere but in the EU, the EEA, Switzerland and the United Kingdom, so in this region too."
                ),
                "najib",
                "gulfnews",
                "techwire",
            ),
        ),
    ),
)
