"""The scripts, and that a browser runs no other ones."""

from base64 import b64encode
from hashlib import sha384

import pytest

from tests.pages import LANGUAGES, every_tree


@pytest.mark.django_db
def test_every_script_waits_for_nothing_and_runs_only_as_the_very_file_that_is_served(client):
    scripts = {
        script["src"]: script
        for language in LANGUAGES
        for page in every_tree(language)
        for script in page.select("script")
    }

    assert len(scripts) >= 4
    for address, script in scripts.items():
        served = client.get(address)
        content = b"".join(served.streaming_content)
        served.close()
        assert script["integrity"] == "sha384-" + b64encode(sha384(content).digest()).decode()
        assert "async" in script.attrs
        assert script.find_next(["h1", "main", "footer"]) is None
