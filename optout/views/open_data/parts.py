"""What the guide is made of, from a source up to a letter, as JSON Schema."""

from optout.catalogue.types import Gesture, Kind, SourceKind, Verdict
from optout.views.open_data.json_schema import (
    Schema,
    many,
    one,
    one_or_null,
    record,
    word,
    yes_or_no,
)


def make_parts() -> Schema:
    """What the guide is made of, from a source up to a step."""
    sourced = {
        "sources": many("slug", "The sources that say so, by slug.", at_least=1),
        "confidence": one("confidence", "How sure that makes it."),
    }
    return {
        "source": record(
            "A text that somebody else published.",
            slug=one("slug", "Its name in this document."),
            publisher=one("text", "Who published it."),
            title={
                "description": "As published, under its own language; or, where it has none, "
                "ours in every language.",
                "anyOf": [{"$ref": "#/$defs/quotation"}, {"$ref": "#/$defs/text"}],
            },
            kind=word(SourceKind, "What kind of publisher that is."),
            language=one("source_language", "The language it is written in."),
            url=one_or_null("address", "Where it stands, null if that was not recorded."),
            read_on=one_or_null(
                "date", "The date of the copy that was read, null if that was not recorded."
            ),
            day_known=yes_or_no("If false, only the month of `read_on` counts."),
            note=one_or_null("text", "What to know of it."),
        ),
        "platform": record(
            "A company whose settings the guide goes through.",
            slug=one("slug", "Its name in this document."),
            name=one("words", "What it is called."),
            accounts=many("platform_account", "The accounts one can have there.", at_least=1),
            hosts=many("words", "The hosts that its steps link to.", at_least=1),
            opens_an_app=yes_or_no(
                "Whether a link to a setting may open the home screen of its app on a phone."
            ),
            without_account=one("text", "Why its steps do not concern people without one."),
            affiliates=many("words", "Companies that it shares data with."),
            accounts_note=one_or_null("text", "What to know of its name."),
        ),
        "platform_account": record(
            "An account at a platform.",
            slug=one("slug", "Its name in this document."),
            name=one("words", "What it is called."),
        ),
        "headline": record(
            "What the site leads with.",
            step=one("slug", "The step that its pages are about."),
            path=one("path", "The way to its switch."),
            data=one("claim", "What is used unless one says no."),
            limit=one("claim", "What saying no does not change."),
            who=one("slug", "The disagreement about who is affected."),
            too_late=one("slug", "The disagreement about whether it is too late."),
            reach=one("slug", "The disagreement about what saying no covers."),
        ),
        "claim": record(
            "A sentence that rests on sources.",
            **sourced,
            slug=one("slug", "Its name, which stays when its words change."),
            text=one("text", "The sentence."),
        ),
        "link": record(
            "An address to go to.",
            **sourced,
            text=one("text", "What the link says."),
            url=one("address", "Where it leads."),
        ),
        "wording": record(
            "The very words that a platform shows in one language.",
            **sourced,
            language=one("source_language", "The language of the words."),
            text=one("words", "The words, as the platform shows them."),
        ),
        "label": record(
            "A line of a platform’s menu. It has an English wording; another language is "
            "missing where no source gives it.",
            wordings=many("wording", "The line in each language, once.", at_least=1),
            variants=many("wording", "Other wordings of the same line that people may see."),
        ),
        "row": record(
            "One thing to tap. It has a label, or a text where the platform shows no words.",
            gesture=word(
                Gesture,
                "What to do there. photo: open one’s own picture. menu: open a menu. settings: "
                "open the settings. open: open what the row names. switch: switch it off. "
                "remove: delete it. choose: choose it. write: fill it in. send: send the form.",
            ),
            label=one_or_null("label", "What the platform writes there."),
            text=one_or_null("text", "What is there, in our words."),
            hint=one_or_null("text", "Where to look, or what to do."),
        ),
        "path": record(
            "A way through a platform’s menus.",
            **sourced,
            rows=many("row", "What to tap, one after the other.", at_least=1),
            note=one_or_null("text", "What to know of this way."),
        ),
        "action": record(
            "One thing to do in one place.",
            title=one("text", "What it is about."),
            links=many("link", "The direct ways to it."),
            phone=one_or_null("path", "The way on a phone, null if none is known."),
            computer=one_or_null("path", "The way on a computer, null if none is known."),
            fallbacks=many("link", "Where to go when the direct way fails."),
            account=one_or_null("slug", "If not null, only for those who have this account."),
        ),
        "rule": record(
            "Whether a step applies in some regions, and why.",
            regions=many("region", "Where this rule holds.", at_least=1),
            verdict=word(
                Verdict,
                "applies: there is something to do. check: it should already be so, or may not "
                "be possible; look. no: it does not apply.",
            ),
            reasons=many("claim", "Why, the short reason first.", at_least=1),
        ),
        "step": record(
            "One setting or one request.",
            slug=one("slug", "Its name, also in the addresses /fr/steps/<slug>/ and /en/…"),
            order={"description": "Its place, smallest first.", "type": "integer"},
            platform=one("slug", "It concerns people with an account there."),
            kind=word(Kind, "What it asks for. Only a switch takes effect at once."),
            title=one("text", "The task."),
            subject=one("text", "The thing itself."),
            confirmed_on=one("date", "When the newest source that still shows it was read."),
            summary=many("claim", "What it is, in short."),
            actions=many("action", "What to do.", at_least=1),
            verify=one("text", "How to see that it worked."),
            limits=many("claim", "What it does not do."),
            rules=many("rule", "Where it applies; each region is in one rule.", at_least=1),
            check_title=one_or_null("text", "The task where the verdict is “check”."),
            answer=many("claim", "What to expect after a request."),
            used=many("claim", "Data that is used."),
            not_used=many("claim", "Data that the platform says it does not use."),
            more=many("claim", "What else is good to know."),
            disagreements=many("slug", "Disagreements that bear on it, by slug."),
        ),
        "disagreement": record(
            "A point on which sources differ.",
            slug=one("slug", "Its name in this document."),
            topic=one("text", "What they differ on."),
            sides=many("claim", "Who says what.", at_least=2),
            wording=one("text", "What the guide says in view of that."),
            rests_on=many("claim", "The sides that bear the wording out."),
        ),
        "comparison": record(
            "Two steps, question by question.",
            linkedin=one("slug", "The step of LinkedIn."),
            meta=one("slug", "The step of Meta."),
            points=many("point", "The questions.", at_least=1),
        ),
        "point": record(
            "One question, answered for LinkedIn and for Meta.",
            question=one("text", "The question."),
            linkedin=many("claim", "The answer for LinkedIn.", at_least=1),
            meta=many("claim", "The answer for Meta.", at_least=1),
        ),
        "event": record(
            "Something that happened.",
            happened_on=one("date", "When."),
            claim=one("claim", "What."),
            day_known=yes_or_no("If false, only the month of `happened_on` counts."),
        ),
        "topic": record(
            "Claims on one subject.",
            slug=one("slug", "Its name in this document."),
            title=one("text", "The subject."),
            claims=many("claim", "What there is to know.", at_least=1),
        ),
        **_letters(),
    }


def _letters() -> Schema:
    return {
        "correspondence": record(
            "Objections to platforms, and complaints to authorities.",
            grounds=many("claim", "Why an objection needs a reason of one’s own.", at_least=1),
            erasure=many("claim", "What one may ask besides.", at_least=1),
            answer=many("claim", "What to expect, and when.", at_least=1),
            correspondents=many("correspondent", "What one can write to whom.", at_least=1),
            authorities=many("authority", "Who takes a complaint.", at_least=1),
        ),
        "correspondent": record(
            "A platform that one can object to in writing.",
            platform=one("slug", "Which one."),
            links=many("link", "How to send it a letter.", at_least=1),
            fallbacks=many("link", "Where to go when that fails."),
            ask_erasure=one_or_null("text", "How a visitor is offered the wish to erase."),
            objections=many("objection", "What one can write, by region.", at_least=1),
        ),
        "objection": record(
            "What one can write to a platform from some regions. Each region is in one of these.",
            regions=many("region", "Where this holds.", at_least=1),
            reasons=many("claim", "Why one can, or cannot.", at_least=1),
            links=many("link", "Without a letter, what there is instead."),
            fallbacks=many("link", "Where to go when that fails."),
            recipient=one_or_null(
                "recipient", "Whom to address, null where no source gives a right to object."
            ),
            opening=one_or_null("text", "What one objects to, as a paragraph of a letter."),
            scope=one_or_null("text", "What data that covers, as a paragraph of a letter."),
            erasure=one_or_null("text", "The wish to erase it, as a paragraph of a letter."),
        ),
        "recipient": record(
            "Who a letter goes to.",
            name=one("words", "As it stands at the head of the letter."),
            claims=many("claim", "How sure that is.", at_least=1),
            lines=many("text", "The postal address, empty where no source gives a whole one."),
        ),
        "authority": record(
            "Who takes a complaint from some regions.",
            regions=many("region", "Where this holds.", at_least=1),
            name=one("text", "What it is called."),
            claims=many("claim", "What there is to know of it."),
            links=many("link", "Where to complain."),
            note=one_or_null("text", "What could not be found out."),
        ),
    }
