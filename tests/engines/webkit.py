"""WebKitGTK, which shares its engine with Safari, in the small browser that comes with it."""

import os
from pathlib import Path

from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.file_detector import UselessFileDetector
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service


class WebKit(WebDriver):
    """A WebKit with an empty home directory of its own. Its driver reports no errors."""

    def __init__(self, home: Path, width: int, height: int, javascript: bool) -> None:
        self.errors: list[str] = []
        self.downloads = home
        theme = home / "gtk-3.0/gtk.css"
        theme.parent.mkdir()
        # Its buttons would not leave the window as narrow as a phone.
        theme.write_text("button { all: unset; }")
        self.service = Service(env=os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(home)})
        self.service.start()
        options = Options()
        options.add_argument("--automation")
        options.add_argument(f"--enable-javascript={javascript}")
        super().__init__(
            RemoteConnection(client_config=ClientConfig(self.service.service_url)),
            options=options,
            file_detector=UselessFileDetector(),
        )
        self.set_window_size(width, height)

    def stop_client(self) -> None:
        self.service.stop()
