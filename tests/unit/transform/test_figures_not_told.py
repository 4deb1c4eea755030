"""Numbers that name a unit or tell how something went: no figures, beside those that are."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # An ordinal by its ending: a regiment's number is no strength; "2-га" is no hectare.
        ("ru", "Военнослужащие 528-го инженерного полка КНДР прибыли в Курскую область.", []),
        ("ru", "36-я бригада КНДР и 11-й корпус воюют под Курском, 76-ю дивизию перебросили.", []),
        ("ru", "Погибли 3-х и более 10-ти солдат КНДР.", ["3-х", "более 10-ти"]),
        ("ru", "КНДР засеяла 2 га под Курском и 40 га под Белгородом.", ["2 га", "40 га"]),
        ("uk", "У Пхеньяні зустріли військових 528-го інженерного полку, 120 з них поранені.", ["120"]),
        ("uk", "36-та бригада та 2-га рота 76-ї дивізії КНДР прибули.", []),
        # How it went.
        ("en", "North Korea has sent 15,000 troops to Russia over two phases, the NIS told lawmakers.", ["15,000"]),
        ("en", "North Korea has sent 15,000 troops to Russia in 3 waves.", ["15,000"]),
        ("en", "North Korea has sent Russia over 20 batches of shells.", ["over 20"]),
        ("tr", "Kuzey Kore 15 bin askeri iki aşamada gönderdi.", ["15 bin"]),
        ("tr", "Kuzey Kore 15 bin askeri 3 kafile halinde ve 2 partide gönderdi.", ["15 bin"]),
        ("tr", "Kuzey Kore Rusya'ya 40 parti mermi gönderdi.", ["40"]),
        ("ru", "КНДР отправила 12 тысяч солдат в два этапа.", ["12 тысяч"]),
        ("ru", "КНДР отправила солдат двумя партиями, по 3 тысячи.", ["3 тысячи"]),
        ("uk", "КНДР відправила 12 тисяч солдатів у дві хвилі.", ["12 тисяч"]),
    ],
)
def test_what_only_names_or_tells_how_is_no_figure(lang: str, text: str, told: list[str]) -> None:
    found = [figure.text for figure in ENRICHER.enrich(text, title=None, lang=lang).figures]
    assert len(found) == len(told)
    assert all(want in one for want, one in zip(told, found, strict=True)), found
