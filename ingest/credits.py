"""The agency a report is credited to, told apart from agencies it merely cites.

A credit stands where bylines stand: in the dateline, in the author's name, behind a label ("Kaynak: AA"), on a line of
its own near the head or the end, or in brackets behind the last sentence. "Yonhap'ın haberine göre" is a citation: the
report is then somebody else's about what Yonhap wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.agencies import agency_of_host, find_agencies, match_agency, name_agency
from core.text import fold
from ingest.canonical import split_address

_LABEL = re.compile(
    r"(?:haberi?n?\s*)?(?:kaynak|kaynağ[iı]|kaynagi|ajans[iı]?|source|sources|agency|источник|джерело|출처|来源|來源|出典|配信元?|haber ajans[iı])\s*[:：|-]*\s*",
)
# A label glued to the credit and to the first word of the report, as copied pages have it.
_GLUED = re.compile(
    r"(?:KAYNAK|Kaynak)\s*:?\s*(AA|DHA|İHA|IHA|ANKA|AFP|AP)(?=[A-ZÇĞİÖŞÜ]?[a-zçğıöşü]|\s*$|[A-ZÇĞİÖŞÜ][a-zçğıöşü])"
)
_SPLIT = re.compile(r"\s*[&/,|+()\[\]–—=©ⓒ:·]+\s*|\s+-\s*|\s*-\s+|\s+(?:ve|and|и)\s+")
_SENTENCE = re.compile(r"[.!?…;][\"”’')]*\s|[.!?…]\s*\Z")
_AT_END = re.compile(
    r"[.!?…][\"”’'')\]]*\s*[-–—]?\s*(?P<open>[(\[/]?)\s*(?P<name>[^\W\d][\w .'’/-]{1,28}?)\s*[)\]/]?\s*\.?\s*\Z"
)
_REPORTING = re.compile(r"\((?:Additional )?(?:Reporting|Writing|Editing) by [^()]{3,200}\)\s*\Z", re.I)
_OPENER = re.compile(r"(?P<mark>[(\[/=]|[-–—]{1,2}|(?<=[\w.])\s|,)\s*\Z")
_CORRESPONDENT = re.compile(r"/\s*[Кк]орр\.\s*\Z")  # "СЕУЛ, 27 ноября. /Корр. ТАСС Иван Петров/. …"
_BEHIND = re.compile(r"[^()\[\]/\n]{0,60}[)\]/](?P<next>\s*)(?P<end>[-–—=.:,]|\Z|\n|[A-ZÇĞİÖŞÜА-Я\"“'’가-힣])?")
_DATELINE_HEAD = re.compile(r"(?:[A-ZÇĞİÖŞÜА-ЯЄІЇ가-힣\d][\w.'’-]*|сен(?:тября)?|[а-яіїє]{3,9}|[-–/,.·|&]|ve|and)+\Z")
_CHINESE_HEAD = re.compile(
    r"\s*[（(【](?P<agency>[\u4e00-\u9fff]{2,6}?)(?:特派|驻\S{2,4}|駐\S{2,4})?(?:記者|记者)"
)  # "（中央社記者林小明首爾27日專電）"
_JAPANESE_HEAD = re.compile(r"\s*[【（(][^【】（）()]{1,12}?(?P<agency>共同|時事|ロイター)[】）)]")  # "【ソウル共同】…"
_DAY_OF_MONTH = re.compile(r"\.\s*\d{1,2} [а-я]{3,9}\Z")  # "Москва. 26 ноября. INTERFAX.RU - …"
_CAPITAL_END = re.compile(r"[A-ZÇĞİÖŞÜ]{3,}\Z")
_NEWSROOM = re.compile(
    r"haber (?:merkezi|servisi|müdürlüğü)|diş haberler|haberler servisi|\w\.com(?:\.tr)?\b|newsroom|news desk|редакция"
)
_LONGEST_LINE = 70
_BELOW = 2  # lines
_TAIL = 300  # characters
_EDGE_LINES = 3
_HEAD_LINES = 6
_LONGEST_DATELINE = 300  # characters


@dataclass(frozen=True, slots=True)
class Credit:
    """The agency credited, and by what: dateline, author, label, line, end or site."""

    agency: str
    by: str


def find_credit(
    body: str,
    *,
    authors: Iterable[str] = (),
    url: str | None = None,
    above: Iterable[str] = (),
    below: Iterable[str] = (),
) -> Credit | None:
    """Return the agency a report is credited to, or None.

    Args:
        body: the text; its first and last lines may hold bylines that are no part of the report.
        authors: names the page gives as authors.
        url: where the report stands; an agency's own site credits itself.
        above: lines of the page above the text that are no links; photographs are credited there too, so that only a
            label or a newsroom's name beside the agency's counts.
        below: the lines right below it.
    """
    over, under = ([line.strip() for line in side if line.strip()] for side in (above, below))
    lines = [line.strip() for line in body.split("\n") if line.strip()]
    found = _in_dateline(lines[:_HEAD_LINES])
    if found:
        return Credit(found, "dateline")
    for author in authors:
        found = _on_line(author, strict=False)
        if found:
            return Credit(found, "author")
    for line in [*over, *under, *lines]:
        found = _behind_label(line)
        if found:
            return Credit(found, "label")
    bylines = [line for line in over if _NEWSROOM.search(fold(line))]
    for line in [*bylines, *lines[:_EDGE_LINES], *lines[-_EDGE_LINES:], *under[:_BELOW]]:
        found = _on_line(line, strict=True)
        if found:
            return Credit(found, "line")
    found = _at_end(lines[-1][-_TAIL:]) if lines else None
    if found:
        return Credit(found, "end")
    own = agency_of_host(split_address(url).hostname or "") if url else None
    return Credit(own, "site") if own else None


def _in_dateline(lines: list[str]) -> str | None:
    # EFE counts only in brackets: Efe is a family name, and reporters' are in capitals.
    for line in lines:
        named = _CHINESE_HEAD.match(line) or _JAPANESE_HEAD.match(line)
        if named and (told := name_agency(named["agency"])):
            return told
        for agency, start, end in find_agencies(line[:_LONGEST_DATELINE]):
            opener = _OPENER.search(_CORRESPONDENT.sub("/", line[:start]))
            head = line[: opener.start()].strip(' \t"“([,./') if opener else ""
            if opener is None or not head:
                continue
            if not all(_DATELINE_HEAD.match(word) for word in head.split()):
                # A headline glued before "TRABZON (AA)": capitals right before the bracket are enough.
                head = head.split()[-1]
                if opener.group("mark") != "(" or not _CAPITAL_END.search(head):
                    continue
                head = head[-3:]
            mark = opener.group("mark")
            capitals = _has_capitals(head) or _DAY_OF_MONTH.search(head) is not None
            if head.endswith("발"):  # "(평양 11월 19일발 조선중앙통신)"
                return agency
            bracket = _BEHIND.match(line, end) if mark in "([/=" else None
            if bracket is not None and bracket.group("end") is not None:
                # Behind the bracket a dash or dot, else the head must be in capitals: "… Ajansı (KCNA) Kim'in" is none.
                if capitals or bracket.group("end") in {"-", "–", "—", "=", ".", ":", ","} or mark == "=":
                    return agency
            elif mark not in "([=" and capitals and agency != "EFE" and re.match(r"[ \t]*(?:[-–—.]|\Z)", line[end:]):
                return agency
    return None


def _has_capitals(words: str) -> bool:
    return any(word.isupper() and len(word.strip(",./-")) > 2 for word in words.split())


def _behind_label(line: str) -> str | None:
    glued = _GLUED.search(line)
    if glued:
        return name_agency(glued.group(1))
    if len(line) > _LONGEST_LINE:
        return None
    label = _LABEL.match(fold(line))
    if label is None or not re.search(r"[:：|-]\s*\Z|\s\Z", line[: label.end()]):
        return None
    return _on_line(line[label.end() :], strict=False)


def _on_line(line: str, *, strict: bool) -> str | None:
    """Return the agency that a byline names as its first or last part."""
    if len(line) > _LONGEST_LINE or (strict and (_SENTENCE.search(line) or ":" in line)):
        return None
    parts = [part for part in _SPLIT.split(line.strip()) if part]
    if not parts:
        return None
    for part in (parts[0], parts[-1], *([] if strict else parts)):
        found = name_agency(part)
        if found is not None and (not strict or _spelled_as_credit(part, alone=len(parts) == 1)):
            return found
    # "Ayşe Kaya, İstanbul DHA": a city before the initials, behind the names.
    words = parts[-1].split()
    if len(words) == 2 and len(parts) > 1 and words[1].isupper() and words[0][:1].isupper():
        return name_agency(words[1])
    return None


def _spelled_as_credit(part: str, *, alone: bool) -> bool:
    return match_agency(part, fold(part), 0) is not None and (alone or len(part.split()) <= 4)


def _at_end(line: str) -> str | None:
    if _REPORTING.search(line):
        return "Reuters"
    found = _AT_END.search(line)
    if found is None:
        return None
    name = found.group("name")
    if found.group("open") or name.isupper() or re.search(r"[가-힣]", name):
        return _on_line(name, strict=True) or _last_word(name)
    return None


def _last_word(name: str) -> str | None:
    words = re.split(r"[ /-]+", name)
    return name_agency(words[-1]) if words[-1].isupper() and name.isupper() else None
