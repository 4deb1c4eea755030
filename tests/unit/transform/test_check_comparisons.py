"""More told as less, and a minus put in after the sign of a currency."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        (
            "Yeni füze eskisinden daha isabetli.",
            "The new missile is more accurate than the old one.",
            "The new missile is less accurate than the old one.",
        ),
        (
            "Bu, bölgedeki en modern liman.",
            "This is the most modern port in the region.",
            "This is the least modern port in the region.",
        ),
        (
            "Birlik daha fazla mühimmat istedi.",
            "The unit asked for more ammunition.",
            "The unit asked for less ammunition.",
        ),
        (
            "Fransız subay bunun en etkili silah olduğunu söyledi.",
            "The French officer said that the most effective weapon was this.",
            "The French officer said that the least effective weapon was this.",
        ),
        (
            "Birçok asker öldü ve birçoğu yaralandı.",
            "Many soldiers died and many more injured were counted.",
            "Many soldiers died and many less injured were counted.",
        ),
        ("Limanda çok fazla gemi var.", "So many ships are in the harbour.", "So few ships are in the harbour."),
        ("Yeni sistem daha az karmaşık.", "The new system is less complicated.", "The new system is more complicated."),
        (
            "Fabrika yılda 120 milyon sterlin getiriyor.",
            "The factory brings in £120 million a year.",
            "The factory brings in £-120 million a year.",
        ),
    ],
)
def test_a_comparison_is_not_turned_round(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "sign" in [p.kind for p in CHECKER.check(source, wrong)]


@pytest.mark.parametrize(
    ("source", "good"),
    [
        ("Saldırı olasılığı daha düşük.", "An attack is less likely."),
        ("Toplantıya en az beş bakan katıldı.", "At least five ministers attended the meeting."),
        ("Tatbikat bu yıl daha sönük geçti.", "The exercise was less spectacular this year."),
        ("Şirket 10-20 dolar arasında fiyat verdi.", "The company quoted $10-$20."),
        ("Şirket yılı eksi 3 milyon dolarla kapattı.", "The company closed the year at $-3 million."),
    ],
)
def test_what_means_little_may_be_told_as_less(source: str, good: str) -> None:
    assert [p for p in CHECKER.check(source, good) if p.kind == "sign"] == []
