# SPDX-License-Identifier: Apache-2.0
"""Text as display lines of at most 80 columns, the width that the browser tool was trained with."""

WIDTH = 80


def wrap(text: str) -> list[str]:
    """What `textwrap.wrap(line, 80, replace_whitespace=False, drop_whitespace=False)` makes of each
    line of `text`, and "" of an empty one, but for a 1 GB line too. An empty text gives no line."""
    raise NotImplementedError


def spans(text: str) -> list[tuple[int, int]]:
    """Where each line of `wrap(text)` stands in `text`: its first character and the one after its
    last. Only tabs look different there: a line shows spaces."""
    raise NotImplementedError
