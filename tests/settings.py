"""The site as .env.example describes it, on a database and a key of its own."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from environ import Env

_directory = TemporaryDirectory(prefix="optout-tests-")

# What stands in the environment is not looked up in .env, so a developer's own
# choices stay out; programs that a test starts inherit all this.
Env.read_env(Path(__file__).parent.parent / ".env.example", overwrite=True)
os.environ["SECRET_KEY"] = "for tests only"  # noqa: S105
os.environ.setdefault("DATABASE_URL", f"sqlite:///{_directory.name}/site.sqlite3")

from optout.settings import *  # noqa: E402, F403
from optout.settings import DATABASES  # noqa: E402

if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, as the site has: locks and threads behave otherwise in memory.
    DATABASES["default"]["TEST"] = {"NAME": f"{_directory.name}/test.sqlite3"}

# Copies go where the database is.
BACKUP_DIRECTORY = Path(_directory.name) / "backups"

# Static files straight from their sources: nothing to collect first.
STORAGES = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
