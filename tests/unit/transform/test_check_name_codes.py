"""Codes put in the place of one another: abbreviations and types that both languages write alike."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        ("Hastanın DNA örneği alındı.", "A DNA sample was taken from the patient.", ("DNA", "RNA")),
        ("Köyde H5N1 vakası görüldü.", "A case of H5N1 was seen in the village.", ("H5N1", "H7N9")),
        ("Santralin gücü 50 MW olacak.", "The plant will have a capacity of 50 MW.", ("MW", "MK")),
        ("Bilet 35 TL, yemek 20 TL.", "The ticket is 35 TL, the meal is 20 TL.", ("35 TL", "35 PL")),
        ("UPS büyüyor, dedi UPS müdürü.", "UPS is growing, the head of UPS said.", ("UPS is", "DHL is")),
        ("ABD kararı veto etti.", "The U.S. vetoed the decision.", ("U.S.", "U.N.")),
        (
            "Türkiye Balıkçılar Birliği (TBB) zam istedi.",
            "The Fishermen's Union of Turkey (TBB) asked for a rise.",
            ("TBB", "CHP"),
        ),
    ],
)
def test_a_code_in_the_place_of_another(source: str, good: str, bad: tuple[str, str]) -> None:
    assert CHECKER.check(source, good) == ()
    assert "name" in {p.kind for p in CHECKER.check(source, good.replace(*bad))}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Yatırım 3 milyon USD tutuyor.", "The AI investment comes to $3 million."),
        ("Kent MÖ 300 yılında kuruldu.", "The city was founded in 300 BC."),
        ("B.M. kararı BBC'de okundu.", "The decision of the U.N. was read on the BBC."),
        ("Yangın GA ile BA sınırında sürüyor.", "The fire goes on at the border of SA and WA."),
        ("NOTLAR: Toplantı ertelendi.", "NOTES: The meeting was postponed."),
        ("Üretici Fiyat Endeksi (ÜFE) ile Yaşam Kalitesi Endeksi (YKE) arttı.",
         "The Producer Price Index (PPI) and the Quality of Life Index (QLI) rose."),
        ("Fırın 5 KW güç çekiyor.", "The new QX oven draws five kilowatts."),
    ],
)  # fmt: skip
def test_codes_that_are_told_otherwise(source: str, target: str) -> None:
    assert "name" not in {p.kind for p in CHECKER.check(source, target)}
