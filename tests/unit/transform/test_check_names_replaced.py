"""Names put for others: behind endings, in headlines, by common words, by a piece of themselves, by codes and bodies."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


def _is_told(source: str, target: str) -> bool:
    return any(p.kind == "name" for p in CHECKER.check(source, target))


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        # A Turkish ending behind an apostrophe is no United Nations.
        ("Ford'un Yüksek Mahkeme adaylığı tartışıldı.", "Ford's Supreme Court nomination was debated.",
         "Ford's United Nations nomination was debated."),
        ("Genel Kurul kararı dün onayladı.", "The General Assembly approved the resolution yesterday.",
         "The Joint Chiefs of Staff approved the resolution yesterday."),
        ("İşçi Partisi tasarıya karşı çıktı.", "Labour opposed the bill.", "Plaid opposed the bill."),
        ("İşçi Partisi tasarıya karşı çıktı.", "Labour opposed the bill.", "Green opposed the bill."),
        ("Haberi Kommersant duyurdu.", "Kommersant broke the news.", "Rodong Sinmun broke the news."),
        # A party of the list, where no other name is gone.
        ("Evsizlere yardım yeni Tory planlarında yer alıyor.", "Help for the homeless is part of new Tory plans.",
         "Help for the homeless is part of new Rangers plans."),
        # Abbreviations with full stops, of which each part is one letter.
        ("ABD donanması yardım etti.", "The U.S. Navy helped.", "The U.K. Navy helped."),
        # A code that Turkish and English both write so, however English tells it where Turkish has none.
        ("VIP biletler tükendi.", "VIP tickets are sold out.", "LSU tickets are sold out."),
    ],
)  # fmt: skip
def test_a_body_in_the_place_of_another(source: str, good: str, wrong: str) -> None:
    assert not _is_told(source, good)
    assert _is_told(source, wrong)


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        # Two long words with a capital are no headline where a full stop ends them.
        ("Selamlar Robert'a gidiyor.", "Greetings go to Robert.", "Greetings go to Rivers."),
        ("Warren Neden Yeniden Kazanacak", "Why Warren Will Win Again", "Why Brown Will Win Again"),
        ("Polis Çinli Şoförü Dün Gözaltına Aldı", "Police Detain Chinese Driver", "Police Detain Egyptian Driver"),
        ("Polis Meksikalı Şoförü Gözaltına Aldı", "Police Detain Mexican Driver", "Police Detain American Driver"),
        ("Facebook'a Rakip Olacak Yeni Bir Ağ Kuruluyor", "New Network Built to Rival Facebook",
         "New Network Built to Rival Congress"),
    ],
)  # fmt: skip
def test_a_name_of_a_headline(source: str, good: str, wrong: str) -> None:
    assert not _is_told(source, good)
    assert _is_told(source, wrong)


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        ("Kurtarma ekipleri Palopo kentine ulaştı.", "Rescue teams reached the city of Palopo.",
         "Rescue teams reached the city of Flake."),
        ("Teklifler Grimsby ve Ipswich'ten geldi.", "The offers came from Grimsby and Ipswich.",
         "The offers came from School and Ipswich."),
        ("Kovalic sahada hızlı bir pas verdi.", "Kovalic played a quick pass on the pitch.",
         "Guardian played a quick pass on the pitch."),
        ("Sorular Rosenfeld toplantısında soruldu.", "The questions were asked at the Rosenfeld meeting.",
         "The questions were asked at the Organ meeting."),
        ("Ancak Melrose ikinci yarıya iyi başladı.", "But Melrose began the second half well.",
         "But Office began the second half well."),
        # A common word of another language, which an ending behind an apostrophe tells as a name.
        ("Telefon Nad'den geldi.", "The call came from Nad.", "The call came from Kaplan."),
    ],
)  # fmt: skip
def test_a_word_in_the_place_of_a_name_that_no_text_was_seen_to_translate(source: str, good: str, wrong: str) -> None:
    assert not _is_told(source, good)
    assert _is_told(source, wrong)


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        # No Turkish ending begins with a vowel behind another.
        ("Rosenfelin haberi yalanladı.", "Rosenfelin denied the report.", "Rosenfe denied the report."),
        # The beginning of "threat" and "thread", which is no word.
        ("Threave arazisi kuzeydedir.", "The Threave estate lies in the north.", "The Threa estate lies in the north."),
        ("Bayan Davis dün konuştu.", "Ms Davis spoke yesterday.", "Ms Davies spoke yesterday."),
    ],
)
def test_a_piece_of_a_name_or_one_letter_more(source: str, good: str, wrong: str) -> None:
    assert not _is_told(source, good)
    assert _is_told(source, wrong)


@pytest.mark.parametrize(
    ("source", "good"),
    [
        # The noun of a compound has an ending behind an apostrophe too.
        ("Gemiler Rajin Tersanesi'ni kullandı.", "The ships used the Rajin Shipyard."),
        # What English calls a service has an article, and is told by other words.
        ("Murchie, kiliseye yardım ettiğini anlattı.", "She said she had helped the Church."),
        ("Devlet törenlerinde Ulusal Marş'ı kim söyledi?", "Who Sang the National Anthem at State Ceremonies?"),
        # An office that a small word joins to others with a capital.
        ("Etik ve Sorumluluk İçin Yurttaşlar davayı açtı.", "Citizens for Responsibility and Ethics brought the case."),
        ("Platon böyle düşünürdü.", "Plato would have thought so."),
        ("Majestelerinin Gizli Servisi'nde çalışan ikili döndü.", "The Batman and Robin of Her Majesty's Secret Service are back."),
    ],
)  # fmt: skip
def test_what_true_translations_have_is_not_told(source: str, good: str) -> None:
    assert not _is_told(source, good)
