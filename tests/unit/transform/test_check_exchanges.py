"""Who did what to whom, in wire sentences of our own on the beat: good English passes, two names exchanged are told."""

from __future__ import annotations

import pytest

from tests.goldens import read_rows, right_ones, wrong_ones
from tests.knowledge import ready_checker
from transform.check.role_frames import find_quoted, number_sentences
from transform.check.role_mentions import ALONE, align, find_groups, join_words
from transform.check.role_names import mentions, pair, tokens

CHECKER = ready_checker()
ROWS = read_rows("check_exchanges.jsonl")


@pytest.mark.parametrize(("source", "target"), right_ones(ROWS))
def test_a_good_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "kind"), wrong_ones(ROWS))
def test_names_exchanged_are_found(source: str, target: str, kind: str) -> None:
    assert CHECKER.check(source, target), kind


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        (
            "Andrey Demidov, Yelena Gusarova'nın sorusunu yanıtlamadı. Gusarova soruyu yineledi.",
            "Andrei Demidov did not answer Yelena Gusarova's question. Gusarova repeated the question.",
            "Andrei Gusarova did not answer Yelena Demidov's question. Demidov repeated the question.",
        ),
        (
            "Bakan Pak-Lindqvist, Tornberg'in önerisini beğendi.",
            "Minister Pak-Lindqvist liked Tornberg's proposal.",
            "Minister Pak-Tornberg liked Lindqvist's proposal.",
        ),
    ],
)
def test_a_given_name_beside_the_family_name_of_another_is_found(source: str, good: str, bad: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert CHECKER.check(source, bad)


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        (
            "Minsk'in Harkiv'e buğday gönderdiği bildirildi.",
            "It was reported that Minsk had sent wheat to Kharkiv.",
            "It was reported that Minsk had sent wheat from Kharkiv.",
        ),
        (
            "Heyet, Wonsan'dan ayrıldı ve Seul'e uğramadı.",
            "The delegation left Wonsan and did not stop in Seoul.",
            "The delegation left for Wonsan and did not stop in Seoul.",
        ),
    ],
)
def test_where_to_told_as_where_from_is_found(source: str, good: str, bad: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert [p.kind for p in CHECKER.check(source, bad)] == ["role"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Lavrov, Seul'e yaptığı ziyaretten Moskova'ya döndü.", "Lavrov returned to Moscow from his visit to Seoul."),
        ("Seul'e göre mühimmat Moskova'dan gönderildi.", "Ammunition was sent from Moscow, according to Seoul."),
        ("Kozlov, Moskova'dan gelen unu Pyongyang'a gönderdi.", "Kozlov sent flour from Moscow to Pyongyang."),
    ],
)
def test_where_to_and_where_from_as_they_should_be_pass(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Gusarova hangi Oscar'ı kazandı?", "Which Oscar did Gusarova win?"),
        ("Demidov kaç Grammy aldı?", "How many Grammys has Demidov won?"),
    ],
)
def test_what_a_question_is_about_stands_first_in_english(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


def test_words_of_a_name_are_one_mention_however_they_are_joined() -> None:
    ours, theirs = tokens("Kim Jong-un, Putin'i gördü.", turkish=True), tokens("Kim Jong Un saw Putin.", turkish=False)
    left, right = join_words(ours, mentions(ours, []), theirs, mentions(theirs, []))
    assert [m.last - m.first for m in left] == [2, 1]
    assert [m.last - m.first for m in right] == [3, 1]


def test_a_particle_inside_a_family_name_joins_it() -> None:
    ours = tokens("Lothar de Vries de geldi.", turkish=True)
    theirs = tokens("Lothar de Vries came too.", turkish=False)
    left, right = join_words(ours, mentions(ours, []), theirs, mentions(theirs, []))
    assert [m.last - m.first for m in left] == [3]
    assert [m.last - m.first for m in right] == [3]


@pytest.mark.parametrize(
    ("source", "target", "readings"),
    [
        ("Kim geldi, Kim gitti, Lavrov kaldı.", "Kim came, Kim left, Lavrov stayed.", [2]),
        ("Kim geldi, Kim gitti, Lavrov kaldı.", "Kim came and left, Lavrov stayed.", [1, 1]),
        ("Kim geldi ve gitti, Lavrov kaldı.", "Kim came, Kim left, Lavrov stayed.", [1, 1]),
    ],
)
def test_a_name_told_several_times_is_aligned(source: str, target: str, readings: list[int]) -> None:
    left, right = mentions(tokens(source, turkish=True), []), mentions(tokens(target, turkish=False), [])
    paired = pair(left, right)
    found = align(paired, find_groups(left, right, paired))
    assert [sum(m.group != ALONE for m in aligned) for aligned in found] == readings


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('"Gel" dedi Kim.', ["Gel"]),
        ("Kim 'chuck it' diye yazdı.", ["chuck", "it"]),
        ('"Gel."', []),
        ("Kim'in evi, Putin'in evi.", []),
    ],
)
def test_what_stands_in_a_quotation(text: str, quoted: list[str]) -> None:
    cut = tokens(text, turkish=True)
    inside = find_quoted(cut)
    assert [t.text for t, within in zip(cut, inside, strict=False) if within and t.is_word] == quoted


def test_an_abbreviation_ends_no_sentence() -> None:
    cut = tokens("Dr. Kim geldi. Putin gitti.", turkish=True)
    assert sorted(set(number_sentences(cut))) == [0, 1]
    assert number_sentences(tokens("Dr. Kim geldi.", turkish=True)) == []
