"""Forms that wires use often: lists headed by their source, words quoted within words, who publishes a report, embassies abroad."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()
NIS, SHIN = "National Intelligence Service", "Shin Won-sik"


@pytest.mark.parametrize(
    ("lang", "text", "claimants"),
    [
        ("tr", "Kursk'taki kayıplar (NIS, 13 Ocak): 1.100 ölü, 2.700 yaralı.", [NIS, NIS]),
        ("en", "North Korean losses in Kursk (HUR, 13 January): 300 killed, 2,700 wounded.", ["HUR", "HUR"]),
        ("tr", "NIS'in açıkladığı son rakam 11 bin askerdir.", [NIS]),
        # What is listed behind a name is what he says, and no further name.
        ("tr", "NIS, Kuzey Kore'nin ölü ve yaralı 6 bin kayıp verdiğini, 11 bin askerin orada olduğunu bildirdi.", [NIS, NIS]),
        ("tr", 'Savunma Bakanı Shin Won-sik, "Kuzey 6.700 konteyner yolladı; bunlar 3 milyon mermi eder" dedi.', [SHIN, SHIN]),
        ("tr", 'Savunma Bakanı Shin Won-sik, "Konteynerlerin 7 bini aştığını değerlendiriyoruz" dedi.', [SHIN]),
        ("tr", 'Savunma Bakanı Shin Won-sik, "Geçen ay 2 bin asker demiştik; sayı 3 bin oldu" diye konuştu.', [SHIN, SHIN]),
        ("tr", "İngiliz istihbaratı 6 bin askerin öldüğünü öne sürerken Güney Kore istihbaratı 5 bin ölüden söz etti.", ["British intelligence", "South Korean intelligence"]),
        ("tr", "MSMT, Rusya'ya 9 milyon mermi taşındığını ortaya koyan raporunu yayımladı.", ["Multilateral Sanctions Monitoring Team"]),
        ("en", "Some 600 North Korean soldiers were killed, lawmakers quoted the NIS as telling a briefing.", [NIS]),
        ("en", 'Envoy Robert Wood replied: "Eight thousand soldiers were there in October."', ["Robert Wood"]),
        ("en", "Of the estimated 12,000 North Korean soldiers, two-fifths were killed, the NIS said.", [NIS, NIS]),
    ],
)  # fmt: skip
def test_who_says_a_figure(lang: str, text: str, claimants: list[str]) -> None:
    assert [one.attribution for one in ENRICHER.enrich(text, title=None, lang=lang).figures] == claimants


@pytest.mark.parametrize(
    ("lang", "text", "claimants"),
    [
        # Where something is, in the form of a list's head, is no source.
        ("tr", "Tatbikat (Kursk, 3 Şubat): 400 asker katıldı.", [None]),
        ("tr", "Kafile (Rajin limanı): 12 konteyner yüklendi.", [None]),
        # Nor is whom another sentence or clause tells of.
        ("tr", "Kim Jong-un, 2 bin askerin savaştığını söyledi; Rusya 5 ton un gönderdi.", ["Kim Jong Un", None]),
        ("tr", "Ekip, 64 gemi seferiyle 16 bin konteyner taşındığını ortaya koyan raporu Reuters'a sundu. Rusya 3 gemiyi limana çekti.", [..., ..., None]),
        ("tr", "Kuzey Kore'nin 12 bin asker sayısı ise tartışmalı.", [None]),
        ("en", "Ukraine's military quoted a captured soldier as telling interrogators that 200 soldiers died.", [None]),
        ("en", "The estimated 12,000 troops were moved by train.", [None]),
        ("tr", "Güney Kore'nin Moskova Büyükelçiliği, 40 Kuzey Koreli işçinin sığınma istediğini bildirdi.", ["South Korean embassy"]),
        ("tr", "Pekin'deki Kuzey Kore Büyükelçiliği, 300 Kuzey Koreli öğrencinin döndüğünü duyurdu.", ["North Korean embassy"]),
        ("en", "A spokesperson for the South Korean embassy in Moscow said 40 North Korean workers had asked for asylum.", ["South Korean embassy"]),
    ],
)  # fmt: skip
def test_nobody_says_a_figure_who_only_stands_near_it(lang: str, text: str, claimants: list[object]) -> None:
    found = [one.attribution for one in ENRICHER.enrich(text, title=None, lang=lang).figures]
    assert len(found) == len(claimants)
    assert all(want is ... or told == want for told, want in zip(found, claimants, strict=True)), found


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("tr", "Kuruluş, 12 bin askerin gittiğini savundu. Rusya'nın Seul Büyükelçiliği ise rakamın hiçbir dayanağı bulunmadığını bildirdi.", "Russian embassy"),
        ("tr", "Rusya'nın Tokyo Büyükelçiliği, 1 milyon varil petrol verildiğine ilişkin haberlerin dayanağının olmadığını açıkladı.", "Russian embassy"),
        ("en", "Russia's ambassador Vasily Nebenzya accused Washington of inventing the 10,000 North Korean soldiers in Kursk.", "Vasily Nebenzya"),
        ("en", "A spokesperson for Russia's embassy dismissed as groundless Seoul's claim that 10,000 containers had been shipped.", "Russian embassy"),
        ("ru", "Песков назвал бездоказательными сообщения о том, что КНДР передала России 1 тыс. контейнеров.", "Dmitry Peskov"),
        ("ru", "Захарова заявила, что сообщения об отправке 12 тысяч военных не имеют под собой оснований.", "Maria Zakharova"),
        ("ru", "КНДР отправила 12 тысяч военных, заявил Сеул. Эти утверждения — ложь, заявил Песков.", "Dmitry Peskov"),
    ],
)  # fmt: skip
def test_who_denies_it(lang: str, text: str, who: str) -> None:
    assert [one.denied_by for one in ENRICHER.enrich(text, title=None, lang=lang).figures] == [who]


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        # Whose report it is gives nothing.
        ("tr", "Güney Kore Savunma İstihbarat Ajansının (DIA) Kang Dae-sik'e sunduğu rapora göre, Pyongyang Moskova'ya 33 bin konteyner yolladı.", ("North Korea", "Russia")),
        ("tr", "Güney Kore ordusunun meclise sunduğu rapora göre Pyongyang Moskova'ya 33 bin konteyner yolladı.", ("North Korea", "Russia")),
        # Nor does who earns by a war.
        ("tr", "Kuzey Kore'nin Ukrayna savaşından 20 milyar dolar kazandığı bildirildi.", (None, "North Korea")),
        ("tr", "Rusya'nın kullandığı mermilerin yarısının Kuzey Kore'den geldiği bildirildi.", ("North Korea", "Russia")),
        ("tr", "Kuzey Kore'nin Rusya'ya sattığı 152 mm'lik mermilerin değeri 9,8 milyar dolar oldu.", ("North Korea", "Russia")),
    ],
)  # fmt: skip
def test_who_gives_it_to_whom(lang: str, text: str, sides: tuple[str | None, str | None]) -> None:
    (figure,) = ENRICHER.enrich(text, title=None, lang=lang).figures
    assert (figure.giver, figure.receiver) == sides


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Товарооборот вырос на 72%, до $52,9 млн.", "exact"),
        ("Экспорт муки увеличился в 2,5 раза, до 3,1 тыс. тонн.", "exact"),
        ("В составе группы до 3,1 тыс. военных.", "at_most"),
    ],
)
def test_a_number_that_something_rose_to_is_no_bound(text: str, bounds: str) -> None:
    assert ENRICHER.enrich(text, title=None, lang="ru").figures[-1].qualifier == bounds


def test_what_is_argued_without_a_speaker_is_alleged() -> None:
    (figure,) = ENRICHER.enrich("Kuzey Kore'nin 12 bin asker gönderdiği savunuldu.", title=None, lang="tr").figures
    assert figure.strength == "alleged"
