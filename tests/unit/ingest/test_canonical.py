"""Addresses of one work are one, addresses of two are two, and a page's own word is examined."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.canonical import address_key, canonicalize_url, choose_canonical, registered_domain

TABLE = [
    # host, port, scheme, user
    ("HTTPS://WWW.Haber.example/A", "https://www.haber.example/A"),
    ("https://haber.example", "https://haber.example/"),
    ("https://haber.example./a", "https://haber.example/a"),
    ("https://haber.example:443/a", "https://haber.example/a"),
    ("http://haber.example:80/a", "http://haber.example/a"),
    ("http://haber.example:443/a", "http://haber.example:443/a"),
    ("https://haber.example:8443/a", "https://haber.example:8443/a"),
    ("https://ali:gizli@haber.example/a", "https://haber.example/a"),
    ("https://gökyüzü.example/a", "https://xn--gkyz-5qa2bb.example/a"),
    ("https://xn--gkyz-5qa2bb.example/a", "https://xn--gkyz-5qa2bb.example/a"),
    ("https://новости.example/a", "https://xn--b1amnebsh.example/a"),
    ("  https://haber.example/a \n", "https://haber.example/a"),
    ("https://haber.example/a\n/b", "https://haber.example/a/b"),
    # path
    ("https://haber.example/a/./b", "https://haber.example/a/b"),
    ("https://haber.example/a/../b", "https://haber.example/b"),
    ("https://haber.example/../b", "https://haber.example/b"),
    ("https://haber.example/a/..", "https://haber.example/"),
    ("https://haber.example//a//b", "https://haber.example/a/b"),
    ("https://haber.example/%61%2d%7e", "https://haber.example/a-~"),
    ("https://haber.example/%c3%bc", "https://haber.example/%C3%BC"),
    ("https://haber.example/ü", "https://haber.example/%C3%BC"),
    ("https://haber.example/a b", "https://haber.example/a%20b"),
    ("https://haber.example/100%", "https://haber.example/100%25"),
    ("https://haber.example/a%2Fb", "https://haber.example/a%2Fb"),
    ("https://haber.example/a/", "https://haber.example/a/"),
    ("https://haber.example/index.html", "https://haber.example/"),
    ("https://haber.example/dunya/index.php", "https://haber.example/dunya/"),
    ("https://haber.example/Default.aspx", "https://haber.example/"),
    ("https://haber.example/index.php?id=7", "https://haber.example/?id=7"),
    ("https://haber.example/index-finger.html", "https://haber.example/index-finger.html"),
    # fragment
    ("https://haber.example/a#yorumlar", "https://haber.example/a"),
    ("https://haber.example/a#", "https://haber.example/a"),
    ("https://haber.example/#!/haber/7", "https://haber.example/#!/haber/7"),
    # tracking
    ("https://haber.example/a?utm_source=x&utm_medium=y", "https://haber.example/a"),
    ("https://haber.example/a?UTM_Source=x", "https://haber.example/a"),
    ("https://haber.example/a?fbclid=x", "https://haber.example/a"),
    ("https://haber.example/a?srsltid=x&mibextid=y&wt.mc_id=z", "https://haber.example/a"),
    ("https://haber.example/a?CMP=rss&__cf_chl_tk=x", "https://haber.example/a"),
    ("https://haber.example/a?source=rss&from=WhatsApp", "https://haber.example/a"),
    ("https://haber.example/a?source=aa", "https://haber.example/a?source=aa"),
    ("https://haber.example/a?gclid=x&id=7", "https://haber.example/a?id=7"),
    ("https://haber.example/a?yclid=x", "https://haber.example/a"),
    ("https://haber.example/a?ysclid=x", "https://haber.example/a"),
    ("https://haber.example/a?msclkid=x&gbraid=y&wbraid=z", "https://haber.example/a"),
    ("https://haber.example/a?igshid=x", "https://haber.example/a"),
    ("https://haber.example/a?_ga=1.2", "https://haber.example/a"),
    ("https://haber.example/a?ref=anasayfa", "https://haber.example/a"),
    ("https://haber.example/a?mc_cid=1&mc_eid=2", "https://haber.example/a"),
    ("https://haber.example/a?_openstat=x", "https://haber.example/a"),
    ("https://haber.example/a?twclid=x&ttclid=y", "https://haber.example/a"),
    ("https://haber.example/a?id=7&amp;utm_source=x", "https://haber.example/a?id=7"),
    ("https://haber.example/a?utm=7", "https://haber.example/a?utm=7"),
    ("https://haber.example/a?reference=7", "https://haber.example/a?reference=7"),
    # sessions
    ("https://haber.example/a;jsessionid=1F2?id=7", "https://haber.example/a?id=7"),
    ("https://haber.example/a;JSESSIONID=1F2/b", "https://haber.example/a/b"),
    ("https://haber.example/a?PHPSESSID=9&id=7", "https://haber.example/a?id=7"),
    ("https://haber.example/a?sid=9", "https://haber.example/a"),
    ("https://haber.example/a?jsessionid=9", "https://haber.example/a"),
    # other parameters stay, in order of their names
    ("https://haber.example/a?b=2&a=1", "https://haber.example/a?a=1&b=2"),
    ("https://haber.example/a?a=2&a=1", "https://haber.example/a?a=2&a=1"),
    ("https://haber.example/a?", "https://haber.example/a"),
    ("https://haber.example/a?12345", "https://haber.example/a?12345"),
    ("https://haber.example/a?a=", "https://haber.example/a?a="),
    ("https://haber.example/a?q=%c3%bc&&", "https://haber.example/a?q=%C3%BC"),
    ("https://haber.example/a?q=a+b", "https://haber.example/a?q=a+b"),
    ("https://haber.example/a?page=2", "https://haber.example/a?page=2"),
    # mobile and AMP twins
    ("https://m.haber.example/a", "https://www.haber.example/a"),
    ("https://mobil.haber.com.tr/a", "https://www.haber.com.tr/a"),
    ("https://mobile.haber.example/a", "https://www.haber.example/a"),
    ("https://amp.haber.example/a", "https://www.haber.example/a"),
    ("https://m.spor.haber.example/a", "https://spor.haber.example/a"),
    ("https://m.www.haber.example/a", "https://www.haber.example/a"),
    ("https://m.example/a", "https://m.example/a"),
    ("https://haber.example/amp/dunya/a-7", "https://haber.example/dunya/a-7"),
    ("https://haber.example/dunya/a-7/amp", "https://haber.example/dunya/a-7"),
    ("https://haber.example/dunya/a-7/amp/", "https://haber.example/dunya/a-7/"),
    ("https://haber.example/mobil/haber/a-7.html", "https://haber.example/haber/a-7.html"),
    ("https://haber.example/a-7.amp", "https://haber.example/a-7"),
    ("https://haber.example/a-7.amp.html", "https://haber.example/a-7.html"),
    ("https://haber.example/a-7?amp", "https://haber.example/a-7"),
    ("https://haber.example/a-7?amp=1", "https://haber.example/a-7"),
    ("https://haber.example/a-7?outputType=amp", "https://haber.example/a-7"),
    ("https://haber.example/a-7?output=json", "https://haber.example/a-7?output=json"),
    ("https://haber.example/amp", "https://haber.example/amp"),
    ("https://haber.example/muzik/amp-secimi", "https://haber.example/muzik/amp-secimi"),
    ("https://haber.example/lamp", "https://haber.example/lamp"),
    ("https://www-haber-example.cdn.ampproject.org/c/s/www.haber.example/amp/a-7", "https://www.haber.example/a-7"),
    ("https://www.google.com/amp/s/m.haber.example/a-7", "https://www.haber.example/a-7"),
    ("https://www.google.com/url?q=https%3A%2F%2Fhaber.example%2Fa%3Futm_source%3Dx&sa=D", "https://haber.example/a"),
    ("https://l.facebook.com/l.php?u=https%3A%2F%2Fhaber.example%2Fa&h=AT", "https://haber.example/a"),
]  # fmt: skip


def test_the_table_is_large_enough() -> None:
    assert len(TABLE) >= 80


@pytest.mark.parametrize(("url", "canonical"), TABLE)
def test_spelling(url: str, canonical: str) -> None:
    assert canonicalize_url(url) == canonical
    assert canonicalize_url(canonical) == canonical


@pytest.mark.parametrize(
    "url", ["", "haber", "ftp://haber.example/a", "mailto:a@haber.example", "javascript:void(0)", "https://", "https:///a",
            "https://haber.example:port/a", "https://[::1/a", "//haber.example/a", "https://a b.example/"],
)  # fmt: skip
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError):
        canonicalize_url(url)


def test_relative_addresses() -> None:
    assert canonicalize_url("../b?utm_source=x", base="https://haber.example/x/y/z") == "https://haber.example/x/b"
    assert canonicalize_url("//haber.example/b", base="https://x.example/") == "https://haber.example/b"


_PART = st.text(st.sampled_from("aZ0%-._~/;?&=#: üİ+[]@|\\'\"<>"), max_size=25)


@given(
    st.sampled_from(["http", "https", "HTTPS"]),
    st.sampled_from(["haber.example", "m.haber.example", "WWW.Haber.Example.", "amp.x.com.tr", "gök.example", "www.google.com"]),
    st.sampled_from(["", ":80", ":443", ":8080"]),
    st.lists(st.sampled_from(["amp", "m", "mobil", "index.html", "a.amp", "..", ".", "", "%41", "a%2Fb", "c/s/x.example", "url"]) | _PART, max_size=5),
    st.lists(st.sampled_from(["utm_x=1", "amp=1", "id=7", "q=https://x.example/amp", "b", "outputType=amp", "&amp;"]) | _PART, max_size=4),
)  # fmt: skip
def test_twice_is_once(scheme: str, host: str, port: str, path: list[str], query: list[str]) -> None:
    url = f"{scheme}://{host}{port}/{'/'.join(path)}?{'&'.join(query)}"
    try:
        once = canonicalize_url(url)
    except ValueError:
        return
    assert canonicalize_url(once) == once


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.haber.example/a/", "http://haber.example/a", True),
        ("https://m.haber.example/a?utm_source=x", "https://haber.example/amp/a", True),
        ("https://haber.example/a?id=1", "https://haber.example/a?id=2", False),
        ("https://haber.example/a", "https://haber.example/b", False),
        ("https://spor.haber.example/a", "https://haber.example/a", False),
    ],
)
def test_keys_tell_two_addresses_of_one_page(one: str, other: str, same: bool) -> None:
    assert (address_key(one) == address_key(other)) is same


OWN = "https://www.haber.example/dunya/limanda-yeni-tatbikat-basladi-haber-7012345"


@pytest.mark.parametrize(
    ("declared", "canonical"),
    [
        (OWN, OWN),
        (OWN + "?utm_source=x", OWN),
        ("/dunya/limanda-yeni-tatbikat-basladi-haber-7012345", OWN),
        ("https://haber.example/dunya/limanda-yeni-tatbikat-basladi-haber-7012345", "https://haber.example/dunya/limanda-yeni-tatbikat-basladi-haber-7012345"),
        ("https://www.haber.example/gundem/limanda-tatbikat-basladi-7012345", "https://www.haber.example/gundem/limanda-tatbikat-basladi-7012345"),
        ("https://www.haber.example/haber/7012345", "https://www.haber.example/haber/7012345"),
        ("https://amp.haber.example/dunya/limanda-yeni-tatbikat-basladi-haber-7012345", OWN),
        # refused
        ("https://www.haber.example/", None),
        ("https://www.haber.example", None),
        ("https://www.haber.example/index.html", None),
        ("https://www.haber.example/dunya", None),
        ("https://www.haber.example/dunya/", None),
        ("https://www.haber.example/son-dakika", None),
        ("https://baska.example/dunya/limanda-yeni-tatbikat-basladi-haber-7012345", None),
        ("https://haber.example.baska.example/x-7012345", None),
        ("https://www.haber.example/dunya/secim-sonuclari-aciklandi-iste-liste-haber-6000001", None),
        ("https://www.haber.example/404", None),
        ("https://www.haber.example/giris?geri=7012345", None),
        ("https://www.haber.example/{{ slug }}", None),
        ("http://localhost/dunya/limanda-yeni-tatbikat-basladi-haber-7012345", None),
        ("javascript:void(0)", None),
        ("", None),
        ("   ", None),
    ],
)  # fmt: skip
def test_a_declared_address_is_examined(declared: str, canonical: str | None) -> None:
    found = choose_canonical([declared], OWN)
    assert found.url == (canonical or OWN)
    assert bool(found.refused) is (canonical is None and bool(declared.strip()))


@pytest.mark.parametrize(
    ("url", "declared", "canonical"),
    [
        ("https://haber.example/?p=97845", "https://haber.example/limanda-tatbikat-basladi/", "https://haber.example/limanda-tatbikat-basladi/"),
        ("https://haber.example/limanda-tatbikat-basladi-bugun-sabah/2", "https://haber.example/limanda-tatbikat-basladi-bugun-sabah", "https://haber.example/limanda-tatbikat-basladi-bugun-sabah"),
        ("https://haber.example/haber.php?id=7012345", "https://haber.example/limanda-tatbikat-basladi-7012345", "https://haber.example/limanda-tatbikat-basladi-7012345"),
        ("https://haber.example/", "https://haber.example/", "https://haber.example/"),
        ("https://m.haber.example/a-b-c-d-7012345", "https://www.haber.example/a-b-c-d-7012345", "https://www.haber.example/a-b-c-d-7012345"),
        (None, "https://haber.example/limanda-tatbikat-basladi-7012345", "https://haber.example/limanda-tatbikat-basladi-7012345"),
        (None, "https://haber.example/", None),
        (None, None, None),
        ("file:///a.html", None, None),
    ],
)  # fmt: skip
def test_declared_addresses_of_other_kinds(url: str | None, declared: str | None, canonical: str | None) -> None:
    assert choose_canonical([declared], url).url == canonical


def test_the_next_declared_address_is_tried() -> None:
    found = choose_canonical(["https://www.haber.example/", None, OWN], OWN + "?a=1")
    assert found.url == OWN
    assert found.refused == ("https://www.haber.example/: a home page",)


@pytest.mark.parametrize(
    ("host", "domain"),
    [("m.haber.com.tr", "haber.com.tr"), ("www.haber.com", "haber.com"), ("haber.com", "haber.com"), ("a.b.co.kr", "b.co.kr"),
     ("com.tr", "com.tr"), ("www.t.co", "t.co"), ("haber.tv", "haber.tv")],
)  # fmt: skip
def test_registered_domains(host: str, domain: str) -> None:
    assert registered_domain(host) == domain


@pytest.mark.parametrize(
    ("own", "declared", "is_taken"),
    [
        # One address on all pages of a section.
        ("/canonsec/1", "/canonsec/", False), ("/canonsec/1", "/canonsec", False), ("/haber/1", "/gundem", False),
        ("/haber/1", "/gundem.html", False), ("/haber.php?id=7", "/haber.php", False), ("/dunya/kim", "/dunya", False),
        ("/haber/7", "/haber/dunya", False), ("/haber/7", "/", False),
        # Forms of one work.
        ("/haber/7/print", "/haber/7", True), ("/haber/7/yazdir", "/haber/7", True), ("/liman-yandi/2", "/liman-yandi", True),
        ("/print.php?id=7", "/haber/7", True), ("/yazdir/7", "/liman-yandi", True), ("/h/7", "/haber/7", True),
        ("/7", "/dunya/rusya/liman-yandi", True),
    ],
)  # fmt: skip
def test_a_canonical_address_is_as_exact_as_the_page_own(own: str, declared: str, is_taken: bool) -> None:
    site = "https://www.haber.example"
    found = choose_canonical([declared], site + own)
    assert found.url == site + (declared if is_taken else own)
