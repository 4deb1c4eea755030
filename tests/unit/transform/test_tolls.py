"""Tolls told again in one form, beside the bulletins and other events that such forms tell as well."""

from __future__ import annotations

import pytest

from transform.tolls import tells_toll_again

_BLAST = (
    "Ulan-Ude'deki patlamada {dead} kişinin öldüğü, {hurt} kişinin yaralandığı, {lost} kişinin kayıp olduğu bildirildi."
)
_STRIKE = "Rus ordusunun Odessa'ya saldırısında {dead} kişi öldü, {hurt} kişi yaralandı, {lost} bina hasar gördü."
_EARLIER = {"dead": 12, "hurt": 34, "lost": 9}
_LATER = {"dead": 19, "hurt": 41, "lost": 2}


@pytest.mark.parametrize(
    ("form", "more"),
    [
        (_BLAST, ""),
        ("Floods in Sinuiju killed {dead} people, KCNA said. {hurt} were hurt and {lost} are missing.", ""),
        ("При взрыве в Улан-Удэ погибли {dead} человек, {hurt} пострадали, {lost} пропали без вести.", ""),
        ("울란우데 폭발로 사망자 {dead}명, 부상자 {hurt}명, 실종자 {lost}명이 발생했다.", ""),
        (_STRIKE, " Ölenlerin sayısı bugün yükseldi."),
    ],
)
def test_more_dead_of_one_event_are_its_toll(form: str, more: str) -> None:
    assert tells_toll_again(form.format(**_EARLIER), form.format(**_LATER) + more)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        pytest.param(_BLAST.format(**_LATER), _BLAST.format(**_EARLIER), id="fewer dead"),
        pytest.param(
            _STRIKE.format(**_EARLIER), _STRIKE.format(**_LATER), id="nothing says that they are still counted"
        ),
        pytest.param(
            f"Son 24 saatte {_BLAST.format(**_EARLIER)}",
            f"Son 24 saatte {_BLAST.format(**_LATER)}",
            id="of a day alone",
        ),
        pytest.param(
            _BLAST.format(**_EARLIER), _BLAST.format(**_LATER).replace("Ulan-Ude'deki", "Kazan'daki"), id="another town"
        ),
        pytest.param(
            "Sinpo'da 12 tekne kayıp, 34 tekne onarıldı.", "Sinpo'da 19 tekne kayıp, 41 tekne onarıldı.", id="no dead"
        ),
        pytest.param(
            "Kiev: 12 asker öldürüldü, 9 asker kayıp.",
            "Kiev: 19 asker öldürüldü, 2 asker kayıp.",
            id="killed by others",
        ),
    ],
)
def test_the_next_report_of_a_form_is_no_toll_of_the_last(earlier: str, later: str) -> None:
    assert not tells_toll_again(earlier, later)
