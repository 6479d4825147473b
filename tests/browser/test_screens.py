"""`make screens` goes to every page in every state: none of them has a fault."""

import pytest

from tests.browser.take_screens import take


# French words are the longer ones; other tests read the pages in both languages.
@pytest.mark.parametrize("language", ["fr"], indirect=True)
def test_every_visit_is_without_fault(browser, live_server, language, tmp_path):
    assert take(browser, live_server.url, language, tmp_path, ["no picture"]) == []
