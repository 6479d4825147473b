import os
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "optout.settings")
# Both settings below are for the server only: it must not keep a visitor waiting, and must not
# create a database. A migration may be slow, and does create one.
os.environ.setdefault("PGOPTIONS", "-c statement_timeout=2s -c lock_timeout=2s")
database = settings.DATABASES["default"]
if database["ENGINE"] == "django.db.backends.sqlite3":
    # If the file is missing, SQLite would create an empty one, and delete the journal of the
    # missing file with the ticks in it.
    database["NAME"] = f"{Path(database['NAME']).absolute().as_uri()}?mode=rw"

application = get_wsgi_application()
