"""The rights that every letter rests on where the GDPR applies."""

from django.utils.translation import gettext_lazy as _

from optout.catalogue.evidence import Quotation, claim

ARTICLE = claim(
    "gdpr-right-to-object",
    _(
        "Article 21 of the GDPR, the European data protection regulation, gives you a right to object."
    ),
    Quotation("gdpr-article-21", "The data subject shall have the right to object", line=6),
    Quotation(
        "gdpr-french", "La personne concernée a le droit de s'opposer à tout moment", line=800
    ),
)
RESTRICTION = claim(
    "gdpr-restriction",
    _(
        "While your objection is being weighed, Article 18 lets you ask that your data not be used (“restriction”). The letter asks for it."
    ),
    Quotation(
        "gdpr-article-18",
        "The data subject shall have the right to obtain from the controller "
        "restriction of processing […] the data subject has objected to "
        "processing pursuant to Article 21(1) pending the verification",
        line=6,
    ),
    Quotation(
        "gdpr-french",
        "la limitation du traitement […] la personne concernée s'est opposée au "
        "traitement en vertu de l'article 21, paragraphe 1, pendant la "
        "vérification",
        line=764,
    ),
)
