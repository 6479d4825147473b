"""Visitors who tick, in processes of their own. Nothing here imports Django."""

import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPException
from multiprocessing import get_context

from tests.serving import Answer, Browser
from tests.steps import COUNTED, DONE, LEFT

PATHS = ("/fr/", "/en/checklist/", f"/en/steps/{COUNTED[0]}/")

type Write = tuple[str, str, str]
"""The key of a list, a step and its outcome."""


@dataclass
class Told:
    """How the site answered a visitor: it acknowledged, refused, or did not answer."""

    acknowledged: list[Write] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)
    unanswered: list[Write] = field(default_factory=list)
    slowest: float = 0


def at_once(port: int, shares: list[list[Write]], **how: bool) -> list[Told]:
    """Let one process per share tick, all at the same time."""
    with pool(len(shares)) as processes:
        jobs = [processes.submit(tick_along, port, share, **how) for share in shares]
        return [job.result() for job in jobs]


def pool(number: int) -> ProcessPoolExecutor:
    # The fork server imports the modules once for all processes.
    context = get_context("forkserver")
    context.set_forkserver_preload(["__main__", __name__])
    return ProcessPoolExecutor(number, mp_context=context)


def tick_along(
    port: int, writes: Iterable[Write], until_it_falls: bool = False, patient: bool = False
) -> Told:
    """Tick one step after another.

    If `patient`, ask until each tick is acknowledged. If `until_it_falls`, stop as soon as the
    server does not answer.
    """
    told = Told()
    browser = Browser(port)
    for key, step, outcome in writes:
        browser.headers["Cookie"] = f"device={key}"
        while True:
            answer = _ask(browser, step, outcome)
            if answer is None:
                told.unanswered.append((key, step, outcome))
                if until_it_falls:
                    return told
            elif answer.status == 302:
                told.acknowledged.append((key, step, outcome))
                told.slowest = max(told.slowest, answer.seconds)
            else:
                told.refused.append((answer.status, answer.text[:2000]))
            if not patient or (answer and answer.status == 302):
                break
            time.sleep(0.05)
    return told


def use_along(port: int, key: str, number: int) -> tuple[Told, int]:
    """Read and tick in turn, on a new connection each time; count the pages that came."""
    told, pages = Told(), 0
    for turn in range(number):
        browser = Browser(port, key)
        # Another answer each time round, since the same again would change no tick.
        step, answers = COUNTED[turn % len(COUNTED)], (DONE, LEFT)[turn // len(COUNTED) % 2]
        write = (key, step, answers[step])
        try:
            answer = browser.tick(*write[1:]) if turn % 2 else browser.get(PATHS[turn % 3])
        except (OSError, HTTPException):
            told.unanswered.append(write)
            continue
        told.slowest = max(told.slowest, answer.seconds)
        if answer.status == 302:
            told.acknowledged.append(write)
        elif answer.status == 200:
            pages += 1
        else:
            told.refused.append((answer.status, answer.text[:200]))
    return told, pages


def _ask(browser: Browser, step: str, outcome: str) -> Answer | None:
    try:
        return browser.tick(step, outcome)
    except (OSError, HTTPException):
        return None
