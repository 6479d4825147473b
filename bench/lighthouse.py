"""Lighthouse, simulating a phone, on every page and on a reference with a single heading."""

import json
import os
import ssl
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from bench.servers import Site, deployed
from tests.serving import ROOT
from tests.weight import listed, shared
from tools.chromium import installed

LIGHTHOUSE = ROOT / ".tools/lighthouse/node_modules/.bin/lighthouse"
FLOOR = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title>'
    '<meta name="viewport" content="width=device-width"><h1>Floor</h1></html>'
)
OWN = ("checklist/", "steps/linkedin-ai-training/", "resume/", "record/", "share/")
CHROMIUM = " ".join(
    (
        "--headless --no-sandbox --disable-gpu",
        # Our certificate is self-signed.
        "--ignore-certificate-errors",
        # As few processes as possible: otherwise those for the next page and for the screen start
        # during layout and compete with it for two cores (docs/performance.md).
        "--renderer-process-limit=1 --in-process-gpu",
    )
)
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
ROUNDS_OF_FLOOR = 5
TRIES = 5


def warm(url: str, cookie: str = "") -> None:
    """Load a page once, as an earlier visitor did."""
    context = ssl.create_default_context()
    # Our certificate is self-signed.
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    urlopen(Request(url, headers={"Cookie": cookie}), context=context).close()  # noqa: S310


def audit(url: str, directory: Path, cookie: str = "") -> dict:
    warm(url, cookie)
    report = directory / "report.json"
    command = [LIGHTHOUSE, url, "--quiet", "--output", "json"]
    command += ["--output-path", report, "--only-categories", ",".join(CATEGORIES)]
    command += [f"--chrome-flags={CHROMIUM}"]
    if cookie:
        headers = directory / "headers.json"
        headers.write_text(json.dumps({"Cookie": cookie}))
        command += ["--extra-headers", headers]
    for left in reversed(range(TRIES)):  # Chromium sometimes fails to start
        run = subprocess.run(
            [str(part) for part in command],
            check=not left,
            env=os.environ | {"CI": "1", "CHROME_PATH": installed() or ""},
            stderr=subprocess.DEVNULL,
        )
        if not run.returncode:
            break
        time.sleep(5)
    result = json.loads(report.read_text())
    audits = result["audits"]
    figures = {name: 100 * result["categories"][name]["score"] for name in CATEGORIES}
    for name, key in (
        ("fcp", "first-contentful-paint"),
        ("lcp", "largest-contentful-paint"),
        ("blocking", "total-blocking-time"),
        ("shift", "cumulative-layout-shift"),
    ):
        figures[name] = audits[key]["numericValue"]
    sys.stderr.write(f"{url} {figures}\n")
    figures["faults"] = sorted(
        key
        for name in CATEGORIES
        for key in (
            part["id"] for part in result["categories"][name]["auditRefs"] if part["weight"]
        )
        if audits[key]["score"] not in (None, 1) and name != "performance"
    )
    return figures


def start_list(site: Site) -> str:
    """Answer the two questions; return the cookie."""
    connection = HTTPConnection("127.0.0.1", site.port)
    answers = [("region", "eu")]
    answers += [("accounts", account) for account in ("linkedin", "facebook", "instagram")]
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "same-origin",
    }
    connection.request("POST", "/en/plan/", urlencode(answers), headers)
    return connection.getresponse().getheader("Set-Cookie").partition(";")[0]


def measure() -> list[tuple[str, str, str]]:
    """Audit every page as visitors get it: behind nginx, over TLS and HTTP/2."""
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="optout-bench-")))
        site = Site(directory / "site.sqlite3")
        site.manage("migrate", "--verbosity", "0")
        site.manage("collectstatic", "--no-input", "--verbosity", "0")
        stack.enter_context(site.serving())
        files = directory / "files"
        files.mkdir()
        (files / "floor.html").write_text(FLOOR)
        url = stack.enter_context(deployed(site, files))
        floors = [audit(f"{url}/floor.html", directory) for _ in range(ROUNDS_OF_FLOOR)]
        floor = {name: median(each[name] for each in floors) for name in ("fcp", "lcp")}
        sys.stderr.write(f"(b) {floor}\n")
        cookie = start_list(site)
        found = {}
        to_be_found = listed(site.url)
        for address in (*shared(site.url), "/fr/join/", "/en/join/"):
            found[address] = audit(url + address, directory)
        for language in ("fr", "en"):
            for path in OWN:
                address = f"/{language}/{path}"
                found[f"{address} with a list"] = audit(url + address, directory, cookie)
    return [
        *(_lowest(found, name) for name in CATEGORIES[:-1]),
        # The others ask search engines not to list them.
        _lowest({address: found[address] for address in to_be_found}, "seo"),
        _highest(found, "fcp", floor["fcp"], "≤ 1.25"),
        _highest(found, "lcp", floor["lcp"], "≤ 1.4"),
        _longest(found, max(each["blocking"] for each in floors)),
        ("layout shift, the largest", f"{max(each['shift'] for each in found.values()):.3f}", "0"),
        ("pages", str(len(found)), ""),
    ]


def _lowest(found: dict[str, dict], name: str) -> tuple[str, str, str]:
    lowest = min(each[name] for each in found.values())
    at = [address for address, each in found.items() if each[name] == lowest]
    faults = sorted({fault for address in at for fault in found[address]["faults"]})
    where = "" if lowest == 100 else f" ({len(at)} pages, first {at[0]}: {', '.join(faults)})"
    return f"{name}, the lowest", f"{lowest:.0f}{where}", "100"


def _highest(found: dict[str, dict], name: str, floor: float, wanted: str) -> tuple[str, str, str]:
    address, figures = max(found.items(), key=lambda each: each[1][name])
    middle = median(each[name] for each in found.values()) / floor
    return (
        f"{name.upper()} against (b), the highest",
        f"{figures[name] / floor:.2f} ({address}); median {middle:.2f}",
        wanted,
    )


def _longest(found: dict[str, dict], floor: float) -> tuple[str, str, str]:
    address, figures = max(found.items(), key=lambda each: each[1]["blocking"])
    none = sum(not each["blocking"] for each in found.values())
    longest = f"{figures['blocking']:.0f} ms ({address}); none on {none} of {len(found)} pages"
    return "blocking time, the longest", f"{longest}; an audit of (b) up to {floor:.0f} ms", "0"
