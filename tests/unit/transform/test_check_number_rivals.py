"""Numbers that a word could stand for, ends of a change and ranges that were exchanged; sentences of our own."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()
# (source, its translation, a wrong one)
CASES = [
    ("Enflasyon yüzde 1'in altına indi.", "Inflation fell below 1 percent.", "Inflation fell below 6 percent."),
    ("Tenge yüzde 4, ruble yüzde 1 değer kazandı.", "The tenge gained 4 percent and the ruble 1 percent.", "The tenge gained 4 percent and the ruble 4 percent."),
    ("Kazada 5 öğrenci ile 1 öğretmen yaralandı.", "5 pupils and 1 teacher were hurt in the accident.", "5 pupils and 5 teachers were hurt in the accident."),
    ("Baskında üç kişi öldü, üç kişi kayboldu.", "Three people died and three went missing in the raid.", "Two people died and three went missing in the raid."),
    ("Yarışta yedi gemi daha vardı.", "There were seven more ships in the race.", "There were two more ships in the race."),
    ("Mermilerin üçte biri patlamadı.", "One third of the shells did not explode.", "Three of the shells did not explode."),
    ("Nüfusun dörtte üçü köyde yaşıyor.", "Three quarters of the population live in villages.", "Four quarters of the population live in villages."),
    ("Füze 6 metre (18 fit) uzunluğunda.", "The missile is 6 metres (18 feet) long.", "The missile is 6 metres (38 feet) long."),
    ("Dalga 800 km/sa (497 mil/sa) hızla ilerledi.", "The wave moved at 800 kph (497 mph).", "The wave moved at 800 kph (496 mph)."),
    ("Bölgeye 1 ila 2 santimetre, dağlara 4 santimetre yağış düştü.", "The area got 1 to 2 centimetres of rain, the mountains 4 centimetres.", "The area got 4 to 2 centimetres of rain, the mountains 4 centimetres."),
    ("Desteklerin ücretin üçte ikisini geçmesi beklenmiyor.", "The support is not expected to exceed two thirds of the wage.", "The support is not expected to exceed ten thirds of the wage."),
    ("Şirket 25.000 ile 30.000 işçi alacak.", "The company will hire 25,000 to 30,000 workers.", "The company will hire 30,000 to 25,000 workers."),
    ("Faiz yüzde 9'dan yüzde 6'ya indi.", "The rate fell from 9 percent to 6 percent.", "The rate fell from 6 percent to 9 percent."),
    ("Geçiş ücreti 12 lira artışla 59 liraya yükseldi.", "The toll rose by 12 lira to 59 lira.", "The toll rose by 59 lira to 12 lira."),
    ("Rezervler 2 milyar dolar düşerek 184 milyar dolara geriledi.", "Reserves fell $2 billion to $184 billion.", "Reserves fell $184 billion to $2 billion."),
    ("Asker sayısı 3 binden 5 bine çıktı.", "The number of soldiers went from 3,000 to 5,000.", "The number of soldiers went from 5,000 to 3,000."),
    ("Öneri beşe karşı üç oyla reddedildi.", "The proposal was rejected in a 5-3 vote.", "The proposal was rejected in a 5-4 vote."),
]  # fmt: skip
# What none of these may flag.
TRUE = [
    ("Mahkeme talebi sekize karşı sıfır oyla kabul etti.", "The court granted the request in an 8-0 vote."),
    ("Öneri beşe karşı üç oyla reddedildi.", "The proposal was rejected in a 5-3 vote."),
    ("Cari açık eylülde 2 milyar dolar fazlaya döndü.", "The current account swung to a surplus of $2 billion in September."),
    ("Kutuda 1 kalem, 2 defter var.", "There is a pen in the box, and two notebooks."),
    ("Toplantı 1-2 gün sürecek.", "The meeting will last a day or two."),
    ("Fiyat 3 liradan 5 liraya çıktı, 2 lira arttı.", "The price rose by 2 liras, from 3 liras to 5 liras."),
    ("İki takım ikişer gol attı.", "Both teams scored two goals each."),
    ("Ekibin üçte biri, yani üç kişi gitti.", "A third of the team, three people, left."),
    ("Uçak 800 km/sa (497 mil/sa) hızla uçuyordu.", "The plane was flying at 497 mph."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "good", "wrong"), CASES)
def test_a_number_in_the_place_of_another_is_told(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert {p.kind for p in CHECKER.check(source, wrong)} & {"number", "scale", "sign"}


@pytest.mark.parametrize(("source", "target"), TRUE)
def test_a_word_may_stand_for_a_number(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
