"""A code put in the place of a name, or a name in the place of a code ("BMW" for Toyota, "Su-35" for Oreşnik, "Hearts" for PSG).

Codes are compared with codes (`name_codes.py`) and names with names. Where a name for certain is gone and the target has a
code that nothing in the source tells, the code took its place; and the other way round. In the true pairs that were read a
code of things ("PTSD", "BST") or one made of the words of the source ("MSP") is all that both stands alone and is no error.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from core import late_re as re
from core.text import fold
from transform.check.lexicon import Exonym
from transform.check.model import Problem
from transform.check.name_codes import CodeCheck, Codes, find_codes
from transform.check.name_context import owns_verb
from transform.check.name_pairs import Pair
from transform.check.name_slips import letters
from transform.check.name_words import Grade, Name, is_inflected
from transform.check.sentence_starts import opens_sentence
from transform.check.spellings import is_short_for

# Arms, planes and the like: some letters, a hyphen, figures.
_TYPE = re.compile(r"(?<![\w-])([A-ZÇĞİÖŞÜ][A-Za-zçğıöşü]{0,11})-(\d{1,3})(?!\d)")
_NO_TYPES = frozenset("covid g u h euro".split())  # an illness, summits, ages of teams, flu
_LONGEST_TYPE = 3  # letters before the hyphen of a type that is no name by itself (Tu, MiG)
_SHORTEST = 3  # letters of a code that names nobody else
# Codes of things, hours and offices, which Turkish tells by words.
_THINGS = frozenset(
    "ptsd adhd ocd dna rna hiv aids pcr icu gdp gnp cpi ceo cfo cto coo vat suv suvs atm app gps usb lcd led pdf faq cctv mri bmi ufo ufos uav uavs "
    "ucav ucavs wmd wmds icbm icbms slbm slbms irbm srbm mrbm ied ieds ngo ngos vpn sms gmt bst est edt cst cdt mst pst pdt cet cest eet utc msk kst jst "
    "msp msps mla mlas mep meps mps mp tds phd mba msc bsc lng lpg eez awacs mlrs apc ifv sam ems emt er ipo roi aka rsvp diy mvp nba nfl mlb nhl lgbt lgbtq "
    "pow pows kia mia wwi wwii nye rpm mph kph kwh mwh gwh".split()
)
_ARMS = re.compile(
    r" (?:[a-z-]+ )?(?:missile|drone|rocket|howitzer|system|jet|tank|batter(?:y|ies)|fighter|bomber|helicopter|launcher|torpedo|submarine|gun)"
)
# Behind whose name an officer or a deed of an organisation is told.
_OF_BODY = re.compile(
    r" (?:(?:spokes(?:man|woman|person)|chief|leader|head|chairman|member|official|expert|envoy|report|resolution|officer|agent|lawmaker|MP|"
    r"candidate|chair|commander|director|president|official|aide|adviser|analyst|inspector|troop|force|statement|source)s?"
    r"|Secretary|Security|General|Council)(?!\w)"
)
_NEXT_CAPITAL = re.compile(r"(?:['’][^\W\d_]+)?[ -]([A-ZÇĞİÖŞÜ][^\W\d_]+)")
_BEFORE_CAPITAL = re.compile(r"([A-ZÇĞİÖŞÜ][^\W\d_]+)[ -]\Z")


class MixedCheck:
    """Finds a code of the target in the place of a name of the source, and a name in the place of a code."""

    def __init__(self, codes: CodeCheck, exonyms: Sequence[Exonym], bodies: Collection[str]) -> None:
        """Keep what is known of codes and names.

        Args:
            codes: tells which codes have no counterpart.
            exonyms: the names of the list, by number.
            bodies: codes of organisations, folded.
        """
        self._codes = codes
        self._exonyms = exonyms
        self._bodies = frozenset(bodies)

    def find(self, pair: Pair, missing: Sequence[Name], extra: Sequence[Name]) -> list[Problem]:
        """Compare the codes of the two texts, and those of either with the names of the other; problems of the kind "name".

        Args:
            pair: the two texts.
            missing: names of the source without a counterpart.
            extra: the same of the target.
        """
        theirs = find_codes(pair.target)
        ours = find_codes(pair.source) if theirs or any(n.grade >= Grade.LIKELY for n in extra) else {}
        if theirs or ours:
            told = pair.told_words()
            ours, theirs = ({k: v for k, v in codes.items() if fold(v[0]) not in told} for codes in (ours, theirs))
        problems = self._codes.find(pair.source, pair.target, ours, theirs)
        if problems or any(pair.capitals):
            return problems
        return (
            self._find_types(pair, missing, extra)
            or self._find_put(pair, missing, ours, theirs)
            or self._find_gone(pair, extra, ours, theirs)
            or self._find_listed(pair, extra)
        )

    def _find_listed(self, pair: Pair, extra: Sequence[Name]) -> list[Problem]:
        """Find a name of the target that took the place of one of the list that is no land's ("Gazprom" for Senato)."""
        put = [n for n in extra if n.grade >= Grade.LIKELY and not self._is_in_phrase(n, pair)] if pair.hits[0] else []
        lost = [h for h in pair.hits[0] if not h.entries & pair.ids[1]] if put else []
        return [Problem("name", pair.source[lost[0].start : lost[0].end], put[0].text)] if lost else []

    def _find_put(self, pair: Pair, missing: Sequence[Name], ours: Codes, theirs: Codes) -> list[Problem]:
        """Find a code of the target that took the place of a name."""
        put = self._codes.find_put(pair.source, ours, theirs) if theirs else []
        lost = self._find_lost(pair, missing) if put and not self._codes.find_open(ours, theirs) else []
        if any(self._is_long(*gone, pair) for gone in lost):
            return []
        for key in put if lost else ():
            if key in self._bodies or (
                _is_actor(pair.target, theirs[key][0]) and not any(self._may_tell(key, *gone, pair) for gone in lost)
            ):
                return [Problem("name", lost[0][0].text, theirs[key][0])]
        return []

    def _is_long(self, name: Name, entries: frozenset[int], pair: Pair) -> bool:
        """Tell whether a land stands before other words of a body, which a code can be short for ("Rusya Federal Güvenlik Servisi")."""
        places = any(self._exonyms[i].place for i in entries)
        return places and self._goes_on(name, pair)

    def _goes_on(self, name: Name, pair: Pair) -> bool:
        after = _NEXT_CAPITAL.match(pair.source, name.start + len(name.text))
        return after is not None and not pair.keys[1].hold(after.group(1))

    def _find_gone(self, pair: Pair, extra: Sequence[Name], ours: Codes, theirs: Codes) -> list[Problem]:
        """Find a name of the target that took the place of a code."""
        gone = [k for k in self._codes.find_gone(pair.source, pair.target, ours, theirs) if self._is_code(k)]
        if gone:
            put_names = [n for n in extra if n.grade >= Grade.LIKELY and not self._is_in_phrase(n, pair)]
            if put_names:
                return [Problem("name", ours[gone[0]][0], put_names[0].text)]
        return []

    def _find_types(self, pair: Pair, missing: Sequence[Name], extra: Sequence[Name]) -> list[Problem]:
        """Find a type of the target that took the place of a name or of another type, and a name in the place of a type."""
        if "-" not in pair.source and "-" not in pair.target:
            return []
        ours, theirs = _types(pair.source), _types(pair.target)
        put = {k: v for k, v in theirs.items() if not _stands(k, pair.source)}
        gone = {k: v for k, v in ours.items() if not _stands(k, pair.target)}
        for old in gone:
            for new in put:
                if old[1] != new[1] and old[0] != new[0]:
                    return [Problem("name", gone[old], put[new])]
        short = next((v for k, v in put.items() if len(k[0]) <= _LONGEST_TYPE), None)
        lost = [n for n in missing if n.grade != Grade.START and not n.repeated] if short and not gone else []
        if short and lost:
            return [Problem("name", lost[0].text, short)]
        names = [
            n
            for n in extra
            if gone
            and (
                _ARMS.match(pair.target, n.start + len(n.text))
                if n.grade < Grade.LIKELY
                else not self._is_in_phrase(n, pair)
            )
        ]
        for old, written in gone.items():
            if names and not put and len(old[0]) <= _LONGEST_TYPE:
                return [Problem("name", written, names[0].text)]
        return []

    def _is_code(self, key: str) -> bool:
        return len(key) >= _SHORTEST and key.isalpha() and key not in _THINGS

    def _find_lost(self, pair: Pair, missing: Sequence[Name]) -> list[tuple[Name, frozenset[int]]]:
        """Return the names that are gone for certain, with the entries of the list that each is of."""
        entries = {hit.start: hit.entries for hit in pair.hits[0] if not hit.entries & pair.ids[1]}
        listed = [Name(pair.source[h.start : h.end], Grade.KNOWN, h.start) for h in pair.hits[0] if h.start in entries]
        others = [n for n in missing if n.start not in entries and _is_sure(n)]
        return [(n, entries.get(n.start, frozenset())) for n in (*others, *listed)]

    def _may_tell(self, key: str, name: Name, entries: frozenset[int], pair: Pair) -> bool:
        """Tell whether a code names a thing, or may be made of the letters of a name and of the words about it."""
        if not self._is_code(key) or is_short_for(key, fold(name.text)):
            return True
        if any(e[0] in key for i in entries for e in self._exonyms[i].english):
            return True  # "ASL" for "Amerikan İşaret Dili"
        return self._goes_on(name, pair)

    def _is_in_phrase(self, name: Name, pair: Pair) -> bool:
        """Tell whether a name of the target stands beside another word with a capital, as in what a code is short for."""
        if opens_sentence(pair.target, name.start) and name.grade < Grade.SURE:
            return True
        after = _NEXT_CAPITAL.match(pair.target, name.start + len(name.text))
        before = _BEFORE_CAPITAL.search(pair.target, max(0, name.start - 30), name.start)
        return any(m is not None and not pair.keys[0].hold(m.group(1)) for m in (after, before))


def _is_actor(text: str, code: str) -> bool:
    """Tell whether a code stands in a text as who does or owns something, as a thing seldom does, or before an officer of its own."""
    places = re.finditer(rf"(?<!\w){re.escape(code)}(?!\w)", text)
    return any(owns_verb(text, m.start(), code) or _OF_BODY.match(text, m.end()) for m in places)


def _is_sure(name: Name) -> bool:
    if name.repeated or name.grade in (Grade.START, Grade.COMMON):
        return False
    return name.grade >= Grade.SURE or (name.text.isascii() and not is_inflected(name.text))


def _types(text: str) -> dict[tuple[str, str], str]:
    """Map the types of a text, as letters and figures, to how they are written."""
    found = {(letters(m.group(1)), m.group(2)): m.group() for m in _TYPE.finditer(text)}
    return {k: v for k, v in found.items() if k[0] not in _NO_TYPES}


def _stands(key: tuple[str, str], text: str) -> bool:
    """Tell whether a text has a type, hyphen aside, or another of the same figures: one that each language spells in its way."""
    return re.search(rf"(?<!\d)(?:{key[1]})(?!\d)", text) is not None
