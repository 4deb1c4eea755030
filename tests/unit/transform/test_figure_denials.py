"""Figures of what a text says was not sent."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("tr", "Kuzey Kore'nin Rusya'ya 10 bin asker göndermediği açıklandı.", True),
        ("tr", "Kuzey Kore Rusya'ya 10 bin asker göndermedi.", True),
        ("tr", "Pyongyang Rusya'ya 10 bin asker göndermeyecek.", True),
        ("tr", "Rusya'ya 10 bin asker gönderilmedi.", True),
        ("tr", "Kuzey Kore'nin Rusya'ya 10 bin asker gönderdiği doğru değil.", True),
        ("tr", "Pyongyang iddiaları reddederek Rusya'ya 10 bin asker göndermediğini söyledi.", True),
        ("tr", "Kuzey Kore'nin Rusya'ya 10 bin asker göndermesi bekleniyor.", False),
        ("tr", "Kuzey Kore, Rusya'ya 10 bin asker göndermeye hazırlanıyor.", False),
        ("tr", "Kuzey Kore 10 bin asker gönderdi, silah ise göndermedi.", False),
        ("en", "North Korea has not sent 10,000 troops to Russia.", True),
        ("en", "North Korea hasn't yet sent the 10,000 soldiers to Russia.", True),
        ("en", "The 10,000 soldiers were never sent to Russia.", True),
        ("en", "It is not true that North Korea sent 10,000 soldiers.", True),
        ("en", "North Korea not only sent 10,000 soldiers but also shells.", False),
        ("en", "North Korea has sent 10,000 soldiers, but has not sent tanks.", False),
    ],
)
def test_what_was_not_sent_is_denied(lang: str, text: str, denied: bool) -> None:
    [figure] = ENRICHER.enrich(text, title=None, lang=lang).figures
    assert (figure.strength == "denied") is denied


def strengths(text: str, lang: str) -> list[str]:
    return [figure.strength for figure in ENRICHER.enrich(text, title=None, lang=lang).figures]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "페스코프 대변인은 북한군 1만1천명이 러시아에 파병됐다는 국정원 발표를 부인했다.",
            "National Intelligence Service",
        ),
        ("북한 외무성은 병사 1만명을 러시아에 보냈다는 우크라이나의 발표를 일축했다.", "Ukraine"),
        ("크렘린궁은 포탄 900만발을 받았다는 국정원 분석을 부인했다.", "National Intelligence Service"),
        ("러시아 외무부는 컨테이너 2만개를 받았다는 미국 평가를 반박했다.", "United States"),
        ("크렘린궁은 북한군 3천명이 쿠르스크에 배치됐다는 집계를 사실무근이라고 반박했다.", None),
    ],
)
def test_a_finding_that_is_rejected_is_no_saying_of_who_rejects_it(text: str, claimant: str | None) -> None:
    [figure] = ENRICHER.enrich(text, title=None, lang="ko").figures
    assert figure.strength == "denied" and figure.denied_by is not None and figure.attribution == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("국정원은 북한군 2천명이 전사했다는 분석을 내놨다.", "National Intelligence Service"),
        ("국정원은 북한군 2천명이 전사한 것으로 추정했다.", "National Intelligence Service"),
        ("우크라이나군은 북한군 2천명이 전사했다는 평가를 공개했다.", "Ukrainian Armed Forces"),
    ],
)
def test_a_finding_that_is_given_is_a_saying(text: str, claimant: str) -> None:
    [figure] = ENRICHER.enrich(text, title=None, lang="ko").figures
    assert figure.strength != "denied" and figure.attribution == claimant


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("tr", "Kuzey Kore'nin Rusya'ya 12 bin asker gönderdiği haberleri asılsızdır.", ["denied"]),
        ("tr", "Kuzey Kore Rusya'ya asker göndermedi, 10 bin asker gönderildiği haberleri uydurmadır.", ["denied"]),
        ("tr", "Rusya'nın Kuzey Kore'ye 2 uçak verdiği iddiaları gerçeği yansıtmıyor.", ["denied"]),
        ("tr", 'Zaharova, "12 bin asker gönderildiği iddiası tamamen uydurmadır" dedi.', ["denied"]),
        ("tr", "12 bin askerin öldüğü yönündeki asılsız iddialar yayıldı.", ["denied"]),
        ("tr", "Kremlin, 12 bin asker gönderildiğine dair hiçbir kanıt bulunmadığını açıkladı.", ["denied"]),
        (
            "tr",
            "12 bin asker gönderildiği doğru, 50 bin işçi gönderildiği haberleri ise asılsız.",
            ["stated", "denied"],
        ),
        ("tr", "12 bin asker gönderildiği haberlerinin asılsız olmadığı anlaşıldı.", ["stated"]),
        ("tr", "12 bin asker gönderildiğine dair kanıt bulundu.", ["stated"]),
        ("tr", "142 milyon takipçisine konuşan oyuncu, iddiaların yalan haber olduğunu söyledi.", ["alleged"]),
        ("tr", "12 bin asker iddiası uydurma çıktı.", ["denied"]),
        ("tr", "Kuzey Kore Rusya'ya 12 bin değil 3 bin asker gönderdi.", ["denied", "stated"]),
        ("tr", "Kuzey Kore yalnızca 12 bin asker değil 200 top da gönderdi.", ["stated", "stated"]),
        ("en", "Claims that Pyongyang sent 12,000 troops to Russia are false, he added.", ["denied"]),
        ("en", "Reports of 12,000 soldiers in Kursk are a fabrication.", ["denied"]),
        ("en", "There is no evidence that North Korea sent 12,000 troops.", ["denied"]),
        ("en", "North Korea sent not 12,000 but 3,000 troops.", ["denied", "stated"]),
        ("en", "Claims that Pyongyang sent 12,000 troops are true, he said.", ["alleged"]),
        ("en", "Seoul said 12,000 troops were sent, but claims about tanks are false.", ["reported"]),
        (
            "ru",
            "Сообщения о том, что КНДР направит еще 10 тыс. военных, не соответствуют действительности.",
            ["denied"],
        ),
        ("ru", "Слухи об отправке 12 тысяч солдат в Россию — фейк, заявила Захарова.", ["denied"]),
        ("ru", "КНДР не отправляла в Россию 12 тысяч солдат, заявил Песков.", ["denied"]),
        (
            "ru",
            "КНДР отправила в Россию 12 тысяч солдат, но сообщения о танках не соответствуют действительности.",
            ["stated"],
        ),
        ("ru", "Сообщения об отправке 12 тысяч солдат подтвердились.", ["confirmed"]),
        ("uk", "Повідомлення про 12 тисяч солдатів не відповідають дійсності.", ["denied"]),
        ("ko", "북한이 러시아에 1만2천명을 파병했다는 보도는 사실이 아니라고 밝혔다.", ["denied"]),
    ],
)
def test_a_claim_that_is_called_false_is_denied(lang: str, text: str, expected: list[str]) -> None:
    assert strengths(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("tr", "Peskov, 12 bin asker gönderildiği iddialarını ne doğruladı ne yalanladı.", "alleged"),
        ("tr", "Peskov, 12 bin asker gönderildiği haberlerini doğrulamadı.", "alleged"),
        ("tr", "Peskov, 12 bin asker gönderildiği haberlerini doğruladı.", "confirmed"),
        ("tr", "Peskov, 12 bin asker gönderildiği haberlerini yalanladı.", "denied"),
        ("en", "The Kremlin neither confirmed nor denied reports that 12,000 troops were sent.", "alleged"),
        ("en", "The Kremlin has not confirmed that North Korea sent 12,000 soldiers.", "alleged"),
        ("en", "The Kremlin confirmed that North Korea sent 12,000 soldiers.", "confirmed"),
        ("ru", "Кремль не подтвердил данные о том, что КНДР отправила в Россию 3 млн снарядов.", "alleged"),
        ("ko", "크렘린궁은 1만2천명 파병 보도를 확인하지 않았다.", "alleged"),
    ],
)
def test_what_no_one_confirms_is_alleged(lang: str, text: str, expected: str) -> None:
    assert strengths(text, lang) == [expected]


def test_counted_soldiers_are_no_claimant_and_a_quotation_keeps_its_speaker() -> None:
    text = 'Rusya Dışişleri Bakanlığı Sözcüsü Mariya Zaharova, "Hazırlanıyorlar. 12 bin asker gönderildi" dedi.'
    [figure] = ENRICHER.enrich(text, title=None, lang="tr").figures
    assert (figure.attribution, figure.strength) == ("Maria Zakharova", "reported")


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("en", "Pyongyang has so far denied accusations that it sent 12,000 troops to Russia.", "Pyongyang"),
        ("en", "Pyongyang has repeatedly denied that it sent 12,000 troops to Russia.", "Pyongyang"),
        (
            "ru",
            "Песков назвал не соответствующими действительности заявления о 12 тысячах солдат КНДР в России.",
            "Dmitry Peskov",
        ),
    ],
)
def test_adverbs_are_no_part_of_who_denies(lang: str, text: str, who: str) -> None:
    [figure] = ENRICHER.enrich(text, title=None, lang=lang).figures
    assert (figure.strength, figure.denied_by) == ("denied", who)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Correction: the number of missiles was wrongly given as 150."),
        ("tr", "Düzeltme: Haberde füze sayısı yanlışlıkla 150 olarak verilmiştir."),
        ("tr", "Dünkü haberde füze sayısı sehven 150 olarak yazıldı."),
    ],
)
def test_what_was_given_by_mistake_is_taken_back(lang: str, text: str) -> None:
    assert strengths(text, lang) == ["denied"]


def test_a_press_conference_speaks_for_nobody() -> None:
    text = "Nakatani, Tokyo'daki basın toplantısında Kuzey Kore'nin Rusya'ya 100 füze gönderdiğini söyledi."
    [figure] = ENRICHER.enrich(text, title=None, lang="tr").figures
    assert figure.attribution == "Nakatani"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Haber Global'in aktardığına göre Kuzey Kore 6 bin asker gönderecek.", "Haber Global"),
        (
            "Bir kanalın aktardığına göre Budanov, Kuzey Kore'nin 6 bin asker göndereceğini söyledi.",
            "Kyrylo Budanov",
        ),
    ],
)
def test_who_passes_on_is_named_though_no_list_has_him(text: str, who: str) -> None:
    [figure] = ENRICHER.enrich(text, title=None, lang="tr").figures
    assert figure.attribution == who


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "Correction: an earlier version of this report, based on a mistaken translation, gave the number of soldiers as 4,200.",
            ["denied"],
        ),
        ("en", "A previous version of this story, citing HUR, put the number of soldiers at 4,200.", ["denied"]),
        (
            "en",
            "An earlier version gave the number as 4,200 soldiers instead of 2,400 soldiers.",
            ["denied", "stated"],
        ),
        (
            "en",
            "An earlier version of this story overstated the number: 2,400 soldiers were sent, not 4,200.",
            ["stated", "denied"],
        ),
        ("en", "This article previously stated that North Korea had sent 4,200 soldiers to Russia.", ["denied"]),
        ("en", "In an earlier version, we put the number of soldiers at 12,000.", ["denied"]),
        ("en", "Initial reports said 4,200 soldiers were killed in Kursk.", ["reported"]),
        ("en", "An earlier version of the deal put the price at 3 billion dollars.", ["reported"]),
        (
            "tr",
            "Haberin önceki sürümünde asker sayısı 4.200 olarak belirtilmişti; doğrusu 2.400.",
            ["denied", "stated"],
        ),
        ("tr", "Düzeltme: Önceki haberimizde sayı 4.200 asker olarak yer almıştır.", ["denied"]),
        ("tr", "Bu haberde daha önce 12 bin asker ifadesi kullanılmıştı.", ["denied"]),
        ("tr", "Haberimizde Kuzey Kore'nin 4.200 asker gönderdiğini yazmıştık.", ["reported"]),
        ("ru", "В предыдущей версии материала говорилось о 4200 северокорейских солдатах в России.", ["denied"]),
        ("ru", "Уточнение: ранее мы ошибочно сообщили о 4200 солдатах КНДР в России.", ["denied"]),
        ("uk", "У попередній версії новини йшлося про 4200 солдатів КНДР у Росії.", ["denied"]),
        ("ko", "앞서 본지는 북한이 러시아에 병력 4,200명을 보냈다고 보도했으나 사실이 아닙니다.", ["denied"]),
        ("ko", "이전 기사에서는 파병 규모를 4,200명으로 잘못 표기했습니다.", ["denied"]),
        ("ko", "본지는 북한군 12,000명이 러시아에 파병됐다고 보도했다.", ["reported"]),
        (
            "tr",
            "Gazetemizde yayımlanan, Kuzey Kore'nin Rusya'ya 28 bin konteyner gönderdiğine ilişkin haber geri çekilmiştir.",
            ["denied"],
        ),
        ("tr", "Kuzey Kore 3 bin askerini Kursk'tan geri çekti, haber ajansı TASS bildirdi.", ["reported"]),
        ("en", "Harbour Wire has withdrawn its report that North Korea sent 28,000 containers to Russia.", ["denied"]),
        ("en", "We have deleted our post about 30,000 containers shipped to Russia.", ["denied"]),
        ("en", "North Korea has withdrawn 3,000 soldiers from Kursk, the report said.", ["reported"]),
        ("ru", "Редакция отозвала сообщение о 4200 солдатах КНДР в России.", ["denied"]),
        ("ru", "КНДР отозвала 3 тысячи солдат из Курской области, говорится в сообщении.", ["reported"]),
        ("ko", "북한군 4,200명 파병 보도를 철회합니다.", ["denied"]),
    ],
)
def test_what_an_outlet_corrects_of_its_own_is_taken_back(lang: str, text: str, told: list[str]) -> None:
    figures = ENRICHER.enrich(text, title=None, lang=lang).figures
    assert [figure.strength for figure in figures] == told
    assert all(figure.denied_by is None for figure in figures)
