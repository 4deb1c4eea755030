"""Names that a translation tells by other words, each with sentences of our own: what is told, and a name put in its place."""

from __future__ import annotations

import pytest

from app.checks import load_checker
from transform.check.name_told import ToldNames
from transform.check.name_words import Grade, Name
from transform.check.quotations import in_title

CHECKER = load_checker("tr", "en")


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
            "Deniz Kuvvetleri, Halvorsen'in sorularını yanıtladı.",
            "The Turkish Naval Forces answered Halvorsen's questions.",
            "The Turkish Naval Forces answered Okafor's questions.",
        ),
        (
            "Okafor'a 4 bin lira ceza verildi.",
            "Okafor was fined 4,000 Turkish lira.",
            "Halvorsen was fined 4,000 Turkish lira.",
        ),
        # A land told for another is no such institution.
        (
            "Alman Deniz Kuvvetleri tatbikata katıldı.",
            "The German Navy took part in the exercise.",
            "The Turkish Navy took part in the exercise.",
        ),
        # A people by its place, whatever the endings of the two languages are.
        (
            "Kiribatililer yardım beklerken Okafor adaya gitti.",
            "Okafor went to the island while the Kiribatians waited for aid.",
            "Quistgaard went to the island while the Kiribatians waited for aid.",
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
        ("Hisseler yüzde 3 düştü.", "Shares fell by 3 percent."),
        ("Yayımlanan listede adı yok.", "Her name is not on the Published List."),
        ("Konsorsiyum, ihaleden çekildi.", "The Consortium withdrew from the tender."),
        # An English common word that the word list lacks.
        ("Vergiyi Hazine Müsteşarlığı belirledi.", "The Treasury Undersecretariat set the tax."),
        # The title of a work is translated freely.
        ('"Köprüler Kimin?" belgeseli ödül aldı.', 'The documentary "Whose Bridges?" won an award.'),
    ],
)
def test_common_words_with_a_capital(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


def test_told_names_are_settled_on_both_sides_only() -> None:
    told = ToldNames(((("ay=",), ("moon",)), (("kara kartal",), ("beşiktaş",))))
    eagle = [Name("Kartal", Grade.LIKELY, 5)]
    club = [Name("Beşiktaş", Grade.SURE, 0)]
    assert told.settle("Kara Kartal kazandı.", "Beşiktaş won.", eagle, club) == ([], [])
    assert told.settle("Kara Kartal kazandı.", "Arsenal won.", eagle, []) == (eagle, [])
    # Small, it is a month.
    moon = [Name("Moon", Grade.KNOWN, 0)]
    assert told.settle("Geçen ay geldi.", "Moon came.", [], moon) == ([], moon)
    assert told.settle("Ay'a indi.", "Moon it was.", [], moon) == ([], [])


def test_in_title() -> None:
    text = 'He called "Whose Bridges?" a success, and said "We all came here today".'
    assert in_title(text, text.index("Bridges"))
    assert not in_title(text, text.index("success"))
    assert not in_title(text, text.index("We all"))
