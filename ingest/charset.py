"""Bytes to text: what the byte order mark, the server and the page say, weighed against what the bytes allow.

Labels are read as browsers read them (WHATWG Encoding Standard, § 4.2: "iso-8859-1" means windows-1252, "gb2312" means
gb18030 …). They are believed unless the bytes contradict them: a page is UTF-8 where its bytes are, whatever it says,
and of several single- or double-byte readings the one that looks like writing wins.
"""

from __future__ import annotations

import codecs
import re

from ingest.charset_score import score_reading
from ingest.mojibake import repair_mojibake

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.I)
_META = re.compile(rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.I)
_XML = re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:+-]+)", re.I)
_LOOKED_AT = 8192  # bytes in which a page's own label is looked for; the standard asks for 1,024
_ALIASES = {
    "cp1252": "iso-8859-1 iso8859-1 latin1 latin-1 l1 us-ascii ascii ansi ansi_x3.4-1968 windows-1252 x-cp1252 cp819",
    "cp1254": "iso-8859-9 iso8859-9 latin5 latin-5 l5 windows-1254 x-cp1254 turkish iso_8859-9 iso-8859-9:1989",
    "cp1251": "windows-1251 x-cp1251 win-1251 win1251 cp-1251",
    "cp1250": "windows-1250 x-cp1250",
    "cp949": "euc-kr euckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 ms949 iso-ir-149",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932 csshiftjis",
    "gb18030": "gb2312 gbk x-gbk chinese gb_2312 gb_2312-80 csgb2312 gb-18030 hz-gb-2312",
    "big5": "big5-hkscs cn-big5 x-x-big5 csbig5",
    "koi8-u": "koi8-ru",
    "koi8-r": "koi koi8 koi8_r cskoi8r",
    "cp866": "ibm866 866 csibm866",
    "euc_jp": "euc-jp x-euc-jp cseucpkdfmtjapanese",
    "utf-8": "utf8 unicode-1-1-utf-8 x-unicode20utf8 unicode utf-8lias",
    "iso8859-8": "iso-8859-8-i logical",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "cp874": "tis-620 iso-8859-11 windows-874",
}
_READ_AS = {alias: codec for codec, aliases in _ALIASES.items() for alias in aliases.split()}
# Readings tried where no label holds; Turkish before its Western twin, which differs in six letters only.
_GUESSES = (
    "cp1254",
    "cp1251",
    "cp1252",
    "koi8-r",
    "cp949",
    "gb18030",
    "cp932",
    "cp1250",
    "koi8-u",
    "big5",
    "euc_jp",
    "cp866",
)
_LABEL_WEIGHT = 0.25  # of a score between -3 and 1: how much better another reading must look than the labelled one
# So few bytes outside ASCII that their letters tell little, and how much more a Turkish label is believed then: "İŞÇİ" is "щчгщ" in
# KOI8-R. No server says windows-1254 that was told nothing.
_FEW = 100
_TRUST_IN_FEW = 1.5
_MOSTLY = 20  # so many well-formed UTF-8 sequences for each broken one still make a page UTF-8
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_SAMPLE = 200_000  # bytes by which readings are judged
_HIGH = re.compile(rb"[\x80-\xff]")
_ISO_2022 = re.compile(rb"\x1b\$[@B]|\x1b\$\)C")


def decode(body: bytes, *, content_type: str | None) -> tuple[str, str]:
    """Decode a document's bytes and repair what was decoded wrongly before it reached us, where that is certain.

    Args:
        body: the bytes.
        content_type: the server's Content-Type header, or None.

    Returns:
        The text, and the codec it was read with. Bytes that fit nothing become U+FFFD; nothing is raised.
    """
    text, codec, _ = decode_exactly(body, content_type=content_type)
    return text, codec


def decode_exactly(body: bytes, *, content_type: str | None) -> tuple[str, str, bool]:
    """Decode as `decode` does, and say also whether the bytes are the text in UTF-8, so that nobody need encode it again."""
    text, codec, whole = _decode(body, content_type)
    repaired = repair_mojibake(text, body if codec == "utf-8" else None)
    return repaired, codec, whole and repaired is text


def _decode(body: bytes, content_type: str | None) -> tuple[str, str, bool]:
    """Return the text, the codec, and whether it is UTF-8 without a mark or a fault."""
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return body.decode(codec, "replace"), codec.removesuffix("-sig"), False
    wide = wide_codec(body)
    if wide is not None:
        return body.decode(wide, "replace"), wide, False
    escaped = _ISO_2022.search(body) if b"\x1b" in body else None
    if escaped:
        codec = "iso2022_kr" if escaped.group().endswith(b"C") else "iso2022_jp"
        return body.decode(codec, "replace"), codec, False
    try:
        return body.decode("utf-8"), "utf-8", True
    except UnicodeDecodeError:
        pass
    if _is_mostly_utf8(body):
        return body.decode("utf-8", "replace"), "utf-8", False
    return *_choose(body, _read_labels(body, content_type)), False


def read_label(label: str) -> str | None:
    """Return the codec a label stands for, as browsers read it, or None where there is none."""
    name = label.strip().strip("\"'").lower()
    name = _READ_AS.get(name, name)
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    # Codecs such as "rot13" or "hex" are no text encodings; UTF-7 is refused for its use in attacks.
    return None if not found._is_text_encoding or found.name == "utf-7" else name


def _read_labels(body: bytes, content_type: str | None) -> list[str]:
    said = []
    header = _HEADER.search(content_type or "")
    if header:
        said.append(header.group(1))
    for pattern in (_XML, _META):
        found = pattern.search(body[:_LOOKED_AT])
        if found:
            said.append(found.group(1).decode("ascii", "replace"))
    return [codec for codec in map(read_label, said) if codec is not None]


def wide_codec(body: bytes) -> str | None:
    """Return the codec of UTF-16 without a mark, or None.

    It shows in the zero bytes of its ASCII characters, which stand on one side of each pair.
    """
    head = body[:4096]
    if len(head) < 8 or head.count(0) * 12 < len(head):
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > 4 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 4 * odd else None


def _is_mostly_utf8(body: bytes) -> bool:
    sequences = _SEQUENCE.findall(body)
    broken = len(_HIGH.findall(body)) - sum(map(len, sequences))
    return len(sequences) >= _MOSTLY * broken or (broken <= 3 and len(sequences) >= 2 * broken and _cut(body))


def _cut(body: bytes) -> bool:
    """True where the only fault is a sequence cut off at the end."""
    try:
        body[: max(0, len(body) - 3)].decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(body) - 7
    return True


def _choose(body: bytes, labels: list[str]) -> tuple[str, str]:
    first = _HIGH.search(body)
    # From the first byte outside ASCII on, where no reading is in the middle of a character.
    sample = body[first.start() : first.start() + _SAMPLE] if first else body[:_SAMPLE]
    best: tuple[float, str] | None = None
    trust = _TRUST_IN_FEW * max(0.0, 1 - len(_HIGH.findall(sample)) / _FEW) if "cp1254" in labels else 0.0
    for codec in dict.fromkeys([*labels, *_GUESSES]):
        if codec in {"utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32"}:
            continue  # tried, and not what the bytes are
        score = score_reading(_read(sample, codec)) + _LABEL_WEIGHT * labels.count(codec)
        if codec == "cp1254":
            score += trust
        if best is None or score > best[0] + 1e-9:
            best = (score, codec)
    codec = best[1] if best else "cp1254"
    return _read(body, codec), codec


def _read(body: bytes, codec: str) -> str:
    try:
        return body.decode(codec, "replace")
    except (UnicodeError, LookupError, ValueError):
        return body.decode("latin-1")
