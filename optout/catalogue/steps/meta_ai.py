"""Meta’s objection forms, one for Facebook and one for Instagram.

Meta’s texts of 2026 name only its general forms. Facebook’s form for AI was still listed in
October 2026, so its button leads there; Meta last linked Instagram’s in May 2025, so its button
leads to the general form.
"""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import labels, linkedin, platforms
from optout.catalogue.evidence import Quotation, claim, disputed, unconfirmed
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

PRIVACY_CENTER = Link(
    text=_("Meta’s Privacy Center"),
    url="https://www.facebook.com/privacy/center/",
    evidence=(Quotation("meta-policy", "https://www.facebook.com/privacy/center/", line=30),),
)
THIRD_PARTY_DATA = Link(
    text=_("Meta’s form for information about you from third parties (no account needed)"),
    url="https://www.facebook.com/help/contact/1266025207620918",
    evidence=(
        Quotation(
            "meta-genai", "https://www.facebook.com/help/contact/1266025207620918", line=3561
        ),
    ),
)
WHATSAPP = Link(
    text=_(
        "WhatsApp’s general objection form: choose “How can I make an objection to the processing of my information”"
    ),
    url="https://www.whatsapp.com/contact/forms/382532939919295/",
    evidence=(
        Quotation(
            "whatsapp-policy",
            "https://www.whatsapp.com/contact/forms/382532939919295/",
            line=311,
        ),
        Quotation(
            "datenanfragen-whatsapp",
            '"webform": "https://www.whatsapp.com/contact/forms/382532939919295/"',
            line=14,
        ),
    ),
)
FACEBOOK_GENERAL = Link(
    text=_("Facebook’s general objection form"),
    url="https://www.facebook.com/help/contact/1994830130782319",
    evidence=(
        Quotation(
            "meta-policy", "https://www.facebook.com/help/contact/1994830130782319", line=3185
        ),
    ),
)
INSTAGRAM_FOR_AI = Link(
    text=_("Instagram’s form for AI, last linked by Meta in May 2025"),
    url="https://help.instagram.com/contact/233964459562201",
    evidence=(
        Quotation(
            "instagram-banner-may", "https://help.instagram.com/contact/233964459562201", line=4
        ),
        Quotation("derogab", "https://help.instagram.com/contact/233964459562201", line=36),
        "macoachit",
    ),
)
FORM_ROWS = (
    Row(
        gesture=Gesture.OPEN,
        label=labels.OBJECT,
        hint=_(
            "A link in the sentence “You have the right to object to the use of your information for these purposes”"
        ),
    ),
    Row(
        gesture=Gesture.CHOOSE,
        text=_("Yes, your request is about Meta’s AI"),
        hint=_("If you are asked; the question was seen in German only"),
    ),
    Row(
        gesture=Gesture.WRITE,
        text=_("The e-mail address of the account"),
        hint=_("You can leave the reason blank"),
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
    evidence=("mgillion", "meta-list", "quatrys", "lebigdata", "infranken", "prosieben"),
    note=linkedin.NO_DEVICE,
)
INSTAGRAM_PATH = MenuPath(
    rows=(
        Row(gesture=Gesture.PHOTO, text=_("Your profile")),
        Row(gesture=Gesture.MENU, text=_("The menu (three lines)")),
        Row(
            gesture=Gesture.OPEN,
            label=labels.PRIVACY_CENTER,
            hint=_("In the settings, if the menu does not show it"),
        ),
        *FORM_ROWS,
    ),
    evidence=("mgillion", "zagla", "infranken", "prosieben"),
    note=linkedin.NO_DEVICE,
)

REASON_OPTIONAL = claim(
    "meta-form-reason-optional",
    _("Meta’s forms for AI take an objection without a reason."),
    Quotation(
        "upday",
        "eine Begründung für den Widerspruch ist der Verbraucherzentrale "
        "zufolge nicht erforderlich",
    ),
    Quotation(
        "quatrys",
        "Vous pouvez ajouter une justification, bien que cela soit facultatif.",
    ),
    "soononmars",
    "drdaveheath",
)
CONFIRMED_BY_MAIL = claim(
    "meta-form-confirmation",
    _("Meta confirms the objection by e-mail."),
    Quotation(
        "instagram-banner",
        "If you submit an objection, we’ll send an email confirming that "
        "we won't use your interactions with AI at Meta features or your "
        "public information",
        line=4,
    ),
    Quotation("upday", "War der Widerspruch erfolgreich, erhält man eine Bestätigungsmail."),
    "mgillion",
    "meta-list",
)
WHATSAPP_OBJECTION = claim(
    "meta-whatsapp-objection",
    _("For WhatsApp, its policy for Europe points to its general form."),
    Quotation(
        "whatsapp-policy",
        "To submit an objection use this form and select “How can I make "
        "an objection to the processing of my information”.",
        line=311,
    ),
)
CNIL_GUIDE = claim(
    "cnil-guide-contents",
    _(
        "The French regulator, the CNIL, published a guide to objecting on 16 October 2025, with Meta’s AI and LinkedIn in it. It does not say whether the training is lawful."
    ),
    Quotation(
        "archimag",
        "déposer une demande d’opposition via un formulaire de contact "
        "pour Gemini (Google), Meta AI (Meta), WhatsApp, et LinkedIn",
    ),
    "cnil-guide",
)

STEP = Step(
    slug="meta-ai",
    order=50,
    kind=Kind.REQUEST,
    platform=platforms.META,
    title=_("Object to Meta’s AI"),
    check_title=_("See whether you can object to Meta’s AI"),
    subject=_("Objection to Meta’s AI"),
    lead=claim(
        "meta-no-switch",
        _("There is no switch: you object with a form, one for Facebook and one for Instagram."),
        Quotation(
            "datenanfragen-meta",
            "La seule façon fiable de le faire est d'utiliser le formulaire "
            "web pour le service respectif",
            line=834,
        ),
        Quotation("derogab", "You must opt out separately for Facebook and Instagram", line=27),
    ),
    summary=(
        claim(
            "meta-trains-on-public-content",
            _(
                "Meta trains its AI on adults’ public content on Facebook and Instagram, and on what people say to its AI: in the EU since 27 May 2025."
            ),
            Quotation(
                "instagram-banner",
                "we'll use public information such as public posts and comments "
                "from accounts of people aged 18 or older and your interactions "
                "with AI at Meta features […] These changes go into effect on May "
                "27, 2025.",
                line=4,
            ),
            Quotation(
                "verbraucherzentrale",
                "will der Konzern in der EU seit dem 27. Mai 2025 zum Trainieren "
                "seiner Künstlichen Intelligenz (KI) verwenden",
            ),
            Quotation(
                "meta-newsroom-eu",
                "our plans to train AI at Meta using public content —like public "
                "posts and comments— shared by adults on our products in the EU",
                line=40,
            ),
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
                    evidence=(
                        Quotation(
                            "instagram-banner",
                            "https://www.facebook.com/help/contact/6359191084165019",
                            line=4,
                        ),
                        Quotation(
                            "derogab",
                            "https://www.facebook.com/help/contact/6359191084165019",
                            line=35,
                        ),
                        "meta-list",
                    ),
                ),
            ),
            fallbacks=(FACEBOOK_GENERAL, PRIVACY_CENTER, THIRD_PARTY_DATA, WHATSAPP),
            phone=FACEBOOK_PATH,
            computer=FACEBOOK_PATH,
        ),
        Action(
            title="Instagram",
            account=platforms.INSTAGRAM,
            links=(
                Link(
                    text=_("Open Instagram’s objection form"),
                    url="https://help.instagram.com/contact/117037592428568",
                    evidence=(
                        Quotation(
                            "meta-policy-instagram",
                            "https://help.instagram.com/contact/117037592428568",
                            line=1905,
                        ),
                    ),
                ),
            ),
            fallbacks=(INSTAGRAM_FOR_AI, PRIVACY_CENTER, THIRD_PARTY_DATA, WHATSAPP),
            phone=INSTAGRAM_PATH,
            computer=INSTAGRAM_PATH,
        ),
    ),
    verify=_(
        "Wait for the confirmation by e-mail, and keep it. If a form does not open, sign in first; if it still does not, go through the “Privacy Center”: no source tells us whether these forms still work."
    ),
    used=(
        claim(
            "meta-data-public-posts",
            _("Public posts, comments, photos and captions of people aged 18 or over"),
            Quotation(
                "meta-policy",
                "For registered users of the Meta Products over the age of "
                "majority (18 years of over, in most applicable countries) […] "
                "Public content you or others create or share, like posts, "
                "comments or audio on Meta Products.",
                line=2963,
            ),
            Quotation(
                "meta-genai",
                "We also use information shared on Meta Products. This information "
                "could be things like posts or photos and their captions.",
                line=3536,
            ),
            "instagram-banner",
        ),
        claim(
            "meta-data-public-profiles",
            _("Public profile data of accounts of people aged 18 or over"),
            Quotation(
                "meta-policy",
                "Some of your information and activity are always public. This "
                "includes your: […] Name […] Facebook and Instagram username […] "
                "Profile picture",
                line=904,
            ),
            "instagram-banner",
        ),
        claim(
            "meta-data-ai-chats",
            _("What you say to Meta’s AI features"),
            Quotation(
                "meta-policy",
                "Interactions with our features that are part of AI at Meta and "
                "related metadata. For example, information like content and "
                "messages you or others exchange with these features",
                line=2980,
            ),
            Quotation(
                "instagram-banner",
                "we'll use […] your interactions with AI at Meta features […] to "
                "develop and improve generative AI models for AI at Meta",
                line=4,
            ),
        ),
        claim(
            "meta-data-partners",
            _("Information about you from partners, vendors and third parties"),
            Quotation(
                "meta-policy", "Information from partners, vendors and third parties", line=2982
            ),
        ),
    ),
    not_used=(
        claim(
            "meta-excludes-private-messages",
            _("Private messages with friends and family, unless someone shares them with the AI"),
            Quotation(
                "meta-genai",
                "We do not use the content of your private messages with friends "
                "and family to train our AIs unless you or someone in the chat "
                "chooses to share those messages with our AIs.",
                line=3536,
            ),
        ),
        claim(
            "meta-excludes-minors",
            _("Public content of people under 18"),
            Quotation(
                "instagram-banner",
                "we'll use public information such as public posts and comments "
                "from accounts of people aged 18 or older",
                line=4,
            ),
            Quotation(
                "meta-newsroom-uk",
                "we do not use information from accounts of people in the UK under the age of 18",
            ),
            "que-choisir",
        ),
    ),
    answer=(
        CONFIRMED_BY_MAIL,
        claim(
            "meta-objection-covers",
            _(
                "An objection to the AI covers both your public content and what you say to Meta’s AI, Meta said in 2025."
            ),
            Quotation(
                "instagram-banner",
                "we won't use your interactions with AI at Meta features or your "
                "public information from Meta Products for future development and "
                "improvement of generative AI models",
                line=4,
            ),
        ),
        claim(
            "meta-general-form-weighed",
            _("Meta weighs what comes through its general forms, and may refuse it."),
            Quotation(
                "meta-policy",
                "We will consider several factors when assessing an objection […] "
                "Unless we find that we have compelling legitimate grounds for "
                "this processing […] your objection will be upheld",
                line=3187,
            ),
        ),
    ),
    limits=(
        claim(
            "meta-limits-others-posts",
            _("What others post about you, or photos in which you appear, may still be used."),
            Quotation(
                "meta-genai",
                "we may still process information about you to develop and improve "
                "AI at Meta […] if you appear anywhere in an image shared on our "
                "Products by someone who does use them or if someone mentions "
                "information about you in posts",
                line=3540,
            ),
            "verbraucherzentrale",
        ),
        claim(
            "meta-limits-not-undone",
            _("An objection works from then on; it cannot undo training already done."),
            Quotation(
                "verbraucherzentrale",
                "Sind diese Daten einmal für KI-Training verwendet worden, lassen "
                "sie sich nicht mehr zurückholen oder löschen.",
            ),
            Quotation(
                "instagram-banner",
                "we won't use your interactions with AI at Meta features or your "
                "public information from Meta Products for future development and "
                "improvement of generative AI models",
                line=4,
            ),
        ),
        claim(
            "meta-limits-ads-ai-chats",
            _(
                "Since 16 December 2025 what you say to Meta’s AI may shape the ads you see in most regions, with no way to opt out. The EU, the United Kingdom and South Korea were reported exempt at the start."
            ),
            Quotation(
                "open-terms-archive-instagram",
                "Instagram now collects data from user interactions with AI at "
                "Meta to personalise experiences and ads […] "
                'dates: ["2025-12-16"]',
                line=2,
            ),
            "meta-list",
        ),
    ),
    more=(
        claim(
            "meta-limits-minors-ai-chats",
            _(
                "What minors say to Meta’s AI features is among the data that Meta uses, its policy says."
            ),
            Quotation(
                "meta-policy",
                "For all registered users of the Meta Products, including those "
                "under the age of majority […] Interactions with our features that "
                "are part of AI at Meta and related metadata",
                line=2571,
            ),
        ),
        claim(
            "meta-limits-personalised-ai",
            _(
                "Meta’s policy of 23 July 2026 gives more details on how it personalises its AI features, and on AI tools that act for you."
            ),
            Quotation(
                "meta-note-july-2026",
                "Our Privacy Policy now includes more details about AI "
                "integrations, how we personalise your AI experiences and new "
                "agentic AI capabilities (for example, AI tools that you can "
                "direct to take actions for you",
                line=13,
            ),
            Quotation(
                "meta-policy",
                "We use information we have, including about your interests and "
                "preferences, to help make responses and actions from our features "
                "that are part of AI at Meta more relevant",
                line=529,
            ),
        ),
        REASON_OPTIONAL,
        claim(
            "meta-objection-still-possible",
            _("Objecting is still possible after 27 May 2025, for the future."),
            Quotation(
                "verbraucherzentrale",
                "Auch wenn bereits Daten von Ihnen in die KI geflossen sein "
                "könnten, können Sie weiterhin für die Zukunft widersprechen.",
            ),
            Quotation(
                "meta-note-july-2026",
                "Info shared with AI at Meta features is used to improve AI at "
                "Meta unless you have objected.",
                line=13,
            ),
            "linternaute",
            "foellmi",
        ),
        claim(
            "meta-objection-once",
            _("If you have objected before, Meta says that you need not do it again."),
            Quotation(
                "instagram-banner",
                "If you've already objected, you don't need to submit another request.",
                line=4,
            ),
            Quotation(
                "meta-policy-uk-restart",
                "Si vous déjà fait part de votre opposition, vous n’avez pas "
                "besoin d’envoyer une autre demande.",
                line=6,
            ),
        ),
        claim(
            "meta-lead-regulator",
            _("For the EU, Meta Platforms Ireland is responsible; the Irish regulator leads."),
            Quotation(
                "meta-policy",
                "The data controller responsible for your information is Meta "
                "Platforms Ireland Limited",
                line=1828,
            ),
            Quotation(
                "meta-policy",
                "You also have the right to lodge a complaint with Meta Platforms "
                "Ireland's lead supervisory authority, the Irish Data Protection "
                "Commission, or your local supervisory authority.",
                line=1842,
            ),
            "linternaute",
        ),
        claim(
            "meta-forms-last-linked",
            _(
                "Meta’s policies of 2026 name its general forms only. In our copies Meta last linked Instagram’s form for AI in May 2025; a public list of October 2026 still gives Facebook’s."
            ),
            Quotation(
                "meta-policy-instagram",
                "https://www.facebook.com/help/contact/1994830130782319 […] "
                "https://help.instagram.com/contact/117037592428568",
                line=1905,
            ),
            Quotation(
                "instagram-banner-may",
                "https://help.instagram.com/contact/233964459562201",
                line=4,
            ),
            "meta-list",
        ),
        CNIL_GUIDE,
        WHATSAPP_OBJECTION,
        disputed(
            "meta-whatsapp-form",
            _(
                "Some mention a WhatsApp form of its own for AI, whose address was not found; Datenanfragen.de knew of none in May 2025."
            ),
            Quotation(
                "datenanfragen-meta",
                "il n'existe actuellement aucun formulaire pour t'opposer à "
                "l'utilisation de tes informations pour l'« IA » sur WhatsApp",
                line=839,
            ),
            "archimag",
            "meta-list",
        ),
    ),
    disagreements=("meta-accounts", "meta-again", "whatsapp"),
    rules=(
        Rule(
            regions=(Region.EU,),
            verdict=Verdict.APPLIES,
            seen_in="meta-policy",
            lead=claim(
                "meta-eu-since-2025-05-27",
                _(
                    "In the EU, Meta has been training its AI on public content since 27 May 2025. You can object."
                ),
                Quotation(
                    "instagram-banner",
                    "to develop and improve generative AI models for AI at Meta. "
                    "You have the right to object to the use of your information for "
                    "these purposes. […] These changes go into effect on May 27, 2025.",
                    line=4,
                ),
                Quotation(
                    "verbraucherzentrale",
                    "will der Konzern in der EU seit dem 27. Mai 2025 zum Trainieren "
                    "seiner Künstlichen Intelligenz (KI) verwenden",
                ),
            ),
        ),
        Rule(
            regions=(Region.UK,),
            verdict=Verdict.APPLIES,
            seen_in="meta-policy-uk",
            lead=claim(
                "meta-uk-since-2024",
                _(
                    "In the United Kingdom, Meta announced in September 2024 that it was resuming its AI training, after talks with the ICO; the objection form was made simpler. You can object."
                ),
                Quotation(
                    "meta-newsroom-uk",
                    "We will begin training for AI at Meta using public content "
                    "shared by adults on Facebook and Instagram in the UK over the "
                    "coming months.",
                ),
                Quotation(
                    "meta-policy-uk-restart",
                    "nous utiliserons vos informations publiques […] Vous avez le "
                    "droit de vous opposer à l’utilisation de vos informations à ces "
                    "fins.",
                    line=6,
                ),
                "juggernaut",
                "drdaveheath",
            ),
            reasons=(
                claim(
                    "meta-uk-no-approval",
                    _("The ICO, the British regulator, has given no approval for it."),
                    Quotation(
                        "juggernaut",
                        "the ICO has not granted Meta any regulatory approval for "
                        "this data processing",
                    ),
                    "drdaveheath",
                ),
            ),
        ),
        Rule(
            regions=(Region.US,),
            verdict=Verdict.NO,
            seen_in="meta-list",
            lead=claim(
                "meta-us-no-refusal",
                _("In the United States, Meta offers no way to refuse AI training."),
                "meta-list",
            ),
        ),
        Rule(
            regions=(Region.CH,),
            verdict=Verdict.CHECK,
            seen_in="frc",
            lead=claim(
                "meta-form-switzerland",
                _(
                    "In Switzerland, the consumer association FRC describes Meta’s form and says that you can in principle object at any time. Try it."
                ),
                Quotation(
                    "frc",
                    "En principe, une telle contestation est possible et valable en "
                    "tout temps selon les lois suisse et européenne.",
                ),
            ),
        ),
        Rule(
            regions=(Region.CA, Region.HK, Region.OTHER),
            verdict=Verdict.CHECK,
            seen_in="meta-genai",
            lead=unconfirmed(
                "meta-form-elsewhere",
                _(
                    "Our sources describe Meta’s forms for the EU, the United Kingdom and Switzerland. We could not confirm that they are open where you live: try them."
                ),
                Quotation(
                    "meta-policy",
                    "When we process your information as necessary to pursue our "
                    "legitimate interests or those of a third party, you have the "
                    "right to object to, and seek restriction of, such processing",
                    line=3185,
                ),
                "meta-policy-uk",
                "frc",
            ),
        ),
    ),
)
