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
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

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
from app.hub import installed
from app.hub.installed import starter_model
from app.main import Application, build
from app.paths import RESOURCES, Paths
from app.profile import Profile
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.store.prompts import PromptStore
from app.store.settings import SettingsStore
from app.ui.chat.link_prompt import ask_before_opening
from app.ui.command_palette import CommandPalette
from app.ui.markdown.formulas import Typesetter
from app.ui.theme import apply_theme
from tests.bench.random_gguf import write_random_gguf
from tests.helpers import (
    document_pictures,
    newcomer_pictures,
    protection_pictures,
    safety_pictures,
)
from tests.helpers.camera import Camera, pump, wait_until
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
    write_random_gguf(model, "20b", name="gpt-oss-20b", is_hollow=True)
    SettingsStore(database).set_last_model(model)
    database.close()
    return ids


COMPUTER = {"memory": [32, 26], "cores": 8}
SCRIPT = {
    **COMPUTER,
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


class Shooter(Camera):
    def __init__(self, application: Application, ids: dict[str, str], folder: Path) -> None:
        super().__init__(application, folder)
        self._ids = ids
        self._papers = application.database.file.path.parent / "Papers"
        document_pictures.write_papers(self._papers)

    def shoot_all(self) -> None:
        for scheme in ("light", "dark"):
            self.set_scheme(scheme)
            self._conversation_pages()
            self._side_pages()
            self._composer_pages()
            self._dialogs()
            document_pictures.shoot(self.application, self, self._papers)
            self._models_pages()
        for scheme in ("light", "dark"):
            # What it measures changes the forecasts on other pages.
            self.set_scheme(scheme)
            self._thinking()

    def _open(self, title: str) -> None:
        self.application.window.open_conversation(self._ids[title])
        pump(0.5)
        Typesetter.of_application().finish()
        pump(0.2)

    def _conversation_pages(self) -> None:
        self.application.session.open_new()
        pump(0.3)
        self.save("welcome")
        self._open("Kepler's third law")
        self.save("conversation-end")
        bar = self.application.window.page.transcript
        bar._scroll.verticalScrollBar().setValue(0)  # pyright: ignore[reportPrivateUsage]
        pump(0.3)
        self.save("conversation")
        self._open("Open points of the meeting")
        self.application.window.page.transcript.toggle_reasoning()
        pump(0.3)
        self.save("reasoning")
        self.application.window.page.transcript.toggle_reasoning()
        self._open("عاصمة الأردن")
        self.save("right-to-left")
        self.application.session.open_new(is_temporary=True)
        pump(0.3)
        self.save("temporary")
        self.window.resize(520, 700)
        self._open("Packing for the sea")
        self.save("narrow")
        self.window.resize(*SIZE)
        pump(0.2)

    def _side_pages(self) -> None:
        sidebar = self.application.window.sidebar
        self._open("Kepler's third law")
        sidebar.search_field.setText("kepler law")
        pump(0.6)
        self.save("search")
        sidebar.search_field.clear()
        pump(0.3)
        sidebar.show_trash()
        pump(0.3)
        self.save("trash")
        sidebar.show_list()
        pump(0.2)

    def _composer_pages(self) -> None:
        page = self.application.window.page
        self._open("Packing for the sea")
        page.composer.set_draft(
            "Compare these two and tell me what changed.",
            (AttachmentPart("plan-v1.md", "a\n" * 90), AttachmentPart("plan-v2.md", "b\n" * 110)),
        )
        pump(0.8)
        self.save("composer")
        page.composer.set_draft("", ())
        page.focus_composer()
        QTest.keyClicks(page.composer.input, "/")
        pump(0.4)
        self.save("prompts")
        page.composer.input.clear()
        pump(0.2)
        page.toggle_instructions()
        pump(0.3)
        self.save("instructions")
        page.toggle_instructions()
        pump(0.2)

    def _dialogs(self) -> None:
        window = self.application.window
        commands = window.commands
        pages = ("general", "appearance", "model", "answers", "privacy", "connections")
        for number, name in enumerate((*pages, "shortcuts", "updates")):
            self.save_dialog(f"settings-{name}", lambda n=number: window.dialogs.show_settings(n))
        self.save_dialog("guide", window.dialogs.show_guide)
        self.save_dialog("keys", window.dialogs.show_shortcuts)
        self.save_dialog("about", window.dialogs.show_about)
        for kind in ("licence", "policy", "reasoning", "storage"):
            self.save_dialog(f"notice-{kind}", lambda k=kind: window.dialogs.show_notice(k))
        self.save_dialog("saved-prompts", window.page.manage_prompts)
        self.save_dialog("link", lambda: ask_before_opening("https://example.com/a?b=c", window))
        wanted = tuple(list(self._ids.values())[-2:])
        self.save_dialog("export", lambda: window._carrier.show_export(wanted))  # pyright: ignore[reportPrivateUsage]
        self.save_dialog("import", window._carrier.show_import)  # pyright: ignore[reportPrivateUsage]
        commands.palette.trigger()
        pump(0.3)
        self.save("palette")
        for palette in window.findChildren(CommandPalette):
            palette.hide()
        pump(0.2)

    def _models_pages(self) -> None:
        dialogs = self.application.window.dialogs
        pages = ("get", "library", "downloads", "placement", "computer")
        for number, name in enumerate(pages):
            self.save_dialog(f"models-{name}", lambda n=number: dialogs.show_models_page(n), 1.0)

    def _thinking(self) -> None:
        session = self.application.session
        session.open_new()
        session.send("Derive Kepler's third law, briefly.")
        wait_until(lambda: session.is_thinking)
        pump(2.5)
        self.save("thinking")
        session.stop()
        wait_until(lambda: not session.is_generating)
        self.application.window.show_error(
            "gpt-oss-20b-MXFP4.gguf could not be loaded: it is damaged or not a model that "
            "llama.cpp reads. Download or copy it again."
        )
        pump(0.3)
        self.save("error")
        self.application.window.page.notices.dismiss()
        made = session.conversation_id
        session.open_new()
        if made is not None:
            self.application.conversations.delete([made])
            self.application.window.page.notices.dismiss()
        pump(0.3)


def shoot_conversations(paths: Paths, folder: Path) -> None:
    ids = fill(paths)
    application = build(Profile(paths), scripted_engine_command(SCRIPT))
    application.settings.language = "en"
    application.window.resize(*SIZE)
    application.start()
    wait_until(lambda: application.models.is_scanned)
    pump(1)
    try:
        Shooter(application, ids, folder).shoot_all()
    finally:
        application.close()


def shoot_first_run(paths: Paths, folder: Path) -> None:
    application = build(Profile(paths), scripted_engine_command(COMPUTER))
    application.settings.language = "en"
    application.window.resize(*SIZE)
    application.start()
    wait_until(lambda: application.models.is_scanned)
    try:
        newcomer_pictures.shoot(application, folder)
    finally:
        application.close()


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["harmonium"])
    app.setApplicationName("harmonium")
    app.setApplicationDisplayName("Harmonium")
    app.setWindowIcon(QIcon(str(RESOURCES / "harmonium.svg")))
    app.setQuitOnLastWindowClosed(False)
    theme = apply_theme(app)
    scratch = Path(tempfile.gettempdir()) / "harmonium"
    scratch.mkdir()
    try:
        # Nothing that lies in this computer's home is found, and paths that are shown on some
        # pages are the same wherever the pictures are taken.
        os.environ["HOME"] = str(scratch)
        starter = scratch / starter_model().name
        starter.symlink_to(starter_model())
        installed.starter_model = lambda: starter
        for name, shoot in (("profile", shoot_conversations), ("new", shoot_first_run)):
            paths = Paths.at(scratch / name)
            paths.create()
            shoot(paths, folder)
        protection_pictures.shoot(scratch, folder, theme)
        safety_pictures.shoot(scratch, folder, theme)
    finally:
        shutil.rmtree(scratch)
    return 0


if __name__ == "__main__":
    sys.exit(main())
