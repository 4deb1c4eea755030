"""The check of translations on amounts and which way they went: sentences of our own, true ones and wrong ones."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()
TRUE = [
    ("Ölüm hızı binde 8,4'ten binde 7,9'a geriledi.", "The death rate fell from 8.4 per thousand to 7.9 per thousand."),
    ("Gazın bin metreküpü 290 dolara çıktı.", "Gas rose to $290 per thousand cubic metres."),
    ("Kayıp 700 milyon dolardan 1,2 milyar dolara fırladı.", "Losses jumped from $700 million to $1.2 billion."),
    ("Yangın 40 evi kül etti, dumanlar kasabadan yükseldi.", "The fire reduced 40 houses to ashes and smoke rose from the town."),
    ("Gerçek maliyet bunun çok altında.", "The real cost is far lower."),
    ("Gemilerin 90'ın üzerinde mürettebatı vardı, 30'dan azı kurtuldu.", "The ships had a crew of over 90, of whom fewer than 30 survived."),
    ("Sıcaklık eksi 3 ila 5 derece arasında seyretti.", "The temperature ranged from minus 3 to minus 5 degrees."),
    ("Köye 12 bin 400 won gönderildi.", "The village was sent 12,400 won."),
    ("Kömür satışı mart ile mayıs arasında durdu.", "Coal sales stopped between March and May."),
]  # fmt: skip
WRONG = [
    # What is told of one number excuses nothing of another.
    ("sign", "Un ithalatı yüzde 6 düştü, şeker ithalatı yüzde 11 arttı.", "Flour imports fell 6 percent and sugar imports decreased 11 percent."),
    ("sign", "Endeks günü yüzde 2 değer kaybıyla kapattı.", "The index closed the day 2 percent higher."),
    ("sign", "Endeks günü 30 puanlık kayıpla kapattı.", "The index closed the day up 30 points."),
    ("sign", "Yatırım 400 milyon dolara ulaşarak hedefi aştı, borç 90 milyon doları aştı.", "The investment reached $400 million, above target, and the debt fell short of $90 million."),
    ("sign", "İşçiler 12 saatten fazla çalışıyor ve ücretin 90 dolardan azını alıyor.", "Workers do more than 12 hours and get more than $90 of the wage."),
    ("sign", "Banka 300 milyon wonluk kâr açıkladı.", "The bank announced a loss of 300 million won."),
    ("sign", "Sıcaklık eksi 9 dereceye düştü.", "The temperature fell to minus -9 degrees."),
    ("sign", "Sıcaklık 6 ila 9 derece düşecek.", "The temperature will drop by 6 to -9 degrees."),
    ("sign", "Açık yüzde 3'ün altına indi.", "The deficit has risen below 3 percent."),
    # The digits stand, their worth does not.
    ("scale", "Kayıpların 3 milyonu aştığı öne sürüldü.", "It was claimed that losses had exceeded 3."),
    ("scale", "Ciro 640 milyon dolardan 1,1 milyar dolara çıktı.", "Turnover rose from $640 thousand to $1.1 billion."),
    ("unit", "Ciro 640 milyon dolardan 1,1 milyar dolara çıktı.", "Turnover rose from €640 million to $1.1 billion."),
    ("number", "Koşucu rekoru 0,6 saniye geliştirdi.", "The runner improved the record by 06 seconds."),
    ("scale", "Satışlar yüzde 12,5 arttı.", "Sales increased 0.125 percent."),
    ("scale", "Bölgeye bin mühendis gönderildi.", "A million engineers were sent to the region."),
    ("scale", "İki yıl önce ekonomi yüzde 0,3 küçüldü.", "Two years ago the economy shrank by 3.0 percent."),
    ("unit", "Sıcaklık 5 ila 7 derece artacak.", "The temperature will rise by 5 to 7 metres."),
    ("date", "Bu yıl 40 gemi geldi; geçen yıl bu sayı 25'ti.", "Forty ships came last year; last year the number was 25."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), TRUE)
def test_a_true_amount_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("kind", "source", "target"), WRONG)
def test_a_wrong_amount_is_caught(kind: str, source: str, target: str) -> None:
    assert kind in {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("source", "good", "wrong", "kind"),
    [
        ("Ülke, borcu için 17 milyon dolar ödedi.", "The country paid $17 million for its debt.", "The country paid 17 million for its debt.", "unit"),
        ("Şirkete 250 bin avro ceza kesildi.", "The company was fined €250,000.", "The company was fined 250,000.", "unit"),
        ("Takım rakibini 24-2 yendiğinde yağmur yağıyordu.", "It was raining when the team beat its rival 24-2.", "It was raining when the team beat its rival 24-3.", "number"),
        ("Büyükelçi, görevini 2014'ten beri sürdürüyor.", "The ambassador has held the post since 2014.", "The ambassador has held the post since 1914.", "date"),
        ("Tesis 2024 yılında açıldı.", "The plant was opened in 2024.", "The plant was opened in 1924.", "date"),
    ],
)  # fmt: skip
def test_a_lost_currency_and_a_year_a_century_off_are_told(source: str, good: str, wrong: str, kind: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert kind in {p.kind for p in CHECKER.check(source, wrong)}
