"""Places, persons and words of the news that were put into a translation, beside what a translator may say of his own."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

PUT_IN = [
    ("Kuzey Kore sabah saatlerinde iki füze ateşledi.", "North Korea fired two missiles toward Japan in the morning."),
    ("Ukrayna ordusu bir yakıt deposunu vurdu.", "The Ukrainian army hit a fuel depot in the Bryansk region."),
    ("Rusya'nın kararı tepki çekti.", "Russia's decision drew a reaction from Seoul."),
    ("Cisim yarım saat uçtuktan sonra suya düştü.", "The object fell into the Sea of Japan after flying for half an hour."),
    ("Kuzey Kore lideri Kim Jong Un mesaj gönderdi.", "North Korean leader Kim Jong Un sent a message to Putin."),
    ("Uçak bir saat sonra havalandı.", "The plane took off for Vladivostok an hour later."),
    ("Rus kargo uçağı Pyongyang'a indi.", "A Russian cargo plane carrying weapons landed in Pyongyang."),
    ("Kim, Rus konuklarıyla görüştü.", "Kim met with his Russian guests to discuss an arms agreement."),
    ("Lider, fabrikadaki işçilere teşekkür etti.", "The leader thanked the workers at the factory and their sisters."),
    ("Rusya kömür alımını durdurdu.", "Russia has halted coal purchases with a veto."),
]  # fmt: skip

OF_HIS_OWN = [
    ("Kuzey Kore, Japon Denizi'ne doğru iki füze ateşledi.", "North Korea fired two missiles toward the Sea of Japan."),
    ("Kuzey Kore, Doğu Denizi'ne iki füze ateşledi.", "North Korea fired two missiles into the Sea of Japan."),
    ("Seul, Kremlin'in açıklamasına tepki gösterdi.", "Seoul reacted to the statement from Moscow."),
    ("Kim, ülkenin doğusundaki tersaneyi gezdi.", "Kim toured the shipyard in the east of North Korea."),
    ("Zelenskiy, başkentin vurulduğunu söyledi.", "Zelenskyy said the capital of Ukraine had been hit."),
    ("Lavrov, Wonsan'da üç gün kaldı.", "Lavrov spent three days in Wonsan."),
    ("ABD'li yetkili gazetecilere konuştu.", "The US official spoke to reporters in Washington."),
    ("Peskov soruları yanıtladı.", "Peskov answered questions in Moscow."),
    ("Haberi New China gazetesi yazdı.", "The story was written by New China newspaper."),
    ("Kim'in Putin'e yazdığı mektubu elçi götürdü.", "The envoy took the letter Kim had written to Putin."),
    ("Mahkeme iki yıl hapis cezası verdi.", "The court handed down two years in prison."),
    ("Taraflar silah teslimatı konusunda uzlaştı.", "The sides reached an agreement on the delivery of weapons."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), PUT_IN)
def test_what_was_put_in_is_told(source: str, target: str) -> None:
    assert CHECKER.check(source, target)


@pytest.mark.parametrize(("source", "target"), OF_HIS_OWN)
def test_what_stands_behind_a_word_lets_it_pass(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
