# SPDX-License-Identifier: Apache-2.0
"""For people who use no mouse and for people who use no eyes: every control has a name and a role,
Tab comes to each of them, where the keyboard is can be seen, and what is painted can be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.main import Application
from app.paths import Paths
from app.services.settings import ColorScheme
from app.ui.theme import Theme
from tests.helpers.patient_qtbot import PatientQtBot
from tests.ui.conftest import OpenWindow, windows
from tests.ui.contrasts import pale
from tests.ui.everyone import (
    controls,
    describe,
    insert_rich,
    interface,
    is_icon_only,
    place,
    press,
    reachable,
    show_rich,
    spoken_name,
    spoken_role,
    walk,
)
from tests.ui.focus import hiding_the_focus
from tests.ui.listing import write_conversations
from tests.ui.places import DIALOGS, IN_WINDOW, PLACES
from tests.ui.transcripts import entries, messages, open_menu

_Role = QAccessible.Role

# What a screen reader may be told each kind of control is. Qt has no role for a field that takes a
# key, nor for an area that scrolls or the headers of a table.
ROLES: dict[type[QWidget], set[QAccessible.Role]] = {
    QAbstractButton: {_Role.Button, _Role.ButtonMenu, _Role.CheckBox, _Role.RadioButton},
    QLineEdit: {_Role.EditableText},
    QTextEdit: {_Role.StaticText, _Role.EditableText},
    QPlainTextEdit: {_Role.EditableText},
    QComboBox: {_Role.ComboBox},
    QAbstractSpinBox: {_Role.SpinBox},
    QAbstractSlider: {_Role.Slider},
    QTabBar: {_Role.PageTabList},
    QTableView: {_Role.Table},
    QHeaderView: {_Role.Client},
    QTreeView: {_Role.Tree},
    QAbstractItemView: {_Role.List},
    QKeySequenceEdit: {_Role.Client},
    QAbstractScrollArea: {_Role.Client},
}


# Dialogs stand first: what is asked of fewer places is asked of the first ones, so that pytest
# keeps each place open until it is done with it.
_WITH_KEYBOARD = (*DIALOGS, *IN_WINDOW)
_EVERYWHERE = (*_WITH_KEYBOARD, *(name for name in PLACES if name not in _WITH_KEYBOARD))


@dataclass(frozen=True)
class Shown:
    """A place in a window of its own, which everything that is asked of it shares."""

    application: Application
    root: QWidget
    scheme: ColorScheme
    """Of the window as it was opened."""

    def take_keyboard(self) -> QWidget:
        self.root.window().activateWindow()
        QTest.qWait(20)
        if QApplication.focusWidget() is None:
            self.root.setFocus()
        return self.root

    def change_colors(self, scheme: ColorScheme) -> QWidget:
        self.application.settings.color_scheme = scheme
        QTest.qWait(20)
        return self.root


@pytest.fixture(scope="module", params=["dark", pytest.param("light", marks=pytest.mark.long)])
def scheme(request: pytest.FixtureRequest) -> ColorScheme:
    return request.param


@pytest.fixture(scope="module")
def shown(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    theme: Theme,
    screen_reader: None,
    scheme: ColorScheme,
) -> Iterator[Shown]:
    paths = Paths.at(tmp_path_factory.mktemp("shown") / "profile")
    paths.create()
    with windows(paths) as open_window:
        qtbot = PatientQtBot(request)
        application = open_rich(qtbot, open_window, paths)
        application.settings.color_scheme = scheme
        if request.param in DIALOGS:
            # It gets it back.
            application.window.page.header.menu_button.setFocus(Qt.FocusReason.TabFocusReason)
        root = PLACES[request.param](qtbot, application)
        QTest.qWait(20)
        yield Shown(application, root, scheme)
    theme.set_color_scheme("system")


@pytest.fixture
def application(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths, screen_reader: None
) -> Application:
    return open_rich(qtbot, open_window, paths)


def open_rich(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> Application:
    write_conversations(paths, ("An older one", "What is older?"), ("Another one", "What else?"))
    rich = insert_rich(paths)
    application = open_window("hello")
    # The cursor of a text field comes and goes.
    QApplication.setCursorFlashTime(0)
    show_rich(qtbot, application, rich)
    return application


@pytest.fixture(scope="module")
def screen_reader() -> Iterator[None]:
    """Widgets behave as if one were running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


# These open windows of their own, so they come before the places.


@pytest.mark.parametrize("where", ["feedback", "palette", "editing", "instructions"])
def test_escape_closes_what_lies_in_the_window(
    qtbot: QtBot, application: Application, where: str
) -> None:
    PLACES[where](qtbot, application)
    press(Qt.Key.Key_Escape)
    QTest.qWait(20)
    focus = application.window.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert not application.window.palette_view.isVisible()
    assert application.window.page.instructions.isHidden()


def test_every_entry_of_every_menu_has_words(qtbot: QtBot, application: Application) -> None:
    window = application.window
    buttons = [widget for widget in controls(window) if hasattr(widget, "menu")]
    shown = 0
    for button in buttons:
        menu = button.menu()  # pyright: ignore[reportAttributeAccessIssue]
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            assert menu.actions()
            for action in menu.actions():
                assert action.isSeparator() or action.text().strip()
            shown += 1
    assert shown >= 4


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_buttons_open_their_menus_by_key(
    qtbot: QtBot, application: Application, key: Qt.Key
) -> None:
    button = application.window.page.header.menu_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[list[str]] = []

    def look() -> None:
        seen.append(entries())
        open_menu().close()

    qtbot.wait(10)
    QTimer.singleShot(50, look)
    press(key)
    qtbot.waitUntil(lambda: bool(seen))
    assert "Settings…" in seen[0]
    assert button.hasFocus()


@pytest.mark.parametrize("shown", _EVERYWHERE, indirect=True)
def test_every_control_has_a_name_and_a_role(shown: Shown) -> None:
    found = list(controls(shown.root))
    assert found
    for widget in found:
        assert spoken_name(widget).strip(), f"{describe(widget)} has no name"
        wanted = next(roles for kind, roles in ROLES.items() if isinstance(widget, kind))
        assert spoken_role(widget) in wanted, describe(widget)
        if is_icon_only(widget):
            assert widget.toolTip(), f"{describe(widget)} shows an icon and no words"


@pytest.mark.parametrize("shown", _EVERYWHERE, indirect=True)
def test_what_is_chosen_from_says_what_for(shown: Shown) -> None:
    """The name of a combo box is what is chosen in it; the words beside it are its label."""
    root = shown.root
    for combo in root.findChildren(QComboBox):
        if combo.isVisibleTo(root):
            labels = [
                label.text(QAccessible.Text.Name)
                for label, relation in interface(combo).relations()
                if relation & QAccessible.RelationFlag.Label
            ]
            assert labels
            assert combo.accessibleName() in labels


@pytest.mark.parametrize("shown", _EVERYWHERE, indirect=True)
def test_what_is_painted_can_be_read(shown: Shown) -> None:
    """As it was opened, and when the colours change while it is open."""
    assert pale(shown.root) == []
    assert pale(shown.change_colors("light" if shown.scheme == "dark" else "dark")) == []
    shown.change_colors(shown.scheme)


@pytest.mark.parametrize("shown", _WITH_KEYBOARD, indirect=True)
def test_tab_comes_to_every_control_and_back_as_one_reads(shown: Shown) -> None:
    """Downwards, and to the right, within each part of the window."""
    root = shown.take_keyboard()
    seen = walk(root)
    missed = [describe(widget) for widget in reachable(root) if widget not in seen]
    assert missed == []
    for part in parts(root):
        inside = [widget for widget in seen if part.isAncestorOf(widget)]
        inside = _from_the_top(inside)
        for one, other in pairwise(inside):
            is_below = place(other).y() + other.height() > place(one).y()
            is_right = place(other).x() > place(one).x()
            on_a_line = abs(_middle(one) - _middle(other)) < 4
            words = f"{describe(other)} comes after {describe(one)}"
            assert is_right if on_a_line else is_below or is_right, words
    back = walk(root, backwards=True)
    assert [back[0], *reversed(back[1:])] == seen


@pytest.mark.parametrize("shown", _WITH_KEYBOARD, indirect=True)
def test_the_focus_can_be_seen(shown: Shown) -> None:
    root = shown.take_keyboard()
    assert hiding_the_focus(root) == []
    shown.change_colors("light" if shown.scheme == "dark" else "dark")
    assert hiding_the_focus(root) == []
    shown.change_colors(shown.scheme)


@pytest.mark.parametrize("shown", DIALOGS, indirect=True)
def test_escape_closes_a_dialog_and_the_focus_is_where_it_was(shown: Shown) -> None:
    window, dialog = shown.application.window, shown.root
    dialog.activateWindow()
    QTest.qWait(20)
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.activateWindow()
    assert window.focusWidget() is window.page.header.menu_button


def parts(root: QWidget) -> list[QWidget]:
    """What is read as a whole: the columns of the window, the messages, the halves of a dialog."""
    if not hasattr(root, "sidebar"):
        return [root]
    window = root
    return [
        window.sidebar,  # pyright: ignore[reportAttributeAccessIssue]
        window.page.composer,  # pyright: ignore[reportAttributeAccessIssue]
        window.page.header,  # pyright: ignore[reportAttributeAccessIssue]
        *messages(window.page.transcript),  # pyright: ignore[reportAttributeAccessIssue]
    ]


def _middle(widget: QWidget) -> int:
    return place(widget).y() + widget.height() // 2


def _from_the_top(widgets: list[QWidget]) -> list[QWidget]:
    """The walk is a ring: it may have begun in the middle."""
    if not widgets:
        return []
    top = min(place(widget).y() for widget in widgets)
    line = [at for at, widget in enumerate(widgets) if place(widget).y() < top + 6]
    first = min(line, key=lambda at: place(widgets[at]).x())
    return widgets[first:] + widgets[:first]
