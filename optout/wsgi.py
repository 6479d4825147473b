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
    from optout.sqlite import TRY_SECONDS, PersistentConnection

    options |= {"factory": PersistentConnection, "timeout": TRY_SECONDS}

application = get_wsgi_application()
