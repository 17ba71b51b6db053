# SPDX-License-Identifier: Apache-2.0
"""What a placement leads to, as it is shown: the three choices, every value, and the bars; and what
the computer is."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.hardware import Device, DeviceKind, Hardware, Memory, Processor
from app.core.params import KvType, LoadParams
from app.core.placement import (
    NO_WISHES,
    Fit,
    LoadPlan,
    MemoryUse,
    PlanChoice,
    PlanWishes,
    SpeedRange,
)
from app.paths import Paths
from app.services.engine_jobs import EngineState
from app.ui.models.choice_list import ChoiceList
from app.ui.models.effect_view import EffectView
from app.ui.models.expert_page import ExpertPage
from app.ui.models.memory_bars import DeviceUse, MemoryBars, part_tones
from app.ui.models.models_dialog import COMPUTER_PAGE, LIBRARY_PAGE, PLACEMENT_PAGE
from app.ui.theme import Theme
from tests.ui.conftest import OpenWindow
from tests.ui.models_window import add_model, card_of, empty_home, open_models

GB = 2**30
HARDWARE = Hardware(
    Processor("A processor", 8, 16),
    Memory(32 * GB, 24 * GB),
    (
        Device("CPU", "CPU", "A processor", 24 * GB, 32 * GB, DeviceKind.CPU),
        Device("Vulkan0", "Vulkan", "A graphics card", 7 * GB, 8 * GB),
    ),
)
PARAMS = LoadParams(
    n_ctx=32_768, n_batch=2048, n_ubatch=512, threads=8, gpu_layers=25, expert_layers_on_cpu=14
)
CARD = MemoryUse("Vulkan0", 4 * GB, GB, GB // 2, 7 * GB)
OWN = MemoryUse("CPU", 7 * GB, 0, GB // 4, 24 * GB)


def plan(choice: PlanChoice = PlanChoice.BALANCED, **changes: object) -> LoadPlan:
    speed = SpeedRange(16.0, 20.0, 25.0)
    made = LoadPlan(
        PARAMS, choice, Fit.GOOD, (CARD, OWN), speed, speed, layers_on_gpu=25, layers=24
    )
    return dataclasses.replace(made, **changes)  # pyright: ignore[reportArgumentType]


@pytest.fixture
def model(paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny_model: Path) -> Path:
    empty_home(tmp_path, monkeypatch)
    return add_model(paths, tiny_model)


@pytest.fixture
def bars(qtbot: QtBot, theme: Theme) -> MemoryBars:
    bars = MemoryBars()
    qtbot.addWidget(bars)
    bars.resize(500, 200)
    bars.show()
    return bars


@pytest.fixture
def experts(qtbot: QtBot, theme: Theme) -> ExpertPage:
    page = ExpertPage()
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.show()
    page.show_devices(HARDWARE)
    page.show_wishes(NO_WISHES)
    page.show_plan(plan())
    return page


def colors(widget: QWidget) -> list[str]:
    """Along the first bar, each once."""
    found = widget.findChildren(QWidget, "bar")[0]
    picture = found.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    y = picture.height() // 2
    seen = [picture.pixelColor(x, y).name() for x in range(picture.width())]
    return list(dict.fromkeys(seen))


def test_each_memory_says_what_is_taken_of_it_in_figures(bars: MemoryBars) -> None:
    bars.show_devices([DeviceUse(CARD, "A graphics card"), DeviceUse(OWN, "Memory")])
    card, own = bars.words
    assert card == (
        "A graphics card, 5.5 GB of 7.0 GB, weights 4.0 GB, context 1.0 GB, computing 512 MB, "
        "free 1.5 GB"
    )
    assert own.startswith("Memory, 7.3 GB of 24.0 GB")


def test_more_than_there_is_says_how_much_is_missing(bars: MemoryBars) -> None:
    use = dataclasses.replace(CARD, weights_bytes=9 * GB)
    bars.show_devices([DeviceUse(use, "A graphics card")])
    assert bars.words[0].endswith("missing 3.5 GB")


def test_the_bar_shows_its_parts_in_order(bars: MemoryBars) -> None:
    bars.show_devices([DeviceUse(CARD, "A graphics card")])
    QTest.qWait(20)
    tones = [tone.name() for tone in part_tones(bars.palette())]
    shown = [color for color in colors(bars) if color in tones]
    assert shown == tones


def test_rows_come_and_go_with_the_devices(bars: MemoryBars) -> None:
    bars.show_devices([DeviceUse(CARD, "A"), DeviceUse(OWN, "B")])
    bars.show_devices([DeviceUse(OWN, "B")])
    assert [words[0] for words in bars.words] == ["B"]
    bars.show_devices([])
    assert bars.words == ()


def test_the_effect_is_told_with_its_certainty_and_its_reason(qtbot: QtBot, theme: Theme) -> None:
    view = EffectView()
    qtbot.addWidget(view)
    view.show_plan(None, None)
    assert "Looking" in view.verdict.text()
    view.show_plan(plan(), HARDWARE)
    assert view.verdict.text() == "Fits this computer: about 20 tokens/s, 32k context"
    assert "between 16 and 25, an estimate" in view.speed.text()
    assert "24 of 24 layers on the graphics card, the experts of 14" in view.speed.text()
    assert [words.split(",")[0] for words in view.bars.words] == [
        "A graphics card",
        "This computer's memory",
    ]
    problem = "It needs more memory than there is: choose a shorter context."
    view.show_plan(plan(fit=Fit.NO, problem=problem), HARDWARE)
    assert problem in view.speed.text()
    assert "tokens/s" not in view.speed.text()


def test_each_choice_says_what_it_leads_to_and_can_be_clicked_anywhere(
    qtbot: QtBot, theme: Theme
) -> None:
    choices = ChoiceList()
    qtbot.addWidget(choices)
    choices.resize(500, 400)
    choices.show_plans({choice: plan(choice) for choice in PlanChoice})
    choices.show_choice(PlanChoice.BALANCED)
    with qtbot.waitActive(choices):
        choices.show()
        choices.activateWindow()
    chosen: list[object] = []
    choices.chosen.connect(chosen.append)
    card = choices.cards[PlanChoice.LONG_CONTEXT]
    assert "about 20 tokens/s, 32k context" in card.forecast
    assert "about 20 tokens/s" in card.button.accessibleDescription()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    assert chosen == [PlanChoice.LONG_CONTEXT]
    QTest.keyClick(card.button, Qt.Key.Key_Up)
    assert chosen == [PlanChoice.LONG_CONTEXT, PlanChoice.BALANCED]
    choices.show_plans(None)
    assert card.forecast == ""


def test_what_is_automatic_says_what_that_comes_to(experts: ExpertPage) -> None:
    assert experts.numbers["expert_layers_on_cpu"].field.text() == "Automatic: 14"
    assert experts.numbers["threads"].field.text() == "Automatic: 8"
    assert experts.choices["kv_type"].currentText() == "Automatic: 16 bits"
    assert experts.choices["use_mlock"].currentText() == "Automatic: Off"


def test_every_value_of_a_placement_can_be_set(experts: ExpertPage) -> None:
    heard: list[PlanWishes] = []
    experts.wishes_changed.connect(heard.append)
    for name, value in (("n_ctx", 8192), ("threads", 4), ("gpu_layers", 12), ("n_batch", 512)):
        experts.numbers[name].field.setValue(value)
    experts.numbers["expert_layers_on_cpu"].field.setValue(0)
    experts.numbers["n_ubatch"].field.setValue(256)
    pick(experts.choices["kv_type"], "8 bits")
    pick(experts.choices["device"], "A graphics card")
    for name in ("flash_attention", "use_mmap", "use_mlock"):
        pick(experts.choices[name], "Off")
    assert heard[-1] == PlanWishes(
        n_ctx=8192,
        n_batch=512,
        n_ubatch=256,
        threads=4,
        gpu_layers=12,
        expert_layers_on_cpu=0,
        device="Vulkan0",
        flash_attention=False,
        kv_type=KvType.Q8_0,
        use_mmap=False,
        use_mlock=False,
    )
    left = {item.name for item in dataclasses.fields(PlanWishes)}
    assert left - {*experts.numbers, *experts.choices} == {"loras"}


def test_a_value_goes_back_to_automatic(experts: ExpertPage) -> None:
    experts.show_wishes(dataclasses.replace(NO_WISHES, n_ctx=4096, use_mmap=False))
    assert experts.numbers["n_ctx"].field.value() == 4096
    assert experts.choices["use_mmap"].currentText() == "Off"
    experts.numbers["n_ctx"].field.setValue(experts.numbers["n_ctx"].field.minimum())
    experts.choices["use_mmap"].setCurrentIndex(0)
    assert experts.wishes == NO_WISHES


def pick(choice: QComboBox, text: str) -> None:
    at = choice.findText(text)
    assert at >= 0, text
    choice.setCurrentIndex(at)


def test_the_placement_of_a_model_is_chosen_and_kept(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    application, dialog = open_models(qtbot, open_window, LIBRARY_PAGE)
    card_of(dialog, model).placement.click()
    assert dialog.page == PLACEMENT_PAGE
    page = dialog.placement
    assert page.path == model
    assert page.expert.model.text() == application.models.current_name
    fast = page.choices.cards[PlanChoice.FAST]
    qtbot.waitUntil(lambda: "tokens/s" in fast.forecast)
    assert "computer" in page.effect.verdict.text()
    assert page.effect.bars.words
    fast.button.click()
    assert application.placements.of(model).choice is PlanChoice.FAST
    starter = next(entry.path for entry in application.models.entries if entry.is_starter)
    page.show_model(starter)
    assert page.choices.cards[PlanChoice.BALANCED].button.isChecked()
    page.show_model(model)
    assert fast.button.isChecked()


def test_a_value_shows_its_effect_at_once_and_holds_when_it_is_taken(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    application, dialog = open_models(qtbot, open_window, PLACEMENT_PAGE)
    page = dialog.placement
    page.show_model(model)
    qtbot.waitUntil(lambda: bool(page.effect.bars.words))
    page.experts.click()
    before = page.expert_effect.bars.words
    context = page.expert.numbers["n_ctx"].field
    assert context.text().startswith("Automatic: ")
    context.setValue(512)
    shown = page.expert_effect
    qtbot.waitUntil(lambda: "512 context" in shown.verdict.text())
    assert shown.bars.words != before
    assert application.placements.of(model).wishes == NO_WISHES
    use, drop = page.footer.use, page.footer.drop
    assert use.isVisible()
    drop.click()
    qtbot.waitUntil(lambda: shown.bars.words == before)
    assert not use.isVisible()
    context.setValue(512)
    use.click()
    assert application.placements.of(model).wishes.n_ctx == 512
    assert not use.isVisible()
    page.expert.back.click()
    qtbot.waitUntil(lambda: "512 context" in page.effect.verdict.text())
    page.experts.click()
    page.footer.reset.click()
    page.footer.use.click()
    assert application.placements.of(model).wishes == NO_WISHES


def test_the_computer_is_described_and_can_be_copied(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    _, dialog = open_models(qtbot, open_window, COMPUTER_PAGE)
    page = dialog.computer
    qtbot.waitUntil(lambda: "Memory" in dict(page.facts.rows))
    page.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Memory: " in copied
    assert "free" in copied


def test_the_free_memory_is_told_once(qtbot: QtBot, open_window: OpenWindow, model: Path) -> None:
    """llama.cpp calls all of the processor's free."""
    _, dialog = open_models(qtbot, open_window, COMPUTER_PAGE)
    page = dialog.computer
    qtbot.waitUntil(lambda: "Memory" in dict(page.facts.rows))
    assert "free" in dict(page.facts.rows)["Memory"]
    assert "free" not in dict(page.devices.rows)["Processor"]


def test_the_page_follows_the_model_that_answers_unless_another_was_chosen_there(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    application, dialog = open_models(qtbot, open_window, PLACEMENT_PAGE)
    page = dialog.placement
    starter = next(entry.path for entry in application.models.entries if entry.is_starter)
    assert page.path == application.models.current == model
    application.models.choose(starter)
    assert page.path == starter
    page.show_model(model)
    application.models.choose(model)
    application.models.choose(starter)
    assert page.path == model


def test_the_memory_is_given_back_on_request(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    application, dialog = open_models(qtbot, open_window, COMPUTER_PAGE)
    page = dialog.computer
    qtbot.waitUntil(lambda: application.engine.status.state is EngineState.READY)
    qtbot.waitUntil(page.unload.isVisible)
    assert "ready to answer" in page.loaded.text()
    page.unload.click()
    qtbot.waitUntil(lambda: application.engine.status.state is EngineState.STOPPED)
    assert "No model is in memory" in page.loaded.text()
    assert not page.unload.isVisible()
