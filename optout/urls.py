"""Every address of the site."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path, register_converter

from optout.converters import SentConverter, StepConverter, TokenConverter
from optout.views import (
    checking,
    checklist,
    devices,
    erasing,
    guide,
    health,
    home_screen,
    letter,
    open_data,
    plan,
    poster,
    record,
    reminders,
    search_engines,
    sharing,
    sources,
    steps,
    team,
)
from optout.web import errors

register_converter(StepConverter, "step")
register_converter(TokenConverter, "token")
register_converter(SentConverter, "sent")

urlpatterns = [
    path("", guide.root, name="root"),
    *i18n_patterns(
        # The guide
        path("", guide.landing, name="landing"),
        path("steps/<step:step>/", steps.step, name="step"),
        path("compare/", guide.compare, name="compare"),
        path("assistants/", guide.assistants, name="assistants"),
        path("no-switch/", guide.no_switch, name="no_switch"),
        path("assistants/data/", guide.assistants_data, name="assistants_data"),
        path("data/", guide.data, name="data"),
        path("no-account/", guide.no_account, name="no_account"),
        path("letter/", letter.letter, name="letter"),
        path("complaint/", letter.complaint, name="complaint"),
        path("team/", team.team, name="team"),
        path("team/<str:name>.txt", team.team_text, name="team_text"),
        path("poster/", poster.poster, name="poster"),
        path("sources/", sources.sources, name="sources"),
        path("sources/claims/", sources.moved, name="claims"),
        path("sources/background/", sources.moved, name="background"),
        path("sources/disagreements/", sources.disagreements, name="disagreements"),
        path("sources/documents/", sources.documents, name="documents"),
        path("privacy/", guide.privacy, name="privacy"),
        path("accessibility/", guide.accessibility, name="accessibility"),
        # The visitor’s list
        path("plan/", plan.plan, name="plan"),
        path("opened/", checklist.opened, name="opened"),
        path("checklist/", checklist.checklist, name="checklist"),
        path("done/", checklist.done, name="done"),
        path("check-again/", checking.check_again, name="check_again"),
        path("record/", record.record, name="record"),
        path("record.json", record.record_data, name="record_data"),
        path("reminder.ics", reminders.reminder, name="reminder"),
        path("share/", sharing.share, name="share"),
        path("resume/", devices.resume, name="resume"),
        path("join/", devices.join, name="join"),
        path("join/<sent:sent>", devices.join_as_sent, name="join_as_sent"),
        path("erase/", erasing.erase, name="erase"),
        # For browsers
        path("manifest.webmanifest", home_screen.manifest, name="manifest"),
    ),
    path("s/<token:token>/", sharing.completion, name="completion"),
    path("s/<sent:sent>", sharing.completion_as_sent, name="completion_as_sent"),
    path("favicon.ico", home_screen.favicon, name="favicon"),
    # For other programs
    path("guide.json", open_data.guide_data, name="guide_data"),
    path("guide.schema.json", open_data.guide_schema, name="guide_schema"),
    path("record.schema.json", record.record_schema, name="record_schema"),
    path("robots.txt", search_engines.robots, name="robots"),
    path("sitemap.xml", search_engines.sitemap, name="sitemap"),
    # For those who run the site
    path("livez", health.livez, name="livez"),
    path("readyz", health.readyz, name="readyz"),
    path(".well-known/security.txt", health.security_txt, name="security_txt"),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error
