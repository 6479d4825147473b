"""The sharing of LinkedIn data with Microsoft and other affiliates for ads."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels, linkedin, platforms
from optout.catalogue.evidence import Confidence, Quotation, claim
from optout.catalogue.types import (
    Action,
    Gesture,
    Kind,
    Link,
    MenuPath,
    Region,
    Row,
    Rule,
    Step,
    Verdict,
)

SWITCH = Row(
    gesture=Gesture.SWITCH,
    label=labels.SHARE_WITH_AFFILIATES,
    hint=_("Scroll down to it; switch it off"),
)
FOR_ADS = Quotation(
    "linkedin-global-policy",
    "Subject to our European Regional Privacy Notice, we may also share with our "
    "Affiliates, including Microsoft, your […] personal data to improve, provide or "
    "develop their advertising services",
    line=334,
)
NOT_IN_EUROPE = Quotation(
    "gulfnews",
    "This policy will apply in the US and most global regions, but not in the EU, UK, or "
    "Switzerland, where stricter privacy laws apply.",
)
ADS_DATA = Quotation(
    "closelyhq",
    "This data may include your LinkedIn profile data, feed activity data, and ad engagement data",
)

STEP = Step(
    slug="microsoft-sharing",
    order=20,
    kind=Kind.SWITCH,
    platform=platforms.LINKEDIN,
    title=_("Stop the sharing with Microsoft"),
    check_title=_("Check sharing with Microsoft"),
    subject=_("Sharing with Microsoft"),
    lead=claim(
        "microsoft-ads-shared-outside-europe",
        _(
            "Outside the EU, the rest of the European Economic Area (EEA), Switzerland and the United Kingdom, LinkedIn shares data about you with Microsoft and other affiliates, so that they can show you targeted ads."
        ),
        FOR_ADS,
        NOT_IN_EUROPE,
        Quotation(
            "linkedin-help-sharing",
            "Outside EU/EEA/Switzerland, LinkedIn shares your information with "
            "Microsoft so that Microsoft can provide you with more personalized ads",
        ),
        "najib",
        "techwire",
    ),
    summary=(
        claim(
            "microsoft-ads-on-by-default",
            _(
                "Where this sharing takes place, it is on by default; it was widened on 3 November 2025."
            ),
            Quotation(
                "closelyhq",
                "Starting November 3, 2025, we will share additional data about "
                "members in your region with our Affiliate Microsoft",
            ),
            Quotation("thenewsfacts", "the default setting enables data sharing"),
            Quotation(
                "linkedin-global-policy-november-2025",
                "personal data to improve, provide or develop their advertising services",
                line=332,
            ),
            Quotation(
                "helpnetsecurity",
                "For some regions, LinkedIn will expand the types of data shared "
                "with Microsoft for advertising services.",
            ),
            "techwire",
        ),
    ),
    actions=(
        Action(
            title=_("The switch"),
            links=(linkedin.ALL_AD_SETTINGS,),
            fallbacks=(
                Link(
                    text=_(
                        "The switch itself, at an address from LinkedIn’s notice for California; it may not open elsewhere"
                    ),
                    url="https://www.linkedin.com/mypreferences/s/settings/"
                    "share-data-with-trusted-partners",
                    evidence=("linkedin-us-policy",),
                ),
                Link(
                    text=_("An older address of the switch, still in use in July 2026"),
                    url="https://www.linkedin.com/mypreferences/d/settings/"
                    "share-data-with-select-partners",
                    evidence=("brave-2026", "linkedin-us-policy-december-2025"),
                ),
            ),
            phone=MenuPath(
                rows=(*linkedin.PHONE_START, linkedin.ADVERTISING_DATA, SWITCH),
                evidence=("thenewsfacts", "srf"),
                doubt=Confidence.UNCONFIRMED,
                note=linkedin.NO_DEVICE,
            ),
            computer=MenuPath(
                rows=(*linkedin.COMPUTER_START, linkedin.ADVERTISING_DATA, SWITCH),
                evidence=(
                    Quotation(
                        "thenewsfacts",
                        "Select “Advertising Data” […] Scroll to “Share data with "
                        "affiliates and partners” […] Turn off the toggle",
                    ),
                    Quotation(
                        "mein-deal",
                        "im Bereich „Anzeigendaten“. Besonders „Daten mit verbundenen "
                        "Unternehmen und Partnern teilen“",
                    ),
                    "the-register",
                    "particle",
                ),
                note=_("The label is the one seen in autumn 2025; today’s is not confirmed."),
            ),
        ),
    ),
    verify=_(
        "Leave the page, then open it again: the switch should still be off. If you cannot find it, look for one that mentions sharing with partners: its name may have changed."
    ),
    used=(
        claim(
            "microsoft-ads-data-profile",
            _("LinkedIn profile data"),
            ADS_DATA,
            "techwire",
        ),
        claim(
            "microsoft-ads-data-feed",
            _("What you do in the feed"),
            ADS_DATA,
            "techwire",
        ),
        claim(
            "microsoft-ads-data-ad-responses",
            _("How you respond to ads"),
            ADS_DATA,
            "techwire",
        ),
    ),
    not_used=(
        claim(
            "microsoft-ads-excludes-refused-data",
            _("Data that your settings do not let LinkedIn use for ads"),
            Quotation(
                "closelyhq",
                "it does not include any data that your settings do not allow "
                "LinkedIn to use for ad purposes",
            ),
            "techwire",
        ),
    ),
    limits=(
        claim(
            "microsoft-ads-limits-still-shown",
            _(
                "Microsoft still shows you ads; with the switch off, they are not based on LinkedIn data."
            ),
            "techwire",
        ),
        claim(
            "microsoft-ads-limits-not-undone",
            _(
                "For data already shared, LinkedIn refers you to the privacy page of your Microsoft account."
            ),
            "techwire",
        ),
        claim(
            "microsoft-public-content-limit",
            _(
                "The switch is about ads. Outside Europe, LinkedIn may also share public posts for Microsoft’s services; no source says that the switch stops this."
            ),
            Quotation(
                "linkedin-global-policy",
                "we may also share with our Affiliates, including Microsoft, your (1) "
                "publicly-shared content (such as your public LinkedIn posts) to "
                "provide or develop their services",
                line=334,
            ),
        ),
    ),
    more=(
        claim(
            "microsoft-ads-limits-anywhere",
            _(
                "Since 23 February 2026 LinkedIn’s California notice says that Microsoft may show these ads anywhere, including outside its own services."
            ),
            Quotation(
                "linkedin-us-policy",
                "when LinkedIn shares member data with Microsoft for its ads, "
                "Microsoft may show those ads anywhere, including outside of "
                "Microsoft’s services",
                line=473,
            ),
        ),
        claim(
            "microsoft-ads-global-privacy-control",
            _(
                "In the United States, a browser that sends the Global Privacy Control signal (an option in some browsers) switches this off automatically."
            ),
            Quotation(
                "linkedin-us-policy",
                "in the U.S. we will automatically opt you out of sharing if we "
                "receive a Global Privacy Control signal from you that reflects "
                "your choice to opt-out of sharing",
                line=487,
            ),
        ),
        claim(
            "microsoft-ads-affiliates-named",
            _(
                "One article (document 004) names LinkedIn Corporation, LinkedIn Ireland and Microsoft among the affiliates that can use the data."
            ),
            Quotation(
                "document-004",
                "toutes les données collectées peuvent être utilisées par les "
                "filiales de LinkedIn, notamment LinkedIn Corporation, LinkedIn "
                "Ireland et Microsoft",
                line=15,
            ),
        ),
        claim(
            "microsoft-ads-github-affiliate",
            _(
                "Since November 2025, LinkedIn’s worldwide policy also names GitHub as an affiliate."
            ),
            Quotation(
                "linkedin-global-policy",
                "Microsoft Corporation or any of its subsidiaries (e.g., GitHub, Inc.)",
                line=158,
            ),
            Quotation(
                "open-terms-archive",
                "The affiliates list now explicitly includes GitHub, Inc. among "
                "Microsoft-controlled entities",
                line=11,
            ),
        ),
        claim(
            "microsoft-ads-older-address",
            _(
                "Until February 2026 LinkedIn’s California notice gave an older address for this setting, ending in share-data-with-select-partners; public code still used it on 30 July 2026."
            ),
            Quotation(
                "linkedin-us-policy-december-2025",
                "https://www.linkedin.com/mypreferences/d/settings/share-data-with-select-partners",
                line=485,
            ),
            Quotation(
                "brave-2026",
                "https://www.linkedin.com/mypreferences/d/settings/share-data-with-select-partners",
                line=159,
            ),
        ),
    ),
    disagreements=("microsoft-ads", "microsoft-line-in-europe"),
    rules=(
        Rule(
            regions=(Region.EU, Region.UK, Region.CH),
            verdict=Verdict.CHECK,
            seen_in="linkedin-global-policy",
            lead=claim(
                "microsoft-ads-not-in-europe",
                _(
                    "According to LinkedIn, this sharing does not take place in the EU, the rest of the European Economic Area (EEA), Switzerland and the United Kingdom."
                ),
                FOR_ADS,
                NOT_IN_EUROPE,
                "najib",
                "techwire",
            ),
            reasons=(
                claim(
                    "microsoft-ads-seen-in-europe",
                    _(
                        "Yet German-language guides report the setting in European accounts. If you see it, switch it off."
                    ),
                    Quotation(
                        "mein-deal",
                        "Für Werbung gibt es noch mehr Einstellungen im Bereich "
                        "„Anzeigendaten“. Besonders „Daten mit verbundenen Unternehmen "
                        "und Partnern teilen“",
                    ),
                    Quotation(
                        "srf",
                        "unter dem Reiter «Anzeigendaten» können Sie einstellen, welche "
                        "Ihrer Daten Linkedin und Microsoft zu Werbezwecken verwenden "
                        "dürfen",
                    ),
                ),
            ),
        ),
        Rule(
            regions=(Region.US,),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-us-policy",
            lead=claim(
                "microsoft-ads-us-unless-refused",
                _("In the United States the data is shared unless you say no."),
                Quotation(
                    "linkedin-us-policy",
                    "If you are a member, we may also share your personal information "
                    "with Microsoft to personalize the ads they show you off of "
                    "LinkedIn.",
                    line=489,
                ),
                Quotation(
                    "document-004",
                    "Aux États-Unis, les utilisateurs partageront automatiquement "
                    "leurs données LinkedIn avec Microsoft à des fins de publicité "
                    "ciblée, sauf s’ils s’y opposent.",
                    line=19,
                ),
                "gulfnews",
                "techwire",
            ),
        ),
        Rule(
            regions=(Region.HK,),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-global-policy",
            lead=claim(
                "microsoft-ads-hong-kong",
                _(
                    "Outside the EU, the rest of the European Economic Area (EEA), Switzerland and the United Kingdom, LinkedIn shares data with Microsoft for ads, so most likely in Hong Kong too; one newspaper names it."
                ),
                FOR_ADS,
                Quotation(
                    "eleconomista",
                    "In the United States, Hong Kong, and most other regions of the "
                    "world, however, the central objective is different: sharing "
                    "information with Microsoft and its subsidiaries to improve the "
                    "effectiveness of ads.",
                ),
                "gulfnews",
                "najib",
            ),
        ),
        Rule(
            regions=(Region.CA, Region.OTHER),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-global-policy",
            lead=claim(
                "microsoft-ads-elsewhere",
                _(
                    "Outside the EU, the rest of the European Economic Area (EEA), Switzerland and the United Kingdom, LinkedIn shares data with Microsoft for ads, so most likely in this region too."
                ),
                FOR_ADS,
                NOT_IN_EUROPE,
                "najib",
                "techwire",
            ),
        ),
    ),
)
