"""Figures that another sentence, or another clause of theirs, tells as denied: who denies, and what stays claimed."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()
TR = "NIS, Kuzey Kore'nin Rusya'ya 12 bin asker gönderdiğini açıkladı."
EN = "Seoul said North Korea had sent 12,000 soldiers to Russia"
RU = "КНДР направила в Россию 12 тысяч солдат, заявил Сеул."
KO = "국정원은 북한이 러시아에 병력 1만2천 명을 보냈다고 밝혔다."
PESKOV, ZAKHAROVA = "Dmitry Peskov", "Maria Zakharova"


def deniers(lang: str, text: str) -> set[str | None]:
    return {figure.denied_by for figure in ENRICHER.enrich(text, title=None, lang=lang).figures}


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        # The claim is taken up by a noun or pronoun.
        ("tr", f"{TR} Kremlin Sözcüsü Dmitriy Peskov iddiaları yalanladı.", PESKOV),
        ("tr", f"{TR}\n\nKremlin Sözcüsü Dmitriy Peskov iddiaları yalanladı.", PESKOV),
        ("tr", f"{TR} Sözcü Peskov, bunun doğru olmadığını söyledi.", PESKOV),
        ("tr", f"{TR} Peskov ise bunun hiçbir kanıta dayanmadığını söyledi.", PESKOV),
        ("tr", f"{TR} Kremlin'den yapılan açıklamada iddialar reddedildi.", "Kremlin"),
        ("tr", f"{TR} Rusya ise suçlamaları kabul etmiyor.", "Russia"),
        ("tr", f"{TR} Moskova daha önce asker aldığını yalanlamıştı.", "Moscow"),
        ("en", f"{EN}. Peskov, asked about the remarks, called them another fake.", PESKOV),
        ("ru", f"{RU} Лавров ранее называл подобные сообщения домыслами.", "Sergey Lavrov"),
        ("ko", f"{KO} 러시아 외무부는 이 같은 주장이 근거 없다고 밝혔다.", "Russian Foreign Ministry"),
        ("tr", f'{TR} Zaharova haberi "uydurma" olarak nitelendirdi.', ZAKHAROVA),
        ("tr", f'{TR} Peskov "Bu da başka bir yalan habere benziyor" dedi.', PESKOV),
        ("tr", f"{TR} Peskov iddiaların gerçeği yansıtmadığını belirtti.", PESKOV),
        ("tr", f'{TR} Birliklerin yola çıktığı belirtildi. İddiaları reddeden Peskov, "Bu bir yalan" dedi.', PESKOV),
        ("en", f"{EN}. Moscow has denied the claim.", "Moscow"),
        ("en", f"{EN}. Peskov called the reports fake.", PESKOV),
        ("en", f"{EN}. Peskov said the reports were not true.", PESKOV),
        ("en", f'{EN}. "This looks like another fake," Peskov said.', PESKOV),
        ("ru", f"{RU} Кремль опроверг эту информацию.", "Kremlin"),
        ("ru", f"{RU} Песков заявил, что это не соответствует действительности.", PESKOV),
        ("ru", f"{RU} В МИД России назвали эти данные выдумкой.", "Russian Foreign Ministry"),
        ("ru", f"{RU} «Это очередной фейк», — сказал Песков.", PESKOV),
        ("ko", f"{KO} 드미트리 페스코프 크렘린궁 대변인은 이를 부인했다.", PESKOV),
        ("ko", f"{KO} 러시아는 이런 주장을 부인했다.", "Russia"),
        ("ko", f'{KO} 크렘린궁은 "가짜뉴스"라고 일축했다.', "Kremlin"),
        # The denial says again what it denies.
        ("en", f"{EN}. The Kremlin has denied using North Korean troops.", "Kremlin"),
        ("tr", "Kremlin, asker gönderildiği iddialarını yalanladı. NIS, 12 bin askerin gittiğini öne sürmüştü.", "Kremlin"),
        ("en", "The Kremlin denied reports that Korean troops were in Kursk. Seoul had said 12,000 soldiers were there.", "Kremlin"),
        ("ru", "Кремль опроверг сообщения о прибытии солдат КНДР. Ранее Сеул сообщил о 12 тысячах солдат.", "Kremlin"),
        ("ko", "크렘린궁은 북한군 파병 보도를 부인했다. 앞서 국정원은 병력 1만2천 명이 파병됐다고 밝혔다.", "Kremlin"),
        (
            "tr",
            f"{TR} Fotoğraflar da yayımlandı. Konu Seul'de konuşuldu. Haber dünyaya yayıldı. Peskov, asker gönderildiğine ilişkin iddiaları reddetti.",
            PESKOV,
        ),
        # Both in one sentence.
        ("tr", "3 bin Kuzey Koreli askerin öldüğünü iddia eden Zelenskiy'i Moskova yalanladı.", "Moscow"),
        ("tr", "Rusya'ya 3 bin asker gittiği öne sürülürken, Zaharova bu rakamı yalanladı.", ZAKHAROVA),
        ("en", f"{EN}, a claim the Kremlin denies.", "Kremlin"),
    ],
)  # fmt: skip
def test_who_denies_is_told_and_the_claim_stays_one(lang: str, text: str, who: str) -> None:
    [figure] = ENRICHER.enrich(text, title=None, lang=lang).figures
    assert figure.denied_by == who
    assert figure.strength in {"reported", "alleged"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("tr", f"{TR} Moskova bunu ne doğruladı ne yalanladı."),
        ("tr", f"{TR} Kuzey Kore bu sayıyı şimdiye kadar ne onayladı ne de reddetti."),
        ("tr", f"{TR} Bakanlık bu rakamı yalanlamadı."),
        ("tr", f"{TR} Peskov istifa ettiğini yalanladı."),
        ("tr", f"{TR} Moskova barış önerisini reddetti."),
        ("tr", f"{TR} Rusya yorum yapmayı reddetti."),
        ("tr", f"{TR} Mahkeme iddiaları reddetti."),
        ("tr", f"{TR} Rusya esirleri iade etmeyi reddetti."),
        ("tr", f"{TR} Şam, BM raporundaki suçlamaları reddetti."),
        ("tr", "Saldırıda 100 kişi öldü. Ankara iddiaları reddetti."),
        ("tr", "Hasta 20 gün yoğun bakımda kaldı. Hemşire suçlamayı reddetti."),
        ("tr", "Şam, eski vekilleri iade etmeyi reddetti. Saldırıda 100 vekil ölmüştü."),
        ("tr", f"{TR} Peskov, Putin'in hasta olduğu yönündeki iddiaları yalanladı."),
        ("tr", f"{TR} Rusya bu konuda yorum yapmadı."),
        ("en", f"{EN}. Moscow did not deny the reports."),
        ("en", f"{EN}. The Kremlin rejected the peace proposal."),
        ("en", f"{EN}. A court dismissed the charges against a spy."),
        ("en", f"{EN}. Peskov dismissed talk of a nuclear test."),
        ("en", f"{EN}. The company denied that it would cut jobs."),
        ("ru", f"{RU} Кремль не опроверг эту информацию."),
        ("ru", f"{RU} Москва отвергла предложение о перемирии."),
        ("ru", f"{RU} Лавров отверг обвинения в адрес Сирии."),
        ("ko", f"{KO} 러시아는 부인하지 않았다."),
        ("ko", f"{KO} 러시아는 이를 확인도 부인도 하지 않았다."),
        ("ko", f"{KO} 러시아는 휴전 제안을 일축했다."),
    ],
)
def test_what_no_one_denies(lang: str, text: str) -> None:
    assert deniers(lang, text) == {None}


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("tr", "Kremlin, Kuzey Kore'nin Rusya'ya 12 bin asker gönderdiği iddiasını yalanladı.", "Kremlin"),
        ("tr", "Peskov, Rusya'ya 12 bin asker gönderilmediğini söyledi.", PESKOV),
        ("tr", "\"Zelenskiy '4 bin Kuzey Koreli öldü' diyor ama bu doğru değil\" diyen Zaharova, başka sayı vermedi.", ZAKHAROVA),
        ("en", "\"We sold nothing to Russia,\" North Korea said, rejecting a U.S. claim that it sold millions of rockets to it.", "North Korea"),
    ],
)  # fmt: skip
def test_who_denies_in_the_sentence_of_the_figure(lang: str, text: str, who: str) -> None:
    [figure] = ENRICHER.enrich(text, title=None, lang=lang).figures
    assert (figure.strength, figure.denied_by) == ("denied", who)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("tr", "600 askerin öldüğü yönündeki eski tahminini düzelten NIS, sayının 2 bin olduğunu açıkladı."),
        ("en", "The NIS corrected an earlier estimate of 600 deaths, saying 2,000 soldiers had been killed."),
        ("ru", "НИС исправила прежнюю оценку в 600 погибших, сообщив о 2 тысячах убитых солдат."),
    ],
)
def test_an_earlier_figure_put_right_is_denied(lang: str, text: str) -> None:
    first, second = ENRICHER.enrich(text, title=None, lang=lang).figures
    assert (first.strength, second.strength) == ("denied", "reported")
