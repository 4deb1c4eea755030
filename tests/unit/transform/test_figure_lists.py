"""Figures of a list that have their noun behind the last one only: each is found, with its own time."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Kuzey Kore 2022'de 69, 2023'te 31 ve 2024'te 12 füze fırlattı.",
            [(69, "missiles", "2022"), (31, "missiles", "2023"), (12, "missiles", "2024")],
        ),
        (
            "Kuzey Kore Rusya'ya geçen yıl 2 milyon, bu yıl 3 milyon top mermisi verdi.",
            [(2e6, "shells", "last year"), (3e6, "shells", "this year")],
        ),
        (
            "Kursk'ta 4 bin, Belgorod'da 1.500 Kuzey Koreli asker bulunuyor.",
            [(4000, "people", None), (1500, "people", None)],
        ),
        (
            "Ukrayna 300, Güney Kore 1.000 askerin öldüğünü söylüyor.",
            [(300, "people", None), (1000, "people", None)],
        ),
        (
            "Kuzey Kore'nin 50, Rusya'nın 4.380 nükleer başlığı var.",
            [(50, "items", None), (4380, "items", None)],
        ),
        (
            "Ticaret hacmi 2023'te 34 milyon, 2024'te 52 milyon dolar oldu.",
            [(34e6, "USD", "2023"), (52e6, "USD", "2024")],
        ),
        (
            "Kuzey Kore 10 bin, 12 bin ve 15 bin asker gönderdi.",
            [(10_000, "people", None), (12_000, "people", None), (15_000, "people", None)],
        ),
    ],
)  # fmt: skip
def test_each_figure_of_a_list_has_the_noun_behind_the_last(
    enricher: Enricher, text: str, figures: list[tuple[float, str, str | None]]
) -> None:
    assert [(f.value, f.unit, f.period) for f in enricher.enrich(text).figures] == figures


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Seul'de 2022'de 69 kişi öldü, 2023'te 31 füze fırlatıldı.", ["people", "missiles"]),
        ("Heyet Pyongyang'da 5 saat, Moskova'da 3 gün kaldı.", ["hours", "days"]),
        ("Moskova 4 milyon varil petrol, Pekin 500 bin ton pirinç gönderdi.", ["barrels", "tonnes"]),
        # A verb between ends the list.
        ("Kuzey Kore 2019'da 12'ye yükseldi, 2023'te 31 füze fırlattı.", ["missiles"]),
    ],
)
def test_figures_with_nouns_or_verbs_of_their_own_share_none(enricher: Enricher, text: str, units: list[str]) -> None:
    assert [f.unit for f in enricher.enrich(text).figures] == units
