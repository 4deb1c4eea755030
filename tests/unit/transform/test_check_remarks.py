"""What a language model says of its work."""

from __future__ import annotations

import pytest

from core.text import fold
from transform.check.remarks import check_remarks

_SOURCE = "Gemi dün limandan ayrıldı."
_TARGET = "The ship left port yesterday."


@pytest.mark.parametrize(
    "target",
    [
        f"Here is the English translation of the text: {_TARGET}",
        f"Sure! {_TARGET}",
        f"Certainly! Here's the translation:\n{_TARGET}",
        f"Translation: {_TARGET}",
        f"**English translation:** {_TARGET}",
        f"English: {_TARGET}",
        f"{_TARGET} (Translator's note: the port is not named.)",
        f"{_TARGET}\n\nNote: the original sentence is short.",
        f"{_TARGET} I hope this helps; let me know if you need anything else.",
        f"{_TARGET} This translation keeps the tone of the original.",
    ],
)
def test_a_remark_is_an_addition(target: str) -> None:
    assert [p.kind for p in check_remarks(fold(_SOURCE), target.lower())] == ["addition"]
    assert check_remarks(fold(_SOURCE), _TARGET.lower()) == []


@pytest.mark.parametrize(
    "source",
    [
        "Gemi 12 numaralı limandan ayrıldı.",
        "KCNA geminin ayrıldığını bildirdi.",
        "Kaynaklara göre gemi limandan ayrıldı.",
        "Geminin sorumlusu limandan ayrıldı.",
    ],
)
@pytest.mark.parametrize("before", ["Here is the translation: ", "Sure! ", '{"translation": "'])
def test_words_of_every_report_excuse_no_remark(source: str, before: str) -> None:
    assert [p.kind for p in check_remarks(fold(source), f"{before}{_TARGET}".lower())] == ["addition"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kitabın çevirisi: 300 sayfa.", "Translation of the book: 300 pages."),
        ("Not: Veriler geçicidir.", "Note: the data are provisional."),
        ("İşte anlaşmanın maddeleri:", "Here are the articles of the treaty:"),
        ("Tabii ki geleceğiz!", "Of course! We will come."),
        ("Bunun sonu iyi olsun.", "I hope it ends well."),
        ("Lütfen bize bildirin, dedi.", "Let me know if it happens, he said."),
        ("Üretim: 300 bin ton.", "Output: 300,000 tonnes."),
        ("Kaynak metinde bu yok.", "The original text is without this."),
        ("Cevap: Gelmeyeceğiz.", "Answer: We will not come."),
    ],
)
def test_words_of_the_text_are_none(source: str, target: str) -> None:
    assert check_remarks(fold(source), target.lower()) == []
