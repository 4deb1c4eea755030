"""Codes put in the place of one another: what is written in capitals and figures (HIV, MW, H5N1, LAX-C) is mostly the same in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from core import late_re as re
from core.text import fold, fold_once
from transform.check.model import Problem
from transform.check.name_slips import letters
from transform.check.runs import letters_of
from transform.check.vocabulary import Vocabulary

# Capitals and figures that no small letter stands beside, but an English plural's. A look back before the first letter would be
# asked of every letter.
_CODE = re.compile(
    r"([A-ZÇĞİÖŞÜ](?<!\w.)(?:(?<=[A-Z])\.(?:[A-Z]\.)+|[A-ZÇĞİÖŞÜ\d]+(?:-[A-Z\d]+)*|[A-ZÇĞİÖŞÜ]*(?:-[A-Z\d]+)+))s?(?!\w)"
)
_MARKS = ".-'’"
_MOST = 3  # codes of a side that the other has not; a text of more is written in capitals
_LONGEST = 6  # letters of a code, hyphens aside; longer ones are words in capitals
_SURE = 3  # letters from which on a code is likely the same in both languages; shorter ones may be other words' letters
# Codes that the other side tells by a word, by how that begins; or by a sign.
_TOLD = {
    code: tuple(words.split("|"))
    for code, words in {
        "usd": "dolar|dollar|abd", "eur": "euro|avro", "gbp": "sterlin|pound", "tl": "lira|try|ytl", "try": "lira|tl",
        "mw": "megavat|megawatt", "kw": "kilovat|kilowatt", "gw": "gigavat|gigawatt", "gb": "gigabayt|gigabyte",
        "mb": "megabayt|megabyte", "tv": "televizyon|television", "mp": "milletvekil|vekil", "it": "bilişim|bilgi|bt",
        "us": "amerika|abd|birleşik devlet", "usa": "amerika|abd|birleşik devlet", "uk": "britanya|ingiltere|ingiliz|krallik|bk",
        "eu": "avrupa|ab", "un": "birleşmiş", "uae": "emirlik", "drc": "kongo", "roc": "tayvan", "dprk": "kore", "rok": "kore",
        "prc": "çin", "abd": "america|states|washington|us", "ab": "europe|eu|union", "bm": "nation|un",
    }.items()
}  # fmt: skip
_SIGNS = {"usd": "$", "eur": "€", "gbp": "£", "tl": "₺", "try": "₺"}
# The letters of north, south, west and east, with which parts of lands are told by each language's own (GA, SA).
_QUARTERS = {"k": "n", "g": "s", "b": "w", "d": "e"}
# Eras, hours and offices, which Turkish tells by words or by codes of its own; and what stands in capitals for weight.
_NO_NAMES = frozenset(
    "ad bc bce ce am pm ceo cfo ok diy faq rip vip mps mep meps sms et al st ii iii iv vi vii viii ix xi xii xiii xiv xv xx xxi".split()
)

# Those of them that English writes as Turkish does, where Turkish has them.
_COPIED = frozenset(("vip", "ceo", "cfo"))


Codes = Mapping[str, Sequence[str]]  # codes, folded and without marks, to how they are written, each time


class CodeCheck:
    """Finds a code that only the target has, where it lacks one of the source, or tells it less often."""

    def __init__(
        self, vocabulary: Vocabulary, translated: Mapping[str, frozenset[str]], bodies: Mapping[str, tuple[str, ...]]
    ) -> None:
        """Keep what is known of words and codes.

        Args:
            vocabulary: which words are common, and no codes where all is written in capitals.
            translated: codes that English has others for (Turkish, folded → English).
            bodies: organisations (English → Turkish beginnings, folded).
        """
        self._vocabulary = vocabulary
        self._translated = translated
        self._bodies = bodies

    def find(self, source: str, target: str, ours: Codes, theirs: Codes) -> list[Problem]:
        """Compare the codes of a Turkish sentence with those of its English translation; problems of the kind "name".

        Args:
            source: the sentence.
            target: its translation.
            ours: the codes of the sentence (`find_codes`).
            theirs: those of the translation.
        """
        if not ours or not theirs:
            return []
        put = self.find_put(source, ours, theirs)
        gone = self.find_gone(source, target, ours, theirs) if put else []
        for old in gone:
            for new in put:
                if self._may_replace(old, new, source, target):
                    return [Problem("name", ours[old][0], theirs[new][0])]
        return []

    def find_put(self, source: str, ours: Codes, theirs: Codes) -> list[str]:
        """Return the codes of a target that nothing in the source tells; none where they are many, as in a text in capitals."""
        put = [k for k in theirs if k not in ours and not self._is_told(k, theirs[k][0], source, ours)]
        return put if len(put) <= _MOST else []

    def find_gone(self, source: str, target: str, ours: Codes, theirs: Codes) -> list[str]:
        """Return the codes of a source that the target has not, or less often; none where they are many."""
        gone = [k for k in ours if self._is_gone(k, ours[k], theirs, source, target)]
        return gone if len(gone) <= _MOST else []

    def find_open(self, ours: Codes, theirs: Codes) -> list[str]:
        """Return the codes of a source of which no translation is known, and that the target has not: others may be that."""
        return [k for k, w in ours.items() if k not in theirs and _without_marks(fold(w[0])) not in self._translated]

    def _may_replace(self, old: str, new: str, source: str, target: str) -> bool:
        """Tell whether a code can stand in the place of another: both long, or one letter apart, and not both translated with their words."""
        if _is_spelled(old, source):
            return f"({new})" in letters(target) and not _is_spelled(new, target)
        if _is_spelled(new, target):
            return False
        return min(len(old), len(new)) >= _SURE or old in _TOLD or _are_near(old, new)

    def _is_told(self, key: str, written: str, source: str, ours: Mapping[str, Sequence[str]]) -> bool:
        """Tell whether a code of the target is told by a word of the source, or names nobody."""
        if key in _NO_NAMES or _is_in(key, written, source):
            return True
        if len(key) >= _SURE and self._vocabulary.is_common_english(key.title()):
            return True  # "NOTES"
        if any(_QUARTERS.get(k[0], "") + k[1:] == key for k in ours):
            return True
        if any(key in self._translated.get(_without_marks(fold(w[0])), ()) for w in ours.values()):
            return True
        return any(w in fold_once(source) for w in self._bodies.get(key, ())) or _is_worded(key, source)

    def _is_gone(
        self, key: str, written: Sequence[str], theirs: Mapping[str, Sequence[str]], source: str, target: str
    ) -> bool:
        """Tell whether a code of the source has no counterpart in the target, or stands there less often."""
        as_told = self._translated.get(_without_marks(fold(written[0])), ())
        if (
            (key in _NO_NAMES and key not in _COPIED)
            or (as_told and key not in _TOLD)
            or any(k in theirs for k in as_told)
        ):
            return False
        if key in theirs:
            return len(theirs[key]) < len(written)
        in_brackets = f"({written[0]})" in source and any(f"({w[0]})" in target for w in theirs.values())
        return (
            written[0].isascii()
            and not _is_in(key, written[0], target, by_words=not in_brackets)
            and not _is_worded(key, target)
        )


def find_codes(text: str) -> dict[str, list[str]]:
    """Map the codes of a text, folded and without marks, to how they are written, each time."""
    found: dict[str, list[str]] = {}
    for match in _CODE.finditer(text):
        key = _without_marks(letters(match.group(1)))
        if 1 < len(key) <= _LONGEST:
            found.setdefault(key, []).append(match.group(1))
    return found


def _without_marks(text: str) -> str:
    for mark in _MARKS:
        text = text.replace(mark, "")
    return text


def _is_worded(key: str, text: str) -> bool:
    """Tell whether a text has a word or a sign that a code is told by."""
    if key in _SIGNS and _SIGNS[key] in text:
        return True
    return key in _TOLD and any(w.startswith(_TOLD[key]) for w in letters_of(fold_once(text)))


def _is_in(key: str, written: str, text: str, *, by_words: bool = True) -> bool:
    """Tell whether a code stands in a text in another form: joined to others, in small letters, or as the words it is made of."""
    if written in text or _without_marks(written) in _without_marks(text):
        return True
    words = letters_of(fold_once(text))
    if any(w == key or (len(key) >= _SURE and w.startswith(key) and len(w) <= len(key) + _SURE) for w in words):
        return True
    return by_words and len(key) >= _SURE and key in "".join(w[0] for w in words)


def _is_spelled(key: str, text: str) -> bool:
    """Tell whether a code stands in brackets behind words of which most begin with its letters."""
    before, bracket, _ = letters(text).partition(f"({key})")
    if not bracket:
        return False
    heads = Counter(w[0] for w in letters_of(before)[-2 * len(key) :])
    return sum((heads & Counter(key)).values()) * 3 >= 2 * len(key)


def _are_near(one: str, other: str) -> bool:
    """Tell whether two codes differ in one letter."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1
