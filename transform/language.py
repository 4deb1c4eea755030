"""The language of a text: a fast detector where it is sure, langdetect as the referee, and "und" where neither can tell.

pycld2 (Compact Language Detector 2) reads a sample at some 20 MB/s. What it says is taken where the text is long enough
and of one language. The rest, some percent of headlines, goes to langdetect, seeded, so that a text has one answer: an
answer stands where two witnesses agree, of pycld2, langdetect, what the page declares and what its source usually writes.
"""

from __future__ import annotations

import re

from core.model import Language
from transform.language_parts import SHORT_TEXT, find_parts, find_short_parts, find_signs, mixed
from transform.language_short import tell_capitals, tell_short
from transform.language_witnesses import ask_fast, ask_slow, clean
from transform.language_words import tell_by_words
from transform.languages import (
    ALPHABETS,
    CLOSE,
    DOUBTED,
    OWN_LETTERS,
    OWN_SCRIPTS,
    REFEREED,
    read_hint,
    same_script,
    settle_close,
)

_PIECES, _PIECE = 4, 2_000  # of a longer text, spread from its first to its last character
_PARTS_WITHIN = 20_000  # characters from the start in which parts are looked for
_SURE_PERCENT = 85  # of the text in one language
# Bytes of letters and blanks: fewer say nothing, or are too few for a language that langdetect cannot second, or want a
# second look.
_FEW, _UNSECONDED, _SHORT = 20, 100, 200
_FOLLOWS = 25  # percent of a text that the fast detector has in its second language, to count as a witness for that
_CERTAIN = 0.9  # what langdetect gives a language that pycld2 has second
_TOLD_APART = 2  # words that one language has more than the next, where the detectors disagree
_HINTED = 0.5  # the confidence of what a hint has settled, at most
_HEADLINE = 200  # characters: of so few, names can be the most
_ENOUGH = re.compile(r"(?:[^\W\d_][\W\d_]*){12}|(?:[\u3040-\u30ff\u3400-\u9fff][^\u3040-\u30ff\u3400-\u9fff]*){4}")


def detect_language(text: str, *, declared: str | None = None, prior: str | None = None) -> Language:
    """Detect the language of a text.

    Args:
        text: the text; of a long one pieces from its start to its end count, so that the cost has a bound.
        declared: the language its page declares ("en-US" is "en"); it settles what cannot be told, and overrules nothing.
        prior: the language its source usually writes; the same, after `declared`.

    Returns:
        The language with its confidence from 0 to 1; 0 where the text is too short to tell and the hint was taken.
        "und" where no two witnesses agree, or no language has more than half of the text. `parts` name every run of
        another language in a mixed text, by paragraph, or by sentence in a paragraph that is mixed itself.
    """
    hints = tuple(code for hint in (declared, prior) if hint and (code := read_hint(hint)) != "und")
    sample = clean(_sample(text))
    if _ENOUGH.search(sample) is None:
        own = _own_script(sample)
        return own or _hinted(hints, sample)
    reliable, size, guesses = ask_fast(sample)
    best = guesses[0][0] if guesses else "und"
    if size < _SHORT:
        best = settle_close(best, sample)
    percent = guesses[0][1] if guesses else 0
    told = None
    if len(sample) < _HEADLINE:
        plausible = reliable and percent >= _SURE_PERCENT and _is_plausible(best, size, sample)
        told = tell_short(sample, best, percent / 100, size, hints, plausible=plausible)
    elif names := tell_capitals(sample, hints):
        return names
    short = find_short_parts(text, best) if len(text) <= SHORT_TEXT else ()
    if short:
        return mixed(text, short, hints)
    if told:
        return told
    signs = find_signs(text[:_PARTS_WITHIN], best) if len(text) > SHORT_TEXT else set()
    if not signs and reliable and percent >= 97 and (size >= _SHORT or _is_plausible(best, size, sample)):
        return Language(best, percent / 100)
    seen = {code for code, _ in guesses} | signs
    parts = find_parts(text[:_PARTS_WITHIN], best, seen) if len(seen) > 1 else ()
    if parts:
        return mixed(text, parts, hints)
    if reliable and percent >= _SURE_PERCENT and (size >= _SHORT or _is_plausible(best, size, sample)):
        return Language(best, percent / 100)
    return _judge(sample, best, guesses, hints)


def detect_article_language(
    text: str, title: str | None, *, declared: str | None = None, prior: str | None = None
) -> Language:
    """Detect the language of an article's body, and ask its headline before its page and its source where the body tells too little.

    A template declares "en" on pages of any language; the headline is written for the article.

    Args:
        text: the body.
        title: the headline, or None.
        declared: as in `detect_language`.
        prior: likewise.
    """
    language = detect_language(text, declared=declared, prior=prior)
    if not title or language.confidence > _HINTED:
        return language
    head = detect_language(title)
    if head.code == "und" or head.confidence <= _HINTED:
        return language
    again = detect_language(text, declared=head.code, prior=declared or prior)
    if again.code == "und" and not again.parts and len(text) < _HEADLINE and same_script(head.code, text):
        return Language(head.code, 0.0)  # names, figures, a credit: what stands under it is of its language
    return again


def _sample(text: str) -> str:
    if len(text) <= _PIECES * _PIECE:
        return text
    step = (len(text) - _PIECE) // (_PIECES - 1)
    return "\n".join(text[i * step : i * step + _PIECE] for i in range(_PIECES))


def _is_plausible(code: str, size: int, sample: str) -> bool:
    """Tell whether a short text can be of the language: of the letters it has, and not of a rare one by chance."""
    if code in OWN_LETTERS:
        return OWN_LETTERS[code].search(sample) is not None
    if size < _FEW or code in DOUBTED or code in CLOSE or (code not in REFEREED and size < _UNSECONDED):
        return False
    alphabet = ALPHABETS.get(code)
    return alphabet is None or alphabet.search(sample) is None


def _judge(sample: str, best: str, guesses: list[tuple[str, int]], hints: tuple[str, ...]) -> Language:
    """Let the referee speak: what two witnesses say stands, of the fast detector also what it has next."""
    share = guesses[0][1] / 100 if guesses else 0.0
    second, probability = ask_slow(sample)
    second = settle_close(second, sample)
    if second == best != "und":
        return Language(best, round(min(share, probability), 4))
    told = tell_by_words(sample)  # of a sentence of names its few words
    if len(told.codes) == 1 and told.codes[0] in (best, second) and told.margin >= _TOLD_APART:
        return Language(told.codes[0], round(0.5 * max(share, probability), 4))
    following = [code for code, percent in guesses[1:] if percent >= _FOLLOWS]
    if second in following and probability >= _CERTAIN:  # a table of names, in which a few words are read by both
        return Language(second, round(0.5 * probability, 4))
    for hint in hints:
        if hint in (best, second, *following):
            return Language(hint, round(0.5 * max(share, probability), 4))
    return Language("und", 0.0)


def _hinted(hints: tuple[str, ...], sample: str) -> Language:
    """Believe what is declared of a text too short to tell, unless it is in letters that language does not have."""
    return Language(next((hint for hint in hints if same_script(hint, sample)), "und"), 0.0)


def _own_script(sample: str) -> Language | None:
    for code, letters in OWN_SCRIPTS.items():
        if letters.search(sample):
            return Language(code, 0.5)
    return None
