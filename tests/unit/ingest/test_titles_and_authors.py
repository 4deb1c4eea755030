"""Headlines without the site around them, and authors' names without what is no name."""

from __future__ import annotations

import pytest

from ingest.authors import clean_authors
from ingest.titles import choose_title, clean_line

HEADLINE = "Liman kentinde tahıl sevkiyatı yeniden başladı"


@pytest.mark.parametrize(
    "declared",
    [
        HEADLINE,
        f"{HEADLINE} - Deneme Gazetesi",
        f"{HEADLINE} | Deneme Gazetesi",
        f"{HEADLINE} – Ekonomi Haberleri | Deneme Gazetesi",
        f"Deneme Gazetesi - {HEADLINE}",
        f"  {HEADLINE}\n",
    ],
)
def test_the_sites_name_is_cut(declared: str) -> None:
    assert choose_title([declared], [HEADLINE], "", ["Deneme Gazetesi"])[0] == HEADLINE


def test_the_sites_name_is_cut_without_a_heading_to_compare() -> None:
    assert choose_title([f"{HEADLINE} | Deneme"], [], f"{HEADLINE} | Deneme", ["Deneme"])[0] == HEADLINE


@pytest.mark.parametrize(
    "headline",
    [
        "Seul - Pyongyang hattında yeni dönem",
        "Rusya: Gemiler limana döndü",
        "Bakan açıkladı: 2025-2026 planı hazır",
        "Kim | Bir ülkenin portresi",
    ],
)
def test_a_headline_with_a_separator_of_its_own_stays_whole(headline: str) -> None:
    assert choose_title([headline], [headline], f"{headline} - Deneme", ["Deneme"])[0] == headline


def test_entities_are_read_and_invisible_characters_go() -> None:
    assert clean_line("Kuzey&nbsp;Kore&#39;nin \u00adadımı\u200b") == "Kuzey Kore'nin adımı"


def test_without_anything_declared_the_heading_and_then_the_document_title_serve() -> None:
    assert choose_title([], [HEADLINE], "x") == (HEADLINE, "heading")
    assert choose_title([], [], f"{HEADLINE} | Deneme", ["Deneme"]) == (HEADLINE, "document title")
    assert choose_title([], [], "")[0] is None


@pytest.mark.parametrize(
    ("values", "people"),
    [
        (["Derya Yalın"], ["Derya Yalın"]),
        (["By Derya Yalın and Ali Can Su"], ["Derya Yalın", "Ali Can Su"]),
        (["Von Anna Berg"], ["Anna Berg"]),
        (["Derya Yalın, Ali Su ve Can Er"], ["Derya Yalın", "Ali Su", "Can Er"]),
        (["Haber: Derya Yalın"], ["Derya Yalın"]),
        (["Derya Yalın, Kamera: Can Er"], ["Derya Yalın"]),
        (["Haber: Derya Yalın - Kamera: Can Er-Su"], ["Derya Yalın"]),
        (["Kamera: Can Er / Haber: Derya Yalın"], ["Derya Yalın"]),
        (["Kamera: Can Er"], []),
        (["Derya Yalın (dya)"], ["Derya Yalın"]),
        (["Derya Yalın derya@example.com"], ["Derya Yalın"]),
        (["DERYA YALIN", "Derya Yalın"], ["DERYA YALIN"]),
        (["Derya Yalın", "derya yalın"], ["Derya Yalın"]),
        (["Derya Yalın", "Deneme Haber Ajansı"], ["Derya Yalın"]),
        (["Jane Roe, Senior Political Correspondent"], ["Jane Roe"]),
        (["https://example.com/author/derya"], []),
        (["admin"], []),
        (["12345"], []),
        ([None, 7, ""], []),
    ],
)
def test_people(values: list[object], people: list[str]) -> None:
    assert clean_authors(values)[0] == people


@pytest.mark.parametrize("name", ["Anadolu Ajansı", "Haber Merkezi", "dpa", "Reuters", "mbl.is", "Deneme News Desk"])
def test_organisations_are_told_from_people(name: str) -> None:
    assert clean_authors([name]) == ([], [name])
