"""Bodies, agencies and papers put in the place of one another."""

from __future__ import annotations

import pytest

from core.resources import seeds_path
from core.text import fold
from transform.check.bodies import BodyCheck
from transform.check.lexicon import read_names, read_wider


@pytest.fixture(scope="module")
def bodies() -> BodyCheck:
    return BodyCheck(read_wider(seeds_path() / "exonyms_wider.toml", read_names(seeds_path() / "exonyms.toml")).bodies)


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("Haberi AA duyurdu.", "The BBC reported the news.", True),
        ("Haberi AA duyurdu.", "The news was reported by Anadolu Agency.", False),
        ("Kuzey Kore BM'ye mektup gönderdi.", "North Korea sent a letter to the State Department.", True),
        ("Kuzey Kore BM'ye mektup gönderdi.", "North Korea sent a letter to the UN.", False),
        ("Beyaz Saray'dan açıklama geldi.", "A statement came from the Pentagon.", True),
        ("ABD Savunma Bakanlığından açıklama geldi.", "A statement came from the Pentagon.", False),
        ("Bakan Kongre'de konuştu.", "The minister spoke at the party congress.", False),
        ("ABD'nin açıklaması bekleniyor.", "A statement by the EU is expected.", False),
        ("Yonhap'a konuşan yetkili", "The official, who spoke to TASS", True),
        ("Yonhap'a konuşan yetkili", "The official, who spoke to Yonhap", False),
        ("UAEA denetçileri ülkeye giremedi.", "IMF inspectors could not enter the country.", True),
        # A "Meclis" is told by many words, which are no bodies by themselves.
        ("Tasarı Meclis'e sunuldu.", "The bill was submitted to the FBI.", True),
        ("Tasarı Meclis'e sunuldu.", "The bill was submitted to Congress.", False),
        ("Kremlin ile Meclis görüştü.", "The Kremlin and the House held talks.", False),
        ("Öneriyi İşçi Partisi reddetti.", "The proposal was rejected by the BBC.", True),
        ("Öneriyi İşçi Partisi reddetti.", "The proposal was rejected by Labour.", False),
        ("AB, vekillerin mektubunu yanıtladı.", "The bloc answered the letter of the MPs.", False),
    ],
)
def test_a_body_in_the_place_of_another_is_found(bodies: BodyCheck, source: str, target: str, found: bool) -> None:
    assert bool(bodies.check(source, target, fold(source), target.lower())) is found
