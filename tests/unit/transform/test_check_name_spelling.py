"""Names that a translation spells wrong, and those that English rightly spells otherwise."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.letter_model import LetterModel
from transform.check.name_slips import letters

_CHECKER = ready_checker()


def _told(source: str, target: str) -> list[str]:
    return [p.target for p in _CHECKER.check(source, target) if p.kind == "name"]


@pytest.mark.parametrize(
    ("source", "good", "wrong", "word"),
    [
        # A letter changed, in names known and unknown, at the beginning, inside and at the end.
        ("Harrison'ın avukatı konuştu.", "Harrison's lawyer spoke.", "Harrisan's lawyer spoke.", "Harrisan"),
        ("Toplantıya Haugland da katıldı.", "Haugland attended the meeting too.", "Haugtand attended the meeting too.", "Haugtand"),
        ("Polis, Donbrook'u aradı.", "The police searched Donbrook.", "The police searched Ponbrook.", "Ponbrook"),
        ("Lavrov'un uçağı Pyongyang'a indi.", "Lavrov's plane landed in Pyongyang.", "Lavrov's plane landed in Pyongyong.", "Pyongyong"),
        # Cut off where an apostrophe tells the whole name, though lands and Greeks lose such an end ("Homeros'un", Homer).
        ("Kozlov, Dreffus'a karşı yarıştı.", "Kozlov ran against Dreffus.", "Kozlov ran against Dreff.", "Dreff"),
        # Letters left out, doubled, exchanged.
        ("Wellington'da deprem oldu.", "There was an earthquake in Wellington.", "There was an earthquake in Welington.", "Welington"),
        ("Gemi Vladivostok'tan ayrıldı.", "The ship left Vladivostok.", "The ship left Vladivosstok.", "Vladivosstok"),
        ("Gemi Vladivostok'tan ayrıldı.", "The ship left Vladivostok.", "The ship left Valdivostok.", "Valdivostok"),
        # The end cut off.
        ("Rapor Pyongyang'da yayımlandı.", "The report was published in Pyongyang.", "The report was published in Pyongya.", "Pyongya"),
        ("Jefferson ödülü aldı.", "Jefferson received the award.", "Jeffers received the award.", "Jeffers"),
        # A Turkish ending kept.
        ("Kremlin, Putin'in gezisini doğruladı.", "The Kremlin confirmed Putin's trip.", "The Kremlin confirmed Putinin trip.", "Putinin"),
        ("Trump, Kim'le Singapur'da görüştü.", "Trump met Kim in Singapore.", "Trump met Kimle in Singapore.", "Kimle"),
        ("Nampo'da iki gemi bekliyor.", "Two ships are waiting in Nampo.", "Two ships are waiting in Nampoda.", "Nampoda"),
        # Once right and once wrong.
        ("Harrison geldi, Harrison gitti.", "Harrison came and Harrison went.", "Harrison came and Harruson went.", "Harruson"),
        # The English of a name that Turkish writes otherwise.
        ("Heyet Moskova'dan döndü.", "The delegation returned from Moscow.", "The delegation returned from Moscaw.", "Moscaw"),
        ("Kuzey Kore füze denedi.", "North Korea tested a missile.", "North Koreo tested a missile.", "Koreo"),
        ("Reşetnikov istifa etti.", "Reshetnikov has resigned.", "Reshetmikov has resigned.", "Reshetmikov"),
    ],
)  # fmt: skip
def test_a_name_with_a_slip_is_told(source: str, good: str, wrong: str, word: str) -> None:
    assert not _told(source, good)
    assert _told(source, wrong) == [word]


@pytest.mark.parametrize(
    ("source", "good"),
    [
        # What English hears in a name of another script, or of a loan.
        ("Yezidi köyleri boşaltıldı.", "Yazidi villages were evacuated."),
        ("Zelenskiy, Kiev'de konuştu.", "Zelensky spoke in Kyiv."),
        ("Zelenskiy, Kiev'de konuştu.", "Zelenskyy spoke in Kyiv."),
        ("Gonçarov'un açıklaması beklendi.", "Goncharov's statement was awaited."),
        ("Sincar'da çatışma çıktı.", "Fighting broke out in Sinjar."),
        ("Komite, Slovakya'da toplandı.", "The Committee met in Slovakia."),
        # Marks are no difference.
        ("Agüero'nun golü yetti.", "Aguero's goal was enough."),
        ("Kılıçdaroğlu konuştu.", "Kilicdaroglu spoke."),
        # English endings, and Turkish ones that need no apostrophe.
        ("Pakistan'ı uyaran açıklama geldi.", "A statement came that warned the Pakistani side."),
        ("Harrison ailesi taşındı.", "The Harrisons moved."),
        ("Tuncelili çiftçi anlattı.", "The farmer from Tunceli told it."),
        ("Hırvatistan maçı kazandı.", "Croatia won the match."),
        # The source has the slip, where the target has a name that is known.
        ("Minnesoa'da kar yağdı.", "It snowed in Minnesota."),
        ("Harrisn'ın kitabı çıktı.", "Harrison's book has come out."),
    ],
)  # fmt: skip
def test_a_name_that_english_spells_otherwise_is_not_told(source: str, good: str) -> None:
    assert not _told(source, good)


def test_marks_are_taken_from_letters() -> None:
    assert [letters(w) for w in ("İstanbul", "IĞDIR", "Łódź", "Agüero", "Straße")] == [
        "istanbul",
        "igdir",
        "lodz",
        "aguero",
        "strase",
    ]


def test_letters_that_words_have_are_likelier_than_others() -> None:
    model = LetterModel(["harrison", "garrison", "morrison", "jackson", "wilson"])
    assert model.weigh("carrison") > model.weigh("carrisqn")
