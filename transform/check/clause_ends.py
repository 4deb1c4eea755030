"""The end of a sentence left out or put on, cut where a clause or a phrase begins: "…, piyasalar kararı olumlu karşıladı", "… on hopes of a deal".

`clauses.py` looks at the longest run of words that nothing tells, and at what stands behind a comma. Here the seams of grammar show
what may have been lost or put on: a Turkish clause begins behind a verb that ends another one (Göksel and Kerslake, Turkish: A
Comprehensive Grammar, 2005, ch. 24 to 26), an English one with a conjunction or a preposition. Logistic models weigh how many of its
words the other text tells, how much of the rest, and the lengths; sentence vectors are asked where these leave it open.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from core import late_re as re
from transform.check.clauses import Clause, ClauseModel, is_sure
from transform.check.links import ALIKE, NO_DIGIT, STEM, WORD, Parts, Words, cut_words
from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.check.sentences import USUAL
from transform.number_dates import EN_MONTHS

# How much too long the one text must be (logarithm), as in true pairs of one sentence a fourth are: nothing else is looked at.
_LONGER, _LONGER_THERE = 0.1, 0.15
_LEAST = 2  # words of a clause, and of the rest
_TOLD = 0.34  # of its words that the other text tells, at most
_MANY = 6
_FIRST, _SHORTEST, _MOST = (
    15,
    8,
    0.6,
)  # characters before an English clause, of it, and how much of its text it is at most
_DATE = re.compile(r"(?<!\d)([0-3]?\d)[./-](0?[1-9]|1[0-2])[./-]((?:19|20)\d\d)(?!\d)")
_SEVERAL = re.compile(r"\w[.!?][\"”’']? \w")
_FINITE = r"(?:[dt][iuü](?:l[ae]r)?|m[iuü]ş(?:t[iu])?|[iuü]yor(?:du|l[ae]r)?|[ae]c[ae]k(?:t[iı])?|m[ae]kt[ae]|[aeiuü]r)"
_BOUND = re.compile(
    rf"(?<!\w)\w{{2,}}{_FINITE}(?P<joined>(?:[,;:] | (?:ve|ancak|ama|fakat|ise|oysa) |, (?:ve|ancak|ama|fakat) ))"
    r"|(?<!\w)\w{2,}(?:[dt][iuü]ğ|[ae]c[ae]ğ|m[ae]s|l[ae]r)[iuü]\w{0,3}(?: ve |, )"
    r"|(?<!\w)\w{2,}(?:[iuü]p|[ae]r[ae]k|(?:[aeiu]r|yor)k[ae]n|m[iuü]şk[ae]n)(?P<converb>,? )"
)
_SAYS = re.compile(
    r"(?:söyle|bildir|açikla|duyur|aktar|belirt|kaydet|kayded|savun|anlat|vurgula|iddia|ifade|öne|ileri|dile|ekle|yaz|dedi|ett?i|edil)\w*\Z"
)
_LINKS = re.compile(
    r"\b(?:and|but|while|as|with|who|which|where|when|after|before|since|because|so|then|amid|without|despite|to|or|if|for)\b|[,;:–—]|"
    r"\b(?!during|morning|evening|everything|something|nothing|anything|beijing)\w{2,}ing\b"
)
_SEAM = re.compile(
    r"(?:, | – | — |; )(?=\w)| (?=(?:and|but|after|before|with|amid|despite|as|while|because|following|in|on|at|to|among|for|under|over|"
    r"near|when|by|where|who|which|from|during|against|due|thanks|without|since)\b)"
)
# Who says it stands behind what may have been put on.
_END = re.compile(
    r", (?:the |an? |[A-Z])[^,.]{2,60}? (?:said|says|announced|added|reported|wrote)\b[^,]{0,30}[.”\"]*\Z|[.!?]?[\"”’']*\s*\Z"
)
_AND = frozenset(("and", "but"))
_TIMES = frozenset("after before with amid despite as while because following".split())
# A phrase behind one of these ends before the verb of its sentence ("at the headquarters is under way").
_PREPOSITIONS = frozenset(
    "in on at to among for under over near by from during against due thanks without with amid despite following".split()
)
_HAS_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|could|should|may|might|can)\b")
# Words that a translator puts in to join what he tells.
_EMPTY = frozenset(
    "said says after with that over into when while where during under near more most some other its also been being very then than because before there "
    "about against between since amid despite following among without from have will would could such own due "
    # How long and when is compared as a figure: "in a year and a half" is eighteen months, "went to extra time" one verb.
    "half year extra time".split()
)
_NUMBERS = {
    "bir": "one", "iki": "two", "üç": "three", "dört": "four", "beş": "five", "alti": "six", "yedi": "seven", "sekiz": "eight",
    "dokuz": "nine", "on": "ten",
}  # fmt: skip
_NUMBERS_THERE = {english: turkish for turkish, english in _NUMBERS.items()}

# Fitted by tests/benchmarks/clause_end_model.py on NTREX-128 and our own pairs. At these thresholds, of 6,734 true pairs none and one are flagged, by what was
# fitted on four fifths three and three.
LOST = ClauseModel(
    (-9.09, 1.04, -1.86, 1.67, 7.63, -0.61, -1.73, 0.05, 0.64, -0.58, -1.49, 1.31),
    1.60,
    (-7.90, 0.32, -1.92, 1.47, 7.71, -1.29, 0.32, 0.01, 0.73, -0.78, -1.53, 0.60, 3.28, -3.93, 7.71, 3.20, 1.22),
    2.1,
)
PUT_ON = ClauseModel(
    (-5.85, 4.99, -1.78, -6.19, 0.72, 6.21, 2.44, 0.09, -0.44, -0.57, -0.04, 1.30),
    1.60,
    (-1.93, 4.92, -2.41, -6.03, 0.86, 7.03, 0.32, 1.27, -0.42, -0.66, -0.21, -1.05, 4.27, -4.76, 10.65, -3.76, 1.20),
    2.95,
)

Places = Callable[[], tuple[Sequence[Hit], Sequence[Hit]]]


def check_ends(
    source: str, folded: str, target: str, places: Places, encode: Callable[[Sequence[str]], Any], words: Words
) -> list[Problem]:
    """Find the last clause of a sentence left out, or one put onto it.

    Args:
        source: the source.
        folded: the source, folded.
        target: its translation.
        places: gives the names of the list in both.
        encode: texts → one vector a text, of length 1; asked for about 1 in 100 true pairs.
        words: beginnings of Turkish words → beginnings of English ones.

    Returns:
        One problem of the kind "addition" or "omission", or none.
    """
    clause = find_lost_end(source, folded, target, places, words)
    if clause is not None and is_sure(clause, source, target, encode, LOST):
        return [Problem("omission", clause.cut(source), "")]
    clause = find_put_end(source, folded, target, places, words)
    if clause is not None and is_sure(clause, target, source, encode, PUT_ON):
        return [Problem("addition", "", clause.cut(target))]
    return []


def find_lost_end(source: str, folded: str, target: str, places: Places, words: Words) -> Clause | None:
    """Return the last clauses of a source of which the target tells least; None: there are none, or it is as long as is usual.

    Args:
        source: the source.
        folded: the source, folded.
        target: its translation.
        places: as in `check_ends`.
        words: as in `check_ends`.
    """
    longer = math.log(len(source) * USUAL / len(target))
    if longer < _LONGER or _SEVERAL.search(source):
        return None
    seams = list(_BOUND.finditer(folded))
    if not seams:
        return None
    lowered = target.lower()
    cut = _read_source(folded, lowered, places(), words)
    links = len(_LINKS.findall(lowered))
    end = len(source.rstrip(" .!?\"”’'"))
    best: tuple[float, Clause] | None = None
    for seam in seams:
        inside = [w for w in cut if w[0] >= seam.end()]
        outside = [told for at, told, _ in cut if at < seam.end()]
        if len(inside) < _LEAST or len(outside) < _LEAST:
            continue
        told = sum(w[1] for w in inside)
        share = told / len(inside)
        if share > _TOLD or (best is not None and share >= best[0]):
            continue
        without = math.log(seam.end() * USUAL / len(target))
        features = (
            share,
            min(len(inside), _MANY) / _MANY,
            (sum(w[2] for w in inside) - told) / len(inside),
            sum(outside) / len(outside),
            longer,
            without,
            abs(without),
            min(3, len(seams) - links),
            float(links == 0),
            float(seam["joined"] is not None),
            float(seam["converb"] is not None),
        )
        best = share, Clause(seam.end(), end, features)
    return best and best[1]


def _read_source(
    folded: str, lowered: str, places: tuple[Sequence[Hit], Sequence[Hit]], words: Words
) -> list[tuple[int, bool, bool]]:
    """Return where each word of a source that says something begins, whether the target tells it, and whether the table knows it."""
    here, there = places
    entries = {entry for hit in there for entry in hit.entries}
    named = {hit.start: not entries.isdisjoint(hit.entries) for hit in here}
    english = set(WORD.findall(lowered))
    heard = {""}
    for word in english:
        heard.update((NO_DIGIT.sub("", word),) if word[0].isdigit() else (word[:STEM], word[:ALIKE]))
    found = []
    for start, end, parts in cut_words(folded):
        word = folded[start:end]
        if not _SAYS.match(word):
            told = named.get(start, False) or _NUMBERS.get(word) in english or _is_heard(parts, heard, words)
            found.append((start, told, parts[2] or parts[0] in words or start in named))
    return found


def _is_heard(parts: Parts, heard: set[str], words: Words) -> bool:
    stem, four, is_number = parts
    if is_number:
        return stem in heard
    return (four != "" and four in heard) or not heard.isdisjoint(words.get(stem, ()))


def find_put_end(source: str, folded: str, target: str, places: Places, words: Words) -> Clause | None:
    """Return the last clause or phrase of a target of which most words have no counterpart; None: none stands out.

    Args:
        source: the source.
        folded: the source, folded.
        target: its translation.
        places: as in `check_ends`.
        words: as in `check_ends`.
    """
    longer = math.log(len(target) / len(source) / USUAL)
    if longer < _LONGER_THERE or _SEVERAL.search(target):
        return None
    ended = _END.search(target)
    assert ended is not None
    end = ended.start()
    seams = list(_find_seams(target, end))
    if not seams:
        return None
    lowered = target.lower()
    cut = _read_target(folded, lowered, places(), words)
    ours = [told for _, told, _ in _read_source(folded, lowered, places(), words)]
    lacking = len(ours) - sum(ours)
    best: tuple[float, Clause] | None = None
    for start, word in seams:
        inside = [told for at, told in cut if start <= at < end]
        outside = [told for at, told in cut if not start <= at < end]
        many, told = len(inside), sum(inside)
        if many < _LEAST or told > _TOLD * many or len(outside) < _LEAST:
            continue
        untold = min(many - told, _MANY) / _MANY
        value = 3 * untold - told / many
        if best is not None and value <= best[0]:
            continue
        without = math.log((len(target) - end + start) / len(source) / USUAL)
        features = (
            told / many,
            untold,
            sum(outside) / len(outside),
            lacking / max(1, len(ours)),
            min(lacking, _MANY) / _MANY,
            longer,
            without,
            abs(without),
            float(target[start] in ",;"),
            float(word in _AND),
            float(word in _TIMES),
        )
        best = value, Clause(start, end, features)
    return best and best[1]


def _find_seams(target: str, end: int) -> Iterator[tuple[int, str]]:
    """Yield where a clause or phrase may begin that goes on to an end, and its first word."""
    for seam in _SEAM.finditer(target, _FIRST, end):
        start, first = seam.start(), seam.end()
        if end - start <= _MOST * len(target) and end - first >= _SHORTEST:
            word = target[first:end].split(" ", 1)[0].lower()
            if word not in _PREPOSITIONS or not _HAS_VERB.search(target, first, end):
                yield start, word


def _read_target(
    folded: str, lowered: str, places: tuple[Sequence[Hit], Sequence[Hit]], words: Words
) -> list[tuple[int, bool]]:
    """Return where each word of a target that says something begins, and whether some word of the source may tell it."""
    here, there = places
    entries = {entry for hit in here for entry in hit.entries}
    named = {at for hit in there if not entries.isdisjoint(hit.entries) for at in range(hit.start, hit.end)}
    turkish = set(WORD.findall(folded))
    heard: set[str] = set()
    for _, _, (stem, four, is_number) in cut_words(folded):
        heard.update((stem,) if is_number else (four, *words.get(stem, ())))
    heard.discard("")
    for date in _DATE.finditer(folded):  # "03.11.2025", "November 3, 2025"
        heard.update((EN_MONTHS[0][int(date[2]) - 1][:STEM], str(int(date[1])), date[3]))
    found = []
    for start, end, (stem, four, _) in cut_words(lowered):
        word = lowered[start:end]
        if word not in _EMPTY:
            told = start in named or stem in heard or four in heard or _NUMBERS_THERE.get(word) in turkish
            found.append((start, told))
    return found
