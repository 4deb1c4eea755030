"""Pages that are no article end so, with their kind; articles that nearly look like one stay articles."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.model import Article, Disposition
from ingest.extraction import extract_article
from tests.nonarticle_pages import NOT_ARTICLES, PROSE, near_misses, news, paragraphs, render

NOW = datetime(2025, 10, 5, tzinfo=UTC)
CASES = [(kind, path, page) for kind, pages in NOT_ARTICLES.items() for path, page in pages()]


def _extract(path: str, page: bytes) -> Article:
    return extract_article(page, url=f"https://haber.example{path}", content_type="text/html", fetched_at=NOW)


@pytest.mark.parametrize(("kind", "path", "page"), CASES, ids=[f"{kind}{path}" for kind, path, _ in CASES])
def test_each_kind_is_told(kind: str, path: str, page: bytes) -> None:
    article = _extract(path, page)
    assert article.disposition is Disposition.NOT_AN_ARTICLE
    assert article.reason.split(":")[0] == kind, article.reason


def test_each_kind_has_six_shapes() -> None:
    assert all(sum(1 for _ in pages()) >= 6 for pages in NOT_ARTICLES.values())


@pytest.mark.parametrize(("name", "path", "page"), list(near_misses()), ids=[name for name, _, _ in near_misses()])
def test_near_misses_stay_articles(name: str, path: str, page: bytes) -> None:
    article = _extract(path, page)
    assert article.disposition is Disposition.ARTICLE, f"{name}: {article.reason}"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Üzgünüz, aradığınız sayfa bulunamadı", "error_page"), ("Böyle bir sayfa yok", "error_page"),
        ("Oops! That page can't be found.", "error_page"), ("Something went wrong", "error_page"),
        ("Bir hata oluştu", "error_page"), ("HTTP 404 Not Found", "error_page"), ("Error 503", "error_page"),
        ("Site bakımda", "error_page"), ("Robot musunuz?", "error_page"), ("This page isn't available", "error_page"),
        ("Haber Başlığı Buraya", "template"), ("Test haberi 2", "template"), ("${article.title}", "template"),
        ("<%= title %>", "template"), ("[object Object]", "template"), ("Hello, world!", "template"),
        ("Here's the rewritten article in Turkish", "prompt"), ("Sure! Below is the news text", "prompt"),
        ("Rewrite the following news article", "prompt"), ("Aşağıdaki haberi özgünleştir", "prompt"),
        ("Üzgünüm, ancak bu isteği yerine getiremem", "prompt"), ("Yapay zeka olarak yorum yapamam", "prompt"),
        ("Elbette, işte yeni başlık", "prompt"), ("Please translate this text", "prompt"),
        ("Based on this information, write a new short title in Turkish: Liman", "prompt"),
    ],
)  # fmt: skip
def test_titles_that_tell(title: str, kind: str) -> None:
    escaped = title.replace("<", "&lt;")
    article = _extract("/haber-1", render(escaped, f"<h1>{escaped}</h1>{paragraphs(3)}", site=""))
    assert article.disposition is Disposition.NOT_AN_ARTICLE, article.reason
    assert article.reason.split(":")[0] == kind, article.reason


@pytest.mark.parametrize(
    "title",
    [
        "Oops diyen bakan özür diledi", "404 yeni konut teslim edildi", "Hata yapan hakem ceza aldı", "Sayfa bulunamadı diyen siteler artıyor mu?",
        "Sorry seems to be the hardest word for ministers", "Nothing found at the crash site, officials say after search",
        "Of course I will run again, says mayor", "Here are the new text message rules", "I'm sorry, minister tells parliament",
        "Test haberleri: yeni otomobil", "Deneme yazıları ödülü sahibini buldu", "Null Island nerede?", "Canlı yayında deprem anı",
        "Yapay zeka olarak bilinen alan büyüyor mu", "Using this information, police found the car", "Write a letter to Santa, children told",
        "Erişim engeli kaldırıldı", "Just a moment of silence for the victims", "Access denied: how banks fail the blind", "Galeri sahibi dolandırıldı",
        "Forbidden City müzesi yeniden açıldı", "Bakım çalışması nedeniyle köprü kapandı", "Robot musunuz sorusu tarih oluyor", "Premium içerik üreticilerine vergi",
    ],
)  # fmt: skip
def test_titles_that_only_sound_so(title: str) -> None:
    article = _extract(
        "/haber-1", render(title, f"<article><h1>{title}</h1>{paragraphs(12)}</article>", data=news(title))
    )
    assert article.disposition is Disposition.ARTICLE, article.reason


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Based on this information, write a new short title in Turkish: Liman\n\n" + "\n\n".join(PROSE[:3]), "prompt"),
        ("\n\n".join(PROSE[:3]) + "\n\nBir yapay zeka dil modeli olarak bunu doğrulayamam.", "prompt"),
        ("{{ title }}\n\n{{ body }}", "template"),
        ("\n\n".join(PROSE[:4]), None),
        ("\n\n".join([*PROSE[:2], '"As an AI language model" diye başlayan yanıt tartışma yarattı.', PROSE[2]]), None),
    ],
)  # fmt: skip
def test_wire_text_is_judged_too(text: str, kind: str | None) -> None:
    article = extract_article(text.encode(), url=None, content_type="text/plain", fetched_at=NOW)
    assert article.disposition is (Disposition.NOT_AN_ARTICLE if kind else Disposition.ARTICLE)
    assert kind is None or article.reason.startswith(kind)


_REPORT = (
    "SEUL, 28 Kasım (AA) - Güney Kore ordusu, sınırda yeni bir tatbikat başladığını duyurdu.\n\nAyrıntı verilmedi."
)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Seul: Sınırda yeni tatbikat başladı\n\n{_REPORT}", "Seul: Sınırda yeni tatbikat başladı"),
        (f"date 2026-11-28 GÜNEY KORE SINIRDA TATBİKAT YAPTI\n\n{_REPORT}", "GÜNEY KORE SINIRDA TATBİKAT YAPTI"),
        (_REPORT, None),  # a report without a headline
        (f"ANKARA, 28 Kasım 2026\n\n{_REPORT}", None),
        (f"MOSKOVA, 28 Kasım günü (TASS)\n\n{_REPORT}", None),
        (f"Kaynak: Anadolu Ajansı dış haberler\n\n{_REPORT}", None),
        (f"Ordu yeni bir tatbikat başlattı.\n\n{_REPORT}", None),  # a sentence
        (f"Ordunun sınırda başlattığı\nyeni tatbikat sürüyor\n\n{_REPORT}", None),  # broken lines
        ("Seul: Sınırda yeni tatbikat başladı\n\nTatbikat ayrıntıları\n\nAyrıntı yok.", None),
    ],
)
def test_the_headline_of_a_wire_text(text: str, title: str | None) -> None:
    article = extract_article(text.encode(), url=None, content_type="text/plain", fetched_at=NOW)
    assert article.title == title
    assert article.disposition is Disposition.ARTICLE
    assert article.lede is not None
    assert article.body.startswith(article.lede)
    assert title is None or title not in article.body
    assert all(article.body[block.start : block.end].strip() for block in article.blocks)


def _wall(title: str, *lines: str) -> bytes:
    text = "".join(f"<p>{line}</p>" for line in lines)
    return f"<html><head><title>{title}</title></head><body><div><h1>{title}</h1>{text}</div></body></html>".encode()


STAND_INS = {
    "consent of the framework": ("cookie_wall", _wall(
        "We value your privacy",
        "We and our 842 partners store and access information on your device, such as unique IDs in cookies, to process personal data.",
        "You may accept or manage your choices by clicking below.",
    )),
    "consent of a portal": ("cookie_wall", _wall(
        "Example is part of the Example family of brands",
        "When you use our sites, we use cookies to provide them to you, authenticate users, apply security measures, and measure your use.",
        "If you click Accept all, we and our partners, including 237 who are part of the IAB framework, will also store information.",
    )),
    "consent in Turkish": ("cookie_wall", _wall(
        "Gizliliğinize önem veriyoruz",
        "Biz ve 512 iş ortağımız, cihazınızdaki bilgilere erişiyor ve bunları saklıyoruz; kişisel verileriniz reklam amacıyla işlenir.",
        "Tercihlerinizi dilediğiniz zaman değiştirebilirsiniz.",
    )),
    "check in Turkish": ("error_page", _wall(
        "Bir dakika lütfen...",
        "Siteye erişmeden önce tarayıcınız kontrol ediliyor. Bağlantınızın güvenliğini doğrulamamız gerekiyor. İnsan olduğunuzu doğrulayın.",
    )),
    "region": ("error_page", _wall(
        "Haber",
        "We are sorry, this content is not available in your region. Our website is unavailable in most European countries due to GDPR.",
    )),
    "region in Turkish": ("error_page", _wall(
        "Erişim", "Yayın hakları nedeniyle bu içerik bulunduğunuz ülkede görüntülenemiyor. Anlayışınız için teşekkür eder, iyi günler dileriz."
    )),
    "database": ("error_page", _wall(
        "Haber", "Error establishing a database connection. Please contact your administrator if the problem persists, and try again in a while."
    )),
    "database in Turkish": ("error_page", _wall("Haber", "Veritabanı bağlantı hatası oluştu. Lütfen site yöneticisine durumu bildirin ve bir süre sonra sayfayı yenileyin.")),
    "program": ("error_page", b"<br /><b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_connect() in /home/www/index.php:12 "
                b"Stack trace: #0 {main} thrown in <b>/home/www/index.php</b> on line <b>12</b><br />"),
    "maintenance": ("error_page", _wall("Bakım çalışması", "Sitemizde planlı bakım çalışması yapılmaktadır. Kısa süre içinde yeniden hizmetinizde olacağız.")),
    "host": ("error_page", _wall("Account Suspended", "This Account has been suspended. Contact your hosting provider for more information.")),
}  # fmt: skip


@pytest.mark.parametrize("name", STAND_INS)
def test_pages_that_stand_in_for_a_while_are_told(name: str) -> None:
    kind, wall = STAND_INS[name]
    article = _extract("/haber/1", wall)
    assert article.disposition is Disposition.NOT_AN_ARTICLE and article.stands_in, article.reason
    assert article.reason.split(":")[0] == kind, article.reason


@pytest.mark.parametrize(
    "page",
    [
        _wall("Sayfa bulunamadı", "Aradığınız sayfa bulunamadı."),
        _wall("Üzgünüz", "Üzgünüz, aradığınız içeriğe ulaşılamadı. Son dakika haberleri için anasayfayı ziyaret edin."),
        _wall("Ошибка", "Материал удален или перемещен. Возможно, вы перешли по устаревшей ссылке. Воспользуйтесь поиском по сайту или картой разделов."),
        _wall("Помилка", "Матеріал видалено або переміщено. Скористайтеся пошуком по сайту, щоб знайти потрібну публікацію серед новин останніх днів."),
        _wall("We can’t find that page", "The story you were looking for may have been moved, renamed or removed. Try our search, or go back to the front page."),
        _wall("Sorry", "This article is no longer online because our licence to publish it has expired. Please visit our home page for more news and analysis."),
        _wall("お知らせ", "お探しの記事は公開を終了しているか、削除された可能性があります。" * 4),
        _wall("提示", "抱歉，您访问的页面不存在或已被删除，请检查网址是否正确，或返回首页浏览其他新闻。" * 4),
        _wall("알림", "존재하지 않는 기사입니다. 주소가 정확한지 다시 한번 확인해 주시기 바랍니다. 다른 기사는 홈페이지에서 볼 수 있습니다." * 2),
        _wall("Üye girişi", "Bu içeriği okuyabilmek için üye girişi yapmanız gerekmektedir. Hesabınız yoksa ücretsiz üye olabilirsiniz."),
    ],
)  # fmt: skip
def test_what_is_no_more_or_locked_does_not_stand_in(page: bytes) -> None:
    article = _extract("/haber/1", page)
    assert article.disposition is Disposition.NOT_AN_ARTICLE and not article.stands_in, article.reason


@pytest.mark.parametrize(
    ("title", "first"),
    [
        (
            "Yahoo'ya rıza cezası",
            "Kurul, şirketin ve iş ortaklarının cihazlarda çerez saklamak için açık rıza almadığını belirtti.",
        ),
        (
            "Veri kuralları değişti",
            "Yeni kurala göre kişisel verileriniz işlenirken KVKK uyarınca aydınlatma metni gösterilecek.",
        ),
        (
            "Database error grounds flights",
            "A database connection failed at the centre that controls the airspace, officials said on Monday.",
        ),
        (
            "Bir dakika lütfen: Meclis'te gerginlik",
            "Meclis Başkanı, kürsüdeki milletvekiline söz verirken salonda tartışma çıktı.",
        ),
    ],
)
def test_news_of_such_things_stay_articles(title: str, first: str) -> None:
    article = _extract("/haber/1", render(title, f"<h1>{title}</h1><p>{first}</p>{paragraphs(5)}"))
    assert article.disposition is Disposition.ARTICLE, article.reason


@pytest.mark.parametrize(
    ("text", "disposition"),
    [
        ("Not Found\n\nThe requested URL was not found on this server. Check your spelling and try again.", "not_an_article"),
        ('{"error": {"code": 404, "message": "The article you requested was not found, it may have been removed"}}', "unsupported"),
        ('<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>', "unsupported"),
        ('[{"id": 1, "title": "Kuzey Kore Rusya\'ya mermi gönderdi"}]', "unsupported"),
        ("[Son dakika] Kuzey Kore doğu denizine iki balistik füze fırlattı, Seul toplandı. [AA]", "article"),
        ("Not found guilty: a court in Seoul acquitted the captain.\n\nThe ship was not found on this server of ours.", "article"),
    ],
)  # fmt: skip
def test_answers_of_servers_and_interfaces_are_no_wire_text(text: str, disposition: str) -> None:
    when = datetime(2026, 11, 30, tzinfo=UTC)
    article = extract_article(text.encode(), url="https://a.example/1", content_type="text/plain", fetched_at=when)
    assert article.disposition.value == disposition, article.reason
