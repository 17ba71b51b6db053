# SPDX-License-Identifier: Apache-2.0
"""Finding things again, in any language and whatever is typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.conversation import MessageState
from app.core.messages import (
    AttachmentPart,
    Message,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort
from app.store.conversations import ConversationStore, SearchHit
from app.store.database import open_database

SPACELESS = st.text("日本語東京都の天気ひらがなカタカナ我们学习中文한국어ภาษาไทย𠀀", min_size=1)
HOSTILE = st.text(st.sampled_from(list("\"'*^:+-(){}[]\\%_,.;\0\n abNEAR ORANDNOT日本é\ud800")))


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ConversationStore]:
    """A store that the examples of a property share."""
    database = open_database(tmp_path_factory.mktemp("search") / "harmonium.db")
    store = ConversationStore(database)
    add(store, 'a "b" AND c* NEAR(d e) 日本語 title:x', title="Title: x*")
    yield store
    database.close()


def add(store: ConversationStore, text: str, title: str = "") -> int:
    id_ = store.create("2026-01-01", Effort.LOW, title=title)
    return store.add_message(id_, None, user_message(text))


def marked(hit: SearchHit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.ranges]


@pytest.mark.parametrize(
    ("text", "query", "marks"),
    [
        ("The quick brown fox", "QUICK fo", ["quick", "fo"]),
        ("Ein schöner Garten", "schoner", ["schöner"]),
        ("re\u0301sume\u0301 attached", "résumé", ["résumé"]),
        ("東京の天気は晴れです", "天気", ["天気"]),
        ("東京の天気は晴れです", "天", ["天"]),
        ("東京の天気は晴れです", "京の天気", ["京の天気"]),
        ("東京の天気は晴れです", "晴れ 東京", ["東京", "晴れ"]),
        ("ﾃｽﾄ運用", "テスト", ["ﾃｽﾄ"]),
        ("我们在学习中文", "学习", ["学习"]),
        ("我买了iPhone手机", "iphone手机", ["iPhone手机"]),
        ("我买了iPhone手机", "iphone", ["iPhone"]),
        ("한국어를 공부합니다", "공부", ["공부"]),
        ("한국어를 공부합니다", "국어", ["국어"]),
        ("ภาษาไทยง่ายมาก", "ไทย", ["ไทย"]),
        ("किताब पढ़ना", "किताब", ["किताब"]),
        ("مرحبا بالعالم", "بالعالم", ["بالعالم"]),
        ("Привет, мир", "привет МИР", ["Привет", "мир"]),
        ("ΑΘΉΝΑ", "αθηνα", ["ΑΘΉΝΑ"]),
        ("def foo_bar(x):", "foo_bar", ["foo_bar"]),
        ("see https://example.org/a", "example.org", ["example.org"]),
        ("Grüße aus Straßburg", "strassburg", []),
    ],
)
def test_words_are_found_and_marked(
    store: ConversationStore, text: str, query: str, marks: list[str]
) -> None:
    message = add(store, text)
    add(store, "something else")
    (hit,) = store.search(query)
    assert hit.message_id == message
    assert marked(hit) == marks


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The quick brown fox", "brow fox"),
        ("The quick brown fox", "quick wolf"),
        ("東京の天気", "京東"),
        ("東京都と京都府", "東京府"),
        ("किताब", "कतब"),
        ("anything", ""),
        ("anything", " \t\n"),
        ("anything", "*"),
        ("anything", "!?"),
    ],
)
def test_what_is_not_there_is_not_found(store: ConversationStore, text: str, query: str) -> None:
    add(store, text)
    assert store.search(query) == []


@pytest.mark.parametrize("query", ["alpha OR", "NOT alpha", "alpha -alpha", "text:alpha", "^alpha"])
def test_operators_are_words(store: ConversationStore, query: str) -> None:
    add(store, "alpha")
    add(store, "or not text alpha alpha")
    assert len(store.search(query)) <= 2
    assert len(store.search('"alpha"')) == len(store.search("alpha*")) == 2
    assert len(store.search("alpha OR")) == len(store.search("NOT alpha")) == 1


@given(query=st.text() | HOSTILE)
@example(query='"')
@example(query='unbalanced "quote')
@example(query="NEAR(a b, 2) OR col:x* ^y {a b}:c")
@example(query="a" * 100_000)
@example(query="a " * 50_000)
@example(query="日" * 5000)
@settings(deadline=None)
def test_no_query_ever_fails(crowd: ConversationStore, query: str) -> None:
    for hit in crowd.search(query):
        assert "\n" not in hit.snippet
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.ranges)


@given(text=SPACELESS, data=st.data())
@settings(deadline=None, max_examples=50)
def test_any_stretch_of_text_without_spaces_is_found(
    crowd: ConversationStore, text: str, data: st.DataObject
) -> None:
    message = add(crowd, text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert message in {hit.message_id for hit in crowd.search(text[start:end], limit=1000)}


@given(words=st.lists(st.from_regex(r"[a-zA-Z0-9äöüßéñçÀÉ]{1,8}", fullmatch=True), min_size=1))
@settings(deadline=None, max_examples=50)
def test_a_message_is_found_by_all_of_its_words(crowd: ConversationStore, words: list[str]) -> None:
    message = add(crowd, " ".join(words))
    newest = crowd.search(" ".join(reversed(words)), limit=1)
    assert [hit.message_id for hit in newest] == [message]


def test_only_what_people_read_is_searched(store: ConversationStore) -> None:
    id_ = store.create("2026-01-01", Effort.LOW)
    question = store.add_message(
        id_, None, user_message("question", [AttachmentPart("budget.xlsx", "content")])
    )
    store.add_message(
        id_,
        question,
        Message(
            Role.ASSISTANT,
            (
                ReasoningPart("reasoning"),
                PreamblePart("preamble"),
                ToolCallPart("functions.lookup", "arguments"),
                ToolResultPart("functions.lookup", "result"),
                TextPart("reply"),
            ),
        ),
    )
    hidden = ("content", "reasoning", "preamble", "lookup", "arguments", "result")
    assert [store.search(word) for word in hidden] == [[]] * len(hidden)
    (hit,) = store.search("budget")
    assert (hit.message_id, marked(hit)) == (question, ["budget"])
    assert len(store.search("reply")) == 1


def test_the_newest_is_first_and_a_title_before_its_messages(store: ConversationStore) -> None:
    old = store.create("2026-01-01", Effort.LOW, title="Apples")
    first = store.add_message(old, None, user_message("apples and pears"))
    middle = add(store, "apples again")
    last = store.add_message(old, first, user_message("more apples"))
    assert [hit.message_id for hit in store.search("apples")] == [None, last, middle, first]
    assert [hit.message_id for hit in store.search("apples", limit=2)] == [None, last]
    assert store.search("apples")[0].title == "Apples"


def test_a_renamed_conversation_is_found_by_its_new_title_only(store: ConversationStore) -> None:
    id_ = store.create("2026-01-01", Effort.LOW, title="Apples")
    store.rename(id_, "東京旅行")
    assert store.search("apples") == []
    (hit,) = store.search("旅行")
    assert (hit.conversation_id, hit.message_id, hit.snippet) == (id_, None, "東京旅行")


def test_a_long_text_is_shown_around_the_hit(store: ConversationStore) -> None:
    add(store, "before " * 500 + "the\nneedle   is\there" + " after" * 500)
    (hit,) = store.search("needle")
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert "the needle is here" in hit.snippet
    assert len(hit.snippet) <= 202
    assert marked(hit) == ["needle"]


def test_markup_in_a_text_stays_text(store: ConversationStore) -> None:
    add(store, "<b>bold</b> \x02marks\x03")
    (hit,) = store.search("bold")
    assert hit.snippet == "<b>bold</b> \x02marks\x03"


def test_a_failed_answer_is_found_too(store: ConversationStore) -> None:
    id_ = store.create("2026-01-01", Effort.LOW)
    answer = Message(Role.ASSISTANT, (TextPart("partial"),))
    message = store.add_message(id_, None, answer, state=MessageState.FAILED)
    assert [hit.message_id for hit in store.search("partial")] == [message]


def test_a_search_works_on_a_copy_of_the_file(store: ConversationStore, path: Path) -> None:
    add(store, "carried over")
    target = path.with_name("copy.db")
    for suffix in ("", "-wal"):
        target.with_name(target.name + suffix).write_bytes(
            path.with_name(path.name + suffix).read_bytes()
        )
    database = open_database(target)
    assert len(ConversationStore(database).search("carried")) == 1
    database.close()
