"""True translations that change order, voice and words, beside errors that look like them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.checks import load_checker

CHECKER = load_checker("tr", "en")
MISLEADING = Path(__file__).parents[2] / "golden" / "check_misleading.jsonl"

# Turkish, a free translation, and one that is wrong.
PAIRS = [
    # Clauses of condition in either order.
    ("Pekin isterse Moskova yeni vagon yollayacak.", "Moscow will send new wagons if Beijing wants.", "Beijing will send new wagons if Moscow wants."),
    ("Tokyo yaptırım koyarsa Pekin karşılık verecek.", "Beijing will retaliate if Tokyo imposes sanctions.", "If Beijing imposes sanctions, Tokyo will retaliate."),
    # Giving told as getting.
    ("İran, Rusya'ya 40 tanker verdi.", "Russia received 40 tankers from Iran.", "Iran received 40 tankers from Russia."),
    ("Tahran'ın Moskova'dan 12 uçak aldığı bildirildi.", "It was reported that Tehran had received 12 aircraft from Moscow.", "It was reported that Moscow had received 12 aircraft from Tehran."),
    # Where a change ended, and its size.
    ("Kömür sevkiyatı yüzde 12 artarak 80 bin tona yükseldi.", "Coal shipments rose 12 percent to 80,000 tonnes.", "Coal shipments rose 12 percent, by 80,000 tonnes."),
    ("Ölü sayısı 3 bine yükseldi.", "The death toll rose to 3,000.", "The death toll rose by 3,000."),
    ("İthalat yüzde 7 arttı.", "Imports rose 7 percent.", "Imports rose to 7 percent."),
    ("Ülkeye 90 top ve 130 zırhlı araç gönderildi.", "The country was sent 90 guns and 130 armored vehicles.", "The country was sent 130 guns and 90 armored vehicles."),
    # One active verb for "göre" and a passive.
    ("Servise göre birliklerin geri çekilmiş olabileceği değerlendiriliyor.", "The service assesses that the units may have withdrawn.", "According to the service, the units withdrew."),
    ("Edinilen bilgiye göre heyet trenle yola çıktı.", "The delegation is reported to have set out by train.", "The delegation set out by train."),
    # Denials.
    ("Bakan böyle bir görüşmeden haberi olmadığını söyledi.", "The minister said he was unaware of any such meeting.", "The minister said he was aware of such a meeting."),
    ("Fabrika tam kapasiteye ancak gelecek yıl ulaşabilecek.", "The plant will not reach full capacity until next year.", "The plant will not reach full capacity next year."),
    ("Bakan, ülkesinin ne bu toplantıya davet edildiğini ne de toplantı hakkında bilgilendirildiğini söyledi.", "The minister said his country had neither been invited to this meeting nor informed about it.", "The minister said his country had been invited to this meeting and informed about it."),
    # Words of direction that are none.
    ("Won'un değer kaybetmesi ithalatı pahalandırdı.", "The depreciation of the won made imports dearer.", "The rise of the won made imports dearer."),
    ("Ekonomi son beş yılın en yüksek oranında büyüdü.", "The economy grew at its fastest pace in five years.", "The economy grew at its slowest pace in five years."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), [(source, good) for source, good, _ in PAIRS])
def test_a_free_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target"), [(source, wrong) for source, _, wrong in PAIRS])
def test_what_looks_like_one_is_told(source: str, target: str) -> None:
    assert CHECKER.check(source, target)


def test_right_translations_pass_beside_the_misleading_ones() -> None:
    rows = [json.loads(line) for line in MISLEADING.read_text(encoding="utf-8").splitlines()]
    right = [(row["source"], row[key]) for row in rows for key in ("good", "good_2") if key in row]
    flagged = [pair for pair in right if CHECKER.check(*pair)]
    told = [row["id"] for row in rows if CHECKER.check(row["source"], row["bad"])]
    assert len(flagged) <= 9  # of 615
    assert len(told) >= 290  # of 445
