"""Relevance, sentence by sentence: acting together, lists, history, stop-overs, and sentences on end."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


@pytest.mark.parametrize(
    "text",
    [
        "Kuzey Kore, Rusya'ya asker gönderdi.",
        "Anlaşma Moskova'da parlamentodan geçti, Pyongyang'da ise Kim imzaladı.",
        "ABD, Rusya'nın Kuzey Kore'den füze aldığını duyurdu.",
        "Rusya ile Çin, Kuzey Kore'ye yeni yaptırım getiren tasarıyı veto etti.",
        "Pyongyang yönetimi yeni bir birlik hazırlıyor. Moskova askerlerin cepheye gideceğini bildirdi.",
        "Ukrayna, iki Kuzey Koreli askeri esir aldı.",
        "Tumen Nehri üzerindeki karayolu köprüsü tamamlandı.",
        "St. Petersburg'daki kampta Kuzey Koreli öğrenciler ağırlandı.",
        "Moscow said the troops had come at its invitation. Pyongyang confirmed that it had sent soldiers.",
        "푸틴 측근 하원의장이 대표단을 이끌고 방북한다.",
        "북러 정상회담이 열릴 것으로 보인다.",
        "러시아가 대북제재 연장에 거부권을 행사했다.",
        "푸틴·김정은, 중국 전승절 열병식에 함께 참석해 대화한다.",
        "Кремль сообщил об участии военных из КНДР в боях в Курской области.",
    ],
)
def test_both_act_together(enricher: Enricher, text: str) -> None:
    found = enricher.enrich(text)
    assert found.relevant, found.reasons


@pytest.mark.parametrize(
    "text",
    [
        "Toplantıya Rusya, Çin ve Kuzey Kore katıldı.",
        "Trump; Rusya, Çin, Kuzey Kore ve Pakistan'ın gizlice deneme yaptığını söyledi.",
        "Rusya'nın yanı sıra Belarus, Kuzey Kore, Eritre ve Suriye karara karşı çıktı.",
        "Moskova'da akşam kar yağdı, Pyongyang'da ise hava açıktı.",
        "Kuzey Kore'de fırtına etkili oldu, Rusya’da ise don uyarısı yapıldı.",
        "Rus lider, Kuzey Kore'den ayrılarak Vietnam'a geçti.",
        "Çin ile Rusya, Kuzey Kore'nin denemesini kınadı.",
        "Kore Savaşı'nda Sovyet pilotlar Kuzey Kore için uçtu; Rusya bunu 1990'da açıkladı.",
        "Rus yönetmenin Kuzey Kore'de çektiği belgesel gösterildi.",
        "Güney Kore, Rusya ile görüştü. Seul heyeti Moskova'da.",
        "Russia, China, Iran and North Korea were named in the assessment.",
        "김정은이 중국 전승절 열병식에서 시진핑, 푸틴과 나란히 선다. 김정은은 푸틴, 시진핑과 함께 망루에 오른다.",
        "트럼프와 푸틴의 미·러 정상회담에서 북한 문제도 다뤄진다.",
    ],
)
def test_standing_in_one_sentence_is_not_enough(enricher: Enricher, text: str) -> None:
    found = enricher.enrich(text)
    assert not found.relevant, found.reasons


@pytest.mark.parametrize(
    "text",
    [
        "Rusya Devlet Duması, Kuzey Kore ile imzalanan Kapsamlı Stratejik Ortaklık Anlaşması'nı 0 ret oyuna karşı 397 oyla onayladı.",
        "Duma Genel Kurulu, Rusya ile Kuzey Kore arasındaki anlaşmayı 3 çekimser oyla kabul etti.",
        "Federasyon Konseyi, Kuzey Kore ile yapılan anlaşmayı karşı oy çıkmadan onayladı. Rusya artık anlaşmayla bağlı.",
        "The Duma ratified Russia's treaty with North Korea by 397 votes; no deputy voted against.",
        "Госдума ратифицировала договор России с КНДР: 397 депутатов за, никто не проголосовал против.",
        "BM Güvenlik Konseyi'nde Rusya, Kuzey Kore'ye yaptırımları izleyen panelin süresini uzatan tasarıya ret oyu verdi.",
        "Rusya, BM Güvenlik Konseyi'nde 13 ülkenin desteklediği Kuzey Kore tasarısında ret oyu kullandı.",
    ],
)
def test_the_count_of_a_vote_on_the_two_takes_nothing_away(enricher: Enricher, text: str) -> None:
    found = enricher.enrich(text)
    assert found.relevance >= 0.9, found.reasons


@pytest.mark.parametrize(
    "text",
    [
        "BM Genel Kurulu'ndaki oylamada Rusya ve Kuzey Kore, esirlerin değişimini isteyen karara ret oyu verdi.",
        "Karar 93 ülkenin desteğiyle kabul edildi. Rusya ile Kuzey Kore, yardım çağrısına karşı oy kullandı.",
        "The UN General Assembly adopted the text on aid to Ukraine. Russia and North Korea voted against.",
        "Генассамблея ООН приняла резолюцию. Россия и КНДР проголосовали против вывода войск и помощи.",
    ],
)
def test_voting_alike_among_many_states_is_no_relation(enricher: Enricher, text: str) -> None:
    found = enricher.enrich(text)
    assert not found.relevant, found.reasons


def test_reasons_say_what_was_counted(enricher: Enricher) -> None:
    found = enricher.enrich("Toplantıya Rusya, Çin ve Kuzey Kore katıldı. Kuzey Kore, Rusya'ya asker gönderdi.")
    assert "together in 2 of 2 sentences" in found.reasons[0]
    assert "1 of these only list countries" in found.reasons[1]


def test_relevance_lies_between_nought_and_one_and_grows(enricher: Enricher) -> None:
    one = "Kuzey Kore, Rusya'ya asker gönderdi. "
    scores = [enricher.enrich(one * n).relevance for n in (1, 2, 3)]
    assert 0 < scores[0] < scores[1] <= scores[2] <= 1


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Kim Jong-un ile Xi Jinping, Pekin'de ticareti görüştü.", {"summits", "trade"}),
        ("Talks between Donald Trump and Kim Jong Un ended early.", {"summits"}),
        ("Zirvede İran, Suriye ve Kuzey Kore anıldı.", set()),
    ],
)
def test_two_that_deal_with_each_other_are_no_list(enricher: Enricher, text: str, topics: set[str]) -> None:
    assert {topic.topic for topic in enricher.enrich(text).topics} == topics


def test_a_visit_of_third_states_is_no_summit_of_the_two(enricher: Enricher) -> None:
    text = "Kuzey Kore Rusya'ya asker gönderdi. Fransa Cumhurbaşkanı Çin'i ziyaret etti."
    assert {topic.topic for topic in enricher.enrich(text).topics} == {"troops"}
    text = "Kuzey Kore Rusya'ya asker gönderdi. Rusya Savunma Bakanı Pyongyang'ı ziyaret etti."
    assert {topic.topic for topic in enricher.enrich(text).topics} == {"troops", "summits"}


def test_a_passing_word_deep_in_a_text_on_something_else_makes_it_not_relevant(enricher: Enricher) -> None:
    passing = "Şirketin hisseleri yükseldi. Yatırımcılar umutlu. Faizler düştü. {} Altın geriledi. Borsa kapandı."
    told = "Kuzey Kore, Rusya'ya asker gönderdi."
    assert not enricher.enrich(passing.format(told)).relevant
    assert enricher.enrich(told + " " + passing.format("Pyongyang, Moskova'nın teşekkür ettiğini duyurdu.")).relevant


def test_lists_and_history_do_not_add_up(enricher: Enricher) -> None:
    listed = "Toplantıya Rusya, Çin ve Kuzey Kore katıldı. "
    assert not enricher.enrich(listed * 9).relevant


def test_a_sentence_that_goes_on_is_not_passing(enricher: Enricher) -> None:
    head = "İzleme ekibi ilk raporunu yayımladı. Rapor on bir ülkenin çalışmasıdır. "
    both = "Kuzey Kore geçen yıl Rusya'ya topçu mühimmatı verdi. "
    tail = "Ekip yeni bir rapor hazırlıyor. Rapor sonbaharda çıkacak. Sonraki toplantı Seul'de yapılacak."
    assert enricher.enrich(head + both + "Rusya da hava savunma sistemi yolladı. " + tail).relevant
    assert not enricher.enrich(head + both + tail).relevant


@pytest.mark.parametrize(
    "text",
    [
        "MOSCOW (Reuters) - North Korea fired a ballistic missile toward the sea, South Korea's military said.",
        "MOSKOVA (AA) - Kuzey Kore, Japon Denizi'ne balistik füze fırlattı. Güney Kore ordusu bunu doğruladı.",
        "МОСКВА. 6 января. ИНТЕРФАКС - КНДР запустила ракету в сторону Японского моря, сообщили в Сеуле.",
        "VLADIVOSTOK (TASS) - Kim Jong Un met Chinese Foreign Minister Wang Yi in Pyongyang on Tuesday.",
        "KYIV (Reuters) - North Korea fired a ballistic missile toward the sea, South Korea's military said.",
    ],
)
def test_where_a_report_was_filed_is_no_side_of_it(enricher: Enricher, text: str) -> None:
    assert not enricher.enrich(text).relevant


@pytest.mark.parametrize(
    "text",
    [
        "MOSCOW (Reuters) - Russia has received shells from North Korea, the Kremlin said.",
        "КИЇВ. 1 квітня. Укрінформ. Північна Корея направить на завод «Алабуга» в Татарстані три тисячі робітників.",
        "Триста рабочих из Северной Кореи прибыли на стройки Калининградской области.",
        "На швейную фабрику Благовещенска приехали 60 работниц из КНДР, сообщили в Хабаровске.",
        "Северокорейские строители приехали в Омскую область.",
        "До Єлабуги прибули дві тисячі робітників з КНДР.",
        "На Сумщині українські бійці вперше взяли в полон офіцера армії КНДР.",
    ],
)
def test_a_dateline_hides_nothing_and_russias_regions_are_russia(enricher: Enricher, text: str) -> None:
    found = enricher.enrich(text)
    assert found.relevant, found.reasons


def test_a_headline_before_the_dateline_keeps_its_names(enricher: Enricher) -> None:
    title = "Russia's parliament speaker to visit North Korea"
    text = f"{title}.\nMOSCOW/SEOUL (Reuters) - Vyacheslav Volodin will lead a delegation for the holiday."
    assert enricher.enrich(text, title=title).relevant
