"""Names that the gazetteer has in Russian are found in Ukrainian too."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher
from transform.ukrainian_names import spell_in_ukrainian


@pytest.mark.parametrize(
    ("russian", "ukrainian"),
    [
        ("матвиенко", "матвієнко"),
        ("ли чжэ мён", "лі чже мьон"),
        ("юн сок ёл", "юн сок йол"),
        ("нарышкин", "наришкін"),
        ("синдзо абэ", "сіндзо абе"),
    ],
)
def test_spells_a_russian_name_in_ukrainian(russian: str, ukrainian: str) -> None:
    assert spell_in_ukrainian([russian]) == [ukrainian]


def test_leaves_what_is_not_russian_or_the_same() -> None:
    assert spell_in_ukrainian(["peskov", "шойгу", "кім йо чжон", "ким=", "신원식"]) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Про це заявив міністр Шин Вон Сік.", "Shin Won-sik"),
        ("Президентка не зустрічалася з Лі Чже Мьоном.", "Lee Jae-myung"),
        ("Сергій Наришкін прибув до Пхеньяна.", "Sergei Naryshkin"),
        ("Ентоні Блінкен засудив постачання.", "Antony Blinken"),
        ("Чо Тхе Йон і Пак Чон Чхон", "Pak Jong Chon"),
    ],
)
def test_finds_a_person_in_a_ukrainian_text(text: str, name: str) -> None:
    assert name in {entity.name for entity in ready_enricher().enrich(text, lang="uk").entities}
