# SPDX-License-Identifier: Apache-2.0
"""Completions as gpt-oss writes them, most of them malformed, and what each one says."""

from typing import NamedTuple

TOOLS = ("functions.x", "browser.search", "python")

X = ("functions.x", "{}", "commentary", "json")
BROWSER = ("browser.search", '{"query":"x"}', "analysis", "code")


class Case(NamedTuple):
    completion: str
    reasoning: str = ""
    preamble: str = ""
    answer: str = ""
    call: tuple[str, str, str, str] | None = None


MATRIX: dict[str, Case] = {
    "well formed": Case(
        (
            "<|channel|>analysis<|message|>think<|end|>"
            "<|start|>assistant<|channel|>final<|message|>hi<|return|>"
        ),
        reasoning="think",
        answer="hi",
    ),
    "call, recipient in the channel": Case(
        "<|channel|>commentary to=functions.x <|constrain|>json<|message|>{}<|call|>", call=X
    ),
    "call, no blank before the type": Case(
        "<|channel|>commentary to=functions.x<|constrain|>json<|message|>{}<|call|>", call=X
    ),
    "call, type without a marker": Case(
        "<|channel|>commentary to=functions.x json<|message|>{}<|call|>", call=X
    ),
    "call, recipient in the role": Case(
        " to=functions.x<|channel|>commentary json<|message|>{}<|call|>", call=X
    ),
    "call, nothing but a recipient": Case(
        " to=functions.x<|message|>{}<|call|>", call=("functions.x", "{}", "commentary", "")
    ),
    "browser on analysis": Case(
        '<|channel|>analysis to=browser.search code<|message|>{"query":"x"}<|call|>', call=BROWSER
    ),
    "python without a type": Case(
        "<|channel|>analysis to=python<|message|>print(1)<|call|>",
        call=("python", "print(1)", "analysis", ""),
    ),
    "python with a type": Case(
        "<|channel|>analysis to=python code<|message|>print(1)<|call|>",
        call=("python", "print(1)", "analysis", "code"),
    ),
    "function on analysis": Case(
        "<|channel|>analysis to=functions.x code<|message|>{}<|call|>",
        call=("functions.x", "{}", "analysis", "code"),
    ),
    "final as json": Case("<|channel|>final <|constrain|>json<|message|>{}<|return|>", answer="{}"),
    "final json": Case("<|channel|>final json<|message|>{}<|return|>", answer="{}"),
    "final with a named format": Case(
        "<|channel|>final <|constrain|>ShoppingList<|message|>{}<|return|>", answer="{}"
    ),
    "commentary json without a recipient": Case(
        '<|channel|>commentary <|constrain|>json<|message|>{"a":1}<|call|>', preamble='{"a":1}'
    ),
    "preamble": Case("<|channel|>commentary<|message|>I will do<|end|>", preamble="I will do"),
    "missing start": Case(
        "<|channel|>analysis<|message|>a<|end|><|channel|>final<|message|>b<|return|>",
        reasoning="a",
        answer="b",
    ),
    "text after the end": Case(
        "<|channel|>analysis<|message|>a<|end|>Hello world<|return|>",
        reasoning="a",
        answer="Hello world",
    ),
    "text after an answer": Case(
        "<|channel|>final<|message|>a<|end|>Hello world<|return|>", answer="a"
    ),
    "blank lines between messages": Case(
        (
            "<|channel|>analysis<|message|>a<|end|>\n\n"
            "<|start|>assistant<|channel|>final<|message|>b<|return|>"
        ),
        reasoning="a",
        answer="b",
    ),
    "role without a start": Case(
        "<|channel|>analysis<|message|>a<|end|>assistant<|channel|>final<|message|>b<|return|>",
        reasoning="a",
        answer="b",
    ),
    "missing message marker": Case(
        "<|channel|>final Hello there friend<|end|>", answer="Hello there friend"
    ),
    "missing message marker in reasoning": Case(
        (
            "<|channel|>analysis We need to answer.<|end|>"
            "<|start|>assistant<|channel|>final<|message|>ok<|return|>"
        ),
        reasoning="We need to answer.",
        answer="ok",
    ),
    "missing message marker after a type": Case(
        '<|channel|>final <|constrain|>json{"a":1}<|return|>', answer='{"a":1}'
    ),
    "no header at all": Case("Hello world<|return|>", answer="Hello world"),
    "no header at all, long": Case(
        "Analysis of the data shows that nothing at all can be said about it today.<|return|>",
        answer="Analysis of the data shows that nothing at all can be said about it today.",
    ),
    "no message marker for very long": Case(
        "<|channel|>analysis " + "word " * 100 + "<|end|>", reasoning="word " * 100
    ),
    "prose before the recipient": Case(
        "<|channel|>analysis we need to=functions.x code<|message|>{}<|call|>",
        call=("functions.x", "{}", "analysis", "code"),
    ),
    "prose after the recipient": Case(
        "<|channel|>commentary to=functions.x assistant foo json<|message|>{}<|call|>", call=X
    ),
    "empty channel": Case("<|channel|><|message|>x<|end|>", answer="x"),
    "unknown channel": Case("<|channel|>musings<|message|>x<|end|>", answer="x"),
    "no channel": Case("<|message|>x<|end|>", answer="x"),
    "two channels around the recipient": Case(
        "<|channel|>commentary to=functions.x<|channel|>commentary json<|message|>{}<|call|>",
        call=X,
    ),
    "two channels": Case("<|channel|>analysis<|channel|>final<|message|>hi<|return|>", answer="hi"),
    "stray commentary before the channel": Case(
        "commentary to=assistant<|channel|>analysis<|message|>hm<|end|>", reasoning="hm"
    ),
    "question marks before the channel": Case(
        "??<|channel|>final<|message|>hi<|return|>", answer="hi"
    ),
    "question mark after the channel": Case(
        "<|channel|>commentary?<|message|>hi<|end|>", preamble="hi"
    ),
    "invented tool result": Case(
        (
            "<|channel|>commentary to=functions.x json<|message|>{}<|end|>"
            "<|start|>functions.x to=assistant<|channel|>commentary<|message|>42<|end|>"
            "<|start|>assistant<|channel|>final<|message|>42<|return|>"
        ),
        call=X,
    ),
    "unknown role": Case(
        "<|channel|>analysis<|message|>a<|end|><|start|>foo<|message|>x<|end|>", reasoning="a"
    ),
    "invented question": Case(
        "<|channel|>final<|message|>a<|end|><|start|>user<|message|>x<|end|>", answer="a"
    ),
    "cut in the header": Case("<|channel|>anal"),
    "cut after the role": Case(
        "<|channel|>analysis<|message|>a<|end|><|start|>assistant", reasoning="a"
    ),
    "cut in the content": Case("<|channel|>analysis<|message|>a b c", reasoning="a b c"),
    "cut in the arguments": Case('<|channel|>commentary to=functions.x json<|message|>{"a": '),
    "cut after whole arguments": Case(
        "<|channel|>commentary to=functions.x json<|message|>{}", call=X
    ),
    "markers inside the content": Case(
        ("<|channel|>final<|message|>a <|channel|>final <|start|>assistant<|message|>b<|return|>"),
        answer="a b",
    ),
    "start inside the content": Case(
        (
            "<|channel|>analysis<|message|>think"
            "<|start|>assistant<|channel|>final<|message|>hi<|return|>"
        ),
        reasoning="think",
        answer="hi",
    ),
    "channel twice glued": Case("<|channel|>analysisanalysis<|message|>x<|end|>", reasoning="x"),
    "channel with a glued word": Case("<|channel|>finalHello<|message|>x<|end|>", answer="x"),
    "channel in capitals": Case("<|channel|>Final<|message|>x<|end|>", answer="x"),
    "channel as the role": Case(
        ("<|channel|>analysis<|message|>a<|end|><|start|>final<|message|>x<|return|>"),
        reasoning="a",
        answer="x",
    ),
    "recipient assistant": Case(
        "<|channel|>analysis to=assistant<|message|>x<|end|>", reasoning="x"
    ),
    "final with a recipient": Case("<|channel|>final to=user<|message|>x<|return|>", answer="x"),
    "recipient without to=": Case(
        "<|channel|>commentary functions.x<|message|>{}<|call|>",
        call=("functions.x", "{}", "commentary", ""),
    ),
    "type with a blank behind it": Case(
        "<|channel|>commentary to=functions.x<|constrain|>json <|message|>{}<|call|>", call=X
    ),
    "type with a blank before it": Case(
        "<|channel|>commentary to=functions.x <|constrain|> json<|message|>{}<|call|>", call=X
    ),
    "nothing": Case(""),
    "just a return": Case("<|return|>"),
    "empty messages": Case(
        "<|channel|>analysis<|message|><|end|>"
        "<|start|>assistant<|channel|>final<|message|><|return|>"
    ),
    "role twice": Case(
        (
            "<|channel|>final<|message|>a<|end|><|start|>assistant"
            "<|start|>assistant<|channel|>final<|message|>b<|return|>"
        ),
        answer="ab",
    ),
    "text padding and reserved tokens": Case(
        "<|channel|>final<|message|>a<|reserved_200014|>b<|reserved_200011|>c<|return|>",
        answer="abc",
    ),
    "ended by endoftext": Case("<|channel|>final<|message|>a<|endoftext|>b", answer="a"),
    "tokens after the stop": Case("<|channel|>final<|message|>a<|return|> b<|call|>", answer="a"),
    "polluted tool name": Case(
        "<|channel|>commentary to=functions.xcommentary json<|message|>{}<|call|>", call=X
    ),
    "second call": Case(
        (
            "<|channel|>commentary to=functions.x json<|message|>{}<|call|>"
            "<|start|>assistant<|channel|>commentary to=functions.x json<|message|>{}<|call|>"
        ),
        call=X,
    ),
    "call ended by the next message": Case(
        (
            "<|channel|>commentary to=functions.x json<|message|>{}"
            "<|start|>assistant<|channel|>final<|message|>hi"
        ),
        call=X,
    ),
    "unknown tool": Case(
        "<|channel|>commentary to=container.exec json<|message|>{}<|call|>",
        call=("container.exec", "{}", "commentary", "json"),
    ),
}
