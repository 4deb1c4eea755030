"""Names and numbers whose case ending lost its apostrophe read as those that have it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from core.model import Figure
from core.text import fold
from tests.goldens import read_rows
from tests.knowledge import ready_enricher
from transform.apostrophes import Restored, restore_apostrophes
from transform.words import split_words

_BETWEEN_LETTERS = re.compile(r"(?<=[^\W_])['’](?=[^\W_])")
_WIRES = [row["text"] for row in read_rows("figures/tr.jsonl") if _BETWEEN_LETTERS.search(row["text"])]


def _restore(text: str) -> Restored | None:
    gazetteer, folded = ready_enricher().gazetteer, fold(text)
    return restore_apostrophes(text, folded, gazetteer.find(text, folded, split_words(folded)), gazetteer.spellings)


def _figures(text: str) -> list[Figure]:
    return list(ready_enricher().enrich(text, lang="tr").figures)


@pytest.mark.parametrize(
    ("bare", "whole"),
    [
        ("Kuzey Korenin Rusyaya mermi gönderdiği", "Kuzey Kore'nin Rusya'ya mermi gönderdiği"),
        ("KUZEY KOREDEN MOSKOVAYA TREN", "KUZEY KORE'DEN MOSKOVA'YA TREN"),
        ("Pyongyangın Kremlinle anlaşması", "Pyongyang'ın Kremlin'le anlaşması"),
        ("152 mmlik mermi ile 15liği", "152 mm'lik mermi ile 15'liği"),
        ("Kim Jong-unun ziyareti", "Kim Jong-un'un ziyareti"),
        ("askerlerin 350sinin öldüğü, 40ının yaralandığı", "askerlerin 350'sinin öldüğü, 40'ının yaralandığı"),
        ("2023ten bu yana yüzde 30unda", "2023'ten bu yana yüzde 30'unda"),
        ("Rusya'ya ve Kuzey Korede", "Rusya'ya ve Kuzey Kore'de"),
    ],
)
def test_puts_the_apostrophe_back(bare: str, whole: str) -> None:
    restored = _restore(bare)
    assert restored is not None
    assert restored.text == whole


@pytest.mark.parametrize(
    "text",
    [
        "Kuzey Kore'nin Rusya'ya mermi gönderdiği",
        "Kimin gönderdiği belli değil",
        "Kuzey Koreli ve Ukraynalı askerler",
        "Çinliyi ve Japonyalı",
        "Japonya, BTR-82A ile Hwasong-11A ve Tumen Nehri",
        "Savunma Bakanlığı, Güney Kore Genelkurmay Başkanlığı, BM Güvenlik Konseyi",
        "Rusların Kuzey Korelilere 152mm mermi verdiği",
        "Seul yönetimi, 240 mm roketatar ve 3 bin asker",
    ],
)
def test_leaves_what_needs_none(text: str) -> None:
    assert _restore(text) is None


def test_places_go_forward_and_back() -> None:
    text = "Kuzey Korenin 2023ten beri Rusyaya"
    restored = _restore(text)
    assert restored is not None
    for at in range(len(text)):
        assert restored.text[restored.forward(at)] == text[at]
        assert restored.back(restored.forward(at)) == at


@pytest.mark.parametrize("wire", _WIRES)
def test_reads_the_same_figures_without_apostrophes(wire: str) -> None:
    bare = _BETWEEN_LETTERS.sub("", wire)
    found = _figures(bare)
    assert all(bare[figure.start : figure.end] == figure.text for figure in found)
    anywhere = {
        "start": 0,
        "end": 0,
        "text": "",
        "when_words": None,
        "when_from": None,
        "when_to": None,
        "period": None,
    }
    assert [replace(figure, **anywhere) for figure in found] == [
        replace(figure, **anywhere) for figure in _figures(wire)
    ]
