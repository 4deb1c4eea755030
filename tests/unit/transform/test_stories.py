from datetime import UTC, datetime

from transform.stories import StoryInput, assign_stories, load_encoder

TEST_ONE = "Kuzey Kore sabah saatlerinde Wonsan yakınlarından denize iki balistik füze fırlattı. Seul yönetimi denemeyi kınadı."
TEST_TWO = "Denize iki balistik füze fırlatan Kuzey Kore'yi Seul kınadı. Füzeler Wonsan yakınlarından sabah ateşlendi."
BANK = "Merkez Bankası faiz oranını değiştirmedi. Kurul, enflasyonun yaz aylarında gerilemesini beklediğini açıkladı."
SHIP = "Güney Kore ordusu, Kuzey Kore'den Rusya'ya bugüne kadar {} konteyner mühimmat sevk edildiğini açıkladı."


def stories(*texts: tuple[str, datetime | None]) -> list[int]:
    return assign_stories([StoryInput("tr", day, text, i) for i, (text, day) in enumerate(texts)], load_encoder())


def day(year: int, number: int) -> datetime:
    return datetime(year, 5, number, tzinfo=UTC)


def test_two_reports_of_one_launch_are_one_story() -> None:
    found = stories((TEST_ONE, day(2025, 2)), (BANK, day(2025, 2)), (TEST_TWO, day(2025, 3)))
    assert found == [0, 1, 0]


def test_the_same_words_a_year_apart_are_two_stories() -> None:
    assert stories((TEST_ONE, day(2024, 2)), (BANK, None), (TEST_TWO, day(2025, 2))) == [0, 1, 2]


def test_other_figures_are_another_story_even_without_dates() -> None:
    assert stories((SHIP.format("6.700"), None), (BANK, None), (SHIP.format("7.000"), None)) == [0, 1, 2]
    assert stories((SHIP.format("7.000"), None), (BANK, None), (SHIP.format("7 bin"), None)) == [0, 1, 0]
