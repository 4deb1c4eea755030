"""Who the news of an article comes from, by its head, its credit line and the words of its first sentences.

`tests/golden/origins.tsv`: sentences of our own; the first 48 set the rules (22 of them were told right before), of the next
40 written after it 36 were told right at first sight.
Of the 72 in Japanese and Chinese the first 40 set the rules (6 right before), of the next 32 30 were right at first sight (6 before). "o" is the outlet itself.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from transform.origin_sources import SOURCES
from transform.origins import find_origin, name_outlet

GOLDEN = Path(__file__).parents[2] / "golden" / "origins.tsv"
with GOLDEN.open(encoding="utf-8") as table:
    ROWS = [(row["origin"], row["text"]) for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)]


@pytest.mark.parametrize(("origin", "text"), ROWS)
def test_who_is_credited_is_the_origin(origin: str, text: str) -> None:
    assert find_origin(text, agency=None, outlet="o") == origin


def test_a_stated_agency_comes_first() -> None:
    text = "KCNA'ya göre Kim fabrikayı gezdi."
    assert find_origin(text, agency="Anadolu Ajansı (AA)", outlet="o") == "AA"
    assert find_origin(text, agency="İHA", outlet="o") == "İHA"
    assert find_origin(text, agency="Kendi Ajansımız", outlet="o") == "Kendi Ajansımız"


def test_the_first_credited_of_two_is_the_origin() -> None:
    text = "Yonhap'a göre füze düştü. Reuters ise füzenin havada parçalandığını yazdı."
    assert find_origin(text, agency=None, outlet="o") == "Yonhap"


def test_what_an_agency_prints_itself_is_of_the_origin_others_credit() -> None:
    """Else an agency and who credits it would be two independent origins."""
    assert name_outlet("www.reuters.com") == find_origin("Reuters reported.", agency=None, outlet="o") == "Reuters"
    assert name_outlet("en.yna.co.kr") == "Yonhap"
    assert name_outlet("notreuters.com") == "notreuters.com"
    assert name_outlet("haber.example") == "haber.example"


def test_no_host_stands_for_two_sources() -> None:
    hosts = [host for source in SOURCES for host in source.hosts]
    assert len(hosts) == len(set(hosts))
