"""Several devices of one list act at the same moment, whatever that does to each other."""

import re
from concurrent.futures import ThreadPoolExecutor
from random import SystemRandom
from threading import Barrier

from tests.serving import Browser
from tests.steps import COUNTED, DONE, LEFT

PEOPLE = 4
CHANCE = SystemRandom()
LEFT_TO_NOBODY = """
    SELECT count(*) FROM optout_checklist c
    WHERE NOT EXISTS (SELECT 1 FROM optout_browser b WHERE b.checklist_id = c.id)
"""
FINE = {200, 302, 404, 409, 422}


class Person(Browser):
    """A browser that keeps its cookie, and what it has seen of links."""

    def send(self, path, **fields):
        answer = self.post(path, **fields)
        if "set-cookie" in answer.headers:
            self.headers["Cookie"] = answer.headers["set-cookie"].partition(";")[0]
        return answer.status

    def found(self, pattern, path):
        return re.findall(pattern, self.get(path).text)

    def tick(self):
        step = CHANCE.choice(COUNTED)
        return self.send(f"/en/steps/{step}/", outcome=CHANCE.choice((DONE, LEFT))[step])

    def make_link(self):
        return self.send("/en/resume/", link="yes")

    def join(self, secret):
        return self.send("/en/join/", secret=secret)

    def cut_off_another(self):
        numbers = self.found(r'name="cut_off" value="(\d+)"', "/en/resume/")
        return self.send("/en/resume/", cut_off=CHANCE.choice(numbers)) if numbers else 200

    def share(self):
        return self.send("/en/share/")

    def stop_sharing(self):
        return self.send("/en/share/", stop="yes")

    def erase(self):
        [*lists] = self.found(r'name="lists" value="(\w+)"', "/en/erase/")
        return self.send("/en/erase/", lists=lists[0]) if lists else 200

    def acts(self):
        return [
            *(self.tick, self.make_link, self.cut_off_another, self.cut_off_another),
            *(self.share, self.stop_sharing, self.erase),
        ]


def gather(port: int) -> tuple[list[Person], str, str]:
    """Let several people open one list; return them, its link to resume and its shared link."""
    people = [Person(port) for _ in range(PEOPLE)]
    owner, *others = people
    owner.send("/en/plan/", region="eu", accounts="linkedin")
    owner.tick()
    owner.share()
    owner.make_link()
    [secret, *_] = owner.found(r"#([\w-]{43})", "/en/resume/")
    [shared, *_] = owner.found(r"(/s/[\w-]+/)", "/en/share/")
    assert {person.join(secret) for person in others} == {302}
    return people, secret, shared


def test_no_list_is_left_to_nobody_however_acts_cross(database, site, figures, full):
    rounds, acts, refused = (200 if full else 5), 0, 0
    # Of the lists made by other tests, some are idle and have nobody on purpose.
    [(before,)] = database.rows(LEFT_TO_NOBODY)
    with ThreadPoolExecutor(PEOPLE) as threads:
        for _ in range(rounds):
            people, secret, shared = gather(site.port)
            together = Barrier(PEOPLE)

            def act_twice(person, secret=secret, together=together):
                chosen = CHANCE.sample([*person.acts(), lambda: person.join(secret)], 2)
                together.wait(10)
                return [act() for act in chosen]

            said = sum(threads.map(act_twice, people), [])
            assert set(said) <= FINE, said
            assert people[0].get(shared).status in (200, 404)
            assert {person.get("/en/checklist/").status for person in people} == {200}
            acts, refused = acts + len(said), refused + said.count(409)

    assert database.rows(LEFT_TO_NOBODY) == [(before,)]
    database.assert_sound()
    figures(
        f"{PEOPLE} devices of one list erase, cut off, join, share and tick at the same moment",
        database.version,
        f"{rounds} lists, {acts:,} acts, {refused} refused as out of date, no 5xx, "
        "0 lists left to nobody",
    )
