"""The platforms whose settings the guide goes through, one value each."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.types import Account, Part, Platform

LINKEDIN = Platform(
    slug="linkedin",
    name="LinkedIn",
    part=Part.NETWORKS,
    accounts=(Account("linkedin", "LinkedIn"),),
    hosts=("www.linkedin.com",),
    opens_an_app=True,
    without_account=_("You did not name LinkedIn among your accounts."),
)

FACEBOOK = Account("facebook", "Facebook")
INSTAGRAM = Account("instagram", "Instagram")
META = Platform(
    slug="meta",
    name="Meta",
    part=Part.NETWORKS,
    accounts=(FACEBOOK, INSTAGRAM),
    hosts=("www.facebook.com", "help.instagram.com", "www.whatsapp.com"),
    opens_an_app=False,
    without_account=_("You named neither Facebook nor Instagram among your accounts."),
    accounts_note=_("Here, Meta means Facebook and Instagram."),
)

OPENAI = Platform(
    slug="openai",
    name="OpenAI",
    part=Part.ASSISTANTS,
    accounts=(Account("chatgpt", "ChatGPT"),),
    hosts=(
        "chatgpt.com",
        "privacy.openai.com",
        "help.openai.com",
    ),
    opens_an_app=True,
    without_account=_("You did not name ChatGPT among your accounts."),
)
GOOGLE = Platform(
    slug="google",
    name="Google",
    part=Part.ASSISTANTS,
    accounts=(Account("gemini", "Gemini"),),
    hosts=(
        "myactivity.google.com",
        "support.google.com",
    ),
    opens_an_app=False,
    without_account=_("You did not name Gemini among your accounts."),
)
ANTHROPIC = Platform(
    slug="anthropic",
    name="Anthropic",
    part=Part.ASSISTANTS,
    accounts=(Account("claude", "Claude"),),
    hosts=(
        "claude.ai",
        "privacy.claude.com",
    ),
    opens_an_app=True,
    without_account=_("You did not name Claude among your accounts."),
)
ON_X = Account("x", "X")
ON_GROK = Account("grok", "Grok (grok.com)")
X = Platform(
    slug="x",
    name="X",
    part=Part.ASSISTANTS,
    accounts=(ON_X, ON_GROK),
    hosts=(
        "x.com",
        "grok.com",
        "x.ai",
    ),
    opens_an_app=True,
    without_account=_("You did not name X or Grok among your accounts."),
)
GITHUB = Platform(
    slug="github",
    name="GitHub",
    part=Part.ASSISTANTS,
    accounts=(Account("github-copilot", "GitHub Copilot"),),
    hosts=(
        "github.com",
        "docs.github.com",
    ),
    opens_an_app=True,
    without_account=_("You did not name GitHub Copilot among your accounts."),
)
MISTRAL = Platform(
    slug="mistral",
    name="Mistral",
    part=Part.ASSISTANTS,
    accounts=(Account("vibe", "Vibe (Le Chat)"),),
    hosts=(
        "admin.mistral.ai",
        "mistral.ai",
        "help.mistral.ai",
    ),
    opens_an_app=False,
    without_account=_("You did not name Vibe among your accounts."),
)
MICROSOFT = Platform(
    slug="microsoft",
    name="Microsoft",
    part=Part.ASSISTANTS,
    accounts=(Account("microsoft-copilot", "Microsoft Copilot"),),
    hosts=(
        "support.microsoft.com",
        "copilot.microsoft.com",
    ),
    opens_an_app=True,
    without_account=_("You did not name Microsoft Copilot among your accounts."),
)

PLATFORMS = (
    LINKEDIN,
    META,
    OPENAI,
    GOOGLE,
    ANTHROPIC,
    X,
    GITHUB,
    MISTRAL,
    MICROSOFT,
)
"""In the order in which visitors choose their accounts."""
