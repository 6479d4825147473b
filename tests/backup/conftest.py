"""A site to back up and restore, on the same kind of database as the suite."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.db import connection

from tests.backup.copies import IS_SQLITE, Site


@pytest.fixture
def site(transactional_db: None, tmp_path) -> Iterator[Site]:
    """The test’s site, and a new database to restore into.

    An SQLite file does not exist yet; a PostgreSQL database exists and is empty.
    """
    site = Site(tmp_path)
    if IS_SQLITE:
        yield site
        return
    name = urlsplit(site.environment["RESTORED_URL"]).path[1:]
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    yield site
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")
