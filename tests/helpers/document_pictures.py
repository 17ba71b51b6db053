# SPDX-License-Identifier: Apache-2.0
"""Pictures of documents: files in each state, a page beside the answer that cites it, and the
window in which they are kept. The files are really read; the answer is written here."""

from pathlib import Path

from app.core.conversation import MessageNode
from app.core.documents import Document
from app.core.messages import CitationPart, CoveragePart, Message, Role, TextPart, user_message
from app.main import Application
from app.ui.documents.words import is_busy
from tests.helpers.camera import Camera, pump, wait_until
from tests.helpers.pdf_builder import pdf, text

_WIDE = (1360, 820)
_MANUAL = "Washing machine.pdf"
_QUESTION = "How long does the warranty last, and how often is the filter cleaned?"
_WARRANTY = "The warranty lasts 24 months from the day of delivery."
_FILTER = "Clean the filter every month"
_CHAPTERS = {
    "Setting up": (
        "Put the machine on level ground and turn its feet until it stands",
        "firmly. Remove the four transport bolts and keep them: without",
        "them the machine must not be moved again.",
        "",
        "Connect the inlet hose to cold water and open the tap slowly.",
    ),
    "Warranty": (
        _WARRANTY,
        "It covers faults of material and of making, parts and work",
        "included. Keep the invoice: it proves the day.",
        "",
        "Worn parts such as belts and seals are covered for six months.",
        "Damage by frost, limescale or moving the machine with its drum",
        "unlocked is not covered.",
    ),
    "Care": (
        f"{_FILTER}, more often where washing",
        "sheds much lint. Close the tap before you open the flap.",
        "",
        "Wipe the seal of the door dry after the last washing of a day.",
    ),
}


def write_papers(folder: Path) -> None:
    folder.mkdir()
    pages = [
        text(72, 760, title, size=20)
        + "".join(text(72, 720 - 18 * at, line) for at, line in enumerate(lines))
        for title, lines in _CHAPTERS.items()
    ]
    (folder / _MANUAL).write_bytes(pdf(pages, title="Washing machine"))
    (folder / "Lease.html").write_text(
        "<h1>Lease</h1><p>The notice period is three months.</p>" * 30, encoding="utf-8"
    )
    rows = "\n".join(f"2026-01-{day:02},Groceries,{day * 3}.50" for day in range(1, 29))
    (folder / "Spending.csv").write_text(f"date,what,amount\n{rows}\n", encoding="utf-8")
    (folder / "Insurance (scan).pdf").write_bytes(b"%PDF-1.7\nbroken")


def shoot(application: Application, camera: Camera, papers: Path) -> None:
    window, session, page = application.window, application.session, application.window.page
    session.open_new()
    page.take_files(sorted(papers.iterdir()))
    wait_until(lambda: len(page.documents.own()) == len(list(papers.iterdir())))
    wait_until(lambda: not any(map(is_busy, page.documents.own())), 60)
    page.composer.set_text("How long does the warranty last?")
    pump(0.5)
    camera.save("documents-draft")
    page.composer.set_text("")
    own = {document.name: document for document in page.documents.own()}
    size = window.size()
    window.resize(*_WIDE)
    _shoot_cited(application, camera, own[_MANUAL], own["Spending.csv"])
    window.resize(size)
    _shoot_dialogs(application, camera, papers)
    for document in page.documents.own():
        application.documents.remove(document.id, session.documents_key)
    page.notices.dismiss()
    session.open_new()
    pump(0.3)


def _shoot_cited(
    application: Application, camera: Camera, manual: Document, table: Document
) -> None:
    window = application.window
    citations = (
        _citation(application, manual, _WARRANTY, 1),
        _citation(application, manual, _FILTER, 2),
    )
    warranty, care = (citation.mark for citation in citations)
    answer = (
        f"The warranty lasts **24 months** from the day of delivery{warranty}; belts and seals "
        f"are covered for six months. The filter is cleaned every month{care}."
    )
    parts = (
        TextPart(answer),
        *citations,
        CoveragePart(manual.id, manual.name, 3, 3, (), 24, manual.lines),
        CoveragePart(table.id, table.name, None, 0, (), 0, table.lines),
    )
    nodes = [
        MessageNode(1, None, user_message(_QUESTION)),
        MessageNode(2, 1, Message(Role.ASSISTANT, parts)),
    ]
    window.page.transcript.show_nodes(nodes, "")
    window.pane.show_citation(citations[0], citations)
    wait_until(lambda: bool(window.pane.pages.marks), 20)
    pump(1.5)
    camera.save("documents-cited")
    window.pane.close_document()
    application.session.open_new()
    pump(0.3)


def _citation(
    application: Application, document: Document, words: str, number: int
) -> CitationPart:
    found: list[tuple[int, int | None]] = []
    asked = -1

    def on_found(request: int, lines: object) -> None:
        if request == asked and isinstance(lines, tuple) and lines:
            found.append((lines[0].line, lines[0].page))

    application.documents.found.connect(on_found)
    asked = application.documents.find(document.id, words)
    wait_until(lambda: bool(found), 20)
    application.documents.found.disconnect(on_found)
    line, page = found[0]
    mark = f"【{number}†L{line}】"
    return CitationPart(
        mark, number, document.id, document.name, page, "", line, line, words, is_verified=True
    )


def _shoot_dialogs(application: Application, camera: Camera, papers: Path) -> None:
    dialogs, documents = application.window.dialogs, application.documents
    own = application.window.page.documents
    camera.save_dialog("documents-own", dialogs.show_documents)
    if not documents.collections():
        made = documents.create_collection("Household papers")
        assert made is not None
        documents.add_folder(made.id, papers)
    (shown,) = documents.collections()
    wait_until(lambda: documents.collections()[0].documents > 0 and not shown.waiting, 60)
    camera.save_dialog("documents-collection", lambda: dialogs.show_documents(shown.id))
    damaged = next(item for item in own.own() if item.error)
    camera.save_dialog("documents-details", lambda: own.show_details(damaged.id))
