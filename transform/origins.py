"""Origins: who the news of an article comes from, so that twenty reprints of one agency count as one origin."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.text import fold, normalize
from transform.origin_characters import find_origin_of_characters
from transform.origin_sources import SOURCES

_LONG = 6  # letters of a name that is known with a suffix whose apostrophe was lost ("Reutersa konuşan")


def _join(spellings: Iterable[str]) -> str:
    return "|".join(sorted(spellings, key=len, reverse=True))


_CLEAR = _join(spelling for source in SOURCES if not source.plain for spelling in source.spellings)
_PLAIN = _join(spelling for source in SOURCES if source.plain for spelling in source.spellings)
_KNOWN = tuple((source.name, re.compile(_join(source.spellings))) for source in SOURCES)
_HOSTS = {host: source.name for source in SOURCES for host in source.hosts}
_QUOTE = r"[\"'“”«»„‘’]?"
_CASE = r"(?:'[a-zçğıöşü]{1,8}|(?<=\w{6})[a-zçğıöşü]{1,4})?"
_ANY = rf"(?<![\w-]){_QUOTE}(?P<source>{_join((_CLEAR, _PLAIN))}){_QUOTE}"
_NAME = rf"(?<![\w-]){_QUOTE}(?P<source>{_CLEAR}){_QUOTE}"
_WORD_NAME = rf"(?<![\w-])(?P<source>{_PLAIN})"
# "SEUL (AA) -", "MOSCOW, July 27. /TASS/.", "МОСКВА, 12 ноя - РИА Новости.", "(서울=연합뉴스)".
_HEADS = (
    rf"^[^\n]{{0,60}}\( ?{_ANY}(?!\w)[^)\n]{{0,20}}\)",
    rf"^[^\n]{{0,50}}/{_ANY}/",
    rf"^[^\n.]{{2,40}}[-—–] ?{_ANY}(?=[.,\n]|$)",
    rf"^\([^\n()]{{1,20}}={_ANY}\)",
)
# A line of its own, or what closes the text.
_LINES = (
    rf"^(?:kaynak|haber|source|agency|ajans|источник|출처)? ?:? ?\(?{_ANY}\)?(?: ?[/,&-] ?\(?[\w ]{{2,30}}\)?)?$",
    rf"(?<=[.!?…] )\(?{_ANY}\)?\s*\Z",
)
_TYPE_TR = r"(?: [\w-]+){0,2}? (?:gazetesi|ajansi|kanali|televizyonu|sitesi|dergisi|servisi|portali|radyosu)\w*"
_SAY_TR = (
    r"(?:haberine|haberinde|haberde|aktardiğ\w*|aktardi|bildirdi\w*|duyurdu\w*|yazdi\w*|göre|konuş\w+|kaynakli|geçti\w*|yayimladi\w*|yayinladi\w*|"
    r"muhabirin\w*|demeç|röportaj|söyleşi|açiklamada|dayandir\w+|iddia|öne sür\w+|ileri sür\w+|ulaştiğ\w*|görüştüğü|gördüğü|incelediği|çikan|yer alan)(?!\w)"
)
_WROTE_TR = r"(?:yazdi|duyurdu|bildirdi|aktardi|geçti|yayimladi|yayinladi|iddia etti|öne sürdü|ileri sürdü)(?!\w)"
_BEFORE_EN = r"(?:according to|told|citing|(?:cited|reported|quoted|seen|reviewed|obtained|examined|verified|analy[sz]ed|published) by|interview with|report (?:by|in|from)) "
_SAY_EN = r"(?:reported|reports|said|says|wrote|writes|quoted|cited|has learned|first reported)(?!\w)"
_BEFORE_RU = (
    r"(?:сообща\w+|сообщи\w+|переда[её]т|передал\w*|пиш[еу]т|написал\w*|цитиру\w+|по (?:данным|информации)|со ссылкой на|ссылаясь на|рассказал\w*|заявил\w*|"
    r"в (?:интервью|комментарии)|пише|повідом\w+|передає\w*|з посиланням на|за (?:даними|інформацією)|[ув] коментарі) "
)
_SAY_RU = r"(?:сообщ\w+|пиш[еу]т?|переда[её]т|передає|повідом\w+|узнал\w*|выяснил\w*)(?!\w)"
_CREDITS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"{_NAME}{_CASE}(?:{_TYPE_TR})?(?: [\w-]+){{0,3}}? {_SAY_TR}",
        rf"{_ANY}{_CASE}{_TYPE_TR}[^.!?\n]{{0,120}}? (?:{_SAY_TR}|{_WROTE_TR})",
        rf"(?:^|(?<=[.!?] ))(?:the )?{_NAME}(?: \([^)\n]{{2,12}}\))?,? [^.!?\n]{{0,160}}?{_WROTE_TR}",
        rf"{_WORD_NAME}(?:'(?!l[ae]r)[a-zçğıöşü]{{1,4}} {_SAY_TR}| muhabir\w*)",
        rf"{_BEFORE_EN}(?:the |an? )?(?:[\w'-]+ ){{0,3}}{_NAME}(?!\w)",
        rf"{_BEFORE_EN}(?:the )?{_WORD_NAME}(?!\w)",
        rf"{_NAME}(?:'s)?(?: (?:news agency|news|newspaper|daily|agency|television|website|state media))?(?:, [^,.\n]{{2,60}},)? {_SAY_EN}",
        rf"(?<!\w)the {_WORD_NAME}(?: (?:newspaper|daily|magazine))? {_SAY_EN}",
        rf"{_NAME}'s (?:[\w-]+ ){{0,2}}(?:service|bureau|report|correspondent|analysis)(?!\w)",
        rf"{_BEFORE_RU}(?:[\w-]+ ){{0,3}}{_NAME}",
        rf"{_NAME},? {_SAY_RU}",
        rf"{_NAME}(?:통신|방송|신문)?(?:은|는|이|가|에|과|와|도)?(?= )[^.!?\n]{{0,60}}?(?:보도|전했|밝혔|인용|따르면|인터뷰)",
    )
)
_HEADS_RE = tuple(re.compile(pattern, re.MULTILINE) for pattern in _HEADS)
_LINES_RE = tuple(re.compile(pattern, re.MULTILINE) for pattern in _LINES)
_LEAD = 900


def find_origin(body: str, *, agency: str | None, outlet: str) -> str:
    """Return who the news comes from: the agency of the credit line, else the one credited in the head, else the outlet.

    Args:
        body: the text of the article.
        agency: the agency found in its metadata or dateline.
        outlet: the host or name of who published it; a known agency's or outlet's own site counts by its name.
    """
    if agency:
        match = re.search(_ANY, fold(normalize(agency)))
        return _name_source(match) if match else agency
    folded = fold(normalize(body))
    if (of_characters := find_origin_of_characters(folded)) is not None:
        return of_characters
    for patterns, text in ((_HEADS_RE, folded[:400]), (_LINES_RE, f"{folded[:200]}\n{folded[-200:]}")):
        for pattern in patterns:
            if match := pattern.search(text):
                return _name_source(match)
    credited = [match for pattern in _CREDITS if (match := pattern.search(folded, 0, _LEAD))]
    if credited:
        return _name_source(min(credited, key=lambda match: match.start()))
    return name_outlet(outlet)


def name_outlet(outlet: str) -> str:
    """Return what a known agency or outlet is called whose site a host is, else the host."""
    labels = outlet.casefold().split(".")
    return next((_HOSTS[host] for n in range(len(labels)) if (host := ".".join(labels[n:])) in _HOSTS), outlet)


def _name_source(match: re.Match[str]) -> str:
    written = match["source"]
    return next(name for name, pattern in _KNOWN if pattern.fullmatch(written))
