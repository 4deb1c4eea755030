"""Sentence segments of a text, Turkish first, cut so that the text can be put together again exactly.

A segment is a slice: what lies between two segments (spaces, line breaks) is never sent to an engine and comes back
unchanged. Every line is a paragraph or a sub-heading of its own, so no segment crosses one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core import late_re as re
from core.text import fold

# Turkish abbreviations that end in a full stop and stand before a capital: TDK, "Kısaltmalar Dizini"; ranks as the
# Turkish press writes them. English ones stand in Turkish texts too (St. Petersburg, Jr.).
ABBREVIATIONS = frozenset(
    "dr prof doç yrd av sn st op uzm ort arş gör öğr alb yb bnb yzb ütğm tğm tuğg tümg korg org tuğa tüma kora ora "
    "mar gen müh mim ecz hz no nr bkz krş çev haz yay ed age agm cad sok sk mah bul apt kat tel faks ltd şti aş "
    "tic san vb vs vd yy say s c m ö b k g d bşk gnkur mr mrs ms jr sr lt col maj capt sgt gov sen rep rev inc corp co "
    "u.s u.k us oct sept nov dec aug jan feb det a.ş t.c m.ö m.s a.b.d b.m no.lu ing alm fr tr i̇ng öl ö "
    "bak md örn mö hav hv kuv kom dz min maks kur müd üniv enst fak şb astsb atğm çvş onb dai tem kd kor plt gn sek cd blv".split()
)
# These are abbreviations with a capital: "Av. Kaya", "5. Kat."; small they are words, that sentences end in ("dört kat."), but
# before a figure or another abbreviation ("kat. 3", "12 tem. 2024", "av. dr. Kaya").
_WORDS_TOO = frozenset(fold(word) for word in "ara av bul gen gör haz kat kor kur mar no org sek sok tem yay".split())
# Abbreviations that also end a sentence: a capital after them is a new sentence more often than not.
_MAY_END = frozenset("vb vs vd tel co inc corp ltd şti".split())
# A number before one of these, which open a sentence and stand behind no ordinal, ends its own; so does one behind the others.
_OPENERS = frozenset(
    fold(word)
    for word in "bu bunlar bunların bunlardan bunu buna bunun şu o onlar ancak ama fakat ayrıca sonra ardından öte öyle böylece "
    "çünkü oysa yine yani üstelik ne neden nasıl kim".split()
)
_COUNTED = frozenset(fold(word) for word in "yüzde sayısı toplamı toplam oranı skoru".split())

# What the mark is stands behind its first character: an alternation in front would be tried at every letter. A run of marks is
# one mark, taken from its first character only and given back never: a row of a million dots would be read a million times.
# A note ("[1]") belongs to the sentence before it. Pages that lost their paragraphs have no blank behind the mark ("geldi.Rusya").
_END = re.compile(
    r"[.!?…](?:(?<=…)(?<!……)…*+|(?<=[.!?])(?<![.!?]{2})[.!?]*+)[\"'”’»)\]]*+(?:\[\d{1,3}\])*+"
    r"(?=\s|[\"“«‘(]?[A-ZÇĞİÖŞÜ][\w'’])"
)
# What may stand before such a mark: a word that is small or has a suffix; no address, initials, or name of a site or file.
_BEFORE_TOUCHING = re.compile(r"(?:[^\W\d_A-ZÇĞİÖŞÜ][^\W\d_]+|[^\W\d_]+['’][a-zçğıöşü]+)[\"'”’»)]*\Z")
_FILE = re.compile(
    r"(?:com|net|org|gov|info|ru|tr|kp|kr|pdf|docx?|xlsx?|html?|php|jpe?g|png|mp[34]|zip)\b", re.IGNORECASE
)
# Japanese and Chinese put no blank behind a sentence; what is quoted within one is not cut, nor what goes on behind the quotation.
_STOPS = "。！？｡"
_FULL_STOP = re.compile(r"[。！？｡]+[」』）)”’】]*(?=(?P<next>.)?)")
_NO_BLANK = frozenset("。！？｡」』）)”’】")
_OPENING, _CLOSING = frozenset("「『（“"), frozenset("」』）”")
_GOES_ON = frozenset("とがのをにはもでやなだか、，。」』）”")
_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_PAIRED = re.compile(r"[“„«][^“”„«»]*[”»“]")
_ASIDE = re.compile(r"\([^()]*\)(?=\s[a-zçğıöşü])")  # the sentence goes on behind it
# Between single marks; one between a letter or figure and a letter is an apostrophe ("'Moskova'ya gittim. Döndüm.' dedi"), one that
# opens another quotation tells that the first was closed by one with a suffix ("'Oreşnik'in menzili").
_SINGLE = re.compile(
    r"(?<!\w)['‘](?=[^\W\d_])[^'‘’]{0,400}+(?:(?<=\S)['’](?=\w)[^'‘’]{0,400}+){0,12}+(?<=\S)['’](?!\w)"
)
# A capital, a figure, a tag or a sum, behind quotation marks, bullets and pictures.
_STARTS = re.compile(
    r"\s+(?:[\"'“‘«„(\[—–-]|[*•▪►\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])*\s?"
    r"(?=[A-ZÇĞİÖŞÜÂÎÛА-ЯЁ0-9]|[^\W_a-zçğıöşüâîûа-яё]|[#@]\w|[$€£₺]\d|[a-hçğ]\)\s)"
)
_NEXT_WORD = re.compile(r"\s+[\"'“‘«„(\[]*([^\W\d_]+)(\.?)")
_NEXT_FIGURE = re.compile(r"\s+(?:[A-Z]{1,3}-?)?\d")
_LIST = re.compile(r"\s[^\d\n]{1,80}\s2\.\s")
_LAST_WORD = re.compile(r"[^\s\"'“‘«(\[]+\Z")
_ROMAN = re.compile(r"[IVXLC]+\Z")
_SHORT_WORD = 4  # letters with a capital: before an abbreviation it is one itself
_LONG_QUOTE = 400
_LOOKED_BACK = 80  # characters before a full stop that tell what it is; a whole line of a megabyte is not read at each


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence, heading or list item: a slice of the text it was cut from."""

    start: int
    end: int
    text: str


def segment(text: str) -> tuple[Segment, ...]:
    """Cut `text` into sentences.

    Args:
        text: any text; lines are paragraphs.

    Returns:
        Segments in order, without the white space around them; `reassemble(text, segments, ...)` is exact.
    """
    found: list[Segment] = []
    ends_of = _ends_of if any(mark in text for mark in _STOPS) else _sentence_ends
    for line in _LINE.finditer(text):
        start = line.start()
        for end in (*ends_of(line.group(), start), line.end()):
            piece = text[start:end]
            left = len(piece) - len(piece.lstrip())
            stripped = piece.strip()
            if stripped:
                found.append(Segment(start + left, start + left + len(stripped), stripped))
            start = end
    return tuple(found)


def reassemble(text: str, segments: Sequence[Segment], targets: Sequence[str]) -> str:
    """Put a text together again with each segment replaced by its target; what lies between stays as it is.

    Raises:
        ValueError: the numbers of segments and targets differ.
    """
    if len(segments) != len(targets):
        raise ValueError(f"{len(segments)} segments but {len(targets)} targets")
    parts: list[str] = []
    at, is_other = 0, False
    for piece, target in zip(segments, targets, strict=True):
        # Sentences of Japanese and Chinese touch; those of a language with blanks must not, unless both are left as they were.
        touches = piece.start == at and parts and parts[-1] and target and (is_other or target != piece.text)
        between = " " if touches and parts[-1][-1] not in _NO_BLANK and not target[0].isspace() else ""
        parts += (text[at : piece.start] or between, target)
        at, is_other = piece.end, target != piece.text
    return "".join((*parts, text[at:]))


def _ends_of(line: str, offset: int) -> list[int]:
    return sorted({*_sentence_ends(line, offset), *_full_stops(line, offset)})


def _full_stops(line: str, offset: int) -> list[int]:
    """Return where sentences end that no blank follows, outside quotations; one that is never closed counts for none."""
    found = list(_FULL_STOP.finditer(line))
    ends: list[int] = []
    depth, at, opened = 0, 0, 0
    for match in found:
        for place in range(at, match.end()):
            if line[place] in _OPENING:
                depth, opened = depth + 1, place
            elif line[place] in _CLOSING:
                depth = max(0, depth - 1)
        at = match.end()
        if depth and at - opened > _LONG_QUOTE:
            depth = 0
        behind = match["next"] or ""
        if not depth and not (behind in _GOES_ON and match.group()[-1] in "」』）)”’！？"):
            ends.append(offset + at)
    return ends


def _sentence_ends(line: str, offset: int) -> list[int]:
    ends: list[int] = []
    marks = list(_END.finditer(line))
    quoted = sorted(_quoted_ranges(line)) if marks else []
    opened, closes = 0, 0  # quotations that begin before the mark, and where the last of them ends
    begun = {start for start, _ in quoted}
    for match in marks:
        end = match.end()
        touches = not line[end].isspace()
        if touches and end - 1 in begun:  # dedi."Gelmediler
            end -= 1
        while opened < len(quoted) and quoted[opened][0] < end:
            closes = max(closes, quoted[opened][1])
            opened += 1
        if end < closes:
            continue
        if touches:
            is_end = _parts_touching(line, match.start(), end)
        else:
            is_end = bool(_STARTS.match(line, end)) and _is_stop(line, match.start(), match.group())
        if is_end:
            ends.append(offset + end)
    return ends


def _parts_touching(line: str, at: int, end: int) -> bool:
    """Tell whether a mark at `at`, its closing signs ending at `end`, parts two sentences that no blank lies between."""
    word = _LAST_WORD.search(line, max(0, at - _LOOKED_BACK), at)
    if word is None or _FILE.match(line, end):
        return False
    if line[end - 1] not in '"”»' and not _BEFORE_TOUCHING.match(word.group()):
        return False
    return fold(word.group()) not in _ABBREVIATION_KEYS or line[at] != "."


def _is_stop(line: str, at: int, mark: str) -> bool:
    """Tell whether the full stop at `at` ends a sentence."""
    if not mark.startswith(".") or mark.startswith(".."):
        return True
    found = _LAST_WORD.search(line, max(0, at - _LOOKED_BACK), at)
    if found is None:
        return True
    word = found.group()
    closed = len(mark.strip(".")) > 0
    key = fold(word).strip(".")
    if closed:
        return True
    if word.isdigit():
        return len(word) > 3 or _ends_clause(line, found.start(), at, word)
    if _ROMAN.match(word) or (len(word) == 1 and word.isalpha()):
        return False
    if re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word):
        return False
    if (key in _WORDS_TOO or key == "tel") and _NEXT_FIGURE.match(line, at + 1):
        return False
    if key in _ABBREVIATION_KEYS and key not in _MAY_END and (key not in _WORDS_TOO or word[0].isupper()):
        return False
    # "Ltd. Şti.", "Co. Ltd.", "Kur. Alb."
    if key in _MAY_END or key in _WORDS_TOO or (len(word) <= _SHORT_WORD and word[0].isupper()):
        following = _NEXT_WORD.match(line, at + 1)
        return following is None or not following.group(2) or fold(following.group(1)) not in _ABBREVIATION_KEYS
    return True


def _ends_clause(line: str, start: int, at: int, word: str) -> bool:
    """Tell whether a number closes its sentence: by what stands before and behind it; else "125. Cadde" is an ordinal."""
    before = line[max(0, start - _LOOKED_BACK) : start].rstrip()
    if not before:  # an item of a list
        return False
    if before.endswith((":", "%", "=")):
        return not (word == "1" and _LIST.match(line, at + 1))  # "Maddeler: 1. Ateşkes 2. Yardım"
    last = _LAST_WORD.search(before)
    if last is not None and (last.group().isdigit() or fold(last.group()) in _COUNTED):  # "444 00 00."
        return True
    following = _NEXT_WORD.match(line, at + 1)
    return following is not None and fold(following.group(1)) in _OPENERS


_ABBREVIATION_KEYS = frozenset(fold(word) for word in ABBREVIATIONS)


def _quoted_ranges(line: str) -> list[tuple[int, int]]:
    """Return the ranges inside quotation marks; a very long quote is cut like any text, an unbalanced one ignored."""
    ranges = [(m.start(), m.end()) for m in _PAIRED.finditer(line)]
    if "(" in line:
        ranges += [(m.start(), m.end()) for m in _ASIDE.finditer(line)]
    marks = [i for i, c in enumerate(line) if c == '"'] if '"' in line else []
    if len(marks) % 2 == 0:
        ranges += [(a, b + 1) for a, b in zip(marks[::2], marks[1::2], strict=True)]
    if " '" in line or "‘" in line or line[0] == "'":
        ranges += [(m.start(), m.end()) for m in _SINGLE.finditer(line)]
    return [(a, b) for a, b in ranges if b - a <= _LONG_QUOTE]
