"""Who claims a figure: subjects in English and Turkish, sources passed on, and claimants that carry over sentences."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher

NIS = "National Intelligence Service"
OSC = "Open Source Centre"


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


def _claims(enricher: Enricher, text: str) -> list[tuple[str, str | None]]:
    return [(figure.strength, figure.attribution) for figure in enricher.enrich(text).figures]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("South Korea estimates that some 600 soldiers have died.", "South Korea"),
        ("Fishermen say the slick covers 12 km of coast.", "fishermen"),
        ("Western officials speak of 6,000 wounded soldiers.", "Western officials"),
        ("Exports reached $640 million, an exporters' association said.", "exporters' association"),
        ("Some 5,000 soldiers have left, said Dmitry Peskov, the Kremlin spokesman.", "Dmitry Peskov"),
        ("The monitoring team (MSMT), formed last year, said 100 missiles were sent.", "Multilateral Sanctions Monitoring Team"),
        ("The U.S. Treasury sanctioned a bank that it says moved $20 million.", "US Treasury"),
        ("LG and Samsung both reported that orders had risen by 30 percent.", "LG and Samsung"),
        ("The city buried 40 soldiers, according to prosecutors in Kyiv.", "Ukrainian prosecutors"),
        ("TASS reported that 1,000 sappers would come, citing Sergei Shoigu.", "Sergei Shoigu"),
        ("South Korea's military said it had fired warning shots at 30 soldiers.", "South Korean army"),
        ("A South Korean think tank estimated that the North earned $20 billion.", "South Korean think tank"),
        ("The White House put the number of containers at 10,000.", "White House"),
        ("North Korea sent 3,000 more soldiers: Seoul", "Seoul"),
        ("John Kirby said in Tokyo that he believes 5 million shells were sent.", "John Kirby"),
        ('"We estimate 4,000 casualties," a Western official told the BBC.', "Western official"),
        ("The Biden administration said 9 missiles were fired.", "Biden administration"),
        ("Seul: Kuzey Kore 3 bin asker daha gönderdi", "Seoul"),
        ("Güney Kore basını, üç reaktörün gönderildiğini yazdı.", "South Korean press"),
        ("Rus tur şirketleri, kafilenin 15 kişiden oluşacağını bildirdi.", "Russian tour companies"),
        ("Rus yetkililer, 1,5 milyon patlayıcının temizlendiğini duyurmuştu.", "Russian officials"),
        ("Bir gazete, Ukrayna istihbaratına dayandırdığı haberinde 50 obüsün verildiğini yazdı.", "Ukrainian intelligence"),
        ("Savunma kaynakları ile görüşen Chainalysis şirketi, 100 milyon dolar çalındığını hesapladı.", "Chainalysis"),
        ("Açık Kaynak Merkezi ile bir haber ajansının incelemesine göre gemiler 64 sefer yaptı.", OSC),
        ("NIS'in meclisteki bir komiteye sunduğu raporda 600 askerin öldüğü belirtildi.", NIS),
        ("CNN'in ulaştığı Ukrayna istihbarat raporunda 30 bin askerin geleceği belirtildi.", "Ukrainian intelligence"),
        ("Около 600 солдат погибли, сообщает агентство Yonhap.", "Yonhap"),
        ("Около 600 солдат погибли, сообщает Yonhap со ссылкой на разведку Южной Кореи.", "South Korean intelligence"),
    ],
)  # fmt: skip
def test_the_claimant_is_the_subject_of_the_saying(enricher: Enricher, text: str, claimant: str) -> None:
    assert [name for _, name in _claims(enricher, text)] == [claimant]


@pytest.mark.parametrize(
    "text",
    [
        "Lukaşenko, 10 bin askerin gittiği yönündeki haberleri “saçmalık” olarak nitelendirdi.",
        "Peskov called reports of 10,000 soldiers in Kursk nonsense.",
        "Kremlin, 10 bin askerin geldiği haberlerini temelsiz diye niteledi.",
    ],
)
def test_calling_it_nonsense_denies(enricher: Enricher, text: str) -> None:
    assert _claims(enricher, text) == [("denied", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Satellite images show 43 ships at the pier.",
        "Exchanges must report thefts within 24 hours.",
        "He lives in the United States with 3 children.",
        "Russian troops sent 3,000 workers home after Seoul said talks had failed.",
        'Among them were 40 builders. "They treat us like slaves," said one of 6 builders who fled.',
    ],
)
def test_where_no_one_speaks_the_outlet_states(enricher: Enricher, text: str) -> None:
    assert {strength for strength, _ in _claims(enricher, text)} == {"stated"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (  # a report goes on in the next sentences
            "According to a report by the NIS, 9 million shells were sent. Pyongyang also handed over 100 missiles. It sent 11,000 soldiers.",
            [("reported", NIS)] * 3,
        ),
        (  # whoever speaks in person does not
            "Volodymyr Zelensky said 74 villages had been taken. Russia moved 120,000 residents to safety.",
            [("reported", "Volodymyr Zelensky"), ("stated", None)],
        ),
        ("The army fired two missiles, the NIS said. They flew some 400 km.", [("reported", NIS)] * 2),
        ("SIPRI'nin yıllığına göre 50 başlık var. Rusya, başlıkların yüzde 45'ini elinde tutuyor.",
         [("reported", "Stockholm International Peace Research Institute")] * 2),
        # a verb without a subject keeps whoever spoke
        ("NIS, bin asker geleceğini belirtti. Ayrıca 5 bin işçinin yola çıkacağını ifade etti.", [("reported", NIS)] * 2),
        # but not past someone we cannot name, nor after a denial
        ("NIS, bin asker geleceğini belirtti. Gönüllüler 20 ceset bulduklarını söyledi.", [("reported", NIS), ("reported", None)]),
        ("Kremlin, 10 bin askerin geldiği haberini yalanladı. 6 milyon merminin verildiği iddia ediliyor.", [("denied", None), ("alleged", None)]),
        # a role with a nation is whoever spoke before
        ("Putin, 3 bin işçi geleceğini söyledi. Rus lider, 5 bin kişinin daha beklendiğini belirtti.", [("reported", "Vladimir Putin")] * 2),
        # "Servis" is the body, not the person who spoke last
        (
            "Ulusal İstihbarat Servisi milletvekillerine bilgi verdi. Sergey Şoygu, 13 bin askerin gittiğini söyledi. Servise göre 6 bin kişi daha gidecek.",
            [("reported", "Sergei Shoigu"), ("reported", NIS)],
        ),
        ("Около 10 тысяч солдат прибудут в Россию. Об этом сообщило агентство Yonhap.", [("reported", "Yonhap")]),
        ("По данным Yonhap, погибли 600 солдат.", [("reported", "Yonhap")]),
        ("국정원은 북한군 1만5천명이 파병됐다고 보고했다. 북한 노동자 3천명도 송출된 것으로 파악됐다.", [("reported", NIS)] * 2),
    ],
)  # fmt: skip
def test_a_claimant_carries_over_sentences(enricher: Enricher, text: str, claims: list[tuple[str, str | None]]) -> None:
    assert _claims(enricher, text) == claims


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        ("At least 100 soldiers were killed and another 1,000 have been wounded.", ["soldiers killed", "soldiers wounded"]),
        ("Çatışmada 3'ü subay 15 asker öldü.", ["officers killed", "soldiers killed"]),
        ("Gönderilen 11 bin askerden 4 bininin öldüğü bildirildi.", ["soldiers", "soldiers killed"]),
        ("Of the troops, 4,000 of the 11,000 sent earlier had been killed.", ["soldiers killed", "soldiers"]),
        ("NIS, 600'ü ölü toplam 4 bin 700 kayıp verildiğini bildirdi.", ["people killed", "people killed and wounded"]),
        ("북한군 사망이 300여명, 부상이 2700여명이다.", ["soldiers killed", "soldiers wounded"]),
        ("Приедут 5 тысяч военных строителей.", ["military construction workers"]),
        ("Petrol ihracatının 125 bin varil azaltılmasına 13 ülke destek verdi.", ["oil", "countries"]),
    ],
)  # fmt: skip
def test_what_is_counted(enricher: Enricher, text: str, whats: list[str]) -> None:
    assert [figure.what for figure in enricher.enrich(text).figures] == whats


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Rusya, Ağustos 2023'ten bu yana 16 bin konteyner taşıdı.", ["since August 2023"]),
        ("Russia has received 12 missiles since August 2023.", ["since August 2023"]),
        ("Rusya'ya 4 günlük ziyarette 5 anlaşma imzalandı.", [None, None]),
        ("Rusya, günlük bin 500 kayıp veriyor.", ["a day"]),
        ("Alabuga'ya 12 bin işçi gelecek, bunlar saatte 2 dolar kazanacak.", [None, "an hour"]),
        ("Trade rose to $34 million in the first half of 2024.", ["first half of 2024"]),
        ("Kuzey Kore son üç yılda 20 bin konteyner yolladı.", ["the last 3 years"]),
    ],
)
def test_over_which_time(enricher: Enricher, text: str, periods: list[str | None]) -> None:
    assert [figure.period for figure in enricher.enrich(text).figures if figure.unit not in {"years"}] == periods


@pytest.mark.parametrize(
    ("text", "strength", "claimant"),
    [
        (
            "SEUL, 27.03.2025 - Güney Kore Genelkurmay Başkanlığı, Rusya'ya 3 bin asker daha gönderildiğini açıkladı.",
            "reported",
            "Joint Chiefs of Staff",
        ),
        ("Ayşe KAYA / İSTANBUL, (DHA) - Fabrika bu yıl 500 kişiyi işe aldı.", "stated", None),
        ("(서울=연합뉴스) 김철수 기자 = 국가정보원은 북한군 전사자가 2천여 명이라고 밝혔다.", "reported", NIS),
    ],
)
def test_a_dateline_names_where_a_report_was_filed_and_no_claimant(
    enricher: Enricher, text: str, strength: str, claimant: str | None
) -> None:
    assert _claims(enricher, text) == [(strength, claimant)]


@pytest.mark.parametrize(
    ("text", "strength", "claimant"),
    [
        ("КНДР відправила 3 тисячі військових, повідомила військова розвідка.", "reported", "military intelligence"),
        ("За даними ГУР, майже 11 тисяч піхотинців проходять навчання.", "reported", "HUR"),
        ("У Кремлі заперечили, що 25 тис. робітників приїдуть на завод.", "denied", None),
    ],
)
def test_who_claims_in_ukrainian(enricher: Enricher, text: str, strength: str, claimant: str | None) -> None:
    assert _claims(enricher, text) == [(strength, claimant)]


@pytest.mark.parametrize(
    ("text", "strength", "claimant"),
    [
        ("The army sent 12,000 workers to Alabuga, Ukrainian military intelligence claims.", "alleged", "HUR"),
        ("An earlier version of this story said that 30,000 soldiers would come.", "denied", None),
        ("The agency raised its estimate of the dead to 2,000 soldiers.", "reported", "agency"),
        ("Kim welcomed home a regiment from Kursk and said that 9 soldiers had died.", "reported", "Kim"),
        ("Düzeltme: Dünkü haberimizde 25 bin işçi gönderildiği yazılmıştı.", "denied", None),
        (
            "Güney Kore istihbaratı, ölen asker sayısı tahminini 2 bine yükseltti.",
            "reported",
            "South Korean intelligence",
        ),
        ("Japon otomobil üreticisi, 500 kişiyi işe alacağını açıkladı.", "reported", "Japon otomobil üreticisi"),
        ("Песков опроверг сообщения о том, что КНДР передала России 200 орудий.", "denied", None),
        ("КНДР направила 200 солдат, передало агентство Рейтер.", "reported", "Reuters"),
    ],
)
def test_claims_of_short_wires(enricher: Enricher, text: str, strength: str, claimant: str | None) -> None:
    assert _claims(enricher, text) == [(strength, claimant)]


@pytest.mark.parametrize(
    ("lang", "text", "claimants"),
    [
        # A title before a name ends no sentence and names no one.
        ("en", "About 2,000 soldiers have been killed, according to Rep. Lee Seong-kweun.", ["Lee Seong-kweun"]),
        (
            "en",
            "It received $1.19 billion, according to Dr. Olena Guseinova. Some 13,000 containers were shipped, "
            "Sen. John Smith said.",
            ["Olena Guseinova", "John Smith"],
        ),
        ("en", '"Some 12,000 troops are there," said Lt. Gen. Kyrylo Budanov.', ["Kyrylo Budanov"]),
        ("tr", "Doç. Dr. Ali Demir, Kuzey Kore'nin 12 bin asker gönderdiğini söyledi.", ["Ali Demir"]),
        # Who speaks behind the verb.
        ("tr", "28 bin konteyner taşındı, dedi Güney Kore Savunma Bakanı Ahn Gyu-back.", ["Ahn Gyu-back"]),
        ("tr", '"Kuzey Kore 12 bin asker gönderdi" dedi Zelenskiy.', ["Volodymyr Zelensky"]),
        ("tr", "Lee, 12 bin asker gönderildiğini söyledi ve toplantıdan ayrıldı.", ["Lee"]),
        # Of a medium that passes words on the one cited, also with its short name in brackets.
        (
            "tr",
            "Rus ajansı TASS'ın Kore Merkezi Haber Ajansına (KCNA) dayandırdığı haberde, 12 bin asker gönderildiği "
            "aktarıldı.",
            ["KCNA"],
        ),
        ("tr", "TASS'ın haberinde, 12 bin asker gönderildiği aktarıldı.", ["TASS"]),
    ],
)
def test_the_claimant_is_named_whole_wherever_it_stands(lang: str, text: str, claimants: list[str]) -> None:
    figures = ready_enricher().enrich(text, title=None, lang=lang).figures
    assert [figure.attribution for figure in figures] == claimants


@pytest.mark.parametrize(
    ("lang", "text", "claimant", "strength"),
    [
        ("tr", "John Kirby'nin 1000 konteyner gönderildiğini açıklamasının ardından Pyongyang sustu.", "John Kirby", "reported"),
        ("tr", "40 füzenin geldiğini belirten Ukrayna Askeri İstihbarat Başkanı Kirill Budanov, yenilerini bekliyor.", "Kyrylo Budanov", "reported"),
        ("tr", "24 füzenin atıldığını bildiren Başsavcı Andriy Kostin, kanıt gösterdi.", "Andriy Kostin", "reported"),
        ("tr", "Bloomberg'e konuşan Shin, 10 bin konteyner gönderildiğini ifade etti.", "Shin", "reported"),
        ("tr", "Kremlin Sözcüsü Dmitriy Peskov 200 tondan fazla yardım gönderildiğini açıkladı.", "Dmitry Peskov", "reported"),
        ("tr", "Rusya tarafından Kuzey Kore'ye ödenen paranın 20 milyar dolara ulaştığı öne sürüldü.", None, "alleged"),
        ("tr", "Kim Jong-un, dokuz askerin öldüğünü ilk defa kabul etti.", "Kim Jong Un", "confirmed"),
        ("tr", "Financial Times 50 obüsten söz etti.", "Financial Times", "reported"),
        ("tr", "NIS, daha önce 28 bin olarak verdiği konteyner sayısını 33 bine çıkardı.", "National Intelligence Service", "reported"),
        ("en", "It sent 12,000 workers, Kyiv said. Seoul's estimate is 15,000.", "Seoul", "reported"),
        ("ru", "Россия поставила 67 тысяч баррелей, следует из данных ООН.", "United Nations", "reported"),
        ("ru", "Погибли 600 военных - такие данные привела разведка Южной Кореи.", "South Korean intelligence", "reported"),
        ("ko", "영국 오픈소스센터에 따르면 북한이 받은 석유는 100만 배럴이다.", "Open Source Centre", "reported"),
        ("ko", "국정원은 북한군 전사자를 2천여 명으로 봤다.", "National Intelligence Service", "reported"),
        ("ko", "신원식 국방부 장관은 컨테이너 6천700개가 넘어갔다고 말했다.", "Shin Won-sik", "reported"),
    ],
)  # fmt: skip
def test_who_says_it_behind_participles_titles_and_nouns(
    enricher: Enricher, lang: str, text: str, claimant: str | None, strength: str
) -> None:
    figure = enricher.enrich(text, title=None, lang=lang).figures[-1]
    assert (figure.attribution, figure.strength) == (claimant, strength)


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "Seoul sanctions five ships and three individuals accused of moving Russian oil products.",
            [(None, "stated"), (None, "stated")],
        ),
        (
            "en",
            "Seoul named a firm accused of moving 400 tonnes of Russian oil to North Korea.",
            [(None, "alleged")],
        ),
        (
            "en",
            "A banker accused by Washington of moving 12 million dollars was arrested in Moscow.",
            [("Washington", "alleged")],
        ),
        ("en", "A unit believed to have 1,500 North Korean soldiers was moved to Kursk.", [(None, "reported")]),
        ("en", "Kyiv accused Russia of using 60 North Korean missiles.", [("Kyiv", "alleged")]),
    ],
)
def test_of_whom_it_is_said_does_not_say_it(
    enricher: Enricher, lang: str, text: str, told: list[tuple[str | None, str]]
) -> None:
    figures = enricher.enrich(text, title=None, lang=lang).figures
    assert [(figure.attribution, figure.strength) for figure in figures] == told


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("ru", "Главное управление разведки Минобороны Украины сообщило, что КНДР отправила 4200 солдат.", "HUR"),
        ("uk", "Головне управління розвідки Міноборони України повідомило, що КНДР відправила 4200 солдатів.", "HUR"),
        ("ko", "우크라이나 국방부 정보총국은 북한이 4,200명을 보냈다고 밝혔다.", "HUR"),
        ("ru", "МИД России и Минобороны Украины сообщили о 4200 солдатах КНДР.", "Ukrainian Defence Ministry"),
    ],
)
def test_a_body_of_a_ministry_speaks_and_not_the_ministry(enricher: Enricher, lang: str, text: str, who: str) -> None:
    [figure] = enricher.enrich(text, title=None, lang=lang).figures
    assert figure.attribution == who


@pytest.mark.parametrize(
    ("text", "who", "qualifier"),
    [
        (
            "The total is higher than the 3.4 million shells given by South Korea's Joint Chiefs of Staff.",
            "Joint Chiefs of Staff",
            "exact",
        ),
        ("Kyiv said they were more than the 10,000 soldiers cited by Seoul.", "Seoul", "exact"),
        ("NIS said they were fewer than the 15,000 workers stated by Kyiv.", "Kyiv", "exact"),
        ("North Korea has sent more than 10,000 soldiers, Seoul said.", "Seoul", "more_than"),
        ("Kirby said no one admitted the 48 launchers reported by a newspaper.", "John Kirby", "exact"),
    ],
)
def test_a_figure_that_another_is_compared_with_is_his_who_gave_it(
    enricher: Enricher, text: str, who: str, qualifier: str
) -> None:
    [figure] = enricher.enrich(text, title=None, lang="en").figures
    assert (figure.attribution, figure.qualifier) == (who, qualifier)
    assert figure.giver in {None, "North Korea"}


def test_who_works_where_a_group_is_cited_speaks_for_nobody(enricher: Enricher) -> None:
    text = (
        "Ukrayna merkezli bir araştırma grubu, Kuzey Koreli işçi sayısının 8 bine çıktığını bildirdi. "
        "Gruba göre işçiler günde on iki saat çalışıyor ve ücretleri Pyongyang'a aktarılıyor."
    )
    who = {figure.attribution for figure in enricher.enrich(text, title=None, lang="tr").figures}
    assert who == {"Ukrayna merkezli bir araştırma grubu"}


@pytest.mark.parametrize(
    ("text", "lang", "claimant"),
    [
        (
            "Kyodo'nun haberine göre Güney Koreli yetkililer, Rusya'ya 4 bin asker gittiğini söyledi.",
            "tr",
            "South Korean officials",
        ),
        (
            "Reuters'a göre NIS, Kuzey Kore'nin Rusya'ya 4 bin asker gönderdiğini bildirdi.",
            "tr",
            "National Intelligence Service",
        ),
        ("TASS'ın aktardığına göre Kremlin Sözcüsü Peskov, 4 bin işçi geleceğini belirtti.", "tr", "Dmitry Peskov"),
        ("Yonhap'a göre Rusya'ya 4 bin asker gitti.", "tr", "Yonhap"),
        (
            "The spy agency NIS said 4,000 troops had left for Russia, according to Yonhap.",
            "en",
            "National Intelligence Service",
        ),
        ("According to Reuters, the NIS said 4,000 troops had left for Russia.", "en", "National Intelligence Service"),
        ("According to Reuters, 4,000 troops have left for Russia.", "en", "Reuters"),
        (
            "По данным Reuters, разведка Южной Кореи сообщила, что в Россию отправлены 4 тысячи солдат.",
            "ru",
            "South Korean intelligence",
        ),
        (
            "Rusya Güvenlik Konseyi Sekreteri Sergey Şoygu'nun, 4 bin askerin geleceğini açıklaması dikkat çekti.",
            "tr",
            "Sergei Shoigu",
        ),
        (
            "Rusya Güvenlik Konseyi Sekreteri Sergey Şoygu’nun 4 bin askerin geleceğini açıklaması dikkat çekti.",
            "tr",
            "Sergei Shoigu",
        ),
    ],
)
def test_a_medium_passes_on_what_another_says(enricher: Enricher, text: str, lang: str, claimant: str) -> None:
    found = enricher.enrich(text, title=None, lang=lang).figures
    assert [figure.attribution for figure in found] == [claimant]


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("Kiev'e göre Kuzey Kore askerlerine rütbelerine göre ayda 2 bin dolar ödeniyor.", ["Kyiv"]),
        ("NIS'e göre bölgelere göre değişmekle birlikte 600 Kuzey Kore askeri öldü.", ["National Intelligence Service"]),
        ("Seul'e göre, imzalanan anlaşmaya göre Rusya 20 bin işçi alacak.", ["Seoul"]),
        ("Kiev'e göre Rusya, Kuzey Kore'ye göre çok daha fazla, 40 bin asker kaybetti.", ["Kyiv"]),
        ("Ukrayna istihbaratına göre ihtiyaca göre 3 bin asker daha gönderilecek.", ["Ukrainian intelligence"]),
        ("Reuters'a göre 14 bin, Batılı yetkililere göre 10 bin, uzmanlara göre 8 bin asker Rusya'da.", ["Reuters", "Western officials", "experts"]),
        ("Kyiv said North Korea is believed to have sent 12,000 troops, adding that Seoul had confirmed it.", ["Kyiv"]),
        ("Troops are expected to number 12,000 by May, but Moscow said no such plan exists.", [None]),
        ("North Korea is believed to have sent 12,000 troops and 3 million shells, Kyiv said.", ["Kyiv", "Kyiv"]),
    ],
)  # fmt: skip
def test_who_is_a_source_and_who_speaks_only_of_the_next_clause(
    enricher: Enricher, text: str, claimants: list[str | None]
) -> None:
    assert [claimant for _, claimant in _claims(enricher, text)] == claimants
    assert {strength for strength, _ in _claims(enricher, text)} == {"reported"}
