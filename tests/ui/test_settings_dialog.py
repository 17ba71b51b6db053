# SPDX-License-Identifier: Apache-2.0
"""The settings dialog: what is chosen holds at once, and comes back when it is opened again."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.core.params import Effort
from app.paths import RESOURCES, Paths
from app.services.models import Models
from app.services.settings import Settings
from app.services.tasks import Tasks
from app.services.translations import Translations
from app.store.database import open_database
from app.store.settings import SettingsStore
from app.ui.about.notices import NOTICE_KINDS, POLICY_ADDRESS, notice
from app.ui.actions import Actions
from app.ui.dialogs import Dialogs
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.theme import Theme

_COMPOSED = ("QComboBoxPrivateContainer", "QKeySequenceEdit", "QDoubleSpinBox")


@dataclass
class Stage:
    settings: Settings
    models: Models
    commands: Actions
    dialogs: Dialogs
    window: QMainWindow

    def open(self) -> SettingsDialog:
        return self.dialogs.show_settings()


@pytest.fixture
def stage(qtbot: QtBot, paths: Paths, theme: Theme) -> Iterator[Stage]:
    database = open_database(paths.database)
    store = SettingsStore(database)
    settings = Settings(store, paths.root / "window.ini")
    tasks = Tasks()
    models = Models(store, paths.models, tasks)
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Actions(window)
    translations = Translations(RESOURCES / "translations")
    dialogs = Dialogs(settings, models, translations, commands, paths.root, window)
    window.show()
    yield Stage(settings, models, commands, dialogs, window)
    tasks.close()
    database.close()


def test_what_is_chosen_holds_at_once(qtbot: QtBot, stage: Stage) -> None:
    dialog = stage.open()
    dialog.general.send_key.setCurrentIndex(1)
    dialog.general.effort.setCurrentIndex(2)
    dialog.general.notifies.click()
    dialog.general.tray.click()
    dialog.appearance.scheme.setCurrentIndex(2)
    dialog.appearance.zoom.slider.setValue(150)
    dialog.appearance.hides_reasoning.click()
    dialog.privacy.with_text.click()
    dialog.generation.temperature.field.setValue(0.35)
    dialog.generation.max_tokens.field.setValue(2048)
    dialog.model.n_ctx.field.setValue(8192)
    dialog.model.gpu_layers.field.setValue(0)
    settings = stage.settings
    assert (settings.send_key, settings.effort) == ("ctrl+enter", Effort.HIGH)
    assert (settings.notifies, settings.notifies_with_text, settings.shows_tray) == (
        False,
        True,
        True,
    )
    assert (settings.color_scheme, settings.zoom) == ("dark", 1.5)
    assert settings.hides_reasoning is True
    assert (settings.temperature, settings.max_tokens) == (0.35, 2048)
    assert (settings.n_ctx, settings.gpu_layers, settings.threads) == (8192, 0, None)


def test_it_shows_what_was_chosen_before(qtbot: QtBot, stage: Stage) -> None:
    stage.settings.temperature = 0.0
    stage.settings.zoom = 1.2
    stage.settings.default_instructions = "Be brief."
    stage.settings.color_scheme = "light"
    dialog = stage.open()
    assert dialog.generation.temperature.field.text() == "0.00"
    assert dialog.generation.top_p.field.text() == "Automatic"
    assert dialog.appearance.zoom.slider.value() == 120
    assert dialog.appearance.scheme.currentText() == "Light"
    assert dialog.general.instructions.toPlainText() == "Be brief."


def test_it_follows_what_is_changed_elsewhere(qtbot: QtBot, stage: Stage) -> None:
    dialog = stage.open()
    stage.settings.zoom = 1.7
    stage.settings.hides_reasoning = True
    assert dialog.appearance.zoom.slider.value() == 170
    assert dialog.appearance.hides_reasoning.isChecked()


def test_a_number_goes_back_to_automatic(qtbot: QtBot, stage: Stage) -> None:
    stage.settings.threads = 3
    number = stage.open().model.threads
    number.field.stepBy(-1)
    assert stage.settings.threads == 2
    number.field.setValue(0)
    assert stage.settings.threads is None
    assert number.field.text() == "Automatic"
    stage.settings.n_ctx = 4096
    context = stage.open().model.n_ctx
    context.field.setValue(300)
    assert stage.settings.n_ctx is None
    assert context.field.text() == "Automatic"


def test_instructions_are_kept_though_the_dialog_closes_at_once(qtbot: QtBot, stage: Stage) -> None:
    dialog = stage.open()
    dialog.general.instructions.setPlainText("Answer in verse.\n")
    dialog.close()
    assert stage.settings.default_instructions == "Answer in verse."


def test_the_wheel_scrolls_past_fields_and_changes_none(qtbot: QtBot, stage: Stage) -> None:
    dialog = stage.open()
    field = dialog.general.effort
    assert not field.hasFocus()
    at = QPointF(field.rect().center())
    event = QWheelEvent(
        at,
        QPointF(field.mapToGlobal(field.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    assert stage.settings.effort is Effort.MEDIUM


def test_a_shortcut_can_be_changed_taken_away_and_put_back(qtbot: QtBot, stage: Stage) -> None:
    page = stage.open().shortcuts
    new = stage.commands.new_conversation
    assert page.change("new", QKeySequence("Ctrl+Alt+N"))
    assert new.shortcuts() == [QKeySequence("Ctrl+Alt+N")]
    assert stage.settings.shortcuts == {"new": "Ctrl+Alt+N"}
    assert page.change("new", QKeySequence())
    assert new.shortcuts() == []
    assert page.rows["new"].clear.isVisibleTo(page)
    page.rows["new"].clear.click()
    assert stage.settings.shortcuts == {}
    assert new.shortcut() == stage.commands.default_shortcut(new)


def test_a_pressed_key_is_taken(qtbot: QtBot, stage: Stage) -> None:
    dialog = stage.open()
    dialog.show_page(5)
    edit = dialog.shortcuts.rows["about"].edit
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stage.settings.shortcuts == {"about": "Ctrl+J"}, timeout=5000)
    assert stage.commands.about.shortcut() == QKeySequence("Ctrl+J")


@pytest.mark.parametrize("taken", ["Ctrl+K", "Ctrl+Shift+P"])
def test_a_key_is_not_taken_from_another_command(qtbot: QtBot, stage: Stage, taken: str) -> None:
    page = stage.open().shortcuts
    assert not page.change("new", QKeySequence(taken))
    assert "Go to…" in page.message.text()
    assert stage.settings.shortcuts == {}
    assert stage.commands.new_conversation.shortcut() == QKeySequence("Ctrl+N")


def test_no_two_commands_share_a_key_at_first(qtbot: QtBot, stage: Stage) -> None:
    keys = [
        key
        for group in stage.commands.groups()
        for action in group.actions
        for key in action.shortcuts()
    ]
    assert len(keys) == len({key.toString() for key in keys})


def test_models_are_listed_with_their_names_as_plain_text(
    qtbot: QtBot, stage: Stage, starter: Path
) -> None:
    dialog = stage.open()
    with qtbot.waitSignal(stage.models.changed, timeout=10000):
        stage.models.start()
    [button] = dialog.model.list.buttons
    assert button.text() == "Starter model"
    assert button.isChecked()


def test_every_control_has_a_name_and_every_text_is_plain(qtbot: QtBot, stage: Stage) -> None:
    dialog = stage.open()
    for control in dialog.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_qts_own(control):
            assert control.accessibleName(), control
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


def _is_qts_own(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or (
        parent is not None and parent.metaObject().className() in _COMPOSED
    )


def test_a_dialog_is_there_once(qtbot: QtBot, stage: Stage) -> None:
    first = stage.open()
    assert stage.open() is first
    first.close()
    assert stage.dialogs.settings_page is None
    second = stage.open()
    assert second is not first
    second.show_page(3)
    assert stage.dialogs.settings_page == 3


@pytest.mark.parametrize("kind", NOTICE_KINDS)
def test_every_notice_says_something_and_can_be_shown(
    qtbot: QtBot, stage: Stage, kind: str
) -> None:
    stage.dialogs.show_notice(kind)
    shown = [
        label.text()
        for dialog in stage.window.findChildren(QWidget)
        if dialog.isWindow()
        for label in dialog.findChildren(QLabel)
    ]
    assert len(" ".join(shown)) > 200


def test_the_notices_say_what_they_must(stage: Stage, paths: Paths) -> None:
    assert "Apache License 2.0" in " ".join(notice("licence", paths.root).paragraphs)
    assert notice("policy", paths.root).address == POLICY_ADDRESS
    assert str(paths.root) in notice("storage", paths.root).paragraphs
