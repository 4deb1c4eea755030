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
        ("tr", "Kuzey Koreli teknisyenler Geran-2 fabrikasında eğitim görüyor."),
        ("tr", "Sibirya'nın dondurucu soğuğunda çalışan Kuzey Koreli işçiler kaçıyor."),
        ("en", "North Korea has sent more troops, Seoul said."),
        ("en", "Pyongyang sent soldiers to fight in the war."),
        ("ru", "КНДР отправила ещё 3 тысячи солдат на фронт."),
        ("ru", "Северокорейские рабочие в морозной Сибири живут в вагончиках."),
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
        # soldiers sent to a work, a place or a deed at home, or to another war
        ("tr", "Kuzey Kore, Wonsan'daki otel inşaatına 5 bin asker gönderdi."),
        ("tr", "Kuzey Kore, madencileri kurtarmaya bin asker gönderdi."),
        ("tr", "Kuzey Kore, barajı onarmak üzere 2 bin ek asker gönderdi."),
        ("tr", "Kuzey Kore karantina bölgelerine ilave asker yolladı."),
        ("tr", "Pyongyang başkente ilaç taşımak için bin asker gönderdi."),
        ("tr", "Kuzey Kore, Kaesong'a takviye asker gönderdi."),
        (
            "tr",
            "Kuzey Kore, Suriye'ye asker gönderdi. Muhalifler iki Kuzey Kore birliğinin cephede savaştığını söyledi.",
        ),
        ("tr", "Türkiye, 1950'de 5 bin asker yolladı. Tugay Kunuri'de cephede Kuzey Kore askerlerine karşı savaştı."),
        ("tr", "Kuzey Kore birlikleri güneydeki cephede alarma geçti."),
        ("en", "North Korea has sent soldiers to help with rice planting."),
        ("en", "Pyongyang dispatched soldiers in response to wildfires near the coast."),
        ("ru", "КНДР направила 3 тысячи военных на строительство теплиц."),
        ("ru", "Пхеньян направил военных тушить пожары."),
        ("ko", "한국은 청해부대를 파병했다. 북한은 파병을 비난했다."),
        # whose operations Pyongyang condemns, and where soldiers dine
        ("en", "Kim Jong Un called foreign military operations near North Korea a rehearsal of invasion."),
        ("en", "North Korea is closing overseas operations such as restaurants, where soldiers once dined."),
        ("ru", "КНДР осудила зарубежные военные операции."),
        # words of other senses: a typhoon, a flower, a stone, weather and birds, a radio station in Seoul
        ("tr", "Kuzey Kore, Geran tayfununun kıyıya vuracağını bildirdi."),
        ("ru", "В КНДР открылась выставка. Герань и бегония украсили павильон в Пхеньяне."),
        ("ru", "В КНДР большой камень упал на железную дорогу."),
        ("tr", "Sibirya'dan gelen kar yağışı Kuzey Kore'de hayatı durdurdu."),
        ("en", "The cranes fly from Siberia to North Korea each autumn."),
        ("ko", "시베리아에서 내려온 찬 공기로 북한에 폭설이 내렸다."),
        ("ko", "극동방송은 북한 주민을 위한 라디오 방송을 늘린다."),
        # an army that acts tells nothing of the two
        ("tr", "ABD ordusu Kuzey Kore'ye karşı uçak gönderdi. Rusya ise Ukrayna'da bir köyü aldı."),
    ],
)
def test_what_is_at_home_or_elsewhere_does_not(lang: str, text: str) -> None:
    assert not ENRICHER.enrich(text, lang=lang).relevant
