"""Translation memories as TMX 1.4b (https://www.gala-global.org/tmx-14b), the format translators' tools exchange."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from core.errors import InputError

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Unit:
    """One translation unit: a sentence in two languages (ISO 639-1)."""

    source: str
    target: str
    source_lang: str
    target_lang: str
    creator: str = ""


def read_tmx(path: Path, source_lang: str, target_lang: str) -> Iterator[Unit]:
    """Yield the units of a TMX file that have both languages ("tr" takes "tr-TR" too).

    Raises:
        InputError: the file cannot be read or is no TMX.
    """
    try:
        with path.open("rb") as file:
            yield from _read(file, source_lang, target_lang)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from None
    except etree.XMLSyntaxError as error:
        raise InputError(f"{path} is no TMX: {error.msg}", cure="export it again as TMX 1.4") from None


def _read(file: BinaryIO, source_lang: str, target_lang: str) -> Iterator[Unit]:
    seen_root = False
    # Entities and outside files are never followed: the file may come from anywhere.
    for _, element in etree.iterparse(file, events=("end",), resolve_entities=False, no_network=True, load_dtd=False):
        if element.tag == "tmx":
            seen_root = True
        if element.tag != "tu":
            continue
        texts: dict[str, str] = {}
        for variant in element.iterfind("tuv"):
            lang = (variant.get(_LANG) or variant.get("lang") or "").split("-")[0].lower()
            segment = variant.find("seg")
            if segment is not None and lang not in texts:
                texts[lang] = "".join(segment.itertext()).strip()
        if texts.get(source_lang) and texts.get(target_lang):
            creator = element.get("creationid") or ""
            yield Unit(texts[source_lang], texts[target_lang], source_lang, target_lang, creator)
        element.clear()
    if not seen_root:
        raise InputError("the file has no <tmx> element", cure="export it again as TMX 1.4")


def write_tmx(units: Iterable[Unit], file: BinaryIO, *, created: datetime, source_lang: str = "tr") -> int:
    """Write units as TMX; returns how many."""
    count = 0
    stamp = created.strftime("%Y%m%dT%H%M%SZ")
    header = {
        "creationtool": "dateline", "creationtoolversion": "1", "segtype": "sentence", "o-tmf": "dateline",
        "adminlang": "en", "srclang": source_lang, "datatype": "plaintext", "creationdate": stamp,
    }  # fmt: skip
    with etree.xmlfile(file, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("tmx", version="1.4"):
            xml.write(etree.Element("header", header), pretty_print=True)
            with xml.element("body"):
                for unit in units:
                    xml.write(_element(unit), pretty_print=True)
                    count += 1
    return count


def _element(unit: Unit) -> etree._Element:
    element = etree.Element("tu", {"creationid": unit.creator} if unit.creator else {})
    for lang, text in ((unit.source_lang, unit.source), (unit.target_lang, unit.target)):
        variant = etree.SubElement(element, "tuv", {_LANG: lang})
        etree.SubElement(variant, "seg").text = text
    return element
