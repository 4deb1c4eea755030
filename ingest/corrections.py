"""Of which article a correction is: of the one it stands with, or of another that it names. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache

from core.text import fold

# What says that it is of the text beside it.
_OF_THIS = re.compile(
    r"(?i)\b(?:earlier|previous|original|first) version|\bthis (?:article|story|report|headline)|\bbu haber|\bhaber(?:in|imiz)\w* (?:ilk|önceki)|(?:первой|предыдущей|ранней) верси"
)
_NATIVE = re.compile(r"기사|記事|本文")  # the same in scripts in which quoted headlines part this article from others
# Another article by its headline, or by its day, kind or matter. Folded.
_QUOTED = re.compile(
    r"[\"“”«‘'「『]([^\"“”«»‘’「」『』]{3,160})[\"”»’'」』]\s*(?:\w+\s+){0,2}?"
    r"(?:haber|yazi|makale|röportaj|söyleşi|analiz|köşe|article|story|report|column|profile|materiał|기사|제하|記事|報道)"
    r"|(?:материал|стать|новост|заметк|публикаци|сообщени|статт|матеріал)\w*\s+(?:\w+\s+){0,2}[\"“«„]([^\"“”«»„]{3,160})[\"”»“]"
)
_KIND = r"(?:article|story|report|column|profile|review|obituary|essay|interview|feature)"
_NAMED = re.compile(
    r"\b(?:başlikli|adli|isimli|konulu|ilişkin|hakkindaki|yayimlanan|yayinlanan|tarihli|dünkü|günkü)\s+(?:\w+\s+){0,2}(?:haber|yazi|makale|röportaj|söyleşi|analiz)\w*"
    rf"|\b(?:an?|our)\s+{_KIND}\s+(?:\w+\s+)?(?:about|on|published|headlined|titled)\b"
    rf"|\b(?:an?|our)\s+(?!{_KIND}\b)(?:(?!earlier|original|previous|first)[\w.,-]+\s+){{1,4}}{_KIND}\b"
    rf"|\b(?:yesterday['’]s|(?:last|this)\s+week['’]s|\w+day['’]s)\s+(?:[\w.,-]+\s+){{0,4}}{_KIND}\b"
    r"|\b(?:в|во|у)\s+(?:\w+\s+){0,2}(?:материал|стать|новост|заметк|публикаци|статт|матеріал)\w*\s+(?:от|о|об|про|за|від)\b"
    r"|\d{1,2}일\s?자\b.{0,60}기사"
)
_ARTICLE = re.compile(r"\b(?:haber|yazi|makale|röportaj|article|story|report|материал|стать|новост|стат)\w*|기사")
_LIST = re.compile(
    r"\W*(?:corrections(?: (?:and|&) clarifications)?|clarifications|düzeltmeler(?: ve açiklamalar)?|исправления(?: и уточнения)?|уточнения|поправки|바로잡습니다)\W*"
)
_WORD = re.compile(r"[^\W\d_]{4,}|[\uac00-\ud7a3]{2,}")
_ROOT, _HANGUL_ROOT = 5, 2  # letters of a word by which its forms are known
_FEW = 0.15  # the share of a correction's words, from which on it speaks of what the article speaks of
_ALIKE = 0.4  # of the words of the shorter of two headlines
# What any correction says.
_USUAL = (
    "düzeltme düzeltilmiştir düzeltir haber haberde haberimizde yazi yazida olarak yerine yanliş yanlişlikla yazilmiştir verilmiştir belirtilmiştir doğrusu özür dileriz başlikli yayimlanan "
    "yayinlanan tarih tarihli ifade isim rakam yüzde metin metinde metnin ilişkin correction corrected clarification article story report column profile version published misstated incorrectly wrong gave said "
    "that this with from their which year name first earlier about percent исправление уточнение статье материале новости заметке публикации ошибочно неверно указан указано правильно "
    "следует читать приносим извинения процент 정정 기사 바로잡습니다 잘못 아니라 지난"
)


def is_of_this(text: str) -> bool:
    """True where a correction says that it is of the text beside it: "An earlier version of this article …"."""
    return _OF_THIS.search(text) is not None or (_NATIVE.search(text) is not None and not _QUOTED.search(fold(text)))


def is_of_another(text: str, headline: str, body: Collection[str], above: str = "", *, linked: bool = False) -> bool:
    """True where a correction names another article, and nothing in it is of this one.

    By a headline in quotes that is not this one's, or where it names an article ("A Nov. 12 article about house prices", "konut
    fiyatları başlıklı haberde"), or stands in a list of corrections, and shares next to no word with this one.

    Args:
        text: the correction.
        headline: of the article it stands with.
        body: the roots of the words of that (`roots_of`).
        above: the heading that it stands under, or nothing.
        linked: whether it has a link, which leads to the article that it names.
    """
    if _OF_THIS.search(text) is not None:
        return False
    folded = fold(text)
    quoted = _QUOTED.search(folded)
    if quoted is not None:
        title, own = _roots(quoted[1] or quoted[2] or ""), _roots(headline)
        if title and len(title & own) >= _ALIKE * min(len(title), len(own) or 1):
            return False
    elif (
        _NAMED.search(folded) is None
        and not (linked and _ARTICLE.search(folded))
        and _LIST.fullmatch(fold(above)) is None
    ):
        return False
    told = _roots(text) - _usual_roots()
    here = _roots(headline).union(told.intersection(body))
    return len(told & here) < _FEW * len(told) or not told


def roots_of(lines: Iterable[str]) -> frozenset[str]:
    """Return the roots of the words of some lines: of an article once, as many corrections may stand beside it."""
    return frozenset().union(*map(_roots, lines))


def _roots(text: str) -> set[str]:
    return {word[: _HANGUL_ROOT if "\uac00" <= word[0] <= "\ud7a3" else _ROOT] for word in _WORD.findall(fold(text))}


@cache
def _usual_roots() -> frozenset[str]:
    return frozenset(_roots(_USUAL))
