"""Reminders for a visitor’s calendar."""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from icalendar import Alarm, Calendar, Event
from icalendar.enums import TRANSP

from optout.catalogue import EFFECTIVE_ON
from optout.days import ASK_AGAIN_AFTER_MONTHS, CHECK_AGAIN_AFTER_MONTHS, reminder_day
from optout.web.policy import shows_a_secret
from optout.web.visit import OwnersRequest, Visit, no_file, with_checklist

REMIND_AT = timedelta(hours=9)
"""Nine in the morning, as phones write it for a whole day. Outlook does not ring without an
alarm, and takes this for nine hours before the day (MS-OXCICAL): it rings in the afternoon
before. Google’s calendar rings as its owner has set it, whatever we say."""


@shows_a_secret
@require_safe
@with_checklist(otherwise=no_file)
def reminder(request: OwnersRequest) -> HttpResponse:
    """Return the reminders of a finished journey, as whole days in the visitor’s language.

    Only a setting can change again: requests alone have to be asked about, until the reply.
    Their identifiers stay the same, so a second import changes the entries instead of duplicating
    them.
    """
    now = timezone.now()
    visit = request.visit
    journey = visit.journey
    if not journey.is_finished or not (journey.switches or journey.waiting):
        return redirect("checklist")
    today = timezone.localdate(now)
    events = []
    if journey.switches:
        checked_on = timezone.localdate(journey.checked_at)
        check_again_on = reminder_day(checked_on, CHECK_AGAIN_AFTER_MONTHS, today)
        summary = _("Check that my settings are still as I left them")
        address = reverse("check_again" if journey.off else "checklist")
        # Its identifier names the page that it once led to, and stays.
        events.append(_event(visit, now, summary, check_again_on, address, "checklist"))
    for item, sent_at in journey.waiting_since:
        summary = _("No answer yet? Ask again: %(subject)s") % {"subject": item.step.subject}
        sent_on = timezone.localdate(sent_at)
        ask_again_on = reminder_day(sent_on, ASK_AGAIN_AFTER_MONTHS, today)
        address = reverse("step", args=[item.step])
        events.append(_event(visit, now, summary, ask_again_on, address, "step", item.step.slug))
    calendar = Calendar.new(
        prodid=f"-//{_('Untick')}//{request.LANGUAGE_CODE.upper()}",
        uid=_identifier(visit, "calendar"),
        subcomponents=events,
    )
    return HttpResponse(
        calendar.to_ical(),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="untick.ics"'},
    )


def _event(visit: Visit, now: datetime, summary: str, day: date, path: str, *names: str) -> Event:
    """Make one entry. Its stamp is `now`, so that its day replaces that of an earlier file.

    So does its sequence, which rises with the day, for calendars that go by that (RFC 5545,
    3.8.7.4). There is no METHOD: it would make the file a message between calendars.
    """
    address = settings.SITE_URL + path
    alarm = Alarm.new(description=summary)
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", REMIND_AT)
    return Event.new(
        uid=_identifier(visit, *names),
        stamp=now,
        sequence=(day - EFFECTIVE_ON).days,
        # Otherwise the whole day would count as busy.
        transparency=TRANSP.TRANSPARENT,
        subcomponents=[alarm],
        start=day,
        end=day + timedelta(days=1),
        summary=summary,
        description=address,
        url=address,
    )


def _identifier(visit: Visit, *names: str) -> str:
    """Identify an entry of a list: always the same, without revealing which list it is."""
    entry = f"{visit.checklist.pk} {' '.join(names)}"
    return salted_hmac("optout.reminder", entry, algorithm="sha256").hexdigest() + "@untick"
