"""Figures read from sentences of our own, in four languages: number, bounds, what is counted, who says so."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Figure
from tests.knowledge import ready_enricher
from transform.enrichment import Enricher
from transform.figures import find_figures


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


def _read(text: str, lang: str) -> list[str]:
    return [_short(figure) for figure in find_figures(text, lang)]


def _short(figure: Figure) -> str:
    value = "-" if figure.value is None else f"{figure.value:.10g}"
    bounds = "" if figure.value is not None else f" {figure.low:.10g}..{figure.high:.10g}"
    return f"{figure.qualifier} {value}{bounds} {figure.unit}"


TURKISH = [
    ("Asker sayısı 10 bini geçmedi, işçi sayısı 5 bini bulmuyor.", ["at_most 10000 people", "fewer_than 5000 people"]),
    ("Kuzey Kore'den gelenlerin oranı yüzde 40'ı geçmiyor.", ["at_most 40 percent"]),
    ("Asker sayısının 3 bini aşması bekleniyor.", ["more_than 3000 people"]),
    ("9 milyona kadar top ve roket mühimmatı sevk edildi.", ["at_most 9000000 shells"]),
    ("Rusya'ya bin 500 asker gönderildi.", ["exact 1500 people"]),
    ("Cephede 13 bin asker var.", ["exact 13000 people"]),
    ("Destek 9,8 milyar dolar tutarında.", ["exact 9800000000 USD"]),
    ("Depodan yarım milyon mermi çıktı.", ["exact 500000 shells"]),
    ("On binlerce işçi gelecek.", ["more_than 10000 people"]),
    ("Binlerce asker öldü.", ["more_than 1000 people"]),
    ("Onlarca teknisyen üsse geldi.", ["more_than 10 people"]),
    ("Üretimin üçte birinden fazlasına denk geliyor.", ["more_than 0.3333 fraction"]),
    ("Mermilerin yüzde 30'u patlamadı.", ["exact 30 percent"]),
    ("Satışlar %30 arttı.", ["exact 30 percent"]),
    ("Görüşme yarım saat sürdü.", ["exact 0.5 hours"]),
    ("Görüşme 2 saat 15 dakika sürdü.", ["exact 2 hours", "exact 15 minutes"]),
    ("Tören iki saat 20 dakika sürdü, saat 18'de bitti.", ["exact 2 hours", "exact 20 minutes"]),
    ("Bir kilometrelik köprü açıldı.", ["exact 1 km"]),
    ("Ücretlerin yarıdan fazlasına devlet el koyuyor.", ["more_than 0.5 fraction"]),
    ("İki yıldan uzun süre kapalıydı.", ["more_than 2 years"]),
    ("Ücretin 1800 doları aşacağı söylendi.", ["more_than 1800 USD"]),
    ("Füze 900 kilometre kadar uçtu.", ["about 900 km"]),
    ("Altı maddelik plan açıklandı.", ["exact 6 items"]),
    ("Kürsüye 130'u aşkın devlet ve hükümet başkanı çıktı.", ["more_than 130 people"]),
    ("9 milyona varan topçu ve roket mühimmatı verildi.", ["at_most 9000000 shells"]),
    ("Yılda 200 bin araç üretebilen tesis durdu.", ["exact 200000 vehicles"]),
    ("270 dronun düşürüldüğü, 208'inin de kaybolduğu duyuruldu.", ["exact 270 items", "exact 208 items"]),
    ("10 ila 15 bin asker daha gidecek.", ["range - 10000..15000 people"]),
    ("10-12 bin asker eğitildi.", ["range - 10000..12000 people"]),
    ("İki veya üç reaktör verildi.", ["range - 2..3 items"]),
    ("En az bir hava savunma sistemi yollandı.", ["at_least 1 systems"]),
    ("Yaklaşık 300 ölü, 2 bin 700 yaralı var.", ["about 300 people", "exact 2700 people"]),
    ("3 bin kadar asker yola çıktı.", ["about 3000 people"]),
    ("Menzili 900 kilometreye kadar çıkıyor.", ["at_most 900 km"]),
    ("9,6 milyar dolara varan silah verildi.", ["at_most 9600000000 USD"]),
    ("10 bini aşkın konteyner gitti.", ["more_than 10000 containers"]),
    ("70'ten fazla kişi yaralandı.", ["more_than 70 people"]),
    ("165 bin varilden fazla petrol verildi.", ["more_than 165000 barrels"]),
    ("1 milyar doların altında yardım alındı.", ["fewer_than 1000000000 USD"]),
    ("80 doların üzerine çıktı.", ["more_than 80 USD"]),
    ("2 bine yakın asker öldü.", ["about 2000 people"]),
    ("5 bin civarında inşaat askeri kaydırıldı.", ["about 5000 people"]),
    ("Asgari 20 tank, azami 40 kamyon taşındı.", ["at_least 20 vehicles", "at_most 40 vehicles"]),
    ("4 milyondan az mermi kaldı.", ["fewer_than 4000000 shells"]),
    ("Ölen askerlerin sayısı 600'e ulaştı.", ["exact 600 people"]),
    ("11 bin askerden 4 bin kadarının öldüğü sanılıyor.", ["exact 11000 people", "about 4000 people"]),
    ("Roketatardan 200 adet verildi.", ["exact 200 systems"]),
    ("97 kişilik grup kenti gezdi.", ["exact 97 people"]),
    ("5 bin tonluk muhrip devrildi.", ["exact 5000 tonnes"]),
    ("3 milyonu aşkın 152 milimetrelik mermi gönderildi.", ["more_than 3000000 shells"]),
    ("850 metre uzunluğundaki köprü bir buçuk yılda bitecek.", ["exact 850 m", "exact 1.5 years"]),
    ("Geçen yıl 1.500 Rus turist ülkeyi ziyaret etti.", ["exact 1500 people"]),
    ("12 işçi ülkeyi terk etti, 500 asker köprüyü geçti.", ["exact 12 people", "exact 500 people"]),
    ("12 balıkçı köyü boşaltıldı, 3 füze rampası vuruldu.", ["exact 12 items", "exact 3 systems"]),
    ("Bin mayın temizleyici geldi, 12 mayın temizleyici araç verildi.", ["exact 1000 people", "exact 12 items"]),
    ("200 drone operatörü eğitildi.", ["exact 200 people"]),
    ("Tokyo 1,2 trilyon yen ayırdı, 5 yeni anlaşma imzaladı.", ["exact 1.2e+12 JPY", "exact 5 items"]),
    ("243 yeni ürün listeye eklendi.", ["exact 243 items"]),
    ("Oylamada 13 üye lehte oy kullandı.", ["exact 13 items"]),
]
ENGLISH = [
    ("Twelve rounds landed near the village; 40 rounds struck the base.", ["exact 12 shells", "exact 40 shells"]),
    ("Tokyo pledged 1.2 trillion yen and ¥300 billion.", ["exact 1.2e+12 JPY", "exact 3e+11 JPY"]),
    ("Beijing lent CN¥5 million and RMB 4 billion.", ["exact 5000000 CNY", "exact 4000000000 CNY"]),
    ("A quarter of a million shells arrived.", ["exact 250000 shells"]),
    ("It paid $1.2-1.5bn.", ["range - 1200000000..1500000000 USD"]),
    ("They hid for half an hour.", ["exact 0.5 hours"]),
    ("One in two missiles failed.", ["exact 0.5 fraction"]),
    ("The error fell to one to three kilometres.", ["range - 1..3 km"]),
    ("It passed by 141 votes to five.", ["exact 141 items", "exact 5 items"]),
    ("A group of 11 countries wrote it.", ["exact 11 items"]),
    ("The draft has 28 points.", ["exact 28 items"]),
    ("The shares rose 28 points on the index.", ["exact 28 points"]),
    ("Oil went well above the 500,000-barrel cap.", ["exact 500000 barrels"]),
    ("They will pay $3 million over two years.", ["exact 3000000 USD", "exact 2 years"]),
    ("Some 7,700 Americans are missing.", ["about 7700 people"]),
    (
        "Of 12,000 soldiers, 3 are generals. The staff put the figure at 10,000.",
        ["exact 12000 people", "exact 3 people", "exact 10000 people"],
    ),
    ("At least 13,000 soldiers were sent.", ["at_least 13000 people"]),
    ("Arms worth about $9.8 billion were sold.", ["about 9800000000 USD"]),
    ("It got up to US$1.2 billion in aid.", ["at_most 1200000000 USD"]),
    ("More than a third of its output is lost.", ["more_than 0.3333 fraction"]),
    ("About 40 percent of the shells were duds.", ["about 40 percent"]),
    ("Trade grew 54% to $34 million.", ["exact 54 percent", "exact 34000000 USD"]),
    ("Tens of thousands of workers may arrive.", ["more_than 10000 people"]),
    ("Thousands of troops are in Kursk.", ["more_than 1000 people"]),
    ("Between 4 and 6 million shells went by sea.", ["range - 4000000..6000000 shells"]),
    ("Some 10,000 to 12,000 troops train there.", ["range - 10000..12000 people"]),
    ("Two or three reactor modules were sent.", ["range - 2..3 items"]),
    ("Roughly 300 North Korean soldiers died and 2,700 were wounded.", ["about 300 people", "exact 2700 people"]),
    ("Fewer than 500 workers stayed.", ["fewer_than 500 people"]),
    ("No fewer than 24 missiles hit the city.", ["at_least 24 missiles"]),
    ("As many as 15,000 troops fought.", ["at_most 15000 people"]),
    ("A 5,000-ton destroyer capsized.", ["exact 5000 tonnes"]),
    ("The 97-member group left.", ["exact 97 people"]),
    ("The 850-metre bridge opened.", ["exact 850 m"]),
    ("It delivered over 165,000 barrels of refined oil.", ["more_than 165000 barrels"]),
    ("They hold 200 or more containers of ammunition.", ["at_least 200 containers"]),
    ("Lazarus stole $1.5bn.", ["exact 1500000000 USD"]),
    ("Half of the shells were duds.", ["exact 0.5 fraction"]),
    ("Nearly half a million rounds were moved.", ["about 500000 shells"]),
    ("3 million rounds of 152-millimetre artillery shells arrived.", ["exact 3000000 shells"]),
    ("At least one Pantsir vehicle was delivered.", ["at_least 1 systems"]),
    ("He handed over 101 portraits.", ["exact 101 items"]),
    ("The row over 2,000 workers goes on; over 300 left.", ["exact 2000 people", "more_than 300 people"]),
    (
        "It sent 3,000 troops, and about 4,000 of the 11,000 sent earlier had been killed.",
        ["exact 3000 people", "about 4000 people", "exact 11000 people"],
    ),
    ("North Korean troops were seen in Russia. Kyiv says up to 12,000 have arrived.", ["at_most 12000 people"]),
    ("The regiment came home; nine of them had died.", ["exact 9 people"]),
]
NO_FIGURES = [
    ("tr", "İki lider görüşmenin sonunda metni imzaladı."),
    ("tr", "Ticaret hacmi dokuz katına çıktı, sevkiyat 12 kat arttı."),
    ("en", "The Group of Seven met."),
    ("tr", "BM'nin 2397 sayılı kararının 8. maddesi bunu yasaklıyor."),
    ("tr", "Kim, 41 yaşında, 13 Eylül 2023'te Rusya'ya gitti."),
    ("tr", "528. İstihkam Alayı, KN-23 ve Hwasong-18 ile Su-35 sergilendi."),
    ("tr", "Sıcaklık -25 dereceye düştü, 12 derecenin üstüne çıkmadı, 30 derecelik fark oluştu."),
    ("tr", "Takım 2 gole ulaştı, 3 golle kazandı."),
    ("tr", "152 mm mühimmat üretiliyor."),
    ("tr", "İki ülke anlaştı, iki lider görüştü."),
    ("tr", "Bir asker konuştu; maç 2-0 bitti, saat 18.30'da."),
    ("tr", "Bu yılın ilk yarısında üç yıl önceki plan açıklandı."),
    ("en", "Resolution 2397 of 2017 and Article 4 apply."),
    ("en", "Kim, 41, met the 528th Regiment on 13 September 2023."),
    ("en", "The two countries signed it three years ago."),
    ("en", "They tested a Hwasong-18 and a 152mm shell."),
    ("ru", "Резолюция 2397 принята в 2017 году."),
]


@pytest.mark.parametrize(("text", "expected"), TURKISH, ids=[text for text, _ in TURKISH])
def test_turkish_figures(text: str, expected: list[str]) -> None:
    assert _read(text, "tr") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english_figures(text: str, expected: list[str]) -> None:
    assert _read(text, "en") == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "КНДР направила около 11 тысяч военнослужащих.", ["about 11000 people"]),
        ("ru", "Поставлено не менее 6,5 млн снарядов.", ["at_least 6500000 shells"]),
        ("ru", "Погибли более 600 солдат.", ["more_than 600 people"]),
        ("ru", "Помощь составила 1,2 млрд долларов.", ["exact 1200000000 USD"]),
        ("ru", "Потери превысили 3 тысячи человек.", ["more_than 3000 people"]),
        ("uk", "КНДР відправила щонайменше 3 тисячі військових.", ["at_least 3000 people"]),
        ("uk", "Поранено або вбито близько 4 тис. солдатів.", ["about 4000 people"]),
        ("uk", "Навчаються майже 11 тисяч північнокорейських піхотинців.", ["about 11000 people"]),
        ("uk", "Передано понад п'ять мільйонів снарядів.", ["more_than 5000000 shells"]),
        ("uk", "Загинули двадцять дев'ять бійців і сто двоє поранених.", ["exact 29 people", "exact 102 people"]),
        ("uk", "Сплачено від 19 до 20 мільярдів доларів.", ["range - 1.9e+10..2e+10 USD"]),
        ("uk", "Приїдуть десятки тисяч робітників.", ["more_than 10000 people"]),
        ("uk", "У 2024 році, 24 лютого, вона випустила 12 ракет калібру 240-мм.", ["exact 12 missiles"]),
        ("uk", "Половина снарядів і третина ракет непридатні.", ["exact 0.5 fraction", "exact 0.3333 fraction"]),
        ("ko", "170㎜ 자주포와 240㎜ 방사포 220여 문을 지원했다.", ["about 220 systems"]),
        ("ko", "포탄 1천200만 발 이상을 보냈다.", ["at_least 12000000 shells"]),
        ("ko", "2천500만 달러와 3억4천만 원을 지급했다.", ["exact 25000000 USD", "exact 340000000 KRW"]),
        ("ko", "1만 2천명 가운데 1천500명이 도착했다.", ["exact 12000 people", "exact 1500 people"]),
        ("ko", "병력 1만1000명을 보냈다.", ["exact 11000 people"]),
        ("ko", "포탄 800만 발 이상을 제공했다.", ["at_least 8000000 shells"]),
        ("ko", "북한군 약 600명이 전사했다.", ["about 600 people"]),
    ],
)
def test_russian_ukrainian_and_korean_figures(lang: str, text: str, expected: list[str]) -> None:
    assert _read(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), NO_FIGURES, ids=[text for _, text in NO_FIGURES])
def test_numbers_that_count_nothing_are_no_figures(lang: str, text: str) -> None:
    assert _read(text, lang) == []


@pytest.mark.parametrize(
    ("text", "strength", "claimant"),
    [
        ("Kuzey Kore, Rusya'ya 10 bin asker gönderdi.", "stated", None),
        ("Kuzey Kore, Rusya'ya 10 bin asker göndermişti.", "stated", None),
        ("Kuzey Kore, Rusya'ya 10 bin asker göndermiş.", "reported", None),
        ("NIS, Kuzey Kore'nin 10 bin asker gönderdiğini bildirdi.", "reported", "National Intelligence Service"),
        ("NIS'e göre Kuzey Kore 10 bin asker gönderdi.", "reported", "National Intelligence Service"),
        ("Seul, Kuzey Kore'nin 10 bin asker gönderdiğini öne sürdü.", "alleged", "Seoul"),
        ("Kuzey Kore'nin 10 bin asker gönderdiği iddia edildi.", "alleged", None),
        ("NIS, 10 bin asker gönderildiğini tahmin ettiklerini öne sürdü.", "alleged", "National Intelligence Service"),
        ("Pyongyang, Rusya'ya 10 bin asker gönderdiğini doğruladı.", "confirmed", "Pyongyang"),
        ("Kremlin, 10 bin askerin geleceği haberlerini yalanladı.", "denied", None),
        ("Kremlin, 10 bin askerin geldiği iddiasını reddetti.", "denied", None),
        ("Güney Kore Savunma Bakanı, 10 bin askerin gittiğini söyledi.", "reported", "South Korean Defence Minister"),
        ("According to the NIS, 10,000 North Korean soldiers left.", "reported", "National Intelligence Service"),
        ("10,000 North Korean soldiers have left, Budanov said.", "reported", "Kyrylo Budanov"),
        ("Ukraine's military intelligence claimed 10,000 soldiers left.", "alleged", "HUR"),
        ("North Korea confirmed that it had sent 10,000 soldiers.", "confirmed", "North Korea"),
        ("Moscow denied reports of 10,000 North Korean soldiers.", "denied", None),
        ("North Korea sent 10,000 soldiers to Russia.", "stated", None),
        ("10,000 soldiers will arrive, NHK reported.", "reported", "NHK"),
        ("Кремль опроверг сообщения о 10 тысячах солдат.", "denied", None),
    ],
)
def test_who_says_so_and_how_strongly(enricher: Enricher, text: str, strength: str, claimant: str | None) -> None:
    (figure,) = enricher.enrich(text).figures
    assert (figure.strength, figure.attribution) == (strength, claimant)


def test_a_claimant_is_taken_up_in_the_next_sentence(enricher: Enricher) -> None:
    text = "NIS, Rusya'ya 3 bin asker gittiğini bildirdi. Servis, sayının yıl sonuna dek 10 bine çıkacağını kaydetti."
    figures = enricher.enrich(text).figures
    assert [f.attribution for f in figures] == ["National Intelligence Service"] * 2
    assert figures[1].what == "soldiers"


@pytest.mark.parametrize(
    ("text", "what", "giver", "receiver", "period"),
    [
        (
            "Kuzey Kore'nin Rusya'ya 2023'ten bu yana 9,8 milyar dolar değerinde silah, mühimmat ve asker sağladığı "
            "belirtildi.",
            "arms, ammunition and troops", "North Korea", "Russia", "since 2023",
        ),
        (
            "Since 2023 North Korea has supplied Russia with arms, ammunition and troops worth about $9.8 billion.",
            "arms, ammunition and troops", "North Korea", "Russia", "since 2023",
        ),
        ("Rusya'nın Kuzey Kore'ye 28 bin konteyner silah ve mühimmat yolladığı iddia edildi.",
         "containers of arms and ammunition", "Russia", "North Korea", None),
        ("Rusya, Kuzey Kore'den 6 milyon top mermisi aldı.", "artillery shells", "North Korea", "Russia", None),
        ("Russia received 6 million artillery shells from North Korea.", "artillery shells", "North Korea", "Russia", None),
        ("Kursk'ta en az 30 Kuzey Kore askeri öldü veya yaralandı.", "soldiers killed and wounded", None, None, None),
        ("Rusya, geçen yıl Kuzey Kore'ye 165 bin varil rafine petrol verdi.",
         "refined petroleum", "Russia", "North Korea", "last year"),
    ],
)  # fmt: skip
def test_who_gives_what_to_whom_and_when(
    enricher: Enricher, text: str, what: str, giver: str | None, receiver: str | None, period: str | None
) -> None:
    (figure,) = enricher.enrich(text).figures
    assert (figure.what, figure.giver, figure.receiver, figure.period) == (what, giver, receiver, period)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "МОСКВА, 28 ноя — РИА Новости. КНДР направила в Россию 3 тысячи военных."),
        ("ru", "СЕУЛ, 2 дек. ТАСС сообщило, что 28 ноября 2025 г. в Россию прибыли 3 тысячи военных."),
        ("ru", "В 2024–2025 гг. и к 2026-му КНДР отправила в Россию 3 тысячи военных."),
        ("ko", "11월 28일 북한은 러시아에 병력 3천 명을 보냈다. 2025년에 알려졌다."),
        ("ja", "11月28日、北朝鮮は3000人の兵士を派遣した。"),
        ("zh", "11月28日,朝鲜派遣了3000名士兵。2025年。"),
    ],
)
def test_dates_are_no_figures(lang: str, text: str) -> None:
    assert {figure.value for figure in find_figures(text, lang)} <= {3000}


def test_the_slice_holds_the_qualifier_and_the_unit_of_measure() -> None:
    texts = {
        "Yaklaşık 9,8 milyar dolar değerinde silah verildi.": "Yaklaşık 9,8 milyar dolar",
        "3 bin kadar asker gitti.": "3 bin kadar",
        "900 kilometreye kadar uçuyor.": "900 kilometreye kadar",
    }
    assert [find_figures(text, "tr")[0].text for text in texts] == list(texts.values())


_PIECES = st.sampled_from(
    "Kuzey Kore'nin|Rusya'ya|on|bin|binlerce|500|9,8|milyar|dolar|yüzde|%|30|üçte|birinden|fazla|en az|ila|-|ve|asker|konteyner|mermi|öldü|"
    "iddia etti|.|\n|,|NIS'e göre|North Korea|sent|at least|$1.5bn|thousands of|troops|said|or|two|three|152 mm|İIı’'|북한군|1만1000명|тысяч|🎈|a|the|of".split(
        "|"
    )
)


@settings(max_examples=300, deadline=None)
@given(pieces=st.lists(_PIECES, max_size=25), lang=st.sampled_from(["tr", "en", "ru", "ko", "de"]))
def test_any_row_of_words_gives_sound_figures(pieces: list[str], lang: str) -> None:
    text = " ".join(pieces)
    for figure in find_figures(text, lang):
        assert text[figure.start : figure.end] == figure.text
        assert figure.qualifier in {"exact", "about", "at_least", "at_most", "more_than", "fewer_than", "range"}
        assert (figure.value is None) == (figure.qualifier == "range")
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high


@pytest.mark.parametrize(
    ("unit", "lang"),
    [
        ("Kuzey Kore Rusya'ya 3 bin asker gönderdi. ", "tr"),
        ("Kuzey Kore Rusya'ya 3 bin asker gönderdi, ", "tr"),  # one sentence without an end
        ("North Korea sent 3,000 soldiers to Russia and ", "en"),
    ],
)
def test_every_figure_of_a_long_text_is_read(enricher: Enricher, unit: str, lang: str) -> None:
    # Time that grew with the square of the length made a page of these take a quarter of a minute.
    assert len(enricher.enrich(unit * 800, lang=lang).figures) > 400


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Rusya her asker için 2 bin dolar veriyor.", None),
        ("Moskova asker başına 2 bin dolar öngördü.", None),
        ("The fund holds 2,000 dollars for each soldier.", None),
        ("Rusya, asker için 2 milyon dolar ayırdı.", "troops"),
    ],
)
def test_a_sum_for_each_soldier_buys_no_soldiers(enricher: Enricher, text: str, what: str | None) -> None:
    assert [figure.what for figure in enricher.enrich(text).figures] == [what]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "Россия получила от КНДР миллион снарядов.", [(1e6, "shells")]),
        ("ru", "Из КНДР в Россию поступило более миллиона снарядов.", [(1e6, "shells")]),
        ("ru", "Сообщения о продаже полумиллиона снарядов.", [(5e5, "shells")]),
        ("ru", "Миллионы снарядов поставила КНДР.", [(1e6, "shells")]),
        ("ko", "북한은 러시아에 포탄 백만 발을 보냈다.", [(1e6, "shells")]),
        ("ko", "북한군 천 명이 러시아에 있다.", [(1000, "people")]),
        ("tr", "Kuzey Koreli asker sayısı 12 bindir.", [(12_000, "people")]),
        ("tr", "Kuzey Koreli askerler trene bindi.", []),
        ("tr", "Rusya'daki asker sayısının 3 bin ile 10 bin arasında değiştiği tahmin ediliyor.", [(None, "people")]),
        ("tr", "Kuzey Kore'nin aldığı sistem sayısı ise NIS'e göre en az iki.", [(2, "systems")]),
        ("tr", "Putin'e 100 bin askerlik yardım önerdi.", [(100_000, "people")]),
        ("en", "It sent 12,000 workers. Seoul's estimate is 15,000.", [(12_000, "people"), (15_000, "people")]),
        (
            "en",
            "They joined 3,000 soldiers. The 11,000 sent last year had left.",
            [(3000, "people"), (11_000, "people")],
        ),
    ],
)
def test_numbers_by_a_scale_alone_and_without_a_noun(
    lang: str, text: str, expected: list[tuple[float | None, str]]
) -> None:
    assert [(figure.value, figure.unit) for figure in find_figures(text, lang)] == expected
