import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "optout.settings")
# For the server alone, since a migration may take its time: no statement, and no wait
# for a lock or an answer, outlasts the patience of a visitor. SQLite has its own timeout.
os.environ.setdefault("PGOPTIONS", "-c statement_timeout=2s -c lock_timeout=2s")
if pool := settings.DATABASES["default"]["OPTIONS"].get("pool"):
    from optout.postgres import PunctualConnection

    pool["connection_class"] = PunctualConnection

application = get_wsgi_application()
