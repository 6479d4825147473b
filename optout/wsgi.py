import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

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

CHARSET = re.compile(r";\s*charset=[^;]*", re.IGNORECASE)

django = get_wsgi_application()


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer a request, whose text is UTF-8 whatever it says.

    Our pages are UTF-8, so browsers send their forms in it. Django would take any codec that
    Python has, and fail without a page on one that is not for text, such as zlib.
    """
    environ["CONTENT_TYPE"] = CHARSET.sub("", environ.get("CONTENT_TYPE", ""))
    return django(environ, start_response)
