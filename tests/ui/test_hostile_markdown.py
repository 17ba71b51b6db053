# SPDX-License-Identifier: Apache-2.0
"""Hostile text in every place where foreign text ends up: it does nothing, shows no markup that it
should not, and no step of the window's thread takes long."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument

from app.ui.chat.message_body import MessageBody
from app.ui.theme import Theme
from tests.helpers.hostile_markdown import HostileCase, cases
from tests.helpers.hostile_sinks import Sinks, addresses, pump, shared

SINKS = (
    "stream",
    "history",
    "tool tip",
    "title",
    "file name",
    "export",
    "copy",
    "notification",
    "notice",
    "composer",
)
IN_BACKGROUND = frozenset({"export md", "export json", "export html"})
"""Steps that the window does not wait for."""

LONGEST_STEP_S = 0.1
REFERENCE_S = 0.012
"""What `_loop` takes where the bar was set."""
NOISE = 1.6
"""Processor time varies by so much when others use the processor's caches."""
COARSE = 4.0
"""For the run of every day, which is to find what hangs, on whatever machine it runs."""
LONGEST_EXPORT_S = 2.0

PAGE_OF_FORMULAS = ("placed: formula-many", "export pdf")
"""Qt compresses a page when the next one begins: 0.7 s for the outlines of 340 formulas."""

COMPOSITE = """# Title with **bold and `code
> quoted [link](https://example.com "title) and ![image](file:///etc/passwd
> - item *emphasis
>   1. [x] nested ~~struck $x^2$ and \\(y
> > deeper <img src=file:///etc/passwd> &lt;b&gt; &#x2029;

| a | ![i](file:///tmp/x.png) |
|---|:-:|
| `c | $z$ |
| [^1] | <javascript:alert(1)>

[^1]: note [r]
[r]: file:///etc/passwd 'open

$$\\frac{a}{b
$$

```html
<a href="javascript:alert(1)">\u202e\U0001f600\ufeff
~~~
   ```
- \\[ \\sqrt{x
Last [words](<java\tscript:alert(1)> and `` open ` ticks
"""


@pytest.fixture(scope="module")
def sinks(theme: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sinks]:
    del theme
    with pytest.MonkeyPatch.context() as patch:
        # Else whoever runs the tests is sent a notification for each text.
        patch.setenv("PATH", "")
        made = Sinks(tmp_path_factory.mktemp("hostile"))
        made.warm_up()
        yield made
        made.close()
        pump()


def test_every_sink_is_driven(sinks: Sinks) -> None:
    assert set(sinks.all) == set(SINKS)
    assert len(cases()) >= 300


@pytest.mark.timeout(180)
@pytest.mark.parametrize("sink", SINKS)
def test_no_text_does_harm_in(sinks: Sinks, sink: str) -> None:
    _check(sinks, sink, shared(12), COARSE)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("sink", SINKS)
def test_no_long_text_does_harm_in(sinks: Sinks, sink: str) -> None:
    _check(sinks, sink, cases(), NOISE)


@pytest.mark.timeout(180)
def test_a_text_cut_anywhere_while_it_comes_does_no_harm(theme: Theme) -> None:
    del theme
    growing = MessageBody()
    growing.resize(500, 400)
    for end in range(1, len(COMPOSITE) + 1):
        text = COMPOSITE[:end]
        growing.set_markdown(text, final=False)
        at_once = MessageBody()
        at_once.resize(500, 400)
        at_once.set_markdown(text)
        for document in (growing.document(), at_once.document()):
            assert list(addresses(document)) == [], f"cut at {end}"
        if end % 50 == 0 or end == len(COMPOSITE):
            whole = MessageBody()
            whole.resize(500, 400)
            for start in range(1, end, 7):
                whole.set_markdown(text[:start], final=False)
            whole.set_markdown(text)
            assert _dump(whole.document()) == _dump(at_once.document()), f"cut at {end}"
            whole.deleteLater()
        at_once.deleteLater()
        pump()
    growing.deleteLater()
    pump()


def _check(sinks: Sinks, sink: str, chosen: list[HostileCase], noise: float) -> None:
    drive = sinks.all[sink]
    slowness = max(1.0, min(_loop() for _ in range(3)) / REFERENCE_S) * noise
    problems: list[str] = []
    for case in chosen:
        sinks.slowest.clear()
        problems += [f"{case.name}: {problem}" for problem in drive(case)]
        for step, (seconds, _) in sinks.slowest.items():
            is_bound = step not in IN_BACKGROUND and (case.name, step) != PAGE_OF_FORMULAS
            if is_bound and seconds > LONGEST_STEP_S * slowness:
                problems.append(f"{case.name}: {step} stops the window for {seconds:.2f} s")
            if step in IN_BACKGROUND and seconds > LONGEST_EXPORT_S * slowness:
                problems.append(f"{case.name}: {step} takes {seconds:.1f} s")
    assert problems == []


def _loop() -> float:
    """Work as the window does it: half Python's, half Qt's."""
    began = time.thread_time()
    document = QTextDocument()
    document.setTextWidth(400)
    document.setPlainText("some words and more of them " * 1500)
    document.size()
    found = {n: str(n) for n in range(60_000)}
    assert len(found) == 60_000
    return time.thread_time() - began


def _dump(document: QTextDocument) -> list[str]:
    return [document.findBlockByNumber(number).text() for number in range(document.blockCount())]
