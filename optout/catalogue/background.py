"""Facts that belong to no single step: the dates, and what the documents say beyond settings."""

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
            "event-us-switch-seen",
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
            "event-open-rights-group-ico",
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
            "event-hong-kong-pause",
            _("LinkedIn pauses the training for Hong Kong, its privacy commissioner reports."),
            "pcpd-pause",
        ),
    ),
    Event(
        happened_on=date(2024, 12, 10),
        claim=official(
            "event-canada-pause",
            _("LinkedIn pauses the training for Canadians, their privacy commissioner reports."),
            "opc",
        ),
    ),
    Event(
        happened_on=date(2025, 1, 21),
        claim=confirmed(
            "event-private-messages-lawsuit",
            _("A lawsuit in the United States accuses LinkedIn of using private messages."),
            "the-register",
            "econotimes",
        ),
    ),
    Event(
        happened_on=date(2025, 1, 22),
        claim=confirmed(
            "event-offsite-ads-consent",
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
            "event-meta-eu-start",
            _("Meta’s AI training starts in the EU."),
            "instagram-banner",
            "document-001",
            "verbraucherzentrale",
        ),
    ),
    Event(
        happened_on=date(2025, 9, 18),
        claim=confirmed(
            "event-linkedin-announcement",
            _("LinkedIn announces the change on its blog."),
            "document-000",
            "document-001",
        ),
    ),
    Event(
        happened_on=date(2025, 9, 23),
        claim=official(
            "event-ico-statement",
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
            "event-dutch-ap-warning",
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
            "event-cnil-guide",
            _("The French CNIL publishes a guide to objecting, LinkedIn and Meta included."),
            "cnil-guide",
            "archimag",
        ),
    ),
    Event(
        happened_on=date(2025, 10, 28),
        claim=confirmed(
            "event-garante-fact-sheet",
            _("The Italian Garante publishes a fact sheet; people without an account may object."),
            "garante",
            "avvocatobruschi",
        ),
    ),
    Event(
        happened_on=EFFECTIVE_ON,
        claim=confirmed(
            "event-linkedin-change-effective",
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
            "event-linkedin-notices-effective",
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
            "event-dpc-statement",
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
            "event-california-notice",
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
            "event-europe-notice-reissued",
            _(
                "LinkedIn reissues its notice for Europe: it adds identity checks, the minimum age and a paragraph for 16- and 17-year-olds. The rows on AI training and the address of the switch are unchanged."
            ),
            "linkedin-eu-notice",
        ),
    ),
    Event(
        happened_on=date(2026, 9, 28),
        claim=confirmed(
            "event-switch-still-listed",
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
                "linkedin-owned-by-microsoft",
                _(
                    "LinkedIn claims one billion users. Bought by Microsoft in 2016, it uses AI models supplied by Microsoft’s Azure OpenAI services, among others."
                ),
                "document-001",
            ),
            single(
                "linkedin-countries",
                _("LinkedIn is present in 200 countries."),
                "document-000",
            ),
            confirmed(
                "training-purpose-stated",
                _(
                    "LinkedIn says that the training improves members’ experience and connects them with opportunities."
                ),
                "document-000",
                "document-001",
                "document-004",
            ),
            single(
                "linkedin-ai-for-recruiters",
                _(
                    "LinkedIn says that its AI helps recruiters find and contact people, and helps members write profile updates, messages and posts."
                ),
                "document-001",
            ),
            single(
                "linkedin-ai-uses-named",
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
                "training-2024-first-report",
                _(
                    "404 Media was the first to report that LinkedIn trained on its members’ data before its privacy policy said so."
                ),
                "document-002",
            ),
            single(
                "training-2024-own-models",
                _(
                    "LinkedIn spoke of its own models, for writing suggestions and post "
                    "recommendations among others, and of techniques that redact and remove "
                    "personal information."
                ),
                "document-002",
            ),
            single(
                "training-2024-usage-data",
                _(
                    "LinkedIn said that it used data on how people use it to improve or develop its services."
                ),
                "document-002",
            ),
            single(
                "training-2024-europeans-exempt",
                _(
                    "The Irish regulator then said that Europeans had no opt-out because their data was not used. Since 3 November 2025 that is no longer true."
                ),
                "document-002",
            ),
            single(
                "training-2024-consent-criticism",
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
                "linkedin-terms-deepfakes",
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
                "dpc-report-outcome",
                _("What became of the report due to the Irish regulator around April 2026."),
                "irish-dpc",
            ),
            unconfirmed(
                "gdpr-digital-omnibus",
                _(
                    "Whether the EU’s Digital Omnibus will change these rights: in June 2026 it "
                    "was unfinished."
                ),
                "noerr",
                "becklaw",
            ),
            unconfirmed(
                "linkedin-help-pages",
                _("What LinkedIn’s help pages say today: we have copies and quotations only."),
                "linkedin-help-ai",
                "linkedin-help-change",
            ),
            unconfirmed(
                "meta-forms-still-open",
                _("Whether Meta’s two objection forms still open in November 2026."),
                "meta-list",
            ),
        ),
    ),
)
