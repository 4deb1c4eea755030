"""Names accounted for both ways: what took a name's place is told, and what only the two languages write apart is not."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


def _is_told(source: str, wrong: str) -> bool:
    return any(p.kind == "name" for p in CHECKER.check(source, wrong))


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        # A surplus name and a word of the source that nothing tells.
        ("Borsa İstanbul haftayı düşüşle kapattı.", "Borsa Istanbul closed the week lower.", "Lindqvist Istanbul closed the week lower."),
        ("Derya Aksoylu, Metro Haber'e konuştu.", "Derya Aksoylu spoke to Metro News.", "Derya Aksoylu spoke to Haugland News."),
        ("Kararı Kongre önünde anlattı.", "He explained the decision before Congress.", "He explained the decision before Rosneft."),
        # A missing name and a word with a capital that nothing tells.
        ("Sarsıntı Doseba kentinde hissedildi.", "The tremor was felt in the city of Doseba.", "The tremor was felt in the city of Rangers."),
        ("Şoygu dün Pyongyang'a geldi.", "Shoigu arrived in Pyongyang yesterday.", "Shoigu arrived in Premiership yesterday."),
        # A name that stands twice, told once.
        (
            "Haugland ile Ostrem görüştü. Polis, Haugland'ın kapıyı kilitlediğini açıkladı.",
            "Haugland met Ostrem. Police said Haugland had locked the door.",
            "Haugland met Ostrem. Police said Rangers had locked the door.",
        ),
        # "Kim" as a family name.
        ("Kim tersaneyi gezdi.", "Kim toured the shipyard.", "Haugland toured the shipyard."),
        ("Kim toplantıya katılmayacak.", "Kim will not attend the meeting.", "Biden will not attend the meeting."),
        # "May" as the prime minister, where the source tells nothing of the month.
        ("Trump bu hafta yasayı imzalayacak.", "Trump is to sign the law this week.", "May is to sign the law this week."),
        # A given name that a common Turkish word sounds like.
        ("Rahip John ana caddede konuştu.", "The Rev. John spoke on the main street.", "The Rev. Anna spoke on the main street."),
        # A word that begins like a name is no ending of it.
        ("Kaza Beacon sahilinde oldu.", "The accident happened near Beacon Beach.", "The accident happened near Haugland Beach."),
        ("Köprü O'Hagan tarafından çizildi.", "The bridge was designed by O'Hagan.", "The bridge was designed by O'Brien."),
    ],
)  # fmt: skip
def test_a_name_in_the_place_of_another_is_told(source: str, good: str, wrong: str) -> None:
    assert not _is_told(source, good)
    assert _is_told(source, wrong)


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("Bakan, Birleşmiş Milletler'e seslendi.", "The minister addressed CNN."),
        ("Avrupa Birliğinden ayrılma planı açıklandı.", "The plan to leave NATO was announced."),
        (
            "Birleşmiş Milletler'in ne yapacağı hiç bilinmiyor.",
            "It is not known at all what the FBI will do unilaterally.",
        ),
    ],
)
def test_a_body_in_the_place_of_another_is_told(source: str, wrong: str) -> None:
    assert _is_told(source, wrong)


@pytest.mark.parametrize(
    ("source", "good"),
    [
        # "Kim" as "who".
        ("Kim olduğu bilinmiyor.", "It is not known who he is."),
        ("Kim bu kararı verdi?", "Who made this decision?"),
        # Lands, towns and waters by their English names, and their peoples.
        ("Meşhed'de bir pist kapatıldı.", "A runway was closed in Mashhad."),
        ("Gemi Girit'ten ayrıldı.", "The ship left Crete."),
        ("Kongo frangı değer kaybetti.", "The Congolese franc lost value."),
        ("Kişinev'de toplandılar.", "They met in Chisinau."),
        ("Ölü Deniz'in suyu çekiliyor.", "The Dead Sea is shrinking."),
        ("Strazburg'daki mahkeme karar verdi.", "The court in Strasbourg ruled."),
        # A plural opens the sentence: no name, though no list has it.
        ("Arabulucular durumu düzeltmeye çalıştı.", "Negotiators tried to put things right."),
        # The state in short.
        ("Trump, Melbourne Florida'da konuştu.", "Trump spoke in Melbourne, Fla."),
        # A loan in small letters and with a capital.
        ("Edinilen bilgiye göre depo boş.", "According to reports the Public Depot is empty."),
        # A title, or what heads a phrase, where a name is told once for twice.
        ("Anketi eski Vali Ostrem kazandı. Ostrem'in oyu yüzde kırktı.", "Former Governor Ostrem won the poll with 40 percent."),
        ("Doseba'da kazandık, Doseba'da sevindik. 2018 takımını izledi.", "We won and cheered in Doseba. He watched the Class of 2018."),
        ("TÜİK verileri açıkladı.", "TurkStat announced the figures."),
        ("Otomotiv Sanayii Derneği ihracatın arttığını açıkladı.", "The Automotive Industry Association announced that exports rose."),
    ],
)  # fmt: skip
def test_a_true_translation_is_not_told(source: str, good: str) -> None:
    assert not _is_told(source, good)


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        (
            "Peter Martin şöyle konuştu: “Hava güneşliydi.”",
            "Peter Martin said: “It was sunny.”",
            "Peter Coupe said: “It was sunny.”",
        ),
        (
            "Heyete Ri Yong Ho başkanlık etti.",
            "Ri Yong Ho headed the delegation.",
            "Ri Wheeling Ho headed the delegation.",
        ),
    ],
)
def test_a_part_of_a_name_is_put_in_the_place_of_another(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert _is_told(source, wrong)
