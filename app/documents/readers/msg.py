# SPDX-License-Identifier: Apache-2.0
"""MSG: messages as Outlook keeps them, properties in the streams of a compound file (MS-OXMSG)."""

import codecs
import datetime
import email
import struct
from collections.abc import Iterator

from app.core.files import quoted_path
from app.documents.readers import mail, rtf
from app.documents.readers.compound_file import CompoundFile, DamagedCompoundFile, Entry
from app.documents.readers.decoding import decoded
from app.documents.readers.letters import DEEPEST, Attachment, Letter, bytes_of, read_letter
from app.documents.readers.source import ReadItem, Source, UnreadableFile

_SUBJECT, _BODY, _HTML, _RTF = "0037", "1000", "1013", "1009"
_SENDER, _SENDER_ADDRESS, _SENDER_SMTP = "0C1A", "0C1F", "5D01"
_TO, _CC, _HEADERS = "0E04", "0E03", "007D"
_FILE_NAME, _SHORT_NAME, _DISPLAY_NAME, _DATA = "3707", "3704", "3001", "3701"
_SENT, _DELIVERED = 0x0039, 0x0E06
_CODE_PAGE, _INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
_PROPERTIES = "__properties_version1.0"
_ATTACHMENT = "__attach_version1.0_"
_CONTENT_ID = "3712"
_MOST_ATTACHMENTS = 2_000
_FILE_TIME_START = datetime.datetime(1601, 1, 1, tzinfo=datetime.UTC)
_UNCOMPRESSED, _COMPRESSED = b"MELA", b"LZFu"
_LARGEST_RTF = 100_000_000
_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


def read(source: Source) -> Iterator[ReadItem]:
    yield from read_letter(source, letter_of(source))


def letter_of(source: Source) -> Letter:
    """Raises UnreadableFile."""
    data = bytes_of(source)
    try:
        file = CompoundFile(data)
        return _letter(file, file.root, 32, 0)
    except (DamagedCompoundFile, struct.error, IndexError) as exc:
        file_name = quoted_path(source.name)
        raise UnreadableFile(
            f"{file_name} is damaged: open it in Outlook and save it again."
        ) from exc


class _Storage:
    """The properties of a message or an attachment."""

    def __init__(self, file: CompoundFile, storage: Entry, head: int, code_page: str) -> None:
        self._file = file
        self.children = file.children(storage)
        self._fixed = self._fixed_properties(head)
        self.code_page = self._code_page(code_page)

    def binary(self, tag: str, kind: str = "0102") -> bytes:
        entry = self.children.get(f"__substg1.0_{tag}{kind}")
        return self._file.read(entry) if entry is not None else b""

    def text(self, tag: str) -> str:
        wide = self.binary(tag, "001F")
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        data = self.binary(tag, "001E")
        try:
            return data.decode(self.code_page).rstrip("\0")
        except UnicodeDecodeError:
            # What the message says of itself is true of some of its texts only.
            return decoded(data).rstrip("\0")

    def page(self) -> bytes:
        """The message as a web page; one that declares no encoding is in that of the message."""
        data = self.binary(_HTML)
        name = _codec(self.number(_INTERNET_CODE_PAGE))
        if not data or name is None or b"charset" in data[:4096]:
            return data or self.text(_HTML).encode("utf-8")
        return b"\xef\xbb\xbf" + decoded(data, name).encode("utf-8", "replace")

    def number(self, tag: int) -> int | None:
        found = self._fixed.get(tag)
        return None if found is None else int.from_bytes(found[:4], "little")

    def moment(self, tag: int) -> str:
        found = self._fixed.get(tag)
        if found is None:
            return ""
        try:
            microseconds = int.from_bytes(found, "little") // 10
            moment = _FILE_TIME_START + datetime.timedelta(microseconds=microseconds)
        except OverflowError:
            return ""
        return moment.strftime("%Y-%m-%d %H:%M UTC")

    def _fixed_properties(self, head: int) -> dict[int, bytes]:
        entry = self.children.get(_PROPERTIES)
        data = self._file.read(entry) if entry is not None else b""
        return {
            int.from_bytes(data[at + 2 : at + 4], "little"): data[at + 8 : at + 16]
            for at in range(head, len(data) - 15, 16)
        }

    def _code_page(self, default: str) -> str:
        number = self.number(_CODE_PAGE) or self.number(_INTERNET_CODE_PAGE)
        return _codec(number) or default


def _codec(number: int | None) -> str | None:
    """What Python calls a code page of Windows."""
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def _letter(file: CompoundFile, storage: Entry, head: int, depth: int) -> Letter:
    found = _Storage(file, storage, head, "cp1252")
    letter = Letter(_headers(found))
    letter.plain = found.text(_BODY).replace("\r\n", "\n").strip("\n")
    letter.html = found.page() or None
    if not letter.plain.strip() and not letter.html and (packed := found.binary(_RTF)):
        letter.rich = list(rtf.blocks_of(unpacked_rtf(packed)))
    names = sorted(name for name in found.children if name.startswith(_ATTACHMENT))
    for name in names[:_MOST_ATTACHMENTS]:
        attachment = _attachment(file, found.children[name], found.code_page, depth)
        if attachment is not None:
            letter.attachments.append(attachment)
    return letter


def _headers(found: _Storage) -> list[tuple[str, str]]:
    """What the message was sent with, where it was sent; else what Outlook knows."""
    sent = email.message_from_string(found.text(_HEADERS).lstrip("\r\n"), policy=mail.POLICY)
    name, address = found.text(_SENDER), found.text(_SENDER_SMTP) or found.text(_SENDER_ADDRESS)
    # Exchange has addresses of its own, which are no use to anybody.
    is_address = "@" in address and not address.startswith("/")
    sender = f"{name} <{address}>" if name and is_address and name != address else name
    return [
        ("From", sender or address or mail.header(sent, "From")),
        ("To", found.text(_TO) or mail.header(sent, "To")),
        ("Cc", found.text(_CC) or mail.header(sent, "Cc")),
        ("Date", mail.header(sent, "Date") or found.moment(_SENT) or found.moment(_DELIVERED)),
        ("Subject", found.text(_SUBJECT)),
    ]


def _attachment(
    file: CompoundFile, storage: Entry, code_page: str, depth: int
) -> Attachment | None:
    found = _Storage(file, storage, 8, code_page)
    name = found.text(_FILE_NAME) or found.text(_SHORT_NAME) or found.text(_DISPLAY_NAME)
    inside = found.children.get(f"__substg1.0_{_DATA}000D")
    if inside is not None and inside.is_storage:
        if _PROPERTIES not in file.children(inside) or depth > DEEPEST:
            return Attachment(name or "attachment")
        letter = _letter(file, inside, 24, depth + 1)
        return Attachment(name or letter.subject or "message", letter=letter)
    is_in_text = bool(found.text(_CONTENT_ID)) and name.lower().endswith(
        (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".emz", ".wmz")
    )
    return None if is_in_text else Attachment(name or "attachment", found.binary(_DATA))


def unpacked_rtf(packed: bytes) -> bytes:
    """Of the property that holds RTF, packed as MS-OXRTFCP says: runs that repeat what stands in a
    ring of 4096 bytes, which begins with what every such text has."""
    if len(packed) < 16:
        return b""
    size = int.from_bytes(packed[4:8], "little")
    if packed[8:12] == _UNCOMPRESSED:
        return packed[16 : 16 + size]
    if packed[8:12] != _COMPRESSED:
        return b""
    ring = bytearray(_DICTIONARY + bytes(4096 - len(_DICTIONARY)))
    write, at, out = len(_DICTIONARY), 16, bytearray()
    most = min(size, _LARGEST_RTF)
    while at < len(packed) and len(out) < most:
        flags = packed[at]
        at += 1
        for bit in range(8):
            if flags >> bit & 1:
                if at + 1 >= len(packed):
                    return bytes(out)
                offset, length = packed[at] << 4 | packed[at + 1] >> 4, (packed[at + 1] & 15) + 2
                at += 2
                if offset == write:
                    return bytes(out[:most])
                run = (ring[(offset + step) & 4095] for step in range(length))
                write = _copied(run, ring, out, write)
            elif at < len(packed):
                write = _copied(iter(packed[at : at + 1]), ring, out, write)
                at += 1
    return bytes(out[:most])


def _copied(run: Iterator[int], ring: bytearray, out: bytearray, write: int) -> int:
    # One by one: a run may repeat what it has just written.
    for byte in run:
        out.append(byte)
        ring[write] = byte
        write = (write + 1) & 4095
    return write
