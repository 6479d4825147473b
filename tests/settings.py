"""The settings of .env.example, with a database and a key for tests."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from environ import Env

_directory = TemporaryDirectory(prefix="optout-tests-")

# The environment takes precedence over .env, so a developer's own choices stay out.
# Programs that a test starts inherit these values.
Env.read_env(Path(__file__).parent.parent / ".env.example", overwrite=True)
os.environ["SECRET_KEY"] = "for tests only"  # noqa: S105
os.environ.setdefault("DATABASE_URL", f"sqlite:///{_directory.name}/site.sqlite3")

from optout.settings import *  # noqa: E402, F403
from optout.settings import DATABASES  # noqa: E402

if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, as in production: locks and threads behave differently in memory.
    DATABASES["default"]["TEST"] = {"NAME": f"{_directory.name}/test.sqlite3"}

# Backups go beside the database.
BACKUP_DIRECTORY = Path(_directory.name) / "backups"

# Static files straight from their sources: nothing to collect first.
STORAGES = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
