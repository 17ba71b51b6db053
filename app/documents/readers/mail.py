# SPDX-License-Identifier: Apache-2.0
"""EML and MHTML: messages as mail programs send them."""

import email
import email.errors
from collections.abc import Iterator
from email import policy
from email.header import decode_header
from email.message import Message
from typing import cast

from app.core.files import quoted_path
from app.core.text import one_line
from app.documents.readers.decoding import decoded
from app.documents.readers.letters import Attachment, Letter, bytes_of, read_letter
from app.documents.readers.source import ReadItem, Source, UnreadableFile

_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_MOST_PARTS = 5_000
_DEEPEST = 100
_LONGEST_HEADER = 10_000
_CONTENT = "content-"
_LONGEST_PARAMETERS = 8_000
_MOST_PARAMETERS = 100
"""What is behind them is left out. A file name of 255 characters, of which each is written as nine
and which is divided as the standard wants it, is about 2,500 characters in 40 parameters."""


class _Policy(policy.Compat32):
    """WORKAROUND The time that Python before 3.14 takes for the parameters of a header grows with
    the square of its length (gh-136063). Remove when no older one is supported."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        if name.lower().startswith(_CONTENT):
            parts = value[:_LONGEST_PARAMETERS].split(";", _MOST_PARAMETERS)
            value = ";".join(parts[:_MOST_PARAMETERS])
        return name, value


POLICY = _Policy()


def read(source: Source) -> Iterator[ReadItem]:
    yield from read_letter(source, letter_of(source))


def letter_of(source: Source) -> Letter:
    """Raises UnreadableFile."""
    data = bytes_of(source)
    try:
        message = email.message_from_bytes(data, policy=POLICY)
    except RecursionError as exc:
        file_name = quoted_path(source.name)
        raise UnreadableFile(
            f"{file_name} has messages in messages without end, which no mail has: it is not"
            + " read."
        ) from exc
    return _letter(message, 0)


def _letter(message: Message, depth: int) -> Letter:
    letter = Letter([(name, header(message, name)) for name in _SHOWN])
    texts: list[str] = []
    pages: list[bytes] = []
    others: list[bytes] = []
    # Parts that wait, the next one last; with their depth, and whether they are one of several
    # forms of the same text.
    waiting: list[tuple[Message, int, bool]] = [(message, 0, False)]
    seen = 0
    while waiting and seen < _MOST_PARTS:
        part, level, is_form = waiting.pop()
        seen += 1
        kind = part.get_content_type()
        if kind == "message/rfc822" and (seen > 1 or part is not message):
            letter.attachments.append(_attached_letter(part, depth))
        elif part.is_multipart():
            children = cast("list[Message]", part.get_payload())
            if level < _DEEPEST:
                is_form |= kind == "multipart/alternative"
                waiting += [(child, level + 1, is_form) for child in reversed(children)]
        elif _is_attachment(part, kind):
            if not _is_picture_in_the_text(part, kind):
                letter.attachments.append(Attachment(_name(part), _payload(part)))
        elif kind == "text/html":
            (pages if is_form else others).append(_html(part))
        else:
            texts.append(decoded(_payload(part), _charset(part)))
    letter.plain = "\n\n".join(text.replace("\r\n", "\n").strip("\n") for text in texts)
    letter.html = b"\n".join(pages) or None
    letter.other_html = b"\n".join(others) or None
    return letter


def _attached_letter(part: Message, depth: int) -> Attachment:
    inside = part.get_payload()
    found = cast("list[Message]", inside)[0] if part.is_multipart() and inside else None
    if found is None or depth >= _DEEPEST:
        return Attachment(_name(part), _payload(part))
    letter = _letter(found, depth + 1)
    return Attachment(_name(part, letter.subject or "message"), letter=letter)


def _is_attachment(part: Message, kind: str) -> bool:
    disposition = str(part.get("Content-Disposition") or "").lower()
    if disposition.startswith("attachment"):
        return True
    # What calls itself multipart here says not where its parts begin.
    is_text = kind.startswith(("text/", "multipart/")) or kind == "message/delivery-status"
    return not is_text or (bool(_name(part, "")) and kind != "text/html")


def _is_picture_in_the_text(part: Message, kind: str) -> bool:
    return kind.startswith(("image/", "font/")) and part.get("Content-ID") is not None


def _payload(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return data if isinstance(data, bytes) else b""


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (LookupError, ValueError):
        return None


def _html(part: Message) -> bytes:
    """As UTF-8 that says so, since pages of several parts are read as one."""
    text = decoded(_payload(part), _charset(part))
    return b"\xef\xbb\xbf" + text.encode("utf-8", "replace")


def _name(part: Message, default: str = "attachment") -> str:
    try:
        name = part.get_filename()
    except (LookupError, ValueError, AttributeError):
        name = None
    return _readable(name) if name else default


def header(message: Message, name: str) -> str:
    value: object = message.get(name)
    return "" if value is None else _readable(str(value))


def _readable(value: str) -> str:
    """With its encoded words decoded; bytes that no header may have are taken for what they look
    like."""
    value = one_line(value[:_LONGEST_HEADER])
    try:
        parts = decode_header(value)
    except (email.errors.HeaderParseError, ValueError):
        parts = [(value, None)]
    return "".join(_word(part, charset) for part, charset in parts).strip()


def _word(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        part = part.encode("utf-8", "surrogateescape")
    return decoded(part, charset if charset != "unknown-8bit" else None)
