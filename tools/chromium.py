"""Chromium, for tests, drawn pictures and screenshots."""

import os
import shutil
from collections.abc import Collection

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Playwright,
    Request,
    Response,
)

ARGUMENTS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    "--no-first-run",
]


def installed() -> str | None:
    """Return the path of the system’s Chromium without windows, if there is one.

    A Chromium with windows, even headless, also renders its own toolbar for each page, which
    makes the tests take twice as long.
    """
    return shutil.which("chromium-headless-shell")


def launch(playwright: Playwright) -> Browser:
    """Start the system’s Chromium if there is one, else Playwright’s.

    It can reach no host but localhost.
    """
    # Chromium has no sandbox for root.
    arguments = [*ARGUMENTS, "--no-sandbox"] if os.geteuid() == 0 else ARGUMENTS
    return playwright.chromium.launch(executable_path=installed(), args=arguments)


def watch(
    context: BrowserContext, home: str, expects: Collection[int] = (), logs: Collection[str] = ()
) -> list[str]:
    """Watch the context, and return the list that its faults will be added to.

    A fault is an error in the console, a request to another origin, or a part of a page that
    fails to load. These are not faults: a failed navigation, which the caller checks, a status in
    `expects`, and a console error that contains one of the texts in `logs`.
    """
    faults = []
    # Chromium logs bad answers too, but see() knows which were expected.
    known = ("the server responded with", *logs)

    def mind(request: Request) -> None:
        # A mailto: link is reported here too, but sends no request.
        if request.url.startswith("http") and not request.url.startswith(f"{home}/"):
            faults.append(f"asked {request.url}")

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error" and not any(text in message.text for text in known):
            faults.append(f"logged {message.text}")

    def see(response: Response) -> None:
        expected = response.request.is_navigation_request() or response.status in expects
        if response.status >= 400 and not expected:
            faults.append(f"got {response.status} for {response.url}")

    context.on("request", mind)
    context.on("console", hear)
    context.on("response", see)
    context.on("weberror", lambda error: faults.append(f"raised {error.error}"))
    return faults
