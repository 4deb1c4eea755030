"""Pages of our own writing that are no article, in several shapes of each kind, and articles that nearly look like one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product

PROSE = [
    "Güney Kore Savunma Bakanlığı, sınır hattındaki tatbikatın hafta sonuna kadar süreceğini ve yeni birliklerin katılacağını açıkladı.",
    "Bakanlık sözcüsü, düzenlediği basın toplantısında tatbikatın savunma amaçlı olduğunu, komşu ülkelere önceden bilgi verildiğini söyledi.",
    "Bölgedeki belediyeler, kapanacak yolların listesini yayımladı ve sürücülerden belirtilen saatlerde başka güzergahları seçmelerini istedi.",
    "Uzmanlara göre tatbikat, geçen yıl yapılanlardan daha geniş bir alanı kapsıyor ve ilk kez iki ayrı limanda eş zamanlı yürütülüyor.",
    "Muhalefet partileri ise meclise verdikleri önergede tatbikatın maliyetinin açıklanmasını ve sonuçların kamuoyuyla paylaşılmasını istedi.",
    "Görüşmelerin gelecek ay başkentte devam etmesi, tarafların hazırladığı ortak metnin de aynı toplantıda imzaya açılması bekleniyor.",
    "Yetkililer, hava koşullarının elvermemesi halinde deniz bölümünün bir hafta ertelenebileceğini, kara bölümünün ise sürdürüleceğini kaydetti.",
    "Bölge halkı için kurulan danışma hattının gün boyu açık kalacağı, soruların bakanlığın internet sayfasından da yanıtlanacağı duyuruldu.",
    "Tatbikata katılacak gemilerden ikisi dün limana ulaştı; üçüncü geminin bakım çalışmaları nedeniyle hafta ortasında yola çıkacağı belirtildi.",
    "Son olarak ulaştırma müdürlüğü, feribot seferlerinin tatbikat süresince günde dörtten ikiye indirileceğini ve biletlerin değiştirileceğini bildirdi.",
    "Eğitim müdürlüğü de kıyıdaki üç okulda derslerin iki gün boyunca öğleden sonra başlayacağını, servis saatlerinin buna göre düzenleneceğini açıkladı.",
    "Balıkçı kooperatifi, kapatılan bölgelerin haritasını üyelerine dağıttı ve zararlarının karşılanması için bakanlığa başvurduklarını duyurdu.",
]  # fmt: skip
HEADLINES = [f"{a} {b} {c}" for a, b, c in product(
    ("Limanda", "Başkentte", "Sınırda", "Adada"), ("yeni tatbikat", "ticaret görüşmesi", "arama çalışması"), ("başladı", "ertelendi", "sonuçlandı"),
)]  # fmt: skip


def render(
    title: str,
    body: str,
    *,
    data: object = None,
    og: str = "",
    lang: str = "tr",
    head: str = "",
    site: str = " - Deneme Gazetesi",
) -> bytes:
    """A page with a head, navigation and footer around a body."""
    script = f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>' if data else ""
    og_tag = f'<meta property="og:type" content="{og}">' if og else ""
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}{site}</title>{og_tag}{script}{head}</head>
<body><nav><ul><li><a href="/">Ana sayfa</a></li><li><a href="/dunya">Dünya</a></li></ul></nav>{body}
<footer>Tüm hakları saklıdır.</footer></body></html>""".encode()


def paragraphs(count: int, tag: str = "p", start: int = 0) -> str:
    """Running text."""
    return "".join(f"<{tag}>{PROSE[(start + n) % len(PROSE)]}</{tag}>" for n in range(count))


def news(title: str, **more: object) -> dict[str, object]:
    """What an article says of itself."""
    return {"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, **more}


def _links(count: int, tag: str = "li") -> str:
    return "".join(
        f'<{tag}><a href="/haber/{n}">{HEADLINES[n % len(HEADLINES)]}, yetkililer açıkladı</a></{tag}>'
        for n in range(count)
    )


def videos() -> Iterator[tuple[str, bytes]]:
    """Pages with a player and next to no text."""
    t = "Tatbikattan görüntüler"
    yield "/video/1", render(t, f'<h1>{t}</h1><video src="a.mp4"></video><p>Limandaki tatbikat böyle görüntülendi.</p>')
    yield (
        "/video/tatbikat-2",
        render(t, f'<h1>{t}</h1><iframe src="https://www.youtube.com/embed/x"></iframe>', og="video.other"),
    )
    yield (
        "/izle/3",
        render(t, f"<h1>{t}</h1><div id=p></div><p>{PROSE[0]}</p>", data={"@type": "VideoObject", "name": t}),
    )
    yield (
        "/dunya/4",
        render(
            t,
            f'<h1>{t}</h1><div><iframe src="//player.example/4"></iframe></div><span>Görüntüler ortaya çıktı</span>',
            og="video",
        ),
    )
    yield (
        "/webtv/5",
        render(
            t,
            f"<h1>{t}</h1><video></video><p>{PROSE[1]}</p><ul>{_links(12)}</ul>",
            data=[{"@type": "VideoObject"}, {"@type": "WebPage"}],
        ),
    )
    yield (
        "/watch/6",
        render(
            "Drill footage",
            '<h1>Drill footage</h1><embed src="https://vimeo.com/6"><p>Watch the drill at the port.</p>',
            lang="en",
        ),
    )
    yield (
        "/a/7",
        render(
            t,
            f'<main><h1>{t}</h1><object data="x" src="https://player.example/x"></object><video controls></video></main>',
        ),
    )


def galleries() -> Iterator[tuple[str, bytes]]:
    """Pages of pictures with captions."""
    t = "Fotoğraflarla tatbikat"
    picture = "".join(f'<figure><img src="{n}.jpg"><figcaption>{HEADLINES[n]}</figcaption></figure>' for n in range(10))
    slides = "".join(
        f'<div class=s><img src="{n}.jpg"><span>{n + 1} / 10</span><p>Limandan bir kare.</p></div>' for n in range(10)
    )
    yield "/galeri/1", render(t, f"<h1>{t}</h1>{picture}")
    yield "/foto-galeri/tatbikat-2", render("Tatbikat", f"<h1>Tatbikat</h1>{slides}")
    yield "/dunya/3", render(t, f"<h1>{t}</h1>{picture}", data={"@type": "ImageGallery", "name": t})
    yield (
        "/x/4",
        render("Foto galeri: Tatbikat", f"<h1>Foto galeri: Tatbikat</h1>{slides}", data={"@type": "MediaGallery"}),
    )
    yield "/photos/5", render("In pictures: the drill", f"<h1>In pictures: the drill</h1>{slides}", lang="en")
    yield "/fotoreportaj/6", render("Фоторепортаж с учений", f"<h1>Фоторепортаж с учений</h1>{picture}", lang="ru")
    yield (
        "/galeri/7",
        render(
            t,
            f"<h1>{t}</h1><p>{PROSE[0]}</p>"
            + "".join(f'<li><img src="{n}.jpg">{HEADLINES[n]}</li>' for n in range(14)),
            data=news(t),
        ),
    )


def lives() -> Iterator[tuple[str, bytes]]:
    """Live tickers: entries with the time of day."""
    times = [f"{h:02}:{m:02}" for h in (9, 10, 11, 12) for m in (5, 20, 45)]
    one = "".join(f"<p>{time} - {PROSE[n % 10]}</p>" for n, time in enumerate(times))
    two = "".join(f"<div><p>{time}</p><p>{PROSE[n % 10]}</p></div>" for n, time in enumerate(times))
    three = "".join(f"<li><time>{time}</time> <span>{PROSE[n % 10]}</span></li>" for n, time in enumerate(times))
    yield "/1", render("CANLI | Tatbikatta son durum", f"<h1>CANLI | Tatbikatta son durum</h1>{one}")
    yield "/2", render("Tatbikatta dakika dakika gelişmeler", f"<h1>Tatbikatta dakika dakika gelişmeler</h1>{two}")
    yield "/3", render("Tatbikat", f"<h1>Tatbikat</h1>{one}", data={"@type": "LiveBlogPosting", "headline": "Tatbikat"})
    yield (
        "/4",
        render(
            "Live updates: the drill", f"<h1>Live updates: the drill</h1>{one.replace(' - ', ' GMT | ')}", lang="en"
        ),
    )
    yield "/5", render("Canlı anlatım: Tatbikat", f"<h1>Canlı anlatım: Tatbikat</h1><ul>{three}</ul>")
    yield (
        "/6",
        render("Tatbikatta son durum", f"<h1>Tatbikatta son durum</h1>{one.replace(' - ', ': ')}", data=news("x")),
    )
    yield (
        "/7",
        render(
            "Canlı blog: Tatbikat",
            f"<h1>Canlı blog: Tatbikat</h1>{two}",
            data={"@type": ["LiveBlogPosting", "NewsArticle"], "headline": "x"},
        ),
    )


def listings() -> Iterator[tuple[str, bytes]]:
    """Tag, section, search and home pages."""
    yield "/etiket/tatbikat", render("Tatbikat haberleri", f"<h1>Tatbikat haberleri</h1><ul>{_links(20)}</ul>")
    yield "/kategori/dunya/", render("Dünya", f"<h1>Dünya</h1>{_links(24, 'div')}", og="website")
    yield "/", render("Deneme Gazetesi", f"<main>{_links(30, 'h3')}</main>", og="website", site="")
    yield (
        "/dunya",
        render("Dünya haberleri", f"<ul>{_links(18)}</ul>", data={"@type": "CollectionPage", "name": "Dünya"}),
    )
    yield "/arama/?q=liman", render("Arama sonuçları", f"<ol>{_links(12)}</ol>", data={"@type": "SearchResultsPage"})
    yield (
        "/tag/drill",
        render(
            "Posts tagged drill",
            "".join(
                f'<article><h2><a href="/{n}">{HEADLINES[n]} today</a></h2><p>Kısa özet metni.</p></article>'
                for n in range(12)
            ),
            lang="en",
        ),
    )
    yield (
        "/son-dakika",
        render(
            "Son dakika",
            f"<table>{''.join(f'<tr><td><a href=/h/{n}>{HEADLINES[n]} bugün öğleden sonra</a></td></tr>' for n in range(30))}</table>",
            og="website",
        ),
    )


def paywalls() -> Iterator[tuple[str, bytes]]:
    """The beginning of an article and a locked door."""
    t = "Tatbikatın perde arkası"
    lock = {"isAccessibleForFree": False}
    yield (
        "/1",
        render(
            t,
            f"<article><h1>{t}</h1><p>{PROSE[0]}</p><p>Devamını okumak için abone olun.</p></article>",
            data=news(t, **lock),
        ),
    )
    yield (
        "/2",
        render(
            t,
            f"<h1>{t}</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p><div class=wall><p>Bu içerik abonelere özeldir. Zaten abone misiniz? Giriş yapın.</p></div>",
        ),
    )
    yield (
        "/3",
        render(
            "Behind the drill",
            "<h1>Behind the drill</h1><p>The ministry planned the drill for months, people who took part in the talks said on Friday evening.</p><p>Subscribe to continue reading. Already a subscriber? Sign in.</p>",
            lang="en",
            data=news("x", isAccessibleForFree="False"),
        ),
    )
    yield "/4", render(t, f"<h1>{t}</h1><p>{PROSE[2]}</p>", data=news(t, **lock))
    yield (
        "/5",
        render(
            "За кулисами учений",
            "<h1>За кулисами учений</h1><p>Министерство готовило учения несколько месяцев, рассказали участники переговоров в пятницу вечером.</p><p>Оформите подписку, чтобы читать дальше.</p>",
            lang="ru",
        ),
    )
    yield (
        "/6",
        render(
            t,
            f"<h1>{t}</h1><div>{PROSE[3]}</div><div>Haberin tamamını okumak için üye girişi yapın.</div>",
            data=news(t),
        ),
    )
    yield (
        "/7",
        render(
            "훈련의 뒷이야기",
            "<h1>훈련의 뒷이야기</h1><p>국방부는 이번 훈련을 몇 달 동안 준비해 왔다고 회의에 참석한 관계자들이 금요일 저녁에 말했다.</p><p>이 기사는 유료 회원 전용입니다. 구독하기</p>",
            lang="ko",
            data=news("x", **lock),
        ),
    )


def cookie_walls() -> Iterator[tuple[str, bytes]]:
    """Nothing but a question for consent."""
    yield (
        "/1",
        render(
            "Gizliliğiniz",
            "<h1>Gizliliğiniz</h1><p>Size daha iyi hizmet sunmak için çerezler kullanıyoruz. Çerez politikamızı okuyun. Çerezleri kabul ederek devam edebilirsiniz, çerez tercihlerinizi istediğiniz zaman değiştirebilirsiniz.</p><button>Tümünü kabul et</button>",
        ),
    )
    yield (
        "/2",
        render(
            "We value your privacy",
            "<div><p>We and our 842 partners store and access cookies on your device. You can accept cookies or manage your choices. Your consent applies to this site only. With your consent we use cookies to show ads.</p><p>Accept all. Reject all. Manage preferences.</p></div>",
            lang="en",
        ),
    )
    yield (
        "/3",
        render(
            "Deneme",
            "<div role=dialog><h2>Çerez kullanımı</h2><p>Bu sitede çerez kullanıyoruz. Zorunlu çerezler dışındakiler için açık rızanız gerekir. Çerez ayarlarından seçim yapabilirsiniz.</p><a>Kabul ediyorum</a></div>",
        ),
    )
    yield (
        "/4",
        render(
            "Consent",
            "<section><h1>Before you continue</h1><p>We use cookies and data to deliver our services. If you accept all, we will also use cookies to measure audiences. Select more options to see the consent settings for cookies.</p></section>",
            lang="en",
        ),
    )
    yield (
        "/5",
        render(
            "Согласие",
            "<p>Мы используем файлы cookie, чтобы сайт работал лучше. Продолжая, вы соглашаетесь на использование cookie. Принять все cookie или изменить настройки cookie можно здесь, подробнее в политике cookie.</p>",
            lang="ru",
        ),
    )
    yield (
        "/6",
        render(
            "Onay",
            "<table><tr><td>KVKK ve GDPR kapsamında çerezler için onayınızı istiyoruz. Çerezleri kullanırız; tümünü kabul et düğmesine basarak çerezlere rıza göstermiş olursunuz. Çerez listesi aşağıdadır.</td></tr></table>",
        ),
    )


def error_pages() -> Iterator[tuple[str, bytes]]:
    """Errors that come with status 200."""
    yield "/1", render("404", "<h1>404</h1><p>Aradığınız sayfa bulunamadı.</p>")
    yield (
        "/2",
        render(
            "Sayfa bulunamadı",
            f"<h1>Sayfa bulunamadı</h1><p>Belki bunlar ilginizi çeker:</p><ul>{_links(10)}</ul>{paragraphs(3)}",
        ),
    )
    yield (
        "/3",
        render(
            "Page not found", "<h1>Page not found</h1><p>The page you are looking for no longer exists.</p>", lang="en"
        ),
    )
    yield (
        "/4",
        render(
            "Just a moment...",
            "<p>Checking your browser before accessing the site. Enable JavaScript and cookies to continue.</p>",
            site="",
            lang="en",
        ),
    )
    yield "/5", render("Deneme Gazetesi", "<div><b>Bu haber yayından kaldırılmıştır.</b></div>", site="")
    yield (
        "/6",
        render(
            "Страница не найдена", "<h1>Страница не найдена</h1><p>Страница удалена или не существует.</p>", lang="ru"
        ),
    )
    yield (
        "/7",
        render(
            "503 Service Unavailable",
            "<h1>Service Unavailable</h1><p>Too many requests. Try again later.</p>",
            site="",
            lang="en",
        ),
    )
    yield "/8", render("Hata", "<h1>Hata 404</h1><p>Haber bulunamadı, ana sayfaya dönün.</p>")
    yield (
        "/9",
        render(
            "페이지를 찾을 수 없습니다",
            "<h1>페이지를 찾을 수 없습니다</h1><p>존재하지 않는 페이지입니다.</p>",
            lang="ko",
        ),
    )


def templates() -> Iterator[tuple[str, bytes]]:
    """What a template or a test left behind."""
    lorem = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation."
    yield "/1", render("{{title}}", f"<h1>{{{{title}}}}</h1>{paragraphs(4)}")
    yield "/2", render("Haber", "<h1>{{ article.title }}</h1><p>{{ article.body }}</p><p>{{ article.author }}</p>")
    yield "/3", render("Örnek", f"<h1>Yeni tasarım</h1><p>{lorem}</p><p>{lorem}</p>")
    yield "/4", render("undefined", f"<h1>undefined</h1>{paragraphs(3)}", site="")
    yield "/5", render("Başlık buraya", f"<h1>Başlık buraya</h1><p>{lorem}</p>")
    yield (
        "/6",
        render(
            "Haber",
            "<article><h2>%TITLE%</h2><p>%SUMMARY% ve %BODY_TEXT% burada görünecek. Bu bölüm yazı işleri tarafından doldurulacaktır.</p></article>",
        ),
    )
    yield (
        "/7",
        render(
            "Haber",
            "<h1>Haber</h1><p>{% for item in items %} {{ item.text }} {% endfor %}</p><p>[object Object]</p><p>[object Object]</p>",
        ),
    )
    yield (
        "/8",
        render(
            "Hello world!",
            "<h1>Hello world!</h1><p>Welcome. This is your first post. Edit or delete it, then start writing your own news here today!</p>",
            lang="en",
            site="",
        ),
    )


def prompts() -> Iterator[tuple[str, bytes]]:
    """Words to or from a language model that were published by mistake."""
    yield (
        "/1",
        render(
            "Tatbikat",
            f"<h1>Tatbikat</h1><p>As an AI language model, I cannot browse the news, but here is a text.</p>{paragraphs(4)}",
        ),
    )
    yield (
        "/2",
        render(
            "Write a new short title in Turkish: Tatbikat başladı",
            f"<h1>Write a new short title in Turkish: Tatbikat başladı</h1>{paragraphs(5)}",
        ),
    )
    yield (
        "/3",
        render(
            "Tatbikat",
            f"<h1>Tatbikat</h1><p>Based on the following information, write an original article in Turkish:</p>{paragraphs(5)}",
            data=news("Tatbikat"),
        ),
    )
    yield "/4", render("Tatbikat", f"<h1>Tatbikat</h1><p>Elbette! İşte haberin özgün hali:</p>{paragraphs(6)}")
    yield (
        "/5",
        render(
            "Tatbikat",
            f"<h1>Tatbikat</h1>{paragraphs(5)}<p>Bir yapay zeka dil modeli olarak güncel bilgilere erişemiyorum, metni denetlemenizi öneririm.</p>",
        ),
    )
    yield (
        "/6",
        render("Sure! Here is the rewritten article", f"<h1>Sure! Here is the rewritten article</h1>{paragraphs(3)}"),
    )
    yield (
        "/7",
        render(
            "Учения",
            "<h1>Учения</h1><p>Как языковая модель, я не имею доступа к новостям, но могу предложить текст об учениях в порту.</p><p>Министерство готовило учения несколько месяцев.</p>",
            lang="ru",
        ),
    )
    yield (
        "/8",
        render("Tatbikat", f"<h1>Tatbikat</h1><p>Aşağıdaki metni yeniden yaz: tatbikat başladı.</p>{paragraphs(4)}"),
    )


NOT_ARTICLES = {
    "video": videos, "gallery": galleries, "live": lives, "listing": listings, "paywall": paywalls,
    "cookie_wall": cookie_walls, "error_page": error_pages, "template": templates, "prompt": prompts,
}  # fmt: skip


def near_misses() -> Iterator[tuple[str, str, bytes]]:
    """Articles that share a word, a path or a piece with a page that is none: (name, path, page)."""
    full = paragraphs(12)
    yield (
        "video above an article",
        "/video/1",
        render(
            "Tatbikat",
            f'<article><h1>Tatbikat</h1><video src="a.mp4"></video>{paragraphs(6)}</article>',
            data=[news("Tatbikat"), {"@type": "VideoObject"}],
        ),
    )
    yield (
        "three paragraphs that declare their video alone",
        "/video/tatbikat-3",
        render(
            "Tatbikat",
            f'<article><h1>Tatbikat</h1><video src="a.mp4"></video>{paragraphs(3)}</article>',
            data={"@type": "VideoObject", "name": "Tatbikat"},
        ),
    )
    yield (
        "short article with a player",
        "/dunya/2",
        render(
            "Tatbikat",
            f'<article><h1>Tatbikat</h1><iframe src="https://youtube.com/embed/x"></iframe>{paragraphs(3)}</article>',
            data=news("Tatbikat"),
        ),
    )
    yield (
        "article with many pictures",
        "/dunya/3",
        render(
            "Tatbikat",
            f"<article><h1>Tatbikat</h1>{''.join(f'<p>{PROSE[n]}</p><img src={n}.jpg>' for n in range(10))}</article>",
            data=news("Tatbikat"),
        ),
    )
    yield (
        "article on cookies",
        "/teknoloji/4",
        render(
            "Çerezler için yeni kural",
            f"<article><h1>Çerezler için yeni kural</h1><p>Kurul, sitelerin çerez kullanımı için ziyaretçiden açık rıza almasını zorunlu kılan kararını yayımladı.</p><p>Karara göre çerez bildirimindeki reddet düğmesi kabul et düğmesi kadar görünür olacak.</p>{paragraphs(3)}</article>",
            data=news("x"),
        ),
    )
    yield (
        "article with a consent banner",
        "/dunya/5",
        render(
            "Tatbikat",
            f"<div class=banner>Çerez kullanıyoruz. <button>Tümünü kabul et</button></div><article><h1>Tatbikat</h1>{paragraphs(6)}</article>",
            data=news("x"),
        ),
    )
    yield (
        "article on error 404",
        "/teknoloji/6",
        render(
            "404 hatası neden çıkar, nasıl çözülür?",
            f"<article><h1>404 hatası neden çıkar, nasıl çözülür?</h1><p>Sayfa bulunamadı iletisi, adresin değiştiğini gösterir.</p>{full}</article>",
            data=news("x"),
        ),
    )
    yield (
        "404 kilometres",
        "/dunya/7",
        render(
            "404 kilometrelik boru hattı açıldı",
            f"<article><h1>404 kilometrelik boru hattı açıldı</h1>{paragraphs(4)}</article>",
            data=news("x"),
        ),
    )
    yield (
        "access barred",
        "/gundem/8",
        render(
            "Erişim engellendi: Mahkemeden karar",
            f"<article><h1>Erişim engellendi: Mahkemeden karar</h1>{full}</article>",
            data=news("x"),
        ),
    )
    yield (
        "article on paywalls",
        "/medya/9",
        render(
            "Gazeteler aboneliğe geçiyor",
            f"<article><h1>Gazeteler aboneliğe geçiyor</h1>{full}<p>Okurlar, devamını okumak için abone olun uyarısından yakınıyor.</p></article>",
            data=news("x"),
        ),
    )
    yield (
        "full article with a newsletter",
        "/dunya/10",
        render("Tatbikat", f"<article><h1>Tatbikat</h1>{full}<p>Bültenimize abone olun.</p></article>", data=news("x")),
    )
    yield (
        "locked by its word, but whole",
        "/dunya/11",
        render("Tatbikat", f"<article><h1>Tatbikat</h1>{full}</article>", data=news("x", isAccessibleForFree=False)),
    )
    yield (
        "short news",
        "/dunya/12",
        render("Tatbikat başladı", f"<article><h1>Tatbikat başladı</h1>{paragraphs(2)}</article>", data=news("x")),
    )
    yield (
        "times in prose",
        "/dunya/13",
        render(
            "Saat saat tatbikat",
            f"<article><h1>Saat saat tatbikat</h1><p>09.10'da limandan ayrılan gemi 10.45'te bölgeye vardı ve ilk atış 11.20'de yapıldı.</p><p>12:30 sularında sis nedeniyle ara verildi.</p>{paragraphs(5)}</article>",
            data=news("x"),
        ),
    )
    yield (
        "on live broadcasts",
        "/medya/14",
        render(
            "Canlı yayında ilginç an",
            f"<article><h1>Canlı yayında ilginç an</h1>{paragraphs(5)}</article>",
            data=news("x"),
        ),
    )
    yield (
        "on a chat robot",
        "/teknoloji/15",
        render(
            "Sohbet robotu özür diledi",
            f'<article><h1>Sohbet robotu özür diledi</h1><p>Robot, soruya "As an AI language model, I cannot answer" diye başlayan bir yanıt verdi.</p><p>"Bir yapay zeka dil modeli olarak bunu yapamam" yanıtı da kayıtlara geçti.</p>{paragraphs(5)}</article>',
            data=news("x"),
        ),
    )
    yield (
        "on lorem ipsum",
        "/kultur/16",
        render(
            "Lorem ipsum nereden geliyor?",
            f"<article><h1>Lorem ipsum nereden geliyor?</h1><p>Matbaacılar lorem ipsum diye başlayan metni yüzyıllardır boş yerleri doldurmak için kullanıyor.</p>{full}</article>",
            data=news("x"),
        ),
    )
    yield (
        "on templates",
        "/teknoloji/17",
        render(
            "Şablon dilleri",
            f"<article><h1>Şablon dilleri</h1><p>Adın yerine {{{{ name }}}} yazılır.</p>{full}</article>",
            data=news("x"),
        ),
    )
    yield (
        "article among links",
        "/dunya/18",
        render(
            "Tatbikat",
            f"<aside><ul>{_links(40)}</ul></aside><article><h1>Tatbikat</h1>{paragraphs(6)}</article><ul>{_links(30)}</ul>",
        ),
    )
    yield (
        "article under a tag path",
        "/konu/tatbikat/haber-19",
        render("Tatbikat", f"<article><h1>Tatbikat</h1>{full}</article>", data=news("x"), og="article"),
    )
    yield (
        "article on a gallery",
        "/kultur/20",
        render(
            "Yeni sanat galerisi açıldı",
            f"<article><h1>Yeni sanat galerisi açıldı</h1><img src=a.jpg><img src=b.jpg><img src=c.jpg><img src=d.jpg>{paragraphs(5)}</article>",
            data=news("x"),
        ),
    )
    yield "no metadata at all", "/21", render("Tatbikat", f"<div><h1>Tatbikat</h1>{paragraphs(5)}</div>")
    yield "divs for paragraphs", "/22", render("Tatbikat", f"<div><h1>Tatbikat</h1>{paragraphs(6, 'div')}</div>")
    yield (
        "apology in a headline",
        "/dunya/23",
        render(
            "I'm sorry, minister tells parliament",
            f"<article><h1>I'm sorry, minister tells parliament</h1>{paragraphs(5)}</article>",
            data=news("x"),
            lang="en",
        ),
    )
    yield (
        "a test drive",
        "/oto/24",
        render(
            "Test haberleri: yeni otomobil",
            f"<article><h1>Test haberleri: yeni otomobil</h1>{paragraphs(5)}</article>",
            data=news("x"),
        ),
    )
