"""Rules of the names of a translation, each with sentences of our own: a good translation, and a name put in another's place."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.sentence_starts import opens_sentence
from transform.check.spellings import alike
from transform.check.vocabulary import harmonize

CHECKER = ready_checker()


def kinds(source: str, target: str) -> set[str]:
    return {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        # A name that stands in the sentence already is put in the place of one that the English has no more.
        (
            "Halvorsen, Quistgaard'ın istifasını kabul etti.",
            "Halvorsen accepted Quistgaard's resignation.",
            "Quistgaard accepted Quistgaard's resignation.",
        ),
        # The glossary knows both.
        (
            "Lavrov ile Peskov toplantıya geldi; Peskov soruları yanıtladı.",
            "Lavrov and Peskov came to the meeting; Peskov answered questions.",
            "Peskov and Peskov came to the meeting; Peskov answered questions.",
        ),
        # A common English word that the Turkish has as a name.
        (
            "Maçtan sonra Wolves ile Okafor anlaştı.",
            "After the match Wolves and Okafor reached a deal.",
            "After the match Wolves and Wolves reached a deal.",
        ),
        # A Turkish ending would follow the vowels of its stem: "Pelosi" is no form of a word.
        (
            "Toplantıda Trump ile Pelosi konuştu.",
            "Trump and Pelosi spoke at the meeting.",
            "Trump and Trump spoke at the meeting.",
        ),
        # Both places stand in both texts, but one oftener and the other less often.
        (
            "Rusya, İran'ı uyardı; Rusya'nın elçisi Tahran'dan ayrıldı.",
            "Russia warned Iran; Russia's envoy left Tehran.",
            "Russia warned Iran; Iran's envoy left Tehran.",
        ),
    ],
)
def test_a_name_of_the_sentence_in_the_place_of_another(source: str, good: str, bad: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "name" in kinds(source, bad)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # "school" is told twice, once small.
        (
            "Halvorsen okulda School of Rock filmini gösterdi.",
            "At school the teacher showed the film School of Rock.",
        ),
        # The names of a person are no counterpart to the places.
        (
            "ABD Başkanı Trump konuştu. Trump, seçim kampanyasını anlattı.",
            "U.S. President Trump spoke and told of his U.S. campaign.",
        ),
    ],
)
def test_what_is_told_oftener_is_not_always_put_in(source: str, target: str) -> None:
    assert "name" not in kinds(source, target)


@pytest.mark.parametrize(
    ("stem", "tail", "fits"),
    [
        ("mektup", "ta", True),
        ("kamu", "yu", True),
        ("saat", "i", True),
        ("kontrol", "ü", True),
        ("pelo", "si", False),
        ("pal", "u", False),
        ("meng", "a", False),
        ("ev", "de", True),
    ],
)
def test_vowel_harmony(stem: str, tail: str, fits: bool) -> None:
    assert harmonize(stem, tail) is fits


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        # Acronyms are mostly the same in both languages.
        ("NATO'nun kararı bekleniyor.", "A decision by NATO is expected.", "A decision by OPEC is expected."),
        ("UAEA ile FIFA anlaştı.", "The IAEA and FIFA reached a deal.", "The IAEA and UEFA reached a deal."),
        # The same consonants and other vowels are no spelling of one name.
        ("Toplantıya Putin de katıldı.", "Putin also attended the meeting.", "Patton also attended the meeting."),
        # Two names that begin alike and go on differently.
        ("Başkan Harlow konuştu.", "President Harlow spoke.", "President Harlington spoke."),
        # The second part of an Irish name.
        ("Müfettiş Brian O'Hagan konuştu.", "Inspector Brian O'Hagan spoke.", "Inspector Brian O'Neill spoke."),
        # "May" inside a sentence of which the Turkish names no month is a person.
        (
            "Mektup Quistgaard tarafından komiteye gönderildi.",
            "The letter was sent by Quistgaard to the committee.",
            "The letter was sent by May to the committee.",
        ),
        # A common word that stands alone inside a sentence: what is near to it is told by another word.
        (
            "Yarasaları Quistgaard inceledi.",
            "The bats were studied by Quistgaard.",
            "The bats were studied by Bone.",
        ),
        # What follows an office is a name, though the dictionary has it as a word too ("Grossi", "Rossi").
        (
            "Ajansın Başkanı Grossi, denetçilerin geri döndüğünü söyledi.",
            "The agency's chief Grossi said the inspectors had returned.",
            "The agency's chief Villeneuve said the inspectors had returned.",
        ),
        # Who is from a place, at the beginning of the sentence.
        (
            "Nevadalı emekli, Kuzey Koreli bilişimcilere iş bulan düzeneğe yardım ettiği için hapis cezası aldı.",
            "A Nevada pensioner was jailed for helping a scheme that found jobs for North Korean IT workers.",
            "A Brussels pensioner was jailed for helping a scheme that found jobs for North Korean IT workers.",
        ),
        # A body in the place of a company.
        (
            "Gazprom, geçen yıl 40 milyar ruble zarar etti.",
            "Gazprom lost 40 billion rubles last year.",
            "CNN lost 40 billion rubles last year.",
        ),
    ],
)
def test_a_name_in_the_place_of_another(source: str, good: str, bad: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "name" in kinds(source, bad)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("STK'lar ile DSÖ çağrı yaptı.", "NGOs and the WHO made an appeal."),
        ("İHA'ların GSYH'ye etkisi yok.", "UAVs have no effect on GDP."),
        ("CEVAP: Evet, mümkün.", "ANSWER: Yes, it is possible."),
        ("FBI'ın ifadesi alındı.", "The F.B.I. gave its statement."),
        ("Toplantı 5 Mayıs'ta yapıldı.", "The meeting was held on May 5."),
    ],
)
def test_acronyms_and_months_that_are_told_otherwise(source: str, target: str) -> None:
    assert "name" not in kinds(source, target)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Velid", "Walid", True),
        ("Necef", "Najaf", True),
        ("Mesud", "Masood", True),
        ("Süleymani", "Soleimani", True),
        ("Zelenskiy", "Zelensky", True),
        ("Avrupalı", "Avrupa", True),
        ("Putin", "Patton", False),
        ("Dwyer", "Dewar", False),
        ("Harris", "Harrington", False),
        ("Lavrov", "Lavrentiev", False),
    ],
)
def test_spellings_of_one_name(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same


def test_a_name_after_a_quotation_that_ends_with_a_comma_opens_nothing() -> None:
    text = '"He left early," Hale said.'
    assert not opens_sentence(text, text.index("Hale"))
    assert opens_sentence(text, text.index("He "))


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        # A family name that ends like a Turkish word, behind a given name that was kept.
        (
            "Michael Bellini soruları yanıtsız bıraktı.",
            "Michael Bellini left the questions unanswered.",
            "Michael Thornbury left the questions unanswered.",
        ),
        # A name that English would not write small: "ride" does not tell "Ryder".
        (
            "Ryder Kupası'nda rahat bir yürüyüş beklenmiyor.",
            "No easy ride is expected in the Ryder Cup.",
            "No easy ride is expected in the Zhang Cup.",
        ),
        # What the Turkish calls a name.
        (
            "Ekipler Donggala adlı kıyı bölgesine ulaştı.",
            "The crews reached a coastal area called Donggala.",
            "The crews reached a coastal area called Conservatives.",
        ),
    ],
)
def test_a_name_for_certain_is_told_by_itself_only(source: str, good: str, bad: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "name" in kinds(source, bad)
