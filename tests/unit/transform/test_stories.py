"""Stories: one event in several languages is one, its neighbours are others, and a look-up stays bounded."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from core.errors import SettingsError
from core.resources import seeds_path
from tests.goldens import read_rows
from tests.knowledge import ready_enricher
from transform.encoder import Encoder, SentenceEncoder
from transform.stories import Member, decide, read_prior
from transform.storyindex import StoryIndex
from transform.storymatch import Matcher
from transform.storytext import StoryText, name_keys, read_story_text, slug_words

GOLDEN = read_rows("stories.jsonl")
TEST_ONE = "Kuzey Kore sabah saatlerinde Wonsan yakınlarından denize iki balistik füze fırlattı. Seul yönetimi denemeyi kınadı."
TEST_TWO = "Denize iki balistik füze fırlatan Kuzey Kore'yi Seul kınadı. Füzeler Wonsan yakınlarından sabah ateşlendi."
BANK = "Merkez Bankası faiz oranını değiştirmedi. Kurul, enflasyonun yaz aylarında gerilemesini beklediğini açıkladı."
SHIP = "Güney Kore Savunma Bakanı, Kuzey Kore'den Rusya'ya bugüne kadar {} konteyner mühimmat sevk edildiğini açıkladı."


@cache
def encoder() -> Encoder:
    return SentenceEncoder()


def read(text: str, day: datetime | None = None, lang: str = "tr") -> StoryText:
    entities = ready_enricher().name_entities(text)
    return read_story_text(None, text, lang=lang, published=day, encode=encoder(), entities=entities)


def stories(texts: list[StoryText]) -> list[int]:
    prior = read_prior(seeds_path() / "story_prior.npz")
    weights = prior.weights()
    for text in texts:
        weights.learn(text)
    index = StoryIndex(Matcher(weights))
    numbers = [index.add(text) for text in texts]
    return [index.story(number) for number in numbers]


def day(year: int, number: int, month: int = 5) -> datetime:
    return datetime(year, month, number, tzinfo=UTC)


def pairs(keys: list[object]) -> set[tuple[int, int]]:
    groups = defaultdict(list)
    for number, key in enumerate(keys):
        groups[key].append(number)
    return {pair for numbers in groups.values() for pair in combinations(numbers, 2)}


def test_two_reports_of_one_launch_are_one_story() -> None:
    assert stories([read(TEST_ONE, day(2025, 2)), read(BANK, day(2025, 2)), read(TEST_TWO, day(2025, 3))]) == [0, 1, 0]


def test_the_same_words_a_year_apart_are_two_stories() -> None:
    assert stories([read(TEST_ONE, day(2024, 2)), read(BANK), read(TEST_TWO, day(2025, 2))]) == [0, 1, 2]


def test_other_figures_a_month_apart_are_another_story() -> None:
    first, second = read(SHIP.format("6.700"), day(2024, 26, 2)), read(SHIP.format("7.000"), day(2024, 18, 3))
    assert stories([first, second, read(BANK)]) == [0, 1, 2]
    assert stories([read(SHIP.format("7.000")), read(BANK), read(SHIP.format("7 bin"))]) == [0, 1, 0]


@pytest.mark.parametrize("dated", [True, False])
def test_golden_stories_across_four_languages(dated: bool) -> None:
    texts = [
        read(row["text"], datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) if dated else None, row["lang"])
        for row in GOLDEN
    ]
    found, wanted = pairs(list(stories(texts))), pairs([row["story"] for row in GOLDEN])
    right = len(found & wanted)
    assert right / len(found) >= 0.95 and right / len(wanted) >= 0.8


def test_two_stories_that_a_report_belongs_to_become_one() -> None:
    prior = read_prior(seeds_path() / "story_prior.npz")
    text = read(TEST_ONE, day(2025, 2))
    decision = decide(text, [Member(1, 7, text), Member(2, 9, text)], Matcher(prior.weights()))
    assert (decision.story, decision.merged) == (7, (9,))
    assert decide(text, [], Matcher(prior.weights())).story is None


def test_names_are_alike_in_latin_and_cyrillic_letters() -> None:
    turkish = name_keys("Törene Rusya Başbakanı Mihail Mişustin ile Kozlov katıldı, Nordwind uçtu.")
    russian = name_keys("В церемонии участвовали Михаил Мишустин, Козлов и Nordwind.")
    assert len(turkish & russian) >= 4


def test_words_of_an_address_stand_for_a_headline() -> None:
    assert (
        slug_words("https://a.example/dunya/kim-moskova-ya-gitti-19228295-haberi/?x=1") == "kim moskova ya gitti haberi"
    )
    assert slug_words("https://a.example/12345") is None
    assert slug_words(None) is None


def test_a_prior_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="story_prior"):
        read_prior(tmp_path / "story_prior.npz")


def test_reports_without_a_vector_join_by_their_words_and_never_across_languages() -> None:
    def lone(text: str, lang: str = "tr") -> StoryText:
        return read_story_text(None, text, lang=lang, published=day(2025, 2), encode=None)

    again = BANK.replace("açıkladı", "bildirdi")
    assert stories([lone(BANK), lone(TEST_ONE), lone(again), read(again, day(2025, 2))]) == [0, 1, 0, 0]
    english = "The Central Bank left its rate unchanged. The board expects inflation to fall in the summer months."
    assert stories([lone(BANK), lone(english, "en")]) == [0, 1]


def test_reports_of_other_topics_and_other_people_are_less_alike() -> None:
    weights = read_prior(seeds_path() / "story_prior.npz").weights()
    matcher = Matcher(weights)

    def judged(one: str, other: str) -> tuple[float, float]:
        """How alike two reports are with the topics and actors of their heads, and without."""
        signed, plain = [], []
        for text in (one, other):
            plain.append(read(text, day(2026, 4)))
            signs = ready_enricher().name_signs(text, "tr")
            entities = ready_enricher().name_entities(text)
            signed.append(
                read_story_text(
                    None, text, lang="tr", published=day(2026, 4), encode=encoder(), entities=entities, signs=signs
                )
            )
        return matcher.match(*signed), matcher.match(*plain)

    workers = (
        "Zaharova, Kuzey Koreli işçilerin Rusya'daki şantiyelerde zorla çalıştırıldığı yönündeki iddiaları reddetti."
    )
    drones = "Zaharova, Kuzey Kore'de Rus insansız hava araçlarının üretildiği yönündeki iddiaları reddetti."
    again = "Kuzey Koreli işçilerin Rusya'da zorla çalıştırıldığı iddiası yalan, dedi Zaharova."
    trump = "Peskov, Trump ile Kim Jong-un arasında bir görüşme hazırlandığına dair bilgileri olmadığını söyledi."
    visit = "Peskov, Kim Jong-un'un Moskova'ya yapacağı ziyaretin tarihinin belli olmadığını söyledi."
    signed, plain = judged(workers, drones)
    assert signed < plain - 0.7
    signed, plain = judged(workers, again)
    assert signed > plain + 0.4
    signed, plain = judged(trump, visit)
    assert signed < plain


def test_two_events_before_one_short_background_are_two_stories() -> None:
    """Their background is too short to make copies of them, and long enough to be most of what they say alike."""
    from app.commands.cluster import cluster_records

    background = (
        "Kuzey Kore, Haziran 2024'te Rusya ile Kapsamlı Stratejik Ortaklık Anlaşması imzaladı. Güney Kore istihbaratına göre ülke, "
        "Kursk'a yaklaşık 15 bin asker gönderdi ve bunların 2 bini hayatını kaybetti. Rusya buna karşılık petrol ve gıda sağlıyor."
    )
    news = (
        "Rusya Dışişleri Bakanı Lavrov, Kuzey Koreli mevkidaşı Choe Son-hui ile telefonda görüştü. Rusya Dışişleri Bakanlığı, "
        "görüşmede Kore Yarımadası'ndaki durumun ele alındığını ve temasların süreceğini bildirdi.",
        "Kursk Valisi Hinşteyn, Kuzey Koreli istihkam birliklerinin bölgede iki yüz hektar araziyi mayınlardan arındırdığını duyurdu. "
        "Vali, çalışmaların sonbahara kadar devam edeceğini ve yeni ekiplerin geleceğini söyledi.",
    )
    records = [{"id": str(number), "lang": "tr", "text": f"{text}\n\n{background}"} for number, text in enumerate(news)]
    lines = list(cluster_records(records, [datetime(2026, 3, 2, hour, tzinfo=UTC) for hour in (8, 11)]))
    assert [line["copy_of"] for line in lines] == [None, None]
    assert lines[0]["story"] != lines[1]["story"]
