# SPDX-License-Identifier: Apache-2.0
"""The settings dialog: what is chosen holds at once, and comes back when it is opened again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.params import Effort, StateKey
from app.main import Application
from app.paths import Paths
from app.store.states import StateFolder
from app.ui.about.notices import NOTICE_KINDS, POLICY_ADDRESS, notice
from app.ui.notice_bar import NoticeBar
from app.ui.settings.settings_dialog import SettingsDialog
from tests.ui.conftest import OpenWindow

_COMPOSED = ("QComboBoxPrivateContainer", "QKeySequenceEdit", "QDoubleSpinBox")


class Stage:
    def __init__(self, application: Application) -> None:
        self.settings = application.settings
        self.states = application.states
        self.window = application.window
        self.commands = self.window.commands
        self.dialogs = self.window.dialogs

    def open(self) -> SettingsDialog:
        return self.dialogs.show_settings()


@pytest.fixture
def stage(open_window: OpenWindow) -> Stage:
    return Stage(open_window("hello"))


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


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
    dialog.model.unload_after.setCurrentIndex(0)
    dialog.connections.offline.click()
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
    assert (settings.unload_after_min, settings.is_offline) == (5, True)


def test_what_the_model_remembers_is_chosen_here(qtbot: QtBot, stage: Stage) -> None:
    rows = stage.open().model.reading
    rows.room.setCurrentIndex(0)
    rows.on_battery.click()
    rows.reads_ahead.click()
    rows.remembers.click()
    settings = stage.settings
    assert (settings.keeps_states, settings.states_gb) == (False, 2)
    assert (settings.reads_ahead, settings.reads_ahead_on_battery) == (False, True)
    assert not rows.room.isEnabled()
    assert not rows.on_battery.isEnabled()
    rows.remembers.click()
    rows.reads_ahead.click()
    assert rows.room.isEnabled()
    assert rows.on_battery.isEnabled()


def test_what_is_remembered_has_a_size_and_can_be_cleared(
    qtbot: QtBot, stage: Stage, paths: Paths
) -> None:
    folder = StateFolder(paths.states)
    rows = stage.open().model.reading
    # What is there when the window opens belongs to nobody, and goes.
    qtbot.waitUntil(lambda: stage.states.bytes == 0)
    assert "Nothing is kept on the disk" in texts(rows.page)
    assert not rows.clear.isEnabled()
    key = StateKey("somebody", is_kept=True)
    folder.write(key, "model", {}, [bytes(12_000_000)], 10**9, lambda: True)
    stage.dialogs.show_settings(2)
    qtbot.waitUntil(rows.clear.isEnabled)
    assert "12 MB on the disk now" in texts(rows.page)
    rows.clear.click()
    qtbot.waitUntil(lambda: not rows.clear.isEnabled())
    assert folder.names() == []
    assert "Nothing is kept on the disk" in texts(rows.page)


def test_who_goes_offline_elsewhere_sees_it(qtbot: QtBot, stage: Stage) -> None:
    dialog = stage.open()
    stage.settings.is_offline = True
    assert dialog.connections.offline.isChecked()
    stage.settings.is_offline = False
    assert not dialog.connections.offline.isChecked()


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
    stage.settings.max_tokens = 768
    number = stage.open().generation.max_tokens
    number.field.stepBy(-1)
    assert stage.settings.max_tokens == 512
    number.field.setValue(0)
    assert stage.settings.max_tokens is None
    assert number.field.text() == "Automatic"
    stage.settings.think_budget = 4096
    budget = stage.open().generation.think_budget
    budget.field.setValue(-200)
    assert stage.settings.think_budget is None
    assert budget.field.text() == "Automatic"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://mirror.example.org/", "https://mirror.example.org"),
        (" mirror.example.org:8443 ", "https://mirror.example.org:8443"),
        ("", ""),
    ],
)
def test_a_mirror_is_taken_as_it_was_meant(
    qtbot: QtBot, stage: Stage, typed: str, meant: str
) -> None:
    stage.settings.hub_endpoint = "https://before.example.org"
    page = stage.open().model
    page.endpoint.field.setText(typed)
    page.endpoint.finish()
    assert stage.settings.hub_endpoint == meant
    assert page.endpoint.field.text() == meant
    assert page.endpoint.problem.isHidden()


def test_what_is_no_address_is_refused_and_changes_nothing(qtbot: QtBot, stage: Stage) -> None:
    stage.settings.hub_proxy = "http://proxy:3128"
    page = stage.open().model
    page.proxy.field.setText("ftp://somewhere")
    page.proxy.finish()
    assert not page.proxy.problem.isHidden()
    assert page.proxy.field.text() == "ftp://somewhere"
    assert stage.settings.hub_proxy == "http://proxy:3128"
    page.proxy.field.setText("other:8080")
    page.proxy.finish()
    assert page.proxy.problem.isHidden()
    assert stage.settings.hub_proxy == "http://other:8080"


def test_a_certificate_file_has_to_be_there(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    page = stage.open().model
    page.ca_file.field.setText(str(tmp_path / "none.pem"))
    page.ca_file.finish()
    assert not page.ca_file.problem.isHidden()
    assert stage.settings.hub_ca_file == ""
    there = tmp_path / "there.pem"
    there.write_text("-----BEGIN CERTIFICATE-----")
    page.ca_file.field.setText(str(there))
    page.close()
    page.ca_file.finish()
    assert stage.settings.hub_ca_file == str(there)
    model = tmp_path / "searching.gguf"
    page.embedding_model.choose(str(model))
    assert not page.embedding_model.problem.isHidden()
    assert stage.settings.embedding_model == ""
    model.touch()
    page.embedding_model.choose(str(model))
    assert page.embedding_model.problem.isHidden()
    assert stage.settings.embedding_model == str(model)


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
    qtbot.waitUntil(lambda: stage.settings.shortcuts == {"about": "Ctrl+J"})
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


def test_every_control_has_a_name_and_every_text_is_plain(qtbot: QtBot, stage: Stage) -> None:
    dialog = stage.open()
    for control in dialog.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_qts_own(control):
            # The button of a notice has no words while there is none.
            is_notice = isinstance(control.parentWidget(), NoticeBar)
            assert control.accessibleName() or is_notice, control
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
