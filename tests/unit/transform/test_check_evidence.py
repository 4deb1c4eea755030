"""What a problem shows are words of the two texts as they stand there, whole, and each problem once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from tests.goldens import read_rows
from tests.knowledge import ready_checker
from transform.check.evidence import show
from transform.check.model import Kind, Problem

CHECKER = ready_checker()
ROOT = Path(__file__).parents[3]
FILES = ("check_translation", "check_wire", "check_wires", "check_names")


def wrong_pairs() -> list[tuple[str, str]]:
    rows = [row for name in FILES for row in read_rows(f"{name}.jsonl")]
    bad = [(row["source"], row["bad"]) for row in rows]
    return [
        (source, one if isinstance(one, str) else one["target"])
        for source, made in bad
        for one in ([made] if isinstance(made, str) else made)
    ]


def stands_whole(words: str, text: str) -> bool:
    return not words or re.search(rf"(?<![^\W_]){re.escape(words)}(?![^\W_])", text) is not None


def test_all_that_is_shown_of_our_wrong_pairs_are_whole_words_of_the_texts() -> None:
    shown = [(p, source, target) for source, target in wrong_pairs() for p in CHECKER.check(source, target)]
    assert len(shown) > 300
    assert [p for p, source, target in shown if not stands_whole(p.source, source)] == []
    assert [p for p, source, target in shown if not stands_whole(p.target, target)] == []
    assert [p for p, _, _ in shown if not p.source and not p.target] == []


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Moskova iddiayı DOĞRULAMADI.", "Moscow confirmed the claim.", ("negation", "DOĞRULAMADI", "")),
        (
            "Vadi'deki kampta 500'den fazla İranlı asker bulunuyor.",
            "The camp in the valley holds fewer than 500 Iranian soldiers.",
            ("sign", "Vadi'deki kampta 500'den fazla İranlı asker", "fewer than 500 Iranian soldiers"),
        ),
        ("Ekonomi yüzde 3,1 büyüdü.", "The economy shrank 3.1 percent.", ("sign", "büyüdü", "shrank")),
        (
            "Rusya, Kuzey Kore'ye buğday gönderdi.",
            "North Korea sent wheat to Russia.",
            ("role", "Rusya, Kuzey Kore", "North Korea sent wheat to Russia"),
        ),
        (
            "Enflasyonun % 5 olduğu açıklandı.",
            "Inflation was announced to be 5 per mille.",
            ("unit", "% 5 olduğu açıklandı", "5 per mille"),
        ),
        (
            "Görüşmeler cuma sürecek.",
            "The talks, the talks – the talks will go on on Friday.",
            ("repetition", "", "The talks, the talks – the talks"),
        ),
        (
            "Bakan, toplantıda yeni anlaşmayı ayrıntılarıyla anlattı.",
            "The minister, toplantıda, explained yeni anlaşmayı in detail.",
            ("untranslated", "toplantıda", "toplantıda"),
        ),
        ("Yapım 2 ila 4 yıl sürecek.", "Building will take 2 to 2 years.", ("number", "2 ila 4", "2")),
        ("Heyet dün gitti, parayı avroyla ödedi.", "The delegation left yesterday and paid in dollars.", ("unit", "avroyla", "dollars")),
    ],
)  # fmt: skip
def test_what_is_shown(source: str, target: str, expected: tuple[str, str, str]) -> None:
    assert [(p.kind, p.source, p.target) for p in CHECKER.check(source, target)] == [expected]


def test_a_problem_inside_another_of_its_kind_is_told_once() -> None:
    source, target = "Fiyat 50 liradan fazla arttı.", "The price fell by less than 5 or 50 lira."
    told = show(
        [
            Problem("sign", "fazla", "less"),
            Problem("sign", "50 liradan fazla", "less than 5 or 50"),
            Problem("sign", "50 liradan fazla", "less than 5 or 50"),
            Problem("number", "", "5"),
            Problem("number", "", "50"),
            Problem("hedge", "fazla", ""),
        ],
        source,
        target,
    )
    assert told == (
        Problem("sign", "50 liradan fazla", "less than 5 or 50"),
        Problem("number", "", "5"),
        Problem("number", "", "50"),
        Problem("hedge", "fazla", ""),
    )


def test_the_page_tells_every_kind_and_no_other() -> None:
    page = (ROOT / "docs/translation.md").read_text(encoding="utf-8")
    table = page.split("| kind | means |\n")[1].split("\n\n")[0]
    told = [kind for line in table.splitlines() for kind in re.findall(r"`(\w+)`", line.split("|")[1])]
    assert sorted(told) == sorted(get_args(Kind))
