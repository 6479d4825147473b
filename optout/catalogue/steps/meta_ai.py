"""Meta’s objection forms, one for Facebook and one for Instagram."""

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

PRIVACY_CENTER = Link(
    text=_("Meta’s Privacy Center"),
    url="https://www.facebook.com/privacy/center/",
    sources=("meta-policy", "meta-list"),
    confidence=Confidence.CONFIRMED,
)
THIRD_PARTY_DATA = Link(
    text=_("Meta’s form for data about you from third parties"),
    url="https://www.facebook.com/help/contact/1266025207620918",
    sources=("meta-genai",),
    confidence=Confidence.OFFICIAL,
)
WHATSAPP = Link(
    text=_("WhatsApp’s general objection form"),
    url="https://www.whatsapp.com/contact/forms/382532939919295/",
    sources=("whatsapp-policy", "datenanfragen"),
    confidence=Confidence.CONFIRMED,
)
FORM_ROWS = (
    Row(gesture=Gesture.OPEN, label=labels.OBJECT, hint=_("A link in the text")),
    Row(
        gesture=Gesture.CHOOSE,
        text=_("Yes, your request is about Meta’s AI"),
        hint=_("If you are asked; the question was seen in German only"),
    ),
    Row(
        gesture=Gesture.WRITE,
        text=_("The e-mail address of the account"),
        hint=_("The reason may stay empty"),
    ),
    Row(gesture=Gesture.SEND, label=labels.SUBMIT),
)
FACEBOOK_PATH = MenuPath(
    rows=(
        Row(
            gesture=Gesture.SETTINGS,
            label=labels.META_SETTINGS,
            hint=_("In the menu, once you are signed in"),
        ),
        Row(gesture=Gesture.OPEN, label=labels.PRIVACY_CENTER),
        Row(gesture=Gesture.OPEN, label=labels.AI_AT_META),
        *FORM_ROWS,
    ),
    sources=("mgillion", "meta-list", "quatrys", "lebigdata"),
    confidence=Confidence.CONFIRMED,
    note=linkedin.NO_DEVICE,
)
INSTAGRAM_PATH = MenuPath(
    rows=(
        Row(gesture=Gesture.PHOTO, text=_("Your profile")),
        Row(gesture=Gesture.MENU, text=_("The menu, three lines")),
        Row(
            gesture=Gesture.OPEN,
            label=labels.PRIVACY_CENTER,
            hint=_("In the settings, if the menu does not show it"),
        ),
        *FORM_ROWS,
    ),
    sources=("mgillion", "zagla", "infranken", "prosieben"),
    confidence=Confidence.CONFIRMED,
    note=linkedin.NO_DEVICE,
)

CONFIRMED_BY_MAIL = confirmed(
    "meta-form-confirmation",
    _("Meta confirms the objection by e-mail."),
    "mgillion",
    "meta-list",
)

STEP = Step(
    slug="meta-ai",
    order=50,
    kind=Kind.REQUEST,
    platform=platforms.META,
    title=_("Object to Meta’s AI"),
    check_title=_("See whether you can object to Meta’s AI"),
    subject=_("Objection to Meta’s AI"),
    confirmed_on=date(2026, 10, 2),
    lead=confirmed(
        "meta-no-switch",
        _("There is no switch: you object with a form, one for each account to be safe."),
        "instagram-banner",
        "meta-list",
        "document-001",
    ),
    summary=(
        confirmed(
            "meta-trains-on-public-content",
            _(
                "Meta trains its AI on adults’ public content on Facebook and Instagram, and on what people say to its AI: in the EU since 27 May 2025."
            ),
            "instagram-banner",
            "document-001",
            "verbraucherzentrale",
        ),
    ),
    actions=(
        Action(
            title="Facebook",
            account=platforms.FACEBOOK,
            links=(
                Link(
                    text=_("Open Facebook’s objection form"),
                    url="https://www.facebook.com/help/contact/6359191084165019",
                    sources=("instagram-banner", "facebook-policy-french", "meta-list"),
                    confidence=Confidence.CONFIRMED,
                ),
            ),
            fallbacks=(
                PRIVACY_CENTER,
                Link(
                    text=_("Facebook’s general objection form"),
                    url="https://www.facebook.com/help/contact/1994830130782319",
                    sources=("meta-policy",),
                    confidence=Confidence.OFFICIAL,
                ),
                THIRD_PARTY_DATA,
                WHATSAPP,
            ),
            phone=FACEBOOK_PATH,
            computer=FACEBOOK_PATH,
        ),
        Action(
            title="Instagram",
            account=platforms.INSTAGRAM,
            links=(
                Link(
                    text=_("Open Instagram’s objection form"),
                    url="https://help.instagram.com/contact/233964459562201",
                    sources=("instagram-banner-may", "macoachit"),
                    confidence=Confidence.CONFIRMED,
                ),
            ),
            fallbacks=(
                PRIVACY_CENTER,
                Link(
                    text=_("Instagram’s general objection form"),
                    url="https://help.instagram.com/contact/117037592428568",
                    sources=("meta-policy",),
                    confidence=Confidence.OFFICIAL,
                ),
                THIRD_PARTY_DATA,
                WHATSAPP,
            ),
            phone=INSTAGRAM_PATH,
            computer=INSTAGRAM_PATH,
        ),
    ),
    verify=_(
        "Wait for the confirmation by e-mail, and keep it. No source tells us whether these forms still open today: if one does not, go through the Privacy Center."
    ),
    used=(
        confirmed(
            "meta-data-public-posts",
            _("Public posts, comments, photos and captions of people aged 18 or over"),
            "instagram-banner",
            "meta-policy",
            "document-001",
        ),
        confirmed(
            "meta-data-public-profiles",
            _("Public profile data of accounts of people aged 18 or over"),
            "instagram-banner",
            "que-choisir",
        ),
        confirmed(
            "meta-data-ai-chats",
            _("What you say to Meta’s AI features"),
            "instagram-banner",
            "meta-policy",
            "document-001",
        ),
    ),
    not_used=(
        official(
            "meta-excludes-private-messages",
            _("Private messages with friends and family, unless someone shows them to the AI"),
            "meta-genai",
        ),
        confirmed(
            "meta-excludes-minors",
            _("Public content of people under 18"),
            "instagram-banner",
            "que-choisir",
        ),
    ),
    answer=(CONFIRMED_BY_MAIL,),
    limits=(
        confirmed(
            "meta-limits-others-posts",
            _("What others post about you, or photos in which you appear, may still be used."),
            "meta-genai",
            "sipoch",
            "verbraucherzentrale",
        ),
        confirmed(
            "meta-limits-not-undone",
            _("Past training is not undone; the objection counts from now on."),
            "verbraucherzentrale",
            "sipoch",
            "meta-genai",
        ),
        single(
            "meta-limits-ads-ai-chats",
            _(
                "From 16 December 2025 what you say to Meta’s AI may shape the ads you see, in "
                "most regions; the EU, the United Kingdom and South Korea were reported exempt "
                "at the start."
            ),
            "meta-list",
        ),
    ),
    more=(
        official(
            "meta-limits-minors-ai-chats",
            _(
                "What minors say to Meta’s AI features is among the data that Meta uses, its policy says."
            ),
            "meta-policy",
        ),
        official(
            "meta-limits-personalised-ai",
            _(
                "Meta’s banner of 23 July 2026 says that its AI features are now personalised in the EU too."
            ),
            "meta-policy",
        ),
        confirmed(
            "meta-form-reason-optional",
            _("No reason is needed: that field may stay empty."),
            "verbraucherzentrale",
            "soononmars",
            "drdaveheath",
        ),
        confirmed(
            "meta-objection-still-possible",
            _("Objecting is still possible after 27 May 2025, for the future."),
            "verbraucherzentrale",
            "linternaute",
            "foellmi",
            "meta-policy",
        ),
        official(
            "meta-objection-once",
            _("If you have objected before, Meta says that you need not do it again."),
            "instagram-banner",
            "facebook-policy-french",
        ),
        single(
            "meta-lead-regulator",
            _("For the EU, Meta Platforms Ireland is responsible; the Irish regulator leads."),
            "linternaute",
        ),
        single(
            "meta-forms-last-linked",
            _(
                "In our copies Meta last linked Instagram’s form in May 2025; a public list of "
                "October 2026 still gives Facebook’s."
            ),
            "instagram-banner-may",
            "meta-list",
        ),
        single(
            "meta-whatsapp-form",
            _("A separate WhatsApp form for AI is mentioned; its address was not found."),
            "archimag",
            "meta-list",
        ),
    ),
    disagreements=("meta-accounts", "meta-again", "whatsapp"),
    rules=(
        Rule(
            regions=(Region.EU,),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "meta-eu-since-2025-05-27",
                _(
                    "In the EU, Meta has been training its AI on public content since 27 May 2025. You can object."
                ),
                "instagram-banner",
                "document-001",
                "verbraucherzentrale",
            ),
        ),
        Rule(
            regions=(Region.UK,),
            verdict=Verdict.APPLIES,
            lead=confirmed(
                "meta-uk-since-2024",
                _(
                    "In the United Kingdom, Meta resumed its AI training in September 2024, after talks with the ICO and with a simpler objection form. The ICO gave no approval."
                ),
                "juggernaut",
                "drdaveheath",
                "document-002",
            ),
        ),
        Rule(
            regions=(Region.US,),
            verdict=Verdict.NO,
            lead=single(
                "meta-us-no-refusal",
                _("In the United States, Meta offers no way to refuse AI training."),
                "meta-list",
            ),
        ),
        Rule(
            regions=(Region.CH, Region.CA, Region.HK, Region.OTHER),
            verdict=Verdict.CHECK,
            lead=unconfirmed(
                "meta-form-elsewhere",
                _(
                    "Our sources describe Meta’s form for the EU and the United Kingdom. Whether it is open in this region is not confirmed: open it and see."
                ),
                "meta-policy",
                "drdaveheath",
            ),
        ),
    ),
)
