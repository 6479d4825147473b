"""Objections in writing, and the authorities that take a complaint.

A letter is offered only where a source gives a right to object. An address is here only if a
source gives it in full. No e-mail address is confirmed.
"""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.steps import linkedin_objection, meta_ai
from optout.catalogue.types import (
    Authority,
    Claim,
    Confidence,
    Correspondence,
    Correspondent,
    Link,
    Objection,
    Recipient,
    Region,
    Step,
    Text,
    confirmed,
    disputed,
    official,
    single,
    unconfirmed,
)


def _said_of(step: Step, region: Region) -> tuple[Claim, ...]:
    """What the step with the company’s own form says about a region."""
    return step.rule(region).claims


def _fallbacks_of(step: Step) -> tuple[Link, ...]:
    """The ways to reach the company other than by its form, each once."""
    links = {link.url: link for action in step.actions for link in action.fallbacks}
    return tuple(links.values())


ARTICLE = confirmed(
    "gdpr-right-to-object",
    _(
        "Article 21 of the GDPR, the European data protection regulation, gives you a right to object."
    ),
    "cnpd",
    "legal-texts",
)

LINKEDIN_IRELAND = Recipient(
    name="LinkedIn Ireland Unlimited Company",
    lines=("Wilton Plaza, Wilton Place", _("Dublin 2, Ireland")),
    claims=(
        official(
            "letter-linkedin-ireland",
            _(
                "In the EU, the EEA and Switzerland, LinkedIn Ireland Unlimited Company answers for your data, at Wilton Place in Dublin."
            ),
            "linkedin-eu-notice",
        ),
    ),
)
LINKEDIN_CORPORATION = Recipient(
    name="LinkedIn Corporation",
    claims=(
        official(
            "letter-linkedin-corporation",
            _(
                "In the United Kingdom, LinkedIn Corporation, of Sunnyvale in the United States, answers for your data. We have no full postal address."
            ),
            "linkedin-eu-notice",
        ),
    ),
)
META_IRELAND = Recipient(
    name="Meta Platforms Ireland",
    claims=(
        single(
            "letter-meta-ireland",
            _(
                "In the EU, Meta Platforms Ireland answers for your data. We have no confirmed postal address."
            ),
            "linternaute",
        ),
    ),
)
META_IN_THE_UK = Recipient(
    name="Meta",
    claims=(
        unconfirmed(
            "letter-meta-uk",
            _(
                "Which Meta company answers for the United Kingdom, our sources do not say. The letter is addressed to Meta."
            ),
            "drdaveheath",
            "linternaute",
        ),
    ),
)

LINKEDIN_SCOPE = _(
    "My objection covers all the data that you name for this purpose: my profile, my posts, articles and comments, my activity and messages in groups, my saved résumés and answers, and what I type into your AI features."
)
META_SCOPE = _(
    "My objection covers all the data that you name for this purpose: my public posts, comments, photos and captions, my public profile, and what I say to your AI features."
)
ERASURE = _(
    "I also ask you to erase the data about me that you hold for this purpose. Your privacy notice gives me the right to ask for erasure."
)
BY_NOTICE = _(
    "I object to the use of my personal data to train AI models that generate content. You rely on legitimate interest for this, and your European Regional Privacy Notice gives me the right to object."
)

LINKEDIN_FORM = tuple(link for action in linkedin_objection.STEP.actions for link in action.links)
LINKEDIN_FALLBACKS = _fallbacks_of(linkedin_objection.STEP)
META_FORMS = tuple(link for action in meta_ai.STEP.actions for link in action.links)
META_FALLBACKS = _fallbacks_of(meta_ai.STEP)

LINKEDIN = Correspondent(
    platform=platforms.LINKEDIN,
    links=LINKEDIN_FORM,
    fallbacks=LINKEDIN_FALLBACKS,
    ask_erasure=_("Also ask LinkedIn to erase the data it holds for this"),
    objections=(
        Objection(
            regions=(Region.EU,),
            reasons=(ARTICLE, *_said_of(linkedin_objection.STEP, Region.EU)),
            recipient=LINKEDIN_IRELAND,
            opening=_(
                "Under Article 21(1) of the General Data Protection Regulation (GDPR), I object to the use of my personal data to train AI models that generate content. You rely on legitimate interest for this."
            ),
            scope=LINKEDIN_SCOPE,
            erasure=ERASURE,
        ),
        Objection(
            regions=(Region.UK,),
            reasons=(
                *_said_of(linkedin_objection.STEP, Region.UK),
                confirmed(
                    "letter-uk-microsoft-models",
                    _(
                        "In the United Kingdom, LinkedIn’s notice also describes sharing with Microsoft, to train Microsoft’s own models. The letter objects to that too."
                    ),
                    "linkedin-eu-notice",
                    "open-terms-archive",
                ),
            ),
            recipient=LINKEDIN_CORPORATION,
            opening=_(
                "I object to the use of my personal data to train AI models that generate content, and to its sharing with Microsoft to train Microsoft’s models. You rely on legitimate interest for this, and your European Regional Privacy Notice gives me the right to object."
            ),
            scope=LINKEDIN_SCOPE,
            erasure=ERASURE,
        ),
        Objection(
            regions=(Region.CH,),
            reasons=_said_of(linkedin_objection.STEP, Region.CH),
            recipient=LINKEDIN_IRELAND,
            opening=BY_NOTICE,
            scope=LINKEDIN_SCOPE,
            erasure=ERASURE,
        ),
        Objection(
            regions=(Region.CA, Region.HK, Region.US, Region.OTHER),
            reasons=_said_of(linkedin_objection.STEP, Region.US),
            links=LINKEDIN_FORM,
            fallbacks=LINKEDIN_FALLBACKS,
        ),
    ),
)
META = Correspondent(
    platform=platforms.META,
    links=META_FORMS,
    fallbacks=META_FALLBACKS,
    objections=(
        Objection(
            regions=(Region.EU,),
            reasons=(
                ARTICLE,
                confirmed(
                    "meta-right-to-object",
                    _(
                        "Meta says so itself: “You have the right to object to the use of your information for these purposes.”"
                    ),
                    "instagram-banner",
                    "que-choisir",
                ),
            ),
            recipient=META_IRELAND,
            opening=_(
                "Under Article 21(1) of the General Data Protection Regulation (GDPR), I object to the use of my personal data to develop and train AI at Meta."
            ),
            scope=META_SCOPE,
        ),
        Objection(
            regions=(Region.UK,),
            reasons=_said_of(meta_ai.STEP, Region.UK),
            recipient=META_IN_THE_UK,
            opening=_(
                "I object to the use of my personal data to develop and train AI at Meta. You accept such objections in the United Kingdom."
            ),
            scope=META_SCOPE,
        ),
        Objection(
            regions=(Region.CH, Region.CA, Region.HK, Region.OTHER),
            reasons=_said_of(meta_ai.STEP, Region.OTHER),
            links=META_FORMS,
            fallbacks=META_FALLBACKS,
        ),
        Objection(
            regions=(Region.US,),
            reasons=_said_of(meta_ai.STEP, Region.US),
            links=(meta_ai.PRIVACY_CENTER,),
        ),
    ),
)


def _page(text: Text, url: str, *sources: str) -> Link:
    return Link(text=text, url=url, sources=sources, confidence=Confidence.CONFIRMED)


AUTHORITY_HOSTS = frozenset(
    {
        "forms.dataprotection.ie",
        "ico.org.uk",
        "www.cnil.fr",
        "www.edoeb.admin.ch",
        "www.pcpd.org.hk",
        "www.priv.gc.ca",
    }
)
"""The hosts that complaints may be sent to."""

AUTHORITIES = (
    Authority(
        regions=(Region.EU,),
        name=_("The data protection authority of your country"),
        claims=(
            confirmed(
                "gdpr-right-to-complain",
                _("Article 77 of the GDPR lets you complain to an authority."),
                "gdpr-info",
                "legal-texts",
            ),
            confirmed(
                "authority-own-country",
                _(
                    "You write to your own country’s authority. It passes the complaint on to the Irish one, the DPC, which leads because LinkedIn Ireland and Meta Platforms Ireland are there."
                ),
                "cnpd",
                "dutch-ap",
                "linternaute",
            ),
        ),
        links=(
            _page(
                _("France: complain to the CNIL"),
                "https://www.cnil.fr/fr/plaintes",
                "datenanfragen",
                "archived-sites",
            ),
            _page(
                _("Ireland: complain to the DPC"),
                "https://forms.dataprotection.ie/contact",
                "datenanfragen",
                "archived-files",
            ),
        ),
        note=_(
            "For the other countries, we have no confirmed complaint address: look for the name of your country with “data protection authority”."
        ),
    ),
    Authority(
        regions=(Region.UK,),
        name=_("The Information Commissioner’s Office (ICO)"),
        links=(
            _page(
                _("Complain to the ICO"),
                "https://ico.org.uk/make-a-complaint/",
                "ico-complaint",
                "archived-sites",
            ),
        ),
    ),
    Authority(
        regions=(Region.CH,),
        name=_("The Federal Data Protection and Information Commissioner (FDPIC)"),
        links=(
            _page(
                _("The FDPIC’s home page"),
                "https://www.edoeb.admin.ch",
                "datenanfragen",
                "archived-sites",
            ),
        ),
        note=_(
            "We have no confirmed address of a complaint page: look for it from the home page. We found no statement of the FDPIC on LinkedIn’s AI either."
        ),
    ),
    Authority(
        regions=(Region.CA,),
        name=_("The Office of the Privacy Commissioner of Canada"),
        claims=(
            official(
                "authority-canada-pause",
                _(
                    "On 10 December 2024 it reported that LinkedIn had paused the training for Canadians. We have no text of it on the restart of November 2025."
                ),
                "opc",
            ),
        ),
        links=(
            _page(
                _("Complain to the Privacy Commissioner of Canada"),
                "https://www.priv.gc.ca/en/report-a-concern/file-a-formal-privacy-complaint/",
                "archived-files",
                "archived-sites",
            ),
        ),
        note=_("That page is in English: we did not find the French one."),
    ),
    Authority(
        regions=(Region.HK,),
        name=_("The Privacy Commissioner for Personal Data (PCPD)"),
        claims=(
            official(
                "authority-hong-kong-pause",
                _(
                    "On 15 October 2024 it reported that LinkedIn had paused the training for Hong Kong."
                ),
                "pcpd-pause",
            ),
        ),
        links=(
            Link(
                text=_("The PCPD’s home page"),
                url="https://www.pcpd.org.hk",
                sources=("pcpd-pause",),
                confidence=Confidence.OFFICIAL,
            ),
        ),
        note=_(
            "We have no confirmed address of a complaint page: look for it from the home page."
        ),
    ),
    Authority(
        regions=(Region.US, Region.OTHER),
        name=_("No authority that we can name"),
        note=_(
            "Our sources name none that takes such a complaint. Where you live there may be one all the same: we cannot say."
        ),
    ),
)

CORRESPONDENCE = Correspondence(
    grounds=(
        single(
            "gdpr-objection-grounds",
            _(
                "Article 21(1) asks for grounds that relate to your particular situation, when a company relies on legitimate interest. That is why nobody else can write your reason."
            ),
            "legal-texts",
        ),
        disputed(
            "letter-linkedin-form-reason",
            _("Whether LinkedIn’s own form needs a reason, sources disagree."),
            "garante",
            "sipoch",
        ),
        confirmed(
            "letter-meta-form-reason",
            _("Meta’s forms take an objection without one."),
            "verbraucherzentrale",
            "soononmars",
            "drdaveheath",
        ),
    ),
    erasure=(
        official(
            "erasure-linkedin-only",
            _(
                "For LinkedIn only: its notice for Europe lets you ask for erasure. We have no such source for Meta."
            ),
            "linkedin-eu-notice",
        ),
        confirmed(
            "erasure-no-unlearning",
            _("Erasing does not undo what a model has already learned, regulators warn."),
            "dutch-ap",
            "cnpd",
        ),
    ),
    answer=(
        linkedin_objection.MAY_REFUSE,
        meta_ai.CONFIRMED_BY_MAIL,
        unconfirmed(
            "gdpr-answer-deadline",
            _(
                "In the EU a company has one month to answer, and may take longer if it says so (Article 12(3) of the GDPR). No archived source of ours confirms this rule."
            ),
            "legal-texts",
        ),
    ),
    correspondents=(LINKEDIN, META),
    authorities=AUTHORITIES,
)
