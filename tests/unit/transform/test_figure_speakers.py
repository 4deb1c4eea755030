"""Who speaks where a clause, an ellipsis or a verb of hearsay parts him from the number; numbers beside a name; what a denial means."""

from __future__ import annotations

import pytest

from core.model import Figure
from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()


def _figures(lang: str, text: str) -> tuple[Figure, ...]:
    return ENRICHER.enrich(text, title=None, lang=lang).figures


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # a passive content clause is said by who speaks next
        ("tr", "Milletvekili Yoo Yong-weon, 5 bin işçinin beklendiğini ileri sürdü.", [("Yoo Yong-weon", "alleged")]),
        ("tr", "NIS, bugüne kadar 2 bin askerin öldüğünün tahmin edildiğini duyurdu.", [("National Intelligence Service", "reported")]),
        # a clause in -ken has a speaker of its own
        ("tr", "Kiev 3 bin ölüden söz ederken, Pentagon yalnızca bin 200 ölü olduğunu bildirdi.", [("Kyiv", "reported"), ("Pentagon", "reported")]),
        ("tr", "Seul, 12 bin asker gönderildiğini açıklarken bunların 3 bininin öldüğünü söyledi.", [("Seoul", "reported"), ("Seoul", "reported")]),
        # passives of finding with the report's owner
        ("tr", "Open Source Centre'ın araştırmasında 43 sefer yapıldığı ortaya kondu.", [("Open Source Centre", "reported")]),
        ("tr", "Çok Taraflı Yaptırım İzleme Ekibi'nin raporunda 9 milyon mermi taşındığına yer verildi.", [("Multilateral Sanctions Monitoring Team", "reported")]),
        ("tr", "Ukrayna Askeri İstihbarat Başkan Yardımcısı Vadim Skibitski, Kuzey Korelilerin sayısını 10 bin 400 olarak verdi.", [("Vadym Skibitskyi", "reported")]),
        # one verb for two who count
        ("en", "Kyiv puts the North's dead at 4,000; Seoul, at 3,000.", [("Kyiv", "reported"), ("Seoul", "reported")]),
        ("en", "Ukraine estimated 4,000 North Korean deaths and the Pentagon 1,200.", [("Ukraine", "reported"), ("Pentagon", "reported")]),
        ("ru", "Зеленский называл цифру в 3 тысячи убитых, а разведка Южной Кореи — 1100.", [("Volodymyr Zelensky", "reported"), ("South Korean intelligence", "reported")]),
        ("ru", "Россия потеряла 4 тысячи солдат, а КНДР — 600.", [(None, "stated"), (None, "stated")]),
        ("tr", "Kayıp sayısını Washington 300, Kiev 200, Seul ise en az 100 olarak veriyor.", [("Washington", "reported"), ("Kyiv", "reported"), ("Seoul", "reported")]),
        ("tr", "Rusya 200, Kuzey Kore 300 asker gönderdi.", [(None, "stated"), (None, "stated")]),
        ("tr", 'Budanov: "Mermilerin yarıya yakınını Kuzey Kore sağlıyor. Şu ana kadar 25 bin işçi gitti."', [("Kyrylo Budanov", "reported"), ("Kyrylo Budanov", "reported")]),
        ("tr", "4 radarın gönderildiği, Güney Kore Genelkurmay Başkanlığınca hazırlanan bilgi notunda yer aldı.", [("Joint Chiefs of Staff", "reported")]),
        ("tr", "BM yaptırımlarını izleyen ülkelerin raporu tepki çekti. Rapora göre Pyongyang 200 top yolladı.", [("report", "reported")]),
        ("tr", "Milletvekili Lee Seong-kweun NIS'in brifingini aktardı. Servisin tahminine göre 2 bin asker öldü.", [("National Intelligence Service", "reported")]),
        ("en", "Russia received 200 howitzers from the North, the sanctions team found.", [("sanctions team", "reported")]),
        ("en", "NK News has learned that Russia sent 12 jets to Pyongyang.", [("NK News", "reported")]),
        ("ru", "Отправлено 3 тысячи тонн угля, говорится в сообщении Минобороны Украины.", [("Ukrainian Defence Ministry", "reported")]),
        ("uk", "Прибудуть 12 тисяч робітників із КНДР, йдеться у повідомленні ГУР.", [("HUR", "reported")]),
        ("ko", "국가정보원은 사상자가 4천700명이라고 밝혔다. 노동자 1만5천 명이 러시아로 나갔다고 한다.", [("National Intelligence Service", "reported")] * 2),
    ],
)  # fmt: skip
def test_who_says_it(lang: str, text: str, told: list[tuple[str | None, str]]) -> None:
    assert [(f.attribution, f.strength) for f in _figures(lang, text)] == told


@pytest.mark.parametrize(
    ("lang", "text", "counted"),
    [
        ("tr", "Rusya, Kuzey Kore'ye 12 Su-30 verecek.", [(12, "items", "Su-30")]),
        ("en", "Russia offered Pyongyang up to 12 MiG-29s.", [(12, "items", "MiG-29")]),
        ("tr", "Servis nisanda en az 600 olarak bildirdiği ölü sayısını 2 bin dolayına yükseltti.", [(600, "people", "people killed"), (2000, "people", "people killed")]),
        ("tr", "Ölü ve yaralı sayısı 4 bine yükseldi.", [(4000, "people", "people killed and wounded")]),
        ("tr", "15 bin asker iki dalga halinde yollandı.", [(15000, "people", "soldiers")]),
        ("ru", "Прибыли 3 тысячи рабочих, ещё 5 тысяч Пхеньян обещал прислать.", [(3000, "people", "workers"), (5000, "people", "workers")]),
        ("ko", "북한이 러시아에 2만8천여 개 컨테이너 분량의 무기를 보냈다.", [(28000, "containers", "containers")]),
    ],
)  # fmt: skip
def test_what_is_counted(lang: str, text: str, counted: list[tuple[float, str, str]]) -> None:
    assert [(f.value, f.unit, f.what) for f in _figures(lang, text)] == counted


def test_hearers_are_not_counted() -> None:
    text = (
        "North Korean troops are in Kursk. Zelenskiy told reporters that a further 20,000 might arrive from Pyongyang."
    )
    assert [(f.what, f.giver) for f in _figures("en", text)] == [("soldiers", "North Korea")]


def test_a_denial_with_a_number_means_that_number() -> None:
    text = (
        "Gerasimov, Ukrayna'nın 76 bin asker kaybettiğini, 7.700 zırhlı aracın imha edildiğini ileri sürdü. "
        'Kiev yönetimi, "76 bin kayıp" iddiasını reddetti.'
    )
    assert [f.denied_by for f in _figures("tr", text)][:2] == ["Kyiv", None]


def test_an_offer_that_is_turned_down_is_no_claim_that_is_denied() -> None:
    text = "Kafile 2 bin 500 kişilikti. Rusya takas önerdi, Seul Kiev'in bunu geri çevirdiğini öne sürdü."
    assert [f.denied_by for f in _figures("tr", text)] == [None]
