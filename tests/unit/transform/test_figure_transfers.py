"""Who gives what to whom, in the forms reports really use: genitives that own a place, datives that receive nothing, English
names that are objects."""

from __future__ import annotations

import pytest

from core.resources import seeds_path
from transform.enrichment import load_enricher

ENRICHER = load_enricher(seeds_path())
NORTH, RUSSIA, CHINA = "North Korea", "Russia", "China"


@pytest.mark.parametrize(
    ("text", "giver", "receiver"),
    [
        ("Kuzey Kore'nin Rusya'nın Kursk bölgesine 10 bin asker gönderdiği bildirildi.", NORTH, RUSSIA),
        (
            "Kuzey Kore'nin Ukrayna'ya karşı savaşta kullanılmak üzere Rusya'ya 10 bin asker gönderdiği bildirildi.",
            NORTH,
            RUSSIA,
        ),
        ("Kuzey Kore'nin Ukrayna'ya karşı savaşta kullanılmak üzere 10 bin asker gönderdiği bildirildi.", NORTH, None),
        ("Rusya'nın Ukrayna'ya karşı savaşını desteklemek için Kuzey Kore 10 bin asker gönderdi.", NORTH, None),
        ("Rusya'ya 10 bin asker gönderen Kuzey Kore yeni sevkiyata hazırlanıyor.", NORTH, RUSSIA),
        ("Pyongyang'ın Rusya'nın doğusundaki limanlara 3 bin konteyner sevk ettiği öne sürüldü.", NORTH, RUSSIA),
        ("Kuzey Kore, Rusya'nın Belgorod kentine 2 bin işçi gönderdi.", NORTH, RUSSIA),
        ("Kuzey Kore'nin Kursk bölgesine 10 bin asker gönderdiği bildirildi.", NORTH, RUSSIA),
        ("Rusya'nın talebi üzerine Kuzey Kore'nin 5 bin işçi gönderdiği kaydedildi.", NORTH, None),
        ("Güney Kore'ye göre Kuzey Kore Rusya'ya 12 bin asker gönderdi.", NORTH, RUSSIA),
        ("Kim Jong Un'un Rusya'nın cephe hattına 10 bin asker sevk ettiği söylendi.", NORTH, RUSSIA),
        ("Kuzey Kore'nin Rusya'nın savaşına destek için 100 füze verdiği iddia edildi.", NORTH, RUSSIA),
        ("Rusya'nın Kuzey Kore'ye 4 hava savunma sistemi verdiği bildirildi.", RUSSIA, NORTH),
        ("Ukrayna'ya karşı kullanılmak üzere Kuzey Kore'den alınan 50 füze Rusya'ya ulaştırıldı.", NORTH, RUSSIA),
        ("Kuzey Kore'nin Rusya'nın Ukrayna sınırındaki birliklerine 200 top gönderdiği yazıldı.", NORTH, RUSSIA),
        ("Rusya, Kuzey Kore'nin Wonsan limanına 1 milyon varil petrol gönderdi.", RUSSIA, NORTH),
        ("Kuzey Kore'nin Rus ordusuna 9 milyon mermi verdiği belirtildi.", NORTH, RUSSIA),
        ("Çin'in Kuzey Kore'nin kuzeyindeki depolara 300 ton pirinç gönderdiği duyuruldu.", CHINA, NORTH),
        ("Kuzey Kore'den Rusya'ya 10 bin asker gönderildi.", NORTH, RUSSIA),
        ("Rusya'nın Kursk bölgesindeki Kuzey Kore birliklerine Çin 200 ton pirinç gönderdi.", CHINA, NORTH),
        ("Rusya, Ukrayna'ya yönelik saldırıda kullanmak için Kuzey Kore'den 100 füze aldı.", NORTH, RUSSIA),
    ],
)
def test_roles_of_a_turkish_sentence(text: str, giver: str | None, receiver: str | None) -> None:
    figure = ENRICHER.enrich(text, title=None, lang="tr").figures[-1]
    assert (figure.giver, figure.receiver) == (giver, receiver)


@pytest.mark.parametrize(
    ("text", "giver", "receiver"),
    [
        ("North Korea has provided Russia with arms, receiving in return $1.2 billion in aid.", RUSSIA, NORTH),
        ("Russia had given North Korea 4 systems, receiving 9 million shells.", NORTH, RUSSIA),
        ("North Korea, under a deal with Russia, sent 10,000 soldiers to Kursk.", NORTH, RUSSIA),
        ("North Korea has deepened its alliance with Russia, sending 10,000 soldiers.", NORTH, None),
        ("North Korea has sent soldiers to Russia and received 1 million barrels of oil in return.", None, NORTH),
        ("Moscow, after talks with Pyongyang, received 3,000 containers.", None, RUSSIA),
        ("Exports to Russia earned Pyongyang $5 billion.", None, None),
        ("10,000 soldiers were sent to Russia by North Korea.", NORTH, RUSSIA),
        ("South Korea's spy agency said Russia had supplied North Korea with 4 air defence systems.", RUSSIA, NORTH),
    ],
)
def test_roles_of_an_english_sentence(text: str, giver: str | None, receiver: str | None) -> None:
    figure = ENRICHER.enrich(text, title=None, lang="en").figures[-1]
    assert (figure.giver, figure.receiver) == (giver, receiver)
