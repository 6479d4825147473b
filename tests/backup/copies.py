"""What an operator does: back up the database, and restore a copy into a new one."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from django.db import connection

from tests.serving import free_port, manage

IS_SQLITE = connection.vendor == "sqlite"


def address_of(name: str) -> str:
    """Return the URL of a database: a file, or a database on the server of the tests."""
    if IS_SQLITE:
        return f"sqlite:///{name}"
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()


class Site:
    """The site’s commands, run as an operator runs them, on the test’s database."""

    def __init__(self, directory: Path) -> None:
        self.copies = directory / "copies"
        self.environment = {
            "DATABASE_URL": address_of(connection.settings_dict["NAME"]),
            "RESTORED_URL": address_of(
                str(directory / "restored.sqlite3")
                if IS_SQLITE
                else f"{connection.settings_dict['NAME']}_restored"
            ),
            "BACKUP_DIRECTORY": str(self.copies),
            "PORT": str(free_port()),
        }

    def run(
        self,
        *command: str | Path,
        preexec_fn: Callable[[], None] | None = None,
        **environment: str,
    ) -> subprocess.CompletedProcess[str]:
        return manage(*command, preexec_fn=preexec_fn, **(self.environment | environment))

    def back_up(self) -> Path:
        """Make a copy, and return it."""
        before = self.files()
        done = self.run("backup")
        assert (done.returncode, done.stderr) == (0, "")
        (path,) = (each for each in self.files() - before if each.suffix != ".json")
        return path

    def restore(self, copy: Path, *options: str) -> str:
        """Fill the new database, and return what the command printed."""
        done = self.run("restore", *options, copy)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def refusal(self, *command: str | Path, **environment: str) -> str:
        """Run a command that must refuse and change no copy, and return the line it prints."""
        before = {path: path.read_bytes() for path in self.files()}
        done = self.run(*command, **environment)
        assert done.returncode == 1
        assert done.stderr.startswith("CommandError: ")
        assert done.stderr.count("\n") == 1
        assert {path: path.read_bytes() for path in self.files()} == before
        return done.stderr.removeprefix("CommandError: ").strip()

    def files(self) -> set[Path]:
        return set(self.copies.iterdir()) if self.copies.exists() else set()

    @contextmanager
    def moved(self) -> Iterator[None]:
        """Use the restored database, as the site does once DATABASE_URL is changed."""
        name = self.environment["RESTORED_URL"].removeprefix("sqlite:///")
        before = connection.settings_dict["NAME"]
        _use(name if IS_SQLITE else urlsplit(name).path[1:])
        yield
        _use(before)


def _use(name: str) -> None:
    connection.close()
    if not IS_SQLITE:
        connection.close_pool()
    connection.settings_dict["NAME"] = name
