"""Every encoding under every kind of label, right ones and wrong ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.charset import decode, read_label
from ingest.mojibake import repair_mojibake

TEXTS = {
    "tr": "Güney Kore'nin başkenti Seul'de düzenlenen toplantıda, sığınakların güçlendirilmesi için yeni bir çağrı yapıldı. İki ülkenin ışığı sönmüyor.",
    "ru": "В столице Южной Кореи прошло совещание, на котором обсудили новые меры по укреплению границы и обмену данными.",
    "uk": "У столиці Південної Кореї відбулася нарада, на якій її учасники обговорили зміцнення кордону та обмін даними.",
    "ko": "서울에서 열린 회의에서 참석자들은 국경 경비를 강화하고 정보를 교환하는 새로운 방안을 논의했다고 밝혔다.",
    "ja": "ソウルで開かれた会議では、国境の警備を強化し、情報を交換するための新しい方策について話し合われました。",
    "zh": "在首尔举行的会议上，与会者讨论了加强边境警备和交换情报的新办法，会议将在下个月继续举行。",
    "de": "Die Gespräche über die Stärkung der Grenze würden nächste Woche fortgesetzt, erklärte der Außenminister größtenteils.",
    "fr": "La réunion a été prolongée jusqu’à vendredi, a déclaré le ministre français de la Défense après l’échange.",
}
LEGACY = {
    "tr": ["cp1254", "iso8859-9"], "ru": ["cp1251", "koi8-r"], "uk": ["cp1251", "koi8-u"], "ko": ["euc-kr", "cp949"],
    "ja": ["shift_jis", "euc_jp"], "zh": ["gb18030", "gb2312"], "de": ["cp1252"], "fr": ["cp1252"],
}  # fmt: skip
NAMES = {
    "cp1254": "windows-1254", "iso8859-9": "iso-8859-9", "cp1251": "windows-1251", "cp949": "ks_c_5601-1987",
    "euc_jp": "euc-jp", "cp1252": "windows-1252",
}  # fmt: skip


def _page(text: str, label: str = "", form: str = "meta") -> str:
    head = {
        "meta": f'<meta charset="{label}">',
        "http-equiv": f'<meta http-equiv="Content-Type" content="text/html; charset={label}">',
        "xml": "",
        "": "",
    }[form if label else ""]
    xml = f'<?xml version="1.0" encoding="{label}"?>' if form == "xml" and label else ""
    return f"{xml}<html><head>{head}<title>x</title></head><body><p>{text}</p><p>{text}</p></body></html>"


def _cases() -> list[tuple[str, str, str, str, str]]:
    """(language, encoding of the bytes, label in the page, label in the header, form of the page's label)."""
    cases = []
    for lang, codecs in LEGACY.items():
        for codec in codecs:
            name = NAMES.get(codec, codec)
            cases += [
                (lang, codec, "", f"text/html; charset={name}", ""),
                (lang, codec, name, "", "meta"),
                (lang, codec, name, "text/html", "http-equiv"),
                (lang, codec, name, "", "xml"),
                (lang, codec, "utf-8", "text/html; charset=UTF-8", "meta"),  # says UTF-8 and is not
            ]
            if codec not in {"euc_jp"}:
                cases.append((lang, codec, "", "", ""))  # says nothing
            if lang in {"tr", "ru", "ko", "zh", "ja"} and codec not in {"euc_jp"}:
                cases.append((lang, codec, "iso-8859-1", "", "meta"))  # says Latin-1 and is not
        cases += [
            (lang, "utf-8", "", "", ""),
            (lang, "utf-8", "iso-8859-1", "text/html; charset=ISO-8859-1", "meta"),
            (lang, "utf-8", "windows-1254", "", "http-equiv"),
            (lang, "utf-8", "no-such-charset", "text/html; charset=", "meta"),
            (lang, "utf-8-sig", "iso-8859-9", "text/html; charset=windows-1251", "meta"),
            (lang, "utf-16", "", "text/html; charset=utf-8", ""),
            (lang, "utf-16-le", "utf-16", "", "meta")
            if lang in {"tr", "de", "fr"}
            else (lang, "utf-16-be", "", "", ""),
        ]
    return cases


CASES = _cases()


def test_the_table_is_large_enough() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize(("lang", "codec", "label", "header", "form"), CASES)
def test_every_encoding_under_every_label(lang: str, codec: str, label: str, header: str, form: str) -> None:
    page = _page(TEXTS[lang], label, form)
    text, _ = decode(page.encode(codec), content_type=header or None)
    assert text.lstrip("\ufeff") == page


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("ISO-8859-1", "cp1252"), ("latin1", "cp1252"), ("ISO-8859-9", "cp1254"), (" 'utf8' ", "utf-8"), ("GB2312", "gb18030"),
        ("EUC-KR", "cp949"), ("x-sjis", "cp932"), ("koi8-ru", "koi8-u"), ("rot13", None), ("hex", None), ("utf-7", None),
        ("", None), ("no such", None), ("a\0b", None),
    ],
)  # fmt: skip
def test_labels_are_read_as_browsers_do(label: str, codec: str | None) -> None:
    assert read_label(label) == codec


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    body = (TEXTS["tr"] * 3).encode() + b"\xff" + TEXTS["tr"].encode()
    text, codec = decode(body, content_type=None)
    assert codec == "utf-8"
    assert text.count("\ufffd") == 1


def test_a_page_cut_inside_a_letter_is_still_utf8() -> None:
    body = "Kısa bir yazı, ş".encode()[:-1]
    text, codec = decode(body, content_type="text/html; charset=iso-8859-9")
    assert codec == "utf-8"
    assert text.startswith("Kısa bir yazı")


def test_icelandic_and_czech_keep_their_letters() -> None:
    icelandic = (
        "Forsætisráðherra sagði að þetta væri nýtt og mikilvægt skref fyrir þjóðina á næsta ári, sagði hún við blaðið."
    )
    assert decode(_page(icelandic, "iso-8859-1").encode("cp1252"), content_type=None)[0] == _page(
        icelandic, "iso-8859-1"
    )
    czech = "Nový předseda vlády řekl, že příští týden se sejdou ministři a dobrý výsledek je na dosah."
    assert decode(_page(czech, "windows-1250").encode("cp1250"), content_type=None)[0] == _page(czech, "windows-1250")


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("KÄ±sa sÃ¼rede Ã§Ã¶zÃ¼m", "Kısa sürede çözüm"),
        ("BaÅŸkan, ÄŸ harfini ve Åžehri anlattÄ±", "Başkan, ğ harfini ve Şehri anlattı"),
        ("Seulâ€™de â€œyeniâ€\x9d bir adÄ±m", "Seul’de “yeni” bir adım"),
        ("GÃ¼ney Kore'nin aÃ§Ä±klamasÄ±", "Güney Kore'nin açıklaması"),
        ("Москва готова".encode().decode("latin-1"), "Москва готова"),
        ("Baþkan, yeni bir çaðrý yaptý ve bu çýkýþý için destek istedi; ÝSTANBUL ile ÐÞ", "Başkan, yeni bir çağrı yaptı ve bu çıkışı için destek istedi; İSTANBUL ile ĞŞ"),
        # What is right stays as it is.
        ("Kısa sürede çözüm", "Kısa sürede çözüm"),
        ("Þetta er nýtt og það er gott, sagði hún við blaðið", "Þetta er nýtt og það er gott, sagði hún við blaðið"),
        ("Bir şarkıcı: Dobrý, Nový, Ýmir için yeni bir albüm ve çok", "Bir şarkıcı: Dobrý, Nový, Ýmir için yeni bir albüm ve çok"),
        ("Ã, Ä ve Å harfleri", "Ã, Ä ve Å harfleri"),
        ("Ålesund, Ängelholm, Ñuble", "Ålesund, Ängelholm, Ñuble"),
        ("", ""),
    ],
)  # fmt: skip
def test_mojibake_is_repaired_where_certain(broken: str, right: str) -> None:
    assert repair_mojibake(broken) == right


@given(st.binary(max_size=400), st.one_of(st.none(), st.text(max_size=40)))
def test_nothing_is_ever_raised(body: bytes, content_type: str | None) -> None:
    text, codec = decode(body, content_type=content_type)
    assert isinstance(text, str)
    assert codec


@given(
    st.text(
        alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffe"),
        min_size=1,
        max_size=200,
    )
)
def test_utf8_is_read_as_written_or_repaired(text: str) -> None:
    found, _ = decode(b"<p>" + text.encode(), content_type=None)
    assert found in {"<p>" + text, repair_mojibake("<p>" + text)}


@pytest.mark.parametrize("text", ["İŞÇİ", "ÇIĞ", "Şoför", "Kuzey Kore şğıİöçü haberi", "ŞIRNAK'TA YANGIN", "Işık"])
@pytest.mark.parametrize("label", ["windows-1254", "iso-8859-9"])
def test_a_short_turkish_text_labelled_right_is_no_other_script(text: str, label: str) -> None:
    assert decode(text.encode("cp1254"), content_type=f"text/html; charset={label}")[0] == text
