"""Figures of ordinary wires: who says it is not who gives, the whole of which a part died is not dead, a change is no range."""

from __future__ import annotations

from typing import Any

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher

NORTH = ("North Korea", "Russia")  # giver and receiver
RUSSIA = ("Russia", "North Korea")


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


def _figures(enricher: Enricher, lang: str, text: str) -> tuple[Any, ...]:
    return enricher.enrich(text, title=None, lang=lang).figures


@pytest.mark.parametrize(
    ("lang", "text", "parties"),
    [
        ("tr", "Ukrayna istihbaratı: Kuzey Kore Rusya'ya 10 bin asker gönderdi", [NORTH]),
        ("tr", "Ukrayna istihbaratına göre Kuzey Kore Rusya'ya 10 bin asker gönderdi.", [NORTH]),
        ("tr", "Ukrayna askeri istihbaratının verilerine göre Kuzey Kore Rusya'ya 4 milyon mermi verdi.", [NORTH]),
        ("tr", "ABD basınında çıkan haberlere göre Kuzey Kore Rusya'ya 500 füze verdi.", [NORTH]),
        ("tr", "Seul, Kuzey Kore Rusya'ya 10 bin asker gönderdi dedi.", [NORTH]),
        ("tr", "Japonya, Rusya Kuzey Kore'den 3 bin işçi aldı diyor.", [NORTH]),
        ("tr", "Rusya geçen yılın aynı dönemine göre Kuzey Kore'ye daha çok, 90 bin ton un sattı.", [RUSSIA]),
        ("tr", "Güney Kore, Kuzey'in Rusya'ya 10 bin konteyner gönderdiğini söyledi.", [NORTH]),
        ("tr", "Seul, Kuzey Kore'nin Rusya'ya asker yollamasına tepki olarak Kiev'e 100 bin mermi verdi.", [("South Korea", "Ukraine")]),
        ("tr", "Rusya, Kuzey Kore'nin arabuluculuğuyla Ukrayna'ya 50 füze verdi.", [("Russia", "Ukraine")]),
        ("tr", "Rusya'nın tükettiği mermilerin 5 milyonunu Kuzey Kore sağladı.", [NORTH]),
        ("tr", "Kuzey Kore'nin Rusya'dan tahsil ettiği 20 milyar dolar silah satışından geliyor.", [RUSSIA]),
        ("tr", "Pyongyang yönetimi, Kremlin'e 100 balistik füze tedarik etti.", [NORTH]),
        ("tr", "Rus gemileri Rason'dan Vladivostok'a 2.500 konteyner taşıdı.", [NORTH]),
        ("tr", "Kuzey Kore'den kalkan yedi gemi 1.500 askeri Vladivostok'a taşıdı.", [(None, None), NORTH]),
        ("tr", "Rusya'nın Pyongyang'a sattığı buğdayın 7 bin tondan 2024'te 55 bin tona fırladığını yazdı.", [RUSSIA, RUSSIA]),
        ("ru", "Экспорт российской муки в КНДР увеличился с 12 до 27 тысяч тонн, поставки угля сократились до 45 тысяч тонн.", [RUSSIA, RUSSIA, (None, None)]),
        ("en", "Kim stood to earn $100 million for each 10,000 men supplied to Moscow by North Korea.", [(None, None), NORTH]),
        ("ru", "Сеул считает, что КНДР переправила в Россию 10 тысяч контейнеров. Обратно ушли 13 тысяч контейнеров.", [NORTH, RUSSIA]),
        ("ko", "러시아는 북한에 밀 2만 톤을 팔고 북한에서 사과 700톤을 사들였다.", [RUSSIA, NORTH]),
        ("ru", "Россия передала КНДР 320 млн долларов, 700 тысяч тонн риса и до 1,5 млн баррелей нефти.", [RUSSIA] * 3),
        ("en", "Russian ships carried 9 million rounds from North Korea.", [NORTH]),
        ("en", "South Korea imposed sanctions on two Russian ships that visited the North.", [(None, None)]),
        ("en", "Moscow has taken delivery of 120 howitzers from Pyongyang.", [NORTH]),
        ("en", "Pyongyang was paid $20 billion by Moscow.", [RUSSIA]),
        ("en", "Washington sent Ukraine 500 missiles after North Korea deployed troops to Russia.", [("United States", "Ukraine")]),
        ("ru", "США после отправки КНДР солдат в Россию передали Украине 500 ракет.", [("United States", "Ukraine")]),
        ("tr", "Pyongyang'ın bugüne dek Moskova'ya 148 balistik füze verdiğini aktardı.", [NORTH]),
        ("tr", "Rusya, Ukrayna'ya 1.200 askerin naaşını iade etti, Kuzey Kore izledi.", [("Russia", "Ukraine")]),
        ("en", "Russia handed over 1,212 bodies to Ukraine.", [("Russia", "Ukraine")]),
        ("en", "The number of missiles handed over to Moscow by Pyongyang is about 100.", [NORTH]),
        ("ru", "Россия вернула Украине 1200 тел погибших.", [("Russia", "Ukraine")]),
        ("ru", "Из КНДР в Россию было вывезено 6 миллионов снарядов.", [NORTH]),
        ("ko", "북한이 러시아에 보낸 컨테이너가 6천700개에 이르고 러시아에서 북한으로 간 컨테이너는 약 9천 개다.", [NORTH, RUSSIA]),
        ("ko", "북한은 러시아에 포탄 500만 발을 보냈고 러시아는 북한에 석유 100만 배럴을 줬다.", [NORTH, RUSSIA]),
        ("ko", "북한군 특수부대 1천500명은 1차로 러시아로 이동했다.", [NORTH]),
        ("ko", "러시아에 파병된 북한군 1만5천명 가운데 사망자 600명을 보고했다.", [NORTH, (None, None)]),
    ],
)  # fmt: skip
def test_who_says_it_is_not_who_gives(
    enricher: Enricher, lang: str, text: str, parties: list[tuple[str | None, str | None]]
) -> None:
    assert [(f.giver, f.receiver) for f in _figures(enricher, lang, text)] == parties


@pytest.mark.parametrize(
    ("lang", "text", "counted"),
    [
        ("tr", "Kuzey Kore'nin Rusya'ya gönderdiği 12 bin askerin 4 bini öldü.", ["soldiers", "soldiers killed"]),
        ("tr", "Rusya'daki 12 bin Kuzey Kore askerinin üçte biri öldü.", ["soldiers", "soldiers"]),
        ("en", "A third of the 11,000 North Korean soldiers in Russia have been killed.", ["soldiers", "soldiers"]),
        ("en", "Of 15,000 troops North Korea sent to Russia about 600 had died.", ["soldiers", "soldiers killed"]),
        ("ru", "Треть из 11 тысяч солдат КНДР в России погибла.", [None, "soldiers"]),
        ("ko", "러시아에 파병된 북한군 1만5천명 가운데 사망자 600명을 보고했다.", ["soldiers", "soldiers killed"]),
        ("tr", "Rusya'da 3 bin Kuzey Koreli işçi çalışıyor; 2 bin yaralı ülkesine döndü.", ["workers", "soldiers wounded"]),
    ],
)  # fmt: skip
def test_the_whole_of_which_a_part_died_is_not_dead(
    enricher: Enricher, lang: str, text: str, counted: list[str | None]
) -> None:
    told = [f.what for f in _figures(enricher, lang, text)]
    assert [(what or "").replace("people", "soldiers") or None for what in told] == counted


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("tr", "Kuzey Kore Rusya'ya 8 milyondan fazla 122 ve 152 milimetrelik mermi verdi.", [(8e6, "shells")]),
        ("tr", "Kuzey Kore Rusya'ya 12 bin 122, 130 ve 152 mm'lik mermi verdi.", [(12e3, "shells")]),
        ("en", "North Korea gave Russia 8 million 122- and 152-millimetre rounds.", [(8e6, "shells")]),
        ("en", "North Korea gave Russia 8 million 122 mm and 152 mm shells.", [(8e6, "shells")]),
        ("ru", "Россия получила 5 млн 122- и 152-миллиметровых снарядов от КНДР.", [(5e6, "shells")]),
        ("ru", "Товарооборот России и КНДР вырос с 34,4 млн до 52,9 млн долларов.", [(34.4e6, "USD"), (52.9e6, "USD")]),
        ("ru", "Число солдат КНДР в России выросло с 10 до 12 тысяч.", [(10e3, "people"), (12e3, "people")]),
        ("ru", "КНДР передала России от 6 до 9 миллионов снарядов.", [(None, "shells")]),
        ("tr", "Kuzey Kore 3 bin askeri gemiyle Rusya'ya götürdü.", [(3000, "people")]),
        ("tr", "Rusya'dan 1.100 Kuzey Koreli asker ülkesine döndü.", [(1100, "people")]),
        ("tr", "Rusya'daki Kuzey Koreli sayısı 2 bin 400 iken 13 bin 221'e çıktı.", [(2400, "people"), (13221, "people")]),
        ("tr", "Rusya'dan gelen mermi 2 milyon, Kuzey Kore'den 3 milyon aldı.", [(2e6, "shells"), (3e6, "shells")]),
        ("tr", "Rusya ile Kuzey Kore 2030 hedefini açıkladı, iki şeritli köprü bitti.", []),
        ("tr", "Rusya ile Kuzey Kore 5+1 görüşmelerini sıfır noktasındaki istasyonda andı.", []),
        ("ko", "북러 조약 제4조는 12월 4일 발효됐고 유엔 결의 1718호와 2397호가 러시아와 북한에 유효하다.", []),
        ("en", "Russia and North Korea set a 2030 target; two North Korean soldiers, aged 20 and 26, met.", [(2, "people")]),
        ("ru", "В Россию приехали 13 221 гражданин КНДР, что в 12 раз больше.", [(13221, "people")]),
        ("ko", "북한은 러시아에 2만8천 개 넘는 컨테이너를 보냈다.", [(28e3, "containers")]),
    ],
)  # fmt: skip
def test_a_figure_counts_what_it_counts(
    enricher: Enricher, lang: str, text: str, figures: list[tuple[float | None, str]]
) -> None:
    assert [(f.value, f.unit) for f in _figures(enricher, lang, text)] == figures


@pytest.mark.parametrize(
    ("lang", "text", "parties"),
    [
        # what is given in return goes the other way
        ("en", "Russia supplied over one million barrels to the North. In exchange, it received 9 million rounds.", [RUSSIA, NORTH]),
        ("tr", "Kuzey Kore Rusya'ya 100 füze verdi. Bunun karşılığında Pyongyang'a 50 hava savunma sistemi verildi.", [NORTH, RUSSIA]),
        ("ru", "КНДР направила в Россию 10 тыс. солдат. Взамен Москва поставила 50 систем ПВО.", [NORTH, RUSSIA]),
        ("ko", "북한은 러시아에 포탄 900만 발을 보냈다. 그 대가로 정제유 100만 배럴을 받았다.", [NORTH, RUSSIA]),
        # what is listed or compared goes the same way
        ("tr", "Rusya'nın Kuzey Kore'ye petrol satışı geçen yıl 690 bin varilken bu yıl 1,1 milyon varile yükseldi.", [RUSSIA, RUSSIA]),
        ("tr", "Rusya'ya sevk edilen Kuzey Koreli asker sayısı 12 bin değil 10 bin civarında.", [NORTH, NORTH]),
        ("tr", "Kuzey Kore'den alınan 120 obüs ile 120 roketatarı cepheye süren Rusya ilerliyor.", [NORTH] * 2),
        ("en", "North Korea shipped 3 million shells to Russia, compared with 1 million a year earlier.", [NORTH, NORTH]),
        ("ru", "КНДР направила в Россию 1,5 тыс. солдат, а всего намерена послать около 12 тыс.", [NORTH, NORTH]),
        ("en", "North Korea sent 1,500 soldiers to Russia. Pyongyang had also sent 13,000 containers.", [NORTH, NORTH]),
        # and what has a verb, a country or a fate of its own does not
        ("tr", "Kuzey Kore Rusya'ya 3 milyon mermi verdi, cephede günde 10 bin mermi atılıyor.", [NORTH, (None, None)]),
        ("tr", "Kuzey Kore Rusya'ya 12 bin asker gönderdi, 600 asker öldü.", [NORTH, (None, None)]),
        ("tr", "Kuzey Kore'nin Rusya'ya gönderdiği 12 bin asker ile 5 bin Ukrayna askeri çatıştı.", [NORTH, (None, None)]),
        ("en", "North Korea sent 12,000 troops to Russia. It has exported coal worth $300 million.", [NORTH, (None, None)]),
        ("en", "North Korea sent 12,000 troops to Russia. Ukraine also received 300 missiles.", [NORTH, (None, "Ukraine")]),
        # where to is told by itself; guests are given by no one
        ("en", "Some 6,700 containers went to Russia, South Korea said of the North.", [NORTH]),
        ("tr", "Kuzey Kore'deki limanda 950 konteynerin Rusya'ya götürüldüğü yazıldı.", [NORTH]),
        ("tr", "Rusya basınına göre 5 bin turist Kuzey Kore'ye götürüldü.", [(None, None)]),
        ("tr", "Moskova'nın elindeki 4 milyon mermiden 1,5 milyonu Kuzey Kore'den geldi.", [(None, None), NORTH]),
    ],
)  # fmt: skip
def test_a_direction_is_taken_over_from_the_figure_before(
    enricher: Enricher, lang: str, text: str, parties: list[tuple[str | None, str | None]]
) -> None:
    assert [(f.giver, f.receiver) for f in _figures(enricher, lang, text)] == parties


ZELENSKY, PESKOV = "Volodymyr Zelensky", "Dmitry Peskov"


@pytest.mark.parametrize(
    ("lang", "text", "claims"),
    [
        # neither … nor denies
        ("tr", "Peskov, \"Ne 12 bin ne de 1.500 Kuzey Kore askeri Rusya'ya geldi\" dedi.", [(None, "denied", PESKOV)] * 2),
        ("en", '"Neither 12,000 nor 1,500 North Koreans came to Russia," Peskov said.', [(None, "denied", PESKOV)] * 2),
        ("ru", "«Ни 12 тысяч, ни полторы тысячи солдат КНДР в Россию не приезжали», — сказал Песков.", [(None, "denied", PESKOV)] * 2),
        ("ru", "Песков заявил, что никаких 10 тысяч солдат КНДР в России нет.", [(None, "denied", PESKOV)]),
        # who denies, in other words
        ("ru", "Песков назвал ложью сообщения о гибели трёх тысяч солдат КНДР, о которых говорил Зеленский.", [(ZELENSKY, "denied", PESKOV)]),
        ("ru", "Зеленский заявил о гибели 3 тысяч солдат КНДР в России. МИД России эти сведения назвал спекуляцией.", [(ZELENSKY, "reported", "Russian Foreign Ministry")]),
        ("en", "Kyiv says 3,000 North Koreans died in Russia. The Kremlin dismissed the findings as fabricated.", [("Kyiv", "reported", "Kremlin")]),
        ("tr", "Zelenskiy, Kursk'ta 3 bin Kuzey Kore askerinin öldüğünü söyledi. Moskova suçlamaları \"dayanaksız\" diye niteledi.", [(ZELENSKY, "reported", "Moscow")]),
        ("tr", "Zelenskiy, Rusya'da 3 bin Kuzey Kore askerinin öldüğünü söyledi. Pyongyang'ın BM temsilcisi ise suçlamaları \"temelsiz söylenti\" diyerek reddetti.", [(ZELENSKY, "reported", "North Korean envoy")]),
        ("tr", "Seul'ün, Kuzey Kore'nin Rusya'ya 1 milyon mermi verdiği yönündeki iddiası asılsız bulundu.", [("Seoul", "denied", None)]),
        ("ko", "우크라이나는 북한군 3천 명이 러시아에서 숨졌다고 주장했지만 크렘린궁 대변인 페스코프는 이를 부인했다.", [("Ukraine", "alleged", PESKOV)]),
        ("ko", "국정원은 북한이 러시아에 병력 1만2천 명을 보냈다고 밝혔다. 러시아 외무부는 근거 없는 주장이라고 반박했다.", [("National Intelligence Service", "reported", "Russian Foreign Ministry")]),
        ("tr", "Zelenskiy'nin Kursk'ta 4 bin Kuzey Kore askerinin öldüğü iddiası Kremlin tarafından yalanlandı.", [(ZELENSKY, "denied", "Kremlin")]),
        ("tr", "Seul, Kuzey Kore'nin Rusya'ya 12 bin asker yolladığını açıkladı, ancak Pyongyang bunu yalanladı.", [("Seoul", "reported", "Pyongyang")]),
        ("tr", "Peskov, Rusya'nın Kuzey Kore'ye 1 milyon varil petrol verdiğine dair rapora itiraz etti.", [(None, "denied", PESKOV)]),
        ("ru", "Сеул подозревает, что КНДР переправила в Россию 10 тысяч контейнеров. Посольство РФ обозвало эти выкладки домыслами.", [("Seoul", "alleged", "Russian embassy")]),
        ("ru", "Зеленский утверждает, что в России не 1000, а лишь 500 солдат КНДР.", [(None, "denied", ZELENSKY), (ZELENSKY, "alleged", None)]),
        ("tr", "Zelenskiy, Rusya'da 3 bin Kuzey Kore askerinin öldüğünü söyledi. Kremlin bu rakamların hayal mahsulü olduğu görüşünde.", [(ZELENSKY, "reported", "Kremlin")]),
        # who says it
        ("tr", "Kremlin'in verilerine bakılırsa Rusya'daki Kuzey Koreli öğrenci sayısı 130'a yükseldi.", [("Kremlin", "reported", None)]),
        ("tr", "Pentagon, Rusya'daki Kuzey Kore askeri sayısını 10 bin olarak güncelledi.", [("Pentagon", "reported", None)]),
        ("ru", "КНДР якобы отправила в Россию 5 тысяч солдат.", [(None, "alleged", None)]),
        ("ru", "КНДР отправила в Россию ещё 1500 солдат, передаёт Ренхап.", [("Yonhap", "reported", None)]),
        ("tr", "Reuters, Rusya'nın Kuzey Kore'den 4 milyon mermi aldığını ortaya çıkardı.", [("Reuters", "reported", None)]),
        ("tr", "Zelenskiy, Kursk'ta 3 bin Kuzey Kore askerinin öldüğünü söylüyor.", [(ZELENSKY, "reported", None)]),
        ("tr", "BBC'ye göre Kuzey Kore Rusya'dan 1 milyon varil petrol aldı. Buna karşılık yolladığı asker 10 bini geçti.", [("BBC", "reported", None)] * 2),
        ("en", "Kim Jong Un will send 1,000 sappers to Russia, Sergei Shoigu was quoted by TASS as saying.", [("Sergei Shoigu", "reported", None)]),
        ("en", "The Kremlin denied that North Korea had sent 12,000 troops but confirmed that 30 officers were in Russia.", [(None, "denied", "Kremlin"), ("Kremlin", "confirmed", None)]),
        ("en", "Zelenskiy said 3,000 North Koreans died in Russia, up from the 1,100 estimated by Seoul.", [(ZELENSKY, "reported", None), ("Seoul", "reported", None)]),
        ("ru", "По подсчётам Сеула, КНДР потеряла в России 3000 солдат.", [("Seoul", "reported", None)]),
        ("ko", "쇼이구 서기는 김정은이 러시아에 공병 1천명을 보내기로 했다고 말했다.", [("Sergei Shoigu", "reported", None)]),
    ],
)  # fmt: skip
def test_who_claims_and_who_denies(
    enricher: Enricher, lang: str, text: str, claims: list[tuple[str | None, str, str | None]]
) -> None:
    assert [(f.attribution, f.strength, f.denied_by) for f in _figures(enricher, lang, text)] == claims


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "North Korea fired nine missiles into Russia's waters, of which two failed.", [(9, "missiles"), (2, "missiles")]),
        ("en", "Seoul put the number of North Korean missiles handed to Moscow at about 100, and of guns at 220.", [(100, "missiles"), (220, "systems")]),
        ("en", "Wheat accounted for a third, or 120,000 tonnes, of what Russia sold North Korea.", [(0.3333, "fraction"), (120e3, "tonnes")]),
        ("en", "In Russia 700 North Koreans fell. A further 20,000 to 25,000 people might arrive.", [(700, "people"), (None, "people")]),
        ("en", "Russia got 2.3 million 122-mm and 1.7 million 152-mm rounds from North Korea.", [(2.3e6, "shells"), (1.7e6, "shells")]),
        ("en", "Some 8,000 North Koreans, many of them under 30, work in Russia.", [(8000, "people")]),
        ("ru", "В Россию приехал 13 221 гражданин КНДР. Из них 7887 въехали по учебным визам.", [(13221, "people"), (7887, "people")]),
        ("ru", "В порту КНДР обработали 29 судов из России против 17 годом ранее.", [(29, "items"), (17, "items")]),
        ("tr", "Rusya'da 6.500 Kuzey Koreli işçi ayda 900 dolar alıyor. Geçen yıl bu sayı 4 bin civarındaydı.", [(6500, "people"), (900, "USD"), (4000, "people")]),
        ("tr", "Rusya'da şu an 50 bini aşkın Kuzey Koreli çalışıyor; bunların 18 bini inşaatta.", [(50e3, "people"), (18e3, "people")]),
        ("tr", "Rusya Kuzey Kore'ye 6 adet MiG-29 verdi.", [(6, "items")]),
        ("en", "Seoul put North Korea's dead in Russia at 2,000 soldiers, tripling its April estimate of 600.", [(2000, "people"), (600, "people")]),
        ("ru", "Из 6300 северокорейцев, приехавших в Россию, 5,2 тыс. указали целью учёбу; годом раньше таких было всего 340.", [(6300, "people"), (5200, "people"), (340, "people")]),
        ("ru", "КНДР потеряла в России 6 с лишним тысяч солдат.", [(6000, "people")]),
        ("tr", "Rusya'daki Kuzey Kore kaybı 1.100'le sınırlı kaldı.", [(1100, "people")]),
        ("tr", "Kuzey Kore Rusya'ya 240 mm'lik 60, 170 mm'lik 50 top verdi.", [(60, "systems"), (50, "systems")]),
        ("en", "North Korea doubled its shipments to Russia from 2 million to 4 million shells.", [(2e6, "shells"), (4e6, "shells")]),
        ("en", "North Korea sent Russia a couple of hundred missiles and 3,000-odd shells.", [(200, "missiles"), (3000, "shells")]),
        ("ru", "КНДР отправила России две с половиной тысячи солдат.", [(2500, "people")]),
        ("tr", "Rusya'nın Kuzey Kore sınırındaki birliği, 40 bini mahkûm olmak üzere 50 bin kişi.", [(40e3, "people"), (50e3, "people")]),
    ],
)  # fmt: skip
def test_a_number_without_a_noun_counts_what_is_pointed_to(
    enricher: Enricher, lang: str, text: str, figures: list[tuple[float | None, str]]
) -> None:
    assert [(f.value, f.unit) for f in _figures(enricher, lang, text)] == figures
