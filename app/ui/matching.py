# SPDX-License-Identifier: Apache-2.0
"""How well a name fits to what somebody types to find it."""


def match_score(query: str, name: str) -> float | None:
    """Higher is better, None is no match: the query as it stands, else all of its words, else its
    letters in their order."""
    wanted, text = query.casefold().strip(), name.casefold()
    if not wanted:
        return 0.0
    tie = -len(text) / 1000
    at = text.find(wanted)
    if at >= 0:
        begins_word = at == 0 or not text[at - 1].isalnum()
        return 100 + (20 if begins_word else 0) + (10 if at == 0 else 0) + tie
    words = wanted.split()
    if len(words) > 1 and all(word in text for word in words):
        return 60 + tie
    letters = _letters_score("".join(words), text)
    return None if letters is None else letters + tie


def _letters_score(wanted: str, text: str) -> float | None:
    """Up to 40; letters at the beginnings of words and in a row count most. Each letter is looked
    for at the next word first."""
    score, at = 0.0, -1
    for letter in wanted:
        next_at = text.find(letter, at + 1)
        if next_at < 0:
            return None
        if next_at != at + 1:
            start = _word_start(letter, text, at + 1)
            next_at = start if start >= 0 else next_at
        is_start = next_at == 0 or not text[next_at - 1].isalnum()
        score += 2 if is_start else 1 if next_at == at + 1 else 0
        at = next_at
    share = score / (2 * len(wanted))
    return 40 * share if share >= 0.4 else None


def _word_start(letter: str, text: str, begin: int) -> int:
    at = text.find(letter, begin)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(letter, at + 1)
    return at
