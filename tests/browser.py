"""A real headless Chromium for tests of pages: Debian's, with the driver that belongs to it.

Tests that need it fail without it and say how to get it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

MISSING = (
    "{program} is not installed: run scripts/browser, or install Debian's packages chromium, chromium-driver and"
    " fonts-noto-core"
)
# The sandbox needs rights that containers do not give, and the pages are ours; the rest keeps it from calling home.
ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--lang=en",
    "--window-size=1400,1000",
)
PATIENCE_S = 20


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.fail(MISSING.format(program=name), pytrace=False)
    return found


@contextmanager
def open_browser() -> Iterator[webdriver.Chrome]:
    """A browser that logs what its console says and what it asks the network for."""
    options = webdriver.ChromeOptions()
    options.binary_location = _program("chromium")
    for argument in ARGUMENTS:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(_program("chromedriver")))
    try:
        yield driver
    finally:
        driver.quit()


class Page:
    """One page in a browser, with the few things that tests do to it."""

    def __init__(self, driver: webdriver.Chrome, url: str) -> None:
        self.driver = driver
        self.url = url

    def open(self, address: str = "") -> None:
        """Load the page anew at an address within it."""
        self.driver.get("about:blank")
        for log in ("browser", "performance"):
            self.driver.get_log(log)  # type: ignore[no-untyped-call]
        self.driver.get(self.url + address)

    def all(self, css: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def one(self, css: str) -> WebElement:
        """The only element that is meant."""
        (found,) = self.all(css)
        return found

    def texts(self, css: str) -> list[str]:
        return [element.text for element in self.all(css)]

    def text(self, css: str) -> str:
        return self.one(css).text

    def script(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(f"return {script}", *arguments)

    def wait(self, condition: Callable[[], object]) -> None:
        """Until the condition holds; what it looks at may be drawn anew meanwhile."""
        WebDriverWait(self.driver, PATIENCE_S, 0.02, [StaleElementReferenceException]).until(lambda _: condition())

    def keys(self, *keys: str) -> None:
        """Type on the keyboard, wherever the focus is."""
        ActionChains(self.driver).send_keys(*keys).perform()

    def focused(self) -> WebElement:
        return self.driver.switch_to.active_element

    def emulate(self, *, scheme: str = "light", media: str = "", width: int = 1400) -> None:
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        size = {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    def complaints(self) -> list[str]:
        """What the console says; reading it empties it."""
        return [entry["message"] for entry in self.driver.get_log("browser")]  # type: ignore[no-untyped-call]

    def requests(self) -> list[str]:
        """Everything that was asked for since the page was opened; reading it empties it.

        Chromium draws the icons of its own controls from data: addresses, which ask nobody.
        """
        log = self.driver.get_log("performance")  # type: ignore[no-untyped-call]
        messages = [json.loads(entry["message"])["message"] for entry in log]
        sent = [message["params"] for message in messages if message["method"] == "Network.requestWillBeSent"]
        urls = [str(params["request"]["url"]) for params in sent]
        return [url for url in urls if not url.startswith("data:")]


def file_url(path: Path) -> str:
    return path.resolve().as_uri()
