"""The five documents that the guide began with, held against what the site says.

Whatever a document names stands on the site with that document as a source. Where later or
official texts say otherwise, both are there.
"""

import re

import pytest
from bs4 import BeautifulSoup
from django.utils import translation

from optout.catalogue import CATALOGUE
from optout.catalogue.types import Claim, Disagreement, Event, walk
from optout.templatetags.guide import day, month
from tests.pages import LANGUAGES, every_page

NAMED = [
    # document, what it names, in French, in English
    ("000", "place: Europe", "Européens", "Europeans"),
    ("000", "place: spared until then", "l’Europe épargnée", "say Europe is exempt"),
    ("000", "place: 200 countries", "200 pays", "200 countries"),
    ("000", "date: Monday 3 November", "Lundi 3 novembre", "Monday 3 November"),
    ("000", "date: 18 September", "18 septembre 2025", "18 September 2025"),
    ("000", "announcement: a blog", "le blog de LinkedIn", "LinkedIn’s blog"),
    ("000", "purpose: experience", "améliore l’expérience", "improves members’ experience"),
    ("000", "purpose: opportunities", "opportunités", "opportunities"),
    ("000", "data: biography", "Biographie", "Biography"),
    ("000", "data: name", "nom, photo", "name, photo"),
    ("000", "data: education", "formation", "education"),
    ("000", "data: career", "parcours", "career"),
    ("000", "data: public", "publications et articles publics", "public posts and articles"),
    ("000", "exclusion: under 18", "Les moins de 18 ans sont exclus", "under 18 are excluded"),
    ("000", "exclusion: private messages", "Messages privés", "Private messages"),
    ("000", "setting: on by default", "activé par défaut", "on by default"),
    ("000", "setting: its short name", "l’amélioration de l’IA »", "l’amélioration de l’IA”"),
    ("000", "company: Meta’s e-mails", "e-mails, des semaines à l’avance", "E-mails, weeks ahead"),
    ("001", "date: 3 November 2025", "3 novembre 2025", "3 November 2025"),
    ("001", "announcement: a blog", "son blog", "its blog"),
    ("001", "place: EU", "L’UE, mais aussi", "The EU, and also"),
    ("001", "place: United Kingdom", "le Royaume-Uni", "the United Kingdom"),
    ("001", "place: Switzerland", "la Suisse", "Switzerland"),
    ("001", "place: Canada", "le Canada", "Canada"),
    ("001", "place: Hong Kong", "Hong Kong", "Hong Kong"),
    ("001", "place: United States, already", "l’étaient déjà", "the United States already"),
    ("001", "data: public", "Des données publiques", "Public data"),
    ("001", "data: profile", "profil", "profile"),
    ("001", "data: posts and articles", "publications et articles", "posts and articles"),
    ("001", "data: saved answers", "réponses de présélection", "screening answers"),
    ("001", "data: saved résumés", "CV", "Résumés"),
    ("001", "data: job applications", "vos candidatures", "job applications"),
    ("001", "exclusion: private messages", "Messages privés", "Private messages"),
    ("001", "exclusion: salaries", "Salaires", "Salary data"),
    ("001", "exclusion: minors", "Les mineurs sont exclus", "Minors are excluded"),
    ("001", "exclusion: even if on", "leur préférence apparaît activée", "appears to be on"),
    ("001", "company: Microsoft’s models", "dont ceux de Microsoft", "Microsoft’s among them"),
    ("001", "company: Microsoft, 2016", "Racheté par Microsoft en 2016", "Microsoft in 2016"),
    ("001", "company: Azure OpenAI", "Azure OpenAI", "Azure OpenAI"),
    ("001", "company: California", "basée en Californie", "based in California"),
    ("001", "company: a billion users", "un milliard d’utilisateurs", "one billion users"),
    ("001", "purpose: content", "IA qui créent du contenu", "AI models that create content"),
    ("001", "purpose: experience", "améliore l’expérience", "improves members’ experience"),
    ("001", "purpose: opportunities", "opportunités", "opportunities"),
    ("001", "purpose: recruiters", "aide les recruteurs", "helps recruiters"),
    ("001", "purpose: profile updates", "mises à jour de profil", "profile updates"),
    ("001", "purpose: messages and posts", "messages et publications", "messages and posts"),
    ("001", "Meta: end of May", "Depuis fin mai", "Since the end of May"),
    ("001", "Meta: its services", "Facebook et Instagram", "Facebook and Instagram"),
    ("001", "Meta: public content", "contenus publics", "public content"),
    ("001", "Meta: a form", "sauf si l’on a rempli un formulaire", "unless a form was filled in"),
    ("002", "date: September 2024", "septembre 2024", "September 2024"),
    ("002", "place: United States", "Les États-Unis seulement", "The United States only"),
    (
        "002",
        "place: EU, EEA, Switzerland",
        "l’EEE et la Suisse sont épargnés",
        "are spared (2024)",
    ),
    ("002", "author: TechCrunch", "TechCrunch", "TechCrunch"),
    ("002", "who found it: 404 Media", "404 Media", "404 Media"),
    (
        "002",
        "policy: late",
        "avant que sa politique de confidentialité",
        "before its privacy policy",
    ),
    ("002", "company: own models", "ses propres modèles", "its own models"),
    ("002", "company: Microsoft", "un autre fournisseur, comme Microsoft", "another provider"),
    ("002", "purpose: writing suggestions", "suggérer des textes", "writing suggestions"),
    ("002", "purpose: recommendations", "recommander des publications", "post recommendations"),
    ("002", "purpose: LinkedIn’s services", "développer ses services", "develop its services"),
    ("002", "data: use of AI features", "usage des fonctions d’IA", "How you use AI features"),
    ("002", "data: use of other features", "d’IA et des autres", "AI features and others"),
    ("002", "data: posts and articles", "vos publications et articles", "posts and articles"),
    ("002", "data: “messages”", "« vos messages et articles »", "“vos messages et articles”"),
    ("002", "data: frequency", "fréquence de vos visites", "how often you use LinkedIn"),
    ("002", "data: language", "votre langue", "your language"),
    ("002", "data: feedback", "les avis que vous donnez", "your feedback"),
    ("002", "limit: redaction", "masquent et suppriment", "redact and remove"),
    ("002", "limit: past training", "déjà effectué n’est pas effacé", "already taken place"),
    ("002", "setting: the switch", "l’interrupteur existe", "the switch has been there"),
    ("002", "setting: the form", "renvoie à ce formulaire", "points to this form"),
    ("002", "place: United Kingdom", "Royaume-Uni", "United Kingdom"),
    ("002", "who objects: ORG", "Open Rights Group", "Open Rights Group"),
    ("002", "who is asked: ICO", "l’ICO", "the ICO"),
    ("002", "who objects: no consent", "consentement à personne", "asked for consent"),
    ("002", "Meta: resumes", "Meta a repris l’entraînement", "Meta resumed in September 2024"),
    ("002", "Meta: a simpler form", "formulaire d’opposition simplifié", "simpler objection form"),
    ("002", "who answers: DPC", "L’autorité irlandaise", "The Irish regulator"),
    ("002", "place: no opt-out in the EU", "ne pouvaient pas refuser", "had no opt-out"),
    ("003", "author: Le Huffington Post", "Le Huffington Post", "Le Huffington Post"),
    ("003", "place: none", "aucune région n’est nommée", "no region is named"),
    ("003", "date: 3 November 2025", "3 novembre 2025", "3 November 2025"),
    ("003", "setting: on by default", "activé par défaut", "on by default"),
    ("003", "data: profile", "Votre profil", "Your profile"),
    ("003", "data: posts", "Publications, articles", "Posts, articles"),
    ("003", "data: comments", "commentaires", "comments"),
    ("003", "data: interactions", "les interactions", "interactions"),
    ("003", "data: interests", "les centres d’intérêt et", "interests and groups"),
    ("003", "data: education", "formation", "education"),
    ("003", "data: experience", "expérience", "experience"),
    ("003", "data: groups", "les groupes", "groups"),
    ("003", "data: semi-public", "publiques et semi-publiques", "public and semi-public"),
    ("003", "exclusion: private messages", "Messages privés", "Private messages"),
    ("003", "purpose: writing aids", "aides à la rédaction", "writing aids"),
    ("003", "purpose: sending messages", "l’envoi de messages", "help with sending messages"),
    ("003", "purpose: talent", "entre talents et entreprises", "between talent and companies"),
    ("003", "purpose: search", "recherche", "search"),
    ("003", "purpose: contacts", "suggestions de contacts", "suggestions of contacts"),
    ("003", "purpose: profiles", "meilleurs profils", "better profiles"),
    (
        "003",
        "purpose: job market",
        "l’analyse du marché de l’emploi",
        "analysis of the job market",
    ),
    ("003", "limit: removal", "Quasiment impossible", "Almost impossible"),
    ("003", "limit: unlearning", "désapprendre", "unlearn"),
    ("003", "limit: too late", "avant qu’il ne soit trop tard", "before it was too late"),
    ("004", "place: none for AI", "aucune région n’est nommée", "no region is named"),
    ("004", "date: 3 November 2025", "3 novembre 2025", "3 November 2025"),
    ("004", "company: Microsoft and AI", "Microsoft va utiliser", "Microsoft will use"),
    (
        "004",
        "company: affiliates",
        "LinkedIn Corporation, LinkedIn Ireland et Microsoft",
        "LinkedIn Corporation, LinkedIn Ireland and Microsoft",
    ),
    ("004", "place: United States", "Aux États-Unis", "In the United States"),
    ("004", "place: American states", "De nombreux États américains", "Many American states"),
    ("004", "purpose: experience", "améliore l’expérience", "improves members’ experience"),
    ("004", "purpose: opportunities", "opportunités", "opportunities"),
    ("004", "purpose: targeted ads", "publicités ciblées", "targeted ads"),
    (
        "004",
        "purpose: ad tools",
        "améliorer son ciblage publicitaire",
        "improves its ad targeting",
    ),
    ("004", "data: profile and public", "le profil et les contenus publics", "and public content"),
    ("004", "data: from other sites", "leurs sites et services", "their sites and services"),
    ("004", "exclusion: private messages", "Messages privés", "Private messages"),
    ("004", "exclusion: interests", "centres d’intérêt individuels", "Your individual interests"),
    ("004", "history: Premium", "messages privés des membres Premium", "Premium members’ private"),
    (
        "004",
        "setting: AI, on by default",
        "activé par défaut pour les adultes",
        "default for adults",
    ),
    (
        "004",
        "setting: the sharing",
        "partagées, sauf si vous dites non",
        "shared unless you say no",
    ),
    (
        "004",
        "setting: data from outside",
        "utilisées, sauf si vous refusez",
        "used unless you opt out",
    ),
    ("004", "right: to refuse", "le droit de la refuser", "right to refuse it"),
    ("004", "terms: deepfakes", "deepfakes", "deepfakes"),
    ("004", "terms: impersonation", "usurpation d’identité", "impersonation"),
]

LABELS = [
    # document, the words of the menu in French, in English
    ("000", "Vous", "Me"),
    ("000", "Préférences et confidentialité", "Settings & Privacy"),
    ("000", "Confidentialité des données", "Data privacy"),
    ("000", "Données pour l’amélioration de l’IA", "Data for Generative AI Improvement"),
    ("001", "Confidentialité des données", "Data privacy"),
    ("002", "Confidentialité des données", "Data privacy"),
    (
        "002",
        "Données pour l’amélioration de l’IA générative",
        "Data for Generative AI Improvement",
    ),
    (
        "002",
        "Utiliser mes données pour entraîner des modèles d’IA de création de contenu",
        "Use my data for training content creation AI models",
    ),
    ("003", "Préférences et confidentialité", "Settings & Privacy"),
    ("003", "Confidentialité des données", "Data privacy"),
    (
        "003",
        "Données pour l’amélioration de l’IA générative",
        "Data for Generative AI Improvement",
    ),
]

DIFFERENCES = [
    # disagreement, documents on one side, a later or official source on another
    ("what-data", ["000", "001", "002", "003", "004"], "linkedin-eu-notice"),
    ("who", ["000", "001", "002", "003", "004"], "linkedin-eu-notice"),
    ("microsoft-ai", ["001", "002", "004"], "linkedin-eu-notice"),
    ("microsoft-ads", ["004"], "linkedin-us-policy"),
    ("offsite", ["004"], "linkedin-eu-notice"),
    ("dates", ["000", "002"], "linkedin-eu-notice"),
    ("too-late", ["003"], "linkedin-eu-notice"),
    ("too-late", ["003"], "garante"),
    ("removal", ["003"], "cnpd"),
    ("minors", ["000", "001"], "irish-dpc"),
    ("label", ["000"], "vert-eco"),
    ("private-messages", ["004"], "the-register"),
    ("seat", ["001"], "linkedin-eu-notice"),
    ("meta-start", ["001"], "meta-policy"),
]

UNFOUNDED = {
    "a wrong address": r"data-for-generative-ai",
    "an opt-out every 60 days": r"every (?:60|sixty) days|tous les (?:60|soixante) jours",
    "a retroactive opt-out": r"(?<!not )(?<!non )(?<!pas )r[eé]troacti[fv]",
    "off by default": r"\boff by default|désactivée?s? par défaut",
    "private messages used": r"(?:private|your) messages are (?:also )?used"
    r"|(?:messages privés|vos messages) (?:sont|seront) (?:aussi )?utilisés",
    "too late": r"\bit is too late|(?<!-)\bil est trop tard",
}


def normal(text: object) -> str:
    text = re.sub(r"[\s\u00a0\u202f]+", " ", str(text))
    return text.replace("’", "'").strip().casefold()


def mark_of(document: str) -> str:
    return f'a[href="#source-document-{document}"]'


def cites(claim: Claim, document: str) -> bool:
    return f"document-{document}" in claim.sources


def disagreements_on(document: str) -> list[Disagreement]:
    return [
        item
        for item in CATALOGUE.disagreements
        if any(cites(side, document) for side in item.sides)
    ]


def said_after(document: str, language: str) -> str:
    """All that the catalogue says on the authority of a document."""
    source = CATALOGUE.source(f"document-{document}")
    with translation.override(language):
        said = [source.publisher]
        said += [claim.text for claim in walk(CATALOGUE, Claim) if cites(claim, document)]
        said += [
            day(event.happened_on) if event.day_known else month(event.happened_on)
            for event in walk(CATALOGUE, Event)
            if cites(event.claim, document)
        ]
        for item in disagreements_on(document):
            said += [item.topic, item.wording]
        return normal(" | ".join(map(str, said)))


def soup_of(client, language: str, path: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(f"/{language}/{path}").content, "html.parser")


def marked(soup: BeautifulSoup, document: str) -> list[str]:
    """The items, cells and paragraphs that carry a mark of a document, as they read."""
    return [
        normal(mark.find_parent(["li", "dd", "td", "p"]).get_text(" "))
        for mark in soup.main.select(mark_of(document))
    ]


@pytest.mark.parametrize(
    ("document", "french", "english"),
    [
        pytest.param(document, french, english, id=f"{document} {what}")
        for document, what, french, english in NAMED
    ],
)
def test_what_a_document_names_is_said_on_its_authority(document, french, english):
    assert normal(french) in said_after(document, "fr")
    assert normal(english) in said_after(document, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", ["000", "001", "002", "003", "004"])
def test_what_is_said_after_a_document_is_on_a_page_beside_its_mark(client, document, language):
    ledger = soup_of(client, language, "sources/")
    beside = marked(ledger, document) + marked(soup_of(client, language, "compare/"), document)

    with translation.override(language):
        for claim in walk(CATALOGUE, Claim):
            if cites(claim, document):
                assert any(normal(claim.text) in text for text in beside)
        for item in disagreements_on(document):
            case = ledger.find(id=f"disagreement-{item.slug}")
            assert case.select(mark_of(document))
            assert normal(item.wording) in normal(case.get_text(" "))


@pytest.mark.parametrize(
    ("document", "french", "english"),
    [pytest.param(*row, id=f"{row[0]} {row[2]}") for row in LABELS],
)
def test_the_words_a_document_gives_for_a_menu_are_on_a_way_that_cites_it(
    client, document, french, english
):
    for language, label in (("fr", french), ("en", english)):
        soup = soup_of(client, language, "steps/linkedin-ai-training/")
        ways = [
            way
            for way in soup.select("ol.path")
            if way.find_next_sibling("p").select(mark_of(document))
        ]
        words = {normal(word.get_text()) for way in ways for word in way.select("b, i")}

        assert normal(label) in words


@pytest.mark.parametrize(
    ("slug", "document", "other"),
    [
        pytest.param(slug, document, other, id=f"{slug}, {document}, {other}")
        for slug, documents, other in DIFFERENCES
        for document in documents
    ],
)
def test_where_a_later_or_official_text_says_otherwise_both_are_told(
    client, slug, document, other
):
    sides = CATALOGUE.disagreement(slug).sides
    case = soup_of(client, "fr", "sources/").find(id=f"disagreement-{slug}")

    assert any(cites(side, document) for side in sides)
    assert any(other in side.sources and not cites(side, document) for side in sides)
    assert case.select(mark_of(document))
    assert case.select(f'a[href="#source-{other}"]')


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_repeats_a_claim_that_was_found_wrong(make_client, language):
    found = set()
    for page in every_page(make_client, language):
        soup = BeautifulSoup(page.content, "html.parser")
        addresses = [link["href"] for link in soup.select("[href]")]
        read = normal(" ".join([soup.get_text(" "), *addresses]))
        found |= {name for name, pattern in UNFOUNDED.items() if re.search(pattern, read)}

    assert found == set()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a wrong address", "/mypreferences/d/settings/data-for-generative-ai"),
        ("an opt-out every 60 days", "LinkedIn requires you to opt out every 60 days."),
        ("an opt-out every 60 days", "Il faut recommencer tous les 60 jours."),
        ("a retroactive opt-out", "The opt-out is retroactive."),
        ("a retroactive opt-out", "Le refus est rétroactif."),
        ("off by default", "In the EEA it is off by default."),
        ("off by default", "En Europe, l’option est désactivée par défaut."),
        ("private messages used", "Your messages are used."),
        ("private messages used", "Vos messages seront utilisés."),
        ("too late", "After 3 November 2025 it is too late."),
        ("too late", "Après le 3 novembre 2025, il est trop tard."),
    ],
)
def test_the_test_for_wrong_claims_can_fail(name, sentence):
    assert re.search(UNFOUNDED[name], normal(sentence))
