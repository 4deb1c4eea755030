"""Before for after, and after for before, told by the words beside; what is told the other way round passes."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        (
            "Sözcü, mektubu aldıktan sonra görüşmelerden çekildiklerini söyledi.",
            "The spokesman said they had withdrawn from the talks after receiving the letter.",
            "The spokesman said they had withdrawn from the talks before receiving the letter.",
        ),
        (
            "Seçim öncesi kapatılan gazete, zaferin ardından yeniden açıldı.",
            "The newspaper that was closed before the election reopened after the victory.",
            "The newspaper that was closed after the election reopened after the victory.",
        ),
        (
            "Mahkeme, tanıkları dinlemeden önce heyeti değiştirdi, karardan sonra da dağıttı.",
            "The court replaced the panel before hearing witnesses, and dissolved it after the decision.",
            "The court replaced the panel before hearing witnesses, and dissolved it before the decision.",
        ),
        (
            "Fabrika yangınında yaralanan işçi hastanede öldü.",
            "The worker who was hurt in the factory fire died in hospital.",
            "The worker who was hurt died in hospital before the factory fire.",
        ),
        (
            "Yıl sonuna kadar yeni bir rapor bekleniyor.",
            "A new report is expected before the end of the year.",
            "A new report is expected after the end of the year.",
        ),
        (
            "Kozlov, ağustosta orduya katıldıktan sonra iki yılını Kursk'ta geçirdi.",
            "Kozlov spent two years in Kursk after enlisting in August.",
            "Kozlov spent two years in Kursk before enlisting in August.",
        ),
        (
            "Nisandaki zirveden iki aydan fazla bir süre sonra bakan, yeni bir anlaşma görmediğini söyledi.",
            "More than two months after the April summit the minister said he saw no new deal.",
            "More than two months before the April summit the minister said he saw no new deal.",
        ),
        (
            "Takım golü ikinci yarının bitimine beş dakika kala attı.",
            "The team scored five minutes before the end of the second half.",
            "The team scored five minutes after half-time.",
        ),
    ],
)
def test_an_order_that_was_turned_is_told(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "date" in {p.kind for p in CHECKER.check(source, wrong)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # The clause told the other way round: what stands before "sonra" stands before "before".
        ("Maçı kazandıktan sonra kupayı kaldırdılar.", "They won the match before lifting the cup."),
        (
            "Vali iki yıl önce, depremden sonra istifa etti.",
            "The governor resigned two years ago, after the earthquake.",
        ),
        ("Sanık hâkim karşısına çıktı.", "The defendant appeared before the judge."),
        ("İnsanlık çıkarlardan üstün tutulmalı.", "Humanity should be put before interests."),
        ("Gemiyi aradılar ve limana çektiler.", "They searched the ship before they towed it to the port."),
        (
            "Heyet, otelde dinlendikten sonra gemiyle Kursk'a geçti.",
            "The delegation rested at the hotel before crossing to Kursk by ship.",
        ),
        ("Maçın bitimine üç dakika kala gol geldi.", "The goal came with three minutes to go, after a corner."),
    ],
)
def test_an_order_told_otherwise_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
