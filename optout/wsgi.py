import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "optout.settings")
# For the server alone, since a migration may take its time: no statement, and no wait
# for a lock or an answer, outlasts the patience of a visitor.
os.environ.setdefault("PGOPTIONS", "-c statement_timeout=2s -c lock_timeout=2s")
options = settings.DATABASES["default"]["OPTIONS"]
if "pool" in options:
    from optout.postgres import PunctualConnection

    options["pool"]["connection_class"] = PunctualConnection
else:
    # A file that is gone is not made anew: SQLite would take an empty one’s journal for
    # a left-over and delete it, with all that is not in the lost file yet.
    options["mode"] = "rw"

application = get_wsgi_application()
