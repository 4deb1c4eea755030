"""Texts that name North Korea alone: what stands for Russia's war, and what does not (docs/decisions/0148)."""

from __future__ import annotations

import pytest

from core.resources import seeds_path
from transform.enrichment import load_enricher

ENRICHER = load_enricher(seeds_path())


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("tr", "Kim Jong-un, yurt dışı askeri harekâta katılan birliğin sancağına nişan taktı."),
        ("tr", "Kuzey Kore cephedeki askerlerini değiştiriyor; cephedeki Kuzey Koreli birlikler geri çekildi."),
        ("tr", "Pyongyang yönetimi 4 bin takviye asker daha yolladı."),
        ("tr", "Kuzey Koreli işçiler Şahid montajında çalışacak."),
        ("tr", "Kuzey Koreli mühendisler Geran üretimini öğreniyor."),
        ("en", "North Korean troops at the front learn to shoot down drones."),
        ("en", "Kim Jong Un met families of troops who fell in the overseas operation."),
        ("ru", "Ким Чен Ын наградил участников зарубежной военной операции."),
        ("ko", "북한이 3천 명을 추가 파병했다."),
        ("tr", "Kuzey Kore füze denedi. Güney Koreli bir uzman, motora Rusların yardım ettiğini söyledi."),
    ],
)
def test_words_stand_for_the_war(lang: str, text: str) -> None:
    assert ENRICHER.enrich(text, lang=lang).relevant


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("tr", "Kuzey Kore sınır boyuna 5 bin yeni asker gönderdi."),
        ("tr", "Kuzey Kore sel bölgesine 4 bin ek asker gönderdi."),
        ("tr", "Kim Jong-un cephedeki topçu birliklerini denetledi."),
        ("tr", "Kuzey Kore, Shahed benzeri bir insansız hava aracı üretti."),
        ("tr", "Kuzey Kore ordusunun yurt dışı operasyon kabiliyeti yok."),
        ("tr", "ABD'nin yurt dışı askeri operasyonlarını Kuzey Kore kınadı."),
        ("tr", "Kuzey Kore, Küba'ya 300 yeni asker gönderdi."),
        ("tr", "Sibirya soğukları Kuzey Kore'yi vurdu."),
        ("en", "North Korea's overseas operations earn hard currency from restaurants."),
        ("en", "North Korea has sent soldiers to lay mines along the demilitarized zone."),
        ("en", "North Korean frontline units drilled near the South."),
        ("ru", "КНДР направила солдат на ликвидацию последствий наводнения."),
        ("ko", "북한군이 군사분계선에 병력을 투입했다."),
    ],
)
def test_what_is_at_home_or_elsewhere_does_not(lang: str, text: str) -> None:
    assert not ENRICHER.enrich(text, lang=lang).relevant
