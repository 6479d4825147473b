"""What visitors do in any engine, and what they then read."""

from collections.abc import Callable

from django.conf import settings
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support import expected_conditions as expected
from selenium.webdriver.support.wait import WebDriverWait

from tests.browser.acts import READ, Reading, list_of


def read(page: WebDriver) -> Reading:
    return Reading(**page.execute_script(f"return ({READ})()"))


def await_truth[T](page: WebDriver, happens: Callable[[WebDriver], T]) -> T:
    """Wait, also while one page gives way to the next, when WebKit answers with an error."""
    return WebDriverWait(page, 15, 0.05, [WebDriverException]).until(happens)


def find(page: WebDriver, selector: str, by: str = By.CSS_SELECTOR) -> WebElement:
    return await_truth(page, lambda page: page.find_element(by, selector))


def named(page: WebDriver, kind: str, name: object) -> WebElement:
    """Find the button, link or label that has this text."""
    return find(page, f'//main//{kind}[contains(., "{name}")]', By.XPATH)


def press(page: WebDriver, control: WebElement) -> None:
    # A driver does not scroll to what stands in a sticky column.
    page.execute_script("arguments[0].scrollIntoView({ block: 'center' })", control)
    control.click()


def follow(page: WebDriver, control: WebElement) -> None:
    """Press a control that leads to another address, and wait for its page."""
    before = page.current_url
    press(page, control)
    await_truth(page, expected.url_changes(before))
    await_script(page, "document.readyState === 'complete'")


def await_script(page: WebDriver, expression: str) -> None:
    await_truth(page, lambda page: page.execute_script(f"return {expression}"))


def return_with(page: WebDriver, home: str, who: str, ticks: dict[str, str] | None = None) -> None:
    """Give the browser the list of one of the cast, with these ticks."""
    _, key = list_of(who, ticks)
    page.get(f"{home}/")  # a cookie can only be set on a page of its site
    page.add_cookie({"name": settings.DEVICE_COOKIE, "value": key})
