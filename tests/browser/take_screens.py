"""Take a picture of every page in every state, to look at: `make screens`.

It fails if a page logs an error, requests another origin, scrolls sideways, or answers with
an error that its visit does not expect. Words select pictures by their names, as in
`make screens ONLY="halfway dark"`. Without words, README’s pictures are taken again too.
"""

import os
import sys
from collections import defaultdict
from collections.abc import Collection, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from shutil import rmtree

import django
import time_machine
from django.conf import settings
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.servers.basehttp import WSGIRequestHandler
from django.template import engines
from django.test.testcases import LiveServerThread
from django.test.utils import setup_databases, teardown_databases
from django.utils import translation
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tools.chromium import launch, watch

HERE = Path(__file__).parent
SITE = HERE.parent.parent
SCREENS = SITE / "build/screens"
SIZES = {"phone": {"width": 360, "height": 740}, "laptop": {"width": 1280, "height": 800}}
THEMES = ("light", "dark")

PORTRAITS = {
    "stranger landing en phone light": "landing",
    "beginner step 1 en phone dark": "step",
    "halfway checklist en laptop light": "checklist",
    "finished completion en laptop light": "link",
}
"""README’s pictures: what is visible without scrolling, at twice the resolution."""

SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@contextmanager
def site() -> Iterator[str]:
    """Serve the site on a free port, on a database of its own."""
    databases = setup_databases(verbosity=0, interactive=False)
    # This server sends headers and body separately, which would cost 40 ms a response.
    WSGIRequestHandler.disable_nagle_algorithm = True
    server = LiveServerThread("localhost", StaticFilesHandler)
    server.start()
    server.is_ready.wait()
    try:
        yield f"http://localhost:{server.port}"
    finally:
        server.terminate()
        teardown_databases(databases, verbosity=0)


def take(
    browser: Browser, home: str, language: str, folder: Path, words: Collection[str] = ()
) -> list[str]:
    """Go on every visit in one language, and return the faults found on the way."""
    from tests.browser.visits import EXPECTED, LOGGED, TODAY, VISITS  # once Django is set up

    faults = []
    for visit in VISITS:
        context = browser.new_context(
            base_url=home,
            locale=language,
            reduced_motion="reduce",
            java_script_enabled=visit.__name__ != "scriptless",
            viewport=SIZES["phone"],
        )
        heard = watch(context, home, EXPECTED, LOGGED)
        page = context.new_page()
        with translation.override(language), time_machine.travel(TODAY):
            for state in visit(page):
                place = f"{visit.__name__} {state} {language}"
                faults += photograph(page, place, folder, words)
                faults += [f"{place}: {fault}" for fault in heard]
                heard.clear()
        context.close()
    return faults


def photograph(page: Page, place: str, folder: Path, words: Collection[str]) -> Iterator[str]:
    """Photograph one state in every size and theme, and yield where it scrolls sideways."""
    for size, pixels in SIZES.items():
        page.set_viewport_size(pixels)
        if page.evaluate(SIDEWAYS):
            yield f"{place} {size}: scrolls sideways"
        for theme in THEMES:
            name = f"{place} {size} {theme}"
            if set(words) <= set(name.split()):
                page.emulate_media(color_scheme=theme)
                file = folder / f"{name}.jpg"
                page.screenshot(path=file, full_page=True, quality=60, animations="disabled")
            if name in PORTRAITS and not words:
                draw_portrait(page, PORTRAITS[name], pixels, theme)


def draw_portrait(page: Page, name: str, size: dict[str, int], theme: str) -> None:
    context = page.context.browser.new_context(
        storage_state=page.context.storage_state(),
        viewport=size,
        color_scheme=theme,
        reduced_motion="reduce",
        device_scale_factor=2,
    )
    twin = context.new_page()
    twin.goto(page.url)
    picture = Image.open(BytesIO(twin.screenshot())).convert("RGB")
    context.close()
    picture.quantize(64, dither=Image.Dither.NONE).save(
        SITE / f"docs/pictures/{name}.png", optimize=True
    )


def write_index(folder: Path) -> None:
    """Lay the pictures out on one page, a row for each state."""
    rows = defaultdict(list)
    for picture in sorted(folder.glob("*.jpg"), key=lambda each: each.stat().st_mtime_ns):
        state, *_ = picture.stem.rsplit(" ", 3)
        rows[state].append(picture.name)
    template = engines["django"].from_string((HERE / "screens.html").read_text())
    (folder / "index.html").write_text(template.render({"rows": dict(rows)}))


def take_all(words: Collection[str], language: str) -> list[str]:
    """Serve the site and photograph it in one language, in a process of its own."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    # Playwright keeps an event loop running in this thread, and Django refuses its ORM beside one.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    django.setup()
    with site() as home, sync_playwright() as playwright:
        browser = launch(playwright)
        faults = take(browser, home, language, SCREENS, words)
        browser.close()
    return faults


def main(*words: str) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    rmtree(SCREENS, ignore_errors=True)
    SCREENS.mkdir(parents=True)
    languages = [code for code, _ in settings.LANGUAGES]
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        faults = sum(pool.map(partial(take_all, words), languages), [])
    write_index(SCREENS)
    sys.stderr.writelines(f"{fault}\n" for fault in faults)
    sys.stdout.write(f"{len(list(SCREENS.glob('*.jpg')))} pictures: {SCREENS}/index.html\n")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main(*sys.argv[1:])
