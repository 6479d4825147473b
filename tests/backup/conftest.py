"""A site that can be copied and restored, on the kind of database that the suite runs on."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.db import connection

from tests.backup.copies import IS_SQLITE, Site


@pytest.fixture
def site(transactional_db: None, tmp_path) -> Iterator[Site]:
    """The site of the test, with a new database for it to move to.

    A file of SQLite is not there yet; a database of PostgreSQL is, and empty.
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
