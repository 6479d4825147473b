"""Django’s settings. Only this module reads the environment."""

import os
import secrets
import tomllib
from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path
from sqlite3 import sqlite_version_info
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

import environ
from django.core.exceptions import ImproperlyConfigured
from django.utils.csp import CSP

BASE_DIR = Path(__file__).resolve().parent.parent
RELEASE: str = tomllib.loads((BASE_DIR / "pyproject.toml").read_text())["project"]["version"]


def _on_or_off(value: str) -> bool | None:
    """Whether a setting is on. None for any other word: environ takes “ture” for off."""
    return ConfigParser.BOOLEAN_STATES.get(value.strip().lower() or "off")


env = environ.Env(
    ALLOWED_HOSTS=(list, ["localhost", "127.0.0.1", "[::1]"]),
    BACKUP_DAYS=(int, 14),
    BACKUP_DIRECTORY=(str, ""),
    CONTACT=(str, ""),
    DATABASE_URL=(str, ""),
    DEBUG=(_on_or_off, False),
    HOST=(str, "127.0.0.1"),
    HTTPS=(_on_or_off, False),
    PORT=(int, 8000),
    RESTORED_URL=(str, ""),
    RETENTION_DAYS=(int, 180),
    SECRET_KEY=(str, ""),
    SITE_URL=(str, ""),
    TIME_ZONE=(str, "Europe/Paris"),
    TRUSTED_PROXIES=(int, 0),
    WEB_CONCURRENCY=(int, 2),
)
env.read_env(BASE_DIR / ".env")


def setting[T](name: str, wanted: str, fits: Callable[[T], object] = lambda value: True) -> T:
    """Return a setting, or raise an error that says in one line what it must be."""
    value: T | None
    try:
        value = env(name)
    except ValueError:
        value = None
    if value is None or not fits(value):
        raise ImproperlyConfigured(f"{name} must be {wanted}.")
    return value


# Addresses


def _is_every_address(host: str) -> bool:
    """Whether it is every address of the machine, such as 0.0.0.0 or ::, where no link leads."""
    return not host.strip("0.:[]")


def _is_address_of_the_site(url: str) -> bool:
    parts = urlsplit(url)
    return (
        parts.scheme in (("https",) if HTTPS else ("http", "https"))
        and not _is_every_address(parts.hostname or "")
        and url.isascii()
    )


def _are_host_names(names: list[str]) -> bool:
    return any(names) and all(name.isascii() for name in names)


HTTPS: bool = setting("HTTPS", "true or false")
DEBUG: bool = setting(
    "DEBUG", "true or false, and false when HTTPS is on", lambda on: not (on and HTTPS)
)
ALLOWED_HOSTS: list[str] = setting(
    "ALLOWED_HOSTS",
    "host names, separated by commas, as browsers send them: "
    "xn--dcoche-bva.example for décoche.example",
    _are_host_names,
)
HOST: str = setting("HOST", "an address to listen on", lambda host: bool(host))
PORT: int = setting("PORT", "a port from 1 to 65535", lambda port: 0 < port < 65536)
WEB_CONCURRENCY: int = setting(
    "WEB_CONCURRENCY", "a number of processes, at least 1", lambda n: n > 0
)
SITE_URL: str = setting(
    "SITE_URL",
    "set to the public address when HTTPS is on or HOST is every address of the machine; it "
    "starts with https:// (without HTTPS also http://), and has no accents (xn--…)",
    lambda url: _is_address_of_the_site(url) if url else not HTTPS and not _is_every_address(HOST),
)
SITE_URL = SITE_URL.rstrip("/") or f"http://{HOST}:{PORT}"
TRUSTED_PROXIES: int = setting("TRUSTED_PROXIES", "a number of proxies", lambda n: n >= 0)
CONTACT: str = setting(
    "CONTACT",
    "an address at which visitors can reach you when HTTPS is on",
    lambda contact: bool(contact.strip()) or not HTTPS,
)
ROOT_URLCONF = "optout.urls"
WSGI_APPLICATION = "optout.wsgi.application"


def _kept_secret_key() -> str:
    """Return the key in .env. A first start, which needs no settings, makes it."""
    dotenv = BASE_DIR / ".env"
    # Set but empty, the variable hides the key in the file.
    os.environ.pop("SECRET_KEY", None)
    env.read_env(dotenv)
    if key := env("SECRET_KEY"):
        return str(key)
    key = secrets.token_urlsafe(50)
    dotenv.touch()
    dotenv.chmod(0o600)
    with dotenv.open("a") as file:
        file.write(f"SECRET_KEY={key}\n")
    return key


SECRET_KEY: str = setting("SECRET_KEY", "set when HTTPS is on", lambda key: bool(key) or not HTTPS)
SECRET_KEY = SECRET_KEY or _kept_secret_key()

# Apps, middleware and templates

INSTALLED_APPS = [
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_htmx",
    "optout",
]
MIDDLEWARE = [
    "optout.middleware.WholeBodyMiddleware",
    "optout.middleware.IsolationMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "optout.middleware.StrictMiddleware",
    "optout.middleware.LanguageMiddleware",
    "optout.middleware.ErrorPageMiddleware",
    "optout.middleware.BodyLimitMiddleware",
    "optout.middleware.SameOriginMiddleware",
    "django.middleware.common.CommonMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
            ],
            "context_processors": [
                "django.template.context_processors.i18n",
                "django.template.context_processors.request",
                "optout.web.context.site",
            ],
        },
    }
]

# Cache, for pages that are the same for everyone, each in a few encodings

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.dummy.DummyCache"
        if DEBUG
        else "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 1000},
    }
}

# Database, copies and uploads

RETENTION_DAYS: int = setting("RETENTION_DAYS", "a number of days, at least 1", lambda n: n > 0)
BACKUP_DAYS: int = setting("BACKUP_DAYS", "a number of days, at least 1", lambda n: n > 0)
BACKUP_DIRECTORY = Path(env("BACKUP_DIRECTORY") or BASE_DIR / "backups")


def _database_address(name: str) -> str:
    address: str = setting(
        name,
        "empty, or an address that starts with postgres:// or sqlite:///",
        lambda url: not url or url.startswith(("postgres://", "postgresql://", "sqlite:///")),
    )
    return address


def journal_mode(version: tuple[int, int, int]) -> str:
    """WAL if this SQLite is free of the WAL-reset bug, which can corrupt the file.

    https://sqlite.org/wal.html lists the fixed versions.
    """
    mended = ((3, 44, 6), (3, 50, 7))
    is_free = version >= (3, 51, 3) or any(
        line[:2] == version[:2] and line <= version for line in mended
    )
    return "WAL" if is_free else "DELETE"


DATABASE_URL = _database_address("DATABASE_URL") or f"sqlite:///{BASE_DIR}/db.sqlite3"
RESTORED_URL = _database_address("RESTORED_URL")
WAIT_SECONDS = 5 if DATABASE_URL.startswith("sqlite:") else 2
"""How long a request waits for the database before it says that nothing was saved.

Longer with SQLite: its lock has no queue, so under load some requests are overtaken.
"""

SQLITE_OPTIONS = {
    # Take the write lock at the start of a transaction. Otherwise, when two browsers tick at
    # once, one fails as its read turns into a write.
    "transaction_mode": "IMMEDIATE",
    "timeout": WAIT_SECONDS,
    # A confirmed answer is on the disk, and erased data is overwritten with zeros.
    "init_command": f"PRAGMA journal_mode={journal_mode(sqlite_version_info)};"
    "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;",
}
POSTGRESQL_OPTIONS = {
    "connect_timeout": WAIT_SECONDS,
    # Give up on a server that vanished without closing its connections; in milliseconds.
    "tcp_user_timeout": WAIT_SECONDS * 1000,
    "pool": {
        "min_size": 1,
        # One less than the threads of a worker (manage.py serve): if PostgreSQL accepts
        # connections but never answers, one thread is left to serve the guide.
        "max_size": 2,
        "timeout": WAIT_SECONDS,
        # By default the pool waits longer after every failure, up to minutes, and would notice
        # only then that the server is back.
        "reconnect_timeout": WAIT_SECONDS,
    },
}


def _database(url: str) -> dict[str, Any]:
    config: dict[str, Any] = env.db_url_config(url)
    is_sqlite = config["ENGINE"] == "django.db.backends.sqlite3"
    defaults = SQLITE_OPTIONS if is_sqlite else POSTGRESQL_OPTIONS
    return config | {
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": defaults | config.get("OPTIONS", {}),
    }


DATABASES = {"default": _database(DATABASE_URL)}
if RESTORED_URL:
    # manage.py restore fills this one.
    DATABASES["restored"] = _database(RESTORED_URL)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATA_UPLOAD_MAX_MEMORY_SIZE = 16 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 50
BODY_LIMIT = 128 * 1024
# Uploaded records stay in memory and never touch the disk.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
DEVICE_COOKIE = "__Host-device" if HTTPS else "device"

# Logging: faults of the site, on standard error

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"without address": {"()": "optout.logs.WithoutAddress"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "level": "ERROR",
            "filters": ["without address"],
        }
    },
    "root": {"handlers": ["console"]},
    # A malformed request is not a fault of the site: it gets a 400 and no line in the log.
    "loggers": {"django.security": {"level": "CRITICAL"}},
}

# Languages (French is the default, English its equal) and time

LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE: str = setting(
    "TIME_ZONE", "a name such as Europe/Paris", lambda name: name in available_timezones()
)
USE_TZ = True

# Static files

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
if not DEBUG:
    STORAGES = {
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    }

# Security

SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SILENCED_SYSTEM_CHECKS = [
    # No token and no second cookie: see docs/decisions/0004-same-origin-posts.md.
    "security.W003",
    # HSTS for all subdomains, and its preload list, concern sites that we do not know.
    "security.W005",
    "security.W021",
]
if HTTPS:
    SECURE_SSL_REDIRECT = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60
