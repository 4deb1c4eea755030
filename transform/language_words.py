"""What the words of a short text tell of its language: names are left out, which both detectors take for words.

"Erdoğan meets Putin" is Turkish to pycld2 and to langdetect, by a name. Here each word that is no name speaks for the
languages that have it (`seeds/language_words.toml`), or by a letter or ending that few languages write.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache

from core.resources import seeds_path
from transform.languages import DOUBTED

_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0963])+(?:[-'’ʼ\u200c][^\W\d_]+)*['’]?")  # with the vowel signs of Hindi
_CLAUSE = re.compile(r"(?:\A|[:.!?…|–—]\s|[\"“«„]|\n)\s*['’]?\Z")
_NAME = 3  # letters: so short a word with a capital, within a clause, is part of a name ("Un", "Son", "Den")
_UNKNOWN = 4  # letters of a word that is in no list, for its absence to say something
# Letters and endings that few languages write, in words that are in no list.
_MARKS = (
    ("az", re.compile(r"[əı]|(?:[ıiuü]b|x[ıiuüae]nd?[ıi]r)\Z|q\Z")),
    ("tr", re.compile(r"(?:[ıiuü]yor(?:lar)?|m[ıiuü]ştır|[ae]c[ae]k(?:lar|ler)?|[dtğş][ıiuü](?:lar|ler)|ğ[ıiuü])\Z|ğ|ı(?!b\Z|\w*(?:[ıiuü]b|q)\Z)")),
    ("es", re.compile(r"ñ|ci[oó]n(?:es)?\Z|ieron\Z|[aeií]rá[ns]?\Z")),
    ("pt", re.compile(r"[ãõ]|ç(?:ão|ões)\Z|(?:aram|eram|iram)\Z")),
    ("it", re.compile(r"(?:zion[ei]|[aeiu]tà|aggio|mento|menti)\Z")),
    ("fr", re.compile(r"(?:eux|euse|aient|[éè]e?s?|è\w+e)\Z|œ|ê")),
    ("de", re.compile(r"ß|(?:ungen|keit|isch(?:e[nrs]?)?)\Z")),
    ("pl", re.compile(r"[łąęźżśń]|(?:ował|owała|ych|ego)\Z")),
    ("cs", re.compile(r"[řěů]")),
    ("sk", re.compile(r"[ľĺŕ]|ô")),
    ("hu", re.compile(r"[őű]|(?:ott|ett|ják|nek|nak)\Z")),
    ("ro", re.compile(r"[ăț]|ţ|ului\Z|ilor\Z")),
    ("lv", re.compile(r"[āēīģķļņ]")),
    ("lt", re.compile(r"[ėįųū]|(?:iai|ius)\Z")),
    ("fi", re.compile(r"ää|(?:ssa|ssä|sta|stä|lle|neet|nut|nyt)\Z|yö")),
    ("et", re.compile(r"õ")),
    ("sv", re.compile(r"(?:å|ä|ö)\w*(?:r|ar|de)\Z|[åä]\w*ö|ö\w*[åä]")),
    ("da", re.compile(r"æ|ø")),
    ("no", re.compile(r"æ|ø")),
    ("is", re.compile(r"[ðþ]")),
    ("vi", re.compile(r"[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]|ư|ơ")),
    ("nl", re.compile(r"ij(?:k|n|d|f)|oe[kt]|aa[nrt]|uu[rt]|eerd?e?\Z")),
    ("en", re.compile(r"(?:[bcdfgklmnprstvw]ing|ught|[^aeiou]tion|[^aeiou]ally|th[ey]r|ship|ness)\Z")),
    ("id", re.compile(r"(?:kan|nya)\Z")),
    ("ms", re.compile(r"(?:kan|nya)\Z")),
    ("uk", re.compile(r"[іїєґ]")),
    ("be", re.compile(r"[ўі]")),
    ("kk", re.compile(r"[қңғұәө]")),
    ("ru", re.compile(r"[ыэё]|(?:ться|ился|илась|ого|ами)\Z")),
    ("bg", re.compile(r"ъ(?!е)|(?:ата|ите|ията|ха)\Z")),
    ("sr", re.compile(r"[ђћљњј]")),
    ("mk", re.compile(r"[ѓќѕљњј]")),
    ("fa", re.compile(r"[پچژگی]\u200c|می\u200c")),
    ("ur", re.compile(r"[ٹڈڑںےھہ]")),
)  # fmt: skip
_TURKISH_SUFFIX = re.compile(
    r"(?:[dt][ae](?:n|ki\w*)?|n?[ıiuü]n|n?[ıiuü]|y[aeıiuü]|[ae]|y?l[ae]|l[ae]r\w*|n[dt][ae]n?|n?c[ae]|s[ıiuü]|l[ıiuü])\Z"
)
# "von der Leyen", "Lula da Silva": of the name, unless one of the two words about it is in a list ("Corea del Norte").
_PARTICLE = re.compile(
    r"(?<=[^\W\d_] )(?:(?:von|van|de|da|di|du|del|dos|bin|ibn|al|el|la|le|ter|ten|zu|y)(?: (?:der|den|la|las|los))?)(?= [^\W\d_])"
)
_PLAIN = str.maketrans("çğıöşü", "cgiosu")
_ENGLISH_TAILS = frozenset("t re ll ve m".split())


@dataclass(frozen=True, slots=True)
class Told:
    """What the words of a text tell.

    Attributes:
        codes: the languages that most of its words speak for; several are near ones, or few words.
        top: how many words speak for these.
        margin: how many fewer speak for the next language.
        words: how many words there are.
        small: how many of these begin with a small letter.
        scores: how many words speak for each language.
        bare: the words that begin with a small letter, or are in a list.
    """

    codes: tuple[str, ...]
    top: int
    margin: int
    words: int
    small: int
    scores: Counter[str]
    bare: str


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    words: dict[str, list[str]] = {}
    with (seeds_path() / "language_words.toml").open("rb") as file:
        for code, text in tomllib.load(file).items():
            for word in dict.fromkeys(text.split()):
                words.setdefault(word, []).append(code)
    for word in [word for word, codes in words.items() if codes == ["tr"] and len(word) >= _UNKNOWN]:
        plain = word.translate(_PLAIN)  # "GORUSME BASLADI": agencies and old systems write Turkish without its letters
        if plain not in words:
            words[plain] = ["tr"]
    return {word: tuple(codes) for word, codes in words.items()}


@cache
def listed() -> frozenset[str]:
    """Return the languages of which there is a list of words."""
    return frozenset(code for codes in _lists().values() for code in codes)


def tell_by_words(text: str) -> Told:
    """Return the languages that the words of a short text speak for.

    Args:
        text: a headline or some sentences, without addresses and mark-up; each word is looked at.
    """
    scores: Counter[str] = Counter()
    words = small = 0
    bare = []
    for match in _WORD.finditer(_without_particles(text)):
        word = match.group()
        has_capital = word[0].isupper()
        words += 1
        small += not has_capital
        if has_capital and len(word) <= _NAME and (word.isupper() or not _opens(text, match.start())):
            continue
        codes = _speaks_for(word, has_capital)
        scores.update(codes)
        if codes or not has_capital:
            bare.append(word)
    if "¿" in text or "¡" in text:
        scores["es"] += 1
    if not scores:
        return Told((), 0, 0, words, small, scores, " ".join(bare))
    ranked = scores.most_common()
    top = ranked[0][1]
    top_codes = tuple(code for code, count in ranked if count == top)
    if len(top_codes) > 1:  # a rare language ties with a frequent one by a word or two
        top_codes = tuple(code for code in top_codes if code not in DOUBTED) or top_codes
    following = next((count for _, count in ranked if count < top), 0)
    return Told(top_codes, top, top - following if len(top_codes) == 1 else 0, words, small, scores, " ".join(bare))


def _without_particles(text: str) -> str:
    """Blank out the small words within names, so that all else keeps its place."""

    def blank(match: re.Match[str]) -> str:
        before = text[: match.start()].split()[-1]
        after = text[match.end() :].split(None, 1)[0].strip(".,:;!?'’\")»”")
        is_name = before[0].isupper() and after[:1].isupper() and not _lists().keys() & {before.lower(), after.lower()}
        return " " * len(match.group()) if is_name else match.group()

    return _PARTICLE.sub(blank, text)


def _opens(text: str, start: int) -> bool:
    """Tell whether a word opens a clause."""
    return _CLAUSE.search(text[max(0, start - 4) : start]) is not None


def _speaks_for(word: str, has_capital: bool) -> tuple[str, ...]:
    lists = _lists()
    low = word.replace("İ", "i").lower().replace("’", "'").replace("ʼ", "'")
    found = lists.get(low) or lists.get(low.rstrip("'"))
    if found:
        return found
    head, mark, tail = low.rpartition("'")
    if mark and tail:
        if found := lists.get(head + mark):  # "l'ambasciatore"
            return tuple({*found} & {*lists.get(tail, found)}) or found
        if len(head) >= 3 and _TURKISH_SUFFIX.match(tail):
            return ("tr",)
        if tail in _ENGLISH_TAILS:
            return ("en",)
        return lists.get(head, ()) if tail == "s" else ()
    if has_capital or len(low) < _UNKNOWN:
        return ()
    return tuple(code for code, letters in _MARKS if letters.search(low))
