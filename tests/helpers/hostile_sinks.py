# SPDX-License-Identifier: Apache-2.0
"""Every place where foreign text ends up, driven with one hostile text after another:
`python -m tests.helpers.hostile_sinks FOLDER [SHARE]`. With a SHARE of n only every nth of the long
texts is taken, and each address in fewer forms.

Prints one JSON object: `violations` (an address that could be opened and should not, markup that
became real, text that left plain text), `slowest` (processor seconds of the slowest step of each
sink, and the case). Between `BEGIN` and `END`, which it looks up in the file system, it must open
nothing but its own files: whoever traces its system calls can tell.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6 import QtGui
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPoint
from PySide6.QtGui import QGuiApplication, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QToolTip, QWidget

from app.core.conversation import MessageNode, MessageState
from app.core.events import Timings
from app.core.files import file_name, write_new_file
from app.core.messages import (
    AttachmentPart,
    Message,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort
from app.core.sanitizing import plain_tool_tip, safe_href
from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.services.engine_jobs import TurnEnded
from app.services.notifications import Notifications
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.store.transfer import export_conversation, readable
from app.ui.chat.attachment_view import AttachmentView
from app.ui.chat.message_body import MessageBody
from app.ui.theme import apply_theme
from app.ui.transfer.pdf_export import draw, pdf_writer
from tests.helpers.hostile_markdown import FORMS, HostileCase, cases
from tests.helpers.scripted_engine import scripted_engine_command

BEGIN = "/harmonium-trace-begins"
END = "/harmonium-trace-ends"

_CUTS = 6
_TOKEN = 20
_SHORT = 2000
_LARGE = frozenset({"placed: formula-wide"})
_MARKUP_ATTRIBUTES = frozenset({"src", "srcset", "background", "style", "action", "data", "poster"})

Problem = str
Sink = Callable[[HostileCase], Iterator[Problem]]


class Sinks:
    """`step` is told before anything that the person would have to wait for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        paths = Paths.at(folder / "profile")
        paths.create()
        self._application: Application = build(Profile(paths), scripted_engine_command("hello"))
        self._application.window.resize(900, 700)
        self._application.start()
        self._store = ConversationStore(open_database(paths.database))
        self._announced: list[tuple[str, str]] = []
        # As when another program's window is in front.
        self._notifications = Notifications(
            self._application.settings,
            self._application.conversations.title_of,
            lambda: False,
            self._application,
        )
        self._notifications.announced.connect(self._on_announced)
        self._application.settings.notifies = True
        self._application.settings.notifies_with_text = True
        self.slowest: dict[str, tuple[float, str]] = {}
        pump()

    @property
    def all(self) -> dict[str, Sink]:
        return {
            "stream": self.stream,
            "history": self.history,
            "tool tip": self.tool_tip,
            "title": self.title,
            "file name": self.file_name,
            "export": self.export,
            "copy": self.copy,
            "notification": self.notification,
            "notice": self.notice,
            "composer": self.composer,
        }

    def warm_up(self) -> None:
        """What is made once is made now: fonts, lexers, formulas."""
        for sink in self.all.values():
            list(sink(HostileCase("warm up", _WARM_UP)))
        self.slowest.clear()

    def close(self) -> None:
        self._application.close()

    def stream(self, case: HostileCase) -> Iterator[Problem]:
        # Who is shown as a whole is painted as a whole: not so in the window.
        view = QScrollArea()
        view.resize(600, 400)
        view.setWidgetResizable(True)
        body = MessageBody()
        view.setWidget(body)
        view.show()
        for cut in range(1, _CUTS):
            end = len(case.text) * cut // _CUTS
            for more in (0, _TOKEN, 2 * _TOKEN):
                part = case.text[: end + more]
                self._timed("stream", case, lambda part=part: body.set_markdown(part, final=False))
                self._settle("stream", case, body)
        self._timed("stream", case, lambda: body.set_markdown(case.text, final=True))
        self._settle("stream", case, body)
        yield from addresses(body.document())
        view.close()
        view.deleteLater()

    def history(self, case: HostileCase) -> Iterator[Problem]:
        transcript = self._application.window.page.transcript
        parts = (
            ReasoningPart(case.text, 3.0),
            ToolCallPart(case.text[:200], case.text),
            ToolResultPart(case.text[:200], case.text),
            TextPart(case.text),
        )
        question = user_message(case.text, [AttachmentPart(case.text[:_SHORT], case.text)])
        nodes = [
            MessageNode(1, None, question),
            MessageNode(2, 1, Message(Role.ASSISTANT, parts), model=case.text[:_SHORT]),
            MessageNode(
                3, 1, Message(Role.ASSISTANT, (TextPart("x"),)), MessageState.FAILED,
                error=case.text[:_SHORT],
            ),
        ]  # fmt: skip
        self._timed("history", case, lambda: transcript.show_nodes(nodes, "hostile"))
        self._settle("history", case, transcript)
        self._timed("history", case, transcript.toggle_reasoning)
        self._settle("history", case, transcript)
        self._timed("history", case, lambda: transcript.grab())
        for body in transcript.findChildren(MessageBody):
            yield from addresses(body.document())
        yield from _rich_labels(transcript)
        transcript.show_nodes([], None)
        pump()

    def tool_tip(self, case: HostileCase) -> Iterator[Problem]:
        text = plain_tool_tip(case.text[:_SHORT])
        self._timed("tool tip", case, lambda: QToolTip.showText(QPoint(10, 10), text))
        pump()
        document = QTextDocument()
        document.setHtml(text)
        yield from addresses(document)
        for label in QApplication.topLevelWidgets():
            if isinstance(label, QLabel):
                label.grab()

    def title(self, case: HostileCase) -> Iterator[Problem]:
        made = self._store.create("2026-01-01", Effort.LOW)
        conversations = self._application.conversations
        self._timed("title", case, lambda: conversations.rename(made, case.text))
        self._timed("title", case, lambda: self._application.session.open(made))
        self._timed("title", case, pump)
        self._timed("title", case, lambda: self._application.window.grab())
        yield from _rich_labels(self._application.window)
        self._application.session.open_new()
        conversations.delete(made)
        pump()

    def file_name(self, case: HostileCase) -> Iterator[Problem]:
        name = file_name(case.text[:_SHORT], "Conversation")
        folder = self._folder / "files"
        folder.mkdir(exist_ok=True)
        path = write_new_file(folder, name, ".md", b"x")
        if path.resolve().parent != folder.resolve() or not path.is_file():
            yield f"written to {path}"
        if any(not char.isprintable() for char in path.name):
            yield f"an unprintable file name {path.name!r}"

    def export(self, case: HostileCase) -> Iterator[Problem]:
        text = case.text[:100_000]
        made = self._store.create("2026-01-01", Effort.LOW, title=text[:200])
        question, answer = self._store.ask(made, None, user_message(text), model="m", effort=None)
        message = Message(Role.ASSISTANT, (ReasoningPart(text, 1.0), TextPart(text)))
        self._store.finish_message(answer, message, state=MessageState.COMPLETE)
        conversation = self._store.load(made)
        for kind in ("md", "json", "html"):
            out: list[str] = []

            def write(kind: str = kind, out: list[str] = out) -> None:
                out.append(export_conversation(conversation, kind, include_reasoning=True))  # type: ignore[arg-type]

            self._timed(f"export {kind}", case, write)
            if kind == "html":
                yield from _html_problems(out[0])
            if kind == "json":
                json.loads(out[0])
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = pdf_writer(buffer, conversation.title)
        painter = QPainter(writer)
        steps = draw(readable(conversation), painter, writer)
        while self._timed("export pdf", case, lambda: next(steps, None)) is not None:
            pump()
        painter.end()
        data = bytes(buffer.data().data())
        for start in _places(data, b"/URI ("):
            address = data[start : start + 3000].split(b")")[0].decode("latin-1")
            if safe_href(address) != address:
                yield f"a link in the PDF to {address}"
        self._store.delete(made)
        del question

    def copy(self, case: HostileCase) -> Iterator[Problem]:
        body = MessageBody()
        body.resize(600, 400)
        body.set_markdown(case.text)
        self._settle("copy", case, body)
        self._timed("copy", case, body.selectAll)
        self._timed("copy", case, body.copy)
        self._timed("copy", case, body.selected_markdown)
        self._timed("copy", case, body.plain_text)
        copied = QGuiApplication.clipboard().mimeData()
        # There is none when nothing was selected.
        if copied is not None and copied.formats() not in ([], ["text/plain"]):
            yield f"copied as {copied.formats()}"
        QGuiApplication.clipboard().clear()
        body.deleteLater()
        pump()

    def notification(self, case: HostileCase) -> Iterator[Problem]:
        made = self._store.create("2026-01-01", Effort.LOW, title=case.text[:200])
        self._application.conversations.refresh()
        message = Message(Role.ASSISTANT, (TextPart(case.text),))
        node = MessageNode(1, None, message, timings=Timings(total_s=60))
        self._announced.clear()
        ended = TurnEnded(made, 1, node, None)
        notify = self._notifications.on_answer_finished
        self._timed("notification", case, lambda: notify(ended))
        pump()
        if not self._announced:
            yield "nothing was announced"
        for text in (text for pair in self._announced for text in pair):
            if set("<>&") & set(text) or len(text) > 300:
                yield f"announced {text[:80]!r}"
        self._store.delete(made)
        self._application.conversations.refresh()

    def notice(self, case: HostileCase) -> Iterator[Problem]:
        window = self._application.window
        self._timed("notice", case, lambda: window.show_error(case.text[:_SHORT]))
        self._timed("notice", case, pump)
        window.grab()
        yield from _rich_labels(window)
        window.page.notices.dismiss()

    def composer(self, case: HostileCase) -> Iterator[Problem]:
        composer = self._application.window.page.composer
        self._timed("composer", case, lambda: composer.set_text(case.text))
        self._timed("composer", case, pump)
        kept = composer.text + "".join(part.text for part in composer.attachments)
        if _letters(kept) != _letters(case.text):
            yield "text is gone"
        for part in composer.attachments:
            yield from self._attachment(case, part)
        yield from addresses(composer.input.document())
        composer.set_draft("", ())
        pump()

    def _attachment(self, case: HostileCase, part: AttachmentPart) -> Iterator[Problem]:
        made: list[AttachmentView] = []

        def open_view() -> None:
            view = AttachmentView(part, self._application.window, is_sent=False)
            view.open()
            made.append(view)

        self._timed("composer", case, open_view)
        self._timed("composer", case, pump)
        [view] = made
        self._timed("composer", case, view.grab)
        yield from addresses(view.text_field.document())
        yield from _rich_labels(view)
        view.close()

    def _settle(self, sink: str, case: HostileCase, widget: QWidget) -> None:
        """Until all that is to be shown is shown."""
        self._timed(sink, case, pump)
        while any(body.is_waiting for body in _bodies(widget)):
            self._timed(sink, case, pump)

    def _timed(self, sink: str, case: HostileCase, step: Callable[[], object]) -> object:
        began = time.thread_time()
        result = step()
        spent = time.thread_time() - began
        if spent > self.slowest.get(sink, (0.0, ""))[0]:
            self.slowest[sink] = (spent, case.name)
        return result

    def _on_announced(self, title: str, text: str) -> None:
        self._announced.append((title, text))


def pump() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _letters(text: str) -> str:
    """Qt changes line ends, and leaves out what is no character."""
    return "".join(char for char in text if char.isalnum())


def _bodies(widget: QWidget) -> list[MessageBody]:
    return [widget] if isinstance(widget, MessageBody) else widget.findChildren(MessageBody)


def addresses(document: QTextDocument) -> Iterator[Problem]:
    """Links that may not be opened, and images that are not our own."""
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            form = iterator.fragment().charFormat()
            href = form.anchorHref()
            if href and safe_href(href) != href:
                yield f"a link to {href[:200]}"
            if form.isImageFormat():
                yield f"an image {form.toImageFormat().name()[:200]}"
            iterator += 1
        block = block.next()


def _rich_labels(widget: QWidget) -> Iterator[Problem]:
    for label in widget.findChildren(QLabel):
        is_plain = label.textFormat() is QtGui.Qt.TextFormat.PlainText
        if not is_plain and QtGui.Qt.mightBeRichText(label.text()):
            yield f"a label shows markup: {label.text()[:80]!r}"


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.problems: list[Problem] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "img", "iframe", "object", "embed", "base", "form", "link", "svg"):
            self.problems.append(f"the page has <{tag}>")
        for name, value in attrs:
            if name.startswith("on") or name in _MARKUP_ATTRIBUTES:
                self.problems.append(f"the page has {name}={value!r}")
            if (
                name == "href"
                and not (value or "").startswith("#")
                and safe_href(value or "") != value
            ):
                self.problems.append(f"the page links to {value!r}")


def _html_problems(page: str) -> Iterator[Problem]:
    parser = _Page()
    parser.feed(page)
    parser.close()
    yield from parser.problems


def _places(data: bytes, mark: bytes) -> Iterator[int]:
    at = data.find(mark)
    while at >= 0:
        yield at + len(mark)
        at = data.find(mark, at + 1)


def shared(share: int) -> list[HostileCase]:
    """Every `share`th of the long texts, and of the short ones all but addresses: each of them in
    one form, and what tells most in every other form."""
    found = cases()
    long = [case for case in found if case.name.startswith("size:") or case.name in _LARGE]
    addresses = [case for case in found if case.name.partition(":")[0] in FORMS]
    rest = [case for case in found if case not in long and case not in addresses]
    return [*_in_one_form(addresses), *rest, *long[1::share]]


def _in_one_form(addresses: list[HostileCase]) -> Iterator[HostileCase]:
    by_address: dict[str, list[HostileCase]] = {}
    for case in addresses:
        by_address.setdefault(case.name.partition(": ")[2], []).append(case)
    for number, forms in enumerate(by_address.values()):
        yield from forms[number % 2 :: 2]


def run(folder: Path, chosen: list[HostileCase]) -> dict[str, object]:
    sinks = Sinks(folder)
    sinks.warm_up()
    os.access(BEGIN, os.F_OK)
    violations = [
        {"case": case.name, "sink": name, "problem": problem}
        for case in chosen
        for name, sink in sinks.all.items()
        for problem in sink(case)
    ]
    os.access(END, os.F_OK)
    sinks.close()
    return {"violations": violations, "slowest": sinks.slowest, "cases": len(chosen)}


_WARM_UP = """# Heading

Text with **bold**, `code`, $x^2$ and [a link](https://example.com).[^1]

| a | b |
|---|--:|
| c | d |

- [x] done
  1. one

> quote

$$\\frac{a}{b}$$

[^1]: note
""" + "".join(
    f"\n```{language}\nx = 'a' # b\n```\n"
    for language in ("python", "json", "perl", "html", "text", "unknown")
)


def main() -> int:
    app = QApplication(["harmonium"])
    app.setApplicationName("harmonium")
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app)
    result = run(Path(sys.argv[1]), shared(int(sys.argv[2])) if len(sys.argv) > 2 else cases())
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
