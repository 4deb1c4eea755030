"""A correction is of the article that it stands with, or of another that it names; what a site says of itself is no text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.model import Article, Disposition
from ingest.corrections import is_of_another, is_of_this, roots_of
from ingest.extraction import extract_article

TRAIN = (
    "Rusya'ya giden 40 vagonluk trenin içinde ne var",
    [
        "Güney Kore Savunma Bakanlığı, sınırdaki Tumangang istasyonundan geçen 40 vagonluk trenin mühimmat taşıdığını açıkladı.",
        "Bakanlık sözcüsü, uydu görüntülerinin hafta sonu alındığını ve trenin iki gün beklediğini söyledi.",
        "Uzmanlar, Kuzey Kore'den gelen işçi sayısının arttığını ve seferlerin gece yapıldığını belirtiyor.",
    ],
)
CRATES = (
    "North Korea shipped 40 crates through Rason, Seoul says",
    [
        "North Korea shipped crates of artillery shells to Russia through the port of Rason last month, the defence ministry said.",
        "The ministry said the vessel switched off its transponder.",
    ],
)
SAPPERS = (
    "КНДР направит сапёров",
    ["Северная Корея направит в Курскую область сапёров для разминирования территории."],
)
BOXES = (
    "북한, 컨테이너 보내",
    ["국방부는 북한이 지난달 러시아에 컨테이너를 추가로 보낸 것으로 파악하고 있다고 밝혔다."],
)


@pytest.mark.parametrize(
    ("article", "text", "above"),
    [
        (TRAIN, 'Düzeltme: Dün yayımlanan "Konut fiyatları" haberimizde ortalama artış yüzde 14 yerine yüzde 41 yazılmıştır.', ""),
        (TRAIN, "Düzeltme: Konut fiyatları uçtu başlıklı haberde oran yüzde 41 olarak düzeltilmiştir.", ""),
        (TRAIN, "Düzeltme: 12 Kasım tarihli baraj haberimizde doluluk oranı yüzde 9 verilmişti; doğrusu yüzde 19'dur.", ""),
        (CRATES, "Correction: A Nov. 12 article about house prices misstated the annual rise. It was 4 percent, not 14.", ""),
        (CRATES, "Correction: The singer's debut album came out in 2011.", "Corrections and clarifications"),
        (CRATES, "Correction: Monday's column about school meals misspelled the name of the head teacher.", ""),
        (SAPPERS, "Исправление: в материале «Цены на жильё» от 12 ноября неверно указан рост; правильно — 4%.", ""),
        (BOXES, "[정정] 11월 12일자 ‘아파트값 또 올라’ 기사에서 상승률을 14%로 적었으나 4%가 맞습니다.", ""),
    ],
)  # fmt: skip
def test_a_correction_of_another_article(article: tuple[str, list[str]], text: str, above: str) -> None:
    headline, body = article
    assert is_of_another(text, headline, roots_of(body), above)


@pytest.mark.parametrize(
    ("article", "text"),
    [
        (TRAIN, "Düzeltme: Tren istasyonunun adı Tumangang olarak düzeltildi."),
        (TRAIN, "Düzeltme: Dün yayımlanan haberimizde vagon sayısı 14 olarak verilmişti, doğrusu 40."),
        (TRAIN, "Düzeltme: Haberde adı geçen kişinin soyadı yanlış yazılmıştı, düzeltilmiştir."),
        (TRAIN, "Düzeltme: \"Rusya'ya giden 40 vagonluk tren\" başlıklı haberimizde oran yanlış verilmiştir."),
        (TRAIN, "Düzeltme: Bakanlığın açıkladığı sayı 40 değil 48."),
        (CRATES, "Correction: Our story misspelled the name of the ambassador."),
        (CRATES, "Correction: Our earlier report gave the wrong name of the ambassador."),
        (CRATES, "Correction: An earlier version of this article misspelled the name of the port."),
        (CRATES, "Correction: In a story Nov. 12 about North Korean shipments, the agency erroneously reported the number of crates."),
        (CRATES, "Correction: The name of the minister was misspelled."),
        (CRATES, "Correction: Monday's story gave the wrong number of crates."),
        (SAPPERS, "Исправление: в первой версии новости неверно указано число сапёров."),
        (SAPPERS, "Исправление: ранее в материале была неверно указана область."),
        (BOXES, "[정정] 애초 기사에서 나진항을 선봉항으로 잘못 적어 바로잡습니다."),
        (BOXES, "[정정] 11월 12일자 ‘북한, 컨테이너 보내’ 기사에서 숫자를 바로잡습니다."),
    ],
)  # fmt: skip
def test_a_correction_of_this_article(article: tuple[str, list[str]], text: str) -> None:
    headline, body = article
    assert not is_of_another(text, headline, roots_of(body))


def test_a_quoted_headline_parts_this_article_from_another() -> None:
    assert is_of_this("[정정] 애초 기사에서 나진항을 선봉항으로 잘못 적어 바로잡습니다.")
    assert not is_of_this("[정정] 11월 12일자 ‘아파트값 또 올라’ 기사에서 상승률을 14%로 적었으나 4%가 맞습니다.")


def read(main: str, head: str = "") -> Article:
    title, paragraphs = TRAIN
    text = "".join(f"<p>{line}</p>" for line in paragraphs)
    page = f"<!doctype html><html lang=tr><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{main}</body></html>"
    page = page.replace("TITLE", f"<h1>{title}</h1>").replace("TEXT", text)
    return extract_article(
        page.encode(), url=None, content_type="text/html", fetched_at=datetime(2025, 11, 30, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    "main",
    [
        'TITLE<div>TEXT</div><section><p>Düzeltme: "Konut fiyatları" haberimizde artış yüzde 14 yerine yüzde 41 yazılmıştır.</p></section>',
        'TITLE<div>TEXT</div><section><p>Düzeltme: <a href="/b">Barajlarda son durum</a> haberinde tarih 12 Ekim olarak düzeltilmiştir.</p></section>',
        "<div id=app></div><noscript>TITLE<div>TEXT</div></noscript><section><noscript><p>Sitemizden en iyi şekilde faydalanabilmeniz için "
        "çerezler kullanılmaktadır, siteye giriş yaparak çerez kullanımını kabul etmiş sayılıyorsunuz.</p></noscript></section>",
        "<div>TITLE<div>TEXT</div><div><p>İnternet sitemizde sizlere daha iyi hizmet verebilmek için çerez kullanıyoruz. Daha fazla bilgi için "
        "Çerez Politikamıza bakabilirsiniz.</p></div></div>",
        "TITLE<div>TEXT</div><amp-consent><div>We value your privacy. We and our partners use cookies to store data.</div></amp-consent>",
        "<article>TITLE<div>TEXT</div><div><div><h3><a href=/1>Deprem uzmanından açıklama</a></h3><p>Uzman, fayın kırılma süresine yaklaştığını ve "
        "hazırlıkların hızlandırılması gerektiğini söyledi.</p></div><div><h3><a href=/2>Derbi öncesi son durum</a></h3><p>Ev sahibi ekipte iki "
        "futbolcunun sakatlığı sürerken konuk takım tam kadro sahaya çıkacak.</p></div></div></article>",
        "<article>TITLE<div>TEXT<p>Нашли опечатку? Выделите её и нажмите Ctrl+Enter.</p></div></article>",
        "<article>TITLE<div><table><tr><td><img src=a.jpg></td></tr><tr><td>▲ 나진항 전경. 사진=자료사진</td></tr></table>TEXT</div></article>",
        f'<article>TITLE<img src="data:image/png;base64,{"QUJD" * 1_700_000}"><div>TEXT</div></article>',
    ],
)
def test_what_is_no_part_of_the_text(main: str) -> None:
    article = read(main)
    assert article.disposition is Disposition.ARTICLE
    assert article.body.split("\n\n") == TRAIN[1]


@pytest.mark.parametrize(
    "more",
    [
        "Kurul, bankaların sitelerinde çerez kullanımına ilişkin yeni kuralların da toplantıda ele alındığını bildirdi.",
        "Düzeltme: Tren istasyonunun adı Tumangang olarak düzeltildi.",
        "▲ 컨테이너 수송 확대 ▲ 철도 연결 ▲ 관광 재개 등 세 가지 합의가 담겼다.",
        "▲ 병력 1만1천명 파병 ▲ 포탄 800만발 제공 ▲ 사진 제공 등이 확인됐다고 국정원은 설명했다.",
        "The hackers told victims to enable JavaScript and then stole 120 million dollars from the exchange.",
        "Kurbanlara JavaScript'i etkinleştirin uyarısı gösteren sahte sayfa 4 bin kişiyi kandırdı.",
        "Bu sitelerin çerezlerini çalan saldırganlar cüzdanları boşalttı.",
        "«Сайт использует файлы cookie для входа, и мы украли их», — признался один из задержанных.",
        "Нашли ошибку эксперты и в докладе ООН: там было указано 12 тысяч солдат вместо 10 тысяч.",
    ],
)
def test_what_only_looks_so_is_text(more: str) -> None:
    assert read(f"<article>TITLE<div>TEXT<p>{more}</p></div></article>").body.split("\n\n") == [*TRAIN[1], more]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Çerez yasası Meclis'ten geçti", "Yasaya göre sitemiz çerez kullanıyor diyen herkes açık onay almak zorunda."),
        (
            "Publishers fight cookie rules",
            "We use cookies because advertisers demand it, and the law will change that.",
        ),
    ],
)
def test_an_article_on_cookies_keeps_what_sites_tell_of_them(title: str, told: str) -> None:
    text = "".join(f"<p>{line}</p>" for line in [*TRAIN[1], told])
    page = f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{text}</article></body></html>"
    article = extract_article(
        page.encode(), url=None, content_type="text/html", fetched_at=datetime(2025, 11, 30, tzinfo=UTC)
    )
    assert told in article.body


def test_headings_that_are_links_within_a_text_are_part_of_it() -> None:
    first, second, third = (f"<p>{line}</p>" for line in TRAIN[1])
    article = read(
        f"<article>TITLE<div>{first}<h3><a href=/etiket>Rusya ne diyor?</a></h3>{second}{third}</div></article>"
    )
    assert TRAIN[1][2] in article.body
