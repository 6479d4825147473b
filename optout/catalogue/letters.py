"""Objections in writing, and the authorities that take a complaint.

A letter is offered only where a source gives a right to object. A postal address is here as
the company’s own text or a record of it gives it. No e-mail address is confirmed.
"""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import platforms
from optout.catalogue.correspondence import (
    Authority,
    Correspondence,
    Correspondent,
    Objection,
    Recipient,
)
from optout.catalogue.evidence import (
    Claim,
    Confidence,
    Quotation,
    Text,
    claim,
    disputed,
    unconfirmed,
)
from optout.catalogue.rights import ARTICLE, RESTRICTION
from optout.catalogue.steps import linkedin_objection, meta_ai
from optout.catalogue.types import Link, Region, Step


def _said_of(step: Step, region: Region) -> tuple[Claim, ...]:
    """What the step with the company’s own form says about a region."""
    return step.rule(region).claims


def _fallbacks_of(step: Step) -> tuple[Link, ...]:
    """The ways to reach the company other than by its form, each once."""
    links = {link.url: link for action in step.actions for link in action.fallbacks}
    return tuple(links.values())


LINKEDIN_IRELAND = Recipient(
    name="LinkedIn Ireland Unlimited Company",
    lines=("c/o Data Protection Officer", "Wilton Plaza, Wilton Place", _("Dublin 2, Ireland")),
    claims=(
        claim(
            "letter-linkedin-ireland",
            _(
                "In the EU, the EEA and Switzerland, LinkedIn Ireland Unlimited Company is responsible for your data, at Wilton Plaza, Wilton Place, in Dublin."
            ),
            Quotation(
                "linkedin-eu-notice",
                "LinkedIn Ireland Unlimited Company with its address at Wilton "
                "Place, Dublin 2, Ireland, is the data controller of your personal "
                "data",
                line=12,
            ),
            Quotation(
                "datenanfragen",
                '"address": "Wilton Plaza\\nWilton Place, Dublin 2\\nIreland"',
                line=13,
            ),
        ),
    ),
)
LINKEDIN_CORPORATION = Recipient(
    name="LinkedIn Corporation",
    lines=(
        "c/o Data Protection Officer",
        "1000 W Maude Avenue",
        _("Sunnyvale, CA, United States"),
    ),
    claims=(
        claim(
            "letter-linkedin-corporation",
            _(
                "In the United Kingdom, LinkedIn Corporation is responsible for your data. The address in the letter has no postal code, because LinkedIn’s notice gives none."
            ),
            Quotation(
                "linkedin-eu-notice",
                "If you are located in the United Kingdom, LinkedIn Corporation "
                "with its address at 1000 W Maude Avenue, Sunnyvale, CA, is the "
                "data controller of your personal data.",
                line=12,
            ),
        ),
    ),
)
META_IRELAND = Recipient(
    name="Meta Platforms Ireland Limited",
    lines=(_("ATTN: Privacy Operations"), "Merrion Road", _("Dublin 4, D04 X2K5, Ireland")),
    claims=(
        claim(
            "letter-meta-ireland",
            _(
                "In the EU, Meta Platforms Ireland Limited is responsible for your data, at Merrion Road in Dublin."
            ),
            Quotation(
                "meta-policy",
                "The data controller responsible for your information is Meta "
                "Platforms Ireland Limited […] ATTN: Privacy Operations […] Merrion "
                "Road […] Dublin 4 […] D04 X2K5, Ireland",
                line=1828,
            ),
            Quotation(
                "meta-policy-french",
                "Le responsable du traitement de vos informations est Meta "
                "Platforms Ireland Limited […] Merrion Road […] D04 X2K5, Irlande",
                line=372,
            ),
        ),
    ),
)
META_IN_THE_UK = Recipient(
    name="Meta Platforms, Inc.",
    lines=(
        _("ATTN: Privacy Operations"),
        "1601 Willow Road",
        _("Menlo Park, CA 94025, United States"),
    ),
    claims=(
        claim(
            "letter-meta-uk",
            _(
                "In the United Kingdom, Meta Platforms, Inc. is responsible for your data, at Menlo Park in California."
            ),
            Quotation(
                "meta-policy-uk",
                "Le responsable du traitement de vos informations est Meta "
                "Platforms, Inc. […] 1601 Willow Road […] Menlo Park, CA 94025, USA",
                line=418,
            ),
        ),
    ),
)
META_IN_SWITZERLAND = Recipient(
    name="Meta",
    claims=(
        unconfirmed(
            "letter-meta-switzerland",
            _(
                "Our sources do not say which Meta company is responsible in Switzerland. The letter is addressed to Meta."
            ),
            "frc",
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

META_ERASURE = Link(
    text=_("Ask Meta to erase your information"),
    url="https://www.facebook.com/help/contact/259518714718624",
    evidence=(
        Quotation(
            "meta-policy", "https://www.facebook.com/help/contact/259518714718624", line=1491
        ),
    ),
)
LINKEDIN_FORM = tuple(link for action in linkedin_objection.STEP.actions for link in action.links)
LINKEDIN_FALLBACKS = _fallbacks_of(linkedin_objection.STEP)
META_FORMS = tuple(link for action in meta_ai.STEP.actions for link in action.links)
META_FALLBACKS = _fallbacks_of(meta_ai.STEP)

LINKEDIN = Correspondent(
    platform=platforms.LINKEDIN,
    sending=(
        disputed(
            "letter-linkedin-form-reason",
            _("Sources disagree on whether LinkedIn’s own form needs a reason."),
            Quotation("avvocatobruschi", "Non è richiesta alcuna motivazione."),
            "tecnobits",
        ),
        linkedin_objection.MAY_REFUSE,
    ),
    links=LINKEDIN_FORM,
    fallbacks=LINKEDIN_FALLBACKS,
    ask_erasure=_("Also ask LinkedIn to erase the data it holds for this"),
    objections=(
        Objection(
            regions=(Region.EU,),
            reasons=(ARTICLE, RESTRICTION, *_said_of(linkedin_objection.STEP, Region.EU)),
            recipient=LINKEDIN_IRELAND,
            opening=_(
                "Under Article 21(1) of the General Data Protection Regulation (GDPR), I object to the use of my personal data to train AI models that generate content. You rely on legitimate interest for this. Until you have weighed my objection, please restrict this use (Article 18(1)(d))."
            ),
            scope=LINKEDIN_SCOPE,
            erasure=ERASURE,
        ),
        Objection(
            regions=(Region.UK,),
            reasons=(
                *_said_of(linkedin_objection.STEP, Region.UK),
                claim(
                    "letter-uk-microsoft-models",
                    _(
                        "In the United Kingdom, LinkedIn’s notice also describes sharing with Microsoft, to train Microsoft’s own models. The letter objects to that too."
                    ),
                    Quotation(
                        "linkedin-eu-notice",
                        "If you are in the UK: […] To share certain member data with "
                        "Microsoft so that it can train, fine-tune, and evaluate, and "
                        "otherwise improve Microsoft’s AI models.",
                        line=77,
                    ),
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
    sending=(
        meta_ai.REASON_OPTIONAL,
        meta_ai.CONFIRMED_BY_MAIL,
    ),
    links=META_FORMS,
    fallbacks=(*META_FALLBACKS, META_ERASURE),
    objections=(
        Objection(
            regions=(Region.EU,),
            reasons=(
                ARTICLE,
                RESTRICTION,
                claim(
                    "meta-right-to-object",
                    _(
                        "Meta says so itself: “You have the right to object to the use of your information for these purposes.”"
                    ),
                    Quotation(
                        "instagram-banner",
                        "You have the right to object to the use of your information for "
                        "these purposes.",
                        line=4,
                    ),
                    Quotation(
                        "meta-policy",
                        "you have the right to object to, and seek restriction of, "
                        "such processing",
                        line=3185,
                    ),
                    "que-choisir",
                ),
            ),
            recipient=META_IRELAND,
            opening=_(
                "Under Article 21(1) of the General Data Protection Regulation (GDPR), I object to the use of my personal data to develop and train AI at Meta. Until you have weighed my objection, please restrict this use (Article 18(1)(d))."
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
            regions=(Region.CH,),
            reasons=_said_of(meta_ai.STEP, Region.CH),
            recipient=META_IN_SWITZERLAND,
            opening=_("I object to the use of my personal data to develop and train AI at Meta."),
            scope=META_SCOPE,
        ),
        Objection(
            regions=(Region.CA, Region.HK, Region.OTHER),
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


def _page(text: Text, url: str, *evidence: str | Quotation) -> Link:
    return Link(text=text, url=url, evidence=evidence)


AUTHORITY_HOSTS = frozenset(
    {
        "cnpd.public.lu",
        "forms.dataprotection.ie",
        "ico.org.uk",
        "www.autoriteprotectiondonnees.be",
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
            claim(
                "gdpr-right-to-complain",
                _("Article 77 of the GDPR lets you complain to an authority."),
                Quotation(
                    "meta-policy",
                    "You also have the right to lodge a complaint with Meta Platforms "
                    "Ireland's lead supervisory authority, the Irish Data Protection "
                    "Commission, or your local supervisory authority.",
                    line=1842,
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "you always have the right to raise a concern with the supervisory "
                    "authority in your jurisdiction",
                    line=211,
                ),
                "gdpr-info",
            ),
            claim(
                "authority-own-country",
                _(
                    "You can write to your own country’s authority. It works with the Irish one, the DPC, which leads because LinkedIn Ireland and Meta Platforms Ireland are there."
                ),
                Quotation(
                    "cnpd",
                    "conformément au mécanisme du guichet unique instauré par le RGPD, "
                    "l’autorité irlandaise (Data Protection Commission) est l’autorité "
                    "compétente",
                ),
                Quotation(
                    "meta-policy",
                    "lead supervisory authority, the Irish Data Protection Commission, "
                    "or your local supervisory authority",
                    line=1842,
                ),
                Quotation(
                    "welingelichte-kringen",
                    "De AP zegt inmiddels al klachten te hebben ontvangen, die in "
                    "samenwerking met de Ieren worden opgepakt.",
                ),
                "linternaute",
            ),
            Claim(
                slug="authority-openai-mistral",
                text=_("OpenAI’s policy names the DPC too; Mistral’s names the French CNIL."),
                evidence=(
                    Quotation(
                        "chatgpt-policy",
                        "If you reside in the European Economic Area, you can reach out to the "
                        "Irish Data Protection Commission",
                        line=163,
                    ),
                    Quotation(
                        "vibe-policy",
                        "You have the right to lodge a complaint before the competent data "
                        "protection authority, including the French data protection authority "
                        "(the CNIL).",
                        line=154,
                    ),
                ),
                doubt=Confidence.OFFICIAL,
            ),
            meta_ai.CNIL_GUIDE,
            claim(
                "apd-linkedin-guide",
                _(
                    "The Belgian APD published a page in French on objecting to LinkedIn’s AI training, on 29 September 2025."
                ),
                Quotation(
                    "apd-linkedin",
                    "entrainer par défaut son intelligence artificielle (IA) avec les "
                    "données personnelles et les contenus créés par ses utilisateurs "
                    "(sauf leurs messages privés)",
                ),
            ),
        ),
        links=(
            _page(
                _("France: complain to the CNIL"),
                "https://www.cnil.fr/fr/plaintes",
                Quotation(
                    "datenanfragen-cnil", '"webform": "https://www.cnil.fr/fr/plaintes"', line=9
                ),
                "archived-sites",
            ),
            _page(
                _("France: the CNIL’s guide to objecting"),
                "https://www.cnil.fr/fr/ia-comment-sopposer-la-reutilisation-de-ses-donnees-"
                "personnelles-entrainement-agent-conversationnel",
                "cnil-guide",
            ),
            _page(
                _("Belgium: complain to the APD"),
                "https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte",
                "archived-files",
            ),
            _page(
                _("Belgium: the APD’s page on LinkedIn"),
                "https://www.autoriteprotectiondonnees.be/citoyen/actualites/2025/09/29/"
                "entrainement-de-l-ia-de-linkedin-sur-vos-donnees-comment-faire-si-vous-"
                "voulez-vous-y-opposer",
                "apd-linkedin",
            ),
            _page(
                _("Luxembourg: complain to the CNPD"),
                "https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html",
                Quotation(
                    "datenanfragen-cnpd",
                    '"webform": "https://cnpd.public.lu/en/particuliers/faire-valoir/'
                    'formulaire-plainte.html"',
                    line=11,
                ),
            ),
            _page(
                _("Ireland: complain to the DPC"),
                "https://forms.dataprotection.ie/contact",
                Quotation(
                    "datenanfragen-dpc",
                    '"webform": "https://forms.dataprotection.ie/contact"',
                    line=10,
                ),
                "archived-files",
            ),
        ),
        note=_(
            "We could not open these pages. If the CNIL’s guide does not open, look for “IA et vie privée” on cnil.fr. For the other countries we have no confirmed complaint address: look for the name of your country with “data protection authority”."
        ),
    ),
    Authority(
        regions=(Region.UK,),
        name=_("The Information Commissioner’s Office (ICO)"),
        claims=(
            claim(
                "authority-uk-meta",
                _("Meta’s text for the United Kingdom names the ICO for complaints."),
                Quotation(
                    "meta-policy-uk",
                    "Vous avez également le droit de déposer une réclamation auprès de "
                    "l’autorité de contrôle anglaise (Information Commissioner’s "
                    "Office, ICO).",
                    line=430,
                ),
            ),
            claim(
                "authority-uk-linkedin",
                _(
                    "LinkedIn’s notice says that you can always turn to the authority where you live."
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "you always have the right to raise a concern with the supervisory "
                    "authority in your jurisdiction",
                    line=211,
                ),
            ),
        ),
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
                _("The FDPIC’s form for people affected"),
                "https://www.edoeb.admin.ch/en/report-form-data-subjects",
                "archived-files",
            ),
            _page(
                _("The FDPIC’s home page"),
                "https://www.edoeb.admin.ch",
                Quotation("datenanfragen-fdpic", '"web": "https://www.edoeb.admin.ch"', line=11),
                "archived-sites",
            ),
        ),
        note=_(
            "One source gives the address of the form, which is in English; we could not open it. If it fails, start from the home page. We found no statement of the FDPIC on LinkedIn’s AI."
        ),
    ),
    Authority(
        regions=(Region.CA,),
        name=_("The Office of the Privacy Commissioner of Canada"),
        claims=(
            claim(
                "authority-canada-pause",
                _(
                    "On 10 December 2024 it reported that LinkedIn had paused the training for Canadians. We found nothing from it on the restart of November 2025."
                ),
                Quotation(
                    "opc",
                    "mettre en place volontairement un moratoire sur l’utilisation des "
                    "renseignements personnels de ses membres canadiens pour entraîner "
                    "ses modèles d’intelligence artificielle (IA) générative",
                ),
            ),
        ),
        links=(
            _page(
                _("Complain to the Privacy Commissioner of Canada, in English"),
                "https://www.priv.gc.ca/en/report-a-concern/file-a-formal-privacy-complaint/",
                "archived-files",
                "archived-sites",
            ),
            _page(
                _("Complain to the Privacy Commissioner of Canada, in French"),
                "https://www.priv.gc.ca/fr/signaler-un-probleme/deposer-une-plainte-officielle-"
                "concernant-la-protection-de-la-vie-privee/",
                "archived-files",
            ),
        ),
    ),
    Authority(
        regions=(Region.HK,),
        name=_("The Privacy Commissioner for Personal Data (PCPD)"),
        claims=(
            claim(
                "authority-hong-kong-pause",
                _(
                    "On 15 October 2024 it reported that LinkedIn had paused the training for Hong Kong."
                ),
                Quotation(
                    "pcpd-pause",
                    "it has paused any use of Hong Kong users’ personal data for such "
                    "purposes as of 11 October 2024",
                ),
            ),
        ),
        links=(_page(_("The PCPD’s home page"), "https://www.pcpd.org.hk", "pcpd-pause"),),
        note=_(
            "We could not confirm the address of its complaint page: look for it from the home page."
        ),
    ),
    Authority(
        regions=(Region.US, Region.OTHER),
        name=_("No authority that we can name"),
        note=_(
            "Our sources name none that takes such a complaint. There may be one where you live: we cannot say."
        ),
    ),
)

CORRESPONDENCE = Correspondence(
    grounds=(
        claim(
            "gdpr-objection-grounds",
            _(
                "When a company relies on legitimate interest, Article 21(1) asks for grounds that relate to your particular situation: so the reason has to be your own."
            ),
            Quotation(
                "gdpr-article-21",
                "The data subject shall have the right to object, on grounds "
                "relating to his or her particular situation, at any time to "
                "processing of personal data […] based on point (e) or (f) of "
                "Article 6(1)",
                line=6,
            ),
            Quotation(
                "gdpr-french",
                "La personne concernée a le droit de s'opposer à tout moment, pour "
                "des raisons tenant à sa situation particulière […] fondé sur "
                "l'article 6, paragraphe 1, point e) ou f)",
                line=800,
            ),
        ),
    ),
    erasure=(
        claim(
            "erasure-linkedin-only",
            _("LinkedIn’s notice for Europe lets you ask for erasure."),
            Quotation(
                "linkedin-eu-notice",
                "You can request that we delete your personal data.",
                line=160,
            ),
        ),
        claim(
            "erasure-meta",
            _(
                "So does Meta’s policy for the EU, “if there are valid grounds”, by a separate form."
            ),
            Quotation(
                "meta-policy",
                "You have the right to request that we erase your information, if "
                "there are valid grounds for doing so and subject to applicable law.",
                line=1491,
            ),
        ),
        claim(
            "erasure-no-unlearning",
            _(
                "Data that is already in a model cannot simply be taken out again, regulators warn."
            ),
            Quotation(
                "cnpd",
                "le système d’intelligence artificielle ne pourra plus « "
                "désapprendre », c’est-à-dire oublier les données qui auraient "
                "d’ores et déjà permis d’entraîner le système d’IA",
            ),
            Quotation(
                "security-nl",
                "Zodra deze gegevens in de AI-systemen van LinkedIn zitten, zijn "
                "ze er niet zomaar meer uit te halen",
            ),
        ),
    ),
    answer=(
        claim(
            "gdpr-answer-deadline",
            _(
                "In the EU a company has one month to answer, and may take two more if it tells you so (Article 12(3) of the GDPR)."
            ),
            Quotation(
                "gdpr-article-12",
                "without undue delay and in any event within one month of receipt "
                "of the request. That period may be extended by two further months "
                "where necessary",
                line=12,
            ),
            Quotation(
                "gdpr-french",
                "dans un délai d'un mois à compter de la réception de la demande. "
                "Ce délai peut être prolongé de deux mois compte tenu de la "
                "complexité et du nombre de demandes.",
                line=600,
            ),
        ),
        claim(
            "gdpr-answer-refusal",
            _(
                "If it refuses, it must give you its reasons and tell you that you can complain (Article 12(4))."
            ),
            Quotation(
                "gdpr-article-12",
                "If the controller does not take action on the request of the data "
                "subject, the controller shall inform the data subject […] of the "
                "reasons for not taking action and on the possibility of lodging a "
                "complaint",
                line=15,
            ),
            Quotation(
                "gdpr-french",
                "il informe celle-ci […] des motifs de son inaction et de la "
                "possibilité d'introduire une réclamation auprès d'une autorité de "
                "contrôle",
                line=602,
            ),
        ),
    ),
    correspondents=(LINKEDIN, META),
    authorities=AUTHORITIES,
)
