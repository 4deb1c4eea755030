"""Origins: who the news of an article comes from, so that twenty reprints of one agency count as one origin."""

from __future__ import annotations

import re

from core.text import fold, normalize

# One name for each agency and outlet that others credit; folded patterns, matched as whole words with Turkish suffixes.
_SOURCES = (
    ("AA", r"anadolu ajansi|aa"),
    ("İHA", r"ihlas haber ajansi|iha"),
    ("DHA", r"demirören haber ajansi|dha"),
    ("ANKA", r"anka haber ajansi|anka"),
    ("Yonhap", r"yonhap|йонхап|рёнхап|연합뉴스"),
    ("KCNA", r"kcna|kuzey kore merkezi haber ajansi|korean central news agency|цтак|조선중앙통신"),
    ("TASS", r"tass|тасс|타스"),
    ("RIA Novosti", r"ria novosti|ria|риа новости"),
    ("Interfax", r"interfax|интерфакс"),
    ("Sputnik", r"sputnik"),
    ("Reuters", r"reuters|рейтер"),
    ("AFP", r"afp"),
    ("AP", r"associated press|ap"),
    ("Kyodo", r"kyodo"),
    ("NHK", r"nhk"),
    ("Bloomberg", r"bloomberg"),
    ("BBC", r"bbc"),
    ("CNN", r"cnn international|cnn"),
    ("New York Times", r"new york times"),
    ("Wall Street Journal", r"wall street journal|wsj"),
    ("Washington Post", r"washington post"),
    ("Financial Times", r"financial times"),
    ("NK News", r"nk news"),
)
_KNOWN = tuple((name, re.compile(rf"(?:{pattern})(?!\w{{7}})")) for name, pattern in _SOURCES)
_NAME = rf"(?<!\w)(?P<source>{'|'.join(pattern for _, pattern in _SOURCES)})(?:'?[a-zçğıöşü]{{1,6}})?(?!\w)"
# "SEUL (AA) -" and "MOSCOW, July 27. /TASS/."
_HEADS = (rf"^[^\n]{{0,60}}\( ?{_NAME}[^)\n]{{0,20}}\)", rf"^[^\n]{{0,50}}/{_NAME}/")
_LINE = rf"^(?:kaynak|haber|source|agency|ajans)? ?:? ?\(?{_NAME}\)?(?: ?[/,&-] ?\(?[\w ]{{2,30}}\)?)?$"
# "KCNA'nın haberine göre", "Reuters'a konuşan", "TASS reported"; "according to Yonhap", "сообщает ТАСС".
_CREDITS = (
    rf"{_NAME}(?: (?:haber )?ajansi\w*)?(?: \w+){{0,3}}? (?:haberine|haberinde|aktardiğ\w*|bildirdi|duyurdu|yazdi|göre|konuşan|kaynakli|"
    r"reported|reports|said|says|сообщ\w+)",
    rf"(?:according to|told|citing|reported by|сообща\w+|по данным|передаёт|передает) (?:\w+ ){{0,2}}{_NAME}",
)
_HEADS_RE = tuple(re.compile(pattern, re.MULTILINE) for pattern in _HEADS)
_LINE_RE = (re.compile(_LINE, re.MULTILINE),)
_CREDITS_RE = tuple(map(re.compile, _CREDITS))
_LEAD = 900


def find_origin(body: str, *, agency: str | None, outlet: str) -> str:
    """Return who the news comes from: the agency of the credit line, else the one credited in the head, else the outlet.

    Args:
        body: the text of the article.
        agency: the agency found in its metadata or dateline.
        outlet: the host or name of who published it.
    """
    if agency:
        match = re.search(_NAME, fold(normalize(agency)))
        return _source(match) if match else agency
    folded = fold(normalize(body))
    places = (
        (_HEADS_RE, folded[:400]),
        (_LINE_RE, f"{folded[:200]}\n{folded[-200:]}"),
        (_CREDITS_RE, folded[:_LEAD]),
    )
    for patterns, text in places:
        for pattern in patterns:
            match = pattern.search(text)
            if match:
                return _source(match)
    return outlet


def _source(match: re.Match[str]) -> str:
    written = match["source"]
    return next(name for name, pattern in _KNOWN if pattern.fullmatch(written))
