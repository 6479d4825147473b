"""LinkedIn and Meta, point by point."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.types import (
    Comparison,
    ComparisonPoint,
    confirmed,
    disputed,
    official,
    single,
)

POINTS = (
    ComparisonPoint(
        question=_("Since when, in the EU?"),
        linkedin=(
            confirmed(
                "compare-since-linkedin",
                _("3 November 2025"),
                "linkedin-eu-notice",
                "document-001",
                "the-register",
            ),
        ),
        meta=(
            confirmed(
                "compare-since-meta",
                _("27 May 2025"),
                "instagram-banner",
                "document-001",
                "verbraucherzentrale",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("How were people told?"),
        linkedin=(
            confirmed(
                "compare-announced-linkedin",
                _("A note on LinkedIn’s blog, on 18 September 2025."),
                "document-000",
                "document-001",
            ),
        ),
        meta=(
            confirmed(
                "compare-announced-meta",
                _("E-mails, weeks ahead, and a banner on the privacy policy."),
                "document-000",
                "que-choisir",
                "instagram-banner",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Where?"),
        linkedin=(
            confirmed(
                "compare-where-linkedin",
                _(
                    "EU, EEA, Switzerland, United Kingdom, Canada and Hong Kong since "
                    "3 November 2025; the United States and elsewhere since 2024."
                ),
                "linkedin-eu-notice",
                "document-001",
                "document-002",
            ),
        ),
        meta=(
            confirmed(
                "compare-where-meta",
                _("EU since 27 May 2025; the United Kingdom again since September 2024."),
                "instagram-banner",
                "drdaveheath",
                "document-002",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Which data?"),
        linkedin=(
            confirmed(
                "compare-data-linkedin",
                _(
                    "Profile, posts, comments, group activity and messages, saved résumés and "
                    "answers, and what you type into LinkedIn’s AI."
                ),
                "linkedin-eu-notice",
                "pcmag",
                "garante",
            ),
        ),
        meta=(
            confirmed(
                "compare-data-meta",
                _(
                    "Public posts, comments, photos and captions, public profiles, and what you "
                    "say to Meta’s AI."
                ),
                "instagram-banner",
                "meta-policy",
                "document-001",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("And private messages?"),
        linkedin=(
            confirmed(
                "compare-private-messages-linkedin",
                _("Excluded, LinkedIn says."),
                "pcmag",
                "garante",
                "document-000",
                "document-001",
            ),
        ),
        meta=(
            official(
                "compare-private-messages-meta",
                _(
                    "Messages with friends and family are excluded, Meta says, unless someone shows them to the AI."
                ),
                "meta-genai",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("And minors?"),
        linkedin=(
            confirmed(
                "compare-minors-linkedin",
                _("Members it believes are under 18 are excluded, LinkedIn says."),
                "document-000",
                "document-001",
                "helle",
            ),
        ),
        meta=(
            confirmed(
                "compare-minors-meta",
                _("What under-18s publish publicly is excluded."),
                "instagram-banner",
                "que-choisir",
            ),
            official(
                "compare-minors-meta-ai-chats",
                _("What they say to Meta’s AI is not."),
                "meta-policy",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Switch or form?"),
        linkedin=(
            confirmed(
                "compare-method-linkedin",
                _("A switch in the settings; a form for what it leaves out."),
                "linkedin-eu-notice",
                "document-002",
                "document-003",
            ),
        ),
        meta=(
            confirmed(
                "compare-method-meta",
                _("A form. A reason is optional; a confirmation comes by e-mail."),
                "instagram-banner",
                "verbraucherzentrale",
                "meta-list",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("How many times?"),
        linkedin=(
            official(
                "compare-repeat-linkedin",
                _("One switch; no official text says that it must be repeated."),
                "linkedin-eu-notice",
            ),
        ),
        meta=(
            disputed(
                "compare-repeat-meta",
                _("Once for each account, to be safe."),
                "que-choisir",
                "meta-list",
                "helmut-ham",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Is it still possible?"),
        linkedin=(
            confirmed(
                "compare-still-possible-linkedin",
                _("Yes, at any time, for the future."),
                "linkedin-eu-notice",
                "cnpd",
            ),
        ),
        meta=(
            confirmed(
                "compare-still-possible-meta",
                _("Yes, for the future."),
                "verbraucherzentrale",
                "linternaute",
                "meta-policy",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("What can be undone?"),
        linkedin=(
            confirmed(
                "compare-undone-linkedin",
                _("Nothing that has already been used for training."),
                "linkedin-help-ai",
                "cnpd",
                "document-002",
            ),
        ),
        meta=(
            confirmed(
                "compare-undone-meta",
                _(
                    "Nothing that has already been used; what others post about you may still "
                    "be used."
                ),
                "meta-genai",
                "sipoch",
                "verbraucherzentrale",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Who is responsible?"),
        linkedin=(
            official(
                "compare-responsible-linkedin",
                _(
                    "LinkedIn Ireland for the EU, the EEA and Switzerland; LinkedIn Corporation "
                    "for the United Kingdom."
                ),
                "linkedin-eu-notice",
            ),
        ),
        meta=(
            single(
                "compare-responsible-meta",
                _("Meta Platforms Ireland for the EU."),
                "linternaute",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("What did courts and regulators say?"),
        linkedin=(
            confirmed(
                "compare-oversight-linkedin",
                _(
                    "The Irish regulator, on 7 November 2025: changes obtained, no further "
                    "action for now, and no approval."
                ),
                "irish-dpc",
                "privacy-daily",
                "law-gazette",
            ),
        ),
        meta=(
            confirmed(
                "compare-oversight-meta",
                _("Higher regional court of Cologne, 23 May 2025: an interim ban was refused."),
                "deutschlandfunk",
                "taylor-wessing",
            ),
        ),
    ),
)

COMPARISON = Comparison(linkedin="linkedin-ai-training", meta="meta-ai", points=POINTS)
