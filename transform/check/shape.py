"""The shape of a translation: is it all there, is it only that, is it English at all?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from operator import eq

from core import late_re as re
from core.text import fold
from transform.check.model import Problem
from transform.check.runs import LetterPattern

_TOKEN = re.compile(r"\d[\d.,]*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_LETTER_TOKEN = LetterPattern(_TOKEN.pattern)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_TURKISH_LETTERS = re.compile(r"[çğışöüâîÇĞİŞÖÜ]")
_TURKISH_WORDS = frozenset(
    "ve bir bu ile için olarak olan daha çok gibi kadar sonra göre ancak ise ama da de ki mi ne değil var yok en her "
    "dedi söyledi belirtti açıkladı olduğunu edildi etti oldu tarafından arasında üzerine karşı önce "
    "bin milyon milyar yüzde".split()
)
# All begin with signs that texts lack, so that the search itself is quick; nothing else asks what stands in a target as it is written.
_GARBLED = re.compile(
    r"&(?:#\d+|#x[0-9a-f]+|amp|quot|lt|gt|nbsp|apos);|Ã[\x80-\xbf§¶¼Ÿ‡]|Ä[±Ÿ°]|Å[Ÿž]|\ufffd|</?[a-z]+[ >/]|⟦|⟧|"
    r"▁|<unk>|\\u[0-9a-f]{4}"
)
_SHORT, _VERY_SHORT, _LONG = 0.5, 0.4, 1.6  # length of the target over that of the source
_ARTICLES = 30  # characters; a short Turkish sentence grows most by articles, "of" and "there is"
_STUTTER, _STUTTER_AT_ONCE = 8, 4  # words that are told twice; so right behind each other
# A word, or two to three, that stand twice with nothing between them; not "bad to worse to worse", which tells a course.
_TWICE = re.compile(
    r"(?<![\w’'.,-])((?P<one>\d[\d.,]*|[^\W\d_]+(?:['’][^\W\d_]+)?)|"
    r"(?!(?:and|by|to|or|after) )[^\W_][\w’'-]* (?!(?:and|by|to|or|after) )[^\W_][\w’'-]*|"
    r"[^\W_][\w’'-]*(?: [^\W_][\w’'-]*){2}) (?i:\1)(?![\w’'-]|[.,]\d)"
)
# Words that English may say twice: "he had had", "said that that was", "brought in in his place", "very very".
_MAY_STAND_TWICE = frozenset(
    "had that in on it her you do very so no ha bye far many more long really too again there plus yes well now never".split()
)
_OR_AGAIN = re.compile(r"\b([a-z]{3,}) or \1\b")  # "with or with a hyphen"
_LONG_ENOUGH = 90  # characters; a short sentence can be told in half its length


def check_shape(source: str, target: str, langs: tuple[str, str] = ("tr", "en")) -> list[Problem]:
    """Return problems of the kinds "empty", "garbled", "untranslated", "repetition", "omission" and "addition"."""
    if not target.strip():
        return [Problem("empty", source, "")] if source.strip() else []
    garbled = _GARBLED.search(target)
    if garbled and garbled.group() not in source:
        return [Problem("garbled", "", garbled.group())]
    if langs[0] != langs[1] and langs != ("tr", "en") and _is_same(source, target) and len(_WORD.findall(target)) >= 4:
        return [Problem("untranslated", source, target)]
    lowered = target.lower()
    words = _LETTER_TOKEN.of(lowered).findall(lowered)
    if langs == ("tr", "en") and not (target.isascii() and _TURKISH_WORDS.isdisjoint(words)):
        untranslated = _untranslated(source, target, _WORD.findall(target))
        if untranslated:
            return untranslated
    return _repetition(source, target, words) or _length(source, target)


def _untranslated(source: str, target: str, words: Sequence[str]) -> list[Problem]:
    if (
        len(words) >= 3
        and _is_same(source, target)
        and (_TURKISH_LETTERS.search(target) or _common(target))
        and any(w[0].islower() for w in words)
        and not _is_list_of_names(target)
    ):
        return [Problem("untranslated", source, target)]
    turkish = [
        i
        for i, w in enumerate(words)
        if w in _TURKISH_WORDS or (not w.isascii() and _TURKISH_LETTERS.search(w) and w[0].islower())
    ]
    if len(turkish) < 2:
        return []
    small = [w for w in words if w[0].islower()]
    shared = [i for i in turkish if words[i] in source and len(words[i]) > 3]
    if (len(turkish) >= 3 and len(turkish) > 0.25 * max(1, len(small))) or len(shared) >= 2:
        left = _longest_run(target, list(_WORD.finditer(target)), turkish)
        return [Problem("untranslated", left if left in source else "", left)]
    return []


def _longest_run(text: str, words: Sequence[re.Match[str]], chosen: Sequence[int]) -> str:
    """Return the longest piece of a text that chosen words (their places) make without a break."""
    runs = [[chosen[0]]]
    for at in chosen[1:]:
        if at == runs[-1][-1] + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    longest = max(runs, key=len)
    return text[words[longest[0]].start() : words[longest[-1]].end()]


def _is_same(source: str, target: str) -> bool:
    return len(source) == len(target) and fold(source) == fold(target)


def _is_list_of_names(text: str) -> bool:
    """Tell whether a text is nothing but names, as a line-up is: four parts and more, each of few words with capitals."""
    parts = [_WORD.findall(part) for part in re.split(r"[,;]", text)]
    return len(parts) > 3 and all(0 < len(part) < 4 and all(w[0].isupper() for w in part) for part in parts)


def _common(target: str) -> bool:
    """Tell whether a text has two of the commonest Turkish words, which no name or quotation in English has."""
    return sum(w.lower() in _TURKISH_WORDS for w in _WORD.findall(target)) >= 2


def _repetition(source: str, target: str, words: Sequence[str]) -> list[Problem]:
    # "A 50 million lira turnover … a 90 million lira turnover" is none: its figures differ.
    again = len(words) - len(set(words))
    if not again:
        return []
    half = len(words) // 2
    twice = target if again == half > 1 and words[:half] == words[half:] else _find_twice(source, target, words, again)
    if twice is not None and not _doubled(source):
        return [Problem("repetition", "", twice)]
    either = _OR_AGAIN.search(target) if " or " in target else None
    if either is not None and not _doubled(source):
        return [Problem("repetition", "", either.group())]
    if again < 2:
        return []
    span = _again_and_again(words, again)
    size = span[1] - span[0] if span else 0
    at = span[0] if span else None
    if at is None and again >= _STUTTER_AT_ONCE:  # as many words stand in a stutter a second time
        size, at = _STUTTER_AT_ONCE, _told_at_once(words)
        if at is None and again >= _STUTTER:
            size, at = _STUTTER, _told_twice(words)
        if at is not None and _repeats(source):
            at = None
    if at is None or _doubled(source):
        return []
    found = list(_TOKEN.finditer(target))
    return [Problem("repetition", "", target[found[at].start() : found[at + size - 1].end()])]


def _find_twice(source: str, target: str, words: Sequence[str], again: int) -> str | None:
    """Return what stands twice at once as a slip does ("on on Friday", "to the to the"); None: nothing does."""
    sizes = range(1, min(3, again) + 1)
    if not any(sum(map(eq, words, words[size:])) >= size for size in sizes):
        return None
    found = (m for m in _TWICE.finditer(target) if (m.group("one") or "").lower() not in _MAY_STAND_TWICE)
    return next((m.group() for m in found if m.group() not in source), None)


def _again_and_again(words: Sequence[str], again: int) -> tuple[int, int] | None:
    """Return where up to six words stand three times behind each other: the first word, and the one behind the last."""
    for size in range(1, min(6, again // 2) + 1):
        if sum(map(eq, words, words[size:])) < 2 * size:
            continue
        run = 0
        for at in range(len(words) - size):
            run = run + 1 if words[at] == words[at + size] else 0
            if run >= 2 * size and any(w[0].isalpha() for w in words[at : at + size]):
                return at - 2 * size + 1, at + size + 1
    return None


def _told_at_once(words: Sequence[str]) -> int | None:
    """Return where a few words begin that stand twice behind each other; None: none do."""
    if sum(map(eq, words, words[_STUTTER_AT_ONCE:])) < _STUTTER_AT_ONCE:
        return None
    run = 0
    for at in range(len(words) - _STUTTER_AT_ONCE):
        run = run + 1 if words[at] == words[at + _STUTTER_AT_ONCE] else 0
        if run == _STUTTER_AT_ONCE:
            return at - _STUTTER_AT_ONCE + 1
    return None


def _told_twice(words: Sequence[str]) -> int | None:
    """Return where as many words begin as make a stutter and stand twice in a text; None: none do."""
    first: dict[tuple[str, ...], int] = {}
    for at in range(len(words) - _STUTTER + 1):
        before = first.setdefault(tuple(words[at : at + _STUTTER]), at)
        if before != at:
            return before
    return None


def _doubled(source: str) -> bool:
    words = [fold(w) for w in _WORD.findall(source)]
    return any(a == b for a, b in pairwise(words))


def _repeats(source: str) -> bool:
    words = [fold(w) for w in _WORD.findall(source)]
    return any(n > 1 for n in Counter(tuple(words[i : i + 3]) for i in range(len(words) - 2)).values())


def _length(source: str, target: str) -> list[Problem]:
    ratio = len(target) / max(1, len(source))
    if len(source) > 40 and ratio < (_SHORT if len(source) > _LONG_ENOUGH else _VERY_SHORT):
        return [Problem("omission", source, target)]
    if len(target) > 80 and ratio > _LONG + _ARTICLES / max(1, len(source)):
        return [Problem("addition", source, target)]
    return []
