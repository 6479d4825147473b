"""Have Mozilla's own scanner grade the site, served over TLS by docs/deploy/nginx.conf.

`make observatory` runs it in a network namespace, where only this machine is and the ports
of nginx.conf are free. The result goes into docs/reliability.md.
"""

import json
import os
import re
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.serving import HOST, ROOT, make_certificate, running, write_conf

SCANNER = ROOT / ".tools/observatory/node_modules/@mdn/mdn-http-observatory"
REPORT = ROOT / "docs/reliability.md"
PRELOADED = {HOST: {"mode": "force-https", "includeSubDomains": True}}
"""How the scanner marks a host on the HSTS preload list of browsers."""


def main() -> None:
    with TemporaryDirectory() as name, ExitStack() as servers:
        directory = Path(name)
        make_certificate(directory)
        environment = production(directory)
        for command in ("migrate --verbosity 0", "collectstatic --no-input --verbosity 0"):
            run(sys.executable, "manage.py", *command.split(), env=environment)
        servers.enter_context(running(8000, sys.executable, "manage.py", "serve", env=environment))
        servers.enter_context(running(443, "nginx", "-p", name, "-c", write_conf(directory)))
        as_it_is, once_preloaded = (scan(directory, hosts) for hosts in ({}, PRELOADED))
    table = "\n".join(rows(as_it_is, once_preloaded))
    write(table)
    sys.stdout.write(f"{table}\n")


def run(*command: str, env: dict[str, str] | None = None) -> str:
    return subprocess.run(  # noqa: S603
        command, cwd=ROOT, env=env, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def production(directory: Path) -> dict[str, str]:
    return os.environ | {
        "ALLOWED_HOSTS": HOST,
        "CONTACT": "privacy@untick.example",
        "DATABASE_URL": f"sqlite:///{directory}/site.sqlite3",
        "HOST": "127.0.0.1",
        "HTTPS": "true",
        "PORT": "8000",
        "SECRET_KEY": secrets.token_urlsafe(50),
        "SITE_URL": f"https://{HOST}",
        "TRUSTED_PROXIES": "1",
    }


def scan(directory: Path, preloaded: dict[str, object]) -> dict[str, dict]:
    # The scanner fetches this list when it is installed; here we write it.
    (SCANNER / "conf/hsts-preload.json").write_text(json.dumps(preloaded))
    trusting = os.environ | {"NODE_EXTRA_CA_CERTS": f"{directory}/fullchain.pem"}
    return json.loads(run("node", str(SCANNER / "src/scan.js"), HOST, env=trusting))


def rows(as_it_is: dict[str, dict], once_preloaded: dict[str, dict]) -> Iterator[str]:
    version = json.loads((SCANNER / "package.json").read_text())["version"]
    measured, expected = as_it_is["scan"], once_preloaded["scan"]
    yield (
        f"Scanner {version}, algorithm {measured['algorithmVersion']}, "
        f"{datetime.now(UTC):%Y-%m-%d}, by `make observatory`."
    )
    yield "\n| test | result | measured | once preloaded |\n|---|---|---|---|"
    for name, test in as_it_is["tests"].items():
        later = once_preloaded["tests"][name]["scoreModifier"]
        yield f"| {name} | {test['result']} | {test['scoreModifier']:+} | {later:+} |"
    yield (
        f"| **grade, score** | | **{measured['grade']}, {measured['score']}** "
        f"| {expected['grade']}, {expected['score']} |"
    )


def write(table: str) -> None:
    begin, end = "<!-- observatory: made by make observatory -->", "<!-- end of observatory -->"
    text = REPORT.read_text()
    marked = re.compile(f"{begin}.*{end}", re.DOTALL)
    if not marked.search(text):
        raise SystemExit(f"{REPORT} lacks {begin}")
    REPORT.write_text(marked.sub(lambda _: f"{begin}\n\n{table}\n\n{end}", text))


if __name__ == "__main__":
    main()
