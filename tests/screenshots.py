# SPDX-License-Identifier: Apache-2.0
"""Pictures of every page, light and dark: `python -m tests.screenshots [FOLDER]`.

Fills a profile of its own, plays the model from a script, and writes `<page>-<light|dark>.png` into
docs/screenshots. No display is needed.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.core.conversation import Conversation, Feedback, MessageNode, MessageState, Rating
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import (
    AttachmentPart,
    Message,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort
from app.hub.library import ModelFile, installed_models
from app.main import Application, build
from app.paths import RESOURCES, Paths
from app.services import models
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.store.prompts import PromptStore
from app.store.settings import SettingsStore
from app.ui.chat.link_prompt import ask_before_opening
from app.ui.command_palette import CommandPalette
from app.ui.theme import apply_theme
from tests.helpers.gguf_builder import text, u32, with_values
from tests.helpers.scripted_engine import scripted_engine_command

SIZE = (1180, 780)
_DAY = 24 * 3600.0

KEPLER = """Kepler's third law ties a planet's year to the size of its orbit. For a circular orbit \
gravity is the force that bends the path:

$$\\frac{G M m}{r^2} = m \\frac{v^2}{r}, \\qquad v = \\frac{2 \\pi r}{T}$$

Put the speed $v$ in, and everything but $T$ and $r$ is a constant of the sun:

$$T^2 = \\frac{4 \\pi^2}{G M} \\, r^3$$

| Planet | $r$ (AU) | $T$ (years) | $T^2 / r^3$ |
|---|--:|--:|--:|
| Venus | 0.723 | 0.615 | 1.00 |
| Earth | 1.000 | 1.000 | 1.00 |
| Mars | 1.524 | 1.881 | 1.00 |
| Jupiter | 5.203 | 11.862 | 1.00 |

To check it yourself:

```python
def period(radius_au: float) -> float:
    \"\"\"Years for one orbit around the sun.\"\"\"
    return radius_au ** 1.5

print(f"Mars: {period(1.524):.3f} years")
```

The law holds for ellipses too, with $r$ as the *semi-major axis*.[^1]

[^1]: Newton showed it in the *Principia*, book I, proposition 15.
"""

PACKING = """Here is a list for three days by the sea:

- [x] **Rain jacket**: the wind is stronger than it looks
- [ ] Two warm layers
  1. a fleece
  2. a thin wool shirt
- [ ] Charger and a spare cable

> Pack the jacket on top. You will need it first.
"""

REASONING = """The person asks for Kepler's third law. Start from circular motion, since it is the \
shortest way, then say that ellipses work too. A table with T²/r³ shows it at a glance. I should \
check the numbers for Mars: 1.524^1.5 = 1.881. Good."""


def pump(seconds: float = 0.05) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()


def wait_until(is_done: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not is_done():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        pump()


def answer(parent: int, id_: int, *parts: Part | str, **changes: object) -> MessageNode:
    made = tuple(TextPart(part) if isinstance(part, str) else part for part in parts)
    fields: dict[str, object] = {
        "created": time.time(),
        "model": "gpt-oss-20b",
        "effort": Effort.MEDIUM,
        "finish": FinishReason.STOP,
        "usage": Usage(412, 388, 96, 301),
        "timings": Timings(0, 0.42, 310, 38.4, 10.8),
        **changes,
    }
    return MessageNode(id_, parent, Message(Role.ASSISTANT, made), **fields)  # type: ignore[arg-type]


def question(id_: int, parent: int | None, words: str, *files: AttachmentPart) -> MessageNode:
    return MessageNode(id_, parent, user_message(words, files), created=time.time())


def talk(title: str, age_days: float, *nodes: MessageNode, head: int | None = None) -> Conversation:
    then = time.time() - age_days * _DAY
    last = head if head is not None else (nodes[-1].id if nodes else None)
    return Conversation("", title, then, then, "2026-01-31", "", Effort.MEDIUM, last, nodes)


def conversations() -> list[Conversation]:
    kepler = [
        question(1, None, "Derive Kepler's third law, briefly, with a table to check it."),
        answer(1, 2, ReasoningPart("A first, longer try.", 3.0), "A first, longer answer."),
        answer(
            1, 3, ReasoningPart(REASONING, 12.4), KEPLER, feedback=Feedback(Rating.UP, "Clear.")
        ),
    ]
    minutes = [
        question(
            1, None, "Which open points are left?", AttachmentPart("minutes.md", "# Minutes\n" * 80)
        ),
        answer(
            1, 2,
            ReasoningPart("I look through the minutes for points without an owner.", 4.2),
            ToolCallPart("browser.find", '{"pattern": "open"}'),
            ToolResultPart("browser.find", "3 places"),
            ReasoningPart("Three places, one is closed in the last paragraph.", 3.1),
            "Two points are open: the **budget for March** and the **new badge readers**.",
        ),
        question(3, 2, "Write a reminder to both owners."),
        answer(3, 4, "Dear both, a short reminder about", state=MessageState.CANCELLED),
    ]  # fmt: skip
    rtl = [
        question(1, None, "ما هي عاصمة الأردن؟"),
        answer(1, 2, "عاصمة الأردن هي **عمّان**.\n\n- عدد السكان: نحو 4 ملايين\n- اللغة: العربية"),
    ]
    short = [question(1, None, "What shall I pack?"), answer(1, 2, PACKING)]
    titles = (
        "Garden plan for a north-facing yard", "Regular expressions for postcodes",
        "Letter to the landlord", "Why bread needs salt", "Names for a small ginger cat",
        "Explain the Doppler effect", "SQL: newest row per customer",
    )  # fmt: skip
    others = [
        talk(title, 2 + 5 * index, question(1, None, title), answer(1, 2, "…"))
        for index, title in enumerate(titles)
    ]
    return [
        *reversed(others),
        talk("Packing for the sea", 1.1, *short),
        talk("عاصمة الأردن", 1.0, *rtl),
        talk("Open points of the meeting", 0.02, *minutes),
        talk("Kepler's third law", 0.0, *kepler),
    ]


def fill(paths: Paths) -> dict[str, str]:
    """Ids by title."""
    database = open_database(paths.database)
    store = ConversationStore(database)
    made = conversations()
    ids = dict(zip((item.title for item in made), store.insert(made), strict=True))
    store.set_pinned([ids["Letter to the landlord"]], True)
    work = store.create_folder("Work")
    store.create_folder("Home")
    store.move([ids["SQL: newest row per customer"]], work.id)
    deleted = store.create("2026-01-31", Effort.LOW, title="Old shopping list")
    store.delete(deleted)
    prompts = PromptStore(database)
    prompts.add("Summarize", "Summarize the attached text in five points.")
    prompts.add("Proofread", "Correct spelling and grammar. Keep my tone.")
    prompts.add("Explain simply", "Explain this to somebody who is new to the field.")
    model = paths.models / "gpt-oss-20b-MXFP4.gguf"
    values = {
        "general__name": text("gpt-oss-20b"),
        "general__architecture": text("gpt-oss"),
        "general__file_type": u32(38),
    }
    renamed = {
        f"gpt-oss__{key.removeprefix('llama.').replace('.', '__')}": value
        for key, value in with_values().values.items()
        if key.startswith("llama.")
    }
    model.parent.mkdir(parents=True, exist_ok=True)
    model.write_bytes(with_values(**values, **renamed).to_bytes())
    SettingsStore(database).set_last_model(model)
    database.close()
    return ids


SCRIPT = {
    "generate": [
        [
            {
                "stream": "reasoning",
                "texts": [f"{word} " for word in REASONING.split()],
                "rate": 60,
            },
            {"wait": 600},
        ]
    ],
    "n_ctx": 32768,
}


class Shooter:
    def __init__(self, application: Application, ids: dict[str, str], folder: Path) -> None:
        self._application = application
        self._ids = ids
        self._folder = folder
        self._scheme = "light"

    @property
    def _window(self) -> QWidget:
        return self._application.window

    def shoot_all(self) -> None:
        for scheme in ("light", "dark"):
            self._scheme = scheme
            self._application.settings.color_scheme = scheme  # type: ignore[assignment]
            # Without a window manager, a closed dialog leaves no window active.
            self._window.activateWindow()
            pump(0.3)
            self._conversation_pages()
            self._side_pages()
            self._composer_pages()
            self._dialogs()
            self._thinking()

    def _open(self, title: str) -> None:
        self._application.window.open_conversation(self._ids[title])
        pump(0.5)

    def _conversation_pages(self) -> None:
        self._application.session.open_new()
        pump(0.3)
        self._save("welcome")
        self._open("Kepler's third law")
        self._save("conversation-end")
        bar = self._application.window.page.transcript
        bar._scroll.verticalScrollBar().setValue(0)  # pyright: ignore[reportPrivateUsage]
        pump(0.3)
        self._save("conversation")
        self._open("Open points of the meeting")
        self._application.window.page.transcript.toggle_reasoning()
        pump(0.3)
        self._save("reasoning")
        self._application.window.page.transcript.toggle_reasoning()
        self._open("عاصمة الأردن")
        self._save("right-to-left")
        self._application.session.open_new(is_temporary=True)
        pump(0.3)
        self._save("temporary")
        self._window.resize(520, 700)
        self._open("Packing for the sea")
        self._save("narrow")
        self._window.resize(*SIZE)
        pump(0.2)

    def _side_pages(self) -> None:
        sidebar = self._application.window.sidebar
        self._open("Kepler's third law")
        sidebar.search_field.setText("kepler law")
        pump(0.6)
        self._save("search")
        sidebar.search_field.clear()
        pump(0.3)
        sidebar.show_trash()
        pump(0.3)
        self._save("trash")
        sidebar.show_list()
        pump(0.2)

    def _composer_pages(self) -> None:
        page = self._application.window.page
        self._open("Packing for the sea")
        page.composer.set_draft(
            "Compare these two and tell me what changed.",
            (AttachmentPart("plan-v1.md", "a\n" * 90), AttachmentPart("plan-v2.md", "b\n" * 110)),
        )
        pump(0.8)
        self._save("composer")
        page.composer.set_draft("", ())
        page.focus_composer()
        QTest.keyClicks(page.composer.input, "/")
        pump(0.4)
        self._save("prompts")
        page.composer.input.clear()
        pump(0.2)
        page.toggle_instructions()
        pump(0.3)
        self._save("instructions")
        page.toggle_instructions()
        pump(0.2)

    def _dialogs(self) -> None:
        window = self._application.window
        commands = window.commands
        for number, name in enumerate(
            ("general", "appearance", "model", "answers", "privacy", "shortcuts")
        ):
            self._save_dialog(f"settings-{name}", lambda n=number: window.dialogs.show_settings(n))
        self._save_dialog("keys", window.dialogs.show_shortcuts)
        self._save_dialog("about", window.dialogs.show_about)
        for kind in ("licence", "policy", "reasoning", "storage"):
            self._save_dialog(f"notice-{kind}", lambda k=kind: window.dialogs.show_notice(k))
        self._save_dialog("saved-prompts", window.page.manage_prompts)
        self._save_dialog("link", lambda: ask_before_opening("https://example.com/a?b=c", window))
        wanted = tuple(list(self._ids.values())[-2:])
        self._save_dialog("export", lambda: window._carrier.show_export(wanted))  # pyright: ignore[reportPrivateUsage]
        self._save_dialog("import", window._carrier.show_import)  # pyright: ignore[reportPrivateUsage]
        commands.palette.trigger()
        pump(0.3)
        self._save("palette")
        for palette in window.findChildren(CommandPalette):
            palette.hide()
        pump(0.2)

    def _thinking(self) -> None:
        session = self._application.session
        session.open_new()
        session.send("Derive Kepler's third law, briefly.")
        wait_until(lambda: session.is_thinking)
        pump(2.5)
        self._save("thinking")
        session.stop()
        wait_until(lambda: not session.is_generating)
        self._application.window.show_error(
            "gpt-oss-20b-MXFP4.gguf could not be loaded: it is damaged or not a model that "
            "llama.cpp reads. Download or copy it again."
        )
        pump(0.3)
        self._save("error")
        self._application.window.page.notices.dismiss()
        made = session.conversation_id
        session.open_new()
        if made is not None:
            self._application.conversations.delete([made])
            self._application.window.page.notices.dismiss()
        pump(0.3)

    def _save_dialog(self, name: str, show: Callable[[], object]) -> None:
        before = set(QApplication.topLevelWidgets())
        show()
        pump(0.4)
        self._save(name)
        for widget in QApplication.topLevelWidgets():
            is_new = widget not in before or isinstance(widget, QDialog)
            if is_new and widget.isVisible() and widget is not self._window:
                widget.close()
        pump(0.2)

    def _save(self, name: str) -> None:
        """The window, with the dialogs and menus that stand over it."""
        picture = self._window.grab()
        painter = QPainter(picture)
        for widget in QApplication.topLevelWidgets():
            if widget is self._window or not widget.isVisible():
                continue
            if isinstance(widget, QDialog | QMenu) or widget.isWindow():
                self._paint_over(painter, widget.grab(), widget)
        painter.end()
        picture.save(str(self._folder / f"{name}-{self._scheme}.png"))

    def _paint_over(self, painter: QPainter, picture: QPixmap, widget: QWidget) -> None:
        at = widget.geometry().topLeft() - self._window.geometry().topLeft()
        if isinstance(widget, QDialog):
            at = QPoint(
                (self._window.width() - widget.width()) // 2,
                max(0, (self._window.height() - widget.height()) // 2),
            )
        frame = QRect(at, widget.size()).adjusted(-1, -1, 1, 1)
        painter.fillRect(frame, QColor(128, 128, 128, 128))
        painter.drawPixmap(at, picture)


def without_starter(folder: Path, remembered: Sequence[Path] = ()) -> list[ModelFile]:
    return [model for model in installed_models(folder, remembered) if model.origin != "starter"]


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["harmonium"])
    app.setApplicationName("harmonium")
    app.setApplicationDisplayName("Harmonium")
    app.setWindowIcon(QIcon(str(RESOURCES / "harmonium.svg")))
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app)
    # Paths are shown on some pages: these are the same wherever the pictures are taken.
    models.installed_models = without_starter
    scratch = Path(tempfile.gettempdir()) / "harmonium"
    scratch.mkdir()
    try:
        paths = Paths.at(scratch)
        paths.create()
        ids = fill(paths)
        application = build(paths, scripted_engine_command(SCRIPT))
        application.settings.language = "en"
        application.window.resize(*SIZE)
        application.start()
        wait_until(lambda: application.models.is_scanned)
        pump(1)
        try:
            Shooter(application, ids, folder).shoot_all()
        finally:
            application.close()
    finally:
        shutil.rmtree(scratch)
    return 0


if __name__ == "__main__":
    sys.exit(main())
