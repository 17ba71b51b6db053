# SPDX-License-Identifier: Apache-2.0
"""Every page and every dialog of the window, opened as a person would see it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.core.documents import Collection
from app.core.messages import AttachmentPart, CitationPart, CoveragePart
from app.core.model_files import DownloadProgress, DownloadState
from app.main import Application
from app.reports import failure_of
from app.services.documents import WholeBudget
from app.services.safety import Backup
from app.store.checking import CheckReport, Hit
from app.store.snapshots import Snapshot
from app.ui.about.notices import NOTICE_KINDS
from app.ui.chat.attachment_view import AttachmentView
from app.ui.chat.feedback_popup import FeedbackPopup
from app.ui.chat.link_prompt import LinkPrompt
from app.ui.chat.message_widget import MessageWidget
from app.ui.chat.tool_step import ToolStep
from app.ui.documents.documents_dialog import DocumentsDialog
from app.ui.documents.words import is_busy
from app.ui.protection.cover import Cover
from app.ui.protection.opening_pages import QuestionPage, WaitingPage
from app.ui.protection.unlock_page import UnlockPage
from app.ui.safety.backup_rows import show_backups, show_damage
from app.ui.safety.rescue_pages import BackupsPage, DamagedPage, EndPage
from tests.ui.documents import document, failed, missing, partial_document, reading, waiting
from tests.ui.listing import search
from tests.ui.transcripts import answer, button, child, messages, point_at, question
from tests.ui.viewing import make_notes, make_pdf, make_table

Place = Callable[[QtBot, Application], QWidget]
"""Gets a window that shows the rich conversation; gives what is to be looked at."""


def conversation(qtbot: QtBot, application: Application) -> QWidget:
    return application.window


def empty(qtbot: QtBot, application: Application) -> QWidget:
    application.window.commands.new_conversation.trigger()
    return application.window


def temporary(qtbot: QtBot, application: Application) -> QWidget:
    application.window.commands.new_temporary.trigger()
    return application.window


def narrow(qtbot: QtBot, application: Application) -> QWidget:
    application.window.resize(600, 700)
    QTest.qWait(50)
    return application.window


def reasoning(qtbot: QtBot, application: Application) -> QWidget:
    application.window.commands.toggle_reasoning.trigger()
    QTest.qWait(50)
    child(application.window, ToolStep).header.click()
    QTest.qWait(50)
    return application.window


def editing(qtbot: QtBot, application: Application) -> QWidget:
    first_message(application).begin_edit()
    QTest.qWait(50)
    return application.window


def drafting(qtbot: QtBot, application: Application) -> QWidget:
    composer = application.window.page.composer
    composer.add_attachments([AttachmentPart("one.txt", "1"), AttachmentPart("two.txt", "2")])
    composer.input.insertPlainText("A question")
    return application.window


def dropping(qtbot: QtBot, application: Application) -> QWidget:
    """Documents in every state. What is read needs files, so they come from here, and those of the
    conversation may not take their place."""
    application.session.blockSignals(True)
    application.documents.blockSignals(True)
    application.window.page.composer.documents.show_documents(
        "here",
        [document(), partial_document(), reading(), waiting(), failed(), missing()],
        [Collection("papers", "Papers", (), 214, 3, 2, 48_100_000)],
        asked_about=(),
        progress=lambda _: 0.4,
        budget=WholeBudget(12_000, 32_000, frozenset({"handbook.pdf"})),
    )
    QTest.qWait(50)
    return application.window


def documents(collection: bool, qtbot: QtBot, application: Application) -> QWidget:
    """Of the conversation, or of a collection."""
    folder = Path(application.database.file.path).parent / "papers"
    folder.mkdir(exist_ok=True)
    for name in ("one.md", "two.md", "three.md"):
        (folder / name).write_text(f"# {name}\n\nSome text.\n", encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    service, key = application.documents, application.session.documents_key
    made = service.create_collection("Papers") if collection else None
    if made is None:
        service.add([folder], key)
    else:
        service.add_folder(made.id, folder)
    dialog = application.window.dialogs.show_documents("" if made is None else made.id)
    listed = dialog.page.model
    qtbot.waitUntil(lambda: len(listed.documents) == 4)
    qtbot.waitUntil(lambda: not any(is_busy(item) for item in listed.documents))
    dialog.page.list.choose(listed.documents[0].id)
    QTest.qWait(400)
    return dialog


def document_details(qtbot: QtBot, application: Application) -> QWidget:
    dialog = documents(False, qtbot, application)
    assert isinstance(dialog, DocumentsDialog)
    broken = dialog.page.list.chosen[0].id
    dialog.close()
    application.window.page.documents.show_details(broken)
    return open_dialog()


def cited(qtbot: QtBot, application: Application) -> QWidget:
    """An answer with citations, one of them not verified."""
    coverage = CoveragePart("d1", "handbook.pdf", 300, 298, ("Page 7 is a scan.",), 40, 9000)
    application.window.page.transcript.show_nodes(
        [
            question(1),
            answer(
                2,
                "Five days 【1†L8】, in 2027 eight 【1†L20】.",
                CitationPart("【1†L8】", 1, "d1", "handbook.pdf", 12, "", 8, 8, "Five days.", True),
                CitationPart("【1†L20】", 2, "d1", "handbook.pdf", 14, "", 20, 20, "Soon."),
                coverage,
            ),
        ],
        "cited",
    )
    QTest.qWait(150)
    return application.window


def viewer(name: str, qtbot: QtBot, application: Application) -> QWidget:
    """A document beside the conversation, while words are looked for in it."""
    folder = Path(application.database.file.path).parent / "viewed"
    folder.mkdir(exist_ok=True)
    make = {"handbook.pdf": make_pdf, "notes.md": make_notes, "rates.csv": make_table}[name]
    make(folder / name)
    service, key = application.documents, application.session.documents_key
    service.add([folder / name], key)
    qtbot.waitUntil(
        lambda: bool(service.of(key)) and not any(is_busy(item) for item in service.of(key)),
        timeout=60_000,
    )
    document = service.of(key)[0]
    pane = application.window.pane
    parts = [
        CitationPart(f"【1†L{line}】", line, document.id, name, 1, "", line, line, "Some words.")
        for line in (4, 6)
    ]
    application.window.resize(1100, 700)
    pane.show_citation(parts[0], parts)
    shown = {"handbook.pdf": pane.pages, "notes.md": pane.text, "rates.csv": pane.sheet}[name]
    qtbot.waitUntil(shown.isVisible)
    pane.search.start()
    pane.search.field.setText("words")
    QTest.qWait(600)
    return application.window


def instructions(qtbot: QtBot, application: Application) -> QWidget:
    page = application.window.page
    page.toggle_instructions()
    page.instructions.text_field.setPlainText("Answer briefly.")
    return application.window


def downloading(qtbot: QtBot, application: Application) -> QWidget:
    """With a question that waits. The newest entry of the rich conversation is an answer, so the
    words come from here."""
    page = application.window.page
    page.strip.set_entries(
        [DownloadProgress("a", "gpt-oss-20b", DownloadState.RUNNING, 4, 12, 42e6, 700.0)]
    )
    page.transcript.set_progress("Answered when it is here", "Let the starter model answer now")
    QTest.qWait(50)
    return application.window


def notice(qtbot: QtBot, application: Application) -> QWidget:
    application.window.page.notices.show_error("It failed.", "Try again")
    return application.window


def feedback(qtbot: QtBot, application: Application) -> QWidget:
    answer = messages(application.window.page.transcript)[-1]
    point_at(answer)
    button(answer, "Bad answer").click()
    return child(application.window, FeedbackPopup)


def folders(qtbot: QtBot, application: Application) -> QWidget:
    conversations = application.conversations
    folder = conversations.create_folder("A folder")
    assert folder is not None
    assert application.session.conversation_id is not None
    conversations.move([application.session.conversation_id], folder.id)
    conversations.set_expanded(folder.id, True)
    return application.window


def folder_question(qtbot: QtBot, application: Application) -> QWidget:
    folders(qtbot, application)
    panel = application.window.sidebar.panel
    panel.view.setCurrentIndex(panel.view.model().index(1, 0))
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert panel.question.text
    return application.window


def results(qtbot: QtBot, application: Application) -> QWidget:
    search(qtbot, application, "capital")
    return application.window


def trash(qtbot: QtBot, application: Application) -> QWidget:
    assert application.session.conversation_id is not None
    application.conversations.delete([application.session.conversation_id])
    application.window.commands.trash.trigger()
    application.window.sidebar.trash_panel.view.selectAll()
    return application.window


def several(qtbot: QtBot, application: Application) -> QWidget:
    view = application.window.sidebar.list_view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.selectAll()
    assert application.window.sidebar.panel.bar.text
    return application.window


def palette(qtbot: QtBot, application: Application) -> QWidget:
    application.window.commands.palette.trigger()
    return application.window.palette_view


def settings(page: int) -> Place:
    def open_page(qtbot: QtBot, application: Application) -> QWidget:
        return application.window.dialogs.show_settings(page)

    return open_page


def models(page: int) -> Place:
    def open_page(qtbot: QtBot, application: Application) -> QWidget:
        dialog = application.window.dialogs.show_models_page(page)
        # What is found out about the computer makes the pages longer.
        qtbot.waitUntil(lambda: application.downloads.recommended() is not None)
        QTest.qWait(100)
        return dialog

    return open_page


def command(name: str) -> Place:
    def trigger(qtbot: QtBot, application: Application) -> QWidget:
        getattr(application.window.commands, name).trigger()
        return open_dialog()

    return trigger


def kind_of_notice(kind: str) -> Place:
    def show(qtbot: QtBot, application: Application) -> QWidget:
        application.window.dialogs.show_notice(kind)
        return open_dialog()

    return show


def prompts(qtbot: QtBot, application: Application) -> QWidget:
    application.window.page.manage_prompts()
    return open_dialog()


def link(qtbot: QtBot, application: Application) -> QWidget:
    LinkPrompt("https://example.org/a/b", application.window.page).open()
    return open_dialog()


def attachment(is_sent: bool, qtbot: QtBot, application: Application) -> QWidget:
    AttachmentView(
        AttachmentPart("a.txt", "text\n" * 99), application.window, is_sent=is_sent
    ).open()
    return open_dialog()


def locked(qtbot: QtBot, application: Application) -> QWidget:
    """The cover alone: a profile that is not encrypted has no passphrase to lift it."""
    Cover(application.window, application.lock)
    return application.window


def recovery(qtbot: QtBot, application: Application) -> QWidget:
    return application.window.dialogs.show_recovery_code("-".join(["AB2D"] * 8 + ["XY"]))


def passphrase(qtbot: QtBot, application: Application) -> QWidget:
    return application.window.dialogs.show_passphrase()


def erasing(qtbot: QtBot, application: Application) -> QWidget:
    return application.window.dialogs.show_erasing()


def unlocking(qtbot: QtBot, application: Application) -> QWidget:
    page = UnlockPage("Your conversations are encrypted")
    page.set_words("Enter your passphrase to open them.")
    page.set_ways(has_passphrase=True, can_ask_store=True)
    page.show_problem("This passphrase does not open the profile.")
    return _before_the_window(page, application)


def first_question(qtbot: QtBot, application: Application) -> QWidget:
    return _before_the_window(QuestionPage(has_conversations=False), application)


def waiting_for_the_store(qtbot: QtBot, application: Application) -> QWidget:
    page = WaitingPage()
    page.set_ways(has_passphrase=True)
    return _before_the_window(page, application)


def damage(qtbot: QtBot, application: Application) -> QWidget:
    hits = (Hit("1", "Everything at once", 3), Hit("2", "", 0))
    application.safety.report = CheckReport(90, (12,), hits, ("search", "lists"))
    dialog = show_damage(application.safety, application.window)
    assert dialog is not None
    return dialog


def no_backups(qtbot: QtBot, application: Application) -> QWidget:
    dialog = show_backups(application.safety, application.window)
    # It is laid out anew when the folder has been looked at.
    qtbot.wait(100)
    return dialog


def damaged_file(qtbot: QtBot, application: Application) -> QWidget:
    page = DamagedPage()
    page.show_place(application.database.file.path)
    return _before_the_window(page, application)


def backups(qtbot: QtBot, application: Application) -> QWidget:
    page = BackupsPage()
    folder = application.database.file.path.parent
    page.show_backups(
        tuple(
            Backup(Snapshot(folder / day, 1, day, 400_000), day, 400_000, count, count)
            for day, count in (("2026-02-02", 3), ("2026-02-01", None))
        )
    )
    return _before_the_window(page, application)


def nothing_changed(qtbot: QtBot, application: Application) -> QWidget:
    page = EndPage()
    page.show_failure("This backup is damaged itself: choose another one.")
    return _before_the_window(page, application)


def failure(qtbot: QtBot, application: Application) -> QWidget:
    """With the report to be read."""
    application.failures.add(failure_of(ValueError()))
    views = application._failure_views  # pyright: ignore[reportPrivateUsage]
    views.page.report.look.click()
    return application.window


def _before_the_window(page: QWidget, application: Application) -> QWidget:
    page.setParent(application.window, Qt.WindowType.Window)
    page.resize(460, 440)
    page.show()
    page.activateWindow()
    return page


def first_message(application: Application) -> MessageWidget:
    return messages(application.window.page.transcript)[0]


def open_dialog() -> QDialog:
    found = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    ]
    assert len(found) == 1
    return found[0]


IN_WINDOW: dict[str, Place] = {
    "conversation": conversation,
    "empty": empty,
    "temporary": temporary,
    "narrow": narrow,
    "reasoning": reasoning,
    "editing": editing,
    "drafting": drafting,
    "dropping": dropping,
    "cited": cited,
    "viewer of pages": partial(viewer, "handbook.pdf"),
    "viewer of text": partial(viewer, "notes.md"),
    "viewer of a sheet": partial(viewer, "rates.csv"),
    "instructions": instructions,
    "notice": notice,
    "downloading": downloading,
    "folders": folders,
    "folder question": folder_question,
    "results": results,
    "trash": trash,
    "locked": locked,
    "several": several,
    "failure": failure,
}
DIALOGS: dict[str, Place] = {
    **{f"settings {page}": settings(page) for page in range(8)},
    **{f"models {page}": models(page) for page in range(5)},
    **{
        name: command(name)
        for name in ("show_guide", "show_shortcuts", "about", "import_files", "export")
    },
    **{f"notice {kind}": kind_of_notice(kind) for kind in NOTICE_KINDS},
    "documents": partial(documents, False),
    "documents of a collection": partial(documents, True),
    "document details": document_details,
    "prompts": prompts,
    "recovery": recovery,
    "passphrase": passphrase,
    "erasing": erasing,
    "damage": damage,
    "no backups": no_backups,
    "link": link,
    "attachment": partial(attachment, True),
    "attachment of a draft": partial(attachment, False),
}
POPUPS: dict[str, Place] = {
    "feedback": feedback,
    "palette": palette,
    "unlocking": unlocking,
    "first question": first_question,
    "waiting for the store": waiting_for_the_store,
    "damaged file": damaged_file,
    "backups": backups,
    "nothing changed": nothing_changed,
}
PLACES = {**IN_WINDOW, **DIALOGS, **POPUPS}
