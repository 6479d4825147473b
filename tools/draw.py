"""Draw the pictures again after their texts or look changed: `make pictures`."""

import os

import django
from playwright.sync_api import sync_playwright

from tools.boards import boards
from tools.cards import cards
from tools.chromium import launch
from tools.icons import icons, pack, tab_icons
from tools.pictures import SITE


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for picture in (*cards(), *icons(), *boards()):
            picture.path.write_bytes(picture.draw(browser))
        tabs = [picture.draw(browser) for picture in tab_icons()]
        browser.close()
    (SITE / "static/favicon.ico").write_bytes(pack(tabs))


if __name__ == "__main__":
    main()
