"""Every text that the guide rests on.

`read_on` is the date of the archived copy that was read, never the day this
file was edited. If no address is on record, `url` stays empty: a guessed link is worse than none.
"""

from datetime import date
from functools import partial

from django.utils.translation import gettext_lazy as _

from optout.catalogue.types import Source, SourceKind

HOSTS = frozenset(
    {
        "briefly.co",
        "cnpd.public.lu",
        "gdpr-info.eu",
        "ico.org.uk",
        "pcpd.org.hk",
        "www.cnil.fr",
        "www.facebook.com",
        "www.linkedin.com",
        "www.pcpd.org.hk",
        "www.theregister.com",
    }
)
"""The hosts that sources may be on."""

DOCUMENTS = ("document-000", "document-001", "document-002", "document-003", "document-004")


_platform = partial(Source, kind=SourceKind.PLATFORM, language="en")
_regulator = partial(Source, kind=SourceKind.REGULATOR)
_press = partial(Source, kind=SourceKind.PRESS, language="en")
_association = partial(Source, kind=SourceKind.ASSOCIATION)
_community = partial(Source, kind=SourceKind.COMMUNITY, language="en")

SOURCES = (
    # The five documents that the guide started from
    _press(
        "document-000",
        _("Document 000, publisher not stated"),
        "LinkedIn utilisera les données des utilisateurs européens pour entraîner son IA – "
        "comment s’en protéger",
        language="fr",
        note=_("Written between the announcement and 3 November 2025."),
    ),
    _press(
        "document-001",
        _("Document 001, publisher not stated"),
        "Intelligence artificielle : LinkedIn va utiliser les données publiques de ses abonnés "
        "européens pour alimenter l’IA générative",
        language="fr",
        read_on=date(2025, 11, 3),
    ),
    _press(
        "document-002",
        _("Document 002, after TechCrunch"),
        "LinkedIn a collecté les données des utilisateurs pour entraînement avant de mettre à "
        "jour ses conditions d’utilisation",
        language="fr",
        note=_("It describes September 2024 and is out of date for Europe."),
    ),
    _press(
        "document-003",
        _("Document 003, after Le Huffington Post"),
        _("Untitled article on LinkedIn’s change of 3 November 2025"),
        language="fr",
        note=_("Written before 3 November 2025."),
    ),
    _press(
        "document-004",
        _("Document 004, publisher not stated"),
        "Microsoft va exploiter les données LinkedIn pour la formation de l’IA et "
        "l’amélioration de la publicité",
        language="fr",
        note=_("Written before 3 November 2025."),
    ),
    # LinkedIn
    _platform(
        "linkedin-eu-notice",
        "LinkedIn",
        "European Regional Privacy Notice",
        url="https://www.linkedin.com/legal/privacy/eu",
        read_on=date(2026, 8, 21),
        note=_("In force since 21 August 2026; archived by Open Terms Archive."),
    ),
    _platform(
        "linkedin-us-policy",
        "LinkedIn",
        "Privacy Policy, US State and California notices",
        read_on=date(2026, 2, 24),
        note=_(
            "Global policy in force since 3 November 2025, California notice revised on "
            "23 February 2026; archived by Open Terms Archive."
        ),
    ),
    _platform(
        "linkedin-help-ai",
        "LinkedIn Help",
        "Control whether LinkedIn uses your data to improve generative AI models (a6278444)",
        url="https://www.linkedin.com/help/linkedin/answer/a6278444",
        read_on=date(2025, 9, 20),
        note=_("As quoted by socialmediaforlearning.com; the present text was not seen."),
    ),
    _platform(
        "linkedin-help-ai-older",
        _("LinkedIn Help, mirrored by proxy.tfdracing.nl"),
        "Control whether LinkedIn uses your data to improve generative AI models (a6278444)",
        note=_("An older wording, of 2024 or 2025."),
    ),
    _platform(
        "linkedin-help-change",
        "LinkedIn Help",
        _("Notice of the November 2025 change (a8059228)"),
        url="https://www.linkedin.com/help/linkedin/answer/a8059228",
        note=_("The address is confirmed; the present text was not seen."),
    ),
    _platform(
        "linkedin-help-consent",
        _("LinkedIn Help, mirrored by s-crepy.com"),
        _("Ads consent in Europe (a7152512)"),
    ),
    _platform(
        "linkedin-help-marketing",
        _("LinkedIn Marketing Solutions Help, mirrored"),
        _("Ads consent in Europe (a1444756)"),
    ),
    _platform(
        "linkedin-help-ads",
        _("LinkedIn Help, mirrored"),
        _("Advertising data settings (a7157083, a7153780)"),
    ),
    _platform(
        "linkedin-help-sharing",
        _("LinkedIn Help, mirrored by pathoyeastract.org"),
        _("Data sharing (a1397243)"),
    ),
    # Meta
    _platform(
        "meta-policy",
        "Meta",
        "Privacy Policy, text for the EU",
        read_on=date(2026, 8, 22),
        note=_("With Meta’s banner of 23 July 2026; archived by Open Terms Archive."),
    ),
    _platform(
        "meta-genai",
        "Meta",
        _("Generative AI at Meta"),
        url="https://www.facebook.com/privacy/genai",
        read_on=date(2026, 8, 22),
    ),
    _platform(
        "instagram-banner",
        "Instagram",
        _("Banner of the privacy policy, April 2025"),
        read_on=date(2025, 4, 15),
        note=_("Archived by Open Terms Archive."),
    ),
    _platform(
        "instagram-banner-may",
        "Instagram",
        _("Banner of the privacy policy, May 2025"),
        read_on=date(2025, 5, 21),
        note=_("Archived by Open Terms Archive."),
    ),
    _platform(
        "whatsapp-policy",
        "WhatsApp",
        _("Privacy policy"),
        read_on=date(2026, 7, 3),
        note=_("Archived by Open Terms Archive."),
    ),
    _platform(
        "facebook-policy-french",
        "Facebook",
        "Politique de confidentialité",
        language="fr",
        read_on=date(2024, 9, 1),
        day_known=False,
        note=_("Archived by Open Terms Archive."),
    ),
    # Regulators
    _regulator(
        "cnpd",
        _("CNPD (Luxembourg)"),
        _("LinkedIn’s AI: how to object"),
        language="fr",
        url="https://cnpd.public.lu/fr/actualites/international/2025/10/linkedin-ia.html",
        read_on=date(2025, 10, 1),
        day_known=False,
    ),
    _regulator(
        "garante",
        _("Garante (Italy)"),
        _("Notice and fact sheet on LinkedIn"),
        language="it",
        read_on=date(2025, 10, 28),
        note=_("As reported by edotto.com, bitcity.it and other Italian sites."),
    ),
    _regulator(
        "dutch-ap",
        _("AP (Netherlands)"),
        _("Warning about LinkedIn"),
        language="nl",
        read_on=date(2025, 9, 24),
        note=_("As reported by security.nl."),
    ),
    _regulator(
        "irish-dpc",
        _("DPC (Ireland)"),
        _("Statement on LinkedIn"),
        language="en",
        read_on=date(2025, 11, 7),
        note=_("Read in the press, not at the source."),
    ),
    _regulator(
        "ico",
        _("ICO (United Kingdom)"),
        "Our statement on changes to LinkedIn AI data policy",
        language="en",
        url="https://ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/09/"
        "our-statement-on-changes-to-linkedin-ai-data-policy",
        read_on=date(2025, 9, 23),
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
        read_on=date(2024, 12, 10),
    ),
    _regulator(
        "pcpd-pause",
        _("PCPD (Hong Kong)"),
        _("LinkedIn pauses AI training on Hong Kong users’ data"),
        language="en",
        url="https://pcpd.org.hk/english/news_events/media_statements/press_20241015.html",
        read_on=date(2024, 10, 15),
    ),
    _regulator(
        "pcpd-reminder",
        _("PCPD (Hong Kong)"),
        _("Reminder to check the setting"),
        language="en",
        read_on=date(2025, 10, 1),
        day_known=False,
        note=_("As reported by btccusa.com; its address was not found."),
    ),
    _regulator(
        "cnil-guide",
        _("CNIL (France)"),
        "IA et vie privée : comment s’opposer à la réutilisation de ses données personnelles "
        "pour l’entraînement d’agents conversationnels ?",
        language="fr",
        read_on=date(2025, 10, 16),
        note=_(
            "As reported by cabinetacker.fr. Its address was not found: look for the title on "
            "cnil.fr."
        ),
    ),
    _regulator(
        "cnil-whatsapp",
        _("CNIL (France)"),
        _("Advice on Meta’s AI and WhatsApp"),
        language="fr",
        read_on=date(2025, 5, 1),
        day_known=False,
        note=_("As quoted by zagla.io."),
    ),
    # The press and specialist sites
    _press(
        "the-register",
        "The Register",
        _("LinkedIn will use European profiles to train AI"),
        url="https://www.theregister.com/2025/10/27/linkedin_ai_profile_scraping/",
        read_on=date(2025, 10, 27),
    ),
    _press(
        "the-register-january",
        "The Register",
        _("On LinkedIn’s AI training, and who was exempt"),
        read_on=date(2025, 1, 1),
        day_known=False,
        note=_("Read in a mirror."),
    ),
    _press(
        "pcmag",
        _("PCMag, summarised by briefly.co"),
        "LinkedIn Is Using More User Data Than Ever to Train Its AI. Here’s How to Opt Out",
        url="https://briefly.co/anchor/Privacy_professionals/story/"
        "linkedin-is-using-more-user-data-than-ever-to-train-its-ai-heres-how-to-opt-out",
        read_on=date(2025, 11, 1),
        day_known=False,
    ),
    _press("avas", "avas.bearblog.dev", _("LinkedIn’s notice, quoted")),
    _press("techgolly", "techgolly.com", _("LinkedIn’s notice, quoted")),
    _press("next-ink", "next.ink", _("LinkedIn and legitimate interest"), language="fr"),
    _press(
        "autiomaa",
        "blog.autiomaa.org",
        _("The setting’s page, quoted"),
        read_on=date(2025, 9, 18),
    ),
    _press("clubic", "Clubic", _("Articles 580495 and 585727"), language="fr"),
    _press("vert-eco", "vert.eco", _("The setting, step by step"), language="fr"),
    _press("cookie-com", "cookie-com.com", _("The setting, step by step"), language="fr"),
    _press("gulfnews", "Gulf News", _("LinkedIn’s change, region by region")),
    _press("inquirer", "technology.inquirer.net", _("The setting, step by step")),
    _press("adweek", "Adweek", _("The app’s menus, in pictures")),
    _press("rubensaystech", "rubensaystech.com", _("The setting in the app")),
    _press(
        "iphoned",
        "iphoned.nl",
        _("The setting in the app"),
        language="nl",
        read_on=date(2025, 10, 2),
    ),
    _press(
        "srf",
        "SRF",
        _("LinkedIn’s settings, step by step"),
        language="de",
        read_on=date(2025, 10, 29),
    ),
    _press("netzpolitik", "netzpolitik.org", _("LinkedIn’s AI training"), language="de"),
    _press("edotto", "edotto.com", _("The Italian labels"), language="it"),
    _press("avvocatobruschi", "avvocatobruschi.it", _("The objection form"), language="it"),
    _press("helpnetsecurity", "Help Net Security", _("LinkedIn’s change of 3 November 2025")),
    _press("helle", "helle.cc", _("LinkedIn’s exclusions, quoted")),
    _press("infosunrise", "infosunrise.com", _("What the setting leaves in place")),
    _press("particle", "particle.news", _("LinkedIn’s change, summarised")),
    _press(
        "accountancy", "accountancyvanmorgen.nl", _("The Dutch regulator’s warning"), language="nl"
    ),
    _press("legalclarity", "legalclarity.org", _("The objection form, described")),
    _press("sipoch", "sipoch", _("Settings and forms, after Lifehacker and others")),
    _press("thenewsfacts", "thenewsfacts.com", _("The sharing setting, step by step")),
    _press("techwire", "tech-wire.in", _("LinkedIn’s sharing with Microsoft, quoted")),
    _press("closelyhq", "blog.closelyhq.com", _("LinkedIn’s sharing with Microsoft, quoted")),
    _press("najib", "news.najib.digital", _("LinkedIn’s help page, quoted")),
    _press(
        "mein-deal",
        _("mein-deal.com, after heise"),
        _("The sharing setting in German"),
        language="de",
    ),
    _press("mgillion", "mgillion.be", _("Meta’s objection form, step by step")),
    _press("quatrys", "quatrys.fr", _("Meta’s objection form, step by step"), language="fr"),
    _press("lebigdata", "lebigdata.fr", _("Meta’s objection form, step by step"), language="fr"),
    _press(
        "soononmars", "soononmars.com", _("Meta’s objection form, step by step"), language="fr"
    ),
    _press("zagla", "zagla.io", _("Meta’s AI on Instagram and WhatsApp"), language="fr"),
    _press("infranken", "infranken.de", _("Meta’s objection form, step by step"), language="de"),
    _press("prosieben", "prosieben.de", _("Meta’s objection form, step by step"), language="de"),
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
        read_on=date(2026, 1, 1),
        day_known=False,
    ),
    _press("drdaveheath", "drdaveheath.com", _("Meta’s AI in the United Kingdom")),
    _press(
        "juggernaut",
        "therealistjuggernaut.com",
        _("Meta’s AI in the United Kingdom"),
        read_on=date(2024, 9, 13),
    ),
    _press(
        "helmut-ham",
        "helmut-ham.com",
        _("Meta’s objection form, account by account"),
        language="de",
    ),
    _press("bfm", _("BFM and RTL.be"), _("Meta’s AI: object again"), language="fr"),
    _press("upday", "upday.com", _("Meta’s AI on WhatsApp"), language="de"),
    _press("toolz", "toolz.website", _("Hong Kong’s privacy commissioner on LinkedIn")),
    _press("econotimes", "econotimes.com", _("A lawsuit against LinkedIn")),
    _press("noerr", "noerr.com", _("The EU’s Digital Omnibus")),
    _press("becklaw", "becklaw.de", _("The EU’s Digital Omnibus"), language="de"),
    _press(
        "archimag",
        "Archimag",
        _("The CNIL’s guide to objecting"),
        language="fr",
        read_on=date(2025, 10, 17),
    ),
    _press("privacy-daily", "privacy-daily.com", _("The Irish regulator on LinkedIn")),
    _press("law-gazette", "Law Society Gazette", _("The Irish regulator on LinkedIn")),
    _press("deutschlandfunk", "Deutschlandfunk", _("A court ruling on Meta’s AI"), language="de"),
    _press("taylor-wessing", "Taylor Wessing", _("A court ruling on Meta’s AI")),
    # Associations
    _association(
        "verbraucherzentrale",
        _("Verbraucherzentrale (Germany)"),
        _("Meta’s AI: how to object"),
        language="de",
    ),
    _association(
        "que-choisir",
        "UFC-Que Choisir",
        _("Meta’s AI: how to object"),
        language="fr",
    ),
    _association(
        "testachats",
        _("Testachats (Belgium)"),
        _("Complaint about unanswered forms"),
        language="fr",
        read_on=date(2025, 4, 1),
        day_known=False,
        note=_("As reported by fr.media7.ma."),
    ),
    _association(
        "open-rights-group",
        "Open Rights Group",
        _("Press release on LinkedIn"),
        language="en",
        read_on=date(2024, 9, 1),
        day_known=False,
    ),
    # Open projects and public lists
    _community(
        "open-terms-archive",
        "Open Terms Archive",
        "LinkedIn shares data with Microsoft and its subsidiaries to train AI models",
        note=_("An analysis of the texts of 3 and 4 November 2025."),
    ),
    _community(
        "stellarsand",
        "StellarSand/privacy-settings",
        _("LinkedIn’s privacy settings, listed"),
        read_on=date(2025, 9, 1),
    ),
    _community("xenloops", "xenloops/securityKB", _("LinkedIn’s privacy settings, listed")),
    _community(
        "brave-2025",
        "The Brave Authors",
        _("Scripts for LinkedIn’s settings pages, 2025"),
        note=_("Public code of 2025; no day on record."),
    ),
    _community(
        "brave-2026",
        "The Brave Authors",
        _("Scripts for LinkedIn’s settings pages, 2026"),
        note=_("Public code of 2026; no day on record."),
    ),
    _community(
        "help-audit",
        _("A public audit of LinkedIn Help"),
        _("Article a548106, step by step"),
        read_on=date(2026, 9, 1),
        day_known=False,
    ),
    _community(
        "switch-list",
        _("A public list of AI switches"),
        "linkedin-training",
        read_on=date(2026, 9, 28),
    ),
    _community(
        "catalan-list",
        _("A Catalan data set on privacy"),
        _("Entry on LinkedIn"),
        read_on=date(2026, 9, 9),
    ),
    _community(
        "meta-list",
        _("A public list on Meta’s AI"),
        _("Entry on Meta AI"),
        read_on=date(2026, 10, 2),
    ),
    _community("public-lists", _("Other public lists"), _("Addresses of LinkedIn’s settings")),
    _community(
        "archived-repositories",
        _("Many archived public repositories"),
        _("The address of the data export"),
    ),
    _community(
        "datenanfragen",
        "Datenanfragen.de",
        _("Records of companies and authorities"),
    ),
    _community(
        "archived-sites",
        _("Archived public sites"),
        _("Links to the authorities’ complaint pages"),
    ),
    _community(
        "archived-files",
        _("Files in public repositories"),
        _("Addresses of the authorities"),
    ),
    _community(
        "legal-texts",
        _("Archived legal texts"),
        _("Copies of the General Data Protection Regulation"),
    ),
    _community(
        "gdpr-info",
        "gdpr-info.eu",
        _("Article 77 of the General Data Protection Regulation"),
        url="https://gdpr-info.eu/art-77-gdpr/",
    ),
)
