"""The tool that keeps the quoted lines of our sources’ copies."""

from hashlib import sha256

import pytest

from optout.catalogue.evidence import Quotation, Source, SourceKind
from tools.copies import AROUND, CUT, Copy, as_read, git, keep, whole

BEFORE = "before " * AROUND
AFTER = " after" * AROUND
LONG = f"{BEFORE}Members can [opt out](https://example.org/{'a' * AROUND}) **today**.{AFTER}"
TEXT = Copy("https://example.org/copy", "00", {1: "A title", 7: LONG, 9: "It ends here."})


def quotation(words, line=7):
    return Quotation("a-source", words, line=line)


def test_a_quotation_is_found_in_its_line():
    assert TEXT.places(quotation("can opt out today"))
    assert not TEXT.places(quotation("can opt out today", line=1))


def test_a_quotation_may_go_on_in_a_later_line():
    assert TEXT.places(quotation("opt out […] It ends"))


def test_words_in_another_order_are_no_quotation():
    assert not TEXT.places(quotation("today […] can"))


def test_an_address_may_be_quoted_too():
    assert TEXT.places(quotation("https://example.org/a"))


def test_only_what_is_quoted_is_kept():
    kept = keep(TEXT, [quotation("can opt out today"), quotation("A title", line=1)])

    assert kept.lines.keys() == {1, 7}
    assert kept.lines[1] == "A title"


def test_a_long_line_is_cut_to_the_words_around_the_quotation():
    line = keep(TEXT, [quotation("can opt out today")]).lines[7]

    assert as_read(line).startswith(f"{CUT} before ")
    assert as_read(line).endswith(f" after {CUT}")
    assert len(as_read(line)) < len(as_read(LONG)) / 2


def test_what_is_kept_still_holds_the_quotation():
    wanted = [quotation("can opt out today"), quotation("before before […] after after")]

    assert all(keep(TEXT, wanted).places(each) for each in wanted)


def test_a_kept_copy_is_read_as_it_was_written(tmp_path):
    TEXT.write(tmp_path / "a-source.txt")

    assert Copy.read(tmp_path / "a-source.txt") == TEXT


def test_links_are_read_as_their_words():
    line = r'You can [**opt** out](https://example.org/out "Out")\[2\] of [this](/a_(b)).'

    assert as_read(line) == "You can opt out of this."


@pytest.fixture
def clone(tmp_path):
    folder = tmp_path / "owner+name"
    folder.mkdir()
    (folder / "Privacy Policy.md").write_text("First\nSecond")
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, *author, "commit", "--quiet", "--message", "Text")
    commit = git(folder, "rev-parse", "HEAD").decode().strip()
    (folder / "Privacy Policy.md").write_text("Changed")
    return f"https://github.com/owner/name/blob/{commit}/Privacy%20Policy.md"


def test_a_copy_is_read_at_its_commit(tmp_path, clone):
    source = Source("a-source", "Owner", "Title", SourceKind.PRESS, "en", copy=clone)

    text = whole(source, tmp_path, None)

    assert text == Copy(clone, sha256(b"First\nSecond").hexdigest(), {1: "First", 2: "Second"})


def test_a_copy_that_is_not_on_this_machine_is_left_alone(tmp_path, clone):
    elsewhere = clone.replace("/owner/", "/other/")
    source = Source("a-source", "Owner", "Title", SourceKind.PRESS, "en", copy=elsewhere)

    assert whole(source, tmp_path, None) is None
