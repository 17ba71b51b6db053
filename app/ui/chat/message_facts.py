# SPDX-License-Identifier: Apache-2.0
"""How an answer came about: its model and the figures that the engine measured."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.core.conversation import MessageNode
from app.core.events import Timings, Usage
from app.core.params import Effort
from app.core.sanitizing import clean_label


def short_facts(node: MessageNode) -> str:
    """One line; empty when nothing is known."""
    facts = _model(node)
    if node.timings is not None and node.timings.decode_tokens_per_s > 0:
        facts.append(_speed(node.timings))
    return " · ".join(facts)


def all_facts(node: MessageNode) -> str:
    """A line for each, as they are shown beside the pointer and read aloud."""
    lines = [" · ".join(_model(node))] if _model(node) else []
    usage, timings = node.usage, node.timings
    if usage is not None:
        lines += _written(usage)
    if timings is not None and timings.decode_tokens_per_s > 0:
        text = QCoreApplication.translate("MessageFacts", "Speed: {speed}")
        lines.append(text.format(speed=_speed(timings)))
    if timings is not None and timings.first_token_s > 0:
        text = QCoreApplication.translate("MessageFacts", "First token after {seconds} s")
        lines.append(text.format(seconds=QLocale().toString(timings.first_token_s, "f", 1)))
    if usage is not None:
        lines += _read(usage)
    if node.created > 0:
        when = QDateTime.fromSecsSinceEpoch(int(node.created))
        lines.append(QLocale().toString(when, QLocale.FormatType.ShortFormat))
    return "\n".join(lines)


def _model(node: MessageNode) -> list[str]:
    facts = [clean_label(node.model)] if node.model else []
    match node.effort:
        case Effort.LOW:
            facts.append(QCoreApplication.translate("MessageFacts", "low effort"))
        case Effort.MEDIUM:
            facts.append(QCoreApplication.translate("MessageFacts", "medium effort"))
        case Effort.HIGH:
            facts.append(QCoreApplication.translate("MessageFacts", "high effort"))
        case None:
            pass
    return facts


def _speed(timings: Timings) -> str:
    speed = QLocale().toString(timings.decode_tokens_per_s, "f", 1)
    return QCoreApplication.translate("MessageFacts", "{speed} tokens/s").format(speed=speed)


def _written(usage: Usage) -> list[str]:
    total = QLocale().toString(usage.reasoning_tokens + usage.answer_tokens)
    if usage.reasoning_tokens:
        thought = QLocale().toString(usage.reasoning_tokens)
        text = QCoreApplication.translate(
            "MessageFacts", "Tokens written: {total}, of them {thought} to think"
        )
        return [text.format(total=total, thought=thought)]
    if usage.answer_tokens:
        text = QCoreApplication.translate("MessageFacts", "Tokens written: {total}")
        return [text.format(total=total)]
    return []


def _read(usage: Usage) -> list[str]:
    if not usage.prompt_tokens:
        return []
    text = QCoreApplication.translate(
        "MessageFacts", "Tokens read: {total}, of them {cached} from the cache"
    )
    total, cached = (QLocale().toString(n) for n in (usage.prompt_tokens, usage.cached_tokens))
    return [text.format(total=total, cached=cached)]
