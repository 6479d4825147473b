"""Firefox, driven by Selenium without geckodriver, which no package of Debian or PyPI has."""

import json
import shutil
import socket
import subprocess
from pathlib import Path
from typing import Any

from selenium.webdriver.common.webdriver import LocalWebDriver
from selenium.webdriver.firefox.options import Options
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.command import Command
from selenium.webdriver.remote.remote_connection import RemoteConnection

from tests.serving import wait_for

MARIONETTE = {
    Command.NEW_SESSION: "WebDriver:NewSession",
    Command.GET: "WebDriver:Navigate",
    Command.GO_BACK: "WebDriver:Back",
    Command.GET_CURRENT_URL: "WebDriver:GetCurrentURL",
    Command.W3C_GET_CURRENT_WINDOW_HANDLE: "WebDriver:GetWindowHandle",
    Command.FIND_ELEMENT: "WebDriver:FindElement",
    Command.FIND_ELEMENTS: "WebDriver:FindElements",
    Command.CLICK_ELEMENT: "WebDriver:ElementClick",
    Command.CLEAR_ELEMENT: "WebDriver:ElementClear",
    Command.SEND_KEYS_TO_ELEMENT: "WebDriver:ElementSendKeys",
    Command.GET_ELEMENT_TEXT: "WebDriver:GetElementText",
    Command.GET_ELEMENT_PROPERTY: "WebDriver:GetElementProperty",
    Command.W3C_EXECUTE_SCRIPT: "WebDriver:ExecuteScript",
    Command.ADD_COOKIE: "WebDriver:AddCookie",
    Command.GET_ALL_COOKIES: "WebDriver:GetCookies",
    Command.QUIT: "Marionette:Quit",
}
"""What Firefox calls the commands of Selenium."""


class Marionette(RemoteConnection):
    """Firefox’s own remote control, to which geckodriver would pass on the same commands."""

    def __init__(self, port: int) -> None:
        super().__init__(client_config=ClientConfig(f"http://127.0.0.1:{port}"))
        with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
            self.stream = connection.makefile("rwb")
        self.receive()  # it introduces itself

    def execute(self, command: str, params: dict[str, Any]) -> dict[str, Any]:
        if command == Command.NEW_SESSION:
            params = {"webSocketUrl": True}
        named = {name: value for name, value in params.items() if name != "sessionId"}
        message = json.dumps([0, 0, MARIONETTE[command], named]).encode()
        self.stream.write(b"%d:%s" % (len(message), message))
        self.stream.flush()
        _, _, error, result = self.receive()
        if error:
            return {"status": 500, "value": json.dumps({"value": error})}
        if isinstance(result, dict) and set(result) == {"value"}:
            return result
        return {"value": result}

    def receive(self) -> list[Any]:
        length = b""
        while not length.endswith(b":"):
            length += self.stream.read(1)
        return json.loads(self.stream.read(int(length[:-1])))

    def close(self) -> None:
        self.stream.close()
        super().close()


class Firefox(LocalWebDriver):
    """A Firefox without a window, in an empty directory of its own."""

    def __init__(self, home: Path, width: int, height: int, javascript: bool) -> None:
        self.errors: list[str] = []
        self.downloads = home
        preferences = {
            "browser.download.dir": str(home),
            "browser.download.folderList": 2,  # the directory above
            "javascript.enabled": javascript,
            "marionette.port": 0,  # any that is free
        }
        lines = [
            f"user_pref({json.dumps(each)}, {json.dumps(preferences[each])});"
            for each in preferences
        ]
        (home / "user.js").write_text("\n".join(lines))
        program = shutil.which("firefox-esr") or shutil.which("firefox")
        self.process = subprocess.Popen(  # noqa: S603
            [
                program,
                "--headless",
                "--marionette",
                "--remote-debugging-port=0",
                "--profile",
                home,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            port = home / "MarionetteActivePort"
            wait_for(lambda: port.exists() and port.read_text())
            super().__init__(Marionette(int(port.read_text())), options=Options())
        except BaseException:
            self.process.kill()
            raise
        self.browsing_context.set_viewport(
            self.current_window_handle, {"width": width, "height": height}
        )
        self.script.add_error_handler(lambda error: self.errors.append(error.message))
        self.script.add_console_handler(self.hear)

    def hear(self, message: Any) -> None:
        if message.level == "error":
            self.errors.append(message.text)

    def stop_client(self) -> None:
        self.process.wait(30)
