"""News pages of our own writing, as outlets build them: a generator for extraction's golden pages."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

HEADLINE = "Liman kentinde tahıl sevkiyatı yeniden başladı"
LEDE = "Üç haftalık aranın ardından ilk gemi salı sabahı limandan ayrıldı."
PARAGRAPHS = (
    "Liman yönetimi, tahıl yüklü ilk geminin salı sabahı saat yedide rıhtımdan ayrıldığını ve rotasının açıklanmadığını bildirdi.",
    "Yetkililer, bekleyen on dört geminin de hafta sonuna kadar yola çıkmasının planlandığını, kılavuzluk hizmetinin kesintisiz süreceğini söyledi.",
    "Nakliyeciler ise sigorta bedellerinin geçen aya göre iki katına çıktığını, bunun navlun fiyatlarına yansıyacağını belirtti.",
    "Belediye, rıhtıma giden yolun ağır araç trafiğine tek yönlü olarak açık tutulacağını, çalışmaların geceleri yapılacağını duyurdu.",
)
SUBHEADING = "Sigorta bedelleri arttı"
FURNITURE = (
    "İLGİLİ HABER Balıkçılar avlanma yasağının kalkmasını bekliyor",
    "DAHA FAZLA HABER",
    "Haberi paylaş",
    "Etiketler: liman, tahıl",
    "Fotoğraf: Deneme Ajansı",
)


@dataclass
class NewsPage:
    """A page to be written; what is None or empty is left out."""

    headline: str = HEADLINE
    shown: str | None = None  # the h1, where it differs from the headline
    social: str | None = None
    site: str = "Deneme Gazetesi"
    lang: str = "tr"
    data: Any = None  # the JSON-LD, as an object or as raw text
    meta: dict[str, str] = field(default_factory=dict)
    byline: str = ""  # HTML between headline and body
    body_class: str = "article-body"
    before_body: str = ""
    after_body: str = ""
    inside: str = ""  # HTML between the second and third paragraph

    def html(self) -> str:
        """Return the page."""
        data = (
            self.data if isinstance(self.data, str) or self.data is None else json.dumps(self.data, ensure_ascii=False)
        )
        script = f'<script type="application/ld+json">{data}</script>' if data is not None else ""
        tags = {**self.meta, **({"og:title": self.social} if self.social else {})}
        head = "".join(f'<meta property="{name}" content="{value}">' for name, value in tags.items())
        text = [f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS]
        return f"""<!doctype html><html lang="{self.lang}"><head><meta charset="utf-8">
<title>{self.headline} - {self.site}</title>{head}{script}</head><body>
<header class="site-header"><a href="/">{self.site}</a><span>Son dakika: döviz kurlarında son durum</span></header>
<nav class="menu"><ul><li><a href="/a">Gündem</a></li><li><a href="/b">Ekonomi haberleri ve piyasalar</a></li></ul></nav>
<main><h1>{self.shown or self.headline}</h1>{self.byline}{self.before_body}
<div class="{self.body_class}">{text[0]}{text[1]}{self.inside}<h2>{SUBHEADING}</h2>{text[2]}{text[3]}</div>
{self.after_body}</main>
<footer>Bu sitedeki içerikler izinsiz kopyalanamaz, bütün hakları saklıdır ve kaynak gösterilmeden kullanılamaz.</footer>
</body></html>"""


def article_data(**changes: Any) -> dict[str, Any]:
    """Return a JSON-LD NewsArticle; a value of None takes a key out."""
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": HEADLINE,
        "description": LEDE,
        "datePublished": "2025-10-04T09:30:00+03:00",
        "dateModified": "2025-10-04T11:05:00+03:00",
        "author": {"@type": "Person", "name": "Derya Yalın"},
        "articleSection": "Ekonomi",
        **changes,
    }
    return {key: value for key, value in data.items() if value is not None}
