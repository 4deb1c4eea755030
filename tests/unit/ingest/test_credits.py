"""Who a report is credited to, and who it only cites."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.agencies import agency_of_host, match_agency, name_agency
from core.text import fold
from ingest.credits import find_credit
from ingest.extraction import extract_article
from tests.nonarticle_pages import news, paragraphs, render

BODY = "Güney Kore ordusu sınırda yeni bir tatbikat başlattı.\n\nBakanlık sözcüsü ayrıntı vermedi ve soruları yanıtsız bıraktı."


@pytest.mark.parametrize(
    ("text", "agency", "by"),
    [
        (f"SEUL (AA) - {BODY}", "AA", "dateline"),
        (f"SEUL (A.A) {BODY}", "AA", "dateline"),
        (f"ANKARA (AA) – MEHMET ALİ KAYA – {BODY}", "AA", "dateline"),
        (f"Moskova/Seul, 19 Eylül (İHA) - {BODY}", "İHA", "dateline"),
        (f"Ali VELİ/ANKARA, (DHA) - {BODY}", "DHA", "dateline"),
        (f"PEKİN (ANKA) - {BODY}", "ANKA", "dateline"),
        (f"19.09.2025 SEUL AA\n{BODY}", "AA", "dateline"),
        (f"SEOUL, Sept. 19 (Yonhap) -- {BODY}", "Yonhap", "dateline"),
        (f"SEOUL, South Korea (AP) — {BODY}", "AP", "dateline"),
        (f"SEOUL (Reuters) - {BODY}", "Reuters", "dateline"),
        (f"MOSCOW, September 19. /TASS/. {BODY}", "TASS", "dateline"),
        (f"СЕУЛ, 19 сентября. /ТАСС/. {BODY}", "TASS", "dateline"),
        (f"МОСКВА, 19 сен — РИА Новости. {BODY}", "RIA Novosti", "dateline"),
        (f"Pyongyang, September 19 (KCNA) -- {BODY}", "KCNA", "dateline"),
        (f"BEIJING, Sept. 19 (Xinhua) -- {BODY}", "Xinhua", "dateline"),
        (f"(서울=연합뉴스) 홍길동 기자 = {BODY}", "Yonhap", "dateline"),
        (f"Berlin (dpa) - {BODY}", "dpa", "dateline"),
        (f"BERLİN (DW) - {BODY}", "DW", "dateline"),
        (f"PRAG (RFE/RL) - {BODY}", "RFE/RL", "dateline"),
        (f"WASHINGTON (Amerika'nın Sesi) - {BODY}", "VOA", "dateline"),
        (f"КИЇВ. 19 вересня. УНН. {BODY}", "UNN", "dateline"),
        (f"AA & Haberevi\n\n{BODY}", "AA", "line"),
        (f"AA\n\n{BODY}", "AA", "line"),
        (f"Haber Merkezi / İHA\n\n{BODY}", "İHA", "line"),
        (f"Ayşe Kaya, İstanbul DHA\n\n{BODY}", "DHA", "line"),
        (f"Anadolu Ajansı\n\n{BODY}", "AA", "line"),
        (f"{BODY}\nHABER KAYNAĞI : İHA\nEditör : Haber Merkezi", "İHA", "label"),
        (
            f"{BODY}\nHaber Kaynağı : AA\nÇok Okunanlar\n\nBaşka bir haber\n\nBir haber daha\n\nVe bir haber",
            "AA",
            "label",
        ),
        (f"{BODY}\nKaynak: Anadolu Ajansı (AA)", "AA", "label"),
        (f"{BODY}\nKaynak: Reuters", "Reuters", "label"),
        (f"{BODY}\nKAYNAK: Haberevi, DHA", "DHA", "label"),
        (f"Başlık\nKAYNAKAAKremlin sözcüsü konuştu. {BODY}", "AA", "label"),
        (f"{BODY}\nSource: Yonhap", "Yonhap", "label"),
        (f"{BODY}\nИсточник: ТАСС", "TASS", "label"),
        (f"{BODY}\n출처: 연합뉴스", "Yonhap", "label"),
        (f"{BODY} (AA)", "AA", "end"),
        (f"{BODY} (DHA)", "DHA", "end"),
        (f"{BODY} - AA", "AA", "end"),
        (f"{BODY} AA", "AA", "end"),
        (f"{BODY}\n\nDHA", "DHA", "line"),
        (f"{BODY}\n\n(CİHAN)", "Cihan", "line"),
        (f"{BODY}\n\nElif DENİZ / İZMİR, (DHA)", "DHA", "dateline"),
        (f"Sınırda tatbikat başladıTRABZON (A.A) {BODY}", "AA", "dateline"),
        (f"{BODY} (Reporting by Ali Veli; Editing by Can Deniz)", "Reuters", "end"),
        (f"{BODY}\n© AFP", "AFP", "line"),
    ],
)
def test_credits(text: str, agency: str, by: str) -> None:
    found = find_credit(text)
    assert found is not None, text
    assert (found.agency, found.by) == (agency, by)


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Yonhap'ın haberine göre görüşme ertelendi. {BODY}",
        f"Yonhap ajansının haberinde görüşmenin ertelendiği yazıldı. {BODY}",
        f"AA muhabirinin edindiği bilgiye göre görüşme ertelendi. {BODY}",
        f"AA muhabirine konuşan yetkili görüşmeyi doğruladı. {BODY}",
        f"AA'ya konuşan yetkili görüşmeyi doğruladı. {BODY}",
        f"AA’nın geçtiği habere göre görüşme ertelendi. {BODY}",
        f"TASS'a göre görüşme ertelendi. {BODY}",
        f"TASS’ın aktardığına göre görüşme ertelendi. {BODY}",
        f"Reuters'a konuşan üç kaynak görüşmeyi doğruladı. {BODY}",
        f"Reuters: Seul yönetimi görüşmeye hazır\n\n{BODY}",
        f"Kore Merkezi Haber Ajansının (KCNA) haberine göre tören yapıldı. {BODY}",
        f"Kuzey Kore resmi ajansı KCNA, törenin görüntülerini yayımladı. {BODY}",
        f"{BODY} Haberi Yonhap duyurdu.",
        f"{BODY} Bu bilgi KCNA tarafından paylaşıldı.",
        f"Rusya 68 İHA ile saldırdı\n\n{BODY}",
        f"{BODY}\n\nRusya'ya 68 İHA",
        f"{BODY} Ordu, düşürülen araçların İHA olduğunu belirtti.",
        f"{BODY} (Fotoğraflar: Ali Veli)",
        f"{BODY} (İHA'ların sayısı açıklanmadı)",
        f"According to Yonhap, the talks were put off. {BODY}",
        f"The talks were put off, AP reported. {BODY}",
        f"По данным ТАСС, встреча отложена. {BODY}",
        f"연합뉴스에 따르면 회담이 연기됐다. {BODY}",
        f"Kaynaklar AA muhabirine bilgi verdi. {BODY}",
        f"Ajanslar, haberi son dakika olarak geçti. {BODY}",
        f"Anka kuşu efsanesi sahneye taşınıyor. {BODY}",
        f"{BODY}\n\nTrend olan haberler",
    ],
)
def test_citations_are_no_credits(text: str) -> None:
    assert find_credit(text) is None


@pytest.mark.parametrize(
    ("author", "agency"),
    [
        ("AA", "AA"), ("Anadolu Ajansı", "AA"), ("DHA", "DHA"), ("İhlas Haber Ajansı", "İHA"), ("Reuters", "Reuters"),
        ("AA & Haberevi", "AA"), ("Haberevi/AFP", "AFP"), ("AFP, Reuters", "AFP"), ("The Associated Press", "AP"),
        ("Ali Veli (TASS)", "TASS"), ("연합뉴스", "Yonhap"), ("Ali Veli", None), ("Haber Merkezi", None),
    ],
)  # fmt: skip
def test_authors(author: str, agency: str | None) -> None:
    found = find_credit(BODY, authors=[author])
    assert (found and found.agency) == agency


@pytest.mark.parametrize(
    ("url", "agency"),
    [
        ("https://www.aa.com.tr/tr/dunya/haber/1", "AA"), ("https://tass.com/world/1", "TASS"),
        ("https://en.yna.co.kr/view/1", "Yonhap"), ("https://anlatilaninotesi.com.tr/1", "Sputnik"),
        ("https://www.notaa.com.tr/1", None), ("https://example.com/aa.com.tr", None),
    ],
)  # fmt: skip
def test_an_agencys_own_site_credits_itself(url: str, agency: str | None) -> None:
    found = find_credit(BODY, url=url)
    assert (found and found.agency) == agency
    assert agency_of_host(url.split("/")[2]) == agency


def test_names_and_suffixes() -> None:
    assert name_agency("(A.A.)") == "AA"
    assert name_agency("Ali") is None
    for text in ("AA'nın", "AA’ya", "AAB", "aa"):
        assert match_agency(text, fold(text), 0) is None
    assert match_agency("aa)", "aa)", 0, loose=True) == ("AA", 2)


@pytest.mark.parametrize(
    ("line", "above", "below"),
    [
        ("<p>Kaynak: AA</p>", "AA", "AA"), ("<p>HABER KAYNAĞI : İHA</p>", "İHA", "İHA"),
        ("<div class='source'>Kaynak: Reuters</div>", "Reuters", "Reuters"), ("<p>Haber Merkezi / AA</p>", "AA", "AA"),
        # Above the text stand credits of photographs and buttons for the size of letters.
        ("<p>DHA</p>", None, "DHA"), ("<p>(AA)</p>", None, "AA"), ("<span>Ali Veli / AP</span>", None, "AP"),
        ("<p><a href='/etiket/aa'>AA</a></p>", None, None), ("<p><a href='/1'>Reuters: Seul hazır</a></p>", None, None),
        ("<p>Rusya 68 İHA düşürdü</p>", None, None), ("<p>Fotoğraf: Ali Veli / AA</p>", None, None),
    ],
)  # fmt: skip
def test_credits_beside_the_text_of_a_page(line: str, above: str | None, below: str | None) -> None:
    for body, agency in (
        (f"<h1>Tatbikat</h1>{line}{paragraphs(5)}", above),
        (f"<h1>Tatbikat</h1>{paragraphs(5)}{line}", below),
    ):
        page = render("Tatbikat", f"<article>{body}</article>", data=news("Tatbikat"))
        article = extract_article(
            page, url="https://haber.example/a-1", content_type=None, fetched_at=datetime(2025, 10, 5, tzinfo=UTC)
        )
        assert article.agency == agency, body[:60]
