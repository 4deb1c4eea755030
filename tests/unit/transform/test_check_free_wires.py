"""True translations as an editor writes them, each beside an error that looks like it."""

from __future__ import annotations

import pytest

from app.checks import load_checker

CHECKER = load_checker("tr", "en")

# Turkish, a free translation, and one that is wrong.
PAIRS = [
    # What is denied, told by its contrary.
    ("Halktan köprüye yaklaşmaması istendi.", "People were told to stay away from the bridge.", "People were told to go near the bridge."),
    ("Köylüler seralarına girmesin.", "Villagers should keep out of their greenhouses.", "Villagers should go into their greenhouses."),
    ("Olayın ayrıntıları henüz netlik kazanmadı.", "The details of the incident remain unclear.", "The details of the incident have become known."),
    ("Kaza nedeniyle otoyolda trafik akışı sağlanamıyor.", "The accident has brought traffic on the highway to a standstill.", "After the accident traffic flows on the highway."),
    ("Teklifi reddeden biz değildik, Koreliler oldu.", "It was not us who walked away from the offer; it was the Koreans.", "It was not us who accepted the offer; it was the Koreans."),
    ("Yıllık satışların 500 bin varili aşmaması kararlaştırıldı.", "Annual sales were capped at 500,000 barrels.", "Annual sales were set to exceed 500,000 barrels."),
    ("Vali, vurulan depoda kimsenin bulunmadığını açıkladı.", "The depot that was hit was empty, the governor said.", "The depot that was hit was full, the governor said."),
    ("Fırtına yüzünden gemi limandan çıkarılamıyor.", "A storm is preventing crews from bringing the ship out of the port.", "Crews are bringing the ship out of the port in the storm."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), [(source, good) for source, good, _ in PAIRS])
def test_a_free_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target"), [(source, wrong) for source, _, wrong in PAIRS])
def test_what_looks_like_one_is_told(source: str, target: str) -> None:
    assert CHECKER.check(source, target)
