"""News pages and wire copy of our own writing, for tests."""

from __future__ import annotations

SENTENCES = {
    "Seul'den liman iddiası": "Port claim from Seoul",
    "Güney Kore istihbaratı, Kuzey Kore'nin geçen ay Rusya'ya 120 konteyner top mermisi gönderdiğini öne sürdü.": (
        "South Korean intelligence alleged that North Korea sent 120 containers of artillery shells to Russia last month."
    ),
    "Yetkililer, sevkiyatın Rason Limanı'ndan yapıldığını bildirdi.": (
        "Officials reported that the shipment was made from the port of Rason."
    ),
    "Moskova ise iddiaları yanıtsız bıraktı ve iki ülke arasındaki iş birliğinin süreceğini açıkladı.": (
        "Moscow left the allegations unanswered and announced that the cooperation between the two countries would continue."
    ),
}
TITLE, *BODY = SENTENCES


def page(
    title: str = TITLE, sentences: list[str] | None = None, *, published: str = "2025-10-04T09:30:00+03:00"
) -> bytes:
    """A news page with a title, metadata and running text."""
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in sentences or BODY)
    return f"""<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>{title} - Deneme Gazetesi</title>
<meta property="og:title" content="{title}">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{title}",
"datePublished": "{published}"}}</script></head>
<body><nav><a href="/">Ana sayfa</a></nav><article><h1>{title}</h1>{paragraphs}</article>
<footer>Tüm hakları saklıdır.</footer></body></html>""".encode()


def feed(base: str, paths: list[str]) -> bytes:
    """An RSS feed that lists pages of a site."""
    items = "".join(
        f"<item><title>{path}</title><link>{base}{path}</link><guid>{base}{path}</guid>"
        "<pubDate>Sat, 04 Oct 2025 06:30:00 GMT</pubDate></item>"
        for path in paths
    )
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Deneme</title>{items}</channel></rss>'.encode()
