"""`make screens` finds no fault on any page in any state."""

import pytest

from tests.browser.take_screens import take


@pytest.mark.long
# French words are longer; other tests read the pages in both languages.
@pytest.mark.parametrize("language", ["fr"], indirect=True)
def test_every_visit_is_without_fault(browser, live_server, language, tmp_path):
    assert take(browser, live_server.url, language, tmp_path, ["no picture"]) == []
