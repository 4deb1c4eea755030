"""Binary bytes told from text in every encoding that is read."""

from __future__ import annotations

import codecs
import random

import pytest

from core.model import Disposition
from ingest.sniffing import sniff
from tests.unit.ingest.test_charset import TEXTS


@pytest.mark.parametrize("size", [500, 2000, 20_000])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
@pytest.mark.parametrize("seed", range(8))
def test_random_bytes_are_a_binary_file(size: int, mark: bytes, seed: int) -> None:
    found = sniff(mark + random.Random(seed).randbytes(size), None)
    assert found.ended is Disposition.UNSUPPORTED
    assert "binary file" in found.reason


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("tr", "cp1254"), ("tr", "iso8859-9"), ("tr", "utf-8"), ("tr", "utf-8-sig"), ("tr", "utf-16"), ("tr", "utf-16-le"),
        ("tr", "utf-16-be"), ("tr", "utf-32"), ("ru", "koi8-r"), ("ru", "cp1251"), ("ru", "cp866"), ("uk", "koi8-u"),
        ("ko", "euc-kr"), ("ko", "utf-16"), ("ja", "shift_jis"), ("ja", "euc-jp"), ("ja", "iso2022_jp"), ("zh", "gb18030"),
        ("zh", "big5"), ("zh", "utf-16"), ("de", "cp1252"), ("fr", "cp1252"),
    ],
)  # fmt: skip
def test_text_in_every_encoding_is_read(text: str, codec: str) -> None:
    written = TEXTS[text]
    if codec == "big5":
        written = "在首爾舉行的會議上，與會者討論了加強邊境警備和交換情報的新辦法，會議將在下個月繼續舉行。"
    found = sniff((f"{written}\r\n\r\n\t" * 5).encode(codec), None)
    assert found.ended is None
    assert written[:20] in found.text


@pytest.mark.parametrize(
    "body",
    [
        TEXTS["tr"].encode("ascii", "replace").replace(b"?", "\ufffd".encode()),  # letters lost before it reached us
        TEXTS["ru"].encode().decode("latin-1").encode(),  # decoded wrongly before it reached us
        (TEXTS["tr"] + "\x0c\x1a").encode(),
        b"<html><head><title>x</title></head><body>"
        + "\ue001 ikon ".encode() * 20
        + b"</body></html>",  # icons of a font
    ],
)
def test_a_text_that_suffered_is_a_text(body: bytes) -> None:
    assert sniff(body, None).ended is None
