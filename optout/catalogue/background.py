"""What belongs to no single step: the dates, and what the documents say around the settings."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from optout.catalogue.types import (
    Event,
    Topic,
    confirmed,
    official,
    single,
    unconfirmed,
)

EFFECTIVE_ON = date(2025, 11, 3)
"""The day LinkedIn’s change took effect in Europe, Canada and Hong Kong."""

TIMELINE = (
    Event(
        happened_on=date(2024, 9, 1),
        day_known=False,
        claim=single(
            "the-switch-is-seen-in-the-united-states",
            _(
                "The switch is seen in the United States, before LinkedIn’s privacy policy mentions the training."
            ),
            "document-002",
        ),
    ),
    Event(
        happened_on=date(2024, 9, 1),
        day_known=False,
        claim=confirmed(
            "the-open-rights-group-asks-the-british",
            _(
                "The Open Rights Group asks the British regulator, the ICO, to look into "
                "LinkedIn. Meta resumes its training in the United Kingdom."
            ),
            "document-002",
            "open-rights-group",
            "drdaveheath",
        ),
    ),
    Event(
        happened_on=date(2024, 10, 15),
        claim=official(
            "linkedin-pauses-the-training-for-hong-kong",
            _("LinkedIn pauses the training for Hong Kong, its privacy commissioner reports."),
            "pcpd-pause",
        ),
    ),
    Event(
        happened_on=date(2024, 12, 10),
        claim=official(
            "linkedin-pauses-the-training-for-canadians",
            _("LinkedIn pauses the training for Canadians, their privacy commissioner reports."),
            "opc",
        ),
    ),
    Event(
        happened_on=date(2025, 1, 21),
        claim=confirmed(
            "a-lawsuit-in-the-united-states-accuses",
            _("A lawsuit in the United States accuses LinkedIn of using private messages."),
            "the-register",
            "econotimes",
        ),
    ),
    Event(
        happened_on=date(2025, 1, 22),
        claim=confirmed(
            "in-the-eu-the-eea-and-switzerland-linkedin",
            _(
                "In the EU, the EEA and Switzerland LinkedIn starts to ask for consent before it uses data from outside LinkedIn for ads."
            ),
            "linkedin-help-consent",
            "linkedin-eu-notice",
        ),
    ),
    Event(
        happened_on=date(2025, 5, 27),
        claim=confirmed(
            "metas-ai-training-starts-in-the-eu",
            _("Meta’s AI training starts in the EU."),
            "instagram-banner",
            "document-001",
            "verbraucherzentrale",
        ),
    ),
    Event(
        happened_on=date(2025, 9, 18),
        claim=confirmed(
            "linkedin-announces-the-change-on-its-blog",
            _("LinkedIn announces the change on its blog."),
            "document-000",
            "document-001",
        ),
    ),
    Event(
        happened_on=date(2025, 9, 23),
        claim=official(
            "the-british-regulator-the-ico-linkedin-has",
            _(
                "The British regulator, the ICO: LinkedIn has improved its notices and made "
                "opting out easier; it will keep watching."
            ),
            "ico",
        ),
    ),
    Event(
        happened_on=date(2025, 9, 24),
        claim=confirmed(
            "the-dutch-regulator-voices-great-concern-and",
            _(
                "The Dutch regulator voices great concern and advises people to switch the setting off."
            ),
            "dutch-ap",
            "accountancy",
        ),
    ),
    Event(
        happened_on=date(2025, 10, 16),
        claim=confirmed(
            "the-french-cnil-publishes-a-guide-to",
            _("The French CNIL publishes a guide to objecting, LinkedIn and Meta included."),
            "cnil-guide",
            "archimag",
        ),
    ),
    Event(
        happened_on=date(2025, 10, 28),
        claim=confirmed(
            "the-italian-garante-publishes-a-fact-sheet",
            _("The Italian Garante publishes a fact sheet; people without an account may object."),
            "garante",
            "avvocatobruschi",
        ),
    ),
    Event(
        happened_on=EFFECTIVE_ON,
        claim=confirmed(
            "linkedins-change-takes-effect-in-the-eu-the",
            _(
                "LinkedIn’s change takes effect in the EU, the EEA, Switzerland, the United "
                "Kingdom, Canada and Hong Kong."
            ),
            "linkedin-eu-notice",
            "document-001",
            "document-003",
            "document-004",
        ),
    ),
    Event(
        happened_on=EFFECTIVE_ON,
        claim=confirmed(
            "linkedins-new-notices-take-effect-too-they",
            _(
                "LinkedIn’s new notices take effect too: they name GitHub as an affiliate and "
                "describe, for the United Kingdom, sharing for Microsoft’s own AI."
            ),
            "linkedin-eu-notice",
            "open-terms-archive",
        ),
    ),
    Event(
        happened_on=date(2025, 11, 7),
        claim=confirmed(
            "the-irish-regulator-the-dpc-linkedin-has",
            _(
                "The Irish regulator, the DPC: LinkedIn has changed its notices, cut the scope and protected minors and some sensitive groups; a report is due within five months; no further action for now. This is not an approval."
            ),
            "irish-dpc",
            "privacy-daily",
            "law-gazette",
        ),
    ),
    Event(
        happened_on=date(2026, 2, 23),
        claim=official(
            "linkedins-california-notice-microsoft-may",
            _(
                "LinkedIn’s California notice: Microsoft may show ads based on LinkedIn data "
                "anywhere."
            ),
            "linkedin-us-policy",
        ),
    ),
    Event(
        happened_on=date(2026, 8, 21),
        claim=official(
            "linkedin-reissues-its-notice-for-europe-it",
            _(
                "LinkedIn reissues its notice for Europe: it adds identity checks, the minimum age and a paragraph for 16- and 17-year-olds. The rows on AI training and the address of the switch are unchanged."
            ),
            "linkedin-eu-notice",
        ),
    ),
    Event(
        happened_on=date(2026, 9, 28),
        claim=confirmed(
            "the-latest-copies-we-have-still-list-the",
            _("The latest copies we have still list the switch."),
            "switch-list",
            "catalan-list",
            "help-audit",
        ),
    ),
)

BACKGROUND = (
    Topic(
        slug="company",
        title=_("LinkedIn, and why it says it does this"),
        claims=(
            single(
                "linkedin-claims-one-billion-users-bought-by",
                _(
                    "LinkedIn claims one billion users. Bought by Microsoft in 2016, it uses AI models supplied by Microsoft’s Azure OpenAI services, among others."
                ),
                "document-001",
            ),
            single(
                "linkedin-is-present-in-200-countries",
                _("LinkedIn is present in 200 countries."),
                "document-000",
            ),
            confirmed(
                "linkedin-says-that-the-training-improves",
                _(
                    "LinkedIn says that the training improves members’ experience and connects them with opportunities."
                ),
                "document-000",
                "document-001",
                "document-004",
            ),
            single(
                "linkedin-says-that-its-ai-helps-recruiters",
                _(
                    "LinkedIn says that its AI helps recruiters find and contact people, and helps members write profile updates, messages and posts."
                ),
                "document-001",
            ),
            single(
                "linkedin-also-names-writing-aids-help-with",
                _(
                    "LinkedIn also names writing aids, help with sending messages, better matches between talent and companies, more relevant search, suggestions of contacts, better profiles and the analysis of the job market."
                ),
                "document-003",
            ),
        ),
    ),
    Topic(
        slug="year-2024",
        title=_("How it began, in 2024"),
        claims=(
            single(
                "404-media-was-the-first-to-report-that",
                _(
                    "404 Media was the first to report that LinkedIn trained on its members’ data before its privacy policy said so."
                ),
                "document-002",
            ),
            single(
                "linkedin-spoke-of-its-own-models-for-writing",
                _(
                    "LinkedIn spoke of its own models, for writing suggestions and post "
                    "recommendations among others, and of techniques that redact and remove "
                    "personal information."
                ),
                "document-002",
            ),
            single(
                "linkedin-said-that-it-used-data-on-how",
                _(
                    "LinkedIn said that it used data on how people use it to improve or develop its services."
                ),
                "document-002",
            ),
            single(
                "the-irish-regulator-then-said-that-europeans",
                _(
                    "The Irish regulator then said that Europeans had no opt-out because their data was not used. Since 3 November 2025 that is no longer true."
                ),
                "document-002",
            ),
            single(
                "the-british-association-open-rights-group",
                _(
                    "The British association Open Rights Group objected that nobody had been "
                    "asked for consent."
                ),
                "document-002",
            ),
        ),
    ),
    Topic(
        slug="terms",
        title=_("What else changed on 3 November 2025"),
        claims=(
            single(
                "linkedins-terms-of-use-also-changed-on",
                _("LinkedIn’s terms of use also changed on deepfakes and impersonation."),
                "document-004",
            ),
        ),
    ),
    Topic(
        slug="unknown",
        title=_("What nobody could tell us"),
        claims=(
            unconfirmed(
                "what-became-of-the-report-due-to-the-irish",
                _("What became of the report due to the Irish regulator around April 2026."),
                "irish-dpc",
            ),
            unconfirmed(
                "whether-the-eus-digital-omnibus-will-change",
                _(
                    "Whether the EU’s Digital Omnibus will change these rights: in June 2026 it "
                    "was unfinished."
                ),
                "noerr",
                "becklaw",
            ),
            unconfirmed(
                "what-linkedins-help-pages-say-today-we-have",
                _("What LinkedIn’s help pages say today: we have copies and quotations only."),
                "linkedin-help-ai",
                "linkedin-help-change",
            ),
            unconfirmed(
                "whether-metas-two-objection-forms-still-open",
                _("Whether Meta’s two objection forms still open in November 2026."),
                "meta-list",
            ),
        ),
    ),
)
