"""Copies of a PostgreSQL database: by its own tools, as docs/deploy.md says."""

import os
import re
import stat
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from optout.models import Checklist
from tests.people import erase, make_client, start

RESTORED = "untick_restored"
REGIONS = "SELECT region FROM optout_checklist"
ROOT = Path(__file__).parents[2]


def documented(title: str) -> list[str]:
    """The commands that docs/deploy.md gives under a heading."""
    section = (ROOT / "docs/deploy.md").read_text().split(f"\n### {title}\n")[1].split("\n### ")[0]
    return re.findall(r"```sh\n(.*?)```", section, re.DOTALL)


def address_of(name: str) -> str:
    """The address of a database on the server that the tests run on."""
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()


def shell(commands: str, **environment: str) -> str:
    """Run commands as an operator would; stop at the first fault."""
    return subprocess.run(  # noqa: S603
        ["/bin/bash", "-euo", "pipefail", "-c", commands],
        cwd=ROOT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "optout.settings"} | environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


@pytest.mark.parametrize(
    ("command", "tool"), [(["backup"], "pg_dump"), (["restore", "file"], "pg_restore")]
)
def test_on_postgresql_its_own_tools_are_named(monkeypatch, command, tool):
    monkeypatch.setattr(connection, "vendor", "postgresql")

    with pytest.raises(CommandError, match=f"^On PostgreSQL, use {tool}.* docs/deploy.md says.$"):
        call_command(*command)


@pytest.mark.django_db(transaction=True)
def test_the_commands_for_postgresql_bring_back_all_but_what_was_erased(client, tmp_path):
    if connection.vendor != "postgresql":
        pytest.skip("manage.py does this for SQLite")
    written, restored = documented("PostgreSQL")
    present, new = (address_of(name) for name in (connection.settings_dict["NAME"], RESTORED))
    start(client)
    start(make_client(), "briton")
    stale = tmp_path / "untick-2020-01-01T000000Z.dump"
    stale.touch()
    os.utime(stale, (0, 0))

    shell(written, DATABASE_URL=present, BACKUP_DIRECTORY=str(tmp_path))
    (dump,) = tmp_path.iterdir()
    erase(client)
    Checklist.objects.all().delete()
    try:
        said = shell(restored, DATABASE_URL=present, RESTORED_URL=new, file=str(dump))
        kept = shell(
            f'psql --tuples-only --no-align --command="{REGIONS}" "$RESTORED_URL"',
            RESTORED_URL=new,
        )
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE IF EXISTS {RESTORED}")

    assert stat.S_IMODE(dump.stat().st_mode) == 0o600
    assert "Erased 1 checklists again." in said
    assert kept == "uk\n"


@pytest.mark.django_db(transaction=True)
def test_a_dump_for_postgresql_that_cannot_be_written_deletes_nothing(tmp_path):
    if connection.vendor != "postgresql":
        pytest.skip("manage.py does this for SQLite")
    stale = tmp_path / "untick-2020-01-01T000000Z.dump"
    stale.touch()
    os.utime(stale, (0, 0))

    with pytest.raises(subprocess.CalledProcessError):
        shell(
            documented("PostgreSQL")[0],
            DATABASE_URL=address_of("no_such_database"),
            BACKUP_DIRECTORY=str(tmp_path),
        )

    assert list(tmp_path.glob("*.dump")) == [stale]
