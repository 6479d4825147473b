"""Whole journeys: from the landing page through all steps to the list and its link."""

import time

from tests.reliability.load import pool
from tests.serving import Answer, Browser
from tests.steps import DONE, STEPS

WALKING = 8
"""How many journeys are under way at a time."""

QUESTIONS = "region=eu&accounts=linkedin&accounts=facebook&accounts=instagram"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Person(Browser):
    """A browser that keeps its cookie and follows redirects."""

    def arrive(self, answer: Answer) -> None:
        while answer.status == 302:
            if "set-cookie" in answer.headers:
                self.headers["Cookie"] = answer.headers["set-cookie"].partition(";")[0]
            answer = self.get(answer.headers["location"])
        if answer.status != 200:
            raise RuntimeError(answer.text)

    def walk(self) -> float:
        """Go the whole way, as a European with every account; return the seconds it took."""
        begun = time.monotonic()
        for page in ("", f"steps/{STEPS[0]}/", "plan/"):
            self.arrive(self.get(f"/en/{page}"))
        self.arrive(self.ask("POST", "/en/plan/", QUESTIONS, FORM))
        for step in STEPS[:5]:
            self.arrive(self.tick(step, DONE[step]))
        self.arrive(self.post("/en/share/"))
        return time.monotonic() - begun


def walk_until(port: int, moment: float) -> list[float]:
    """Walk one journey after another until a moment of the monotonic clock."""
    took = []
    while time.monotonic() < moment:
        took.append(Person(port).walk())
    return took


def measure(port: int, seconds: float) -> tuple[float, float]:
    """Return whole journeys a second, and the 99th percentile of their seconds."""
    begun = time.monotonic()
    with pool(WALKING) as processes:
        walks = [processes.submit(walk_until, port, begun + seconds) for _ in range(WALKING)]
        took = sorted(second for walk in walks for second in walk.result())
    return len(took) / (time.monotonic() - begun), took[len(took) * 99 // 100]
