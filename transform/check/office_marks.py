"""Words beside an office that change who is meant: deputy, former, acting, retired; put in or left out."""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.clues import Clues
from transform.check.model import Problem

# English holders of an office, or of another place that one can have had.
_HOLDERS_EN = (
    "(?:president|prime minister|minister|secretary|chair(?:man|woman|person)?|director|governor|mayor|ambassador|consul|leader|chief|head"
    "|commander|general|colonel|admiral|captain|coach|manager|judge|prosecutor|attorney|senator|lawmaker|mp|congress(?:wo)?man"
    "|speaker|premier|chancellor|spokes(?:man|woman|person)|advis[eo]r|king|pope|archbishop|officer|official|sheriff|boss|ceo|editor"
    "|treasurer|commissioner|banker|player|goalkeeper|analyst|employee|member|champion|boyfriend|girlfriend|wife|husband|lover|partner"
    "|student|teacher|soldier|lawyer|doctor|agent|owner|colleague|executive|model|friend|ally|aide|first lady|worker|striker|defender"
    "|pilot|rival|inmate|prisoner)s?"
)
_OFFICES_EN = (
    "(?:president|minister|prime minister|secretary|chair(?:man|woman|person)?|director|governor|mayor|ambassador|leader|chief|head|commander"
    "|manager|attorney|speaker|premier|chancellor|commissioner|ceo|editor)s?"
)
_OFFICES_TR = (
    r"(?:\w*(?:başkan|savci|konsolos|bakan)|sekreter|müdür|vali|elçi|büyükelçi|lider|komutan|general|albay|amiral|kaptan|antrenör|direktör"
    "|yargiç|hakim|senatör|vekil|milletvekil|sözcü|danişman|kral|papa|yönetici|yetkili|şansölye|müsteşar|ceo|subay|menajer)"
)
_HOLDERS_TR = (
    rf"(?:{_OFFICES_TR}|polis|asker|analist|oyuncu|şampiyon|bankaci|erkek arkadaş|kiz arkadaş|sevgili|öğretmen|memur|ajan|müşavir|avukat"
    "|doktor|kaleci|futbolcu|first lady|pilot|idareci|şef|guvernör)"
)


@dataclass(frozen=True, slots=True)
class _Mark:
    """One word beside an office, in both languages.

    Attributes:
        english, turkish: where it stands beside one.
        in_english, in_turkish: what can tell it there, beside an office or elsewhere.
        words, cues: what stands wherever the first two match; looked for first, as that is cheap.
    """

    english: re.Pattern[str]
    turkish: re.Pattern[str]
    in_english: re.Pattern[str]
    in_turkish: re.Pattern[str]
    words: Clues
    cues: Clues


_MARKS = (
    _Mark(
        re.compile(rf"\b(?:vice|deputy)[ -](?=(?:[\w'-]+ ){{0,2}}{_OFFICES_EN}\b)"),
        re.compile(
            rf"(?<!\w){_OFFICES_TR}\w* (?:birinci )?(?:yardimci(?:si|lari|liği)|vekil(?:i|leri|liği)(?!\w*m))|başkanvekil"
        ),
        re.compile(
            r"\b(?:vice|deput|assist|aide|second|number two|under.?sec|helper|co-|associate|adjutant|running.mate|acting|interim|lieut"
            "|veep|vp|right.hand|sub|junior|attorney|spokes|staff|support|prox|trust|agent|represent|lawmak|mp|caretaker)"
        ),
        re.compile(r"\b(?:yard|vice|muavin|ikinci|asist|müsteşar|vis|koramiral|naib)|vekil|vekal|yardimc"),
        Clues("vice", "deputy"),
        Clues("yardimci", "vekil"),
    ),
    _Mark(
        re.compile(rf"\b(?:former|ex|one-?time)[ -](?=(?:[\w'-]+ ){{0,3}}{_HOLDERS_EN}\b)"),
        re.compile(rf"(?<!\w)eski (?:[\w']+ ){{0,2}}?{_HOLDERS_TR}(?!l[ai]k)"),
        re.compile(
            r"\b(?:former|ex\b|old|then\b|past|previous|one-?time|late\b|retire|oust|once\b|outgoing|earlier|veteran|ancient|prior|longtime"
            r"|erstwhile|used to|deposed|disgraced|fallen|predecessor|ago|exes|elder|emerit|who (?:was|were|had)|had been|served)"
        ),
        re.compile(
            r"\b(?:eski|önce|sabik|dönem|geçmiş|emekli|devr|zaman|evvel|ex|düş|ayril|ilk|müsta|merhum|rahmetli|birak|görevden|istifa"
            "|azled|gidici|boşan|old)"
        ),
        Clues("former", "ex-", "onetime", "one-time"),
        Clues("eski "),
    ),
    _Mark(
        re.compile(rf"\b(?:acting|interim|caretaker)[ -](?=(?:(?!as )[\w'-]+ ){{0,2}}{_OFFICES_EN}\b)"),
        re.compile(
            rf"(?<!\w)(?:müdür|vali|konsolos|elçi|direktör)\w* vekil|(?<!\w)geçici (?:[\w']+ )?{_OFFICES_TR}(?!l[ai]k)"
        ),
        re.compile(
            r"\b(?:acting|interim|deput|vice|temporar|provis|caretaker|proxy|transit|short|stand|stopgap|attorney)"
        ),
        re.compile(r"vekil|vekal|geçici|yerine|ara |bakici|yardimc|kayyum|kayyim"),
        Clues("acting", "interim", "caretaker"),
        Clues("vekil", "geçici"),
    ),
    _Mark(
        re.compile(rf"\bretired[ -](?=(?:[\w'-]+ ){{0,3}}{_HOLDERS_EN}\b)"),
        re.compile(rf"(?<!\w)emekli (?:[\w']+ ){{0,2}}?{_OFFICES_TR}"),
        re.compile(r"\b(?:retir|former|ex\b|veteran|old|pension|emerit|rtd)"),
        re.compile(r"emekli|eski|birak|ayril"),
        Clues("retired"),
        Clues("emekli"),
    ),
)


_HOLDER = re.compile(rf"\b{_HOLDERS_EN}\b")


def check_office_marks(source: str, target: str, folded: str, lowered: str) -> list[Problem]:
    """Find a deputy, former, acting or retired holder of an office told as another, or another told as one.

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        folded: the source, folded.
        lowered: the target in small letters, with straight apostrophes.
    """
    for mark in _MARKS:
        if mark.words.stand_in(lowered):
            put = mark.english.search(lowered)
            if put and not mark.in_turkish.search(folded):
                return [Problem("name", "", _cut(target, lowered, put))]
        if mark.cues.stand_in(folded):
            lost = mark.turkish.search(folded)
            # Where the holder is left out too, something else was dropped, and others look for that.
            if lost and _HOLDER.search(lowered) and not mark.in_english.search(lowered):
                return [Problem("name", _cut(source, folded, lost), "")]
    return []


def _cut(text: str, found: str, match: re.Match[str]) -> str:
    """Cut a match out of a text, given also as it was searched; "İ" may have become two characters there."""
    return (text if len(text) == len(found) else found)[match.start() : match.end()].strip(" -")
