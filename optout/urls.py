"""Every address of the site."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path, register_converter

from optout.converters import StepConverter
from optout.views import (
    erasing,
    errors,
    guide,
    keeping,
    letter,
    machines,
    open_data,
    operations,
    own,
    plan,
    poster,
    resuming,
    sharing,
    sources,
)

register_converter(StepConverter, "step")

# They are tried one by one: what a walk through the steps asks for comes first.
urlpatterns = [
    *i18n_patterns(
        path("steps/<step:step>/", own.step, name="step"),
        path("", guide.landing, name="landing"),
        path("plan/", plan.plan, name="plan"),
        path("checklist/", own.checklist, name="checklist"),
        path("done/", own.done, name="done"),
        path("resume/", resuming.resume, name="resume"),
        path("join/", resuming.join, name="join"),
        path("share/", sharing.share, name="share"),
        path("record/", keeping.record, name="record"),
        path("record.json", keeping.record_data, name="record_data"),
        path("poster/", poster.poster, name="poster"),
        path("reminder.ics", keeping.reminder, name="reminder"),
        path("letter/", letter.letter, name="letter"),
        path("complaint/", letter.complaint, name="complaint"),
        path("compare/", guide.compare, name="compare"),
        path("sources/", sources.sources, name="sources"),
        path("sources/claims/", sources.claims, name="claims"),
        path("sources/background/", sources.background, name="background"),
        path("sources/disagreements/", sources.disagreements, name="disagreements"),
        path("sources/documents/", sources.documents, name="documents"),
        path("privacy/", own.privacy, name="privacy"),
        path("erase/", erasing.erase, name="erase"),
        path("manifest.webmanifest", machines.manifest, name="manifest"),
        path("accessibility/", guide.accessibility, name="accessibility"),
    ),
    path("", guide.root, name="root"),
    path("s/<str:token>/", sharing.completion, name="completion"),
    path("record.schema.json", keeping.record_schema, name="record_schema"),
    path("guide.json", open_data.guide_data, name="guide_data"),
    path("guide.schema.json", open_data.guide_schema, name="guide_schema"),
    path("livez", operations.livez, name="livez"),
    path("readyz", operations.readyz, name="readyz"),
    path(".well-known/security.txt", operations.security_txt, name="security_txt"),
    path("favicon.ico", machines.favicon, name="favicon"),
    path("robots.txt", machines.robots, name="robots"),
    path("sitemap.xml", machines.sitemap, name="sitemap"),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error
