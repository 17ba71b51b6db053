# SPDX-License-Identifier: Apache-2.0
"""Numbers in words and signs are looked up as digits are, and what is right stays right."""

import pytest

from app.documents.claims import holds
from app.documents.number_words import number_words

RIGHT = [
    ("Thirteen people left.", "13 people left.", ""),
    ("13 people left.", "Thirteen people left.", ""),
    ("Twenty-five people left.", "25 people left.", "en"),
    ("25 people left.", "Twenty-five people left.", ""),
    ("Two hundred and fifty people left.", "250 people left.", "en"),
    ("It cost 3,200.", "It cost three thousand two hundred.", ""),
    ("It cost five million.", "It cost 5,000,000.", "en"),
    ("It cost 5 million.", "It cost five million.", ""),
    ("It opened in 1984.", "It opened in nineteen eighty-four.", ""),
    ("It opened in nineteen eighty-four.", "It opened in 1984.", "en"),
    ("Fünfundzwanzig Leute gingen.", "25 Leute gingen.", "de"),
    ("25 Leute gingen.", "Fünfundzwanzig Leute gingen.", ""),
    ("Dreissig Leute gingen.", "Dreißig Leute gingen.", "de"),
    ("Es waren zweihundertfünfzig.", "Es waren 250.", "de"),
    ("Quatre-vingt-dix-sept personnes.", "97 personnes.", "fr"),
    ("97 personnes.", "Quatre-vingt-dix-sept personnes.", ""),
    ("Soixante et onze personnes.", "71 personnes.", "fr"),
    ("Treinta y cinco personas.", "35 personas.", "es"),
    ("35 personas.", "Treinta y cinco personas.", ""),
    ("Eran doscientos cincuenta.", "Eran 250.", "es"),
    # The answer's own counts, and words that are no clear numbers.
    ("Two things follow from this.", "Costs fell. 12 people left.", "en"),
    ("One of the reasons is the cost.", "12 reasons are given.", "en"),
    ("It is a hundred times better.", "It is far better.", "en"),
    ("Thousands of people left.", "12 people left.", "en"),
    ("In the twenty-first century.", "In the 21st century.", "en"),
    ("A fifty-year plan.", "A plan for half a century.", "en"),
    ("Fifty per cent of them.", "50 % of them.", "en"),
    ("C'est cinquante pour cent.", "C'est 50 %.", "fr"),
    ("We seize the day once, with a quince.", "We do so.", ""),
    ("Twelve of the 12 people left.", "Twelve people left.", "en"),
    ("Three people left, Ann, Bob and Eve.", "Ann, Bob and Eve left.", "en"),
    # Signs
    ("It was -5 °C.", "It was −5 °C.", ""),
    ("It was minus five degrees.", "It was -5 °C.", "en"),
    ("It was −5 °C.", "-5 °C was what it was.", ""),
    ("The result was −481.", "Operating result 481-", ""),
    ("It was −5 °C.", "It was five degrees below zero.", ""),
    ("The change was −5 %.", "Revenue fell by 5 %.", ""),
    ("The result was −481.", "Operating result (481)", ""),
    ("Revenue fell by 5 %.", "The change was −5 %.", ""),
    ("The loss was 481.", "Operating result (481)", ""),
    ("Der Umsatz änderte sich um −5 %.", "Der Umsatz ist um 5 % gesunken.", "de"),
    ("From 2018-2019 it grew.", "In 2018 and 2019 it grew.", ""),
    ("From 2018 –2019 it grew.", "In 2018 and 2019 it grew.", ""),
    ("Covid-19 came.", "Covid-19 came.", ""),
    ("It has items:\n-5 apples", "It has 5 apples.", ""),
]  # fmt: skip

WRONG = [
    ("Thirteen people left.", "12 people left.", ""),
    ("13 people left.", "Twelve people left.", ""),
    ("Twenty-six people left.", "25 people left.", "en"),
    ("Twenty-five people left.", "20 people left, 5 came.", "en"),
    ("Eleven people left.", "Twelve people left.", "en"),
    ("Two hundred and sixty people left.", "250 people left.", "en"),
    ("It cost five billion.", "It cost five million.", "en"),
    ("It cost 5 billion.", "It cost five million.", ""),
    ("Sechsundzwanzig Leute gingen.", "25 Leute gingen.", "de"),
    ("Elf Leute gingen.", "Zwölf Leute gingen.", "de"),
    ("Quatre-vingt-dix-huit personnes.", "97 personnes.", "fr"),
    ("Treinta y seis personas.", "35 personas.", "es"),
    ("It was -5 °C.", "It was 5 °C.", ""),
    ("It was −5 °C.", "It was 5 °C.", ""),
    ("It was minus 5 °C.", "It was 5 °C.", "en"),
    ("It was minus fifteen degrees.", "It was 15 °C.", "en"),
]


@pytest.mark.parametrize(("claim", "text", "language"), RIGHT)
def test_a_claim_that_the_text_bears_out_holds(claim: str, text: str, language: str) -> None:
    assert holds(claim, [text], language)


@pytest.mark.parametrize(("claim", "text", "language"), WRONG)
def test_a_claim_of_another_number_does_not_hold(claim: str, text: str, language: str) -> None:
    assert not holds(claim, [text], language)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("three thousand two hundred", [(3200,)]),
        ("twenty and thirty", [(20,), (30,)]),
        ("five and people six", [(5,), (6,)]),
        ("deux mille trois cents", [(2300,)]),
        ("veinticinco mil", [(25000,)]),
        ("dix-huit, vingt et un", [(18,), (21,)]),
        ("nineteen eighty-four", [(19, 84)]),
        ("nothing of the kind", []),
    ],
)
def test_numbers_in_words_are_read(text: str, groups: list[tuple[int, ...]]) -> None:
    assert [word.groups for word in number_words(text, "")] == groups
