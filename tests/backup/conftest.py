"""A site with a database of its own, which can be copied, broken and put back."""

import shutil

import pytest
from django.core.management import call_command
from django.db import connection


@pytest.fixture(scope="module")
def empty(django_db_blocker, tmp_path_factory):
    """The path of a database without a row, made once."""
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL has tools of its own")
    path = tmp_path_factory.mktemp("empty") / "site.sqlite3"
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        connection.close()
        patch.setitem(connection.settings_dict, "NAME", str(path))
        call_command("migrate", verbosity=0)
        connection.close()
    return path


@pytest.fixture
def site(empty, django_db_blocker, tmp_path, settings, monkeypatch):
    """The path of a database of its own, which the site uses until the test is over."""
    place = tmp_path / "site.sqlite3"
    shutil.copy(empty, place)
    settings.BACKUP_DIRECTORY = tmp_path / "backups"
    with django_db_blocker.unblock():
        connection.close()
        monkeypatch.setitem(connection.settings_dict, "NAME", str(place))
        yield place
        connection.close()
