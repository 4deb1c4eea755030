"""Claimants told without a verb or a name of their own: before the colon of a headline, beside another who counts, as "the agency"."""

from __future__ import annotations

import re

from transform.figures.claimant_phrases_english import name_phrase
from transform.figures.claimant_phrases_turkish import ending_at
from transform.figures.claimants import SPEAKERS, Subject, read_named
from transform.figures.earlier import Context
from transform.figures.sayings import VERBS
from transform.figures.sentences import Sentence
from transform.figures.titles_turkish import TITLE
from transform.number_words import CYRILLIC

WHO = frozenset({"person", "body"})
SOURCES = ("sources", "source", "officials", "official", "media", "intelligence")
_ITS_ESTIMATE = re.compile(
    r"(?P<who>(?:[\w.-]+ ){0,3}?[\w.-]+)['’]s? (?:own |latest |current |official )?(?:estimate|count|tally|figure|assessment|toll) (?:is|was|stands? at|stood at) (?:[a-z]+ ){0,2}\Z"
)
_NEAR_OWNER = 90  # characters from whose figure it is to the figure
_ITS_FIGURE = re.compile(
    r"(?<!\w)(?P<who>(?:[\w.-]+ ){0,3}?[\w.-]+)['’]s? (?:own |latest |current |official |earlier )?(?:estimate|count|tally|figure|assessment|toll)(?: of|,| [-–—]| \() (?:[a-z]+ ){0,2}?\Z"
)
_ITS_FIGURE_TR = re.compile(
    r"(?<!\w)(?P<who>[^\W\d_][\w.-]*(?: [\w.-]+){0,3}?)['’]n?[iuü]n (?:(?:son|yeni|resmi|kendi|güncel|ilk|doğru|verdiğ[iı]|açikladiğ[iı]|bildirdiğ[iı]|paylaştiğ[iı]) ){0,3}(?:tahmini?|rakam[iı]?|say[iı](?:s[iı])?|hesab[iı])(?: ise|,)? (?:[^\W\d_]+ )?\Z"
)
# What heads a list with its source and day: "Losses (HUR, 13 January): 300 killed", "Потери (данные ГУР): …".
_TABLE_OF = re.compile(r"\((?P<who>[^():;.]{2,40}?)(?:, [^():;.]{1,20})?\) ?: (?:[^;]|(?<=\d)\.(?=\d)){0,80}\Z")
_COLON = re.compile(r"\s*[^:.;,\d]{2,60}(?=: )")
# Korean headlines quote without a verb: "젤렌스키 “북한군 사상자 4천명”", "국정원, “…”".
_QUOTING_KO = re.compile(r"\s*[^:.;\d\"“”‘’']{2,30}?(?=[,…]? ?[\"“‘'][^\"”]*\Z)")
_FALSE_KO = re.compile(r"[^\"”]{0,20}?(?:사실 ?(?:이 )?아[냐니닌]|사실무근|가짜|허위|날조|거짓)")
_ROUTE = re.compile(r" [—–-] |(?<!\w)(?:рейс|поезд|маршрут|поїзд)\w*")  # "Первый рейс Москва — Пхеньян: 440 пассажиров"
_BEHIND = re.compile(r"(?:: | [-–—] )(?=[^:,\d]{2,40}\s*\Z)")


def before_colon(s: Sentence, figure: tuple[int, int]) -> str | None:
    """Who speaks in a headline: "Seul: Kuzey Kore 3 bin asker gönderdi", "North Korea sent 3,000 troops: Seoul".

    Args:
        s: the sentence.
        figure: start and end of the figure.
    """
    named: Subject | None = None
    head = _COLON.match(s.folded, s.first, figure[0] if figure[0] > s.first else s.stop)
    if head is not None and s.lang == "tr":
        named = ending_at(s, s.first, head.end())
        titled = TITLE.search(s.text[s.first : head.end()]) if named.name is None else None
        if titled is not None:
            return titled.group(1).strip()  # "Sınır Muhafızları Komutanı Ali Demir: …"
    elif (table := _TABLE_OF.search(s.folded, s.first, figure[0])) is not None:
        named = read_named(s, table.start("who"), table.end("who"))  # "Kayıp tablosu (NIS, 13 Ocak): ölü 300"
    elif s.lang == "tr" and (ours := _ITS_FIGURE_TR.search(s.folded, s.first, figure[0])) is not None:
        named = read_named(s, ours.start("who"), ours.end("who"))  # "NIS'in verdiği doğru sayı 11 bindir"
    elif head is not None and s.lang == "en":
        named = name_phrase(s, head.start(), head.end())
    elif head is not None and s.lang in CYRILLIC:
        if _ROUTE.search(s.folded, head.start(), head.end()) is None:
            named = read_named(s, head.start(), head.end())  # "Сеул: КНДР отправила 3 тысячи солдат"
    elif s.lang == "ko" and (quoting := _QUOTING_KO.match(s.folded[: figure[0]], s.first)) is not None:
        named = read_named(s, quoting.start(), quoting.end())
    elif s.lang == "en" and (ours := _ITS_FIGURE.search(s.folded, s.first, figure[0])) is not None:
        named = name_phrase(s, ours.start("who"), ours.end("who"))  # "Kyiv's figure - 3,000 - could not be verified"
    elif s.lang == "en" and (behind := _BEHIND.search(s.folded[: s.stop], figure[1])) is not None:
        named = name_phrase(s, behind.end(), s.stop)
    if named is None and s.lang == "en" and (own := _ITS_ESTIMATE.search(s.folded, s.first, figure[0])) is not None:
        named = name_phrase(s, own.start("who"), own.end("who"))  # "Seoul's estimate is 15,000"
    if named is None or named.name is None:
        return None
    known = any(e.name == named.name for e in s.entities) or any(named.name.endswith(word) for word in SOURCES)
    return named.name if known or named.name == "report" else None


def denies_in_quote(s: Sentence, figure: tuple[int, int]) -> bool:
    """True for what a Korean headline quotes as untrue: "크렘린 “북한군 1만2천명 파병설 사실 아냐”"."""
    return s.lang == "ko" and _FALSE_KO.match(s.folded, figure[1], s.stop) is not None


_REPORT_BY = re.compile(
    r"(?<!\w)(?:reports?|estimates?|tall(?:y|ies)) (?:by|from) (?P<who>[^,;:.\d\"“”]{3,40}?) (?:that|of) (?:[^,;:.\d]{0,60}?)[$€£]?\Z"
)
_OPEN_EN = re.compile(r"(?<!\w)(?:confirm|verif|comment|corroborat)\w*")


def reported_by(s: Sentence, figure: tuple[int, int]) -> str | None:
    """Who wrote what others only leave open: "Neither side has confirmed a report by the Kyiv Independent that 8,000 …"."""
    if s.lang != "en" or _OPEN_EN.search(s.folded, s.first, figure[0]) is None:
        return None
    told = _REPORT_BY.search(s.folded, s.first, figure[0])
    if told is None or _OPEN_EN.search(s.folded, s.first, told.start()) is None:
        return None
    named = [e for e in s.entities if told.start("who") <= e.start < told.end("who")]
    return named[-1].name if named and (named[-1].kind in WHO or named[-1].name in SPEAKERS) else None


def is_own_figure(s: Sentence, figure: tuple[int, int]) -> bool:
    """Tell "Kyiv's figure - 3,000", a number named by whose it is alone."""
    return "s " in s.folded[max(s.first, figure[0] - 40) : figure[0]] and (
        _ITS_FIGURE.search(s.folded, max(s.first, figure[0] - _NEAR_OWNER), figure[0]) is not None
    )


# One verb for two who tell numbers of their own: "Kyiv puts the dead at 4,000; Seoul, at 3,000", "а разведка Южной Кореи — 1100".
_GAPPED = {
    "en": re.compile(
        r"(?<!\w)(?:puts?|estimat\w+|reckon\w*|counts?|counted|claims?|claimed|says?|said|reported) [^;.]*\d[^;.]*?(?:;|,? and|, while|,? but) (?P<who>[^,;.\d]{3,40}?),? (?:at )?\Z"
    ),
    "ru": re.compile(r"\d[^;.]*,(?: а)? (?P<who>[^,;.\d]{3,60}?) (?:[—–-] (?:в )?|в )\Z"),
    "uk": re.compile(r"\d[^;.]*,(?: а)? (?P<who>[^,;.\d]{3,60}?) (?:[—–-] (?:[ву] )?|[ву] )\Z"),
}  # fmt: skip


_BODY_NOUN = re.compile(
    r"\W*(?:bu |the |its )?(?:spy |intelligence )?(?P<noun>servis|ajans|bakanlik|bakanliğ|büro|merkez|kuruluş|kurum|enstitü|örgüt|şirket|gazete|agency|service|ministry|bureau|institute|department|group|team|panel|organi[sz]ation|watchdog|monitor)"
)


def body_meant(s: Sentence, speaker: str | None, context: Context) -> str | None:
    """Which body "the agency", "Servis" means where a person spoke last: one with that word in its name, else the last.

    Args:
        s: the sentence.
        speaker: who spoke last.
        context: whom a noun may mean.
    """
    noun = _BODY_NOUN.match(s.folded, s.first)
    if noun is None or not context.bodies or any(e.name == speaker for e in context.bodies):
        return None
    alike = [e for e in context.bodies if noun["noun"][:6] in s.folded[e.start : e.end]]
    if alike:
        return alike[-1].name
    if s.lang == "tr" and noun["noun"] in {"servis", "ajans"} and len({e.name for e in context.bodies}) == 1:
        return context.bodies[-1].name  # no person is a service
    if noun["noun"] in _OF_MANY:
        return context.bodies[-1].name if speaker is None and len({e.name for e in context.bodies}) == 1 else None
    return context.bodies[-1].name if speaker is None or s.lang == "en" else None


_OF_MANY = frozenset({"group", "team", "panel", "organisation", "organization", "watchdog", "monitor"})


_GAP = re.compile(
    r"(?:;|,? and|, while|,? but) [^,;.\d]{3,40}?,? (?:at )?\Z|, а [^,;.\d]{3,60}? (?:[—–-] (?:[ву] )?|[ву] )\Z|, [^,;.\d]{3,60}? [—–-] (?:[ву] )?\Z"
)


def gapped_claimant(s: Sentence, figure: tuple[int, int]) -> str | None:
    """Who tells a number by a verb that stands at the number before; the arguments are those of `before_colon`."""
    if s.lang == "tr":
        return _gapped_turkish(s, figure)
    pattern = _GAPPED.get(s.lang)
    if pattern is None or not _GAP.search(s.folded[max(s.first, figure[0] - 70) : figure[0]]):
        return None
    told = pattern.search(s.folded[s.first : figure[0]])
    if told is None or (
        s.lang in CYRILLIC and VERBS[s.lang].search(s.folded, s.first, s.first + told.start("who")) is None
    ):
        return None
    start, stop = s.first + told.start("who"), s.first + told.end("who")
    named = [e for e in s.entities if start <= e.start < stop and (e.kind in WHO or e.name in SPEAKERS)]
    if not named or (s.lang == "en" and named[-1].end != stop):
        return None
    if s.lang == "en":
        return name_phrase(s, start, stop).name
    return read_named(s, start, stop).name


# "Washington 300, Kiev 200, Seul ise en az 100 diyor": one verb of saying, and a name right before each number.
_SAYS_TR = re.compile(
    r"[^.;:]{0,120}?(?<!\w)(?:diyor(?:du)?|dedi|söylüyor(?:du)?|söz (?:ediyor(?:du)?|etti|etmişti)|veriyor(?:du)?|hesapliyor(?:du)?|tahmin ediyor(?:du)?|olarak (?:ver|açikla|bildir|duyur|hesapla)\w*)(?!\w)"
)
_CLAUSE_TR = re.compile(r"(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*|(?:gönder|yolla|ver(?!iyor)|sat|al)[dt][iuü](?!\w)")
# "Seul asker sayısını 10 bin, Kiev ise 12 bin olarak açıkladı": the number of what stands between the first name and its number.
_NUMBER_TR = (
    r"(?:,? (?:(?:[^\W\d]+ ){0,4}?(?:say[iı]|rakam|kay[iı]p|kayb|miktar|mevcud|tahmin)\w*(?:n[iı]|l[ae]r[iı])))?"
)
_BESIDE_TR = re.compile(rf"{_NUMBER_TR}(?: ise| de| da)?,? [\"“]?\Z")


def _gapped_turkish(s: Sentence, figure: tuple[int, int]) -> str | None:
    before = [
        e for e in s.entities if e.end <= figure[0] <= e.end + _NUMBER_OF and (e.kind in WHO or e.name in SPEAKERS)
    ]
    if not before or _BESIDE_TR.fullmatch(s.folded, before[-1].end, figure[0]) is None:
        return None
    says = _SAYS_TR.match(s.folded, figure[1], s.stop)
    first = max(
        s.first, s.folded.rfind(": ", s.first, before[-1].start) + 1
    )  # what stands before a colon is told by itself
    if says is None or _CLAUSE_TR.search(s.folded, first, says.end()):
        return None
    pairs = [
        e for e in s.entities if _NUMBERED_TR.match(s.folded, e.end, s.stop) and (e.kind in WHO or e.name in SPEAKERS)
    ]
    others = len(pairs) + (1 if _BODY_NUMBERED.search(s.folded, s.first, figure[0]) else 0)
    return before[-1].name if others > 1 else None


_BODY_NUMBERED = re.compile(
    r"(?<!\w)(?:istihbarati|ordusu|genelkurmayi|bakanliği|servisi|yönetimi|basini|medyasi)(?: ise| de| da)?,? [\"“]?(?:(?:en az|en fazla|yaklaşik|yalnizca|sadece) )?\d"
)
_NUMBER_OF = 48  # characters between a name and its number
_NUMBERED_TR = re.compile(
    rf"{_NUMBER_TR}"
    r"(?: ise| de| da)?,? [\"“]?(?:(?:en az|en fazla|yaklaşik|yalnizca|sadece) )?(?:\d|(?:bin|yüz|birkaç|yüzlerce|binlerce|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on)(?!\w))"
)


# "…, a figure disputed by Washington", "…, a claim Moscow denies": the noun takes the claim up, and denies nothing itself.
_APPOSED_EN = re.compile(
    r", (?:an? )?(?:\w+ )?(?:claim|figure|number|charge|accusation|report|allegation|assertion|estimate)s? (?P<by>(?:(?:that|which) (?:was|has been) )?(?:\w+ly |later |also |since )?)?(?P<who>(?:the )?(?:[\w.'’-]+ ){1,4})?\Z"
)
_BY_EN = re.compile(r"(?: \w+){0,2}? by (?:the )?")
_NAME_ENDS = re.compile(r"[,;]| (?:on|in|as|who|which|and|but|while|with)(?!\w)|[.!?]\s*\Z|\s*\Z")


def denies_beside(s: Sentence, verb: re.Match[str]) -> str | None:
    """Return who denies an English claim that a noun beside it takes up ("…, a figure disputed by Washington"), None where none does so."""
    before = _APPOSED_EN.search(s.folded, s.first, verb.start()) if s.lang == "en" else None
    if before is None:
        return None
    by = _BY_EN.match(s.folded, verb.end(), s.stop)
    if by is None:
        return name_phrase(s, *before.span("who")).name if before["who"] else None
    end = _NAME_ENDS.search(s.folded, by.end(), s.stop)
    return name_phrase(s, by.end(), end.start() if end is not None else s.stop).name
