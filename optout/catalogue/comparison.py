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
                "3-november-2025",
                _("3 November 2025"),
                "linkedin-eu-notice",
                "document-001",
                "the-register",
            ),
        ),
        meta=(
            confirmed(
                "27-may-2025",
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
                "a-note-on-linkedins-blog-on-18-september",
                _("A note on LinkedIn’s blog, on 18 September 2025."),
                "document-000",
                "document-001",
            ),
        ),
        meta=(
            confirmed(
                "e-mails-weeks-ahead-and-a-banner-on-the",
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
                "eu-eea-switzerland-united-kingdom-canada-and",
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
                "eu-since-27-may-2025-the-united-kingdom",
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
                "profile-posts-comments-group-activity-and",
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
                "public-posts-comments-photos-and-captions",
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
                "excluded-linkedin-says",
                _("Excluded, LinkedIn says."),
                "pcmag",
                "garante",
                "document-000",
                "document-001",
            ),
        ),
        meta=(
            official(
                "messages-with-friends-and-family-are",
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
                "members-it-believes-are-under-18-are",
                _("Members it believes are under 18 are excluded, LinkedIn says."),
                "document-000",
                "document-001",
                "helle",
            ),
        ),
        meta=(
            confirmed(
                "what-under-18s-publish-publicly-is-excluded",
                _("What under-18s publish publicly is excluded."),
                "instagram-banner",
                "que-choisir",
            ),
            official(
                "what-they-say-to-metas-ai-is-not",
                _("What they say to Meta’s AI is not."),
                "meta-policy",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("Switch or form?"),
        linkedin=(
            confirmed(
                "a-switch-in-the-settings-a-form-for-what-it",
                _("A switch in the settings; a form for what it leaves out."),
                "linkedin-eu-notice",
                "document-002",
                "document-003",
            ),
        ),
        meta=(
            confirmed(
                "a-form-a-reason-is-optional-a-confirmation",
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
                "one-switch-no-official-text-says-that-it",
                _("One switch; no official text says that it must be repeated."),
                "linkedin-eu-notice",
            ),
        ),
        meta=(
            disputed(
                "once-for-each-account-to-be-safe",
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
                "yes-at-any-time-for-the-future",
                _("Yes, at any time, for the future."),
                "linkedin-eu-notice",
                "cnpd",
            ),
        ),
        meta=(
            confirmed(
                "yes-for-the-future",
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
                "nothing-that-has-already-been-used-for",
                _("Nothing that has already been used for training."),
                "linkedin-help-ai",
                "cnpd",
                "document-002",
            ),
        ),
        meta=(
            confirmed(
                "nothing-that-has-already-been-used-what",
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
                "linkedin-ireland-for-the-eu-the-eea-and",
                _(
                    "LinkedIn Ireland for the EU, the EEA and Switzerland; LinkedIn Corporation "
                    "for the United Kingdom."
                ),
                "linkedin-eu-notice",
            ),
        ),
        meta=(
            single(
                "meta-platforms-ireland-for-the-eu",
                _("Meta Platforms Ireland for the EU."),
                "linternaute",
            ),
        ),
    ),
    ComparisonPoint(
        question=_("What did courts and regulators say?"),
        linkedin=(
            confirmed(
                "the-irish-regulator-on-7-november-2025",
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
                "higher-regional-court-of-cologne-23-may-2025",
                _("Higher regional court of Cologne, 23 May 2025: an interim ban was refused."),
                "deutschlandfunk",
                "taylor-wessing",
            ),
        ),
    ),
)

COMPARISON = Comparison(linkedin="linkedin-ai-training", meta="meta-ai", points=POINTS)
