from datetime import UTC, datetime

import pytest

from transform.copyindex import CopyIndex
from transform.shingles import hash_shingles, stem_words

WIRE = (
    "Kuzey Kore'nin doğu kıyısındaki Hamhung kentinde kurulan gübre fabrikası üretime başladı. Açılış törenine Rusya'dan gelen "
    "on iki kişilik heyet de katıldı. Fabrikanın yılda 40 bin ton gübre üretmesi, ürünün yarısının Habarovsk'a satılması "
    "planlanıyor. Heyet başkanı Sokolov, demir yolu seferlerinin ay sonuna kadar haftada üçe çıkarılacağını söyledi. "
    "Tören sonrasında taraflar tarım makineleri ve tohum alanında çalışacak ortak bir komisyon kurulması konusunda anlaştı. "
    "Komisyonun ilk toplantısının ilkbaharda Vladivostok kentinde yapılması bekleniyor."
)
OTHER = (
    "İzmir Körfezi'nde yürütülen temizlik çalışmaları kapsamında bu hafta 300 ton çamur çıkarıldı. Belediye yetkilileri suyun "
    "berraklığının arttığını, balık türlerinin geri döndüğünü anlattı. Çalışmalar yıl sonuna kadar sürecek ve iki yeni "
    "arıtma tesisi devreye girecek. Balıkçılar ise avlanma yasağının kaldırılmasını istiyor."
)


def at(day: int, hour: int = 0) -> datetime:
    return datetime(2025, 3, day, hour, tzinfo=UTC)


def test_stems_do_not_see_suffix_apostrophe_or_capitals() -> None:
    assert stem_words("KIYISINDA Rusya'dan 33.000") == stem_words("kıyısındaki Rusya’ya 33.000")
    assert stem_words("Rusyadan") == stem_words("Rusya'ya")


def test_empty_text_has_no_shingles_and_no_copy() -> None:
    index = CopyIndex()
    assert len(hash_shingles(stem_words("… !"))) == 0
    for _ in range(2):
        assert index.link(index.add("… !", None)) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (WIRE.upper().replace("'", ""), "same_text"),
        (" ".join(WIRE.split()[:40]), "wire_reprint"),
        ("ANKARA (AA) - Fabrika açıldı. " + WIRE, "wire_reprint"),
    ],
)
def test_a_changed_reprint_is_found(text: str, kind: str) -> None:
    index = CopyIndex()
    first = index.add(WIRE, at(2))
    link = index.link(index.add(text, at(3)))
    assert link is not None and link.copy_of == first
    assert link.kind in {kind, "same_text"} and link.score > 0.68


def test_other_text_is_no_copy() -> None:
    index = CopyIndex()
    index.add(WIRE, None)
    assert index.link(index.add(OTHER, None)) is None


def test_a_late_original_takes_over_every_copy_without_a_chain() -> None:
    index = CopyIndex()
    first = index.add(WIRE, at(3))
    second = index.add(WIRE + " Haber merkezi.", at(4))
    original = index.add(WIRE, at(2))
    assert index.link(original) is None
    for article in (first, second):
        link = index.link(article)
        assert link is not None and link.copy_of == original


def test_a_day_without_a_time_is_not_earlier_than_a_time_on_that_day() -> None:
    index = CopyIndex()
    first = index.add(WIRE, at(3, 9))
    assert index.root(index.add(WIRE, at(3))) == first


def test_two_items_of_one_round_up_are_no_copies_of_each_other() -> None:
    round_up = f"Günün özeti. {WIRE} {OTHER}"
    orders = [(round_up, WIRE, OTHER), (WIRE, round_up, OTHER), (WIRE, OTHER, round_up), (OTHER, WIRE, round_up)]
    for texts in orders:
        index = CopyIndex()
        numbers = {text: index.add(text, None) for text in texts}
        roots = {text: index.root(number) for text, number in numbers.items()}
        assert roots[WIRE] != roots[OTHER]
        assert sum(index.link(number) is not None for number in numbers.values()) == 1  # the round-up holds one of them


def test_a_round_up_that_turns_out_to_be_the_earliest_takes_over_one_of_its_items() -> None:
    index = CopyIndex()
    first, second = index.add(WIRE, at(3)), index.add(OTHER, at(3))
    late = index.add(f"{WIRE} {OTHER}", at(2))
    assert index.link(late) is None
    assert {index.root(first), index.root(second)} in ({late, second}, {first, late})


def test_reprints_of_an_item_stay_with_it_beside_its_round_up() -> None:
    index = CopyIndex()
    index.add(f"{WIRE} {OTHER}", None)
    first, again = index.add(WIRE, None), index.add("ANKARA (AA) - " + WIRE, None)
    other, reprint = index.add(OTHER, None), index.add(OTHER + " Haber merkezi.", None)
    assert index.root(first) == index.root(again) == 0
    assert index.root(other) == index.root(reprint) == other
