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
    summary=(
        confirmed(
            "outside-the-eu-the-eea-switzerland-and-the",
            _(
                "Outside the EU, the EEA, Switzerland and the United Kingdom, LinkedIn shares "
                "data about you with Microsoft and other affiliates, so that they can show you "
                "targeted ads."
            ),
            "document-004",
            "techwire",
            "gulfnews",
        ),
        confirmed(
            "it-is-on-by-default-and-was-widened-on-3",
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
        confirmed("linkedin-profile-data", _("LinkedIn profile data"), "techwire", "closelyhq"),
        confirmed(
            "what-you-do-in-the-feed", _("What you do in the feed"), "techwire", "closelyhq"
        ),
        confirmed("how-you-respond-to-ads", _("How you respond to ads"), "techwire", "closelyhq"),
    ),
    not_used=(
        confirmed(
            "data-that-your-settings-do-not-let-linkedin",
            _("Data that your settings do not let LinkedIn use for ads"),
            "techwire",
            "closelyhq",
        ),
    ),
    limits=(
        single(
            "you-still-see-microsofts-ads-they-are-just",
            _("You still see Microsoft’s ads; they are just not based on LinkedIn data."),
            "techwire",
        ),
        single(
            "data-that-was-already-shared-is-not-taken",
            _(
                "Data that was already shared is not taken back: for that, LinkedIn refers you to the privacy page of your Microsoft account."
            ),
            "techwire",
        ),
        official(
            "since-23-february-2026-linkedins-california",
            _(
                "Since 23 February 2026 LinkedIn’s California notice says that Microsoft may show these ads anywhere, including outside its own services."
            ),
            "linkedin-us-policy",
        ),
    ),
    more=(
        confirmed(
            "in-the-united-states-a-browser-that-sends",
            _(
                "In the United States, a browser that sends the Global Privacy Control signal (an option in some browsers) switches this off by itself."
            ),
            "techwire",
            "linkedin-us-policy",
        ),
        single(
            "one-article-document-004-names-linkedin",
            _(
                "One article (document 004) names LinkedIn Corporation, LinkedIn Ireland and Microsoft among the affiliates that can use the data."
            ),
            "document-004",
        ),
        confirmed(
            "since-november-2025-linkedins-notices-also",
            _("Since November 2025, LinkedIn’s notices also name GitHub as an affiliate."),
            "linkedin-eu-notice",
            "open-terms-archive",
        ),
        official(
            "until-february-2026-linkedin-gave-an-older",
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
            reasons=(
                confirmed(
                    "linkedin-says-that-this-sharing-does-not",
                    _(
                        "LinkedIn says that this sharing does not take place in the EU, the EEA, "
                        "Switzerland and the United Kingdom."
                    ),
                    "najib",
                    "gulfnews",
                    "techwire",
                ),
                single(
                    "yet-german-language-guides-report-the",
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
            reasons=(
                confirmed(
                    "in-the-united-states-the-data-is-shared",
                    _("In the United States the data is shared unless you say no."),
                    "document-004",
                    "techwire",
                ),
            ),
        ),
        Rule(
            regions=(Region.HK,),
            verdict=Verdict.APPLIES,
            reasons=(
                confirmed(
                    "linkedin-shares-this-data-outside-the-eu-the",
                    _(
                        "LinkedIn shares this data outside the EU, the EEA, Switzerland and the "
                        "United Kingdom, so in Hong Kong too."
                    ),
                    "najib",
                    "gulfnews",
                    "sipoch",
                ),
            ),
        ),
        Rule(
            regions=(Region.CA, Region.OTHER),
            verdict=Verdict.APPLIES,
            reasons=(
                confirmed(
                    "linkedin-shares-this-data-everywhere-but-in",
                    _(
                        "LinkedIn shares this data everywhere but in the EU, the EEA, Switzerland and the United Kingdom, so in this region too."
                    ),
                    "najib",
                    "gulfnews",
                    "techwire",
                ),
            ),
        ),
    ),
)
