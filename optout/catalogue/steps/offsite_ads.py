"""The three switches on data from outside LinkedIn, for ads."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels, linkedin, platforms
from optout.catalogue.evidence import Confidence, Quotation, claim, unconfirmed
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

SWITCHES = (
    Row(gesture=Gesture.SWITCH, label=labels.DATA_FROM_OTHERS, hint=_("Switch it off")),
    Row(gesture=Gesture.SWITCH, label=labels.ADS_OFF_LINKEDIN, hint=_("Switch it off")),
    Row(gesture=Gesture.SWITCH, label=labels.MEASURE_AD_SUCCESS, hint=_("Switch it off")),
)
EVIDENCE = (
    Quotation(
        "stellarsand",
        "Advertising data […] Ads outside of LinkedIn: Off […] Interaction with "
        "businesses […] Ad-related actions",
        line=96,
    ),
    Quotation(
        "linkedin-eu-notice",
        "Ad Partners Data for Ads off LinkedIn […] Advertiser Data for Ads […] "
        "Advertiser Data to Measure Ad Success",
        line=46,
    ),
)
PROFILE_ADS = Quotation(
    "linkedin-help-marketing",
    "Unless members opt out in their ad settings, LinkedIn uses data from their LinkedIn profile",
)

STEP = Step(
    slug="offsite-ads",
    order=30,
    kind=Kind.SWITCH,
    platform=platforms.LINKEDIN,
    title=_("Stop ad tracking outside LinkedIn"),
    check_title=_("Check ad tracking outside LinkedIn"),
    subject=_("Ad tracking outside LinkedIn"),
    lead=claim(
        "offsite-ads-other-sites",
        _(
            "Other sites tell LinkedIn what you do there, and LinkedIn may use it to improve its ad targeting."
        ),
        Quotation(
            "linkedin-us-policy",
            "LinkedIn may use information that we receive from others about "
            "your engagement with their sites and services, in order to "
            "improve our tools for targeting ads.",
            line=458,
        ),
        Quotation(
            "linkedin-eu-notice",
            "To target, measure, and improve certain personalised (not "
            "contextual) ads on and off LinkedIn based on data we obtain from "
            "third parties",
            line=46,
        ),
        Quotation(
            "document-004",
            "LinkedIn peut utiliser les informations que nous recevons de "
            "tiers concernant votre utilisation de leurs sites et services "
            "afin d’améliorer nos outils de ciblage publicitaire.",
            line=21,
        ),
    ),
    start=linkedin.ALL_AD_SETTINGS,
    summary=(
        claim(
            "offsite-ads-switches",
            _(
                "Three switches control this: data from others, ads shown outside LinkedIn, and measuring how well ads work."
            ),
            Quotation(
                "brave-2026",
                "description: 'Disable personalized ads off of LinkedIn' […] "
                "'Disable personalized ads based on data given to businesses' […] "
                "description: 'Disable using your data for ad insights'",
                line=200,
            ),
            Quotation(
                "linkedin-eu-notice",
                "Ad Partners Data for Ads off LinkedIn […] Advertiser Data for Ads […] "
                "Advertiser Data to Measure Ad Success",
                line=46,
            ),
            "linkedin-us-policy",
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
                    evidence=("linkedin-us-policy", "brave-2026"),
                ),
                Link(
                    text=_("Open setting 2: ads off LinkedIn"),
                    url="https://www.linkedin.com/mypreferences/d/settings/ads-beyond-linkedin",
                    evidence=("brave-2026", "brave-2025"),
                ),
                Link(
                    text=_("Open setting 3: measuring ads"),
                    url="https://www.linkedin.com/mypreferences/d/settings/ads-related-actions",
                    evidence=("linkedin-global-policy", "brave-2026"),
                ),
            ),
            fallbacks=(
                Link(
                    text=_("In the same settings: ads based on where you are"),
                    url="https://www.linkedin.com/mypreferences/d/settings/ads-inferred-location",
                    evidence=("brave-2026",),
                ),
                Link(
                    text=_("In the same settings: ads based on your age"),
                    url="https://www.linkedin.com/mypreferences/d/settings/ads-by-age",
                    evidence=("brave-2026",),
                ),
                Link(
                    text=_("In the same settings: ads based on your gender"),
                    url="https://www.linkedin.com/mypreferences/d/settings/ads-by-gender",
                    evidence=("brave-2026",),
                ),
                Link(
                    text=_("In the same settings: ads based on your interests"),
                    url="https://www.linkedin.com/mypreferences/d/interest-categories",
                    evidence=("brave-2026",),
                ),
                Link(
                    text=_(
                        "An address that LinkedIn’s notice gives for the United Kingdom; it may not open elsewhere"
                    ),
                    url="https://www.linkedin.com/psettings/advertising-data",
                    evidence=("linkedin-eu-notice",),
                ),
            ),
            phone=MenuPath(
                rows=(*linkedin.PHONE_START, linkedin.ADVERTISING_DATA, *SWITCHES),
                evidence=EVIDENCE,
                doubt=Confidence.UNCONFIRMED,
                note=linkedin.NO_DEVICE,
            ),
            computer=MenuPath(
                rows=(*linkedin.COMPUTER_START, linkedin.ADVERTISING_DATA, *SWITCHES),
                evidence=EVIDENCE,
                note=linkedin.NO_DEVICE,
            ),
        ),
    ),
    verify=_(
        "Leave the page, then open it again: the three switches should still be off. Their names vary by region; the buttons on this page should lead to the right ones."
    ),
    used=(
        claim(
            "offsite-ads-data-other-companies",
            _("What other companies tell LinkedIn about your use of their sites and services"),
            Quotation(
                "linkedin-us-policy",
                "information that we receive from others about your engagement "
                "with their sites and services",
                line=458,
            ),
            Quotation(
                "document-004",
                "les informations que nous recevons de tiers concernant votre "
                "utilisation de leurs sites et services",
                line=21,
            ),
        ),
    ),
    not_used=(
        claim(
            "offsite-ads-excludes-interests",
            _(
                "Your individual interests: LinkedIn says that it does not predict them from what you do elsewhere"
            ),
            Quotation(
                "linkedin-us-policy",
                "we do not use your off-LinkedIn engagement data to predict your "
                "interests at an individual level",
                line=458,
            ),
            Quotation(
                "document-004",
                "nous n’utilisions pas vos données d’engagement hors LinkedIn pour "
                "prédire vos centres d’intérêt individuels",
                line=21,
            ),
        ),
    ),
    limits=(
        claim(
            "offsite-ads-limits-profile-ads",
            _(
                "You will still see ads, some of them based on your profile. Those have their own lines on the same page, under “Profile data”."
            ),
            Quotation(
                "linkedin-global-policy",
                "We offer you choices regarding personalized ads, but you cannot "
                "opt-out of seeing non-personalized ads.",
                line=211,
            ),
            Quotation(
                "stellarsand",
                "Profile data […] Connections […] Use connections data: Off",
                line=98,
            ),
            PROFILE_ADS,
        ),
        claim(
            "offsite-ads-limits-more-lines",
            _(
                "The same page has more lines: location, age, gender, interests and activity. "
                "Look through them while you are there."
            ),
            Quotation(
                "brave-2026",
                "'Disable personalizing ads based on age range' […] 'Disable "
                "personalizing ads based on inferred gender' […] 'Disable "
                "personalizing ads based on inferred city location' […] 'Disable "
                "personalizing ads based on inferred interests and traits'",
                line=173,
            ),
            Quotation(
                "stellarsand",
                "Activity and inferred data […] Interests and traits […] Age range […] Gender",
                line=102,
            ),
            "brave-2025",
        ),
    ),
    more=(
        claim(
            "offsite-ads-visitors",
            _(
                "People without an account have a page of their own for ad choices: LinkedIn’s guest controls."
            ),
            Quotation(
                "linkedin-eu-notice",
                "if you are a Visitor via your Guest settings",
                line=144,
            ),
            Quotation(
                "linkedin-global-policy",
                "You have choices regarding our uses of certain categories of data to "
                "show you more relevant ads. […] For Visitors, the setting is here",
                line=227,
            ),
        ),
    ),
    disagreements=("offsite",),
    rules=(
        Rule(
            regions=(Region.EU, Region.CH),
            verdict=Verdict.CHECK,
            seen_in="linkedin-eu-notice",
            lead=claim(
                "offsite-ads-europe-consent",
                _(
                    "In the EU, the rest of the European Economic Area (EEA) and Switzerland, LinkedIn has asked for your consent to this since 22 January 2025: it should be off unless you agreed."
                ),
                Quotation(
                    "linkedin-eu-notice-february-2025",
                    "We have changed our legal basis for how we use certain data for "
                    "personalized ads. We have updated this European Regional Privacy "
                    "Notice and now ask for your consent to continue using your data "
                    "for those purposes.",
                    line=4,
                ),
                Quotation(
                    "linkedin-help-ads-europe",
                    "In the weeks prior to January 22, 2025, these members will be asked "
                    "to consent (or opt-in) to the use of certain data where the legal "
                    "basis used to be legitimate interest",
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "To target, measure, and improve certain personalised (not "
                    "contextual) ads on and off LinkedIn based on data we obtain from "
                    "third parties",
                    line=46,
                ),
                "linkedin-help-marketing",
            ),
            reasons=(
                claim(
                    "offsite-ads-europe-profile-ads",
                    _("Ads based on your profile, however, are on by default in Europe too."),
                    Quotation(
                        "linkedin-eu-notice",
                        "For personalised ads (including improving our ad tools) that are "
                        "relevant to your interests, based on data from your LinkedIn "
                        "profile and limited data we infer about you",
                        line=69,
                    ),
                    PROFILE_ADS,
                ),
            ),
        ),
        Rule(
            regions=(Region.UK,),
            verdict=Verdict.CHECK,
            seen_in="linkedin-eu-notice",
            lead=claim(
                "offsite-ads-uk-consent",
                _(
                    "LinkedIn’s notice says that this needs your consent in the United Kingdom: it should be off unless you agreed, but we could not confirm it."
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "We may process your personal data with your consent. […] For "
                    "Personalised Ads in the UK: […] For LinkedIn and its customers to "
                    "use data we receive form third parties to display personalised "
                    "advertisements",
                    line=29,
                ),
            ),
            reasons=(
                claim(
                    "offsite-ads-uk-profile-ads",
                    _(
                        "Ads based on your profile, your activity and what LinkedIn infers (city, age range, gender, interests) are another matter: LinkedIn uses these unless you opt out, on the same page."
                    ),
                    Quotation(
                        "linkedin-eu-notice",
                        "Inferences we make about you including your city, country and "
                        "continent based on IP address, your age range and gender, and "
                        "inferred interests and traits […] You can amend your choices at "
                        "any time",
                        line=70,
                    ),
                ),
            ),
        ),
        Rule(
            regions=(Region.US,),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-us-policy",
            lead=claim(
                "offsite-ads-us-unless-refused",
                _("In the United States, data from other sites is used unless you opt out."),
                Quotation(
                    "linkedin-us-policy",
                    "You can opt out of LinkedIn’s use of your engagement with the "
                    "sites and services of others to improve our ad targeting",
                    line=458,
                ),
                Quotation(
                    "document-004",
                    "si vous préférez que LinkedIn n’utilise pas les données de sites "
                    "externes à des fins publicitaires, vous pouvez désactiver cette "
                    "fonctionnalité",
                    line=25,
                ),
            ),
            reasons=(
                claim(
                    "offsite-ads-us-privacy-control",
                    _(
                        "A browser that sends the Global Privacy Control signal (an option in some browsers) opts you out automatically there."
                    ),
                    Quotation(
                        "linkedin-us-policy",
                        "in the US, we automatically will opt you out of this setting if "
                        "we receive a Global Privacy Control signal from you",
                        line=458,
                    ),
                ),
                claim(
                    "offsite-ads-us-state-laws",
                    _(
                        "In many American states, ads based on what you do elsewhere count as targeted advertising, which you have the right to refuse."
                    ),
                    Quotation(
                        "linkedin-us-policy",
                        "Many U.S. states consider ads selected based on an individual’s "
                        "activities outside of a company’s own websites or applications to "
                        "be “targeted advertising” and provide you a right to opt out",
                        line=458,
                    ),
                    Quotation(
                        "document-004",
                        "De nombreux États américains considèrent les publicités "
                        "sélectionnées […] comme de la « publicité ciblée » et vous "
                        "offrent le droit de refuser que vos données soient utilisées à "
                        "cette fin",
                        line=21,
                    ),
                ),
            ),
        ),
        Rule(
            regions=(Region.CA, Region.HK, Region.OTHER),
            verdict=Verdict.APPLIES,
            seen_in="linkedin-global-policy",
            lead=unconfirmed(
                "offsite-ads-elsewhere-default",
                _(
                    "In this region no source says whether this is on by default, so assume that it is until you have checked."
                ),
                Quotation(
                    "linkedin-global-policy",
                    "You have choices regarding our uses of certain categories of data to "
                    "show you more relevant ads.",
                    line=227,
                ),
            ),
        ),
    ),
)
