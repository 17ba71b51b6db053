# SPDX-License-Identifier: Apache-2.0
"""A link is opened when its place was seen and agreed to, and not before."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.core.sanitizing import plain_tool_tip
from app.ui.chat.link_prompt import LinkPrompt, ask_before_opening
from app.ui.theme import Theme


class Browser(QObject):
    """Stands where the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    for scheme in ("http", "https", "mailto"):
        # The stubs ask for bytes, PySide itself refuses them.
        QDesktopServices.setUrlHandler(scheme, browser, "open")  # pyright: ignore[reportArgumentType]
    yield browser
    for scheme in ("http", "https", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    window.resize(420, 500)
    qtbot.addWidget(window)
    window.show()
    return window


def prompt_for(address: str, window: QWidget) -> LinkPrompt:
    ask_before_opening(address, window)
    [prompt] = window.findChildren(LinkPrompt)
    return prompt


def test_the_place_is_shown_and_the_link_opened_on_request(
    window: QWidget, browser: Browser, qtbot: QtBot
) -> None:
    prompt = prompt_for("https://example.org/a?b=c&d=%2F", window)
    assert prompt.place.text() == "example.org"
    assert prompt.address.toPlainText() == "https://example.org/a?b=c&d=%2F"
    assert not prompt.warning.isVisible()
    assert prompt.width() <= window.width()
    assert browser.opened == []
    with qtbot.waitSignal(prompt.destroyed):
        prompt.open_button.click()
    assert browser.opened == ["https://example.org/a?b=c&d=%2F"]


def test_enter_and_escape_open_nothing(window: QWidget, browser: Browser) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        prompt = prompt_for("https://example.org/", window)
        QTest.keyClick(prompt.focusWidget() or prompt, key)
        prompt.close()
        QApplication.processEvents()
    assert browser.opened == []


def test_the_address_can_be_copied_instead(window: QWidget, browser: Browser) -> None:
    prompt_for("https://example.org/x", window).copy_button.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/x"
    assert browser.opened == []


@pytest.mark.parametrize(
    ("address", "place", "warning"),
    [
        ("https://www.bank.com@evil.example:8080/", "evil.example:8080", "before the @"),
        ("https://xn--pple-43d.com/", "xn--pple-43d.com", "look like others"),
        ("https://\u0430pple.com/", "xn--pple-43d.com", "look like others"),
        ("http://127.0.0.1:8000/<b>", "127.0.0.1:8000", ""),
        ("mailto:a@example.org?subject=x", "a@example.org", ""),
    ],
)
def test_what_could_deceive_is_said(
    window: QWidget, address: str, place: str, warning: str
) -> None:
    prompt = prompt_for(address, window)
    assert prompt.place.text() == place
    assert warning in prompt.warning.text()
    assert bool(prompt.warning.text()) == bool(warning)
    prompt.close()


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "https://", "x", "smb://host/share"]
)
def test_other_addresses_are_not_even_asked_about(window: QWidget, address: str) -> None:
    ask_before_opening(address, window)
    assert not window.findChildren(LinkPrompt)


def test_a_very_long_address_does_not_make_a_very_large_window(window: QWidget) -> None:
    prompt = prompt_for("https://example.org/?q=" + "a" * 100_000, window)
    QTest.qWait(50)
    assert prompt.height() < 500
    prompt.close()


def tip_height(text: str, qtbot: QtBot) -> int:
    QToolTip.hideText()
    QToolTip.showText(QPoint(10, 10), plain_tool_tip(text))
    qtbot.waitUntil(QToolTip.isVisible)
    [tip] = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QLabel)]
    height = tip.height()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    return height


def test_the_place_a_link_leads_to_stands_on_one_line(window: QWidget, qtbot: QtBot) -> None:
    one_line = tip_height("a", qtbot)
    assert tip_height("https://example.org/path?x=1", qtbot) == one_line
    assert tip_height("https://example.org/" + "path/" * 60, qtbot) > 2 * one_line
