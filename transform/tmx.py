"""Translation memories as TMX 1.4b (https://www.gala-global.org/tmx-14b), the format translators' tools exchange."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, cast

from lxml import etree

from core.errors import InputError
from core.text import normalize
from transform.languages import to_iso
from transform.tmx_stream import CleanedFile

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# What these hold is the mark-up of the document it came from, or the text of a footnote or a picture inside that mark-up
# ("sub"); "hi" marks words of the sentence itself. TMX 1.4b, "Content Markup".
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})
_BLANKS = re.compile(r"[ \t\r\n]+")
_FIRST_TAG = re.compile(r"<(?:!doctype\s+)?([a-z_][\w.:-]*)", re.IGNORECASE)
_NO_TAG = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)
# What stands in a file that we wrote as its maker, and as the maker of a unit that no engine gave.
_TOOL, _PERSON = "dateline", "human"
# OmegaT's own marks for what a document has in a sentence; it writes them as text.
_OMEGAT = re.compile(r"</?[a-zA-Z]{1,3}\d{1,4}/?>")
_THREE_LETTERS = {
    "tur": "tr", "eng": "en", "rus": "ru", "ukr": "uk", "kor": "ko", "jpn": "ja", "zho": "zh", "chi": "zh", "deu": "de", "ger": "de",
    "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "ara": "ar", "fas": "fa", "per": "fa", "aze": "az", "pol": "pl",
}  # fmt: skip
_NONE = ("", "", "")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SNIFFED = 65_536  # bytes
_AGAIN = "export it again as TMX 1.4"


@dataclass(frozen=True, slots=True)
class Unit:
    """One translation unit: a sentence in two languages (ISO 639-1).

    Attributes:
        source: the sentence, without the mark-up of the document it came from.
        target: its translation, likewise.
        source_lang: ISO 639-1.
        target_lang: ISO 639-1.
        creator: who made it.
        changed: when it was changed last, or made (20250131T120000Z); "": it does not say.
        line: where it begins in the file; 0: in none.
        engine: the engine that gave the target, in a file that Dateline itself wrote; "": a person's work.
        file: the file it was read from.
    """

    source: str
    target: str
    source_lang: str
    target_lang: str
    creator: str = ""
    changed: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)
    engine: str = field(default="", compare=False)
    file: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """One sentence that has several translations: the unit that is taken, and the others."""

    taken: Unit
    left: tuple[Unit, ...]


def choose_units(units: Iterable[Unit]) -> tuple[list[Unit], list[Choice]]:
    """Take one unit for each sentence: a person's, changed last, and of those changed at the same time the later one.

    A unit that does not say when it was changed counts as older than any that does.

    Returns:
        The units taken, in the order in which their sentences came first; and of those sentences that have different targets, what
        was chosen from.
    """
    found: dict[str, list[Unit]] = {}
    for unit in units:
        found.setdefault(_same(unit.source), []).append(unit)
    taken: list[Unit] = []
    choices: list[Choice] = []
    for same in found.values():
        one = max(enumerate(same), key=lambda place: (not place[1].engine, place[1].changed, place[0]))[1]
        taken.append(one)
        others = tuple(unit for unit in same if _same(unit.target) != _same(one.target))
        if others:
            choices.append(Choice(one, others))
    return taken, choices


def put_back(units: Iterable[Unit], now: datetime) -> tuple[list[Unit], list[Unit]]:
    """Let units that tell a time to come be changed now.

    Args:
        units: as read.
        now: with a zone.

    Returns:
        All units in order, and of those that told a time to come what they were.
    """
    latest = _stamp(now)
    given = list(units)
    return [replace(u, changed=latest) if u.changed > latest else u for u in given], [
        u for u in given if u.changed > latest
    ]


def _same(text: str) -> str:
    return " ".join(normalize(text).split())


def read_tmx(path: Path, source_lang: str, target_lang: str) -> Iterator[Unit]:
    """Yield the units of a TMX file that have both languages ("tr" takes "tr-TR" too).

    Raises:
        InputError: the file cannot be read or is no TMX.
    """
    try:
        with path.open("rb") as file:
            _require_tmx(path, file.read(_SNIFFED))
            file.seek(0)
            yield from _read(file, source_lang, target_lang, str(path))
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from None
    except etree.XMLSyntaxError as error:
        raise InputError(f"{path}:{error.lineno or 1}: this is no well-formed TMX: {error.msg}", cure=_AGAIN) from None


def _require_tmx(path: Path, head: bytes) -> None:
    """Look at the first tag of a file, which tells what it is.

    Raises:
        InputError: it is something else than TMX.
    """
    # Of UTF-16 the letters of the tag stay, which is enough.
    text = head.replace(b"\0", b"").decode("utf-8", "replace")
    # Comments and instructions stand before the first tag; their line breaks count.
    text = _NO_TAG.sub(lambda m: "\n" * m.group().count("\n"), text)
    tag = _FIRST_TAG.search(text)
    if tag is None:
        what = "this is empty" if not text.strip() else "this is no XML"
        raise InputError(f"{path}:1: {what}, and no TMX", cure=_AGAIN)
    name = tag[1].lower()
    if name.rpartition(":")[2] != "tmx":
        known = {"html": "HTML", "xliff": "XLIFF", "martif": "TBX", "tbx": "TBX"}.get(name, f"a <{tag[1]}> document")
        line = text.count("\n", 0, tag.start()) + 1
        raise InputError(
            f"{path}:{line}: this is {known}, not TMX", cure="give the file that your tool exports as TMX 1.4"
        )


def _read(file: BinaryIO, source_lang: str, target_lang: str, path: str) -> Iterator[Unit]:
    is_ours, tags = False, None
    # Entities and outside files are never followed: the file may come from anywhere.
    clean = CleanedFile(file)
    for _, element in etree.iterparse(
        cast(BinaryIO, clean),
        events=("end",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        encoding=clean.encoding,
    ):
        name = _name(element)
        if name == "header":
            is_ours = element.get("creationtool") == _TOOL
            tags = _OMEGAT if element.get("creationtool") == "OmegaT" else None
        if name != "tu":
            continue
        found = _variants(element, (source_lang, target_lang), tags)
        source, _, _ = found.get(source_lang, _NONE)
        target, changed, person = found.get(target_lang, _NONE)
        if source and target:
            creator = element.get("creationid") or person
            changed = max(changed, _changed(element))
            engine = creator if is_ours and creator != _PERSON else ""
            line = (element.sourceline or 0) + clean.skipped_lines
            yield Unit(source, target, source_lang, target_lang, creator, changed, line, engine, path)
        element.clear()


def _variants(
    unit: etree._Element, langs: tuple[str, str], tags: re.Pattern[str] | None
) -> dict[str, tuple[str, str, str]]:
    """Return the text of a unit in each of two languages, when it was changed, and by whom.

    Of several of one language ("en-US", "en-GB") it is the one changed last, the first of those changed at the same time; one without
    a text is none.
    """
    found: dict[str, tuple[str, str, str]] = {}
    for variant in unit.iterfind("{*}tuv"):
        lang = _code(variant.get(_LANG) or variant.get("lang") or "")
        segment = variant.find("{*}seg") if lang in langs else None
        if segment is None:
            continue
        text = "".join(_texts(segment))
        text = _BLANKS.sub(" ", tags.sub("", text) if tags else text).strip()
        changed = _changed(variant)
        if text and (lang not in found or changed > found[lang][1]):
            found[lang] = text, changed, variant.get("changeid") or variant.get("creationid") or ""
    return found


@lru_cache(maxsize=256)
def _code(written: str) -> str:
    """Return ISO 639-1 of what a tool writes: "tr-TR", "TR-01", and "tur" of ISO 639-2."""
    code = to_iso(written)
    return _THREE_LETTERS.get(code, code)


def _name(element: etree._Element) -> str:
    """Return the tag without its namespace, which some tools write and others do not; a comment has none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _changed(element: etree._Element) -> str:
    return _time(element.get("changedate") or "") or _time(element.get("creationdate") or "")


def _time(written: str) -> str:
    """Return a time as TMX wants it, in UTC, so that it can be compared by its letters; "": it is none.

    Some tools write it with hyphens, or with an offset.
    """
    if not written:
        return ""
    try:
        moment = datetime.fromisoformat(written.strip())
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return _stamp(moment)


def _stamp(moment: datetime) -> str:
    utc = moment.astimezone(UTC)
    return f"{utc.year:04}{utc:%m%dT%H%M%SZ}"


def _texts(element: etree._Element) -> Iterator[str]:
    """Yield the text of a segment without the codes in it."""
    yield element.text or ""
    for child in element:
        if child.tag is etree.Entity:
            yield child.text or ""  # not followed: "&name;" stays as it is
        elif (name := _name(child)) and name not in _CODES:
            yield from _texts(child)
        elif name == "ph" and child.get("type") == "lb":
            yield " "  # a line break
        yield child.tail or ""


def write_tmx(units: Iterable[Unit], file: BinaryIO, *, created: datetime, source_lang: str = "tr") -> int:
    """Write units as TMX; returns how many."""
    count = 0
    stamp = created.strftime("%Y%m%dT%H%M%SZ")
    header = {
        "creationtool": _TOOL, "creationtoolversion": "1", "segtype": "sentence", "o-tmf": "dateline",
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
    told = {"creationid": unit.creator, "changedate": unit.changed}
    element = etree.Element("tu", {key: value for key, value in told.items() if value})
    for lang, text in ((unit.source_lang, unit.source), (unit.target_lang, unit.target)):
        variant = etree.SubElement(element, "tuv", {_LANG: lang})
        etree.SubElement(variant, "seg").text = _NOT_XML.sub("", text)
    return element
