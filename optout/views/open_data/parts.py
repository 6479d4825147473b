"""The parts of the guide, from sources to letters, as JSON Schema."""

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
    """Return the parts, by name."""
    sourced = {
        "sources": many("slug", "The sources that say so, by slug.", at_least=1),
        "confidence": one("confidence", "How sure it is, given these sources."),
    }
    return {
        "source": record(
            "A text that someone else published.",
            slug=one("slug", "Its name in this document."),
            publisher=one("text", "Who published it."),
            title={
                "description": "As published, under its own language; or, where it has none, "
                "ours in every language.",
                "anyOf": [{"$ref": "#/$defs/quotation"}, {"$ref": "#/$defs/text"}],
            },
            kind=word(SourceKind, "What kind of publisher that is."),
            language=one("source_language", "The language it is written in."),
            url=one_or_null("address", "Its address, null if that was not recorded."),
            read_on=one_or_null(
                "date", "The date of the copy that was read, null if that was not recorded."
            ),
            day_known=yes_or_no("If false, only the month of `read_on` counts."),
            note=one_or_null("text", "A note on it."),
        ),
        "platform": record(
            "A company whose settings the guide goes through.",
            slug=one("slug", "Its name in this document."),
            name=one("words", "What it is called."),
            accounts=many(
                "platform_account", "The accounts that people can have there.", at_least=1
            ),
            hosts=many("words", "The hosts that its steps link to.", at_least=1),
            opens_an_app=yes_or_no(
                "Whether a link to a setting may open the home screen of its app on a phone."
            ),
            without_account=one(
                "text", "Why its steps do not apply to people without an account."
            ),
            affiliates=many("words", "Companies that it shares data with."),
            accounts_note=one_or_null("text", "A note on its name."),
        ),
        "platform_account": record(
            "An account at a platform.",
            slug=one("slug", "Its name in this document."),
            name=one("words", "What it is called."),
        ),
        "headline": record(
            "What the site leads with.",
            step=one("slug", "The step that its pages are about."),
            path=one("path", "The path to its switch."),
            default=one("claim", "That it is on unless people say no."),
            data=one("claim", "What is used unless people say no."),
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
            "The exact words that a platform shows in one language.",
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
                "What to do there. photo: open your own picture. menu: open a menu. settings: "
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
            note=one_or_null("text", "A note on this path."),
        ),
        "action": record(
            "One thing to do in one place.",
            title=one("text", "What it is about."),
            links=many("link", "Direct links to it."),
            phone=one_or_null("path", "The path on a phone, null if none is known."),
            computer=one_or_null("path", "The path on a computer, null if none is known."),
            fallbacks=many("link", "Where to go when the direct links fail."),
            account=one_or_null("slug", "If not null, only for people who have this account."),
        ),
        "rule": record(
            "Whether a step applies in some regions, and why.",
            regions=many("region", "Where this rule holds.", at_least=1),
            verdict=word(
                Verdict,
                "applies: there is something to do. check: it may already be done, or may not "
                "be possible; look. no: it does not apply.",
            ),
            lead=one("claim", "The one sentence that a reader from there needs first."),
            reasons=many("claim", "Why else."),
        ),
        "step": record(
            "One setting or one request.",
            slug=one("slug", "Its name, also in the addresses /fr/steps/<slug>/ and /en/…"),
            order={"description": "Its place, smallest first.", "type": "integer"},
            platform=one("slug", "It applies to people with an account there."),
            kind=word(Kind, "What it asks for. Only a switch takes effect at once."),
            title=one("text", "The task."),
            subject=one("text", "The thing itself."),
            confirmed_on=one("date", "When the newest source that still shows it was read."),
            lead=one("claim", "The one sentence for readers whose region is not known."),
            summary=many("claim", "What it is about."),
            actions=many("action", "What to do.", at_least=1),
            verify=one("text", "How to see that it worked."),
            limits=many("claim", "What it does not do."),
            rules=many("rule", "Where it applies; each region is in one rule.", at_least=1),
            check_title=one_or_null("text", "The task where the verdict is “check”."),
            start=one_or_null("link", "Where to begin if there are several places to go to."),
            answer=many("claim", "What to expect after a request."),
            used=many("claim", "Data that is used."),
            not_used=many("claim", "Data that the platform says it does not use."),
            more=many("claim", "What else is good to know."),
            disagreements=many("slug", "Disagreements about it, by slug."),
        ),
        "disagreement": record(
            "A point on which sources differ.",
            slug=one("slug", "Its name in this document."),
            topic=one("text", "What they differ on."),
            sides=many("claim", "Who says what.", at_least=2),
            wording=one("text", "What the guide says in view of that."),
            rests_on=many("claim", "The sides that support the wording."),
        ),
        "guest": record(
            "What a platform offers people without an account.",
            platform=one("slug", "Which one."),
            claims=many("claim", "What there is to know.", at_least=1),
            links=many("link", "Where to go.", at_least=1),
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
            grounds=many("claim", "Why an objection needs a personal reason.", at_least=1),
            erasure=many("claim", "What else people may ask for.", at_least=1),
            answer=many("claim", "What to expect, and when.", at_least=1),
            correspondents=many(
                "correspondent", "The platforms that people can write to.", at_least=1
            ),
            authorities=many("authority", "Who takes a complaint.", at_least=1),
        ),
        "correspondent": record(
            "A platform that people can object to in writing.",
            platform=one("slug", "Which one."),
            links=many("link", "How to send it a letter.", at_least=1),
            fallbacks=many("link", "Where to go when that fails."),
            ask_erasure=one_or_null("text", "How visitors are offered to ask for erasure."),
            objections=many("objection", "What people can write, by region.", at_least=1),
        ),
        "objection": record(
            "What people in some regions can write to a platform. Each region is in one of these.",
            regions=many("region", "Where this holds.", at_least=1),
            reasons=many("claim", "Why they can, or cannot.", at_least=1),
            links=many("link", "What there is instead of a letter, if there is none."),
            fallbacks=many("link", "Where to go when that fails."),
            recipient=one_or_null(
                "recipient", "Whom to address, null where no source gives a right to object."
            ),
            opening=one_or_null("text", "What the letter objects to, as a paragraph of it."),
            scope=one_or_null("text", "What data that covers, as a paragraph of the letter."),
            erasure=one_or_null("text", "The wish to erase it, as a paragraph of the letter."),
        ),
        "recipient": record(
            "Who a letter goes to.",
            name=one("words", "The name, as at the head of the letter."),
            claims=many("claim", "How sure the name is.", at_least=1),
            lines=many("text", "The postal address, empty if no source gives it in full."),
        ),
        "authority": record(
            "Who takes a complaint from some regions.",
            regions=many("region", "Where this holds.", at_least=1),
            name=one("text", "What it is called."),
            claims=many("claim", "What to know about it."),
            links=many("link", "Where to complain."),
            note=one_or_null("text", "What could not be found out."),
        ),
    }
