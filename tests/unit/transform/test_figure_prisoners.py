"""Prisoners of war, in the words in which five languages tell of captivity."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        ("ru", "В ведомстве опровергли сообщение о 34 северокорейских военнопленных.", ["prisoners of war"]),
        ("ru", "В украинском плену находится 41 северокорейский солдат.", ["prisoners of war"]),
        ("ru", "КНДР отправила 3 тысячи военных, двое попали в плен.", ["soldiers"]),
        ("uk", "В українському полоні перебуває 41 солдат КНДР.", ["prisoners of war"]),
        ("en", "34 North Korean soldiers are in Ukrainian captivity.", ["prisoners of war"]),
        ("en", "Ukraine is holding 34 North Korean soldiers captive.", ["prisoners of war"]),
        ("en", "Ukraine captured two villages after 300 soldiers fled.", ["villages", "soldiers"]),
        ("tr", "34 Kuzey Koreli asker Ukrayna'da esir tutuluyor.", ["prisoners of war"]),
        ("tr", "600 asker öldü, 12 asker esir düştü.", ["soldiers killed", "prisoners of war"]),
        ("ko", "우크라이나가 북한군 포로 34명을 억류하고 있다.", ["prisoners of war"]),
        ("ko", "북한군 34명이 포로로 잡혔다.", ["prisoners of war"]),
        ("ko", "북한군 포로 2명을 제외한 3천 명이 귀환했다.", ["prisoners of war", "soldiers"]),
    ],
)
def test_who_is_in_captivity_is_a_prisoner(lang: str, text: str, what: list[str]) -> None:
    assert [figure.what for figure in ENRICHER.enrich(text, title=None, lang=lang).figures] == what
