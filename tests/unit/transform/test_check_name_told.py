"""Names that a translation tells by other words, each with sentences of our own: what is told, and a name put in its place."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.name_told import ToldNames
from transform.check.name_words import Grade, Name
from transform.check.quotations import in_title
from transform.check.spellings import Spellings

CHECKER = ready_checker()


def kinds(source: str, target: str) -> set[str]:
    return {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        # A club by its colours, an institution whose country goes without saying.
        (
            "Sarı-kırmızılı takım, Okafor için teklif yaptı.",
            "Galatasaray made a bid for Okafor.",
            "Galatasaray made a bid for Quistgaard.",
        ),
        (
            "Kararda Halvorsen'in Deniz Kuvvetleri emrine verildiği yazıldı.",
            "The decision said that Halvorsen was put under the Turkish Naval Forces.",
            "The decision said that Okafor was put under the Turkish Naval Forces.",
        ),
        (
            "Heyet, Halvorsen'e verilen cezanın 6 bin lira paraya çevrilmesine hükmetti.",
            "The board turned his punishment into a fine of 6,000 Turkish lira.",
            "The board turned Okafor's punishment into a fine of 6,000 Turkish lira.",
        ),
        # A land told for another is no such institution.
        (
            "Alman Deniz Kuvvetleri tatbikata katıldı.",
            "The German Navy took part in the exercise.",
            "The Turkish Navy took part in the exercise.",
        ),
        # A people by its place, whatever the endings of the two languages are.
        (
            "Yerli Papualılar yardım beklerken Okafor kente gitti.",
            "Okafor went to the city while the native Papuans waited for aid.",
            "Quistgaard went to the city while the native Papuans waited for aid.",
        ),
        # Faiths and eras that the two languages write differently.
        (
            "Okafor, Ezidilerin köylerine dönmesini istedi.",
            "Okafor wanted the Yazidis to return to their villages.",
            "Okafor wanted the Quistgaards to return to their villages.",
        ),
    ],
)
def test_a_name_told_by_other_words(source: str, good: str, bad: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "name" in kinds(source, bad)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # A common word that opens the sentence: the vocabulary lacks it, or its capital hides what it means.
        ("Fakirlik artıyor.", "Poverty is growing."),
        ("Hisseler borsada yüzde 3 değer kaybetti.", "Shares lost 3 percent on the stock exchange."),
        ("Tecrit bizi yordu.", "Isolation has tired us."),
        ("Edinilen bilgiye göre depo boş.", "According to reports the Public Depot is empty."),
        # An office of which each language names another part.
        (
            "Valiliğin kararına göre Okafor Valiliği'nde toplantı yok.",
            "By its decision, there is no meeting in the Okafor Governor's Office.",
        ),
        # The title of a work is translated freely.
        ('Halvorsen\'in "Taklit Anılar" adlı videosu gösterildi.', 'Halvorsen\'s video "Spurious Memories" was shown.'),
    ],
)
def test_common_words_with_a_capital(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


def test_told_names_are_settled_on_both_sides_only() -> None:
    told = ToldNames(((("ay=",), ("moon",)), (("kara kartal",), ("beşiktaş",))))
    eagle = [Name("Kartal", Grade.LIKELY, 5)]
    club = [Name("Beşiktaş", Grade.SURE, 0)]
    assert told.find("Kara Kartal kazandı.", "Beşiktaş won.").settle(eagle, club) == ([], [])
    assert told.find("Kara Kartal kazandı.", "Arsenal won.").settle(eagle, []) == (eagle, [])
    # Small, it is a month.
    moon = [Name("Moon", Grade.KNOWN, 0)]
    assert told.find("Geçen ay geldi.", "Moon came.").settle([], moon) == ([], moon)
    assert told.find("Ay'a indi.", "Moon it was.").settle([], moon) == ([], [])


def test_in_title() -> None:
    text = 'He called "Whose Bridges?" a success, and said "We all came here today".'
    assert in_title(text, text.index("Bridges"))
    assert not in_title(text, text.index("success"))
    assert not in_title(text, text.index("We all"))


def test_a_people_is_told_by_its_place() -> None:
    assert Spellings("the native Papuans").have_place("Papualılara")
    assert Spellings("Papualılar yürüdü").have_place("Papuans")
    assert not Spellings("the native Samoans").have_place("Papualılar")
    assert not Spellings("the native papayas").have_place("Papualılar")
