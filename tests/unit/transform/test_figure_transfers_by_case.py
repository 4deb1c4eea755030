"""Giver and receiver by case and particle, in Russian and Korean, and of what comes by itself."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()
NK, RU, NONE = "North Korea", "Russia", None


def roles(lang: str, text: str) -> list[tuple[str | None, str | None]]:
    return [(one.giver, one.receiver) for one in ENRICHER.enrich(text, title=None, lang=lang).figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("КНДР направила в Россию 1500 бойцов.", (NK, RU)),
        ("Россия передала КНДР 50 тонн муки.", (RU, NK)),
        ("Россия получила от КНДР 10 тысяч снарядов.", (NK, RU)),
        ("Более 10 тысяч баррелей нефти получила с марта Северная Корея от России.", (RU, NK)),
        ("Пхеньян, по данным разведки, получил от Москвы две системы ПВО.", (RU, NK)),
        ("Из Северной Кореи в Россию с июля прибыло около 6700 контейнеров.", (NK, RU)),
        ("Помощь на 90 млн рублей была передана Россией КНДР.", (RU, NK)),
        ("Сообщения о продаже Пхеньяном Москве 500 тысяч снарядов не подтвердились.", (NK, RU)),
        ("Экспорт России в КНДР составил 34 млн долларов.", (RU, NK)),
        ("Разведка США сообщила, что КНДР продала РФ 3 миллиона снарядов.", (NK, RU)),
        ("Президент России Владимир Путин подарил Ким Чен Ыну 24 лошади.", (RU, NK)),
        ("Российские войска получили из КНДР 120 орудий.", (NK, RU)),
        ("В Россию прибыли 1500 северокорейских рабочих.", (NK, RU)),
        ("За каждого солдата Россия платит КНДР 2 тысячи долларов в месяц.", (RU, NK)),
        ("Южная Корея передала Украине 100 тонн помощи.", ("South Korea", "Ukraine")),
        ("Россия использовала 24 северокорейские ракеты.", (NONE, NONE)),
        ("Пхеньян и Москва договорились о поставке 50 тысяч тонн пшеницы.", (NONE, NONE)),
        ("Россия и Китай поставили КНДР 32 тысячи баррелей нефти.", (NONE, NONE)),
    ],
)
def test_russian(text: str, expected: tuple[str | None, str | None]) -> None:
    assert roles("ru", text) == [expected]


def test_russian_the_other_way_round_in_return() -> None:
    text = "КНДР отправила в Россию 12 тысяч солдат, а взамен получила 700 тысяч тонн риса."
    assert roles("ru", text) == [(NK, RU), (RU, NK)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("국정원은 북한이 러시아에 병력 1천500명을 보냈다고 밝혔다.", (NK, RU)),
        ("북한에서 러시아로 컨테이너 약 6천700개가 넘어갔다.", (NK, RU)),
        ("커비 보좌관은 러시아가 북한에 정제유 16만5천 배럴을 공급했다고 주장했다.", (RU, NK)),
        ("북한이 3월부터 러시아로부터 받은 석유는 100만 배럴이다.", (RU, NK)),
        ("북한은 러시아로부터 밀 100만 톤을 지원받았다.", (RU, NK)),
        ("포탄의 최대 40%는 북한이 공급한 것이다.", (NK, NONE)),
        ("북한군 3천 명이 러시아에 도착했다.", (NK, RU)),
        ("러시아에 파견된 북한 노동자는 1만5천 명이다.", (NK, RU)),
        ("북한은 공병 1천 명을 쿠르스크에 파견한다.", (NK, RU)),
        ("러시아는 북한 노동자 1만 명을 받아들였다.", (NK, RU)),
        ("러시아의 대북 정제유 수출은 2만 배럴이었다.", (RU, NK)),
        ("한국은 우크라이나에 1억 달러를 지원했다.", ("South Korea", "Ukraine")),
        ("미국은 러시아가 북한 탄도미사일 24발을 우크라이나에 발사했다고 밝혔다.", (NONE, NONE)),
        ("러시아와 중국은 북한에 정제유 32만 배럴을 공급했다.", (NONE, NONE)),
        ("북한군 1만 명이 러시아에서 돌아왔다.", (NONE, NONE)),
    ],
)
def test_korean(text: str, expected: tuple[str | None, str | None]) -> None:
    assert roles("ko", text) == [expected]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("tr", "Kuzey Kore'den Rusya'ya bu yıl 3,5 milyon top mermisi ulaştı.", (NK, RU)),
        ("tr", "Rusya'dan Kuzey Kore'ye mart ayından bu yana 1 milyon varilden fazla petrol geldi.", (RU, NK)),
        ("tr", "Kuzey Kore'den Rusya'ya gelen 10 bin işçi inşaatlarda çalışıyor.", (NK, RU)),
        ("tr", "Mermilerin yüzde 40'ının Kuzey Kore'den geldiği belirtildi.", (NK, NONE)),
        ("tr", "Rajin Limanı'ndan Vladivostok'a 300 konteyner taşındı.", (NK, RU)),
        ("tr", "Rusya'dan gelen haberlere göre 3 bin asker öldü.", (NONE, NONE)),
        ("tr", "Rusya'da çalışan Kuzey Korelilerin sayısı 15 bine ulaştı.", (NK, RU)),
        ("tr", "Güney Kore ajansı, daha önce 28 bin olarak verdiği konteyner sayısını 33 bine çıkardı.", (NONE, NONE)),
        ("tr", "Rusya ve Çin, Kuzey Kore'ye 32 bin varil petrol sağladı.", (NONE, NK)),
        ("en", "More than 100,000 barrels of oil have reached North Korea from Russia since March.", (RU, NK)),
        ("en", "Some 15,000 workers have arrived in Russia from North Korea.", (NK, RU)),
        ("en", "Up to 100 vehicles, including tanks, will be transferred to Russia by Pyongyang.", (NK, RU)),
        ("en", "The White House said the North delivered 1,000 containers of weapons to Russia.", (NK, RU)),
        ("en", "Norway sent 1,000 containers across the North Sea to Russia.", (NONE, RU)),
        ("tr", "Rusya'nın Kuzey Kore'ye sunduğu destek sadece 1,2 milyar dolarda kaldı.", (RU, NK)),
        ("en", "Trade between Russia and North Korea reached $34 million.", (NONE, NONE)),
        ("en", "Russia and China supplied North Korea with 32,000 barrels of oil.", (NONE, NK)),
    ],
)
def test_what_comes_by_itself_and_who_gives_together(
    lang: str, text: str, expected: tuple[str | None, str | None]
) -> None:
    assert roles(lang, text) == [expected]


def test_what_holds_something_takes_it_from_no_one() -> None:
    text = "Shin, Kuzey Kore'nin Rusya'ya yolladığı 10 bin konteynerin 4 milyon mermi alabileceğini ifade etti."
    assert roles("tr", text) == [(NK, RU), (NONE, NONE)]


def test_by_how_much_and_to_what_are_two_numbers() -> None:
    text = "Российский экспорт в КНДР уменьшился на 86,3% до 2,62 миллиона долларов."
    assert [one.unit for one in ENRICHER.enrich(text, title=None, lang="ru").figures] == ["percent", "USD"]


@pytest.mark.parametrize(
    "text",
    [
        "Kuzey Kore, 7 bin konteynere karşılık Rusya'dan 9 bin konteyner aldı.",
        "Kuzey Kore'nin Rusya'ya gönderdiği 7 bin konteynere karşılık aldığı konteyner sayısının 9 bini geçtiği belirtildi.",
    ],
)
def test_what_is_given_in_exchange_goes_the_other_way(text: str) -> None:
    assert roles("tr", text) == [(NK, RU), (RU, NK)]


def test_whoever_is_accused_gives() -> None:
    assert roles("ru", "США обвинили КНДР в передаче России более тысячи контейнеров.") == [(NK, RU)]
    assert roles("ru", "Сеул обвинил Россию в поставках КНДР 10 тысяч баррелей нефти.") == [(RU, NK)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Північна Корея передала росії понад 6 мільйонів снарядів.", (NK, RU)),
        ("КНДР відправила до Росії 120 самохідних гармат.", (NK, RU)),
        ("Торік РФ отримала від Північної Кореї 148 ракет.", (NK, RU)),
        ("З Раджина до Владивостока перевезли 16 тисяч контейнерів.", (NK, RU)),
        ("Росія поставила КНДР 1 мільйон барелів нафти.", (RU, NK)),
        ("США передали Україні 31 танк, заявив Пентагон.", ("United States", "Ukraine")),
        ("Разом з Росією КНДР провела навчання за участю 300 військових.", (NONE, NONE)),
        ("На території Росії перебувають 11 тисяч військових КНДР.", (NONE, NONE)),
        # Worded after the reader served Ukrainian.
        ("Москва одержала від Пхеньяна 12 мільйонів снарядів.", (NK, RU)),
        ("До Росії вже прибули 10 тисяч північнокорейських солдатів.", (NK, RU)),
        ("Упродовж року Пхеньян надіслав Москві 100 балістичних ракет.", (NK, RU)),
        ("Північній Кореї росія надала 50 мільйонів доларів.", (RU, NK)),
        ("За рік КНДР експортувала в росію 18 тисяч тонн вугілля.", (NK, RU)),
        ("Росією було передано Пхеньяну 2 комплекси ППО.", (RU, NK)),
        ("Із Північної Кореї надійшло 28 тисяч контейнерів.", (NK, NONE)),
        ("Ким Чен Ин і Путін провели переговори, що тривали 3 години.", (NONE, NONE)),
        ("У Росії працюють 15 тисяч громадян КНДР.", (NONE, NONE)),
        ("Росія втратила під Курськом 4 тисячі солдатів.", (NONE, NONE)),
    ],
)
def test_ukrainian_is_read_as_russian_is(text: str, expected: tuple[str | None, str | None]) -> None:
    assert roles("uk", text) == [expected]


@pytest.mark.parametrize("text", ["Москва заплатила Пхеньяну 20 млн долларов за 12 тысяч солдат."])
def test_who_is_paid_for_goes_the_other_way(text: str) -> None:
    assert roles("ru", text) == [(RU, NK), (NK, RU)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Песков опроверг сообщения украинской разведки об отправке 4200 северокорейских солдат в Курск.", (NK, RU)),
        ("Сообщение Киева о поставке 150 ракет из КНДР в Россию не подтвердилось.", (NK, RU)),
        ("Военная разведка Южной Кореи рассказала об отправке 700 северокорейских каменщиков в Россию.", (NK, RU)),
        ("Служба разведки Южной Кореи сообщила о переброске в Россию 4 тысяч северокорейских связистов.", (NK, RU)),
        ("В докладе разведки Южной Кореи об отправке 6 тысяч солдат в Россию говорится о потерях.", (NONE, RU)),
    ],
)
def test_whose_report_it_is_gives_nothing(text: str, expected: tuple[str | None, str | None]) -> None:
    assert roles("ru", text) == [expected]
