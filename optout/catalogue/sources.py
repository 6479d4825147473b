"""Every text that the guide rests on.

`copy` is the permanent address of the copy that was read and `read_on` its date. Where no copy
was read, `published_on` is the day of publication. If no address is on record, `url` stays
empty: a guessed link is worse than none. A title in quotation marks on the pages is a plain
string here; our own description of a text goes through gettext.
"""

from datetime import date
from functools import partial

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from optout.catalogue.evidence import Source, SourceKind, Text

HOSTS = frozenset(
    {
        "about.fb.com",
        "allyoucantech.com",
        "blog.autiomaa.org",
        "blog.closelyhq.com",
        "briefly.co",
        "classaction.org",
        "cnpd.public.lu",
        "dpo.hku.hk",
        "drdaveheath.com",
        "eur-lex.europa.eu",
        "fr.media7.ma",
        "gdpr-info.eu",
        "github.com",
        "gulfnews.com",
        "hothardware.com",
        "ico.org.uk",
        "infosunrise.com",
        "journaldugeek.com",
        "legalclarity.org",
        "mbasic.facebook.com",
        "netzpolitik.org",
        "next.ink",
        "openrightsgroup.org",
        "opentermsarchive.org",
        "particle.news",
        "pcpd.org.hk",
        "privacy-daily.com",
        "privacycenter.instagram.com",
        "technology.inquirer.net",
        "thelawreporters.com",
        "thenewsfacts.com",
        "therealistjuggernaut.com",
        "toolz.website",
        "vert.eco",
        "www.accountancyvanmorgen.nl",
        "www.archimag.com",
        "www.autoriteprotectiondonnees.be",
        "www.avvocatobruschi.it",
        "www.bitcity.it",
        "www.blick.ch",
        "www.cnil.fr",
        "www.datenschutzticker.de",
        "www.daybyday.press",
        "www.facebook.com",
        "www.frc.ch",
        "www.helpnetsecurity.com",
        "www.infranken.de",
        "www.iphoned.nl",
        "www.irishlegal.com",
        "www.journaldunet.com",
        "www.lebigdata.fr",
        "www.linkedin.com",
        "www.mein-deal.com",
        "www.pinsentmasons.com",
        "www.priv.gc.ca",
        "www.prosieben.de",
        "www.punto-informatico.it",
        "www.quatrys.fr",
        "www.security.nl",
        "www.sipoch.com",
        "www.srf.ch",
        "www.tecnoandroid.it",
        "www.test-achats.be",
        "www.theregister.com",
        "www.trustedreviews.com",
        "www.upday.com",
        "www.verbraucherzentrale.de",
        "www.welingelichtekringen.nl",
        "www.whatsapp.com",
    }
)
"""The hosts that sources may be on."""

DOCUMENTS = ("document-000", "document-001", "document-002", "document-003", "document-004")

_ARCHIVE = "https://github.com/OpenTermsArchive"
_DATENANFRAGEN = (
    "https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629"
)
_GDPR = (
    "https://github.com/alsmola/graphgrc/blob/af72ae06721a29f0e87add76dcd24adc5ad014f7"
    "/docs/frameworks/gdpr"
)
_SIPOCH = "https://www.sipoch.com/en"


def _quoted(whose: Text, by: str) -> Text:
    return format_lazy(_("{company}, quoted by {site}"), company=whose, site=by)


_document = partial(Source, kind=SourceKind.DOCUMENT)
_law = partial(Source, kind=SourceKind.LAW)
_linkedin = partial(Source, kind=SourceKind.PLATFORM, language="en", origin="LinkedIn")
_meta = partial(Source, kind=SourceKind.PLATFORM, language="en", origin="Meta")
_regulator = partial(Source, kind=SourceKind.REGULATOR)
_press = partial(Source, kind=SourceKind.PRESS, language="en")
_association = partial(Source, kind=SourceKind.ASSOCIATION)
_community = partial(Source, kind=SourceKind.COMMUNITY, language="en")
_unnamed = partial(Source, kind=SourceKind.COMMUNITY, language="en", origin="")

SOURCES = (
    # The five documents that the guide started from
    _document(
        "document-000",
        _("Document 000, publisher not stated"),
        "LinkedIn utilisera les données des utilisateurs européens pour entraîner son IA – "
        "comment s’en protéger",
        language="fr",
        note=_("Written between the announcement and 3 November 2025."),
    ),
    _document(
        "document-001",
        _("Document 001, publisher not stated"),
        "Intelligence artificielle\u00a0: LinkedIn va utiliser les données publiques de ses abonnés "
        "européens pour alimenter l’IA générative",
        language="fr",
        published_on=date(2025, 11, 3),
    ),
    _document(
        "document-002",
        _("Document 002, after TechCrunch"),
        "LinkedIn a collecté les données des utilisateurs pour entraînement avant de mettre à "
        "jour ses conditions d’utilisation",
        language="fr",
        note=_("It describes September 2024 and is out of date for Europe."),
    ),
    _document(
        "document-003",
        _("Document 003, after Le Huffington Post"),
        _("Untitled article on LinkedIn’s change of 3 November 2025"),
        language="fr",
        note=_("Written before 3 November 2025."),
    ),
    _document(
        "document-004",
        _("Document 004, publisher not stated"),
        "Microsoft va exploiter les données LinkedIn pour la formation de l’IA et "
        "l’amélioration de la publicité",
        language="fr",
        note=_("Written before 3 November 2025."),
    ),
    # The law
    _law(
        "gdpr-article-12",
        _("European Union"),
        _("General Data Protection Regulation (GDPR), article 12"),
        language="en",
        url="https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32016R0679",
        copy=f"{_GDPR}/art12.md",
        read_on=date(2026, 1, 13),
        note=_("Read in a copy in a public repository."),
    ),
    _law(
        "gdpr-article-18",
        _("European Union"),
        _("General Data Protection Regulation (GDPR), article 18"),
        language="en",
        url="https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32016R0679",
        copy=f"{_GDPR}/art18.md",
        read_on=date(2026, 1, 13),
        note=_("Read in a copy in a public repository."),
    ),
    _law(
        "gdpr-article-21",
        _("European Union"),
        _("General Data Protection Regulation (GDPR), article 21"),
        language="en",
        url="https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32016R0679",
        copy=f"{_GDPR}/art21.md",
        read_on=date(2026, 1, 13),
        note=_("Read in a copy in a public repository."),
    ),
    _law(
        "gdpr-french",
        _("European Union"),
        _("General Data Protection Regulation (GDPR), whole text in French"),
        language="fr",
        url="https://eur-lex.europa.eu/legal-content/FR/TXT/HTML/?uri=CELEX:32016R0679",
        copy="https://github.com/Scttpr/openseckit/blob/505808bb3944456d30ddd5a488ec883e5a68768a"
        "/kit/comply/frameworks/rgpd/knowledge/reference/rgpd-complet.md",
        read_on=date(2026, 1, 30),
        note=_("Read in a copy in a public repository."),
    ),
    _law(
        "gdpr-info",
        "gdpr-info.eu",
        _("General Data Protection Regulation (GDPR), article 77"),
        language="en",
        url="https://gdpr-info.eu/art-77-gdpr/",
    ),
    # LinkedIn
    _linkedin(
        "linkedin-eu-notice",
        "LinkedIn",
        "European Regional Privacy Notice",
        url="https://www.linkedin.com/legal/privacy/eu",
        copy=f"{_ARCHIVE}/pga-versions/blob/185513a07a9e6cdecc1d74b10da5f70f542b7881"
        "/LinkedIn/Privacy%20Policy.md",
        read_on=date(2026, 8, 22),
        note=_("In force since 21 August 2026."),
    ),
    _linkedin(
        "linkedin-eu-notice-november-2025",
        "LinkedIn",
        _("Privacy Policy and European Regional Privacy Notice, in one file"),
        url="https://www.linkedin.com/legal/privacy/eu",
        copy=f"{_ARCHIVE}/vlopses-ie-versions/blob/50dcbecfd7c391c0aaa4cf0db72ffc9763f85cd3"
        "/LinkedIn/Privacy%20Policy.md",
        read_on=date(2025, 11, 3),
        note=_("In force since that day."),
    ),
    _linkedin(
        "linkedin-eu-notice-september-2025",
        "LinkedIn",
        "European Regional Privacy Notice",
        url="https://www.linkedin.com/legal/privacy/eu",
        copy=f"{_ARCHIVE}/pga-versions/blob/326007fda0669f95586b5744c512704e3547c970"
        "/LinkedIn/Privacy%20Policy.md",
        read_on=date(2025, 9, 18),
        note=_("With the announcement of the change."),
    ),
    _linkedin(
        "linkedin-eu-notice-february-2025",
        "LinkedIn",
        "European Regional Privacy Notice",
        url="https://www.linkedin.com/legal/privacy/eu",
        copy=f"{_ARCHIVE}/pga-versions/blob/bef338a603bdb51ac537933e63b594d0a1abd621"
        "/LinkedIn/Privacy%20Policy.md",
        read_on=date(2025, 8, 1),
        note=_("In force since 27 February 2025."),
    ),
    _linkedin(
        "linkedin-global-policy",
        "LinkedIn",
        "Privacy Policy",
        url="https://www.linkedin.com/legal/privacy-policy",
        copy=f"{_ARCHIVE}/vlopses-ie-versions/blob/1b38be45ded13b440582b63b69badd26a1f18514"
        "/LinkedIn/Privacy%20Policy.md",
        read_on=date(2026, 8, 21),
        note=_("The text for the whole world, in force since 3 November 2025."),
    ),
    _linkedin(
        "linkedin-global-policy-november-2025",
        "LinkedIn",
        "Privacy Policy",
        url="https://www.linkedin.com/legal/privacy-policy",
        copy=f"{_ARCHIVE}/vlopses-us-versions/blob/a58058977951278dcf908f987dc2f8c307da1178"
        "/LinkedIn/Privacy%20Policy.md",
        read_on=date(2025, 11, 4),
        note=_("The text for the whole world, in force since 3 November 2025."),
    ),
    _linkedin(
        "linkedin-global-policy-2024",
        "LinkedIn",
        "Privacy Policy",
        url="https://www.linkedin.com/legal/privacy-policy",
        copy=f"{_ARCHIVE}/pga-versions/blob/0bb97299d07d32698c39e340ffa8e7d8056e9c2b"
        "/LinkedIn/Privacy%20Policy.md",
        read_on=date(2024, 9, 19),
        note=_("The text for the whole world, in force since 18 September 2024."),
    ),
    _linkedin(
        "linkedin-us-policy",
        "LinkedIn",
        _("Privacy Policy with the US State and California notices, in one file"),
        url="https://www.linkedin.com/legal/california-privacy-disclosure",
        copy=f"{_ARCHIVE}/vlopses-us-versions/blob/d290d7ce314c2a22d442b1ba00fc01b3fb9a8ef4"
        "/LinkedIn/Privacy%20Policy.md",
        read_on=date(2026, 2, 24),
        note=_("California notice revised on 23 February 2026."),
    ),
    _linkedin(
        "linkedin-us-policy-december-2025",
        "LinkedIn",
        _("Privacy Policy with the US State and California notices, in one file"),
        url="https://www.linkedin.com/legal/california-privacy-disclosure",
        copy=f"{_ARCHIVE}/vlopses-us-versions/blob/25295fce713369dd906aaf48b99a5177d7a384ae"
        "/LinkedIn/Privacy%20Policy.md",
        read_on=date(2026, 2, 20),
        note=_("California notice revised on 9 December 2025."),
    ),
    _linkedin(
        "linkedin-user-agreement",
        "LinkedIn",
        "User Agreement",
        url="https://www.linkedin.com/legal/user-agreement",
        copy=f"{_ARCHIVE}/pga-versions/blob/1f64470599a6f6cca2571643899d2266036c791e"
        "/LinkedIn/Terms%20of%20Service.md",
        read_on=date(2025, 11, 4),
        note=_("In force since 3 November 2025."),
    ),
    _linkedin(
        "linkedin-user-agreement-september-2025",
        "LinkedIn",
        "User Agreement",
        url="https://www.linkedin.com/legal/user-agreement",
        copy=f"{_ARCHIVE}/pga-versions/blob/a50e19da3ee794ce58f7b980abe9737896b9e0b3"
        "/LinkedIn/Terms%20of%20Service.md",
        read_on=date(2025, 9, 18),
        note=_("With the announcement of the change."),
    ),
    _linkedin(
        "linkedin-help-ai",
        _quoted("LinkedIn Help", "aleksandrhovhannisyan.com"),
        "Control whether LinkedIn uses your data to improve generative AI (GAI) models […]",
        url="https://www.linkedin.com/help/linkedin/answer/a6278444",
        copy="https://github.com/AleksandrHovhannisyan/aleksandrhovhannisyan.com"
        "/blob/006e8412bbdcafaae6cc2cc8ed32ed767da2cecf"
        "/packages/web/src/_posts/2025-11-21-let-me-opt-in-not-out/index.md",
        read_on=date(2025, 11, 22),
    ),
    _linkedin(
        "linkedin-help-ai-older",
        _quoted("LinkedIn Help", "proxy.tfdracing.nl"),
        "Control whether LinkedIn uses your data to improve generative AI (GAI) models […]",
        url="https://www.linkedin.com/help/linkedin/answer/a6278444",
        note=_("An older wording, of 2024 or 2025."),
    ),
    _linkedin(
        "linkedin-help-faq",
        _quoted("LinkedIn Help", "socialmediaforlearning.com"),
        _("Questions and answers on LinkedIn’s generative AI (a5538339)"),
        url="https://www.linkedin.com/help/linkedin/answer/a5538339",
        published_on=date(2025, 9, 20),
    ),
    _linkedin(
        "linkedin-help-change",
        "LinkedIn Help",
        _("Notice of the November 2025 change (a8059228)"),
        url="https://www.linkedin.com/help/linkedin/answer/a8059228",
        note=_("The address is confirmed; the present text was not seen."),
    ),
    _linkedin(
        "linkedin-help-ads-europe",
        _quoted("LinkedIn Help", "daybyday.press"),
        "Use of your data for targeted advertising",
        url="https://www.daybyday.press/article8931.html",
        read_on=date(2024, 12, 13),
        note=_("LinkedIn’s own page: www.linkedin.com/help/linkedin/answer/a7152512."),
    ),
    _linkedin(
        "linkedin-help-marketing",
        _quoted("LinkedIn Help", "gsmarenas.netlify.app"),
        "LinkedIn Marketing Solutions and The General Data Protection Regulation (GDPR)",
        url="https://www.linkedin.com/help/lms/answer/a1444756",
    ),
    _linkedin(
        "linkedin-help-ads",
        _("LinkedIn Help, mirrored"),
        _("Advertising data settings (a7157083, a7153780)"),
        url="https://www.linkedin.com/help/linkedin/answer/a7157083",
    ),
    _linkedin(
        "linkedin-help-sharing",
        _quoted("LinkedIn Help", "pathoyeastract.org"),
        "Data sharing",
        url="https://www.linkedin.com/help/linkedin/answer/a1397243",
        note=_("Older than November 2025."),
    ),
    _linkedin(
        "avas", _quoted("LinkedIn", "avas.bearblog.dev"), _("Notice of the change, in excerpts")
    ),
    _linkedin(
        "techgolly", _quoted("LinkedIn", "techgolly.com"), _("Notice of the change, in excerpts")
    ),
    _linkedin(
        "closelyhq",
        _quoted("LinkedIn", "blog.closelyhq.com"),
        _("On sharing data with Microsoft"),
        url="https://blog.closelyhq.com/linkedin-updates-its-terms-of-service-impacting-ai-data-usage",
    ),
    _linkedin(
        "techwire", _quoted("LinkedIn", "tech-wire.in"), _("On sharing data with Microsoft")
    ),
    _linkedin(
        "najib",
        _quoted("LinkedIn Help", "news.najib.digital"),
        _("On sharing data with Microsoft"),
    ),
    _linkedin("helle", _quoted("LinkedIn", "helle.cc"), _("On what is left out of the training")),
    # Meta
    _meta(
        "meta-policy",
        "Meta",
        _("Facebook’s privacy policy, European text"),
        url="https://mbasic.facebook.com/privacy/policy/printable/",
        copy=f"{_ARCHIVE}/pga-versions/blob/e4da78fa541e189d6c4a45f47e70d0abbb55a4bf"
        "/Facebook/Privacy%20Policy.md",
        read_on=date(2026, 8, 22),
        note=_("In force since 23 July 2026."),
    ),
    _meta(
        "meta-policy-instagram",
        "Meta",
        _("Instagram’s privacy policy, European text"),
        url="https://privacycenter.instagram.com/policy",
        copy=f"{_ARCHIVE}/pga-versions/blob/e7c36559d750b00bab5614455576d132f4f9c0a9"
        "/Instagram/Privacy%20Policy.md",
        read_on=date(2026, 8, 22),
        note=_("In force since 23 July 2026."),
    ),
    _meta(
        "meta-policy-french",
        "Meta",
        _("Facebook’s privacy policy, European text in French"),
        language="fr",
        url="https://www.facebook.com/privacy/policy/",
        copy=f"{_ARCHIVE}/contrib-versions/blob/8aa944ee6e5bc5190787c1d553e1a4f67cb19dca"
        "/Facebook/Privacy%20Policy.md",
        read_on=date(2026, 5, 10),
        note=_("In force since 16 December 2025."),
    ),
    _meta(
        "meta-note-july-2026",
        "Meta",
        _("Note on the update of 23 July 2026, as shown to people in the EU"),
        url="https://mbasic.facebook.com/privacy/policy/printable/",
        copy=f"{_ARCHIVE}/vlopses-ie-versions/blob/b9904e83a9ecf0943934b4ca08c068973c939963"
        "/Facebook/Privacy%20Policy.md",
        read_on=date(2026, 7, 23),
        note=_("Kept in one file with the text for the rest of the world."),
    ),
    _meta(
        "meta-genai",
        "Meta",
        _("Generative AI at Meta"),
        url="https://www.facebook.com/privacy/genai",
        copy=f"{_ARCHIVE}/vlopses-ie-versions/blob/cd8c1fb4518eb2f00fb282709c08f6de64c9af15"
        "/Facebook/Privacy%20Policy.md",
        read_on=date(2026, 4, 30),
        note=_("One text for the whole world, kept in one file with the European policy."),
    ),
    _meta(
        "instagram-banner",
        "Meta",
        _("Instagram’s privacy policy, European text, banner of April 2025"),
        url="https://privacycenter.instagram.com/policy",
        copy=f"{_ARCHIVE}/pga-versions/blob/a5559eddee8fc04d6dce253d41ca99df2d9af4fe"
        "/Instagram/Privacy%20Policy.md",
        read_on=date(2025, 4, 15),
    ),
    _meta(
        "instagram-banner-may",
        "Meta",
        _("Instagram’s privacy policy, European text, banner of May 2025"),
        url="https://privacycenter.instagram.com/policy",
        copy=f"{_ARCHIVE}/pga-versions/blob/6a01b34371fde3f904e2af158745372f7f3436f2"
        "/Instagram/Privacy%20Policy.md",
        read_on=date(2025, 5, 21),
    ),
    _meta(
        "meta-policy-uk-restart",
        "Meta",
        _("Facebook’s privacy policy, text for the United Kingdom in French"),
        language="fr",
        url="https://www.facebook.com/privacy/policy/",
        copy=f"{_ARCHIVE}/contrib-versions/blob/7775bb22da08df9286e2bd88f71700aea1cbf817"
        "/Facebook/Privacy%20Policy.md",
        read_on=date(2024, 9, 19),
    ),
    _meta(
        "meta-policy-uk",
        "Meta",
        _("Facebook’s privacy policy, text for the United Kingdom in French"),
        language="fr",
        url="https://www.facebook.com/privacy/policy/",
        copy=f"{_ARCHIVE}/contrib-versions/blob/53cd69be1fc1bdbcce0398a3f299ff3993c61092"
        "/Facebook/Privacy%20Policy.md",
        read_on=date(2025, 10, 27),
    ),
    _meta(
        "whatsapp-policy",
        "Meta",
        _("WhatsApp’s privacy policy, European text"),
        url="https://www.whatsapp.com/legal/privacy-policy-eea",
        copy=f"{_ARCHIVE}/pga-versions/blob/9a9aa998a72768dc540a03e582a6de5be0dad2aa"
        "/WhatsApp/Privacy%20Policy.md",
        read_on=date(2026, 7, 3),
        note=_("In force since 2 July 2026."),
    ),
    _meta(
        "meta-newsroom-eu",
        _quoted("Meta", "aleksandrhovhannisyan.com"),
        "Making AI Work Harder for Europeans",
        url="https://about.fb.com/news/2025/04/making-ai-work-harder-for-europeans/",
        copy="https://github.com/AleksandrHovhannisyan/aleksandrhovhannisyan.com"
        "/blob/006e8412bbdcafaae6cc2cc8ed32ed767da2cecf"
        "/packages/web/src/_posts/2025-11-21-let-me-opt-in-not-out/index.md",
        read_on=date(2025, 11, 22),
        note=_("A text of April 2025."),
    ),
    _meta(
        "meta-newsroom-uk",
        "Meta",
        "Building AI Technology for the UK in a Responsible and Transparent Way",
        url="https://about.fb.com/news/2024/09/"
        "building-ai-technology-for-the-uk-in-a-responsible-and-transparent-way/",
        published_on=date(2024, 9, 13),
    ),
    # Regulators
    _regulator(
        "cnpd",
        _("CNPD (Luxembourg)"),
        _("LinkedIn’s AI: how to object"),
        language="fr",
        url="https://cnpd.public.lu/fr/actualites/international/2025/10/linkedin-ia.html",
        published_on=date(2025, 10, 1),
        day_known=False,
    ),
    _regulator(
        "apd-linkedin",
        _("APD (Belgium)"),
        "Entrainement de l’IA de LinkedIn sur vos données\u00a0: comment faire si vous voulez vous "
        "y opposer",
        language="fr",
        url="https://www.autoriteprotectiondonnees.be/citoyen/actualites/2025/09/29/"
        "entrainement-de-l-ia-de-linkedin-sur-vos-donnees-comment-faire-si-vous-voulez-vous-y-opposer",
        published_on=date(2025, 9, 29),
    ),
    _regulator(
        "ico",
        _("ICO (United Kingdom)"),
        _("Statement on changes to LinkedIn’s AI policy"),
        language="en",
        url="https://ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/09/"
        "our-statement-on-changes-to-linkedin-ai-data-policy",
        published_on=date(2025, 9, 23),
        note=_("The day of its update."),
    ),
    _regulator(
        "ico-complaint",
        _("ICO (United Kingdom)"),
        _("Its complaint page"),
        language="en",
        url="https://ico.org.uk/make-a-complaint/",
    ),
    _regulator(
        "opc",
        _("Privacy Commissioner of Canada"),
        _("LinkedIn pauses AI training on Canadians’ data"),
        language="fr",
        url="https://www.priv.gc.ca/fr/nouvelles-du-commissariat/nouvelles-et-annonces/2024/"
        "nr-c_241210b/",
        published_on=date(2024, 12, 10),
    ),
    _regulator(
        "pcpd-pause",
        _("PCPD (Hong Kong)"),
        _("LinkedIn pauses AI training on Hong Kong users’ data"),
        language="en",
        url="https://pcpd.org.hk/english/news_events/media_statements/press_20241015.html",
        published_on=date(2024, 10, 15),
    ),
    # Regulators as the press reports them
    _press(
        "cnil-guide",
        _quoted(_("CNIL (France)"), "cabinetacker.fr"),
        "IA et vie privée\u00a0: comment s’opposer à la réutilisation de ses données personnelles "
        "pour l’entraînement d’agents conversationnels\u202f?",
        language="fr",
        url="https://www.cnil.fr/fr/"
        "ia-comment-sopposer-la-reutilisation-de-ses-donnees-personnelles-entrainement-agent-conversationnel",
        published_on=date(2025, 10, 16),
        origin="cabinetacker.fr",
        note=_("We have its address from one source and have not opened it."),
    ),
    _press(
        "cnil-whatsapp",
        _quoted(_("CNIL (France)"), "zagla.io"),
        _("Advice on Meta’s AI and WhatsApp"),
        language="fr",
        published_on=date(2025, 5, 1),
        day_known=False,
        origin="zagla.io",
    ),
    _press(
        "security-nl",
        "Security.NL",
        "AP zeer bezorgd over AI-training LinkedIn en adviseert gebruikers op-out",
        language="nl",
        url="https://www.security.nl/posting/905970/"
        "AP+zeer+bezorgd+over+AI-training+LinkedIn+en+adviseert+gebruikers+op-out",
        published_on=date(2025, 9, 24),
        note=_("It quotes the Dutch regulator, the AP."),
    ),
    _press(
        "accountancy",
        "accountancyvanmorgen.nl",
        _("The Dutch regulator’s warning"),
        language="nl",
        url="https://www.accountancyvanmorgen.nl/2025/09/25/"
        "privacywaakhond-waarschuwt-voor-ai-plannen-linkedin/",
        published_on=date(2025, 9, 25),
    ),
    _press(
        "welingelichte-kringen",
        "Welingelichte Kringen",
        _("The Dutch regulator’s warning"),
        language="nl",
        url="https://www.welingelichtekringen.nl/tech/"
        "ap-maakt-zich-grote-zorgen-om-linkedin-gebruikers-pas-instellingen-aan-om-ai",
        published_on=date(2025, 9, 24),
    ),
    _press(
        "pinsent-masons",
        "Pinsent Masons",
        "LinkedIn changes gen-AI training plans after data watchdog intervenes",
        url="https://www.pinsentmasons.com/en-gb/out-law/news/"
        "linkedin-gen-ai-training-plans-data-watchdog-intervenes",
        published_on=date(2025, 11, 1),
        day_known=False,
        note=_("It quotes the Irish regulator, the DPC."),
    ),
    _press(
        "irish-legal",
        "Irish Legal News",
        "LinkedIn changes AI plan after DPC intervention",
        url="https://www.irishlegal.com/articles/linkedin-changes-ai-plan-after-dpc-internvetion",
        published_on=date(2025, 11, 1),
        day_known=False,
        note=_("It quotes the Irish regulator, the DPC."),
    ),
    _press(
        "privacy-daily",
        "Privacy Daily",
        "Irish DPC: LinkedIn’s Use of Personal Data for AI Training Acceptable ... For Now",
        url="https://privacy-daily.com/article/2025/11/07/"
        "irish-dpc-linkedins-use-of-personal-data-for-ai-training-acceptable--for-now-2511070016",
        published_on=date(2025, 11, 7),
    ),
    _press(
        "law-gazette",
        "Law Society Gazette",
        _("The Irish regulator on LinkedIn"),
        published_on=date(2025, 11, 7),
    ),
    _press(
        "bitcity",
        "BitCity",
        _("The Italian regulator’s notice on LinkedIn"),
        language="it",
        url="https://www.bitcity.it/news/47814/dal-3-novembre-linkedin-addestrera-i-suoi-sistemi-"
        "utilizzando-i-dati-personali-degli-utenti-che-non-si-saranno-opposti.html",
        published_on=date(2025, 10, 30),
    ),
    _press(
        "ancidigitale",
        "ancidigitale.it",
        _("The Italian regulator’s notice on LinkedIn"),
        language="it",
    ),
    _press("edotto", "edotto.com", _("The Italian regulator’s fact sheet"), language="it"),
    _press(
        "avvocatobruschi",
        "Studio Legale Bruschi",
        "LinkedIn e intelligenza artificiale: dal 3 novembre via all’uso dei dati degli utenti",
        language="it",
        url="https://www.avvocatobruschi.it/post/linkedin-e-intelligenza-artificiale-dal-3-novembre-"
        "via-all-uso-dei-dati-degli-utenti",
        published_on=date(2025, 11, 1),
        day_known=False,
    ),
    _press(
        "punto-informatico",
        "Punto Informatico",
        "LinkedIn: uso dati per AI, come opporsi",
        language="it",
        url="https://www.punto-informatico.it/linkedin-uso-dati-ai-come-opporsi/",
    ),
    _press(
        "tecnoandroid",
        "TecnoAndroid",
        _("LinkedIn’s AI training, and how to object"),
        language="it",
        url="https://www.tecnoandroid.it/2025/11/01/linkedin-utilizzera-i-dati-personali-per-"
        "addestrare-la-sua-ai-cosa-sapere-e-come-opporsi-1649941/",
        published_on=date(2025, 11, 1),
    ),
    _press(
        "toolz",
        "toolz.website",
        "Hong Kong regulators gives heads up to LinkedIn users ahead of AI data training",
        url="https://toolz.website/"
        "hong-kong-regulators-gives-heads-up-to-linkedin-users-ahead-of-ai-data-training",
        published_on=date(2025, 10, 1),
        day_known=False,
        note=_("It quotes the commissioner’s statement."),
    ),
    _press(
        "hku",
        _("University of Hong Kong, data protection officer"),
        "LinkedIn Using Users’ Personal Data for Training Generative AI Models from 03 Nov 2025",
        url="https://dpo.hku.hk/news/"
        "linkedin-using-users%E2%80%99-personal-data-for-training-generative-ai-models-from-03-nov-2025",
        published_on=date(2025, 11, 1),
    ),
    # The press and specialist sites, on LinkedIn
    _press(
        "the-register",
        "The Register",
        _("LinkedIn will use European profiles to train AI"),
        url="https://www.theregister.com/2025/10/27/linkedin_ai_profile_scraping/",
        published_on=date(2025, 10, 27),
    ),
    _press(
        "the-register-january",
        "The Register",
        _("On LinkedIn’s AI training, and who was exempt"),
        published_on=date(2025, 1, 1),
        day_known=False,
        note=_("Read in a mirror."),
    ),
    _press(
        "pcmag",
        _("PCMag, summarised by briefly.co"),
        _("LinkedIn uses more data than ever to train its AI: how to refuse"),
        url="https://briefly.co/anchor/Privacy_professionals/story/"
        "linkedin-is-using-more-user-data-than-ever-to-train-its-ai-heres-how-to-opt-out",
        published_on=date(2025, 11, 1),
        day_known=False,
    ),
    _press(
        "lifehacker",
        _("Lifehacker, carried by sipoch.com"),
        "How to opt-out of LinkedIn’s AI training",
        url=f"{_SIPOCH}/question/300630019737438/answer/30022410077001",
    ),
    _press(
        "eleconomista",
        _("elEconomista, carried by sipoch.com"),
        "LinkedIn will use your data and profile to feed Microsoft’s AI",
        url=f"{_SIPOCH}/article/300330023206833",
    ),
    _press(
        "tecnobits",
        _("Tecnobits, carried by sipoch.com"),
        "How to Disable Data to Improve AI on LinkedIn",
        url=f"{_SIPOCH}/article/300330020432525",
    ),
    _press(
        "next-ink",
        "Next",
        _("LinkedIn and legitimate interest"),
        language="fr",
        url="https://next.ink/200635/linkedin-sautorise-a-utiliser-vos-donnees-pour-lia-generative-"
        "comment-refuser/",
        published_on=date(2025, 9, 18),
    ),
    _press(
        "autiomaa",
        "blog.autiomaa.org",
        "Out-out from LinkedIn’s GenAI data mining",
        url="https://blog.autiomaa.org/2025/09/18/outout-from-linkedins-genai-data",
        published_on=date(2025, 9, 18),
    ),
    _press("clubic", "Clubic", _("Articles 580495 and 585727"), language="fr"),
    _press(
        "vert-eco",
        "Vert",
        "LinkedIn va utiliser vos données pour entraîner son IA, voici comment l’en empêcher "
        "avant le 3 novembre",
        language="fr",
        url="https://vert.eco/articles/linkedin-va-utiliser-vos-donnees-pour-entrainer-son-ia-"
        "voici-comment-len-empecher-avant-le-3-novembre",
    ),
    _press("cookie-com", "cookie-com.com", _("The setting, step by step"), language="fr"),
    _press(
        "gulfnews",
        "Gulf News",
        "LinkedIn privacy update: Microsoft can use your data from Nov 3 — how to stop it",
        url="https://gulfnews.com/technology/linkedin-privacy-update-microsoft-can-use-your-data-"
        "from-nov-3-how-to-stop-it-1.500281615",
        published_on=date(2025, 9, 1),
        day_known=False,
    ),
    _press(
        "inquirer",
        "Philippine Daily Inquirer",
        "How to stop LinkedIn AI learning from your account",
        url="https://technology.inquirer.net/137250/"
        "how-to-stop-linkedin-ai-learning-from-your-account",
        note=_("Written in autumn 2024."),
    ),
    _press("adweek", "Adweek", _("The app’s menus, in pictures")),
    _press("rubensaystech", "rubensaystech.com", _("The setting in the app")),
    _press(
        "iphoned",
        "iPhoned",
        "Zet gegevens delen voor AI op LinkedIn uit",
        language="nl",
        url="https://www.iphoned.nl/nieuws/zet-gegevens-delen-voor-ai-op-linkedin-uit/",
        published_on=date(2025, 10, 2),
    ),
    _press(
        "srf",
        "SRF",
        _("LinkedIn’s settings, step by step"),
        language="de",
        url="https://www.srf.ch/sendungen/kassensturz-espresso/espresso/"
        "datensicherheit-linkedin-nutzt-daten-fuer-ki-training-so-koennen-sie-sich-wehren",
        published_on=date(2025, 10, 29),
    ),
    _press(
        "netzpolitik",
        "netzpolitik.org",
        "So verhinderst du, dass LinkedIn mit deinen Daten KI trainiert",
        language="de",
        url="https://netzpolitik.org/2025/"
        "opt-out-anleitung-so-verhinderst-du-dass-linkedin-mit-deinen-daten-ki-trainiert/",
        published_on=date(2025, 9, 22),
    ),
    _press(
        "helpnetsecurity",
        "Help Net Security",
        "LinkedIn is making major changes to its User Agreement and Privacy Policy",
        url="https://www.helpnetsecurity.com/2025/09/18/linkedin-ai-data-privacy-policy/",
        published_on=date(2025, 9, 18),
    ),
    _press(
        "infosunrise",
        "infosunrise.com",
        _("What the setting leaves in place"),
        url="https://infosunrise.com/index.php/2025/09/20/linkedin-to-tighten-data-rules-expand-"
        "microsoft-ad-sharing-and-ai-training-on-november-3",
        published_on=date(2025, 9, 20),
    ),
    _press(
        "particle",
        "particle.news",
        _("LinkedIn’s change, summarised"),
        url="https://particle.news/story/"
        "linkedin-to-use-user-posted-content-to-train-generative-ai-starting-nov-3",
    ),
    _press(
        "blick",
        "Blick",
        _("How to switch LinkedIn’s training off, in Switzerland"),
        language="fr",
        url="https://www.blick.ch/fr/suisse/"
        "linkedin-lastuce-pour-eviter-que-son-ia-ne-pompe-vos-donnees-id21389433.html",
        published_on=date(2025, 11, 4),
    ),
    _press(
        "journaldunet",
        "Journal du Net",
        _("LinkedIn extends its collection to Europe"),
        language="fr",
        url="https://www.journaldunet.com/business/"
        "1544627-donnees-personnelles-linkedin-met-la-pression-pour-nourrir-son-ia/",
        published_on=date(2025, 9, 23),
    ),
    _press(
        "security-nl-question",
        "Security.NL",
        _("A legal question on LinkedIn’s terms"),
        language="nl",
        url="https://www.security.nl/posting/910072/Kan+een+platform+de+voorwaarden+met+"
        "terugwerkende+kracht+herzien+om+AI+te+kunnen+trainen+met+alle+gebruikersdata%3F",
        published_on=date(2025, 10, 22),
    ),
    _press(
        "legalclarity",
        "LegalClarity",
        "How to Fill Out and Submit the LinkedIn Data Processing Objection Form",
        url="https://legalclarity.org/"
        "how-to-fill-out-and-submit-the-linkedin-data-processing-objection-form/",
        note=_("Written in 2026."),
    ),
    _press(
        "thenewsfacts",
        "The News Facts",
        _("The sharing setting, step by step"),
        url="https://thenewsfacts.com/technology/"
        "microsoft-to-use-linkedin-data-for-ads-heres-how-to-opt-out",
    ),
    _press(
        "allyoucantech",
        "allyoucantech.com",
        _("LinkedIn’s settings, step by step"),
        url="https://allyoucantech.com/linkedin-employs-user-contributions-and-accomplishments-"
        "for-ai-development-instructions-to-withdraw",
    ),
    _press(
        "hothardware",
        "HotHardware",
        "Microsoft Is Harvesting Your LinkedIn Data To Train AI Unless You Flip This Toggle",
        url="https://hothardware.com/news/microsoft-harvesting-linkedin-data-to-train-ai",
    ),
    _press(
        "mein-deal",
        _("mein-deal.com, after heise"),
        "LinkedIn: So schützt ihr eure Daten vor KI Training der Microsoft Tochter",
        language="de",
        url="https://www.mein-deal.com/linkedin-daten-ki-training",
    ),
    _press(
        "media7",
        "fr.media7.ma",
        _("The complaint of Testachats about LinkedIn"),
        language="fr",
        url="https://fr.media7.ma/"
        "belgique-plainte-contre-linkedin-pour-sa-nouvelle-politique-de-confidentialite/",
        note=_("Written in the summer of 2024."),
    ),
    _press(
        "classaction",
        "ClassAction.org",
        _("A lawsuit against LinkedIn, and its end"),
        url="https://classaction.org/news/"
        "linkedin-exposed-premium-members-inmail-messages-to-train-ai-models-"
        "class-action-lawsuit-claims",
        published_on=date(2025, 2, 6),
        note=_("The day of its update."),
    ),
    _press(
        "thelawreporters",
        "The Law Reporters",
        _("The end of a lawsuit against LinkedIn"),
        url="https://thelawreporters.com/linkedin-lawsuit-over-ai-data-usage-dismissed",
        published_on=date(2025, 2, 1),
    ),
    _press("noerr", "noerr.com", _("The EU’s Digital Omnibus")),
    _press("becklaw", "becklaw.de", _("The EU’s Digital Omnibus"), language="de"),
    _press(
        "archimag",
        "Archimag",
        _("The CNIL’s guide to objecting"),
        language="fr",
        url="https://www.archimag.com/vie-numerique/2025/10/17/"
        "comment-opposer-reutilisation-donnees-personnelles-intelligence",
        published_on=date(2025, 10, 17),
    ),
    # The press and specialist sites, on Meta
    _press("mgillion", "mgillion.be", _("Meta’s objection form, step by step")),
    _press(
        "quatrys",
        "Quatrys",
        _("Meta’s objection form, step by step"),
        language="fr",
        url="https://www.quatrys.fr/?p=8277",
    ),
    _press(
        "lebigdata",
        "LeBigData",
        "Facebook et Instagram volent vos données\u00a0: stoppez ça en 2 minutes",
        language="fr",
        url="https://www.lebigdata.fr/"
        "facebook-et-instagram-volent-vos-donnees-stoppez-ca-en-2-minutes",
    ),
    _press(
        "soononmars", "soononmars.com", _("Meta’s objection form, step by step"), language="fr"
    ),
    _press("zagla", "zagla.io", _("Meta’s AI on Instagram and WhatsApp"), language="fr"),
    _press(
        "infranken",
        "inFranken.de",
        _("Meta’s objection form, step by step"),
        language="de",
        url="https://www.infranken.de/ratgeber/technik/"
        "meta-ai-ki-training-nutzerdaten-facebook-instagram-whatsapp-widerspruch-art-6220813",
    ),
    _press(
        "prosieben",
        "ProSieben",
        _("Meta’s objection form, step by step"),
        language="de",
        url="https://www.prosieben.de/serien/newstime/news/meta-ki-so-stoppen-sie-die-nutzung-"
        "ihrer-daten-bei-facebook-instagram-und-whatsapp-540833",
        published_on=date(2025, 5, 1),
        day_known=False,
    ),
    _press("macoachit", "macoachit.com", _("Addresses of Meta’s forms"), language="fr"),
    _press(
        "linternaute",
        "L’Internaute",
        _("Meta’s AI: who is responsible, and until when you can object"),
        language="fr",
    ),
    _press(
        "foellmi",
        "foellmiag.ch",
        _("Meta’s AI: objecting later"),
        language="de",
        published_on=date(2026, 1, 1),
        day_known=False,
    ),
    _press(
        "drdaveheath",
        "drdaveheath.com",
        "How businesses can assess Meta’s AI training data opt-out",
        url="https://drdaveheath.com/blog/"
        "how-businesses-can-assess-meta-s-ai-training-data-opt-out",
    ),
    _press(
        "trustedreviews",
        "Trusted Reviews",
        _("Meta’s objection form, step by step"),
        url="https://www.trustedreviews.com/how-to/"
        "object-to-meta-using-your-data-for-training-its-ai-4565062",
        published_on=date(2024, 10, 17),
        note=_("On the United Kingdom."),
    ),
    _press(
        "journaldugeek",
        "Journal du Geek",
        _("Meta’s objection form, step by step"),
        language="fr",
        url="https://journaldugeek.com/2025/04/15/instagram-facebook-comment-empecher-meta-"
        "dutiliser-vos-donnees-personnelles-pour-entrainer-son-ia",
        published_on=date(2025, 4, 15),
    ),
    _press(
        "juggernaut",
        "The Realist Juggernaut",
        _("Meta’s AI in the United Kingdom"),
        url="https://therealistjuggernaut.com/2024/09/16/meta-to-resume-plans-to-use-uk-social-"
        "media-posts-for-ai-training-offers-opt-out-for-users/",
        published_on=date(2024, 9, 16),
    ),
    _press(
        "helmut-ham",
        "helmut-ham.com",
        _("Meta’s objection form, account by account"),
        language="de",
    ),
    _press("bfm", _("BFM and RTL.be"), _("Meta’s AI: object again"), language="fr"),
    _press(
        "upday",
        "upday",
        _("Meta’s AI: how to object"),
        language="de",
        url="https://www.upday.com/de/"
        "frist-laeuft-ab-wie-du-metas-ki-training-mit-deinen-daten-widersprichst",
        published_on=date(2025, 5, 1),
        day_known=False,
        note=_("It reports the advice of the Verbraucherzentrale NRW."),
    ),
    _press(
        "datenschutzticker",
        "Datenschutzticker",
        _("A court ruling on Meta’s AI"),
        language="de",
        url="https://www.datenschutzticker.de/2025/06/"
        "olg-koeln-meta-darf-daten-fuer-ki-training-nutzen",
        published_on=date(2025, 6, 1),
        day_known=False,
    ),
    _press("deutschlandfunk", "Deutschlandfunk", _("A court ruling on Meta’s AI"), language="de"),
    _press("taylor-wessing", "Taylor Wessing", _("A court ruling on Meta’s AI")),
    # Associations
    _association(
        "verbraucherzentrale",
        _("Verbraucherzentrale (Germany)"),
        "„Meta AI“ bei Facebook, Instagram und WhatsApp – so widersprechen Sie",
        language="de",
        url="https://www.verbraucherzentrale.de/aktuelle-meldungen/digitale-welt/"
        "meta-ai-bei-facebook-instagram-und-whatsapp-so-widersprechen-sie-95646",
    ),
    _association(
        "que-choisir",
        "UFC-Que Choisir",
        _("Meta’s AI: how to object"),
        language="fr",
    ),
    _association(
        "frc",
        _("FRC (French-speaking Switzerland)"),
        _("Meta’s AI: how to object"),
        language="fr",
        url="https://www.frc.ch/se-proteger-de-meta",
        published_on=date(2025, 7, 1),
    ),
    _association(
        "testachats",
        _("Testachats (Belgium)"),
        "LinkedIn et IA\u00a0: comment refuser le traitement de vos données personnelles\u202f?",
        language="fr",
        url="https://www.test-achats.be/famille-prive/protection-vie-privee/news/"
        "linkedin-ia-donnees-personnelles",
        note=_("On LinkedIn’s policy of March 2024."),
    ),
    _association(
        "open-rights-group",
        "Open Rights Group",
        "LinkedIn is latest social media company to process data for AI without consent",
        language="en",
        url="https://openrightsgroup.org/press-releases/"
        "linkedin-is-latest-social-media-company-to-process-data-for-ai-without-consent",
        published_on=date(2024, 9, 1),
        day_known=False,
    ),
    # Open projects and public lists
    _community(
        "open-terms-archive",
        "Open Terms Archive",
        "LinkedIn shares data with Microsoft and its subsidiaries to train AI models",
        url="https://opentermsarchive.org/en/memos/"
        "linkedin-shares-data-with-microsoft-and-its-subsidiaries-to-train-ai-models/",
        copy=f"{_ARCHIVE}/opentermsarchive.org/blob/cebfaee4e0cb3ba9ac4eb4c46bd4756fef3bcaf3"
        "/content/memos/linkedin-shares-data-with-microsoft-and-its-subsidiaries-to-train-ai-models"
        "/index.md",
        read_on=date(2026, 1, 8),
        note=_("An analysis of the texts of 3 and 4 November 2025."),
    ),
    _community(
        "open-terms-archive-instagram",
        "Open Terms Archive",
        "Instagram begins use of AI interactions to personalise experiences and ads",
        url="https://opentermsarchive.org/en/memos/"
        "instagram-begins-use-of-ai-interactions-to-personalise-experiences-and-ads/",
        copy=f"{_ARCHIVE}/opentermsarchive.org/blob/f9f89f846fb67b418341963eb91468b60ee0626b"
        "/content/memos/instagram-begins-use-of-ai-interactions-to-personalise-experiences-and-ads"
        "/index.md",
        read_on=date(2025, 12, 17),
    ),
    _community(
        "stellarsand",
        "StellarSand/privacy-settings",
        "LinkedIn Privacy Settings",
        copy="https://github.com/StellarSand/privacy-settings"
        "/blob/d7a55644e5692445c73f93745509e4119d001548/Privacy%20Settings/LinkedIn.md",
        read_on=date(2025, 9, 1),
    ),
    _community(
        "xenloops",
        "xenloops/securityKB",
        _("LinkedIn’s privacy settings, listed"),
        copy="https://github.com/xenloops/securityKB"
        "/blob/33956184f52e9801bce6b1293182fcf516cb525f/privacy_social_media.md",
        read_on=date(2024, 10, 1),
    ),
    _community(
        "brave-2025",
        "The Brave Authors",
        _("Scripts for LinkedIn’s settings pages, 2025"),
        url="https://github.com/brave-experiments/psst-component",
        note=_("Code of 2025 that its repository no longer shows."),
    ),
    _community(
        "brave-2026",
        "The Brave Authors",
        _("Scripts for LinkedIn’s settings pages, 2026"),
        copy="https://github.com/brave/psst-component"
        "/blob/41cbf8fa535766e994219d326919a5de951d8f10/src/linkedin/user.ts",
        read_on=date(2026, 7, 30),
    ),
    _community(
        "datenanfragen",
        "Datenanfragen.de",
        _("Record of LinkedIn"),
        copy=f"{_DATENANFRAGEN}/companies/linkedin.json",
        read_on=date(2026, 7, 21),
    ),
    _community(
        "datenanfragen-whatsapp",
        "Datenanfragen.de",
        _("Record of WhatsApp"),
        copy=f"{_DATENANFRAGEN}/companies/whatsapp.json",
        read_on=date(2026, 7, 21),
    ),
    _community(
        "datenanfragen-cnil",
        "Datenanfragen.de",
        _("Record of the French regulator, the CNIL"),
        copy=f"{_DATENANFRAGEN}/supervisory-authorities/frcnil.json",
        read_on=date(2026, 7, 21),
    ),
    _community(
        "datenanfragen-dpc",
        "Datenanfragen.de",
        _("Record of the Irish regulator, the DPC"),
        copy=f"{_DATENANFRAGEN}/supervisory-authorities/iedpc.json",
        read_on=date(2026, 7, 21),
    ),
    _community(
        "datenanfragen-fdpic",
        "Datenanfragen.de",
        _("Record of the Swiss regulator, the FDPIC"),
        copy=f"{_DATENANFRAGEN}/supervisory-authorities/chedoeb.json",
        read_on=date(2026, 7, 21),
    ),
    _community(
        "datenanfragen-cnpd",
        "Datenanfragen.de",
        _("Record of the Luxembourg regulator, the CNPD"),
        copy=f"{_DATENANFRAGEN}/supervisory-authorities/lucnpd.json",
        read_on=date(2026, 7, 21),
    ),
    _community(
        "datenanfragen-meta",
        "Datenanfragen.de",
        _("Texts of its site in French, on Meta’s AI"),
        language="fr",
        copy="https://github.com/datenanfragen/website"
        "/blob/f2aae6840f9f1ea636d52aed2343ef5a9fda2564/src/i18n/fr.json",
        read_on=date(2026, 6, 30),
        note=_("Written in May 2025."),
    ),
    _community(
        "derogab",
        "derogab.com",
        "Meta AI opt out",
        copy="https://github.com/derogab/derogab.com"
        "/blob/2edaa316697dab2eaad9c00fc03db93681a69cf4/source/_posts/Meta-AI-opt-out.md",
        read_on=date(2025, 9, 14),
        note=_("A personal blog."),
    ),
    _unnamed(
        "help-audit",
        _("A public audit of LinkedIn Help"),
        _("Article a548106, step by step"),
        published_on=date(2026, 9, 1),
        day_known=False,
    ),
    _unnamed(
        "switch-list",
        _("A public list of AI switches"),
        "linkedin-training",
        published_on=date(2026, 9, 28),
    ),
    _unnamed(
        "catalan-list",
        _("A Catalan data set on privacy"),
        _("Entry on LinkedIn"),
        published_on=date(2026, 9, 9),
    ),
    _unnamed(
        "meta-list",
        _("A public list on Meta’s AI"),
        _("Entry on Meta AI"),
        published_on=date(2026, 10, 2),
    ),
    _unnamed(
        "archived-repositories",
        _("Many archived public repositories"),
        _("The address of the data export"),
    ),
    _unnamed(
        "archived-sites",
        _("Archived public sites"),
        _("Links to the authorities’ complaint pages"),
    ),
    _unnamed(
        "archived-files",
        _("Files in public repositories"),
        _("Addresses of the authorities"),
    ),
)
