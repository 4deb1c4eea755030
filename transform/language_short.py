"""The language of a headline: what its words, two detectors and its page say of it, and "und" where they do not agree.

Both detectors take a headline of names for a language where such names are frequent, and pycld2 is sure of it. So of so short a
text pycld2 alone tells nothing: its words must say the same (`language_words`), or langdetect.
"""

from __future__ import annotations

import re

from core.model import Language
from transform.language_han import tell_han
from transform.language_parts import NEAR
from transform.language_witnesses import ask_fast, ask_slow
from transform.language_words import Told, listed, tell_by_words
from transform.languages import OWN_LETTERS, same_script, settle_close

_WORDS_ALONE = 0.8  # the confidence where words tell, and pycld2 says otherwise or nothing
_CLEAR = 2  # words more than the next language has: enough by themselves
# Langdetect knows no Azerbaijani, which writes one of these letters in nearly every line.
_UNTOLD, _AZERI = frozenset("tr az".split()), re.compile(r"[əxq]")
_SURE = 0.9  # what langdetect gives a language where it is
_SHARED_LETTERS = frozenset(("sr",))  # Croatian has them too
_MANY = 4  # words
_FEW = 3  # words; Korean syllables
_LEAST_HANGUL = 0.3  # of the letters: names and makes stand in others
_HANGUL, _LETTER = re.compile("[가-힣]"), re.compile(r"[^\W\d_]")
_NAMES = 5  # words with a capital, of which none is in a list: fewer are a name
_HEADINGS = 3  # of so many words of headings one is in a list at least; of names fewer are ("Song", "Won")
_INITIAL = re.compile(r"(?<![^\W\d_])[^\W\d_]")
_TOLD_ALONE = 100  # bytes of letters and blanks from which pycld2 alone is believed where no word tells


def tell_short(
    sample: str, best: str, share: float, size: int, hints: tuple[str, ...], *, plausible: bool
) -> Language | None:
    """Return the language of a short text; None where its words tell nothing and it is long enough for pycld2.

    Args:
        sample: the text, without addresses and mark-up.
        best: what pycld2 says, "und" where it says nothing.
        share: of the text that is in this language, from 0 to 1.
        size: how many bytes pycld2 read.
        hints: what its page declares, and its source writes.
        plausible: pycld2 is sure, and the letters are of the language.
    """
    if letters := _tell_by_letters(sample):
        return Language(letters, share if best == letters else _WORDS_ALONE)
    if plausible and best in OWN_LETTERS and best not in _SHARED_LETTERS:
        return None
    told = tell_by_words(sample)
    if told.small == 0 and told.words >= _NAMES and told.top == 1 < len(told.codes):
        return _name_hint(hints, sample)  # "No", "Won" and "Jo" of Korean names are words of some language
    if plausible and best not in listed() and (told.margin < _FEW or _is_near((best, *told.codes))):
        if told.small == 0 and not told.codes:
            return _name_hint(hints, sample)
        return None  # nothing here knows it better
    if not told.codes:
        return _tell_without_words(sample, best, share, size, hints, told, plausible=plausible)
    if best in told.codes and len(told.codes) == 1:
        return Language(best, share)
    if _is_clear(told):
        return Language(told.codes[0], _WORDS_ALONE)
    if (
        best in told.codes
        and plausible
        and told.top >= _CLEAR
        and not _is_near(told.codes)
        and _fast(told.bare) == best
    ):
        return Language(best, share)
    second, probability = ask_slow(sample)
    second = settle_close(second, sample)
    if best == second and best in told.codes and not _is_left_open(told, sample):
        return Language(best, share)
    if best == second and probability >= _SURE and _fast(told.bare) == best:  # names left out, all three say so
        return Language(best, share)
    if second in told.codes and len(told.codes) == 1:
        return Language(second, round(min(_WORDS_ALONE, probability), 4))
    return _hinted(told.codes, hints, sample)


def _tell_by_letters(sample: str) -> str | None:
    hangul = len(_HANGUL.findall(sample))
    if hangul >= _FEW and hangul >= _LEAST_HANGUL * len(_LETTER.findall(sample)):
        return "ko"
    return tell_han(sample)


def _is_near(codes: tuple[str, ...]) -> bool:
    return any(group.issuperset(codes) for group in NEAR)


def _is_left_open(told: Told, sample: str) -> bool:
    """Tell whether two near languages have all of a few words, so that the detectors guess too."""
    if len(told.codes) < _CLEAR or not _is_near(told.codes) or not same_script("en", sample):
        return False
    if _UNTOLD.issuperset(told.codes):
        return _AZERI.search(sample) is not None
    return told.top < _MANY


def _is_clear(told: Told) -> bool:
    if len(told.codes) > 1:
        return False
    return told.margin >= _CLEAR or (told.top >= _CLEAR and 2 * told.top >= told.small) or told.top == told.small == 1


def _tell_without_words(
    sample: str, best: str, share: float, size: int, hints: tuple[str, ...], told: Told, *, plausible: bool
) -> Language | None:
    if best not in listed():
        return None
    if told.small == 0 and told.words < _NAMES:  # names are of no language
        return _name_hint(hints, sample)
    if plausible and (size >= _TOLD_ALONE or (_CLEAR <= told.small < told.words and _fast(told.bare) == best)):
        return None  # also without the names
    second, probability = ask_slow(sample)
    if settle_close(second, sample) == best:
        return Language(best, round(min(share, probability), 4))
    return _hinted((best, second), hints, sample)


def tell_capitals(sample: str, hints: tuple[str, ...]) -> Language | None:
    """Return the language of a longer text in which each word has a capital: a list of names is of none, headings are of theirs.

    Args:
        sample: the text, without addresses and mark-up.
        hints: what its page declares, and its source writes.

    Returns:
        None where a word has no capital, as in any sentence.
    """
    if any(not match.group().isupper() for match in _INITIAL.finditer(sample)):
        return None
    told = tell_by_words(sample)
    if told.codes and _is_clear(told) and _HEADINGS * told.top >= told.words:
        return Language(told.codes[0], _WORDS_ALONE)
    return _name_hint(hints, sample)


def _name_hint(hints: tuple[str, ...], sample: str) -> Language:
    return Language(next((hint for hint in hints if same_script(hint, sample)), "und"), 0.0)


def _fast(words: str) -> str:
    guesses = ask_fast(words)[2]
    return guesses[0][0] if guesses else "und"


def _hinted(codes: tuple[str, ...], hints: tuple[str, ...], sample: str) -> Language:
    for hint in hints:
        if hint in codes and same_script(hint, sample):
            return Language(hint, 0.5)
    return Language("und", 0.0)
