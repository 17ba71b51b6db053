# SPDX-License-Identifier: Apache-2.0
"""Messages and what is attached to them, as mail programs send them and as Outlook keeps them."""

import struct
from email.message import EmailMessage
from pathlib import Path, PureWindowsPath
from typing import cast

import pytest

from app.core.documents import DocumentKind, Skipped, Unit
from app.core.errors import HarmoniumError
from app.documents.readers import mail, read_file
from app.documents.readers.source import Opened, Source
from tests.helpers.compound_writer import compound_file, message_streams
from tests.helpers.office_files import docx, items_of, paragraph, run, text_of, units_of
from tests.helpers.pdf_builder import paragraph as printed
from tests.helpers.pdf_builder import pdf


def letter(subject: str = "Hello", text: str = "the body") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Änne <anne@example.org>"
    message["To"] = "Peter <peter@example.org>"
    message["Subject"] = subject
    message["Date"] = "Mon, 2 Mar 2026 09:30:00 +0000"
    message.set_content(text)
    return message


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letter.eml"


def test_a_message_begins_with_who_wrote_to_whom(path: Path) -> None:
    opened, unit = items_of(path, letter("Größe").as_bytes())
    assert opened == Opened(DocumentKind.MAIL, title="Größe")
    assert getattr(unit, "text", "").split("\n") == [
        "From: Änne <anne@example.org>", "To: Peter <peter@example.org>",
        "Date: Mon, 02 Mar 2026 09:30:00 +0000", "Subject: Größe", "", "the body",
    ]  # fmt: skip


def test_attached_documents_are_read_by_their_own_readers(path: Path) -> None:
    message = letter()
    office = docx(paragraph(run("from a word processor")))
    message.add_attachment(office, "application", "octet-stream", filename="../../note.docx")
    pages = pdf([printed(["page one"]), printed(["page two"])])
    message.add_attachment(pages, "application", "pdf", filename="plan.pdf")
    units = units_of(path, message.as_bytes())
    assert [unit.text for unit in units[1:]] == ["from a word processor", "page one", "page two"]
    assert [unit.label for unit in units[1:]] == [
        "../../note.docx", "plan.pdf, page 1", "plan.pdf, page 2",
    ]  # fmt: skip
    assert [unit.page for unit in units] == [None] * 4
    assert [unit.number for unit in units] == [1, 2, 3, 4]
    assert units[3].section == "plan.pdf"


@pytest.mark.parametrize("name", ["c:plan.txt", "..", "/", "a\0b.txt", "plan.txt/", "nul:"])
def test_an_attachment_may_have_a_name_that_no_file_has(name: str) -> None:
    message = letter()
    message.add_attachment("what is planned", filename=name)
    path = PureWindowsPath("C:/mail/letter.eml")
    items = list(mail.read(Source(cast("Path", path), data=message.as_bytes())))
    texts = [item.text.strip() for item in items if isinstance(item, Unit)]
    assert texts[1:] == ["what is planned"]


def test_attachments_that_are_no_documents_are_reported(path: Path) -> None:
    message = letter()
    message.add_attachment(b"\x89PNG\r\n\x1a\n\0\0", "image", "png", filename="photo.png")
    message.add_attachment(b"PK\3\4nothing", "application", "zip", filename="a.zip")
    _, _, *skipped = items_of(path, message.as_bytes())
    assert [getattr(item, "what", "") for item in skipped] == [
        "attachment photo.png", "attachment a.zip",
    ]  # fmt: skip


def test_pictures_in_the_text_are_not_missed(path: Path) -> None:
    message = letter()
    message.add_alternative("<p>the body</p><img src='cid:x'>", "html")
    *_, page = message.iter_parts()
    assert isinstance(page, EmailMessage)
    page.add_related(b"\x89PNG", "image", "png", cid="<x>", filename="logo.png")
    assert text_of(path, message.as_bytes()).endswith("the body")


def test_messages_in_messages_are_read_to_the_second_one(path: Path) -> None:
    message = letter("zero", "text zero")
    for number in range(1, 4):
        outer = letter(f"level {number}", f"text {number}")
        outer.add_attachment(message)
        message = outer
    items = items_of(path, message.as_bytes())
    texts = [item.text.split("\n")[-1] for item in items if isinstance(item, Unit)]
    assert texts == ["text 3", "text 2", "text 1"]
    [skipped] = [item for item in items if isinstance(item, Skipped)]
    assert skipped.what == "attachment zero"
    sections = [item.section for item in items if isinstance(item, Unit)]
    assert sections == ["", "level 2", "level 2 › level 1"]


def test_a_page_says_more_than_the_plain_text_that_points_to_it(path: Path) -> None:
    message = letter(text="See the page.")
    message.add_alternative(f"<h1>News</h1><p>{'much more ' * 30}</p>", "html")
    text = text_of(path, message.as_bytes())
    assert "# News" in text
    assert "See the page." not in text


_AGREED = "We met on Monday and agreed on the plan for the harbour and its two new piers. " * 3


def test_a_page_that_goes_on_where_the_plain_text_ends_is_read(path: Path) -> None:
    message = letter(text=_AGREED)
    message.add_alternative(f"<p>{_AGREED}</p><p>The budget is {'some more ' * 20}.</p>", "html")
    text = text_of(path, message.as_bytes())
    assert "The budget is" in text
    assert text.count("We met on Monday") == 3


def test_a_plain_text_that_says_something_else_is_read_with_the_page(path: Path) -> None:
    message = letter(text=_AGREED)
    message.add_alternative(
        f"<p>{'Completely different words stand here, many. ' * 30}</p>", "html"
    )
    text = text_of(path, message.as_bytes())
    assert text.index("We met on Monday") < text.index("Completely different")


def test_a_page_with_a_table_is_read_in_place_of_the_same_words(path: Path) -> None:
    message = letter(text="Name Sum\nPier 12\nQuay 7\nBoth were paid.")
    rows = "<tr><th>Name</th><th>Sum</th></tr><tr><td>Pier</td><td>12</td></tr>"
    rows += "<tr><td>Quay</td><td>7</td></tr>"
    message.add_alternative(f"<table>{rows}</table><p>Both were paid.</p>", "html")
    text = text_of(path, message.as_bytes())
    assert "| Pier | 12 |" in text
    assert text.count("Both were paid.") == 1


def test_the_same_words_are_read_once_although_links_are_written_out(path: Path) -> None:
    link = "https://example.org/unsubscribe/" + "/".join("abcdefgh" * 4)
    message = letter(text=f"{_AGREED}\nSee the minutes <{link}>.")
    message.add_alternative(f"<p>{_AGREED}</p><p>See the <a href='{link}'>minutes</a>.</p>", "html")
    text = text_of(path, message.as_bytes())
    assert text.count("We met on Monday") == 3


@pytest.mark.parametrize(
    "head",
    [
        b"Subject: =?utf-8?q?broken?= =?bad?x?y?=\n",
        b"Subject: caf\xe9\n",
        b"Subject: =?nonsense?b?aGk=?=\n",
        b'Content-Type: text/plain; charset="no-such"\n',
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Type: multipart/mixed\n",
    ],
)
def test_odd_headers_do_not_hide_the_text(path: Path, head: bytes) -> None:
    data = b"From: a@example.org\nTo: b@example.org\nDate: now\n" + head + b"\nbody text here"
    items = items_of(path, data)
    assert isinstance(items[1], Unit)
    if b"base64" not in head:
        assert "body text here" in items[1].text


def test_a_page_beside_the_plain_text_is_read_too(path: Path) -> None:
    message = letter(text="A notice that is put above every message from outside.")
    message.make_mixed()
    message.add_attachment("<p>What was written.</p>", subtype="html", disposition="inline")
    text = text_of(path, message.as_bytes())
    assert text.index("A notice") < text.index("What was written.")


def test_a_page_that_cannot_be_read_leaves_the_plain_text(path: Path) -> None:
    data = (
        b"From: ann@example.org\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/alternative; boundary=B\n\n"
        b"--B\nContent-Type: text/plain\n\nplain words\n"
        b"--B\nContent-Type: text/html\n\n" + b"<div>" * 11_000 + b"\n--B--\n"
    )
    [unit] = units_of(path, data)
    assert "plain words" in unit.text


def test_messages_nested_without_end_end_with_a_sentence_or_a_report(path: Path) -> None:
    path.write_bytes(b"Content-Type: message/rfc822\n\n" * 5000 + b"Subject: x\n\nbody")
    with pytest.raises(HarmoniumError, match="messages in messages without end"):
        list(read_file(path))


def outlook(**properties: str | bytes) -> bytes:
    return compound_file(message_streams(properties))


def test_outlook_keeps_text_of_two_kinds_and_dates(tmp_path: Path) -> None:
    data = outlook(
        _0037001F="Größe", _0C1A001E="Ann".encode("cp1252"), _0C1F001F="ann@example.org",
        _0E04001F="Peter", _1000001F="the body\r\nof it",
    )  # fmt: skip
    [unit] = units_of(tmp_path / "a.msg", data)
    assert unit.text.split("\n") == [
        "From: Ann <ann@example.org>", "To: Peter", "Date: 2026-03-02 09:30 UTC",
        "Subject: Größe", "", "the body", "of it",
    ]  # fmt: skip


def test_outlook_keeps_pages_and_packed_rich_text(tmp_path: Path) -> None:
    page = "<html><body><p>as a page</p></body></html>".encode("utf-16")
    assert text_of(tmp_path / "a.msg", outlook(_0037001F="x", _10130102=page)).endswith("as a page")
    # The example of MS-OXRTFCP, section 3.1.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c0900206277"
        "05b06c647d0a800fa0"
    )
    [unit] = units_of(tmp_path / "b.msg", outlook(_0037001F="x", _10090102=packed))
    assert unit.text.endswith("hello world")


def test_outlook_keeps_messages_and_files_in_messages(tmp_path: Path) -> None:
    inner = message_streams({"_0037001F": "inner", "_1000001F": "inside"}, head=24)
    streams = message_streams({"_0037001F": "outer", "_1000001F": "outside"})
    attached = "__attach_version1.0_#00000000/"
    streams |= {f"{attached}__substg1.0_3701000D/{name}": data for name, data in inner.items()}
    second = "__attach_version1.0_#00000001/"
    streams[f"{second}__substg1.0_3707001F"] = "notes.txt".encode("utf-16-le")
    streams[f"{second}__substg1.0_37010102"] = b"plain notes " * 1000
    units = units_of(tmp_path / "a.msg", compound_file(streams))
    assert [unit.text.split("\n")[-1][:12] for unit in units] == [
        "outside",
        "inside",
        "plain notes ",
    ]
    assert [unit.section for unit in units] == ["", "inner", "notes.txt"]


@pytest.mark.parametrize("place", range(24, 512, 4))
def test_a_damaged_header_of_a_compound_file_ends_with_a_sentence_or_text(
    tmp_path: Path, place: int
) -> None:
    data = bytearray(outlook(_0037001F="x", _1000001F="body"))
    struct.pack_into("<I", data, place, 0x7FFFFFFF)
    (tmp_path / "a.msg").write_bytes(data)
    try:
        items = list(read_file(tmp_path / "a.msg"))
    except HarmoniumError:
        return
    assert isinstance(items[0], Opened)


def test_attachments_that_share_what_is_in_them_are_refused(tmp_path: Path) -> None:
    streams = message_streams({"_1000001F": "body"})
    for number in range(20):
        streams[f"__attach_version1.0_#{number:08}/__substg1.0_37010102"] = b"x"
    data = bytearray(compound_file(streams))
    (directory,) = struct.unpack_from("<I", data, 48)
    root = (directory + 1) * 512
    name = "__attach_version1.0_".encode("utf-16-le")
    at = data.index(name)
    while at >= 0:
        # Where an entry names the first one that is in it.
        data[at + 76 : at + 80] = data[root + 76 : root + 80]
        at = data.find(name, at + 128)
    path = tmp_path / "a.msg"
    path.write_bytes(data)
    with pytest.raises(HarmoniumError, match="is damaged"):
        list(read_file(path))


def test_chains_of_sectors_that_bite_their_tail_end(tmp_path: Path) -> None:
    data = bytearray(outlook(_0037001F="x", _1000001F="body " * 5000))
    # The table is the last sector.
    for sector in range(128):
        struct.pack_into("<I", data, len(data) - 512 + sector * 4, sector)
    units = units_of(tmp_path / "a.msg", bytes(data))
    assert sum(len(unit.text) for unit in units) < 2 * len(data)
