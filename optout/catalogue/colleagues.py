"""What colleagues ask the person who tells them of all this, and what our sources answer."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue import comparison, disagreements, linkedin
from optout.catalogue.evidence import Quotation, claim
from optout.catalogue.headline import HEADLINE
from optout.catalogue.steps import linkedin_ai_training, linkedin_objection
from optout.catalogue.types import Question

QUESTIONS = (
    Question(
        question=_("Can my employer see whether I switched it off?"),
        claims=(
            claim(
                "employer-sees-work-services",
                _(
                    "LinkedIn’s policy says that employers can see how people use the LinkedIn services they are given for their work, such as those for recruiters, and that LinkedIn shows them neither job searches nor personal messages."
                ),
                Quotation(
                    "linkedin-global-policy",
                    "Your employer can see how you use Services they provided for your work (e.g. as a recruiter or sales agent) and related information. We will not show them your job searches or personal messages.",
                    line=306,
                ),
            ),
        ),
        unknown=_(
            "That passage does not mention this switch, and none of our sources says who can see it."
        ),
    ),
    Question(
        question=_("Will recruiters find me less?"),
        claims=(
            claim(
                "recruiters-another-purpose",
                _(
                    "LinkedIn’s notice for Europe lists the AI that looks for candidates in profiles and résumés separately from the training."
                ),
                Quotation(
                    "linkedin-eu-notice",
                    "To power our Hiring Assistant AI features we process profile and resume data of Members to help hirers using our Recruiter and Jobs products review and source potential candidates […] To train, fine-tune, evaluate and improve our Generative AI models used to create content",
                    line=72,
                ),
            ),
            disagreements.GOING_FORWARD,
        ),
        unknown=_("Whether the switch changes how often you are found, none of our sources says."),
    ),
    Question(
        question=_("Is this training legal?"),
        claims=(linkedin_ai_training.LEGAL_BASIS, comparison.OVERSIGHT),
        unknown=_("We have found no court ruling on it, and do not judge it."),
    ),
    Question(
        question=_("Is it too late?"),
        claims=(disagreements.AT_ANY_TIME,),
    ),
    Question(
        question=_("Does it undo past training?"),
        claims=(
            linkedin_ai_training.NOT_UNDONE,
            linkedin.CANNOT_UNLEARN,
            disagreements.ONLY_WHAT_COMES_AFTER,
        ),
    ),
    Question(
        question=_("Must I do it again one day?"),
        claims=(comparison.NO_REPEATING,),
        unknown=_(
            "Whether it can come on again by itself, none of our sources says. So look again from time to time: a list finished here has a reminder for your calendar."
        ),
    ),
    Question(
        question=_("Are my private messages used?"),
        claims=(comparison.PRIVATE_MESSAGES, HEADLINE.data),
    ),
    Question(
        question=_("Do I lose LinkedIn’s AI features?"),
        claims=(linkedin_ai_training.FEATURES_STAY,),
    ),
    Question(
        question=_("And what a trade union writes on LinkedIn?"),
        claims=(
            claim(
                "filters-trade-union-content",
                _(
                    "LinkedIn promised the Irish regulator filters against sensitive information on certain pages and groups, trade union content included."
                ),
                Quotation(
                    "irish-legal",
                    "It will implement filters to avoid the collection of potentially sensitive information shared on certain LinkedIn pages and groups, including trade union-related content.",
                ),
            ),
        ),
        unknown=_(
            "Which pages and groups these are, and how well the filters work, none of our sources says."
        ),
    ),
    Question(
        question=_("And our company’s page?"),
        claims=(
            claim(
                "switch-of-a-member",
                _("The switch is a setting of a member’s own account."),
                Quotation(
                    "linkedin-help-ai",
                    "The Data for Generative AI Improvement member setting",
                    line=44,
                ),
            ),
            linkedin_ai_training.UK_MICROSOFT_MODELS,
        ),
        unknown=_("None of our sources names a switch for the page of a company."),
    ),
    Question(
        question=_("And apprentices under 18?"),
        claims=(comparison.MINORS, linkedin_ai_training.MINIMUM_AGE),
    ),
    Question(
        question=_("And those who have no LinkedIn account?"),
        claims=(linkedin_objection.WITHOUT_ACCOUNT,),
    ),
)
